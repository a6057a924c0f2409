import type { GraphView } from "./graph-view.js";
import { shorten, thousands } from "./html.js";
import { type Parameters, parametersOf, trainabilityOf } from "./parameters.js";
import { allNodes, isAuxiliary, isClosedAtFirst, type Scope, scopeTree } from "./scopes.js";
import { byteText } from "./units.js";

const MOST_ROWS = 24;
const LONGEST_NAME = 48;

/** A table of a graph's name scopes, two levels of them where there is room, and what is in none. */
export interface ScopeTable {
  readonly columns: readonly string[];
  /** The first word, a name, is indented as deep as the scope is. */
  readonly rows: readonly (readonly string[])[];
}

/** The scopes of a graph with the operations, parameters and bytes that are in them; undefined for a graph without scopes. */
export function scopeTable(graph: GraphView): ScopeTable | undefined {
  const root = wholeScope(scopeTree(graph.operations));
  const outer = root.scopes.filter(isListed);
  if (outer.length === 0) return undefined;
  const isTrainable = trainabilityOf(graph);
  const all = outer.flatMap((scope) => [scope, ...(isAuxiliary(scope.path) ? [] : scope.scopes.filter(isListed))]);
  const both = folded(all);
  const scopes = both.length <= MOST_ROWS ? both : folded(outer);
  const shown = scopes.slice(0, MOST_ROWS - 1);
  const rowOf = (name: string, sum: Parameters) => [
    name,
    thousands(sum.operations),
    sum.parameters === 0 ? "" : thousands(sum.parameters),
    ...(isTrainable === undefined ? [] : [sum.trainable === 0 ? "" : thousands(sum.trainable)]),
    sum.bytes === 0 ? "" : byteText(sum.bytes),
  ];
  const rows = shown.map(({ name, scopes: members }) =>
    rowOf(
      `${"  ".repeat(members[0]!.depth - outer[0]!.depth)}${shorten(localName(name, members[0]!, outer[0]!.depth), LONGEST_NAME)}`,
      parametersOf(members.flatMap(allNodes), isTrainable),
    ),
  );
  if (shown.length < scopes.length) rows.push([`… and ${thousands(scopes.length - shown.length)} more`]);
  const inScopes = new Set(outer.flatMap(allNodes));
  const others = graph.operations.filter((node) => !inScopes.has(node));
  if (others.length > 0) rows.push(rowOf("(others)", parametersOf(others, isTrainable)));
  rows.push(rowOf("total", parametersOf(graph.operations, isTrainable)));
  const columns = ["scope", "operations", "parameters", ...(isTrainable === undefined ? [] : ["trainable"]), "bytes"];
  return { columns, rows };
}

/** Inner scopes are told by the last part of their names: the outer one stands above. */
function localName(name: string, { path, depth }: Scope, outermost: number): string {
  return depth === outermost ? name : name.slice(path.lastIndexOf("/") + 1);
}

/** The scope that all is in, where there is one: its inner scopes tell more than it does. */
function wholeScope(scope: Scope): Scope {
  const [only, ...rest] = scope.scopes;
  if (only === undefined || rest.length > 0 || scope.nodes.length > 0 || !only.scopes.some(isListed)) return scope;
  return wholeScope(only);
}

/** Variables and operations with constants of their own are no rows. */
function isListed(scope: Scope): boolean {
  return isAuxiliary(scope.path) || !isClosedAtFirst(scope);
}

interface Fold {
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** Scopes that follow each other, have like names and as many operations are one row: `layer_1 … layer_12 (×12)`. */
function folded(scopes: readonly Scope[]): Fold[] {
  const folds: { key: string; scopes: Scope[] }[] = [];
  for (const scope of scopes) {
    const key = `${scope.path.replace(/\d+/g, "#")} ${scope.depth} ${allNodes(scope).length}`;
    const last = folds.at(-1);
    if (last?.key === key) last.scopes.push(scope);
    else folds.push({ key, scopes: [scope] });
  }
  return folds.flatMap(({ scopes: members }) => {
    if (members.length < 3) return members.map((scope) => ({ name: scope.path, scopes: [scope] }));
    const last = members.at(-1)!.path;
    return [
      { name: `${members[0]!.path} … ${last.slice(last.lastIndexOf("/") + 1)} (×${members.length})`, scopes: members },
    ];
  });
}
