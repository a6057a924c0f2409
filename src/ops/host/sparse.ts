import { int64 } from "../../core/dtype.js";
import { type Element, NdArray, store } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";

/** The rows of a matrix of indices, as numbers. */
export function indexRows(indices: NdArray): number[][] {
  const [count = 0, depth = 0] = indices.shape;
  const flat = indices.toNumbers();
  return Array.from({ length: count }, (_, i) => flat.slice(i * depth, (i + 1) * depth));
}

/** Rows of numbers as int64 indices `[n, depth]`. */
export function indicesOf(rows: readonly (readonly number[])[], depth: number): NdArray {
  const data = BigInt64Array.from(rows.flat(), (place) => BigInt(place));
  return new NdArray(int64, [rows.length, depth], data);
}

/** Numbers as an int64 vector. */
export function int64Vector(values: readonly number[]): NdArray {
  return new NdArray(
    int64,
    [values.length],
    BigInt64Array.from(values, (value) => BigInt(value)),
  );
}

/** The elements at these places of a vector. */
export function pick(values: NdArray, places: readonly number[]): NdArray {
  const out = NdArray.zeros(values.dtype, [places.length]);
  places.forEach((place, i) => {
    store(out.data, i, values.at(place), values.dtype);
  });
  return out;
}

/** Which of two rows of indices is first in row-major order: negative, 0, or positive. */
export function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let axis = 0; axis < a.length; axis++) {
    const difference = a[axis]! - b[axis]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The elements of an array, with bytes as text that keeps their order. */
export function comparable(element: Element): number | bigint | string {
  if (element instanceof Uint8Array) return Buffer.from(element).toString("latin1");
  return typeof element === "string" ? Buffer.from(element).toString("latin1") : (element as number | bigint);
}

/** The place of element `index` of a shape, row-major. */
export function placeAt(index: number, shape: readonly number[]): number[] {
  const place = new Array<number>(shape.length);
  let left = index;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const dim = shape[axis]!;
    place[axis] = left % dim;
    left = Math.floor(left / dim);
  }
  return place;
}

/** The number of elements of a shape before the last axis, and along it. */
export function splitLast(shape: readonly number[]): { readonly outer: number; readonly inner: number } {
  return { outer: sizeOf(shape.slice(0, -1)), inner: shape.at(-1) ?? 1 };
}
