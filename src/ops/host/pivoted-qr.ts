import type { Matrix } from "./linear-algebra.js";

/** A matrix whose columns are taken in another order, as a product of orthogonal q and an upper triangle r. */
export interface PivotedFactors {
  readonly q: Matrix;
  readonly r: Matrix;
  /** Which column of the matrix each column of r is of. */
  readonly order: readonly number[];
}

/** Householder's reduction, the longest column that is left first; q has `width` columns, and r is square. */
export function orthogonalTriangle(matrix: Matrix, columns: number, width: number): PivotedFactors {
  const rows = matrix.length;
  const work = matrix.map((row) => row.slice());
  const order = [...Array(columns).keys()];
  const reflections: { readonly v: Float64Array; readonly tau: number }[] = [];
  for (let k = 0; k < columns; k++) {
    let best = k;
    let longest = -1;
    for (let j = k; j < columns; j++) {
      let length = 0;
      for (let i = k; i < rows; i++) length += work[i]![j]! ** 2;
      if (length > longest) [longest, best] = [length, j];
    }
    if (best !== k) {
      [order[k], order[best]] = [order[best]!, order[k]!];
      for (const row of work) [row[k], row[best]] = [row[best]!, row[k]!];
    }
    const first = work[k]![k]!;
    let tail = 0;
    for (let i = k + 1; i < rows; i++) tail += work[i]![k]! ** 2;
    const v = new Float64Array(rows);
    v[k] = 1;
    let tau = 0;
    if (tail > 0) {
      const beta = (first >= 0 ? -1 : 1) * Math.sqrt(first * first + tail);
      for (let i = k + 1; i < rows; i++) v[i] = work[i]![k]! / (first - beta);
      tau = (beta - first) / beta;
    }
    reflect(work, v, tau, k);
    reflections.push({ v, tau });
  }
  const q: Matrix = Array.from({ length: rows }, (_, i) =>
    Float64Array.from({ length: width }, (__, j) => (i === j ? 1 : 0)),
  );
  for (let k = columns - 1; k >= 0; k--) reflect(q, reflections[k]!.v, reflections[k]!.tau, k);
  const r = work.slice(0, columns).map((row, i) => row.map((x, j) => (j < i ? 0 : x)));
  return { q, r, order };
}

/** `m −= tau · v · (vᵀ · m)`, for the rows from `from` on. */
function reflect(m: Matrix, v: Float64Array, tau: number, from: number): void {
  const columns = m[0]?.length ?? 0;
  for (let j = 0; j < columns; j++) {
    let dot = 0;
    for (let i = from; i < v.length; i++) dot += v[i]! * m[i]![j]!;
    for (let i = from; i < v.length; i++) m[i]![j] = m[i]![j]! - tau * dot * v[i]!;
  }
}
