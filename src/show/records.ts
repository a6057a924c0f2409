import { inspect } from "node:util";
import { count, html, type Markup, shorten } from "./html.js";
import { STYLE } from "./style.js";

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

type PlainRecord = Readonly<Record<string, unknown>>;

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
  const all = [...new Set(records.slice(0, MOST_READ).flatMap((record) => Object.keys(record)))];
  const names = all.slice(0, limits.columns ?? MOST_COLUMNS);
  const isNumeric = names.map((name) => records.slice(0, MOST_READ).every((record) => isNumber(record[name])));
  const most = limits.rows ?? MOST_ROWS;
  const edge = Math.max(1, Math.floor((most - 1) / 2));
  const heads = names.map(
    (name, i) =>
      html`<th scope="col" style="${isNumeric[i] ? STYLE.indexRow : STYLE.indexRowText}">${shorten(name, MOST_TEXT)}</th>`,
  );
  const row = (record: PlainRecord, index: number) => {
    const cells = names.map((name, i) => cell(record[name], isNumeric[i]!));
    return html`<tr style="${STYLE.row}"><th scope="row" style="${STYLE.indexColumn}">${index}</th>${cells}</tr>`;
  };
  const gap = html`<tr style="${STYLE.row}"><th scope="row" style="${STYLE.indexColumn}">…</th>${names.map((_, i) => html`<td style="${isNumeric[i] ? STYLE.number : STYLE.text}; ${STYLE.muted}">…</td>`)}</tr>`;
  const body =
    records.length <= most
      ? records.map(row)
      : [
          ...records.slice(0, edge).map(row),
          gap,
          ...records.slice(-edge).map((record, i) => row(record, records.length - edge + i)),
        ];
  const title =
    limits.name === undefined
      ? ""
      : html`<caption style="${STYLE.tableCaption}"><b>${shorten(limits.name, 100)}</b></caption>`;
  const sizes = [count(records.length, "row"), count(all.length, "column")];
  const hidden = all.length - names.length;
  const note = `${sizes.join(", ")}${hidden > 0 ? `; ${count(hidden, "column")} not shown: ${shorten(all.slice(names.length).join(", "), 200)}` : ""}`;
  const table = html`<table style="${STYLE.table}">${title}<thead><tr style="${STYLE.row}"><td style="${STYLE.indexRow}"></td>${heads}</tr></thead><tbody>${body}</tbody></table>`;
  return html`<div style="${STYLE.root}"><div style="${STYLE.scroll}">${table}</div><div style="${STYLE.caption}">${note}</div></div>`;
}

function isNumber(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "number" || typeof value === "bigint";
}

function cell(value: unknown, isNumeric: boolean): Markup {
  const text = wordOf(value);
  const full = text.length > MOST_TEXT ? html` title="${shorten(text, 500)}"` : "";
  return html`<td style="${isNumeric ? STYLE.number : STYLE.text}"${full}>${shorten(text, MOST_TEXT)}</td>`;
}

function wordOf(value: unknown): string {
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
