import type { DType } from "./dtype.js";
import { FLOAT16, FLOAT32, FLOAT64, type FloatFormat } from "./float-digits.js";
import type { Complex, Element } from "./ndarray.js";
import { complexScalar, complexWords, floatScalar, floatWords, shortFloat } from "./numpy-float.js";

/** What printing needs of an array; NdArray is one. */
export interface NdArrayView {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly size: number;
  at(index: number): Element;
}

/** NumPy's default print options. */
const THRESHOLD = 1000;
const EDGE_ITEMS = 3;
const LINE_WIDTH = 75;

/** More elements than this are never visited, whatever the rank; NumPy itself knows no such bound. */
const MOST_VISITED = 50_000;

/**
 * The text of an array, as NumPy's `str()` gives it with its default print options: `[1. 2. 3.]`, `[ True False]`,
 * `24.0` for a float32 scalar, `[b'abc']` for strings. Arrays of more than 1000 elements show three items at each edge
 * of each axis, and only those are read; where that is still a great many (rank 7 and more), fewer items are shown.
 */
export function formatArray(array: NdArrayView): string {
  const { shape, dtype } = array;
  if (shape.length === 0) return formatElement(array.at(0), dtype);
  if (array.size === 0) return "[]";
  const axes = shownAxes(shape, array.size > THRESHOLD ? EDGE_ITEMS : Number.POSITIVE_INFINITY);
  const elements: Element[] = [];
  visit(shape, axes, 0, 0, (index) => elements.push(array.at(index)));
  const words = formatElements(elements, dtype).values();
  return block(axes, 0, () => words.next().value ?? "");
}

/** One element as NumPy prints a scalar of that type: `24.0`, `1e-05`, `True`, `(1+2j)`, `b'abc'`. */
export function formatElement(element: Element, dtype: DType): string {
  if (typeof element === "string" || element instanceof Uint8Array) return formatBytes(element);
  if (typeof element === "boolean") return element ? "True" : "False";
  if (typeof element === "object") return complexScalar(element, floatFormatOf(dtype) ?? FLOAT64);
  if (typeof element === "bigint" || !isFloat(dtype)) return element.toString();
  const format = floatFormatOf(dtype);
  return format === undefined ? shortFloat(element) : floatScalar(element, format);
}

/** Elements as NumPy prints them beside each other: numbers padded to one width, with a common number format. */
export function formatElements(elements: readonly Element[], dtype: DType): string[] {
  const format = floatFormatOf(dtype);
  if (dtype.kind === "complex") return complexWords(elements as readonly Complex[], format ?? FLOAT64);
  if (format !== undefined) return floatWords(elements as readonly number[], format);
  const words = elements.map((element) => formatElement(element, dtype));
  if (dtype.kind === "string" || isFloat(dtype)) return words;
  const width = words.reduce((widest, word) => Math.max(widest, word.length), dtype.kind === "bool" ? 5 : 0);
  return words.map((word) => word.padStart(width));
}

function isFloat(dtype: DType): boolean {
  return dtype.kind === "float" || dtype.kind === "half";
}

/** The formats NumPy itself knows; bfloat16 and float8 come from an extension that prints in its own way. */
function floatFormatOf(dtype: DType): FloatFormat | undefined {
  switch (dtype.base.name) {
    case "float16":
      return FLOAT16;
    case "float32":
    case "complex64":
      return FLOAT32;
    case "float64":
    case "complex128":
      return FLOAT64;
    default:
      return undefined;
  }
}

/** Python's `repr` of bytes: `b'abc'`, `b"it's"`, `b'\xff\n'`. */
function formatBytes(element: string | Uint8Array): string {
  const bytes = typeof element === "string" ? new TextEncoder().encode(element) : element;
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  const escapes: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\" };
  let text = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    if (char === quote) text += `\\${char}`;
    else if (escapes[char] !== undefined) text += escapes[char];
    else text += byte >= 0x20 && byte < 0x7f ? char : `\\x${byte.toString(16).padStart(2, "0")}`;
  }
  return `b${quote}${text}${quote}`;
}

/** How many items an axis shows at its beginning and end; `rest` is true where some in between are left out. */
interface Axis {
  readonly leading: number;
  readonly trailing: number;
  readonly rest: boolean;
}

function shownAxes(shape: readonly number[], edge: number): Axis[] {
  const axes = shape.map((length) =>
    length > 2 * edge ? { leading: edge, trailing: edge, rest: true } : { leading: length, trailing: 0, rest: false },
  );
  const visited = axes.reduce((product, axis) => product * (axis.leading + axis.trailing), 1);
  return visited > MOST_VISITED ? shownAxes(shape, Math.min(edge, EDGE_ITEMS) - 1) : axes;
}

/** Calls `each` with the row-major index of every element shown, in order. */
function visit(
  shape: readonly number[],
  axes: readonly Axis[],
  axis: number,
  base: number,
  each: (index: number) => void,
): void {
  const shown = axes[axis];
  if (shown === undefined) {
    each(base);
    return;
  }
  const length = shape[axis]!;
  for (let i = 0; i < shown.leading; i++) visit(shape, axes, axis + 1, base * length + i, each);
  for (let i = length - shown.trailing; i < length; i++) visit(shape, axes, axis + 1, base * length + i, each);
}

/** The bracketed text of one axis and those below it; `next` gives the elements' words in order. */
function block(axes: readonly Axis[], axis: number, next: () => string): string {
  const { leading, trailing, rest } = axes[axis]!;
  const innermost = axis === axes.length - 1;
  const items: string[] = [];
  const more = (count: number) => {
    for (let i = 0; i < count; i++) items.push(innermost ? next() : block(axes, axis + 1, next));
  };
  more(leading);
  if (rest) items.push("...");
  more(trailing);
  const indent = " ".repeat(axis + 1);
  if (innermost) return `[${wrap(items, indent, LINE_WIDTH - axis - 1)}]`;
  return `[${items.join("\n".repeat(axes.length - axis - 1) + indent)}]`;
}

/** Words side by side, in lines of at most `width` characters, each line after `indent`. */
function wrap(words: readonly string[], indent: string, width: number): string {
  let text = "";
  let line = indent;
  for (const word of words) {
    if (line.length + word.length > width && line.length > indent.length) {
      text += `${line.trimEnd()}\n`;
      line = indent;
    }
    line += `${word} `;
  }
  return (text + line.slice(0, -1)).slice(indent.length);
}
