import { type Cutoff, type Decimal, FLOAT64, type FloatFormat, shortestDigits } from "./float-digits.js";
import type { Complex } from "./ndarray.js";

/** NumPy's default `precision`. */
const PRECISION = 8;

/** How the numbers of one array are written, found from all of them. */
interface Layout {
  readonly scientific: boolean;
  /** Characters before and after the decimal point (the exponent included). */
  readonly left: number;
  readonly right: number;
  /** Places after the decimal point of a scientific number. */
  readonly places: number;
  readonly exponentDigits: number;
  readonly plus: boolean;
}

/** Floats as NumPy prints them in one array: a common layout, padded to one width. */
export function floatWords(values: readonly number[], format: FloatFormat, plus = false): string[] {
  const layout = layoutOf(values, format, plus);
  return values.map((value) => word(value, format, layout));
}

/** Complex numbers as NumPy prints them in one array; both parts have a layout of their own. */
export function complexWords(values: readonly Complex[], format: FloatFormat): string[] {
  const imaginary = floatWords(
    values.map((value) => value.im),
    format,
    true,
  );
  const real = floatWords(
    values.map((value) => value.re),
    format,
  );
  return real.map((text, index) => text + imaginary[index]!.replace(/ *$/, (padding) => `j${padding}`));
}

/** A float as NumPy prints a scalar: `24.0`, `1e-05`, `nan`. */
export function floatScalar(value: number, format: FloatFormat): string {
  const text = scalarText(value, format);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** A complex number as NumPy prints a scalar: `(1+2j)`, `2j`. */
export function complexScalar(value: Complex, format: FloatFormat): string {
  const imaginary = `${scalarText(value.im, format)}j`;
  if (Object.is(value.re, 0)) return imaginary;
  return `(${scalarText(value.re, format)}${imaginary.startsWith("-") ? "" : "+"}${imaginary})`;
}

/** A number with six digits (C's `%g`), as the extension types bfloat16 and float8 print. */
export function shortFloat(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value, false);
  const decimal = decimalOf(Math.abs(value), FLOAT64, { from: "first digit", max: 5, min: 5 });
  const text = decimal.exponent < -4 || decimal.exponent >= 6 ? scientific(decimal, 0, 2) : positional(decimal);
  return sign(value, false) + text.replace(/\.(?=$|e)/, "");
}

function scalarText(value: number, format: FloatFormat): string {
  if (!Number.isFinite(value)) return nonFinite(value, false);
  const magnitude = Math.abs(value);
  const limit = format.precision === 15 ? 1e16 : 10 ** format.precision;
  const isPositional = magnitude === 0 || (magnitude >= 1e-4 && magnitude < limit);
  const decimal = decimalOf(magnitude, format, { from: "first digit" });
  const text = isPositional ? positional(decimal) : scientific(decimal, 0, 2);
  return sign(value, false) + text.replace(/\.(?=$|e)/, "");
}

function layoutOf(values: readonly number[], format: FloatFormat, plus: boolean): Layout {
  const finite = values.filter((value) => Number.isFinite(value));
  const isScientific = needsExponent(finite, format);
  const cutoff = { from: isScientific ? "first digit" : "point", max: PRECISION } as const;
  let left = 0;
  let right = 0;
  let exponentDigits = 2;
  for (const value of finite) {
    const decimal = decimalOf(Math.abs(value), format, cutoff);
    const [mantissa, exponent] = (isScientific ? scientific(decimal, 0, 2) : positional(decimal)).split("e");
    const [whole, fraction] = mantissa!.split(".") as [string, string];
    left = Math.max(left, whole.length + sign(value, plus).length);
    right = Math.max(right, fraction.length);
    if (exponent !== undefined) exponentDigits = Math.max(exponentDigits, exponent.length - 1);
  }
  const places = right;
  if (isScientific) right += exponentDigits + 2;
  if (finite.length < values.length) {
    const infinity = plus || values.includes(Number.NEGATIVE_INFINITY) ? 4 : 3;
    left = Math.max(left, infinity - right - 1);
  }
  return { scientific: isScientific, left, right, places, exponentDigits, plus };
}

/** NumPy's rule: scientific for very large or small numbers, or a span of more than 1000; computed in the array's type. */
function needsExponent(finite: readonly number[], format: FloatFormat): boolean {
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const value of finite) {
    const magnitude = Math.abs(value);
    if (magnitude === 0) continue;
    most = Math.max(most, magnitude);
    least = Math.min(least, magnitude);
  }
  if (most === 0) return false;
  const limit = 10 ** Math.min(PRECISION, format.precision);
  return most >= limit || least < roundTo(0.0001, format) || roundTo(most / least, format) > 1000;
}

/** `value` (of a normal magnitude) rounded to the significand of `format`, ties to even. */
function roundTo(value: number, format: FloatFormat): number {
  if (format.significand === 53) return value;
  if (format.significand === 24) return Math.fround(value);
  const unit = 2 ** (Math.floor(Math.log2(value)) + 1 - format.significand);
  const scaled = value / unit;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  return (rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor) * unit;
}

function word(value: number, format: FloatFormat, layout: Layout): string {
  const { left, right, places, exponentDigits, plus } = layout;
  if (!Number.isFinite(value)) return nonFinite(value, plus).padStart(left + right + 1);
  const magnitude = Math.abs(value);
  const text = layout.scientific
    ? scientific(
        decimalOf(magnitude, format, { from: "first digit", max: places, min: places }),
        places,
        exponentDigits,
      )
    : positional(decimalOf(magnitude, format, { from: "point", max: PRECISION, min: 0 }));
  const signed = sign(value, plus) + text;
  return " ".repeat(Math.max(0, left - signed.indexOf("."))) + signed.padEnd(signed.indexOf(".") + 1 + right);
}

function sign(value: number, plus: boolean): string {
  if (value < 0 || Object.is(value, -0)) return "-";
  return plus ? "+" : "";
}

function nonFinite(value: number, plus: boolean): string {
  return sign(value, plus) + (Number.isNaN(value) ? "nan" : "inf");
}

function decimalOf(magnitude: number, format: FloatFormat, cutoff: Cutoff): Decimal {
  return magnitude === 0 ? { digits: "0", exponent: 0 } : shortestDigits(magnitude, format, cutoff);
}

/** `120.`, `0.0012`: always with a point, never with zeros at the end of the fraction. */
function positional({ digits, exponent }: Decimal): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits.replace(/0+$/, "")}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${whole}.${digits.slice(exponent + 1).replace(/0+$/, "")}`;
}

/** `1.e-05`, `1.20e+10`: with at least `places` digits after the point. */
function scientific({ digits, exponent }: Decimal, places: number, exponentDigits: number): string {
  const fraction = digits.slice(1).replace(/0+$/, "").padEnd(places, "0");
  const power = Math.abs(exponent).toString().padStart(exponentDigits, "0");
  return `${digits[0]}.${fraction}e${exponent < 0 ? "-" : "+"}${power}`;
}
