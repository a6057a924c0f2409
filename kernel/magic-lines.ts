import { type Node, parseSync } from "oxc-parser";
import { codeCells, codeLines } from "./code-magics.js";
import { ANY } from "./magic-words.js";
import { valuesCode } from "./substitution.js";

/** Name of the global function that a cell's magic lines call. */
export const magicCall = "tensorcell:magic";

/** The rest of a line; one that ends with a backslash goes on in the next. */
const REST = String.raw`(?:\\\r?\n|[^\r\n])*`;
const NAME = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$]*`;

/** `%name …`, `%%name …`. */
const magic = new RegExp(String.raw`^[ \t]*(%{1,2}[A-Za-z_]${REST})`, "gmu");

/** `x = %name …`, `const { a, b } = %name …`. */
const assigned = new RegExp(
  String.raw`^([ \t]*(?:(?:const|let|var)[ \t]+)?(?:${NAME}(?:\.${NAME})*|\{[^=\r\n]*\}|\[[^=\r\n]*\])(?:[ \t]*:[^=\r\n]+)?[ \t]*=[ \t]*)(%[A-Za-z_]${REST})`,
  "gmu",
);

/** `!command`; but for what only TypeScript begins so. */
const shell = new RegExp(
  String.raw`^[ \t]*(!(?![=!([]|(?:function|async|await|new|typeof|class|void)\b)[ \t]*[^\s;]${REST})`,
  "gmu",
);

/** `?name`, `name?` and `name??`; `%name?` is a magic anyway. */
const help =
  /^[ \t]*(\?{1,2}[ \t]*%{0,2}[\p{ID_Start}$_][\p{ID_Continue}$.]*|[\p{ID_Start}$_][\p{ID_Continue}$.]*\?{1,2})[ \t]*$/gmu;

/** `%%name …` on the first line that is not empty. */
const cellLine = /^((?:[ \t]*\r?\n)*[ \t]*)(%%[A-Za-z_][^\r\n]*?)[ \t]*(?:\r?\n|$)/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its value is assigned. */
  readonly assigned?: true;
}

/** A cell whose first line is a magic that takes all of it. */
interface WholeCell {
  readonly text: string;
  /** Where the magic begins, and where the rest of the cell does. */
  readonly start: number;
  readonly body: number;
  /** Whether the magic's line has ended. */
  readonly hasBody: boolean;
}

/** A cell whose magic lines are calls. */
export interface RewrittenCell {
  readonly code: string;
  /** The magic lines as they were written. */
  readonly magics: readonly string[];
  /** The rest of the cell, where its first line is a magic that takes it. */
  readonly body?: string;
  /** A `%%magic` that is not on the first line. */
  readonly misplaced?: { readonly text: string; readonly line: number };
}

/**
 * Rewrites the lines of a cell that are magics into calls of a global function, so that they run in their place among the
 * cell's statements; the lines keep their numbers. A magic is a line that begins with `%name` and is a statement of the cell, also in
 * a loop, a condition or an async function, or that assigns one: inside a template string, a comment or brackets it is left alone.
 * Where the cell does not parse either way, each line that looks like a magic counts as one. (A `%` operator that begins a line has a space after it.) A line that begins with `!` is a
 * command, where the cell reads with it as one.
 *
 * The lines `?name`, `name?` and `name??` ask for help, in a cell that reads only without them.
 */
export function rewriteMagicLines(code: string): RewrittenCell {
  const whole = wholeCell(code);
  if (whole !== undefined) {
    const body = code.slice(whole.body);
    const line = lineOf(code, whole.start);
    const lines = "\n".repeat(code.split("\n").length - line);
    const call = callOf(whole.text, { line, body });
    return { code: code.slice(0, whole.start) + call + lines, magics: [whole.text], body };
  }
  const lines = magicLines(code);
  const wrong = lines.find(({ text }) => text.startsWith("%%") && !text.endsWith("?"));
  return {
    code: replace(code, lines, (one) => {
      const call = callOf(one.text, { line: lineOf(code, one.start), assigned: one.assigned });
      const breaks = code.slice(one.start, one.end).split("\n").length - 1;
      return call + "\n".repeat(breaks);
    }),
    magics: lines.map(({ text }) => text),
    ...(wrong && { misplaced: { text: wrong.text, line: lineOf(code, wrong.start) } }),
  };
}

/** The cell with its magic lines as comments, and what magics assign as a name of any type; everything keeps its place. */
export function maskMagicLines(code: string): string {
  const whole = wholeCell(code);
  if (whole === undefined)
    return replace(code, magicLines(code), (line) => mask(code.slice(line.start, line.end), line));
  const head = code.slice(0, whole.start) + mask(code.slice(whole.start, whole.body), whole);
  const body = code.slice(whole.body);
  return head + (codeCells.has(nameIn(whole.text)) ? maskMagicLines(body) : comment(body));
}

/** The magic line that an offset lies in, with the offset at which its text begins. */
export function magicLineAt(
  code: string,
  offset: number,
): { readonly text: string; readonly start: number } | undefined {
  const whole = wholeCell(code);
  if (whole !== undefined) {
    if (offset < whole.start) return undefined;
    if (offset < whole.body || !whole.hasBody) return { text: whole.text, start: whole.start };
    const inner = codeCells.has(nameIn(whole.text))
      ? magicLineAt(code.slice(whole.body), offset - whole.body)
      : undefined;
    return inner && { text: inner.text, start: inner.start + whole.body };
  }
  const line = magicLines(code).find(({ start, end }) => start <= offset && offset <= end);
  if (line === undefined) return undefined;
  const start = line.start + code.slice(line.start).search(/[^ \t]/);
  return start <= offset ? { text: code.slice(start, line.end), start } : undefined;
}

/** Whether an offset lies in text that a magic takes and that is no code. */
export function isMagicText(code: string, offset: number): boolean {
  const whole = wholeCell(code);
  return whole?.hasBody === true && offset >= whole.body && !codeCells.has(nameIn(whole.text));
}

/** Whether a cell's first line is a magic that takes the rest of it. */
export function isWholeCell(code: string): boolean {
  return wholeCell(code) !== undefined;
}

function wholeCell(code: string): WholeCell | undefined {
  const match = cellLine.exec(code);
  if (match === null || match[2]!.endsWith("?")) return undefined;
  return { text: match[2]!, start: match[1]!.length, body: match[0].length, hasBody: match[0].endsWith("\n") };
}

function nameIn(text: string): string {
  return /^%+([\w.]+)/.exec(text)?.[1] ?? "";
}

function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split("\n").length;
}

function magicLines(code: string): Line[] {
  const percents = [...linesLike(magic, code), ...linesLike(assigned, code)].sort(byPlace);
  const commands = withoutCode(code, percents, linesLike(shell, code));
  const lines = [...percents, ...commands].sort(byPlace);
  const names = lines.length === 0 ? undefined : statementNames(mark(code, lines));
  const found = names === undefined ? lines : lines.filter((_, index) => names.has(placeholder(index)));
  const questions = linesLike(help, code);
  if (questions.length === 0 || statementNames(mark(code, found))) return found;
  const all = [...found, ...questions].sort(byPlace);
  return statementNames(mark(code, all)) ? all : found;
}

function byPlace(one: Line, other: Line): number {
  return one.start - other.start;
}

/** Those of the lines with `!` without which the cell does not read: one that goes on with an expression is none. */
function withoutCode(code: string, others: readonly Line[], commands: readonly Line[]): readonly Line[] {
  const reads = (lines: readonly Line[]) =>
    statementNames(mark(code, [...others, ...lines].sort(byPlace), ";")) !== undefined;
  if (commands.length === 0 || reads(commands)) return commands;
  const one = commands.find((command) => reads(commands.filter((other) => other !== command)));
  if (one !== undefined) return commands.filter((other) => other !== one);
  return reads([]) ? [] : commands;
}

function linesLike(pattern: RegExp, code: string): Line[] {
  return Array.from(code.matchAll(pattern), (match) => {
    const prefix = pattern === assigned ? match[1]!.length : 0;
    const text = match[pattern === assigned ? 2 : 1]!.trimEnd();
    const start = match.index + prefix;
    const end = match.index + match[0].length;
    return pattern === assigned ? { start, end, text, assigned: true } : { start, end, text };
  });
}

const placeholder = (index: number) => `__tensorcell_magic_${index}__`;

/** The code with names in the place of its magic lines; with `before` a `;`, these cannot go on with what is above them. */
function mark(code: string, lines: readonly Line[], before = ""): string {
  return replace(code, lines, (line, index) => `${line.assigned ? "" : before}${placeholder(index)};`);
}

/** The names that stand alone, or are assigned, as statements where code may await; undefined for code that does not parse. */
function statementNames(code: string): Set<string> | undefined {
  const { program, errors } = parseSync("cell.ts", code, { lang: "ts", sourceType: "module" });
  if (errors.some(({ severity }) => severity === "Error")) return undefined;
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    if (node.type === "StaticBlock" || node.type === "PropertyDefinition") return;
    if ("async" in node && node.async === false) return;
    const alone = aloneIn(node);
    if (alone?.type === "Identifier") names.add(alone.name);
    for (const part of Object.values(node)) visit(part);
  };
  visit(program.body);
  return names;
}

/** The expression that is a statement, or is assigned by one. */
function aloneIn(node: Node): Node | null | undefined {
  if (node.type === "VariableDeclarator") return node.init;
  if (node.type !== "ExpressionStatement") return undefined;
  return node.expression.type === "AssignmentExpression" ? node.expression.right : node.expression;
}

function callOf(
  text: string,
  { line, assigned, body }: { line: number; assigned?: true | undefined; body?: string },
): string {
  const values = valuesCode(text);
  const parts = [
    ...(line === 1 ? [] : [`line: ${line}`]),
    ...(values === undefined ? [] : [`values: ${values}`]),
    ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`]),
    ...(assigned ? ["assigned: true"] : []),
  ];
  const options = parts.length === 0 ? "" : `, { ${parts.join(", ")} }`;
  const call = `await globalThis[${JSON.stringify(magicCall)}](${JSON.stringify(asMagic(text))}${options})`;
  return assigned ? `(${call});` : `${call};`;
}

/** A command, or a question for help, in the form of the magic that does it. */
function asMagic(line: string): string {
  if (line.startsWith("%")) return line.replace(/\\\r?\n/g, " ");
  if (line.startsWith("!")) return `%shell ${line.slice(1).trimStart()}`;
  const name = line.replace(/^\?+[ \t]*|\?+$/g, "");
  if (name.startsWith("%")) return `${name}?`;
  return `%${line.includes("??") ? "pinfo2" : "pinfo"} ${name}`;
}

/** What those see who look at types: an empty block, which may be a branch, and a comment. The code of `%time x = f()` is code. */
function mask(written: string, line: Pick<Line, "assigned" | "text">): string {
  if (line.assigned) return ANY + written.slice(ANY.length).replace(/[^\r\n]/g, " ");
  const name = beforeCode.exec(written)?.[0];
  if (name !== undefined && codeLines.has(nameIn(line.text)))
    return " ".repeat(name.length) + written.slice(name.length);
  return comment(written).replace(/^([ \t]*)\/\/(.{0,2})/, (_, indent: string, rest: string) => {
    return indent + (rest.length === 2 ? "{}//" : "{}".padEnd(2 + rest.length));
  });
}

/** A magic with its options, before the code that it takes. */
const beforeCode = /^[ \t]*%[\w.]+(?:[ \t]+--?[A-Za-z][\w-]*(?:[= \t]*\d+)?)*[ \t]+(?!-)/;

/** Whether what follows the beginning of a magic line is code. */
export function isCodeAfter(written: string): boolean {
  return codeLines.has(nameIn(written)) && beforeCode.test(written);
}

/** The text as comments, line by line. A line of one character is a space. */
function comment(text: string): string {
  return text.replace(/^([ \t]*)([^\r\n]+)/gm, (_, indent: string, rest: string) =>
    rest.length < 2 ? `${indent} ` : `${indent}//${rest.slice(2)}`,
  );
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
