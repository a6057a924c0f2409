import { broadcastShapes } from "../../core/broadcast.js";
import { bool, string } from "../../core/dtype.js";
import { type Element, NdArray } from "../../core/ndarray.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { broadcastRows } from "./elementwise.js";

/** The elements of an array of strings. */
export function bytesOf(array: NdArray): readonly Uint8Array[] {
  return array.data as Uint8Array[];
}

/** An array of strings of this shape. */
export function stringArray(shape: readonly number[], values: Uint8Array[]): NdArray {
  return new NdArray(string, shape, values);
}

/** Applies `f` to each pair of strings, with NumPy's broadcasting. */
export function zipStrings<T>(
  a: NdArray,
  b: NdArray,
  f: (x: Uint8Array, y: Uint8Array) => T,
): { readonly shape: readonly number[]; readonly values: T[] } {
  const shape = broadcastShapes(Shape.of(a.shape), Shape.of(b.shape)).toArray();
  const [x, y] = [bytesOf(a), bytesOf(b)];
  const values = new Array<T>(sizeOf(shape));
  broadcastRows([a.shape, b.shape], shape, (at, count, [i, j], [stepI, stepJ]) => {
    for (let k = 0; k < count; k++) values[at + k] = f(x[i! + k * stepI!]!, y[j! + k * stepJ!]!);
  });
  return { shape, values };
}

/** Compares each pair of strings byte by byte: `holds` is asked about less than 0, 0, or more than 0. */
export function compareStrings(a: NdArray, b: NdArray, holds: (order: number) => boolean): NdArray {
  const { shape, values } = zipStrings(a, b, (x, y) => (holds(Buffer.compare(x, y)) ? 1 : 0));
  return new NdArray(bool, shape, Uint8Array.from(values));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Text as UTF-8. */
export const encodeText = (text: string): Uint8Array => encoder.encode(text);
/** UTF-8 as text; what is none becomes U+FFFD. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** The text that `f` makes of each element. */
export function mapToStrings(array: NdArray, f: (element: Element) => string): NdArray {
  return stringArray(
    array.shape,
    Array.from({ length: array.size }, (_, i) => encodeText(f(array.at(i)))),
  );
}
/** The bytes that `f` makes of each string. */
export function mapBytes(array: NdArray, f: (bytes: Uint8Array, index: number) => Uint8Array): NdArray {
  return stringArray(array.shape, bytesOf(array).map(f));
}
