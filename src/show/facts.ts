import { html, type Markup, shorten, spaced } from "./html.js";
import { STYLE, textStyle } from "./style.js";

const LONGEST = 100;

/** What is known of a thing under one heading, such as its inputs: rows of words, the first of which is a name. */
export interface Fact {
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a thing is: its name, words on it, where it was made, and facts in a table with what follows below. */
export interface FactSheet {
  readonly name: string;
  readonly words: readonly string[];
  /** Said in muted letters behind the words. */
  readonly notes: readonly string[];
  readonly facts: readonly Fact[];
}

/** The sheet as HTML; facts without rows are left out. */
export function factsHtml({ name, words, notes, facts }: FactSheet, ...below: readonly Markup[]): Markup {
  const heading = [
    html`<b title="${shorten(name, 1000)}">${shorten(name, LONGEST)}</b>`,
    ...words.map((word) => html`<span>${word}</span>`),
    ...notes.map((note) => html`<span style="${STYLE.muted}">${note}</span>`),
  ];
  const width = Math.max(1, ...facts.flatMap(({ rows }) => rows.map((row) => row.length)));
  const rows = facts.flatMap(({ label, rows }) =>
    rows.map((row, index) => factRow(label, row, index, rows.length, width)),
  );
  const table =
    rows.length === 0
      ? []
      : [html`<div style="${STYLE.scroll}"><table style="${STYLE.table}"><tbody>${rows}</tbody></table></div>`];
  return html`<div style="${STYLE.root}"><div style="${STYLE.heading}">${spaced(heading)}</div>${table}${below}</div>`;
}

function factRow(label: string, row: readonly string[], index: number, height: number, width: number): Markup {
  const span = height > 1 ? html` rowspan="${height}"` : "";
  const head = index > 0 ? [] : [html`<th scope="row" style="${STYLE.factLabel}"${span}>${label}</th>`];
  const cells = row.map((word, column) => {
    const rest = column === row.length - 1 && row.length < width ? html` colspan="${width - column}"` : "";
    return html`<td style="${textStyle(word)}"${rest}>${shorten(word, LONGEST)}</td>`;
  });
  return html`<tr style="${STYLE.row}">${head}${cells}</tr>`;
}
