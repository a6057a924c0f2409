import { parseSync } from "oxc-parser";

/** Name of the global function that a cell's magic lines call. */
export const magicCall = "tensorcell:magic";

const magic = /^[ \t]*(%{1,2}[A-Za-z_][^\r\n]*)/gm;

/** `?name`, `name?` and `name??`. */
const help =
  /^[ \t]*(\?{1,2}[ \t]*%{0,2}[\p{ID_Start}$_][\p{ID_Continue}$.]*|[\p{ID_Start}$_][\p{ID_Continue}$.]*\?{1,2})[ \t]*$/gmu;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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
 *
 * The lines `?name`, `name?` and `name??` ask for help, in a cell that reads only without them.
 */
export function rewriteMagicLines(code: string): RewrittenCell {
  const lines = magicLines(code);
  return { code: replace(code, lines, ({ text }) => callOf(text)), magics: lines.map(({ text }) => text) };
}

/** The cell with its magic lines as comments; everything keeps its place. */
export function maskMagicLines(code: string): string {
  return replace(code, magicLines(code), ({ start, end }) => {
    const indent = /^[ \t]*/.exec(code.slice(start, end))?.[0] ?? "";
    return `${indent}//${code.slice(start + indent.length + 2, end)}`;
  });
}

/** The magic line that an offset lies in, with the offset at which its text begins. */
export function magicLineAt(
  code: string,
  offset: number,
): { readonly text: string; readonly start: number } | undefined {
  const line = magicLines(code).find(({ start, end }) => start <= offset && offset <= end);
  if (line === undefined) return undefined;
  const start = line.start + code.slice(line.start).search(/[^ \t]/);
  return start <= offset ? { text: code.slice(start, line.end), start } : undefined;
}

function magicLines(code: string): Line[] {
  const lines = linesLike(magic, code);
  const found = lines.length === 0 ? lines : lines.filter(isMagicOf(code, lines));
  const questions = linesLike(help, code);
  if (questions.length === 0 || topNames(mark(code, found))) return found;
  const all = [...found, ...questions].sort((one, other) => one.start - other.start);
  return topNames(mark(code, all)) ? all : found;
}

function linesLike(pattern: RegExp, code: string): Line[] {
  return Array.from(code.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1]!.trimEnd(),
  }));
}

function isMagicOf(code: string, lines: readonly Line[]): (line: Line, index: number) => boolean {
  const names = topNames(mark(code, lines));
  return (_, index) => names?.has(placeholder(index)) ?? true;
}

const placeholder = (index: number) => `__tensorcell_magic_${index}__`;

/** The code with names in the place of its magic lines. */
function mark(code: string, lines: readonly Line[]): string {
  return replace(code, lines, (_, index) => `;${placeholder(index)};`);
}

/** The names that stand alone as statements at the top of the code; undefined for code that does not parse. */
function topNames(code: string): Set<string> | undefined {
  const { program, errors } = parseSync("cell.ts", code, { lang: "ts", sourceType: "module" });
  if (errors.some(({ severity }) => severity === "Error")) return undefined;
  return new Set(
    program.body.flatMap((node) =>
      node.type === "ExpressionStatement" && node.expression.type === "Identifier" ? [node.expression.name] : [],
    ),
  );
}

function callOf(line: string): string {
  return `;await globalThis[${JSON.stringify(magicCall)}](${JSON.stringify(asMagic(line))});`;
}

/** A question for help in the form of the magic that answers it. */
function asMagic(line: string): string {
  if (line.startsWith("%")) return line;
  const name = line.replace(/^\?+[ \t]*|\?+$/g, "");
  if (name.startsWith("%")) return `${name}?`;
  return `%${line.includes("??") ? "pinfo2" : "pinfo"} ${name}`;
}

function replace(code: string, lines: readonly Line[], by: (line: Line, index: number) => string): string {
  let result = "";
  let from = 0;
  for (const [index, line] of lines.entries()) {
    result += code.slice(from, line.start) + by(line, index);
    from = line.end;
  }
  return result + code.slice(from);
}
