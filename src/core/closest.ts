import { distance } from "fastest-levenshtein";

/** How many edits away a name of this length may be and still be meant. */
function limitFor(length: number): number {
  return length <= 2 ? 1 : Math.max(2, Math.ceil(length / 3));
}

/** The names nearest to `name`, best first, at most `count`; names with nothing in common are left out. */
export function closestNames(name: string, names: Iterable<string>, count = 3): string[] {
  const wanted = name.toLowerCase();
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of names) {
    const other = candidate.toLowerCase();
    const isInner = other.endsWith(`/${wanted}`) || wanted.endsWith(`/${other}`);
    const contains =
      isInner || (wanted.length > 1 && (other.includes(wanted) || (other.length > 1 && wanted.includes(other))));
    const score = contains ? 0.5 + Math.abs(other.length - wanted.length) / 1000 : distance(wanted, other);
    if (contains || score <= limitFor(wanted.length)) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, count).map(({ candidate }) => candidate);
}

/** ` Did you mean "a" or "b"?`, or nothing where no name is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const close = closestNames(name, names).map((candidate) => JSON.stringify(candidate));
  return close.length === 0 ? "" : ` Did you mean ${close.join(" or ")}?`;
}
