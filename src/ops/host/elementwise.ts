import { broadcastShapes } from "../../core/broadcast.js";
import type { DType, NumericArray } from "../../core/dtype.js";
import { fromHalfBits, toHalfBits } from "../../core/half.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape, sizeOf, stridesOf } from "../../core/shape.js";

/** What a kernel makes of an element: bool arrays take true and false, 64-bit integers bigints, all others numbers. */
export type Result = number | bigint | boolean;

/** The elements as numbers (64-bit integers as bigints): float16 and its kin as the floats that their bits stand for. */
export function elementsOf(array: NdArray): ArrayLike<number> | ArrayLike<bigint> {
  const data = array.data as NumericArray;
  if (array.dtype.kind !== "half") return data;
  const floats = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) floats[i] = fromHalfBits(Number(data[i]), array.dtype);
  return floats;
}

/** A place for `count` results of `dtype`, and the array that is made of them when they are there. */
export class Results {
  private readonly buffer: NumericArray;

  constructor(
    private readonly dtype: DType,
    private readonly shape: readonly number[],
  ) {
    const { kind, array } = dtype;
    const size = sizeOf(shape);
    if (array === undefined) throw new TypeError(`Cannot compute elements of dtype ${dtype.name}`);
    this.buffer = kind === "half" ? new Float32Array(size) : new array(kind === "complex" ? 2 * size : size);
  }

  /** Elements to be set; what is set is converted as typed arrays do: wrapped around, rounded to the nearest float. */
  get elements(): { [index: number]: Result } {
    return this.buffer as unknown as { [index: number]: Result };
  }
  /** The elements of complex or float results. */
  get numbers(): { [index: number]: number } {
    return this.buffer as unknown as { [index: number]: number };
  }

  toArray(): NdArray {
    const { dtype, buffer } = this;
    if (dtype.kind !== "half") return new NdArray(dtype, this.shape, buffer);
    const bits = new dtype.array!(buffer.length);
    for (let i = 0; i < bits.length; i++) bits[i] = toHalfBits(Number(buffer[i]), dtype);
    return new NdArray(dtype, this.shape, bits);
  }
}

/** Applies `f` to each element. */
export function mapArray<T extends number | bigint>(array: NdArray, dtype: DType, f: (element: T) => Result): NdArray {
  const from = elementsOf(array) as unknown as ArrayLike<T>;
  const results = new Results(dtype, array.shape);
  const to = results.elements;
  for (let i = 0; i < from.length; i++) to[i] = f(from[i]!);
  return results.toArray();
}

/** Applies `f` to each pair of elements, with NumPy's broadcasting. */
export function zipArrays<T extends number | bigint>(
  a: NdArray,
  b: NdArray,
  dtype: DType,
  f: (x: T, y: T) => Result,
): NdArray {
  const shape = broadcastShapes(Shape.of(a.shape), Shape.of(b.shape)).toArray();
  const x = elementsOf(a) as unknown as ArrayLike<T>;
  const y = elementsOf(b) as unknown as ArrayLike<T>;
  const results = new Results(dtype, shape);
  const to = results.elements;
  broadcastRows([a.shape, b.shape], shape, (at, count, [i, j], [stepI, stepJ]) => {
    let p = i!;
    let q = j!;
    for (let k = at; k < at + count; k++) {
      to[k] = f(x[p]!, y[q]!);
      p += stepI!;
      q += stepJ!;
    }
  });
  return results.toArray();
}

/**
 * Walks through `shape` row by row (a row is the last axis): `visit` gets where the row begins and how long it is, and for each
 * array that is broadcast to `shape` where its row begins and by how much it steps on (1, or 0 where it repeats).
 */
export function broadcastRows(
  shapes: readonly (readonly number[])[],
  shape: readonly number[],
  visit: (at: number, count: number, from: readonly number[], steps: readonly number[]) => void,
): void {
  const size = sizeOf(shape);
  if (size === 0) return;
  if (shapes.every((own) => String(own) === String(shape) || sizeOf(own) === 1)) {
    visit(
      0,
      size,
      shapes.map(() => 0),
      shapes.map((own) => (sizeOf(own) === 1 ? 0 : 1)),
    );
    return;
  }
  const strides = shapes.map((own) => repeatingStrides(own, shape));
  const last = shape.length - 1;
  const count = shape[last]!;
  const steps = strides.map((own) => own[last]!);
  const position = shape.map(() => 0);
  const from = shapes.map(() => 0);
  for (let at = 0; at < size; at += count) {
    visit(at, count, from, steps);
    for (let axis = last - 1; axis >= 0; axis--) {
      position[axis]!++;
      const isDone = position[axis] === shape[axis];
      const move = isDone ? 1 - shape[axis]! : 1;
      for (let k = 0; k < from.length; k++) from[k]! += move * strides[k]![axis]!;
      if (!isDone) break;
      position[axis] = 0;
    }
  }
}

/** Strides of an array of shape `own` that is broadcast to `shape`: 0 along the axes where it is repeated. */
function repeatingStrides(own: readonly number[], shape: readonly number[]): number[] {
  const strides = stridesOf(own);
  const offset = shape.length - own.length;
  return shape.map((_, axis) => (axis < offset || own[axis - offset] === 1 ? 0 : strides[axis - offset]!));
}
