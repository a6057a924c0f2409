import type { NdArray } from "../core/ndarray.js";
import { formatArray, type NdArrayView } from "../core/numpy-text.js";
import { count, html, type Markup, shorten } from "./html.js";
import type { MimeBundle } from "./mime.js";
import { STYLE } from "./style.js";
import { valueTables } from "./value-table.js";

/** A string element shows at most so many bytes. */
const LONGEST_STRING = 10_000;

/**
 * How a value is shown: NumPy's text, and a table with its name (where it has one), dtype and shape. Both read only
 * the elements that they show, whatever the size of the array.
 */
export function valueBundle(array: NdArray, name?: string): MimeBundle {
  return { "text/plain": formatArray(clipped(array)), "text/html": valueHtml(array, name).text };
}

function valueHtml(array: NdArrayView, name: string | undefined): Markup {
  const { dtype, shape } = array;
  const title = name === undefined ? [] : [html`<b title="${shorten(name, 1000)}">${shorten(name, 80)}</b>`];
  const size = shape.length === 0 ? [] : [html`<span style="${STYLE.muted}">${count(array.size, "element")}</span>`];
  const heading = html`<div style="${STYLE.heading}">${title}<span>${dtype.name}</span><span>${shapeText(shape)}</span>${size}</div>`;
  return html`<div style="${STYLE.root}">${heading}<div style="${STYLE.scroll}">${valueTables(array)}</div></div>`;
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
