import type { ElementArray } from "./dtype.js";
import type { NdArray } from "./ndarray.js";

/** The elements of arrays one after the other. */
export function joinData(arrays: readonly NdArray[]): ElementArray {
  const [first] = arrays;
  if (first === undefined) return new Float32Array(0);
  if (Array.isArray(first.data)) return arrays.flatMap(({ data }) => data as Uint8Array[]);
  const length = arrays.reduce((sum, { data }) => sum + data.length, 0);
  const joined = new (first.data.constructor as new (length: number) => Float32Array)(length);
  let at = 0;
  for (const { data } of arrays) {
    joined.set(data as Float32Array, at);
    at += data.length;
  }
  return joined;
}
