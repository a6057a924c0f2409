import { type Cell, complexFunctions, divide, multiply } from "./complex.js";
import { ComplexMatrix, type Schur, schur } from "./complex-matrix.js";

const cell: Cell = { re: 0, im: 0 };

/** A function of a matrix, by way of one of upper triangles. */
const byTriangle =
  (f: (t: ComplexMatrix) => ComplexMatrix) =>
  (matrix: ComplexMatrix): ComplexMatrix => {
    const { t, u } = schur(matrix);
    return u.times(f(t)).times(u.adjoint());
  };

/** What is left of `sum` without the products of row i of A and column j of B, behind place i and before `end`. */
function lessProducts(sum: Cell, a: ComplexMatrix, b: ComplexMatrix, i: number, j: number, end: number): Cell {
  for (let k = i + 1; k < end; k++) {
    const [p, q] = [a.get(i, k), b.get(k, j)];
    multiply(p.re, p.im, q.re, q.im, cell);
    sum.re -= cell.re;
    sum.im -= cell.im;
  }
  return sum;
}

/** The principal square root of an upper triangle, column by column (Björck and Hammarling's way). */
function triangleRoot(t: ComplexMatrix): ComplexMatrix {
  const n = t.size;
  const root = new ComplexMatrix(n);
  for (let j = 0; j < n; j++) {
    const diagonal = t.get(j, j);
    complexFunctions.Sqrt(diagonal.re, diagonal.im, cell);
    root.set(j, j, cell);
    for (let i = j - 1; i >= 0; i--) {
      const sum = lessProducts(t.get(i, j), root, root, i, j, j);
      const [a, b] = [root.get(i, i), root.get(j, j)];
      divide(sum.re, sum.im, a.re + b.re, a.im + b.im, cell);
      root.set(i, j, cell);
    }
  }
  return root;
}

/** The principal square root: R with R · R = A. */
export const squareRoot = byTriangle(triangleRoot);

/** Nodes and weights of Gauss and Legendre's rule on [0, 1], by Newton's steps. */
const RULE = gaussLegendre(10);

function gaussLegendre(count: number): readonly { readonly node: number; readonly weight: number }[] {
  return Array.from({ length: count }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 0;
    for (let step = 0; step < 20; step++) {
      let [before, value] = [1, x];
      for (let k = 2; k <= count; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (count * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return { node: (x + 1) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}

/** The logarithm of an upper triangle: roots until it is near the identity, then an integral, then the roots undone. */
function triangleLogarithm(t: ComplexMatrix): ComplexMatrix {
  const n = t.size;
  const identity = ComplexMatrix.identity(n);
  let near = t;
  let doublings = 0;
  for (; doublings < 100 && near.copy().add(identity, -1).norm > 0.25; doublings++) near = triangleRoot(near);
  const x = near.copy().add(identity, -1);
  const sum = new ComplexMatrix(n);
  for (const { node, weight } of RULE) sum.add(solveTriangle(identity.copy().add(x, node), x), weight);
  return sum.scale(2 ** doublings);
}

/** The X with T · X = B, of an upper triangle T. */
function solveTriangle(t: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  const n = t.size;
  const x = new ComplexMatrix(n);
  for (let j = 0; j < n; j++)
    for (let i = n - 1; i >= 0; i--) {
      const sum = lessProducts(b.get(i, j), t, x, i, j, n);
      const pivot = t.get(i, i);
      divide(sum.re, sum.im, pivot.re, pivot.im, cell);
      x.set(i, j, cell);
    }
  return x;
}

/** The principal logarithm. */
export const logarithm = byTriangle(triangleLogarithm);

/** The exponential: a power series of the matrix made small, and squared again. */
export function exponential(matrix: ComplexMatrix): ComplexMatrix {
  const halvings = Math.max(0, Math.ceil(Math.log2(matrix.norm || 1)) + 2);
  const small = matrix.copy().scale(2 ** -halvings);
  let sum = ComplexMatrix.identity(matrix.size);
  let term = ComplexMatrix.identity(matrix.size);
  for (let k = 1; k <= 20; k++) {
    term = term.times(small).scale(1 / k);
    sum.add(term);
  }
  for (let i = 0; i < halvings; i++) sum = sum.times(sum);
  return sum;
}

/** Eigenvalues, and vectors of length 1 that belong to them, as columns. */
export function eigen(matrix: ComplexMatrix): { readonly values: readonly Cell[]; readonly vectors: ComplexMatrix } {
  const { t, u } = schur(matrix);
  const n = matrix.size;
  const values = Array.from({ length: n }, (_, i) => t.get(i, i));
  return { values, vectors: normalized(u.times(triangleVectors({ t, u }, values))) };
}

function triangleVectors({ t }: Schur, values: readonly Cell[]): ComplexMatrix {
  const n = t.size;
  const out = new ComplexMatrix(n);
  const least = Number.EPSILON * (t.norm || 1);
  for (let j = 0; j < n; j++) {
    out.set(j, j, { re: 1, im: 0 });
    for (let i = j - 1; i >= 0; i--) {
      const sum = t.get(i, j);
      for (let k = i + 1; k < j; k++) {
        const [a, b] = [t.get(i, k), out.get(k, j)];
        multiply(a.re, a.im, b.re, b.im, cell);
        sum.re += cell.re;
        sum.im += cell.im;
      }
      const gap = { re: values[j]!.re - values[i]!.re, im: values[j]!.im - values[i]!.im };
      if (gap.re === 0 && gap.im === 0) gap.re = least;
      divide(sum.re, sum.im, gap.re, gap.im, cell);
      out.set(i, j, cell);
    }
  }
  return out;
}

function normalized(matrix: ComplexMatrix): ComplexMatrix {
  const n = matrix.size;
  for (let j = 0; j < n; j++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += matrix.re[i * n + j]! ** 2 + matrix.im[i * n + j]! ** 2;
    for (let i = 0; i < n; i++) {
      matrix.re[i * n + j] = matrix.re[i * n + j]! / Math.sqrt(sum);
      matrix.im[i * n + j] = matrix.im[i * n + j]! / Math.sqrt(sum);
    }
  }
  return matrix;
}
