import { float64 } from "../core/dtype.js";
import type { Element } from "../core/ndarray.js";
import { formatElement, formatElements, type NdArrayView } from "../core/numpy-text.js";
import { html, type Markup, shorten } from "./html.js";
import type { Shade } from "./shade.js";
import { fittedTable, STYLE, textStyle } from "./style.js";
import { figureText } from "./units.js";

/** How much of an array tables show at most. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  /** Tables of the last two axes, for arrays of more than two. */
  readonly slices: number;
}

/** What fits well under a cell. */
export const LIMITS: TableLimits = { rows: 16, columns: 12, slices: 3 };

/** Characters of a string in a cell. */
const MOST_TEXT = 80;

/** An index along an axis, or what stands for those left out. */
type Index = number | "…";

/** A caption and what is read of the array. */
interface Part {
  readonly caption: string | undefined;
  readonly start: number;
}

/**
 * The values as HTML tables: one cell for a scalar, one row for rank 1, one table for rank 2, and for higher ranks a
 * table for each of the first slices. Long axes show their beginning and end. With `shade`, numbers stand on a ground.
 */
export function valueTables(array: NdArrayView, limits = LIMITS, shade?: Shade): Markup {
  const { shape } = array;
  if (array.size === 0) return html`<span style="${STYLE.muted}">no elements</span>`;
  const columns = shownIndices(shape.at(-1) ?? 1, limits.columns);
  const rows = shape.length < 2 ? [0] : shownIndices(shape.at(-2)!, limits.rows);
  const draw = (part: Part) => table(array, part, rows, columns, shade);
  if (shape.length <= 2) return draw({ caption: undefined, start: 0 });
  const area = shape.at(-1)! * shape.at(-2)!;
  const slices = array.size / area;
  const shown = Array.from({ length: Math.min(slices, limits.slices) }, (_, slice) =>
    draw({ caption: `[${[...unravel(slice, shape.slice(0, -2)), ":", ":"].join(", ")}]`, start: slice * area }),
  );
  const left = slices - shown.length;
  if (left > 0) shown.push(html`<div style="${STYLE.caption}">… and ${left} more of ${slices} slices</div>`);
  return html`${shown}`;
}

/** All indices below `length`, or the first and the last where they are more than `most`. */
function shownIndices(length: number, most: number): Index[] {
  if (length <= most) return Array.from({ length }, (_, index) => index);
  const edge = Math.max(1, Math.floor((most - 1) / 2));
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

function table(
  array: NdArrayView,
  { caption, start }: Part,
  rows: readonly Index[],
  columns: readonly Index[],
  shade: Shade | undefined,
): Markup {
  const { shape, dtype } = array;
  const width = shape.at(-1) ?? 1;
  const elements: Element[] = [];
  for (const row of rows)
    for (const column of columns)
      if (row !== "…" && column !== "…") elements.push(array.at(start + row * width + column));
  const isText = dtype.kind === "string";
  const texts = wordsOf(elements, array);
  const words = texts.entries();
  const style = isText ? STYLE.text : STYLE.number;
  const headStyle = isText ? STYLE.indexRowText : STYLE.indexRow;
  const heads = columns.map((column) => html`<th scope="col" style="${headStyle}">${column}</th>`);
  const corner = shape.length < 2 ? [] : [html`<td style="${STYLE.indexRow}"></td>`];
  const head = shape.length === 0 ? [] : [html`<thead><tr style="${STYLE.row}">${corner}${heads}</tr></thead>`];
  const body = rows.map((row) => {
    const index = shape.length < 2 ? [] : [html`<th scope="row" style="${STYLE.indexColumn}">${row}</th>`];
    const cells = columns.map((column) => {
      if (row === "…" || column === "…") return html`<td style="${style}; ${STYLE.muted}">…</td>`;
      const [place, word] = words.next().value!;
      const ground = shade === undefined ? style : STYLE.shaded(shade(Number(elements[place])));
      return html`<td style="${isText ? textStyle(word) : ground}">${word}</td>`;
    });
    return html`<tr style="${STYLE.row}">${index}${cells}</tr>`;
  });
  const title = caption === undefined ? [] : [html`<caption style="${STYLE.tableCaption}">${caption}</caption>`];
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return html`<table style="${fittedTable(columns.map(() => longest))}">${title}${head}<tbody>${body}</tbody></table>`;
}

/** Numbers that NumPy writes with more characters have four digits in tables; the text beside them has all. */
const LONGEST_NUMBER = 9;

/** Texts of elements that stand in one table: numbers in a common format, a scalar as NumPy prints scalars. */
function wordsOf(elements: readonly Element[], { dtype, shape }: NdArrayView): string[] {
  if (dtype.kind === "string") return elements.map(quoted);
  if (shape.length === 0) return elements.map((element) => formatElement(element, dtype));
  const words = formatElements(elements, dtype);
  const isLong = words.some((word) => word.length > LONGEST_NUMBER);
  return isLong && (dtype.kind === "float" || dtype.kind === "half") ? elements.map(shortNumber) : words;
}

function shortNumber(element: Element): string {
  return Number.isFinite(element) ? figureText(Number(element)) : formatElement(element, float64);
}

/** A string in quotes with its control characters escaped; bytes that are no text in hexadecimal. */
function quoted(element: Element): string {
  if (element instanceof Uint8Array) {
    const shown = Buffer.from(element.subarray(0, MOST_TEXT / 2)).toString("hex");
    return `0x${shown}${element.length > MOST_TEXT / 2 ? `… (${element.length} bytes)` : ""}`;
  }
  return shorten(JSON.stringify(String(element).slice(0, 20_000)), MOST_TEXT);
}
