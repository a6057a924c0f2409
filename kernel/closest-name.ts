/** From so many letters on, the beginning of a name stands for it. */
const ENOUGH = 3;

/** The name that `wanted` was most likely meant to be, or else the shortest that it is the beginning of; undefined when none is near. */
export function closestName(wanted: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.floor(wanted.length / 2) + 1;
  for (const name of names) {
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  if (best !== undefined || wanted.length < ENOUGH) return best;
  const begun = [...names].filter((name) => name.toLowerCase().startsWith(wanted.toLowerCase()));
  return begun.sort((one, other) => one.length - other.length)[0];
}

/** Number of letters to insert, delete, replace or swap with their neighbour to make one word of the other. */
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swappable = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = swappable ? rows[i - 2]![j - 2]! + 1 : replaced;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, replaced, swapped));
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}
