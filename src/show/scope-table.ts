import { contentOf, familyOf, type GraphView, type NodeView } from "./graph-view.js";
import { shorten, thousands } from "./html.js";
import { parametersOf, trainabilityOf } from "./parameters.js";
import { allNodes, isAuxiliary, isClosedAtFirst, type Scope, scopeTree } from "./scopes.js";
import { byteText } from "./units.js";

const MOST_ROWS = 24;
const MOST_ROWS_OF_ALL = 200;
const MOST_SHAPES = 4;
const LONGEST_NAME = 48;

/** A table of a graph's name scopes, two levels of them where there is room, and what is in none. */
export interface ScopeTable {
  readonly columns: readonly string[];
  /** The first word, a name, is indented as deep as the scope is. */
  readonly rows: readonly (readonly string[])[];
}

/** What of a graph is told scope by scope. */
export interface ScopeTableOptions {
  /** Levels of scopes, each scope and variable a row of its own; without it, as much as a summary of the graph has room for. */
  readonly levels?: number;
}

/** The scopes of a graph with the operations, parameters and bytes that are in them; undefined for a graph without scopes. */
export function scopeTable(graph: GraphView, { levels }: ScopeTableOptions = {}): ScopeTable | undefined {
  const isRow = levels === undefined ? isListed : (scope: Scope) => isListed(scope) || isVariable(scope);
  const root = wholeScope(scopeTree(graph.operations), isRow);
  const outer = root.scopes.filter(isRow);
  if (outer.length === 0) return undefined;
  const isTrainable = trainabilityOf(graph);
  const shown = levels === undefined ? summaryRows(outer) : singly(within(outer, levels, isRow));
  const row = (name: string, nodes: readonly NodeView[]) => {
    const sum = parametersOf(nodes, isTrainable);
    return [
      name,
      thousands(sum.operations),
      ...(levels === undefined ? [] : [shapesText(nodes)]),
      sum.parameters === 0 ? "" : thousands(sum.parameters),
      ...(isTrainable === undefined ? [] : [sum.trainable === 0 ? "" : thousands(sum.trainable)]),
      sum.bytes === 0 ? "" : byteText(sum.bytes),
    ];
  };
  const rows = shown.slice(0, levels === undefined ? MOST_ROWS - 1 : MOST_ROWS_OF_ALL).map(({ name, scopes }) => {
    const [{ depth }] = scopes;
    const indent = "  ".repeat(depth - outer[0]!.depth);
    const local = shorten(localName(name, scopes[0], outer[0]!.depth), LONGEST_NAME);
    return row(indent + local, scopes.flatMap(allNodes));
  });
  if (rows.length < shown.length) rows.push([`… and ${thousands(shown.length - rows.length)} more`]);
  const inScopes = new Set(outer.flatMap(allNodes));
  const others = graph.operations.filter((node) => !inScopes.has(node));
  if (others.length > 0) rows.push(row("(others)", others));
  rows.push(row("total", graph.operations));
  const columns = [
    ...["scope", "operations", ...(levels === undefined ? [] : ["variables"]), "parameters"],
    ...[...(isTrainable === undefined ? [] : ["trainable"]), "bytes"],
  ];
  return { columns, rows };
}

/** The outer scopes and those in them, where there is room; those that follow each other and are alike in one row. */
function summaryRows(outer: readonly Scope[]): Fold[] {
  const both = folded(within(outer, 2, isListed));
  return both.length <= MOST_ROWS ? both : folded(outer);
}

/** Scopes and, as many levels deep, those in them. */
function within(scopes: readonly Scope[], levels: number, isRow: (scope: Scope) => boolean): Scope[] {
  return scopes.flatMap((scope) => {
    const inner = levels > 1 && isListed(scope) && !isAuxiliary(scope.path) ? scope.scopes.filter(isRow) : [];
    return [scope, ...within(inner, levels - 1, isRow)];
  });
}

function isVariable({ head }: Scope): boolean {
  return head !== undefined && familyOf(head) === "variable";
}

/** The shapes of the variables among operations: `(784, 10) (10,)`. */
function shapesText(nodes: readonly NodeView[]): string {
  const shapes = nodes
    .filter((node) => familyOf(node) === "variable")
    .map((node) => String(contentOf(node).shape ?? "?"));
  const more = shapes.length > MOST_SHAPES ? [`… ${thousands(shapes.length)} in all`] : [];
  return [...shapes.slice(0, MOST_SHAPES), ...more].join(" ");
}

/** Inner scopes are told by the last part of their names: the outer one stands above. */
function localName(name: string, { path, depth }: Scope, outermost: number): string {
  return depth === outermost ? name : name.slice(path.lastIndexOf("/") + 1);
}

/** The scope that all is in, where there is one: its inner scopes tell more than it does. */
function wholeScope(scope: Scope, isRow: (scope: Scope) => boolean): Scope {
  const [only, ...rest] = scope.scopes;
  if (only === undefined || rest.length > 0 || scope.nodes.length > 0 || !only.scopes.some(isRow)) return scope;
  return wholeScope(only, isRow);
}

/** Variables and operations with constants of their own are no rows. */
function isListed(scope: Scope): boolean {
  return isAuxiliary(scope.path) || !isClosedAtFirst(scope);
}

interface Fold {
  readonly name: string;
  readonly scopes: readonly [Scope, ...Scope[]];
}

function singly(scopes: readonly Scope[]): Fold[] {
  return scopes.map((scope) => ({ name: scope.path, scopes: [scope] }));
}

/** Scopes that follow each other, have like names and as many operations are one row: `layer_1 … layer_12 (×12)`. */
function folded(scopes: readonly Scope[]): Fold[] {
  const folds: { key: string; scopes: [Scope, ...Scope[]] }[] = [];
  for (const scope of scopes) {
    const key = `${scope.path.replace(/\d+/g, "#")} ${scope.depth} ${allNodes(scope).length}`;
    const last = folds.at(-1);
    if (last?.key === key) last.scopes.push(scope);
    else folds.push({ key, scopes: [scope] });
  }
  return folds.flatMap(({ scopes: members }) => {
    if (members.length < 3) return singly(members);
    const last = members.at(-1)!.path;
    return [
      { name: `${members[0].path} … ${last.slice(last.lastIndexOf("/") + 1)} (×${members.length})`, scopes: members },
    ];
  });
}
