import { bfloat16, type DType, float16, float64, type NumericArray } from "../../core/dtype.js";
import { toHalfBits } from "../../core/half.js";
import { log, sincos } from "./double-double.js";
import { BLOCKS_PER_OUTPUT } from "./generator.js";
import { logf, sincosf } from "./libm.js";
import type { Philox } from "./philox.js";
import { unitDouble, unitFloat } from "./uniform.js";

const words = new Uint32Array(4);
const four = new Float32Array(4);
const two = new Float64Array(2);

/** The least argument of the logarithm. */
const EPSILON = 1e-7;
const EPSILON_FLOAT = Math.fround(EPSILON);
/** A truncated normal lies within so many standard deviations. */
const LIMIT = 2;

/** Box and Muller's two normal floats of two words: to `out[at]` and `out[at + 1]`. */
function boxMullerFloat(word0: number, word1: number, out: Float32Array, at: number): void {
  const u = unitFloat(word0);
  const radius = Math.fround(Math.sqrt(-2 * logf(Math.max(u, EPSILON_FLOAT))));
  sincosf(Math.fround(2 * Math.PI * unitFloat(word1)), out, at);
  out[at] = out[at]! * radius;
  out[at + 1] = out[at + 1]! * radius;
}

/** Two normal doubles of four words: to `out[0]` and `out[1]`. */
export function boxMullerDouble(block: Uint32Array, out: Float64Array): void {
  const u = unitDouble(block[0]!, block[1]!);
  const radius = Math.sqrt(-2 * log(Math.max(u, EPSILON)));
  sincos(2 * Math.PI * unitDouble(block[2]!, block[3]!), out);
  out[0] = out[0]! * radius;
  out[1] = out[1]! * radius;
}

/** Normal numbers of mean 0 and deviation 1, of any float type; the 16-bit ones are rounded floats. */
export function normal(philox: Philox, dtype: DType, count: number): NumericArray {
  if (dtype === float64) return normalDouble(philox, count);
  return rounded(normalFloat(philox, count), dtype);
}

function normalFloat(philox: Philox, count: number): Float32Array {
  const out = new Float32Array(count);
  const whole = count - (count % 4);
  for (let at = 0; at < whole; at += 4) {
    philox.next(words);
    boxMullerFloat(words[0]!, words[1]!, out, at);
    boxMullerFloat(words[2]!, words[3]!, out, at + 2);
  }
  if (whole < count) {
    philox.next(words);
    boxMullerFloat(words[0]!, words[1]!, four, 0);
    boxMullerFloat(words[2]!, words[3]!, four, 2);
    out.set(four.subarray(0, count - whole), whole);
  }
  return out;
}

function normalDouble(philox: Philox, count: number): Float64Array {
  const out = new Float64Array(count);
  for (let at = 0; at < count; at += 2) {
    philox.next(words);
    boxMullerDouble(words, two);
    out[at] = two[0]!;
    if (at + 1 < count) out[at + 1] = two[1]!;
  }
  return out;
}

/**
 * Normal numbers of which those beyond 2 are thrown away. Groups of four (two of float64) draw from blocks of
 * their own, so that a group does not depend on how often those before it tried.
 */
export function truncatedNormal(philox: Philox, dtype: DType, count: number): NumericArray {
  if (dtype === float64) return truncatedDouble(philox, count);
  return rounded(truncatedFloat(philox, count), dtype);
}

function truncatedFloat(philox: Philox, count: number): Float32Array {
  const out = new Float32Array(count);
  for (let start = 0; start < count; start += 4) {
    const stream = philox.copy();
    const end = Math.min(start + 4, count);
    for (let at = start; at < end; ) {
      stream.next(words);
      boxMullerFloat(words[0]!, words[1]!, four, 0);
      boxMullerFloat(words[2]!, words[3]!, four, 2);
      for (let i = 0; i < 4 && at < end; i++) if (Math.abs(four[i]!) < LIMIT) out[at++] = four[i]!;
    }
    philox.skip(BLOCKS_PER_OUTPUT);
  }
  return out;
}

function truncatedDouble(philox: Philox, count: number): Float64Array {
  const out = new Float64Array(count);
  for (let start = 0; start < count; start += 2) {
    const stream = philox.copy();
    const end = Math.min(start + 2, count);
    for (let at = start; at < end; ) {
      stream.next(words);
      boxMullerDouble(words, two);
      for (let i = 0; i < 2 && at < end; i++) if (Math.abs(two[i]!) < LIMIT) out[at++] = two[i]!;
    }
    philox.skip(BLOCKS_PER_OUTPUT / 2);
  }
  return out;
}

function rounded(values: Float32Array, dtype: DType): NumericArray {
  if (dtype !== float16 && dtype !== bfloat16) return values;
  const out = new Uint16Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = toHalfBits(values[i]!, dtype);
  return out;
}
