import { log } from "../log.js";
import { maskMagicLines } from "../magic-lines.js";
import { CellSyntaxError, OBJECT_OPENING, type ParsedCell, parseCell } from "../repl/parse.js";
import { takeApart } from "./apart.js";
import type { Texts } from "./language-server.js";
import { declaredNames, Piece } from "./piece.js";
import type { DocumentName } from "./project.js";

/** Characters of a cell beyond which it is not looked at. */
const longest = 200_000;

/** Characters of cells that are kept unread. */
const unreadLimit = 1_000_000;

/** A place in the document, as the language server counts: from 0, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The cell that is asked about, at the end of all that came before. */
export interface View {
  /** The document's text. */
  readonly text: string;
  /** The text before the cell. */
  readonly before: string;
  /** Whether the cell reads as TypeScript; an unfinished one does not. */
  readonly readable: boolean;
  /** The place in the document of an offset in the cell. */
  place(offset: number): Place;
  /** The offset in the cell of a place in the document; undefined for one before the cell. */
  offset(place: Place): number | undefined;
  /** A text of the language server with the names that the session knows. */
  plain(text: string): string;
}

/** The cell at the end of a document whose types are checked. */
export interface CheckedView extends Pick<View, "offset" | "plain"> {
  readonly document: DocumentName;
  /** The document, and what it reads. */
  readonly texts: Texts;
}

/** A cell as it was executed. */
interface Executed {
  readonly id: string;
  readonly key: string | undefined;
  readonly code: string;
}

interface Entry extends Pick<Executed, "id" | "key"> {
  readonly piece: Piece;
}

/**
 * The one document that holds the session's cells, so that types flow from cell to cell: what counts of the cells that were
 * executed, oldest first, then the cell that is asked about. A cell may declare any name again; the older declaration, and
 * the uses that mean it, then get another name (`x$3`). What nothing means any more is left out.
 */
export class SessionDocument {
  readonly #read: Entry[];
  /** Cells that nobody has asked about yet, and that are not read until then: to run them should cost nothing here. */
  #unread: Executed[] = [];
  #unreadLength = 0;

  /** `prelude`: declares what is in scope with no cell. */
  constructor(prelude: string) {
    this.#read = [{ id: "", key: undefined, piece: new Piece(prelude, parseCell(prelude).program) }];
  }

  /** Takes a cell that is executed. `id` names this execution, `key` the cell. A cell that does not read is left out. */
  add(id: string, code: string, key?: string): void {
    if (code.length > longest) return;
    this.#unread.push({ id, key, code });
    this.#unreadLength += code.length;
    if (this.#unreadLength > unreadLimit) this.#readAll();
  }

  /** Forgets all cells. */
  clear(): void {
    this.#read.splice(1);
    this.#takeUnread();
  }

  /** How the latest cell that declares a function or class of that name declares it. */
  source(name: string): string | undefined {
    return this.#entries.findLast(({ piece }) => piece.declares.has(name))?.piece.sources.get(name);
  }

  /** The cells that count, all of them read. */
  get #entries(): readonly Entry[] {
    this.#readAll();
    return this.#read;
  }

  #readAll(): void {
    for (const { id, key, code } of this.#takeUnread()) {
      const piece = pieceOf(code);
      if (piece === undefined) continue;
      const old = this.#read.findIndex(
        (entry) => entry.piece.declares.size === 0 && key !== undefined && entry.key === key,
      );
      if (old > 0) this.#read.splice(old, 1);
      this.#read.push({ id, key, piece });
    }
  }

  #takeUnread(): readonly Executed[] {
    const unread = this.#unread;
    this.#unread = [];
    this.#unreadLength = 0;
    return unread;
  }

  /** What was executed; with `id`, before that execution. */
  #pieces(id: string | undefined): Piece[] {
    const last = id === undefined ? -1 : this.#entries.findIndex((entry) => entry.id === id);
    return this.#entries.slice(0, last < 0 ? undefined : last).map(({ piece }) => piece);
  }

  /**
   * What is needed to check the types of `code`: where that says as much, the cell in a file of its own, so that what came
   * before is not checked again with each cell. Undefined for a cell that does not read.
   */
  checked(code: string, id?: string): CheckedView | undefined {
    const cell = read(code);
    if (cell === undefined) return undefined;
    const pieces = this.#pieces(id);
    const { text: before, renamed, last } = join(pieces, new Set());
    const { isAmbient } = new Piece(cell.code, cell.program);
    const apart = takeApart(pieces, cell.program, isAmbient, last);
    if (apart === undefined) {
      const view = this.view(code, id);
      return { document: "session", texts: { session: view.text }, offset: view.offset, plain: view.plain };
    }
    const { exports, head } = apart;
    return {
      document: "cell",
      texts: { before: before + exports, cell: head + cell.code },
      offset: new Placed(head, cell, code).offset,
      plain: (text) => plainNames(text, renamed),
    };
  }

  /** The document with `code` as its last cell. With `id`, as it was before that execution. */
  view(code: string, id?: string): View {
    const cell = read(code);
    const pieces = this.#pieces(id);
    const names = cell === undefined ? guessDeclared(code) : declaredNames(cell.program);
    const { text: before, renamed } = join(pieces, names);
    const own = cell ?? { code: mask(code), opening: undefined };
    const { place, offset } = new Placed(before, own, code);
    return {
      text: before + own.code,
      before,
      readable: cell !== undefined,
      place,
      offset,
      plain: (text) => plainNames(text, renamed),
    };
  }
}

/** Where a cell is in a document that ends with it. */
class Placed {
  readonly #own: string;
  readonly #opening: number;
  readonly #length: number;
  readonly #baseLine: number;

  /** `own`: the cell as it is in the document; `code`: as it was written. */
  constructor(before: string, { code: own, opening }: Pick<ParsedCell, "code" | "opening">, code: string) {
    this.#own = own;
    this.#opening = opening ?? Number.POSITIVE_INFINITY;
    this.#length = code.length;
    this.#baseLine = before.split("\n").length - 1;
  }

  readonly place = (offset: number): Place => {
    const end = offset >= this.#opening ? offset + OBJECT_OPENING.length : offset;
    const lines = this.#own.slice(0, end).split("\n");
    return { line: this.#baseLine + lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };

  readonly offset = ({ line, character }: Place): number | undefined => {
    if (line < this.#baseLine) return undefined;
    const start = this.#own.split("\n", line - this.#baseLine).reduce((sum, { length }) => sum + length + 1, 0);
    const at = start + character;
    return Math.min(at > this.#opening ? Math.max(this.#opening, at - OBJECT_OPENING.length) : at, this.#length);
  };
}

interface Joined {
  readonly text: string;
  /** The names of older declarations. */
  readonly renamed: ReadonlySet<string>;
  /** The piece that declares a name last. */
  readonly last: ReadonlyMap<string, number>;
}

/** Puts the pieces together that later ones, or the cell that declares `current`, can mean. */
function join(pieces: readonly Piece[], current: ReadonlySet<string>): Joined {
  const last = new Map<string, number>();
  pieces.forEach((piece, index) => {
    for (const name of piece.declares) last.set(name, index);
  });
  for (const name of current) last.set(name, pieces.length);

  const latest = new Map<string, number>();
  const meanings = pieces.map(({ declares, uses }, index) => {
    for (const name of declares) latest.set(name, index);
    return new Map([...uses, ...declares].flatMap((name) => (latest.has(name) ? [[name, latest.get(name)!]] : [])));
  });

  const needed = new Set<number>();
  for (let index = pieces.length - 1; index >= 0; index--) {
    const { declares, acts } = pieces[index]!;
    if (!acts && !needed.has(index) && ![...declares].some((name) => last.get(name) === index)) continue;
    needed.add(index);
    for (const meant of meanings[index]!.values()) needed.add(meant);
  }

  const renamed = new Set<string>();
  let text = "";
  pieces.forEach((piece, index) => {
    if (!needed.has(index)) return;
    const other = new Map<string, string>();
    for (const [name, meant] of meanings[index]!) if (last.get(name) !== meant) other.set(name, `${name}$${meant}`);
    for (const name of other.values()) renamed.add(name);
    text += piece.render(other);
  });
  return { text, renamed, last };
}

/** A cell's syntax tree; undefined for one that does not read, or is too long. */
function read(code: string): ParsedCell | undefined {
  if (code.length > longest) return undefined;
  try {
    return parseCell(mask(code));
  } catch (error) {
    if (error instanceof CellSyntaxError) return undefined;
    throw error;
  }
}

/** What counts of a cell that was executed; undefined for one that does not read. */
function pieceOf(code: string): Piece | undefined {
  try {
    const cell = read(code);
    return cell && new Piece(cell.code, cell.program);
  } catch (error) {
    log(`Cannot keep a cell for completion: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** The cell with its magic lines as comments of the same length, and its lines as the language server counts them. */
function mask(code: string): string {
  return maskMagicLines(code).replace(/\r(?!\n)/g, "\n");
}

/** A text of the language server without paths of modules, and with names as they were written. */
function plainNames(text: string, renamed: ReadonlySet<string>): string {
  return text
    .replace(/typeof import\("[^"]*\/src\/index"\)/g, "typeof tf")
    .replace(/\bmodule "[^"]*\/src\/(\w+)(?:\/index)?"/g, "module tf.$1")
    .replace(/import\("[^"]*"\)\./g, "")
    .replace(/[\p{ID_Start}$_][\p{ID_Continue}$]*\$\d+/gu, (word) =>
      renamed.has(word) ? word.slice(0, word.lastIndexOf("$")) : word,
    );
}

const declaration =
  /^\s*(?:export\s+|declare\s+|abstract\s+|async\s+)*(?:const|let|var|class|function\*?|enum|interface|type|namespace)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*|[{[][^=\n]*)/gmu;
const imports = /^\s*import\s+(?:type\s+)?([^"'\n]*?)\s*from\b/gm;

/** The names that an unfinished cell seems to declare. */
function guessDeclared(code: string): Set<string> {
  const names = new Set<string>();
  for (const [, pattern = ""] of [...code.matchAll(declaration), ...code.matchAll(imports)])
    for (const [, name] of pattern
      .replace(/[\p{ID_Continue}$]+\s*:|\bas\b|\btype\b/gu, " ")
      .matchAll(/([\p{ID_Start}$_][\p{ID_Continue}$]*)/gu))
      if (name !== undefined) names.add(name);
  return names;
}
