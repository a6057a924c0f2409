import { html, type Markup, shorten, thousands } from "./html.js";
import type { MimeBundle } from "./mime.js";
import { fittedTable, rowNameStyle, STYLE, textStyle } from "./style.js";

/** A table of words under a line that says what it is. */
export interface Listing {
  readonly headline: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The names of those columns that hold numbers: they stand at the right. */
  readonly numeric?: readonly string[];
  /** What is said after it: what was left out, what to do. */
  readonly notes?: readonly string[];
}

const MOST_TEXT = 120;

/** The first rows, with a note on those that are left out. */
export function firstRows(listing: Listing, most: number): Listing {
  const { rows, notes = [] } = listing;
  if (rows.length <= most) return listing;
  return { ...listing, rows: rows.slice(0, most), notes: [`… and ${thousands(rows.length - most)} more`, ...notes] };
}

/** The table as text in columns. */
export function listingText({ headline, columns, rows, numeric = [], notes = [] }: Listing): string {
  if (rows.length === 0) return [headline, ...notes].join("\n");
  const cells = [columns, ...rows].map((row) => row.map((word) => shorten(word, MOST_TEXT)));
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const isNumeric = columns.map((column) => numeric.includes(column));
  const pad = (word: string, i: number) => (isNumeric[i] ? word.padStart(widths[i]!) : word.padEnd(widths[i]!));
  const lines = cells.map((row) => `  ${row.map(pad).join("  ")}`.trimEnd());
  return [headline, ...lines, ...notes].join("\n");
}

/** The table as text and as HTML. */
export function listingBundle(listing: Listing): MimeBundle {
  return { "text/plain": listingText(listing), "text/html": listingHtml(listing).text };
}

/** The table as HTML; its first column names the rows. */
function listingHtml({ headline, columns, rows, numeric = [], notes = [] }: Listing): Markup {
  const heading = html`<div style="${STYLE.heading}">${headline}</div>`;
  const lines = notes.map((note) => html`<div>${note}</div>`);
  const after = notes.length === 0 ? "" : html`<div style="${STYLE.caption}">${lines}</div>`;
  if (rows.length === 0) return html`<div style="${STYLE.root}">${heading}${after}</div>`;
  const isNumeric = columns.map((column) => numeric.includes(column));
  const head = columns.map(
    (column, i) => html`<th scope="col" style="${isNumeric[i] ? STYLE.indexRow : STYLE.indexRowText}">${column}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((word, i) => {
      const title = Array.from(word).length > MOST_TEXT ? html` title="${shorten(word, 1000)}"` : "";
      const text = shorten(word, MOST_TEXT);
      if (i === 0) return html`<th scope="row" style="${rowNameStyle(text)}"${title}>${text}</th>`;
      return html`<td style="${isNumeric[i] ? STYLE.number : textStyle(text)}"${title}>${text}</td>`;
    });
    return html`<tr style="${STYLE.row}">${cells}</tr>`;
  });
  const longest = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const table = html`<table style="${fittedTable(longest)}"><thead><tr style="${STYLE.row}">${head}</tr></thead><tbody>${body}</tbody></table>`;
  return html`<div style="${STYLE.root}">${heading}<div style="${STYLE.scroll}">${table}</div>${after}</div>`;
}
