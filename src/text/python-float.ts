import { FLOAT32, FLOAT64, shortestDigits } from "../core/float-digits.js";

/** A number as Python's `str` writes it: `1.0`, `1e-05`, `1e+16`, `nan`. A float32 is written by the digits that it needs. */
export function pythonFloat(value: number, isFloat32: boolean): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (value === 0) return `${sign}0.0`;
  const format = isFloat32 ? FLOAT32 : FLOAT64;
  const { digits, exponent } = shortestDigits(Math.abs(value), format, { from: "first digit" });
  const significant = digits.replace(/0+$/, "") || "0";
  return sign + (exponent < -4 || exponent >= 16 ? scientific(significant, exponent) : plain(significant, exponent));
}

function scientific(digits: string, exponent: number): string {
  const rest = digits.length > 1 ? `.${digits.slice(1)}` : "";
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits[0]}${rest}e${exponent < 0 ? "-" : "+"}${power}`;
}

function plain(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}

/** A number as protobuf's C code writes it: six digits (a double fifteen), or all where these are not enough: `10000`, `1e+06`. */
export function cFloat(value: number, isFloat32: boolean): string {
  if (!Number.isFinite(value)) return pythonFloat(value, isFloat32);
  const [few, all] = isFloat32 ? [6, 9] : [15, 17];
  const short = general(value, few);
  const read = isFloat32 ? Math.fround(Number(short)) : Number(short);
  return read === value ? short : general(value, all);
}

/** C's `%.*g`. */
function general(value: number, precision: number): string {
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [mantissa = "", power = "0"] = value.toExponential(precision - 1).split("e");
  const exponent = Number(power);
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "");
  const sign = value < 0 ? "-" : "";
  if (exponent < -4 || exponent >= precision) return sign + scientific(digits, exponent);
  return sign + plain(digits, exponent).replace(/\.0$/, "");
}
