import { contentOf, familyOf, type GraphView, type NodeView } from "./graph-view.js";
import { count, html, type Markup, shorten, thousands } from "./html.js";
import { isAuxiliary } from "./scopes.js";
import { STYLE } from "./style.js";

/** Rows of a table, and op types, that are listed; the rest is counted. */
const MOST_ROWS = 30;
const MOST_TYPES = 24;
const LONGEST_NAME = 60;

/** One variable or placeholder. */
export interface Holder {
  readonly name: string;
  /** `float32`, or "" where unknown. */
  readonly dtype: string;
  /** `(784, 10)`, or `<unknown>`. */
  readonly shape: string;
  /** Number of elements; undefined where the shape is not fully known. */
  readonly size: number | undefined;
}

/** What a graph is made of. */
export interface GraphSummary {
  readonly operations: number;
  readonly variables: readonly Holder[];
  /** Those of the model; a saver's own are left out. */
  readonly placeholders: readonly Holder[];
  /** Elements of all variables whose shapes are known. */
  readonly parameters: number;
  /** Operations of each type, the commonest first. */
  readonly types: readonly (readonly [type: string, count: number])[];
}

/** Counts a graph's operations, variables and parameters. */
export function summarize({ operations }: GraphView): GraphSummary {
  const counts = new Map<string, number>();
  for (const { type } of operations) counts.set(type, (counts.get(type) ?? 0) + 1);
  const holders = (family: string) => operations.filter((node) => familyOf(node) === family).map(holderOf);
  const variables = holders("variable");
  return {
    operations: operations.length,
    variables,
    placeholders: holders("placeholder").filter(({ name }) => !isAuxiliary(name)),
    parameters: variables.reduce((sum, { size }) => sum + (size ?? 0), 0),
    types: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  };
}

function holderOf(node: NodeView): Holder {
  const { dtype, shape } = contentOf(node);
  return { name: node.name, dtype: dtype?.name ?? "", shape: String(shape ?? "<unknown>"), size: shape?.size };
}

/** `14 operations, 3 variables, 7,850 parameters`. */
function headline({ operations, variables, parameters }: GraphSummary): string {
  const unknown = variables.filter(({ size }) => size === undefined).length;
  const more = unknown === 0 ? "" : ` and ${count(unknown, "variable")} of unknown size`;
  return `${count(operations, "operation")}, ${count(variables.length, "variable")}, ${count(parameters, "parameter")}${more}`;
}

/** The summary as aligned text. */
export function summaryText(summary: GraphSummary): string {
  const lines = [`Graph: ${headline(summary)}`];
  for (const [title, holders, sizes] of sections(summary)) {
    const rows = holders.slice(0, MOST_ROWS).map((holder) => cells(holder, sizes));
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const pad = (cell: string, column: number) =>
      column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
    lines.push(`${title}:`, ...rows.map((row) => `  ${row.map(pad).join("  ")}`.trimEnd()), ...rest(holders, "  "));
  }
  if (summary.types.length > 0) lines.push(`Operations: ${typeTexts(summary).join(", ")}`);
  return lines.join("\n");
}

/** The summary as HTML: a heading, tables of placeholders and variables, and the op types. */
export function summaryHtml(summary: GraphSummary): Markup {
  const tables = sections(summary).map(([title, holders, sizes]) => {
    const rows = holders.slice(0, MOST_ROWS).map((holder) => {
      const [name, ...others] = cells(holder, sizes);
      const values = others.map(
        (cell, column) => html`<td style="${column === 2 ? STYLE.number : STYLE.text}">${cell}</td>`,
      );
      return html`<tr style="${STYLE.row}"><td style="${STYLE.text}" title="${shorten(holder.name, 200)}">${name!}</td>${values}</tr>`;
    });
    const heads = ["name", "dtype", "shape", "size"].slice(0, sizes ? 4 : 3);
    const head = heads.map(
      (text) => html`<th style="${text === "size" ? STYLE.indexRow : STYLE.indexRowText}">${text}</th>`,
    );
    const more = rest(holders, "").map((text) => html`<div style="${STYLE.muted}">${text}</div>`);
    return html`<div><div style="${STYLE.caption}">${title}</div><table style="${STYLE.table}"><tr style="${STYLE.row}">${head}</tr>${rows}</table>${more}</div>`;
  });
  const chips = typeTexts(summary).map((text) => html`<span style="${STYLE.chip}">${text}</span>`);
  const heading = html`<div style="${STYLE.heading}"><b>graph</b><span>${headline(summary)}</span></div>`;
  return html`${heading}<div style="${STYLE.columns}">${tables}</div><div>${chips}</div>`;
}

function sections({
  placeholders,
  variables,
}: GraphSummary): [title: string, holders: readonly Holder[], sizes: boolean][] {
  const all: [string, readonly Holder[], boolean][] = [
    ["Placeholders", placeholders, false],
    ["Variables", variables, true],
  ];
  return all.filter(([, holders]) => holders.length > 0);
}

function cells({ name, dtype, shape, size }: Holder, sizes: boolean): string[] {
  const row = [shorten(name, LONGEST_NAME), dtype, shape];
  return sizes ? [...row, size === undefined ? "?" : thousands(size)] : row;
}

function rest(holders: readonly Holder[], indent: string): string[] {
  return holders.length > MOST_ROWS ? [`${indent}… and ${thousands(holders.length - MOST_ROWS)} more`] : [];
}

function typeTexts({ types }: GraphSummary): string[] {
  const texts = types
    .slice(0, MOST_TYPES)
    .map(([type, number]) => shorten(type, LONGEST_NAME) + (number > 1 ? ` ×${thousands(number)}` : ""));
  return types.length > MOST_TYPES ? [...texts, `… and ${types.length - MOST_TYPES} more types`] : texts;
}
