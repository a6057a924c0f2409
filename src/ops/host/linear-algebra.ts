import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { elementsOf, Results } from "./elementwise.js";

/** A square matrix of rows, worked on in place. */
export type Matrix = Float64Array[];

/** The matrices of a stack, one after the other. */
export function* matricesOf(array: NdArray): Generator<Matrix> {
  const [rows, columns] = array.shape.slice(-2) as [number, number];
  const elements = elementsOf(array) as ArrayLike<number>;
  const count = sizeOf(array.shape.slice(0, -2));
  for (let k = 0, at = 0; k < count; k++, at += rows * columns)
    yield Array.from({ length: rows }, (_, i) =>
      Float64Array.from({ length: columns }, (__, j) => elements[at + i * columns + j]!),
    );
}

/** A stack of the matrices that `f` makes of those of the inputs. */
export function mapMatrices(
  inputs: readonly NdArray[],
  dtype: DType,
  shape: readonly number[],
  f: (...matrices: Matrix[]) => Matrix,
): NdArray {
  const results = new Results(dtype, shape);
  const out = results.elements;
  const stacks = inputs.map(matricesOf);
  let at = 0;
  for (let count = sizeOf(shape.slice(0, -2)); count > 0; count--)
    for (const row of f(...stacks.map((stack) => stack.next().value as Matrix))) for (const x of row) out[at++] = x;
  return results.toArray();
}

/** The matrix taken apart as rows in another order, L below the diagonal (of ones) and U above it. */
export interface Factors {
  readonly lu: Matrix;
  readonly order: readonly number[];
  readonly sign: number;
}

/** Gaussian elimination, the largest element of a column first. */
export function factorize(matrix: Matrix): Factors {
  const lu = matrix.map((row) => row.slice());
  const order = lu.map((_, i) => i);
  let sign = 1;
  for (let k = 0; k < lu.length; k++) {
    let best = k;
    for (let i = k + 1; i < lu.length; i++) if (Math.abs(lu[i]![k]!) > Math.abs(lu[best]![k]!)) best = i;
    if (best !== k) {
      [lu[k], lu[best]] = [lu[best]!, lu[k]!];
      [order[k], order[best]] = [order[best]!, order[k]!];
      sign = -sign;
    }
    const pivot = lu[k]![k]!;
    if (pivot === 0) continue;
    for (let i = k + 1; i < lu.length; i++) {
      const row = lu[i]!;
      row[k] = row[k]! / pivot;
      for (let j = k + 1; j < lu.length; j++) row[j] = row[j]! - row[k]! * lu[k]![j]!;
    }
  }
  return { lu, order, sign };
}

/** The X with A · X = B. @throws InvalidArgumentError where A has no inverse */
export function solve(a: Matrix, b: Matrix, node: string): Matrix {
  const { lu, order } = factorize(a);
  if (lu.some((row, i) => row[i] === 0)) throw new InvalidArgumentError("Input is not invertible.", { node });
  const x = order.map((row) => b[row]!.slice());
  eliminate(lu, x, { lower: true, unit: true });
  eliminate(lu, x, { lower: false, unit: false });
  return x;
}

/** Solves a triangular system in place: `x` holds the right sides and becomes the result. */
export function eliminate(
  triangle: Matrix,
  x: Matrix,
  { lower, unit }: { readonly lower: boolean; readonly unit: boolean },
): void {
  const size = triangle.length;
  for (let step = 0; step < size; step++) {
    const i = lower ? step : size - 1 - step;
    const target = x[i]!;
    for (let k = lower ? 0 : i + 1; k < (lower ? i : size); k++) {
      const factor = triangle[i]![k]!;
      if (factor !== 0) for (let j = 0; j < target.length; j++) target[j] = target[j]! - factor * x[k]![j]!;
    }
    if (!unit) for (let j = 0; j < target.length; j++) target[j] = target[j]! / triangle[i]![i]!;
  }
}

/** Rows as columns. */
export function turned(matrix: Matrix): Matrix {
  const columns = matrix[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, j) => Float64Array.from(matrix, (row) => row[j]!));
}

/** Ones on the diagonal, zeros elsewhere. */
/** Ones on the diagonal, zeros elsewhere. */
export function identityMatrix(size: number): Matrix {
  return Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));
}

/** The lower triangle L with L · Lᵀ = A, of which the lower half is read; NaN where there is none. */
export function cholesky(a: Matrix): Matrix {
  const l = a.map((row) => new Float64Array(row.length));
  for (let j = 0; j < a.length; j++) {
    for (let i = j; i < a.length; i++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!;
      if (i > j) l[i]![j] = sum / l[j]![j]!;
      else l[i]![i] = Math.sqrt(sum);
    }
  }
  return l;
}
