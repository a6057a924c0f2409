import { didYouMean } from "../core/closest.js";
import { ValueError } from "../core/errors.js";
import type { RestoreTarget } from "./restore-targets.js";

/**
 * Names of a checkpoint that are others in the graph: `{ "old/w": "new/w" }`, whole scopes `{ "old/": "new/" }` ("/" is the root), or a
 * function from the checkpoint's name to the graph's. From the graph's name to the checkpoint's is understood as well, where no name of
 * the first kind fits.
 */
export type Rename = Readonly<Record<string, string>> | ((name: string) => string | null | undefined);

/** Says which tensor of the checkpoint goes to a target; undefined where none does. */
export type SourceFinder = (target: RestoreTarget) => string | undefined;

/** @throws ValueError for a rename of what is neither in the checkpoint nor in the graph */
export function sourceFinder(
  names: ReadonlySet<string>,
  targets: readonly RestoreTarget[],
  rename: Rename | undefined,
): SourceFinder {
  const sources = new Map<string, string>();
  const found = (key: string): string | undefined => sources.get(key);
  if (typeof rename === "function") byFunction(rename, names, targets, sources);
  else for (const [from, to] of Object.entries(rename ?? {})) byEntry(from, to, names, targets, sources);
  const moved = new Set(sources.values());
  return ({ key, variable }) => found(key) ?? found(variable) ?? (names.has(key) && !moved.has(key) ? key : undefined);
}

function byFunction(
  rename: (name: string) => string | null | undefined,
  names: ReadonlySet<string>,
  targets: readonly RestoreTarget[],
  sources: Map<string, string>,
): void {
  const known = new Set(targets.flatMap(({ key, variable }) => [key, variable]));
  for (const name of names) {
    const to = rename(name);
    if (typeof to === "string" && known.has(to)) sources.set(to, name);
  }
  for (const { key } of targets) {
    const from = sources.has(key) || names.has(key) ? undefined : rename(key);
    if (typeof from === "string" && names.has(from)) sources.set(key, from);
  }
}

function byEntry(
  from: string,
  to: string,
  names: ReadonlySet<string>,
  targets: readonly RestoreTarget[],
  sources: Map<string, string>,
): void {
  const known = new Set(targets.flatMap(({ key, variable }) => [key, variable]));
  const [a, b] = [from, to].map((name) => name.replace(/:0$/, "")) as [string, string];
  if (a.endsWith("/") || b.endsWith("/")) {
    if (byScope(a, b, names, known, sources) + byScope(b, a, names, known, sources) > 0) return;
  } else if (names.has(a) && known.has(b)) {
    sources.set(b, a);
    return;
  } else if (names.has(b) && known.has(a)) {
    sources.set(a, b);
    return;
  }
  const hint = names.has(a) ? didYouMean(b, known) : didYouMean(a, names);
  throw new ValueError(
    `Cannot rename "${from}" to "${to}": ${names.has(a) ? `the graph has no "${b}"` : `the checkpoint has no "${a}"`}, ` +
      `expected a name of the checkpoint and one of the graph.${hint}`,
  );
}

/** Moves all names of the scope `from` that the scope `to` has as well. @returns how many */
function byScope(
  from: string,
  to: string,
  names: ReadonlySet<string>,
  known: ReadonlySet<string>,
  sources: Map<string, string>,
): number {
  const [old, head] = [from, to].map((scope) => scope.replace(/\/*$/, "/").replace(/^\/$/, "")) as [string, string];
  let count = 0;
  for (const key of known) {
    if (!key.startsWith(head) || sources.has(key)) continue;
    const name = old + key.slice(head.length);
    if (!names.has(name)) continue;
    sources.set(key, name);
    count++;
  }
  return count;
}
