/** What stands for the value of a magic where it is assigned: a name of any type. */
export const ANY = "\u2133";

/** Splits a magic's line at white space; quotes keep it. */
export function splitArguments(line: string): string[] {
  return Array.from(wordsIn(line), ({ word }) => word);
}

/** The words of a line, with where each ends. */
export function* wordsIn(
  line: string,
): Generator<{ readonly word: string; readonly start: number; readonly end: number }> {
  for (const match of line.matchAll(/(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"']|["'])+/g)) {
    const word = match[0].replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, (_, double, single) => unquote(double, single));
    yield { word, start: match.index, end: match.index + match[0].length };
  }
}

function unquote(double: string | undefined, single: string | undefined): string {
  return double === undefined ? (single ?? "") : double.replace(/\\(["\\])/g, "$1");
}
