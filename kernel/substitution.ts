import { parseSync } from "oxc-parser";

/** The values of what a line has in it to be substituted, by how it is written there: `$name`, `{expression}`. */
export type Values = Readonly<Record<string, () => unknown>>;

/** `{{`, `}}` and `$$` stand for one character; `{…}`, `${…}` and `$name` for a value. */
const pieces = /\{\{|\}\}|\$\$|\$?\{(?:[^{}]|\{[^{}]*\})+\}|\$[\p{ID_Start}_][\p{ID_Continue}]*/gu;

const escapes: Readonly<Record<string, string>> = { "{{": "{", "}}": "}", $$: "$" };

/** The expressions in a magic line that may stand for values, by how they are written there. */
export function substitutionsIn(line: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [piece] of line.matchAll(pieces)) {
    if (Object.hasOwn(escapes, piece)) continue;
    const expression = piece.replace(/^\$?\{([\s\S]*)\}$/, "$1").replace(/^\$/, "");
    if (isExpression(expression)) found.set(piece, expression);
  }
  return found;
}

/** An expression that gives {@link Values}, for a line of a cell; undefined for a line without. */
export function valuesCode(line: string): string | undefined {
  const entries = [...substitutionsIn(line)].map(
    ([piece, expression]) => `${JSON.stringify(piece)}: async () => (${expression})`,
  );
  return entries.length === 0 ? undefined : `{ ${entries.join(", ")} }`;
}

/** The line with values in it. What names nothing that is known stays as it is written, as `$HOME` does. */
export async function expand(line: string, values: Values): Promise<string> {
  let result = "";
  let from = 0;
  for (const match of line.matchAll(pieces)) {
    const [piece] = match;
    result += line.slice(from, match.index) + (escapes[piece] ?? (await valueOfPiece(piece, values)));
    from = match.index + piece.length;
  }
  return result + line.slice(from);
}

async function valueOfPiece(piece: string, values: Values): Promise<string> {
  if (!Object.hasOwn(values, piece)) return piece;
  try {
    return textOf(await values[piece]!());
  } catch (error) {
    if (error instanceof ReferenceError) return piece;
    throw error;
  }
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(" ") : String(value);
}

function isExpression(text: string): boolean {
  const code = `async () => (${text}\n)`;
  const { program, errors } = parseSync("value.ts", code, { lang: "ts", sourceType: "module" });
  return errors.length === 0 && program.body.length === 1 && !/\/\/|\/\*/.test(text);
}
