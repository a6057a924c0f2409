import { bfloat16, type DType, float16, float64, int64, type NumericArray } from "../../core/dtype.js";
import { toHalfBits } from "../../core/half.js";
import type { Philox } from "./philox.js";

const words = new Uint32Array(4);

/** The float32 in [0, 1) of the lower 23 bits of a word. */
export function unitFloat(word: number): number {
  return (word & 0x7fffff) / 0x800000;
}

/** The float64 in [0, 1) of 52 bits: the lower 20 of `high` and all of `low`. */
export function unitDouble(high: number, low: number): number {
  return ((high & 0xfffff) * 2 ** 32 + low) / 2 ** 52;
}

/** Uniform numbers of [0, 1), of any float type: as many random bits as its mantissa has. */
export function uniform(philox: Philox, dtype: DType, count: number): NumericArray {
  if (dtype === float64) return uniformDouble(philox, count);
  if (dtype === float16 || dtype === bfloat16) return uniformHalf(philox, dtype, count);
  const out = new Float32Array(count);
  for (let at = 0; at < count; at += 4) {
    philox.next(words);
    const end = Math.min(4, count - at);
    for (let i = 0; i < end; i++) out[at + i] = unitFloat(words[i]!);
  }
  return out;
}

function uniformDouble(philox: Philox, count: number): Float64Array {
  const out = new Float64Array(count);
  for (let at = 0; at < count; at += 2) {
    philox.next(words);
    out[at] = unitDouble(words[0]!, words[1]!);
    if (at + 1 < count) out[at + 1] = unitDouble(words[2]!, words[3]!);
  }
  return out;
}

function uniformHalf(philox: Philox, dtype: DType, count: number): Uint16Array {
  const values = dtype === float16 ? 1024 : 128;
  const bits = Uint16Array.from({ length: values }, (_, i) => toHalfBits(i / values, dtype));
  const out = new Uint16Array(count);
  for (let at = 0; at < count; at += 4) {
    philox.next(words);
    const end = Math.min(4, count - at);
    for (let i = 0; i < end; i++) out[at + i] = bits[words[i]! & (values - 1)]!;
  }
  return out;
}

/** Uniform integers of [low, high), int32 or int64: words modulo the range, so slightly biased unless it is a power of two. */
export function uniformInt(philox: Philox, dtype: DType, count: number, low: bigint, high: bigint): NumericArray {
  if (dtype === int64) return uniformInt64(philox, count, low, high - low);
  const out = new Int32Array(count);
  const first = Number(low);
  const range = Number(high - low);
  for (let at = 0; at < count; at += 4) {
    philox.next(words);
    const end = Math.min(4, count - at);
    for (let i = 0; i < end; i++) out[at + i] = first + (words[i]! % range);
  }
  return out;
}

function uniformInt64(philox: Philox, count: number, low: bigint, range: bigint): BigInt64Array {
  const out = new BigInt64Array(count);
  for (let at = 0; at < count; at += 2) {
    philox.next(words);
    out[at] = low + (word64(0) % range);
    if (at + 1 < count) out[at + 1] = low + (word64(2) % range);
  }
  return out;
}

function word64(at: number): bigint {
  return BigInt(words[at]!) | (BigInt(words[at + 1]!) << 32n);
}
