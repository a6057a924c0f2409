import { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { readStrided, unitOf } from "./strided-copy.js";

/** The diagonals of a matrix that an op is about: from `lower` (negative: below the main one) up to `upper`. */
export interface Band {
  readonly lower: number;
  readonly upper: number;
  /** Where shorter diagonals stand in their rows: `"RIGHT_LEFT"` is those above the main one right, those below left. */
  readonly align: string;
}

/** The band that the input `k` of an op stands for: one diagonal, or from one to another. */
export function bandOf(k: NdArray | undefined, align: string): Band {
  const bounds = k?.toNumbers() ?? [0];
  return { lower: bounds[0]!, upper: bounds.at(-1)!, align };
}

/** Length of the diagonal `d` of a matrix. */
export const diagonalLength = (rows: number, columns: number, d: number): number =>
  Math.min(rows + Math.min(0, d), columns - Math.max(0, d));

/** Length of the longest diagonal of a band. */
export const longestDiagonal = (rows: number, columns: number, { lower, upper }: Band): number =>
  Math.min(rows + Math.min(upper, 0), columns - Math.max(lower, 0));

/** Where the elements of diagonal `d` begin in its row of `longest` places. */
function offsetOf(rows: number, columns: number, d: number, longest: number, { align }: Band): number {
  const [above, below] = align.split("_");
  const isLeft = (d >= 0 && above === "LEFT") || (d <= 0 && below === "LEFT");
  return isLeft ? 0 : longest - diagonalLength(rows, columns, d);
}

/** Calls `visit` with the place in the matrix and the place in the packed diagonals of each element of the band. */
function walk(
  rows: number,
  columns: number,
  band: Band,
  longest: number,
  visit: (inMatrix: number, inDiagonals: number) => void,
): void {
  for (let d = band.upper; d >= band.lower; d--) {
    const length = diagonalLength(rows, columns, d);
    const start = (band.upper - d) * longest + offsetOf(rows, columns, d, longest, band);
    for (let n = 0; n < length; n++) visit((n - Math.min(d, 0)) * columns + n + Math.max(d, 0), start + n);
  }
}

const copyElement = (from: NdArray, p: number, to: NdArray, q: number, unit: number): void => {
  for (let k = 0; k < unit; k++) to.data[q * unit + k] = from.data[p * unit + k] as never;
};

const filled = (value: NdArray | undefined, like: NdArray, shape: readonly number[]): NdArray =>
  value === undefined
    ? NdArray.zeros(like.dtype, shape)
    : readStrided(
        value,
        shape,
        0,
        shape.map(() => 0),
      );

/** Matrices that have these diagonals, and `padding` (zeros) elsewhere. */
export function fromDiagonals(
  diagonals: NdArray,
  batch: readonly number[],
  [rows, columns]: readonly [number, number],
  band: Band,
  padding: NdArray | undefined,
): NdArray {
  return setDiagonals(filled(padding, diagonals, [...batch, rows, columns]), diagonals, band);
}

/** The matrices with other diagonals; changes and returns `matrices`. */
export function setDiagonals(matrices: NdArray, diagonals: NdArray, band: Band): NdArray {
  const [rows, columns] = matrices.shape.slice(-2) as [number, number];
  const longest = diagonals.shape.at(-1)!;
  const count = sizeOf(matrices.shape.slice(0, -2));
  const each = (band.upper - band.lower + 1) * longest;
  const unit = unitOf(matrices);
  for (let b = 0; b < count; b++)
    walk(rows, columns, band, longest, (inMatrix, inDiagonals) => {
      copyElement(diagonals, b * each + inDiagonals, matrices, b * rows * columns + inMatrix, unit);
    });
  return matrices;
}

/** The diagonals of matrices, a row each where there are several, with `padding` (zeros) where a diagonal is shorter. */
export function takeDiagonals(matrices: NdArray, band: Band, padding: NdArray | undefined): NdArray {
  const batch = matrices.shape.slice(0, -2);
  const [rows, columns] = matrices.shape.slice(-2) as [number, number];
  const longest = longestDiagonal(rows, columns, band);
  const diagonals = band.upper - band.lower + 1;
  const out = filled(padding, matrices, [...batch, ...(diagonals === 1 ? [] : [diagonals]), longest]);
  const unit = unitOf(matrices);
  for (let b = 0; b < sizeOf(batch); b++)
    walk(rows, columns, band, longest, (inMatrix, inDiagonals) => {
      copyElement(matrices, b * rows * columns + inMatrix, out, b * diagonals * longest + inDiagonals, unit);
    });
  return out;
}

/** The matrices with zeros outside of a band: at most `lower` below and `upper` above the main diagonal; negative: all. */
export function keepBand(matrices: NdArray, lower: number, upper: number): NdArray {
  const [rows, columns] = matrices.shape.slice(-2) as [number, number];
  const out = NdArray.zeros(matrices.dtype, matrices.shape);
  const unit = unitOf(matrices);
  for (let i = 0; i < matrices.size; i++) {
    const row = Math.floor(i / columns) % rows;
    const column = i % columns;
    const isKept = (lower < 0 || row - column <= lower) && (upper < 0 || column - row <= upper);
    if (isKept) copyElement(matrices, i, out, i, unit);
  }
  return out;
}
