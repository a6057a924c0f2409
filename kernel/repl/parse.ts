/** Parsing of cells: TypeScript as a module, without JSX, with `{a: 1}` on the last lines read as an object. */
import { type OxcError, type Program, parseSync } from "oxc-parser";
import { tooDeepAt } from "./depth.js";

/** A place in a cell's text: line and column count from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A cell that does not parse, or that breaks one of the language's early rules. */
export class CellSyntaxError extends SyntaxError {
  override readonly name = "SyntaxError";
  /** The offset in the cell's text that the message is about. */
  readonly offset: number;
  /** What the parser advises, if anything. */
  readonly help: string | undefined;

  constructor(message: string, offset: number, help?: string) {
    super(message);
    this.offset = offset;
    this.help = help;
  }
}

/** What is put before an object that ends a cell; the semicolon ends a statement before it that has none. */
export const OBJECT_OPENING = ";(";

/** A cell's syntax tree. */
export interface ParsedCell {
  readonly program: Program;
  /** The text that was parsed: the cell's, with parentheses around an object that ends it. */
  readonly code: string;
  /** The offset at which {@link OBJECT_OPENING} was put before that object. */
  readonly opening: number | undefined;
}

function parseModule(code: string) {
  const tooDeep = tooDeepAt(code);
  if (tooDeep !== undefined) throw new CellSyntaxError("The cell's code is nested too deeply", tooDeep);
  return parseSync("cell.ts", code, { lang: "ts", sourceType: "module", astType: "ts", showSemanticErrors: true });
}

function firstError(errors: readonly OxcError[], code: string): CellSyntaxError | undefined {
  const error = errors.find(({ severity }) => severity === "Error");
  if (error === undefined) return undefined;
  const offset = error.labels[0]?.start ?? code.length;
  return new CellSyntaxError(error.message, Math.min(offset, code.length), error.helpMessage ?? undefined);
}

const MAX_OBJECT_STARTS = 20;

/** The offsets of the lines that begin with `{`, last first: where an object that ends the cell may start. */
export function objectStarts(code: string): number[] {
  const starts: number[] = [];
  for (
    let at = code.lastIndexOf("{");
    at >= 0 && starts.length < MAX_OBJECT_STARTS;
    at = code.lastIndexOf("{", at - 1)
  ) {
    const lineStart = code.lastIndexOf("\n", at) + 1;
    if (code.slice(lineStart, at).trim() === "") starts.push(at);
    if (at === 0) break;
  }
  return starts;
}

/**
 * A statement that ends the cell and begins with `{` is an object where it reads as one, as in every console.
 * `end` is where the cell's code ends.
 */
function parenthesise(code: string, start: number): ParsedCell | undefined {
  const end = code.trimEnd().replace(/;+$/, "").length;
  if (code[end - 1] !== "}") return undefined;
  const wrapped = `${code.slice(0, start)}${OBJECT_OPENING}${code.slice(start, end)})${code.slice(end)}`;
  const { program, errors } = parseModule(wrapped);
  if (firstError(errors, wrapped)) return undefined;
  const covers = program.body.some((node) => node.type === "ExpressionStatement" && node.start === start + 1);
  return covers ? { program, code: wrapped, opening: start } : undefined;
}

/** How many cells' trees are kept, and of how many characters at most: a tree takes a hundred times the memory of its text. */
const kept = { cells: 8, characters: 2000 };

/** The cells that were parsed last: one is asked for its names, then run, and maybe run again. */
const recent = new Map<string, ParsedCell>();

/**
 * Parses a cell. Nobody may change the tree.
 *
 * @throws {CellSyntaxError} when it is no valid TypeScript module.
 */
export function parseCell(code: string): ParsedCell {
  const known = recent.get(code);
  if (known !== undefined) return known;
  const cell = parse(code);
  if (code.length > kept.characters) return cell;
  if (recent.size === kept.cells) recent.delete(recent.keys().next().value!);
  recent.set(code, cell);
  return cell;
}

function parse(code: string): ParsedCell {
  const { program, errors } = parseModule(code);
  const error = firstError(errors, code);
  if (error) {
    if (code.trimEnd().replace(/;+$/, "").endsWith("}")) {
      for (const start of objectStarts(code)) {
        const object = parenthesise(code, start);
        if (object) return object;
      }
    }
    throw error;
  }
  const last = program.body.findLast(({ type }) => type !== "EmptyStatement");
  if (last?.type === "BlockStatement") {
    const object = parenthesise(code, last.start);
    if (object) return object;
  }
  return { program, code, opening: undefined };
}

/** The line and column of an offset. */
export function positionAt(code: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let next = code.indexOf("\n"); next >= 0 && next < offset; next = code.indexOf("\n", start)) {
    line++;
    start = next + 1;
  }
  return { line, column: Math.min(offset, code.length) - start + 1 };
}

/** The offset of a line and column. */
export function offsetAt(code: string, { line, column }: Position): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = code.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** One line of a text, counted from 1; empty where there is none. */
export function lineAt(code: string, line: number): string {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const next = code.indexOf("\n", start);
    if (next < 0) return "";
    start = next + 1;
  }
  const end = code.indexOf("\n", start);
  return code.slice(start, end < 0 ? code.length : end).replace(/\r$/, "");
}
