import { broadcastShapes } from "../../core/broadcast.js";
import type { DType, NumericArray } from "../../core/dtype.js";
import type { NdArray } from "../../core/ndarray.js";
import { Shape, sizeOf, stridesOf } from "../../core/shape.js";
import { elementsOf, Results } from "./elementwise.js";

/** Which of the two factors are transposed, and whether complex ones are conjugated then. */
export interface Transposes {
  readonly a: boolean;
  readonly b: boolean;
  readonly conjugate?: boolean;
}

/** One matrix of a stack: where an element of row i, column k is. */
interface Stack {
  readonly offsets: readonly number[];
  readonly row: number;
  readonly column: number;
}

/** The products of the matrices in two stacks; the dimensions before the last two are broadcast. */
export function multiplyMatrices(a: NdArray, b: NdArray, dtype: DType, transposes: Transposes): NdArray {
  const [batchA, batchB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const batch = broadcastShapes(Shape.of(batchA), Shape.of(batchB)).toArray();
  const [rows, inner] = transposes.a ? [a.shape.at(-1)!, a.shape.at(-2)!] : [a.shape.at(-2)!, a.shape.at(-1)!];
  const columns = transposes.b ? b.shape.at(-2)! : b.shape.at(-1)!;
  const x = stackOf(a, batch, transposes.a);
  const y = stackOf(b, batch, transposes.b);
  const results = new Results(dtype, [...batch, rows, columns]);
  const product = productOf(a, b, transposes, inner, [x.column, y.row], results);
  for (let m = 0, to = 0; m < sizeOf(batch); m++)
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) product(x.offsets[m]! + i * x.row, y.offsets[m]! + j * y.column, to++);
  return results.toArray();
}

function stackOf(array: NdArray, batch: readonly number[], isTransposed: boolean): Stack {
  const own = array.shape.slice(0, -2);
  const columns = array.shape.at(-1)!;
  const size = array.shape.at(-2)! * columns;
  const outer = stridesOf(batch);
  const inner = stridesOf(own);
  const skip = batch.length - own.length;
  const offsets = Array.from({ length: sizeOf(batch) }, (_, m) => {
    let at = 0;
    own.forEach((dim, axis) => {
      if (dim !== 1) at += (Math.floor(m / outer[axis + skip]!) % dim) * inner[axis]!;
    });
    return at * size;
  });
  return isTransposed ? { offsets, row: 1, column: columns } : { offsets, row: columns, column: 1 };
}

/** A function that sets element `to` to the product of a row that begins at `p` and a column that begins at `q`. */
function productOf(
  a: NdArray,
  b: NdArray,
  { a: isTransposedA, b: isTransposedB, conjugate = false }: Transposes,
  inner: number,
  [stepA, stepB]: readonly [number, number],
  results: Results,
): (p: number, q: number, to: number) => void {
  const out = results.elements;
  if (a.dtype.kind === "complex") {
    const signs = [conjugate && isTransposedA ? -1 : 1, conjugate && isTransposedB ? -1 : 1] as const;
    return complexProduct(a.data as NumericArray, b.data as NumericArray, signs, inner, [stepA, stepB], results);
  }
  if (a.dtype.kind === "bigint") {
    const [x, y] = [a.data as BigInt64Array, b.data as BigInt64Array];
    return (p, q, to) => {
      let sum = 0n;
      for (let k = 0; k < inner; k++) sum += x[p + k * stepA]! * y[q + k * stepB]!;
      out[to] = sum;
    };
  }
  const [x, y] = [elementsOf(a) as ArrayLike<number>, elementsOf(b) as ArrayLike<number>];
  const multiply = a.dtype.kind === "int" ? Math.imul : (u: number, v: number): number => u * v;
  return (p, q, to) => {
    let sum = 0;
    for (let k = 0; k < inner; k++) sum += multiply(x[p + k * stepA]!, y[q + k * stepB]!);
    out[to] = sum;
  };
}

function complexProduct(
  x: NumericArray,
  y: NumericArray,
  [signA, signB]: readonly [number, number],
  inner: number,
  [stepA, stepB]: readonly [number, number],
  results: Results,
): (p: number, q: number, to: number) => void {
  const out = results.numbers;
  return (p, q, to) => {
    let re = 0;
    let im = 0;
    for (let k = 0; k < inner; k++) {
      const [i, j] = [2 * (p + k * stepA), 2 * (q + k * stepB)];
      const [xr, xi] = [Number(x[i]), signA * Number(x[i + 1])];
      const [yr, yi] = [Number(y[j]), signB * Number(y[j + 1])];
      re += xr * yr - xi * yi;
      im += xr * yi + xi * yr;
    }
    out[2 * to] = re;
    out[2 * to + 1] = im;
  };
}
