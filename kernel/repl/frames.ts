/** The frames of a stack, read and shown: places in cells and files with the lines there. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Emphasis } from "../emphasis.js";
import { cellByName } from "./cell-registry.js";
import { lineAt, type Position } from "./parse.js";
import { mapStackLine } from "./stack.js";

/** Lines shown before and after the one that failed. */
const AROUND = 2;
/** Source lines are cut around the caret when they are longer. */
const SHOWN_COLUMNS = 160;
/** How wide a line's number is, with the arrow that leads to it. */
const NUMBER_WIDTH = 7;

/** A place on a stack. */
export interface Frame extends Position {
  readonly where: string;
  readonly functionName: string | undefined;
  /** The source line, for frames of the user's own code. */
  readonly source: string | undefined;
}

/** A frame of the user's own code: its place, and its line with a caret; `withLines` also the lines around that one. */
export function ownFrame(frame: Frame, strong: Emphasis, withLines: boolean): string[] {
  const { where, line, column, functionName, source = "" } = frame;
  const inside = functionName === undefined ? "" : `, in ${functionName}`;
  const start = Math.max(0, Math.min(column - 1 - SHOWN_COLUMNS / 2, source.length - SHOWN_COLUMNS));
  const shown = (text: string): string => text.slice(start, start + SHOWN_COLUMNS);
  const caret = source.slice(start, column - 1).replace(/[^\t]/g, " ");
  const around = (from: number, to: number): string[] =>
    linesOf(where, from, to).map((text, index) => `${String(from + index).padStart(NUMBER_WIDTH)} | ${shown(text)}`);
  return [
    `  ${shownPlace(where)}, line ${line}, column ${column}${inside}`,
    ...(withLines ? around(Math.max(1, line - AROUND), line - 1) : []),
    `${strong(arrowTo(line))} | ${shown(source)}`,
    `${" ".repeat(NUMBER_WIDTH)} | ${caret}${strong("^")}`,
    ...(withLines ? around(line + 1, line + AROUND) : []),
  ];
}

/** `----> 3` */
function arrowTo(line: number): string {
  const number = String(line);
  return `${"-".repeat(Math.max(0, NUMBER_WIDTH - "> ".length - number.length))}> ${number}`;
}

/** A frame of other code. */
export function otherFrame({ where, line, column, functionName }: Frame): string {
  const place = `${shownPlace(where)}:${line}:${column}`;
  return `    at ${functionName === undefined ? place : `${functionName} (${place})`}`;
}

/** The frames that a stack's text names. */
export function parseStack(stack: string): Frame[] {
  return stack.split("\n").flatMap((raw) => {
    if (!/^\s+at /.test(raw)) return [];
    const match = /^\s+at (?:async )?(?:(.*?) \()?(.+?):(\d+):(\d+)\)?$/.exec(mapStackLine(raw));
    if (!match) return [];
    const [, name, where = "", line, column] = match;
    const position = { line: Number(line), column: Number(column) };
    const source = sourceLine(where, position.line);
    if (cellByName(where)?.sourceLine(position.line).isRewritten) position.column = 1;
    const functionName = name === undefined || name === "<anonymous>" ? undefined : name;
    return [{ where, functionName, source, ...position }];
  });
}

function shownPlace(where: string): string {
  return where.startsWith("file:") ? filePath(where) : where;
}

function filePath(url: string): string {
  return fileURLToPath(url.replace(/[?#].*$/, ""));
}

/** The line of the user's own source: of a cell, or of a TypeScript file outside of packages. */
function sourceLine(where: string, line: number): string | undefined {
  const cell = cellByName(where);
  if (cell) return cell.sourceLine(line).text;
  const text = ownFile(where);
  return text === undefined ? undefined : lineAt(text, line);
}

/** Lines of the user's own source, as far as there are any. */
function linesOf(where: string, from: number, to: number): string[] {
  const text = cellByName(where)?.written ?? ownFile(where) ?? "";
  return text
    .trimEnd()
    .split(/\r?\n/, to)
    .slice(from - 1);
}

/** The text of a TypeScript file outside of packages; empty when it cannot be read, undefined for anything else. */
function ownFile(where: string): string | undefined {
  if (!where.startsWith("file:") || where.includes("/node_modules/")) return undefined;
  const path = filePath(where);
  if (!/\.[cm]?tsx?$/.test(path)) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
