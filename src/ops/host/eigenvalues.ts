import { identityMatrix, type Matrix } from "./linear-algebra.js";

/** Eigenvalues, the smallest first, and the vectors that belong to them as columns. */
export interface Eigen {
  readonly values: number[];
  readonly vectors: Matrix;
}

/**
 * The eigenvalues of a symmetric matrix, of which the lower half is read: Householder's reduction to a tridiagonal matrix, then
 * implicit steps of QR with Wilkinson's shift, as Eigen's SelfAdjointEigenSolver has them, so that the signs of vectors are the same.
 */
export function symmetricEigen(matrix: Matrix): Eigen {
  const n = matrix.length;
  const scale =
    matrix.reduce((most, row, i) => row.reduce((max, x, j) => (j <= i ? Math.max(max, Math.abs(x)) : max), most), 0) ||
    1;
  const a = matrix.map((row, i) => row.map((_, j) => (j <= i ? row[j]! : matrix[j]![i]!) / scale));
  const { diagonal, beside, q } = tridiagonal(a);
  let end = n - 1;
  while (end > 0) {
    for (let i = 0; i < end; i++) {
      const size = Math.abs(diagonal[i]!) + Math.abs(diagonal[i + 1]!);
      if (Math.abs(beside[i]!) < Number.MIN_VALUE || Math.abs(beside[i]!) <= Number.EPSILON * size) beside[i] = 0;
    }
    while (end > 0 && beside[end - 1] === 0) end--;
    if (end <= 0) break;
    let start = end - 1;
    while (start > 0 && beside[start - 1] !== 0) start--;
    step(diagonal, beside, start, end, q);
  }
  const order = [...Array(n).keys()];
  for (let i = 0; i < n - 1; i++) {
    let least = i;
    for (let j = i + 1; j < n; j++) if (diagonal[j]! < diagonal[least]!) least = j;
    if (least === i) continue;
    [diagonal[i], diagonal[least]] = [diagonal[least]!, diagonal[i]!];
    [order[i], order[least]] = [order[least]!, order[i]!];
  }
  return {
    values: diagonal.map((value) => value * scale),
    vectors: q.map((row) => Float64Array.from(order, (column) => row[column]!)),
  };
}

/** A symmetric matrix as q · t · qᵀ, t with elements on and beside its diagonal. */
function tridiagonal(a: Matrix): { diagonal: number[]; beside: number[]; q: Matrix } {
  const n = a.length;
  const beside: number[] = [];
  const reflections: { readonly v: Float64Array; readonly tau: number }[] = [];
  for (let k = 0; k < n - 1; k++) {
    const first = a[k + 1]![k]!;
    let tail = 0;
    for (let i = k + 2; i < n; i++) tail += a[i]![k]! ** 2;
    const v = new Float64Array(n);
    v[k + 1] = 1;
    let tau = 0;
    let beta = first;
    if (tail > 0) {
      beta = (first >= 0 ? -1 : 1) * Math.sqrt(first * first + tail);
      for (let i = k + 2; i < n; i++) v[i] = a[i]![k]! / (first - beta);
      tau = (beta - first) / beta;
    }
    beside.push(beta);
    reflections.push({ v, tau });
    const rows = a as Float64Array[];
    fromLeft(rows, v, tau, k + 1);
    for (const row of rows) {
      let dot = 0;
      for (let j = k + 1; j < n; j++) dot += row[j]! * v[j]!;
      for (let j = k + 1; j < n; j++) row[j] = row[j]! - tau * dot * v[j]!;
    }
  }
  const q = identityMatrix(n);
  for (let k = n - 2; k >= 0; k--) fromLeft(q, reflections[k]!.v, reflections[k]!.tau, k + 1);
  return { diagonal: a.map((row, i) => row[i]!), beside, q };
}

function fromLeft(m: Matrix, v: Float64Array, tau: number, from: number): void {
  const n = v.length;
  for (let j = 0; j < n; j++) {
    let dot = 0;
    for (let i = from; i < n; i++) dot += v[i]! * m[i]![j]!;
    for (let i = from; i < n; i++) m[i]![j] = m[i]![j]! - tau * dot * v[i]!;
  }
}

/** One implicit QR step on the part from `start` to `end`, whose rotations `q` takes part in. */
function step(diagonal: number[], beside: number[], start: number, end: number, q: Matrix): void {
  const half = (diagonal[end - 1]! - diagonal[end]!) / 2;
  const e = beside[end - 1]!;
  let shift = diagonal[end]!;
  if (half === 0) shift -= Math.abs(e);
  else if (e !== 0) {
    const h = Math.hypot(half, e);
    const e2 = e * e;
    shift -= e2 === 0 ? e / ((half + (half > 0 ? h : -h)) / e) : e2 / (half + (half > 0 ? h : -h));
  }
  let x = diagonal[start]! - shift;
  let z = beside[start]!;
  for (let k = start; k < end && z !== 0; k++) {
    const { c, s } = givens(x, z);
    const sdk = s * diagonal[k]! + c * beside[k]!;
    const dkp1 = s * beside[k]! + c * diagonal[k + 1]!;
    diagonal[k] = c * (c * diagonal[k]! - s * beside[k]!) - s * (c * beside[k]! - s * diagonal[k + 1]!);
    diagonal[k + 1] = s * sdk + c * dkp1;
    beside[k] = c * sdk - s * dkp1;
    if (k > start) beside[k - 1] = c * beside[k - 1]! - s * z;
    x = beside[k]!;
    if (k < end - 1) {
      z = -s * beside[k + 1]!;
      beside[k + 1] = c * beside[k + 1]!;
    }
    for (const row of q) {
      const [a, b] = [row[k]!, row[k + 1]!];
      row[k] = c * a - s * b;
      row[k + 1] = s * a + c * b;
    }
  }
}

/** The rotation that turns (p, q) so that its second part is zero. */
function givens(p: number, q: number): { c: number; s: number } {
  if (q === 0) return { c: p < 0 ? -1 : 1, s: 0 };
  if (p === 0) return { c: 0, s: q < 0 ? 1 : -1 };
  if (Math.abs(p) > Math.abs(q)) {
    const t = q / p;
    const u = (p < 0 ? -1 : 1) * Math.sqrt(1 + t * t);
    return { c: 1 / u, s: -t / u };
  }
  const t = p / q;
  const u = (q < 0 ? -1 : 1) * Math.sqrt(1 + t * t);
  return { c: -t * (-1 / u), s: -1 / u };
}
