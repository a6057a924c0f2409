import type { DType } from "../../core/dtype.js";
import { fromHalfBits, toHalfBits } from "../../core/half.js";
import type { NdArray } from "../../core/ndarray.js";

/** Below this, an image counts as black. */
const DARK = Math.fround(1e-6);

/** What becomes of a number where it is stored as `dtype`. */
function roundingOf(dtype: DType): (x: number) => number {
  if (dtype.kind === "half") return (x) => fromHalfBits(toHalfBits(x, dtype), dtype);
  return dtype.name === "float64" ? (x) => x : Math.fround;
}

/**
 * Image `index` of a batch as bytes for a picture: floats are scaled so that the greatest is 255, or, where there are negative ones,
 * spread around 128; pixels that are not finite get `badColor`.
 */
export function pixelsOf(batch: NdArray, index: number, badColor: readonly number[]): Uint8Array {
  const [, height, width, depth] = batch.shape as [number, number, number, number];
  const size = height * width * depth;
  const part = (batch.data as Float32Array).subarray(index * size, (index + 1) * size);
  if (batch.dtype.name === "uint8") return Uint8Array.from(part);
  const isHalf = batch.dtype.kind === "half";
  const values = Float64Array.from(part, (value) => (isHalf ? fromHalfBits(value, batch.dtype) : value));
  const isFinitePixel = (at: number): boolean => values.subarray(at, at + depth).every(Number.isFinite);
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < size; at += depth)
    if (isFinitePixel(at))
      for (const value of values.subarray(at, at + depth)) {
        min = Math.min(min, Math.fround(value));
        max = Math.max(max, Math.fround(value));
      }
  const isSigned = min < 0;
  const top = isSigned ? Math.max(Math.abs(min), Math.abs(max)) : max;
  const round = roundingOf(batch.dtype);
  const scale = top < DARK ? 0 : round(Math.fround((isSigned ? 127 : 255) / top));
  const offset = isSigned ? 128 : 0;
  const out = new Uint8Array(size);
  for (let at = 0; at < size; at += depth) {
    const isGood = isFinitePixel(at);
    for (let k = 0; k < depth; k++)
      out[at + k] = isGood ? Math.trunc(round(round(values[at + k]! * scale) + offset)) : badColor[k]!;
  }
  return out;
}
