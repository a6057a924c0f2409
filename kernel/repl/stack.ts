/**
 * Stack traces that speak of cells: `Cell In[3]:5:7` instead of a place in generated code.
 *
 * V8 asks `Error.prepareStackTrace` for the text of an error's stack when it is first read, so what a cell prints of an error is right
 * as well. Where a library has put its own function there, frames are mapped when the error is described.
 */
import { cellByUrl, isCellUrl } from "./cell-registry.js";
import { GUARD_URL } from "./guard.js";
import { locateModule } from "./module-maps.js";
import type { Position } from "./parse.js";

/** A place in a cell. */
export interface CellSite {
  /** The cell's execution count. */
  readonly cell: number;
  /** The front end's name of the cell, where it gave one. */
  readonly cellId?: string;
  readonly line: number;
  readonly column: number;
}

/** Deep enough that a library's own frames do not hide the cell's. */
const STACK_DEPTH = 100;
/** Folders of the product's own compiled files: their frames are no news to the author of a cell. */
const OWN_FOLDERS = ["../", "../../src/", "../../bundle/"].map((folder) => new URL(folder, import.meta.url).href);
const INTERNAL = /^(?:node:|internal\/)/;

/** Maps a place in a script to where its author wrote it; undefined for scripts that run as they were written. */
function authored(url: string, line: number, column: number): { name: string; position: Position } | undefined {
  if (isCellUrl(url)) {
    const record = cellByUrl(url);
    const position = record?.locate(line, column);
    return record && position && { name: record.name, position };
  }
  const position = locateModule(url, line, column);
  return position && { name: url, position };
}

/** Replaces every place in generated code that a line of a stack names. */
export function mapStackLine(text: string): string {
  return text.replace(/((?:tensorcell-cell:|file:\/\/)[^\s()]*?):(\d+):(\d+)(?=\)|$)/, (place, url, line, column) => {
    const found = authored(url, Number(line), Number(column));
    return found ? `${found.name}:${found.position.line}:${found.position.column}` : place;
  });
}

/** True for a line of a stack that names what the compiler added to a cell. */
function isUnwritten(line: string): boolean {
  const [, url = ""] = /(tensorcell-cell:\d+):\d+:\d+\)?$/.exec(line) ?? [];
  return cellByUrl(url) !== undefined;
}

function isOwn(url: string | null | undefined): boolean {
  return OWN_FOLDERS.some((folder) => url?.startsWith(folder));
}

/** True for a frame of the kernel, the library or Node itself, which tells the author of a cell nothing. */
export function isInternal(url: string | null | undefined): boolean {
  return url !== null && url !== undefined && (isOwn(url) || INTERNAL.test(url));
}

function formatFrames(sites: readonly NodeJS.CallSite[]): string[] {
  const all = sites.map((site) => site.getScriptNameOrSourceURL() ?? site.getFileName());
  const guard = all.indexOf(GUARD_URL);
  const urls = guard < 0 ? all : all.slice(0, guard);
  const outermost = urls.findLastIndex((url) => isCellUrl(url));
  const shown = outermost < 0 ? sites : sites.slice(0, urls.length);
  return shown.flatMap((site, index) => {
    const url = urls[index];
    if (outermost >= 0 && (index > outermost ? isInternal(url) : isOwn(url))) return [];
    const line = `    at ${mapStackLine(String(site))}`;
    return isUnwritten(line) ? [] : [line];
  });
}

function header(error: unknown): string {
  try {
    return String(error);
  } catch {
    return "Error";
  }
}

/** Makes stacks speak of cells. Calling it again changes nothing. */
export function installStackTraces(): void {
  if (Error.prepareStackTrace === prepare) return;
  Error.prepareStackTrace = prepare;
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit, STACK_DEPTH);
}

function prepare(error: Error, sites: readonly NodeJS.CallSite[]): string {
  return [header(error), ...formatFrames(sites)].join("\n");
}

/**
 * The innermost place in a cell on the current stack: where a cell, or a function it declared, called into a library.
 *
 * @returns undefined when no cell is on the stack.
 */
export function callerSite(): CellSite | undefined {
  const earlier = Error.prepareStackTrace;
  const holder: { stack?: unknown } = {};
  Error.prepareStackTrace = (_, sites) => sites;
  try {
    Error.captureStackTrace(holder, callerSite);
    return innermostCell(holder.stack);
  } finally {
    Error.prepareStackTrace = earlier;
  }
}

function innermostCell(sites: unknown): CellSite | undefined {
  if (!Array.isArray(sites)) return undefined;
  for (const site of sites as NodeJS.CallSite[]) {
    const url = site.getScriptNameOrSourceURL();
    if (!isCellUrl(url)) continue;
    const record = cellByUrl(url);
    if (!record) continue;
    const position = record.locate(site.getLineNumber() ?? 1, site.getColumnNumber() ?? 1);
    if (!position) continue;
    const { executionCount: cell, cellId } = record;
    return cellId === undefined ? { cell, ...position } : { cell, cellId, ...position };
  }
  return undefined;
}
