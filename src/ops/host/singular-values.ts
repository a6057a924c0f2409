import { identityMatrix, type Matrix, turned } from "./linear-algebra.js";
import { orthogonalTriangle } from "./pivoted-qr.js";

/** A rotation in a plane, by its cosine and sine. */
interface Rotation {
  readonly c: number;
  readonly s: number;
}
const back = ({ c, s }: Rotation): Rotation => ({ c, s: -s });
const after = (a: Rotation, b: Rotation): Rotation => ({ c: a.c * b.c - a.s * b.s, s: a.c * b.s + a.s * b.c });

/** Turns two rows. */
function turnRows(m: Matrix, p: number, q: number, { c, s }: Rotation): void {
  const [a, b] = [m[p]!, m[q]!];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    a[i] = c * x + s * y;
    b[i] = c * y - s * x;
  }
}
/** Turns two columns. */
function turnColumns(m: Matrix, p: number, q: number, { c, s }: Rotation): void {
  for (const row of m) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = c * x - s * y;
    row[q] = c * y + s * x;
  }
}

/** The rotation that makes the symmetric matrix [x y; y z] diagonal. */
function diagonalizing(x: number, y: number, z: number): Rotation {
  const twice = 2 * Math.abs(y);
  if (twice < Number.MIN_VALUE) return { c: 1, s: 0 };
  const tau = (x - z) / twice;
  const w = Math.sqrt(tau * tau + 1);
  const t = tau > 0 ? 1 / (tau + w) : 1 / (tau - w);
  const n = 1 / Math.sqrt(t * t + 1);
  return { c: n, s: -Math.sign(t) * Math.sign(y) * Math.abs(t) * n };
}

/** The rotations from the left and from the right that make a 2×2 block diagonal. */
function rotationsOf(m: Matrix, p: number, q: number): [left: Rotation, right: Rotation] {
  const block = [Float64Array.of(m[p]![p]!, m[p]![q]!), Float64Array.of(m[q]![p]!, m[q]![q]!)];
  const [sum, difference] = [block[0]![0]! + block[1]![1]!, block[1]![0]! - block[0]![1]!];
  const u = sum / difference;
  const root = Math.sqrt(1 + u * u);
  const first = Math.abs(difference) < Number.MIN_VALUE ? { c: 1, s: 0 } : { c: u / root, s: 1 / root };
  turnRows(block, 0, 1, first);
  const right = diagonalizing(block[0]![0]!, block[0]![1]!, block[1]![1]!);
  return [after(first, back(right)), right];
}

/** Singular values, the largest first, and the vectors that belong to them as columns. */
export interface Singular {
  readonly s: number[];
  readonly u: Matrix;
  readonly v: Matrix;
}

/** A square matrix, u and v: their product u · work · vᵀ is the matrix. */
function started(matrix: Matrix, columns: number, full: boolean): { work: Matrix; u: Matrix; v: Matrix } {
  const rows = matrix.length;
  if (rows === columns) return { work: matrix, u: identityMatrix(rows), v: identityMatrix(rows) };
  const [deep, size] = rows > columns ? [matrix, columns] : [turned(matrix), rows];
  const { q, r, order } = orthogonalTriangle(deep, size, full ? deep.length : size);
  const permutation: Matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const [to, from] of order.entries()) permutation[from]![to] = 1;
  return rows > columns ? { work: r, u: q, v: permutation } : { work: turned(r), u: permutation, v: q };
}

/**
 * The singular values of a matrix by Jacobi's rotations from both sides, behind a triangle where it is not square. With `full`, u and
 * v are square. Signs are those of Eigen's JacobiSVD.
 */
export function singularValues(matrix: Matrix, columns: number, full: boolean): Singular {
  const rows = matrix.length;
  const size = Math.min(rows, columns);
  const scale = matrix.reduce((most, row) => row.reduce((max, x) => Math.max(max, Math.abs(x)), most), 0) || 1;
  const scaled = matrix.map((row) => row.map((x) => x / scale));
  const { work, u, v } = started(scaled, columns, full);
  const most = (): number => work.reduce((max, row, i) => Math.max(max, Math.abs(row[i]!)), 0);
  for (let done = false; !done; ) {
    done = true;
    for (let p = 1; p < size; p++)
      for (let q = 0; q < p; q++) {
        const least = Math.max(Number.MIN_VALUE, 2 * Number.EPSILON * most());
        if (Math.abs(work[p]![q]!) <= least && Math.abs(work[q]![p]!) <= least) continue;
        done = false;
        const [left, right] = rotationsOf(work, p, q);
        turnRows(work, p, q, left);
        turnColumns(u, p, q, back(left));
        turnColumns(work, p, q, right);
        turnColumns(v, p, q, right);
      }
  }
  for (let i = 0; i < size; i++) if (work[i]![i]! < 0) for (const row of u) row[i] = -row[i]!;
  const s = work.map((row, i) => Math.abs(row[i]!) * scale);
  for (let i = 0; i < size; i++) {
    let best = i;
    for (let j = i + 1; j < size; j++) if (s[j]! > s[best]!) best = j;
    if (best === i) continue;
    [s[i], s[best]] = [s[best]!, s[i]!];
    for (const m of [u, v]) for (const row of m) [row[i], row[best]] = [row[best]!, row[i]!];
  }
  return { s, u, v };
}
