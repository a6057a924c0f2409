import { nameOfArray } from "../core/array-names.js";
import type { NdArray } from "../core/ndarray.js";
import { formatArray, type NdArrayView } from "../core/numpy-text.js";
import { count, html, type Markup, shorten, spaced } from "./html.js";
import type { MimeBundle } from "./mime.js";
import { shadeOf } from "./shade.js";
import { type Statistics, statisticsOf } from "./statistics.js";
import { STYLE } from "./style.js";
import { byteText } from "./units.js";
import { statisticsLine } from "./value-statistics.js";
import { LIMITS, type TableLimits, valueTables } from "./value-table.js";

/** A string element shows at most so many bytes. */
const LONGEST_STRING = 10_000;

/**
 * How a value is shown: NumPy's text, and for more than a scalar a page with its name (where it has one), dtype, shape, what
 * its elements are like, and a table of the first and last of them. Nothing is copied; large arrays are sampled.
 */
export function valueBundle(array: NdArray, name = nameOfArray(array), limits = LIMITS): MimeBundle {
  const text = formatArray(clipped(array));
  if (array.shape.length === 0) return { "text/plain": text };
  return { "text/plain": text, "text/html": valueHtml(array, name, limits).text };
}

function valueHtml(array: NdArray, name: string | undefined, limits: TableLimits): Markup {
  const statistics = array.size > 0 ? statisticsOf(array) : undefined;
  const isShaded = statistics !== undefined && array.dtype.kind !== "string" && array.dtype.kind !== "complex";
  const shade = isShaded && statistics.min < statistics.max ? shadeOf(statistics) : undefined;
  const tables = valueTables(array, limits, shade);
  return html`<div style="${STYLE.root}">${valueHeading(array, name, statistics)}<div style="${STYLE.scroll}">${tables}</div></div>`;
}

/** Name, dtype, shape and size of an array, and a line of what its elements are like. */
export function valueHeading(array: NdArray, name: string | undefined, statistics: Statistics | undefined): Markup {
  const { dtype, shape, size } = array;
  const parts = name === undefined ? [] : [html`<b title="${shorten(name, 1000)}">${shorten(name, 80)}</b>`];
  const sizes = `${count(size, "element")}, ${byteText(bytesOf(array))}`;
  parts.push(html`<span>${dtype.name}</span>`, html`<span>${shapeText(shape)}</span>`);
  parts.push(html`<span style="${STYLE.muted}">${sizes}</span>`);
  const heading = html`<div style="${STYLE.heading}">${spaced(parts)}</div>`;
  return statistics === undefined ? heading : html`${heading}${statisticsLine(array, statistics)}`;
}

/** Bytes of the elements in memory; of strings, without what keeps them. */
export function bytesOf({ data }: Pick<NdArray, "data">): number {
  if (!Array.isArray(data)) return data.byteLength;
  return data.reduce((sum, bytes) => sum + bytes.length, 0);
}

/** Python's text of a shape: `()`, `(3,)`, `(2, 3)`. */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/** The same array with very long strings cut, so that a file kept in a string does not flood the page. */
function clipped(array: NdArray): NdArrayView {
  const { dtype, shape, size, data } = array;
  if (!Array.isArray(data)) return array;
  const at = (index: number) => {
    const bytes = data[index]!;
    if (bytes.length <= LONGEST_STRING) return array.at(index);
    const end = new TextEncoder().encode(`… (${count(bytes.length, "byte")})`);
    return Buffer.concat([bytes.subarray(0, LONGEST_STRING), end]);
  };
  return { dtype, shape, size, at };
}
