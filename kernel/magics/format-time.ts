const units = ["s", "ms", "μs", "ns"];
const parts: readonly (readonly [suffix: string, seconds: number])[] = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
  ["s", 1],
];

/** A time span in seconds as IPython writes it: `1.25 ms`, `2min 3s`. */
export function formatTime(seconds: number, precision = 3): string {
  if (seconds >= 60) return longTime(seconds);
  const order = seconds > 0 ? Math.min(-Math.floor(Math.floor(Math.log10(seconds)) / 3), 3) : 3;
  return `${significant(seconds * 1000 ** order, precision)} ${units[order]}`;
}

function longTime(seconds: number): string {
  const words: string[] = [];
  let left = seconds;
  for (const [suffix, length] of parts) {
    const value = Math.floor(left / length);
    if (value === 0) continue;
    left %= length;
    words.push(`${value}${suffix}`);
    if (left < 1) break;
  }
  return words.join(" ");
}

/** A number with so many significant digits, as C's `%.*g` writes it. */
function significant(value: number, precision: number): string {
  if (value === 0) return "0";
  const [digits = "0", exponent = "0"] = value.toExponential(precision - 1).split("e");
  const power = Number(exponent);
  if (power < -4 || power >= precision) {
    const sign = power < 0 ? "-" : "+";
    return `${trimmed(digits)}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  return trimmed(value.toFixed(precision - 1 - power));
}

function trimmed(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
