import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";

const { fround } = Math;

/** What a quantized type holds. */
export interface Limits {
  readonly lowest: number;
  readonly highest: number;
  readonly isSigned: boolean;
  /** The number of different values. */
  readonly steps: number;
}

/** What a quantized type holds. @throws InvalidArgumentError for another type */
export function limitsOf(dtype: DType): Limits {
  const bits = { quint8: 8, qint8: 8, quint16: 16, qint16: 16, qint32: 32 }[dtype.base.name];
  if (bits === undefined) throw new InvalidArgumentError(`Cannot quantize to ${dtype.name}: expected a quantized type`);
  const steps = 2 ** bits;
  const isSigned = !dtype.base.name.startsWith("quint");
  const lowest = isSigned ? -steps / 2 : 0;
  return { lowest, highest: lowest + steps - 1, isSigned, steps };
}

/** A range of real numbers. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Halves are rounded away from zero. */
export const roundAway = (x: number): number => (x < 0 ? -Math.floor(-x + 0.5) : Math.floor(x + 0.5));
/** Halves are rounded to the even number. */
export function roundEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The number that a quantized one stands for, as float32 arithmetic gives it (`DEQUANTIZE_WITH_EIGEN`). */
export function dequantizer({ min, max }: Range, { lowest, steps }: Limits): (q: number) => number {
  const scale = fround(fround(max - min) / (steps - 1));
  const rounded = max === min ? min : fround(fround(roundAway(fround(min / scale))) * scale);
  return (q) => fround(fround(fround(fround(q) - lowest) * scale) + rounded);
}

/** The quantized number that stands for one, as float32 arithmetic gives it (`QUANTIZE_WITH_EIGEN`). */
export function quantizer({ min, max }: Range, { lowest, highest, steps }: Limits): (x: number) => number {
  const scale = max === min ? 0 : fround((steps - 1) / fround(max - min));
  const start = fround(fround(roundAway(fround(min * scale))) - lowest);
  const upper = steps > 2 ** 24 ? 2 ** 31 - 128 : highest;
  return (x) => Math.min(upper, Math.max(lowest, fround(fround(roundAway(fround(x * scale))) - start)));
}

/** The quantized number for one, in double precision and not held to the type's limits (`FloatToQuantizedUnclamped`). */
export function unclamped(x: number, { min, max }: Range, { lowest, steps }: Limits): number {
  if (min === max) return 0;
  const scale = (steps - 1) / fround(max - min);
  return roundAway(x * scale) - roundAway(min * scale) + lowest;
}

/** The same, held to the limits. */
export const quantizedOf = (x: number, range: Range, limits: Limits): number =>
  Math.min(limits.highest, Math.max(limits.lowest, unclamped(x, range, limits)));

/** The number that a quantized one stands for, in double precision (`QuantizedToFloat`). */
export function floatOf(q: number, { min, max }: Range, { lowest, steps }: Limits): number {
  if (min === max) return min;
  const scale = fround(max - min) / (steps - 1);
  const single = fround(scale);
  const start = roundAway(min / single) * single;
  return fround(start + (q - lowest) * scale);
}

/** The range of a product's sums, one step of which is the product of one step of each factor. */
export function productRange(a: Range, aLimits: Limits, b: Range, bLimits: Limits, out: Limits): Range {
  const step = ({ min, max }: Range, { lowest, highest }: Limits): number =>
    fround(fround(max - min) / (highest - lowest));
  const level = fround(step(a, aLimits) * step(b, bLimits));
  return { min: fround(level * out.lowest), max: fround(level * out.highest) };
}

/** How numbers of 32 bits become such of 8, in whole numbers with 16 bits behind the point as TensorFlow has them. */
export function shrinking(from: Range, to: Range): (q: number) => number {
  const one = 65536;
  const [inner, outer] = [fround(from.max - from.min), fround(to.max - to.min)];
  if (outer === 0) return () => 0;
  const center = fround(fround(from.min + from.max) / 2);
  const scale = BigInt(Math.trunc((255 * one * inner) / outer));
  const offset = BigInt(Math.trunc(fround(fround(center * fround(255 / outer)) * one)));
  const start = BigInt(Math.trunc((one * (to.min * 255)) / outer));
  return (q) => {
    const value = ((BigInt(q) * scale) >> 32n) + offset - start + 32768n;
    return Math.min(255, Math.max(0, Number(value >> 16n)));
  };
}
