import type { NumericArray } from "../../core/dtype.js";
import type { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { type Cell, complexFunctions, divide, multiply } from "./complex.js";

const cell: Cell = { re: 0, im: 0 };

/** A square matrix of complex numbers, row after row. */
export class ComplexMatrix {
  readonly re: Float64Array;
  readonly im: Float64Array;

  constructor(readonly size: number) {
    this.re = new Float64Array(size * size);
    this.im = new Float64Array(size * size);
  }
  static identity(size: number): ComplexMatrix {
    const out = new ComplexMatrix(size);
    for (let i = 0; i < size; i++) out.re[i * size + i] = 1;
    return out;
  }

  copy(): ComplexMatrix {
    const out = new ComplexMatrix(this.size);
    out.re.set(this.re);
    out.im.set(this.im);
    return out;
  }
  set(i: number, j: number, { re, im }: Cell): void {
    this.re[i * this.size + j] = re;
    this.im[i * this.size + j] = im;
  }
  /** The element at a place. */
  get(i: number, j: number): Cell {
    const at = i * this.size + j;
    return { re: this.re[at]!, im: this.im[at]! };
  }
  /** Adds a multiple of another matrix. */
  add(other: ComplexMatrix, factor = 1): this {
    for (let i = 0; i < this.re.length; i++) {
      this.re[i] = this.re[i]! + factor * other.re[i]!;
      this.im[i] = this.im[i]! + factor * other.im[i]!;
    }
    return this;
  }
  scale(factor: number): this {
    for (let i = 0; i < this.re.length; i++) {
      this.re[i] = this.re[i]! * factor;
      this.im[i] = this.im[i]! * factor;
    }
    return this;
  }
  times(other: ComplexMatrix): ComplexMatrix {
    const n = this.size;
    const out = new ComplexMatrix(n);
    for (let i = 0; i < n; i++)
      for (let k = 0; k < n; k++) {
        const [re, im] = [this.re[i * n + k]!, this.im[i * n + k]!];
        if (re === 0 && im === 0) continue;
        for (let j = 0, from = k * n, to = i * n; j < n; j++, from++, to++) {
          out.re[to] = out.re[to]! + re * other.re[from]! - im * other.im[from]!;
          out.im[to] = out.im[to]! + re * other.im[from]! + im * other.re[from]!;
        }
      }
    return out;
  }
  /** Rows as columns, conjugated. */
  adjoint(): ComplexMatrix {
    const n = this.size;
    const out = new ComplexMatrix(n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        out.re[j * n + i] = this.re[i * n + j]!;
        out.im[j * n + i] = -this.im[i * n + j]!;
      }
    return out;
  }
  /** The greatest sum of sizes in a column. */
  get norm(): number {
    let most = 0;
    for (let j = 0; j < this.size; j++) {
      let sum = 0;
      for (let i = 0; i < this.size; i++) sum += Math.hypot(this.re[i * this.size + j]!, this.im[i * this.size + j]!);
      most = Math.max(most, sum);
    }
    return most;
  }
}

/** The matrices of a stack, real or complex, one after the other. */
export function* complexMatricesOf(array: NdArray): Generator<ComplexMatrix> {
  const size = array.shape.at(-1)!;
  const data = array.data as NumericArray;
  const isComplex = array.dtype.kind === "complex";
  const count = sizeOf(array.shape.slice(0, -2));
  for (let k = 0, at = 0; k < count; k++) {
    const matrix = new ComplexMatrix(size);
    for (let i = 0; i < size * size; i++, at++) {
      matrix.re[i] = Number(data[isComplex ? 2 * at : at]);
      if (isComplex) matrix.im[i] = Number(data[2 * at + 1]);
    }
    yield matrix;
  }
}

/** A matrix as U · T · Uᴴ: U unitary, T an upper triangle. */
export interface Schur {
  readonly t: ComplexMatrix;
  readonly u: ComplexMatrix;
}

/** Schur's decomposition by steps of QR with Wilkinson's shift, on a matrix that is zero below the first subdiagonal. */
export function schur(matrix: ComplexMatrix): Schur {
  const n = matrix.size;
  const t = matrix.copy();
  const u = ComplexMatrix.identity(n);
  for (let k = 0; k < n - 2; k++) for (let i = n - 1; i > k + 1; i--) rotate(t, u, i - 1, i, k, k);
  for (let end = n - 1, tries = 0; end > 0; ) {
    const size = (i: number, j: number): number => Math.abs(t.re[i * n + j]!) + Math.abs(t.im[i * n + j]!);
    let start = end;
    while (start > 0) {
      const beside = size(start - 1, start - 1) + size(start, start) || t.norm;
      if (size(start, start - 1) <= Number.EPSILON * beside) break;
      start--;
    }
    if (start > 0) t.set(start, start - 1, { re: 0, im: 0 });
    if (start === end) {
      end--;
      tries = 0;
      continue;
    }
    if (++tries > 300) return { t: new ComplexMatrix(n).scale(Number.NaN), u };
    step(t, u, start, end, tries % 10 === 0 ? t.get(end, end - 1) : shiftOf(t, end));
  }
  return { t, u };
}

/** The eigenvalue of the last two rows that is nearer to the last element. */
function shiftOf(t: ComplexMatrix, end: number): Cell {
  const [a, b, c, d] = [t.get(end - 1, end - 1), t.get(end - 1, end), t.get(end, end - 1), t.get(end, end)];
  const half = { re: (a.re - d.re) / 2, im: (a.im - d.im) / 2 };
  multiply(b.re, b.im, c.re, c.im, cell);
  const product = { ...cell };
  multiply(half.re, half.im, half.re, half.im, cell);
  complexFunctions.Sqrt(cell.re + product.re, cell.im + product.im, cell);
  const sign = half.re * cell.re + half.im * cell.im < 0 ? -1 : 1;
  const divisor = { re: half.re + sign * cell.re, im: half.im + sign * cell.im };
  if (divisor.re === 0 && divisor.im === 0) return d;
  divide(product.re, product.im, divisor.re, divisor.im, cell);
  return { re: d.re - cell.re, im: d.im - cell.im };
}

/** One step of QR on rows and columns `start` to `end`. */
function step(t: ComplexMatrix, u: ComplexMatrix, start: number, end: number, shift: Cell): void {
  const first = t.get(start, start);
  const x = { re: first.re - shift.re, im: first.im - shift.im };
  turn(t, u, start, start + 1, rotationOf(x, t.get(start + 1, start)));
  for (let k = start + 1; k < end; k++) rotate(t, u, k, k + 1, k - 1, k - 1);
}

/** A rotation: real cosine, complex sine. */
interface Rotation {
  readonly c: number;
  readonly s: Cell;
}

/** The rotation that turns (x, y) into (r, 0). */
function rotationOf(x: Cell, y: Cell): Rotation {
  const [sizeX, sizeY] = [Math.hypot(x.re, x.im), Math.hypot(y.re, y.im)];
  if (sizeY === 0) return { c: 1, s: { re: 0, im: 0 } };
  if (sizeX === 0) return { c: 0, s: { re: y.re / sizeY, im: -y.im / sizeY } };
  const whole = Math.hypot(sizeX, sizeY);
  // s = (x / |x|) · conj(y) / whole
  multiply(x.re / sizeX, x.im / sizeX, y.re / whole, -y.im / whole, cell);
  return { c: sizeX / whole, s: { ...cell } };
}

/** Turns rows (and columns) `i` and `j` so that the element of row `j` in a column is 0. */
function rotate(t: ComplexMatrix, u: ComplexMatrix, i: number, j: number, column: number, clear: number): void {
  turn(t, u, i, j, rotationOf(t.get(i, column), t.get(j, column)));
  t.set(j, clear, { re: 0, im: 0 });
}

function turn(t: ComplexMatrix, u: ComplexMatrix, i: number, j: number, { c, s }: Rotation): void {
  const n = t.size;
  const mix = (m: ComplexMatrix, p: number, q: number, im: number): void => {
    const [a, b, x, y] = [m.re[p]!, m.im[p]!, m.re[q]!, m.im[q]!];
    m.re[p] = c * a + s.re * x - im * y;
    m.im[p] = c * b + s.re * y + im * x;
    m.re[q] = c * x - s.re * a - im * b;
    m.im[q] = c * y - s.re * b + im * a;
  };
  for (let k = 0; k < n; k++) mix(t, i * n + k, j * n + k, s.im);
  for (let k = 0; k < n; k++) mix(t, k * n + i, k * n + j, -s.im);
  for (let k = 0; k < n; k++) mix(u, k * n + i, k * n + j, -s.im);
}
