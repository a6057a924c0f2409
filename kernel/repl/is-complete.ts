/** Whether a text is a whole cell: what a console asks before it runs a line or waits for the next. */
import { CellSyntaxError, OBJECT_OPENING, objectStarts, parseCell } from "./parse.js";

/** The content of Jupyter's `is_complete_reply`. */
export interface Completeness {
  readonly status: "complete" | "incomplete" | "invalid" | "unknown";
  /** With `incomplete`: what the next line should begin with. */
  readonly indent?: string;
}

const INDENT = "  ";
const MAGIC_LINE = /^(?:%{1,2}[\p{L}?]|!|\?)|^%?[\p{L}\p{N}_.$]+\?{1,2}\s*$/u;

/** Tells whether `code` is a whole cell, wants further lines, or is wrong already. */
export function isComplete(code: string): Completeness {
  if (code.trim() === "") return { status: "complete" };
  const error = errorOf(code);
  if (!error) return { status: "complete" };
  const plain = withoutMagics(code);
  if (plain === undefined) return verdict(code, error);
  const rest = errorOf(plain);
  return rest ? verdict(plain, rest) : { status: "complete" };
}

function verdict(code: string, error: CellSyntaxError): Completeness {
  const unfinished = isUnfinished(code, error) || objectStarts(code).some((start) => isUnfinishedObject(code, start));
  return unfinished ? { status: "incomplete", indent: nextIndent(code, error) } : { status: "invalid" };
}

/** True when the text from `start` reads as an object that is not yet closed. */
function isUnfinishedObject(code: string, start: number): boolean {
  const wrapped = code.slice(0, start) + OBJECT_OPENING + code.slice(start);
  const error = errorOf(wrapped);
  return error !== undefined && error.offset >= wrapped.trimEnd().length && isUnfinished(wrapped, error);
}

function errorOf(code: string): CellSyntaxError | undefined {
  try {
    parseCell(code);
    return undefined;
  } catch (error) {
    if (error instanceof CellSyntaxError) return error;
    throw error;
  }
}

/** The code with lines that are magics left empty; undefined when there are none. */
function withoutMagics(code: string): string | undefined {
  const lines = code.split("\n");
  if (lines[0]?.startsWith("%%")) return "";
  const plain = lines.map((line) => (MAGIC_LINE.test(line) ? "" : line));
  return plain.some((line, index) => line !== lines[index]) ? plain.join("\n") : undefined;
}

/** True when more text could mend the error. */
function isUnfinished(code: string, { message, offset }: CellSyntaxError): boolean {
  if (message.startsWith("Unterminated multiline comment")) return true;
  if (message.startsWith("Unterminated string"))
    return code[offset] === "`" || code[offset] === "}" || /\\\r?\n?$/.test(code);
  if (message.startsWith("Unterminated regular expression")) return false;
  if (message.includes("`EOF`") || message === "Unexpected end of file") return true;
  if (message.startsWith("Identifier expected after '?.'")) return isBlank(code.slice(offset + "?.".length));
  if (message.startsWith("Missing initializer")) return code.slice(offset).trim() === "" || isLastToken(code, offset);
  return isBlank(code.slice(offset));
}

function isLastToken(code: string, offset: number): boolean {
  return /^[\p{ID_Continue}$]*\s*$/u.test(code.slice(offset));
}

function isBlank(text: string): boolean {
  return text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "").trim() === "";
}

/** The last line's own indent, and a step more when it opens something. Text inside a template or comment is left alone. */
function nextIndent(code: string, { message }: CellSyntaxError): string {
  if (message.startsWith("Unterminated")) return "";
  const last = (code.trimEnd().split("\n").at(-1) ?? "").replace(/\/\/.*$/, "").trimEnd();
  const own = /^[ \t]*/.exec(last)?.[0] ?? "";
  const opens = /(?:[{([]|=>|=|\b(?:else|do))$/.test(last) || /^\s*(?:if|for|while)\b.*\)$/.test(last);
  return opens ? own + INDENT : own;
}
