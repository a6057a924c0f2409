import type { Element, NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { formatFloat } from "./printf.js";

/** A float in as few digits as tell it apart: six (fifteen of float64), or three (two) more where these are not enough. */
function shortest(value: number, dtype: string): string {
  const [digits, more] = dtype === "float64" || dtype === "complex128" ? [15, 17] : [6, 9];
  const text = formatFloat(value, "g", digits);
  const read = Number(text.replace("inf", "Infinity"));
  const same = more === 9 ? Math.fround(read) === Math.fround(value) : read === value;
  return same || !Number.isFinite(value) ? text : formatFloat(value, "g", more);
}

/** Bytes as C writes them in a string, UTF-8 left as it is. */
function escaped(text: string): string {
  return text.replace(/["'\\\n\r\t]/g, (character) => ESCAPES[character]!);
}
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "'": "\\'",
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function elementText(element: Element, dtype: string, quotes: boolean): string {
  if (typeof element === "number") return /float|half/.test(dtype) ? shortest(element, dtype) : String(element);
  if (typeof element === "boolean") return element ? "1" : "0";
  if (typeof element === "object" && "re" in element) return "?";
  const text = escaped(typeof element === "object" ? Buffer.from(element).toString("latin1") : String(element));
  return quotes && typeof element !== "bigint" ? `"${text}"` : text;
}

/** The first `limit` elements in brackets (all, where it is negative), as Assert and Print show a tensor. */
export function summarize(array: NdArray, limit: number): string {
  const { size, shape, dtype } = array;
  const most = limit < 0 ? size : Math.min(limit, size);
  let next = 0;
  const line = (axis: number): string => {
    if (next >= most) return "";
    const count = shape[axis] ?? 1;
    if (axis >= shape.length - 1) {
      const texts: string[] = [];
      while (texts.length < count && next < most) texts.push(elementText(array.at(next++), dtype.name, false));
      return texts.join(" ") + (texts.length < count && axis > 0 ? "..." : "");
    }
    let text = "";
    for (let i = 0; i < count && next < most; i++) text += `[${line(axis + 1)}]`;
    return text;
  };
  const text = size === 0 ? "" : line(0);
  return size > most ? `${text}...` : text;
}

/** Nested brackets with the first and last `edge` elements of each axis (all, where it is negative), as `tf.print` shows them. */
export function summarizeEdges(array: NdArray, edge: number): string {
  const { shape, dtype } = array;
  const most = edge < 0 ? Number.POSITIVE_INFINITY : edge;
  const level = (axis: number, start: number): string => {
    if (axis === shape.length) return elementText(array.at(start), dtype.name, true);
    const count = shape[axis]!;
    const step = sizeOf(shape.slice(axis + 1));
    const gap = axis === shape.length - 1 ? " " : "\n".repeat(shape.length - axis - 1) + " ".repeat(axis + 1);
    const parts: string[] = [];
    for (let i = 0; i < count; i++) {
      if (i === most && count > 2 * most) parts.push("...");
      if (i < most || i >= Math.max(most, count - most)) parts.push(level(axis + 1, start + i * step));
    }
    return `[${parts.join(gap)}]`;
  };
  return level(0, 0);
}
