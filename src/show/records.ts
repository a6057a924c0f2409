import { inspect } from "node:util";
import { count, html, type Markup, shorten } from "./html.js";
import { fittedTable, STYLE, textStyle } from "./style.js";

/** How much of an array of records is shown. */
export interface RecordLimits {
  readonly name?: string | undefined;
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
}

const MOST_ROWS = 30;
const MOST_COLUMNS = 16;
const MOST_TEXT = 60;
/** Records that are looked at to find the names of all columns. */
const MOST_READ = 10_000;

/** An object without a class of its own. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an array of plain objects, which a table shows best. No getter is called. */
export function isRecords(value: unknown): value is readonly PlainRecord[] {
  return Array.isArray(value) && value.length > 0 && value.slice(0, MOST_READ).every(isPlain);
}

function isPlain(value: unknown): value is PlainRecord {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  const members = Object.values(Object.getOwnPropertyDescriptors(value));
  return (
    members.length > 0 && members.every((member) => member.get === undefined && typeof member.value !== "function")
  );
}

/** Records as a table: a row each, with a column for each name that any of them has; the middle of many is left out. */
export function recordsHtml(records: readonly PlainRecord[], limits: RecordLimits = {}): Markup {
  const { names, hidden } = columnsOf(records, limits.columns);
  const isNumeric = names.map((name) => records.slice(0, MOST_READ).every((record) => isNumber(record[name])));
  const shown = shownRecords(records, limits.rows);
  const heads = names.map(
    (name, i) =>
      html`<th scope="col" style="${isNumeric[i] ? STYLE.indexRow : STYLE.indexRowText}">${shorten(name, MOST_TEXT)}</th>`,
  );
  const row = (record: PlainRecord | undefined, place: number) => {
    if (record === undefined) return gap;
    const index = place < shown.length / 2 ? place : records.length - shown.length + place;
    const cells = names.map((name, i) => cell(record[name], isNumeric[i]!));
    return html`<tr style="${STYLE.row}"><th scope="row" style="${STYLE.indexColumn}">${index}</th>${cells}</tr>`;
  };
  const gap = html`<tr style="${STYLE.row}"><th scope="row" style="${STYLE.indexColumn}">…</th>${names.map((_, i) => html`<td style="${isNumeric[i] ? STYLE.number : STYLE.text}; ${STYLE.muted}">…</td>`)}</tr>`;
  const body = shown.map(row);
  const title =
    limits.name === undefined
      ? ""
      : html`<caption style="${STYLE.tableCaption}"><b>${shorten(limits.name, 100)}</b></caption>`;
  const sizes = [count(records.length, "row"), count(names.length + hidden.length, "column")];
  const note = `${sizes.join(", ")}${hidden.length > 0 ? `; ${count(hidden.length, "column")} not shown: ${shorten(hidden.join(", "), 200)}` : ""}`;
  const longest = names.map((name) => Math.max(name.length, ...shown.map((record) => wordOf(record?.[name]).length)));
  const table = html`<table style="${fittedTable(longest)}">${title}<thead><tr style="${STYLE.row}"><td style="${STYLE.indexRow}"></td>${heads}</tr></thead><tbody>${body}</tbody></table>`;
  return html`<div style="${STYLE.root}"><div style="${STYLE.scroll}">${table}</div><div style="${STYLE.caption}">${note}</div></div>`;
}

/** The names of all columns of records: those that are shown, and the rest. */
export function columnsOf(records: readonly PlainRecord[], most = MOST_COLUMNS): Record<"names" | "hidden", string[]> {
  const all = [...new Set(records.slice(0, MOST_READ).flatMap((record) => Object.keys(record)))];
  return { names: all.slice(0, most), hidden: all.slice(most) };
}

/** The records that are shown: all, or the first and the last with an undefined one between them. */
export function shownRecords(records: readonly PlainRecord[], most = MOST_ROWS): (PlainRecord | undefined)[] {
  if (records.length <= most) return [...records];
  const edge = Math.max(1, Math.floor((most - 1) / 2));
  return [...records.slice(0, edge), undefined, ...records.slice(-edge)];
}

/** Whether a cell may stand at the right, as numbers do. */
export function isNumber(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "number" || typeof value === "bigint";
}

function cell(value: unknown, isNumeric: boolean): Markup {
  const text = wordOf(value);
  const full = text.length > MOST_TEXT ? html` title="${shorten(text, 500)}"` : "";
  return html`<td style="${isNumeric ? STYLE.number : textStyle(text)}"${full}>${shorten(text, MOST_TEXT)}</td>`;
}

/** What is shown of a value in a cell. */
export function wordOf(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value.slice(0, 2000);
  if (typeof value === "number" && !Number.isInteger(value)) return String(Number(value.toPrecision(6)));
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return inspect(value, {
    depth: 1,
    maxArrayLength: 6,
    maxStringLength: 200,
    breakLength: Number.POSITIVE_INFINITY,
    getters: false,
  });
}
