import { closestNames } from "../core/closest.js";
import type { Listing } from "../show/listing.js";
import type { Content, Fit, RestoreReport, RestoreRow } from "./restore-report.js";

/** Rows of each kind that are shown; the rest is counted. */
const SHOWN = 30;
/** Names that are compared to find the closest, at most. */
const COMPARED = 2000;
const PROBLEMS: readonly Fit[] = ["missing", "wrong shape", "wrong dtype", "extra"];

/** What a report says: a line, a table of what does not fit, and what may help. */
export function reportListing(report: RestoreReport): Listing {
  const { missing, extra } = report;
  const notes: string[] = [];
  const rows = PROBLEMS.flatMap((fit) => {
    const all = report.rows.filter((row) => row.fit === fit);
    if (all.length > SHOWN)
      notes.push(`… and ${all.length - SHOWN} more ${fit === "extra" ? "in the checkpoint" : fit}`);
    return all
      .slice(0, SHOWN)
      .map((row) => [
        fit,
        nameOf(row),
        text(row.expected),
        text(row.found),
        fit === "missing" ? near(row, extra) : fit === "extra" ? near(row, missing) : "",
      ]);
  });
  const hint = scopeHint(missing.map(keyOf), new Set(extra.map(keyOf)));
  if (hint !== undefined) notes.push(hint);
  return {
    headline: headline(report),
    columns: ["problem", "name", "in the graph", "in the checkpoint", "closest"],
    rows,
    notes,
  };
}

function headline(report: RestoreReport): string {
  const { prefix, rows, matching, missing, wrongShape, wrongDtype, extra, restored, dryRun } = report;
  const count = rows.length - extra.length;
  const problems = [
    [missing.length, "missing"],
    [wrongShape.length, "of another shape"],
    [wrongDtype.length, "of another type"],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, what]) => `${number} ${what}`);
  const more = extra.length === 0 ? "" : `; the checkpoint has ${extra.length} more`;
  const did = dryRun
    ? "Dry run, nothing was changed"
    : restored.length === 0
      ? "Nothing was changed"
      : `${restored.length} restored`;
  return `"${prefix}": ${[`${matching.length} of ${count} variables fit`, ...problems].join(", ")}${more}. ${did}.`;
}

function nameOf({ variable, key, slice }: RestoreRow): string {
  if (variable === undefined || variable === key) return key;
  return `${variable} (saved as ${key}${slice === undefined ? "" : ` ${slice}`})`;
}

function text(content: Content | undefined): string {
  return content === undefined ? "-" : `${content.dtype} ${content.shape}`;
}

const keyOf = ({ key }: RestoreRow) => key;

/**
 * The closest names: of those with the same last part; else what has the same type and shape in the same scope, whatever its name; else
 * of all.
 */
function near(row: RestoreRow, candidates: readonly RestoreRow[]): string {
  const last = row.key.slice(row.key.lastIndexOf("/"));
  const alike = candidates.filter(({ key }) => key.endsWith(last));
  const like = candidates.filter((one) => scopeOf(one) === scopeOf(row) && contentOf(one) === contentOf(row));
  if (alike.length === 0 && like.length === 1) return like.map(keyOf).join();
  const some = (alike.length === 0 ? candidates : alike).slice(0, COMPARED).map(keyOf);
  return closestNames(row.key, some, 2).join(", ");
}

function scopeOf({ key }: RestoreRow): string {
  return key.slice(0, key.lastIndexOf("/") + 1);
}

function contentOf({ expected, found }: RestoreRow): string {
  return text(expected ?? found);
}

/** `rename: { "bert/": "model/" }` where that would give several missing variables their values. */
function scopeHint(missing: readonly string[], extra: ReadonlySet<string>): string | undefined {
  const byLast = new Map<string, string[]>();
  for (const name of extra) {
    const last = name.slice(name.lastIndexOf("/") + 1);
    const names = byLast.get(last);
    if (names === undefined) byLast.set(last, [name]);
    else if (names.length < COMPARED) names.push(name);
  }
  const counts = new Map<string, number>();
  for (const name of missing.slice(0, SHOWN)) {
    const pairs = new Set<string>();
    for (const other of byLast.get(name.slice(name.lastIndexOf("/") + 1)) ?? []) pairs.add(scopesOf(other, name));
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, m], [, n]) => n - m);
  if (best === undefined || best[1] < 2) return undefined;
  const [from = "", to = ""] = best[0].split("\n");
  return `Perhaps a scope has another name: rename { "${from}": "${to}" } fits ${best[1]} of ${Math.min(missing.length, SHOWN)} missing variables.`;
}

/** The scopes of two names before what their ends have in common. */
function scopesOf(a: string, b: string): string {
  const [from, to] = [a.split("/"), b.split("/")];
  while (from.length > 0 && to.length > 0 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  return [from, to].map((scope) => `${scope.join("/")}/`).join("\n");
}
