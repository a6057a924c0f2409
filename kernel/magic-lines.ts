/** Name of the global function that a cell's magic lines call. */
export const magicCall = "tensorcell:magic";

const candidate = /^[ \t]*(%{1,2}[A-Za-z_][^\r\n]*)/gm;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines that look like magics. */
function candidates(code: string): Line[] {
  return Array.from(code.matchAll(candidate), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1]!.trimEnd(),
  }));
}

/** A cell whose magic lines are calls. */
export interface RewrittenCell {
  readonly code: string;
  /** The magic lines as they were written. */
  readonly magics: readonly string[];
}

/**
 * Rewrites the lines of a cell that are magics into calls of a global function, so that they run in their place among the
 * cell's statements; the lines keep their numbers. A magic is a line that begins with `%name` at the top level of the cell:
 * inside a template string, a comment or brackets it is left alone. Where the cell does not parse either way, each line
 * that looks like a magic counts as one. (A `%` operator that begins a line has a space after it.)
 */
export async function rewriteMagicLines(code: string): Promise<RewrittenCell> {
  const lines = candidates(code);
  if (lines.length === 0) return { code, magics: [] };
  const { parseSync } = await import("oxc-parser");
  const placeholder = (index: number) => `;__tensorcell_magic_${index}__;`;
  const { program, errors } = parseSync("cell.ts", replace(code, lines, placeholder), {
    lang: "ts",
    sourceType: "module",
  });
  const atTop = new Set<string>();
  for (const node of program.body)
    if (node.type === "ExpressionStatement" && node.expression.type === "Identifier") atTop.add(node.expression.name);
  const readable = !errors.some(({ severity }) => severity === "Error");
  const isMagic = (index: number) => !readable || atTop.has(placeholder(index).slice(1, -1));
  return {
    code: replace(code, lines, (index, { text }) => (isMagic(index) ? callOf(text) : undefined)),
    magics: lines.filter((_, index) => isMagic(index)).map(({ text }) => text),
  };
}

function callOf(line: string): string {
  return `;await globalThis[${JSON.stringify(magicCall)}](${JSON.stringify(line)});`;
}

function replace(code: string, lines: Line[], by: (index: number, line: Line) => string | undefined): string {
  let result = "";
  let from = 0;
  for (const [index, line] of lines.entries()) {
    result += code.slice(from, line.start) + (by(index, line) ?? code.slice(line.start, line.end));
    from = line.end;
  }
  return result + code.slice(from);
}
