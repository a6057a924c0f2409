import { contentOf, familyOf, type GraphView, type NodeView } from "./graph-view.js";
import { count, html, type Markup, shorten, spaced, thousands } from "./html.js";
import { parametersOf, trainabilityOf } from "./parameters.js";
import { type ScopeTable, scopeTable } from "./scope-table.js";
import { isAuxiliary } from "./scopes.js";
import { rowNameStyle, STYLE, textStyle } from "./style.js";
import { byteText } from "./units.js";

/** Rows of a table, and op types, that are listed; the rest is counted. */
const MOST_ROWS = 30;
const MOST_TYPES = 24;
const LONGEST_NAME = 60;
/** Tables of more rows are closed at first. */
const MOST_OPEN = 10;

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
  /** The same by scopes. */
  readonly scopes: ScopeTable | undefined;
  /** `4,287 (17.1 kB), 1,429 of them trainable (5.7 kB)`. */
  readonly weight: string;
  /** Operations of each type, the commonest first. */
  readonly types: readonly (readonly [type: string, count: number])[];
}

/** Counts a graph's operations, variables and parameters. */
export function summarize(graph: GraphView): GraphSummary {
  const { operations } = graph;
  const counts = new Map<string, number>();
  for (const { type } of operations) counts.set(type, (counts.get(type) ?? 0) + 1);
  const holders = (family: string) => operations.filter((node) => familyOf(node) === family).map(holderOf);
  const variables = holders("variable");
  return {
    operations: operations.length,
    variables,
    placeholders: holders("placeholder").filter(({ name }) => !isAuxiliary(name)),
    parameters: variables.reduce((sum, { size }) => sum + (size ?? 0), 0),
    scopes: scopeTable(graph),
    weight: weightText(graph),
    types: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  };
}

function weightText(graph: GraphView): string {
  const isTrainable = trainabilityOf(graph);
  const { parameters, bytes, trainable, trainableBytes } = parametersOf(graph.operations, isTrainable);
  const all = `${thousands(parameters)} (${byteText(bytes)})`;
  if (isTrainable === undefined) return all;
  const rest = `not trainable ${thousands(parameters - trainable)} (${byteText(bytes - trainableBytes)})`;
  return `${all}; trainable ${thousands(trainable)} (${byteText(trainableBytes)}), ${rest}`;
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
  const lines = [`Graph: ${headline(summary)}`, ...scopeLines(summary)];
  for (const [noun, holders, sizes] of sections(summary)) {
    const rows = holders.slice(0, MOST_ROWS).map((holder) => cells(holder, sizes));
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const pad = (cell: string, column: number) =>
      column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
    lines.push(
      `${noun[0]!.toUpperCase()}${noun.slice(1)}s:`,
      ...rows.map((row) => `  ${row.map(pad).join("  ")}`.trimEnd()),
      ...rest(holders, "  "),
    );
  }
  if (summary.variables.length > 0) lines.push(`Parameters: ${summary.weight}`);
  if (summary.types.length > 0) lines.push("Operations:", ...typeLines(summary));
  return lines.join("\n");
}

function scopeLines({ scopes }: GraphSummary): string[] {
  if (scopes === undefined) return [];
  const rows = [scopes.columns, ...scopes.rows];
  const widths = scopes.columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return ["Scopes:", ...rows.map((row) => `  ${row.map(pad).join("  ")}`.trimEnd())];
}

/** Characters of the longest bar. */
const LONGEST_BAR = 24;

/** Op types with how many operations there are of each, and bars. */
function typeLines({ types }: GraphSummary): string[] {
  const shown = types.slice(0, MOST_TYPES).map(([type, number]) => [shorten(type, LONGEST_NAME), number] as const);
  const most = shown[0]?.[1] ?? 1;
  const width = Math.max(...shown.map(([type]) => type.length));
  const digits = thousands(most).length;
  const lines = shown.map(([type, number]) => {
    const bar = "█".repeat(Math.max(1, Math.round((number / most) * LONGEST_BAR)));
    return `  ${type.padEnd(width)}  ${thousands(number).padStart(digits)}  ${bar}`;
  });
  return types.length > MOST_TYPES ? [...lines, `  … and ${types.length - MOST_TYPES} more types`] : lines;
}

/** The summary as HTML: a heading, tables of placeholders and variables, and the op types. */
export function summaryHtml(summary: GraphSummary): Markup {
  const tables = sections(summary).map(([noun, holders, sizes]) => {
    const rows = holders.slice(0, MOST_ROWS).map((holder) => {
      const [name, ...others] = cells(holder, sizes);
      const values = others.map(
        (cell, column) => html`<td style="${column === 2 ? STYLE.number : textStyle(cell)}">${cell}</td>`,
      );
      return html`<tr style="${STYLE.row}"><th scope="row" style="${rowNameStyle(name!)}" title="${shorten(holder.name, 200)}">${name!}</th>${values}</tr>`;
    });
    const heads = ["name", "dtype", "shape", "size"].slice(0, sizes ? 4 : 3);
    const head = heads.map(
      (text) => html`<th scope="col" style="${text === "size" ? STYLE.indexRow : STYLE.indexRowText}">${text}</th>`,
    );
    const more = rest(holders, "").map((text) => html`<div style="${STYLE.muted}">${text}</div>`);
    const table = html`<table style="${STYLE.table}"><thead><tr style="${STYLE.row}">${head}</tr></thead><tbody>${rows}</tbody></table>${more}`;
    const open = holders.length <= MOST_OPEN ? html` open=""` : "";
    return html`<details${open}><summary style="${STYLE.summary}">${count(holders.length, noun)}</summary>${table}</details>`;
  });
  const chips = typeTexts(summary).map((text) => html`<span style="${STYLE.chip}">${text}</span>`);
  const heading = html`<div style="${STYLE.heading}"><b>graph</b> <span>${headline(summary)}</span></div>`;
  const weight = summary.variables.length === 0 ? "" : html`<div>Parameters: ${summary.weight}</div>`;
  const types =
    chips.length === 0
      ? ""
      : html`<details><summary style="${STYLE.summary}">${count(summary.types.length, "type")} of operations</summary>${spaced(chips)}</details>`;
  return html`${heading}${weight}<div style="${STYLE.columns}">${scopesHtml(summary)}${tables}</div>${types}`;
}

function scopesHtml({ scopes }: GraphSummary): Markup {
  if (scopes === undefined) return html``;
  const head = scopes.columns.map(
    (text, column) => html`<th scope="col" style="${column === 0 ? STYLE.indexRowText : STYLE.indexRow}">${text}</th>`,
  );
  const rows = scopes.rows.map(([name = "", ...others]) => {
    const values = others.map((text) => html`<td style="${STYLE.number}">${text}</td>`);
    return html`<tr style="${STYLE.row}"><th scope="row" style="${rowNameStyle(name)}">${indented(name)}</th>${values}</tr>`;
  });
  return html`<table style="${STYLE.table}"><caption style="${STYLE.tableCaption}">Scopes</caption><thead><tr style="${STYLE.row}">${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Spaces that a name begins with as those that are kept where styles are stripped. */
function indented(name: string): string {
  return name.replace(/^ +/, (spaces) => "\u00A0".repeat(spaces.length));
}

function sections({
  placeholders,
  variables,
}: GraphSummary): [noun: string, holders: readonly Holder[], sizes: boolean][] {
  const all: [string, readonly Holder[], boolean][] = [
    ["placeholder", placeholders, false],
    ["variable", variables, true],
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
