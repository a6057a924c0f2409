/** The cells that have run: what their code's frames lead back to. */
import { lineAt, type Position } from "./parse.js";
import { CellMap } from "./transpile.js";

const SCHEME = "tensorcell-cell:";
/** How many cells are kept for error messages, and how much text, in UTF-16 units; the oldest go first. */
const KEPT_CELLS = 5000;
const KEPT_CHARACTERS = 64 * 1024 * 1024;
const NONE: ReadonlySet<string> = new Set();

/** A cell that runs or has run. */
export class CellRecord {
  /** What V8 calls the cell's script: unique, also among cells with one execution count. */
  readonly url: string;
  /** The names that were rewritten when the cell was transpiled. */
  shadowed: ReadonlySet<string> = NONE;
  /** The functions that could learn what their value is assigned to. */
  callees: ReadonlySet<string> = NONE;
  /** The compiler's source map, where the cell went through it. */
  compiled: string | undefined;
  #map: CellMap | undefined;

  constructor(
    id: number,
    readonly code: string,
    readonly executionCount: number,
    readonly cellId: string | undefined,
    /** The cell as its author wrote it, where that is not the code that runs; its lines are the code's. */
    readonly written: string = code,
    readonly title?: string,
  ) {
    this.url = `${SCHEME}${id}`;
  }

  /** The cell's name in messages. */
  get name(): string {
    return cellName(this.executionCount, this.title);
  }

  /** Line `line` of what the author wrote; `isRewritten` where other code runs in its place. */
  sourceLine(line: number): { readonly text: string; readonly isRewritten: boolean } {
    const text = lineAt(this.written, line);
    return { text, isRewritten: this.written !== this.code && text !== lineAt(this.code, line) };
  }

  /** The place in the cell of a place in its script; undefined for what is of no place in the cell. */
  locate(line: number, column: number): Position | undefined {
    this.#map ??= new CellMap(this.code, this.shadowed, this.callees, this.compiled);
    return this.#map.original(line, column);
  }
}

/** What errors call a cell. */
export function cellName(executionCount: number, title?: string): string {
  return title ?? `Cell In[${executionCount}]`;
}

const byUrl = new Map<string, CellRecord>();
const byName = new Map<string, CellRecord>();
let serial = 0;
let keptCharacters = 0;

/** Registers a cell that is about to run. */
export function registerCell(
  code: string,
  executionCount: number,
  cellId: string | undefined,
  written?: string,
  title?: string,
): CellRecord {
  const record = new CellRecord(++serial, code, executionCount, cellId, written, title);
  byUrl.set(record.url, record);
  byName.set(record.name, record);
  keptCharacters += code.length;
  for (const old of byUrl.values()) {
    if ((keptCharacters <= KEPT_CHARACTERS && byUrl.size <= KEPT_CELLS) || old === record) break;
    byUrl.delete(old.url);
    if (byName.get(old.name) === old) byName.delete(old.name);
    keptCharacters -= old.code.length;
  }
  return record;
}

/** True for the name of a cell's script, of a cell still known or not. */
export function isCellUrl(url: string | null | undefined): url is string {
  return url?.startsWith(SCHEME) === true;
}

/** The cell of a script. */
export function cellByUrl(url: string): CellRecord | undefined {
  return byUrl.get(url);
}

/** The latest cell of a name such as `Cell In[3]`. */
export function cellByName(name: string): CellRecord | undefined {
  return byName.get(name);
}
