import { allocate, type DType, type ElementArray, float16, float32 } from "../../core/dtype.js";
import { type NdArray, store } from "../../core/ndarray.js";
import type { Philox } from "./philox.js";
import { type Sampler, Variates } from "./variates.js";

/** `count` numbers for each parameter, drawn parameter by parameter, but laid out `[count, parameters]`. */
export function sampleEach(
  philox: Philox,
  parameters: Float64Array,
  count: number,
  samplerOf: (parameter: number) => Sampler,
): Float64Array {
  const out = new Float64Array(count * parameters.length);
  const variates = new Variates(philox);
  for (const [column, parameter] of parameters.entries()) {
    const sampler = samplerOf(parameter);
    for (let row = 0; row < count; row++) {
      variates.seek(column * count + row);
      out[row * parameters.length + column] = sampler(variates);
    }
  }
  return out;
}

/** The greatest finite number of a type. */
export function highestOf(dtype: DType): number {
  if (dtype === float16) return 65504;
  if (dtype === float32) return 2 ** 128 - 2 ** 104;
  return dtype.isInteger ? 2 ** (8 * dtype.size - 1) - 1 : Number.MAX_VALUE;
}

/** The elements as doubles. */
export function numbersOf(array: NdArray): Float64Array {
  return Float64Array.from({ length: array.size }, (_, i) => Number(array.at(i)));
}

/** Doubles as elements of `dtype`; float16 is rounded by way of float32, and integers have neither infinities nor NaN. */
export function elementsOf(values: Float64Array, dtype: DType): ElementArray {
  const out = allocate(dtype, values.length);
  for (const [i, value] of values.entries()) {
    if (dtype === float16) store(out, i, Math.fround(value), dtype);
    else store(out, i, dtype.isInteger && !Number.isFinite(value) ? 0 : value, dtype);
  }
  return out;
}
