/** A number as C's `%f`, `%e` or `%g` prints it. */
export function formatFloat(value: number, conversion: "f" | "e" | "g", precision = 6): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  if (conversion === "f") return sign + fixed(size, precision);
  if (conversion === "e") return sign + exponential(size, precision);
  const digits = precision === 0 ? 1 : precision;
  const exponent = size === 0 ? 0 : Number(size.toExponential(Math.min(digits - 1, 100)).split("e")[1]);
  const text = exponent < -4 || exponent >= digits ? exponential(size, digits - 1) : fixed(size, digits - 1 - exponent);
  return sign + withoutZeros(text);
}

function fixed(size: number, precision: number): string {
  if (size < 1e21) return size.toFixed(Math.min(precision, 100));
  const whole = BigInt(size).toString();
  return precision > 0 ? `${whole}.${"0".repeat(precision)}` : whole;
}

function exponential(size: number, precision: number): string {
  const [digits = "", exponent = ""] = size.toExponential(Math.min(precision, 100)).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${digits}e${sign}${exponent.slice(1).padStart(2, "0")}`;
}

function withoutZeros(text: string): string {
  const [digits = "", exponent] = text.split("e");
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return exponent === undefined ? short : `${short}e${exponent}`;
}

/** Text at least `width` long, as C pads it for one of the flags `0`, `-`, ` `, `+` (or none). */
export function padded(text: string, width: number, flag: string): string {
  const isNegative = text.startsWith("-");
  const signed = (flag === "+" || flag === " ") && !isNegative ? flag + text : text;
  if (flag === "-") return signed.padEnd(width);
  if (flag !== "0" || /^-?(nan|inf)$/.test(text)) return signed.padStart(width);
  return isNegative ? `-${signed.slice(1).padStart(width - 1, "0")}` : signed.padStart(width, "0");
}
