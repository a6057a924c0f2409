import type { Element } from "../core/ndarray.js";
import { formatElement, formatElements, type NdArrayView } from "../core/numpy-text.js";
import { html, type Markup, shorten } from "./html.js";
import { STYLE } from "./style.js";

const MOST_COLUMNS = 12;
const MOST_ROWS = 16;
const MOST_SLICES = 3;
/** Characters of a string in a cell. */
const MOST_TEXT = 80;

/** An index along an axis, or what stands for those left out. */
type Index = number | "…";

/**
 * The values as HTML tables: one cell for a scalar, one row for rank 1, one table for rank 2, and for higher ranks a
 * table for each of the first slices. Long axes show their beginning and end.
 */
export function valueTables(array: NdArrayView): Markup {
  const { shape } = array;
  if (array.size === 0) return html`<span style="${STYLE.muted}">no elements</span>`;
  const columns = shownIndices(shape.at(-1) ?? 1, MOST_COLUMNS);
  const rows = shape.length < 2 ? [0] : shownIndices(shape.at(-2)!, MOST_ROWS);
  if (shape.length <= 2) return table(array, 0, rows, columns);
  const area = shape.at(-1)! * shape.at(-2)!;
  const slices = array.size / area;
  const shown = Array.from({ length: Math.min(slices, MOST_SLICES) }, (_, slice) => {
    const caption = `[${[...unravel(slice, shape.slice(0, -2)), ":", ":"].join(", ")}]`;
    return html`<div style="${STYLE.caption}">${caption}</div>${table(array, slice * area, rows, columns)}`;
  });
  const left = slices - shown.length;
  if (left > 0) shown.push(html`<div style="${STYLE.caption}">… and ${left} more of ${slices} slices</div>`);
  return html`${shown}`;
}

/** All indices below `length`, or the first and the last where they are more than `most`. */
function shownIndices(length: number, most: number): Index[] {
  if (length <= most) return Array.from({ length }, (_, index) => index);
  const edge = Math.floor((most - 1) / 2);
  const ends = Array.from({ length: edge }, (_, index) => index);
  return [...ends, "…", ...ends.map((index) => length - edge + index)];
}

function unravel(index: number, shape: readonly number[]): number[] {
  let rest = index;
  return shape
    .toReversed()
    .map((length) => {
      const position = rest % length;
      rest = Math.floor(rest / length);
      return position;
    })
    .toReversed();
}

function table(array: NdArrayView, start: number, rows: readonly Index[], columns: readonly Index[]): Markup {
  const { shape, dtype } = array;
  const width = shape.at(-1) ?? 1;
  const elements: Element[] = [];
  for (const row of rows)
    for (const column of columns)
      if (row !== "…" && column !== "…") elements.push(array.at(start + row * width + column));
  const isText = dtype.kind === "string";
  const words = wordsOf(elements, array).values();
  const style = isText ? STYLE.text : STYLE.number;
  const headStyle = isText ? STYLE.indexRowText : STYLE.indexRow;
  const heads = columns.map((column) => html`<th style="${headStyle}">${column}</th>`);
  const corner = shape.length < 2 ? [] : [html`<th style="${STYLE.indexRow}"></th>`];
  const head = shape.length === 0 ? [] : [html`<tr style="${STYLE.row}">${corner}${heads}</tr>`];
  const body = rows.map((row) => {
    const index = shape.length < 2 ? [] : [html`<th style="${STYLE.indexColumn}">${row}</th>`];
    const cells = columns.map((column) => {
      if (row === "…" || column === "…") return html`<td style="${style}; ${STYLE.muted}">…</td>`;
      return html`<td style="${style}">${words.next().value ?? ""}</td>`;
    });
    return html`<tr style="${STYLE.row}">${index}${cells}</tr>`;
  });
  return html`<table style="${STYLE.table}">${head}${body}</table>`;
}

/** Texts of elements that stand in one table: numbers in a common format, a scalar as NumPy prints scalars. */
function wordsOf(elements: readonly Element[], { dtype, shape }: NdArrayView): string[] {
  if (dtype.kind === "string") return elements.map(quoted);
  return shape.length === 0
    ? elements.map((element) => formatElement(element, dtype))
    : formatElements(elements, dtype);
}

/** A string in quotes with its control characters escaped; bytes that are no text in hexadecimal. */
function quoted(element: Element): string {
  if (element instanceof Uint8Array) {
    const shown = Buffer.from(element.subarray(0, MOST_TEXT / 2)).toString("hex");
    return `0x${shown}${element.length > MOST_TEXT / 2 ? `… (${element.length} bytes)` : ""}`;
  }
  return shorten(JSON.stringify(String(element).slice(0, 20_000)), MOST_TEXT);
}
