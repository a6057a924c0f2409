import { count } from "./html.js";

/** A number of bytes as people read it: `784 bytes`, `3.1 MB`. */
export function byteText(bytes: number): string {
  const units = ["kB", "MB", "GB", "TB"];
  if (bytes < 10_000) return count(bytes, "byte");
  let value = bytes;
  let unit = "";
  for (const next of units) {
    if (value < 999.5) break;
    value /= 1000;
    unit = next;
  }
  return `${value
    .toPrecision(3)
    .replace(/\.0+$/, "")
    .replace(/(\.\d*[1-9])0+$/, "$1")} ${unit}`;
}

/** A figure of a summary, in four digits where it is no whole number: `-0.2413`, `1.5e-07`, `1,234`. */
export function figureText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (Number.isSafeInteger(value)) return value.toLocaleString("en-US");
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4)
    return value
      .toExponential(3)
      .replace(/\.?0+e/, "e")
      .replace(/e([+-])(\d)$/, "e$10$2");
  const text = value.toPrecision(4);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : Number(text).toLocaleString("en-US");
}
