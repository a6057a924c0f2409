import type { DType } from "./dtype.js";

const bits32 = new Uint32Array(1);
const value32 = new Float32Array(bits32.buffer);

/** A small binary float format: exponent and mantissa widths, and whether it has infinities (e4m3fn has none). */
interface Format {
  readonly exponent: number;
  readonly mantissa: number;
  readonly infinities: boolean;
}

const FORMATS: Readonly<Record<string, Format>> = {
  float16: { exponent: 5, mantissa: 10, infinities: true },
  bfloat16: { exponent: 8, mantissa: 7, infinities: true },
  float8_e5m2: { exponent: 5, mantissa: 2, infinities: true },
  float8_e4m3fn: { exponent: 4, mantissa: 3, infinities: false },
};

function formatOf(dtype: DType): Format {
  const format = FORMATS[dtype.base.name];
  if (format === undefined)
    throw new TypeError(
      `Cannot read bits of ${dtype.name} as a number: expected one of ${Object.keys(FORMATS).join(", ")}`,
    );
  return format;
}

/** The number that the bits of a float16, bfloat16 or float8 element stand for. */
export function fromHalfBits(bits: number, dtype: DType): number {
  if (dtype.base.name === "bfloat16") {
    bits32[0] = bits << 16;
    return value32[0]!;
  }
  const { exponent: exponentBits, mantissa: mantissaBits, infinities } = formatOf(dtype);
  const sign = bits >> (exponentBits + mantissaBits) ? -1 : 1;
  const highest = (1 << exponentBits) - 1;
  const exponent = (bits >> mantissaBits) & highest;
  const mantissa = bits & ((1 << mantissaBits) - 1);
  const bias = (highest >> 1) as number;
  if (exponent === highest && infinities) return mantissa === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === highest && mantissa === (1 << mantissaBits) - 1) return Number.NaN;
  if (exponent === 0) return sign * mantissa * 2 ** (1 - bias - mantissaBits);
  return sign * (1 + mantissa / 2 ** mantissaBits) * 2 ** (exponent - bias);
}

/** The bits of the float16, bfloat16 or float8 nearest to `value`; ties go to the even one. */
export function toHalfBits(value: number, dtype: DType): number {
  const { exponent: exponentBits, mantissa: mantissaBits, infinities } = formatOf(dtype);
  const highest = (1 << exponentBits) - 1;
  const bias = highest >> 1;
  const sign = value < 0 || Object.is(value, -0) ? 1 << (exponentBits + mantissaBits) : 0;
  const nan = sign | (highest << mantissaBits) | (infinities ? 1 << (mantissaBits - 1) : (1 << mantissaBits) - 1);
  if (Number.isNaN(value)) return nan & ~sign;
  const magnitude = Math.abs(value);
  const overflow = infinities ? sign | (highest << mantissaBits) : nan;
  if (magnitude === Number.POSITIVE_INFINITY) return overflow;
  const exponent = magnitude === 0 ? 1 - bias : Math.max(Math.floor(Math.log2(magnitude)), 1 - bias);
  const scaled = roundToEven((magnitude / 2 ** exponent) * 2 ** mantissaBits);
  // A scaled mantissa of 2^mantissaBits or more carries into the exponent by itself, since the fields are neighbours.
  const bits = scaled + ((exponent + bias - 1) << mantissaBits);
  const limit = infinities ? highest << mantissaBits : (highest << mantissaBits) | ((1 << mantissaBits) - 1);
  return bits >= limit ? overflow : sign | bits;
}

function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
