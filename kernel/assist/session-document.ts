import { maskMagicLines } from "../magic-lines.js";
import { CellSyntaxError, OBJECT_OPENING, type ParsedCell, parseCell } from "../repl/parse.js";
import { declaredNames, Piece } from "./piece.js";

/** Characters of a cell beyond which it is not looked at. */
const longest = 200_000;

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

interface Entry {
  readonly id: string;
  readonly key: string | undefined;
  readonly piece: Piece;
}

/**
 * The one document that holds the session's cells, so that types flow from cell to cell: what counts of the cells that were
 * executed, oldest first, then the cell that is asked about. A cell may declare any name again; the older declaration, and
 * the uses that mean it, then get another name (`x$3`). What nothing means any more is left out.
 */
export class SessionDocument {
  readonly #entries: Entry[];

  /** `prelude`: declares what is in scope with no cell. */
  constructor(prelude: string) {
    this.#entries = [{ id: "", key: undefined, piece: new Piece(prelude, parseCell(prelude).program) }];
  }

  /** Takes a cell that is executed. `id` names this execution, `key` the cell. A cell that does not read is left out. */
  add(id: string, code: string, key?: string): void {
    const cell = read(code);
    if (cell === undefined) return;
    const piece = new Piece(cell.code, cell.program);
    const old = this.#entries.findIndex(
      (entry) => entry.piece.declares.size === 0 && key !== undefined && entry.key === key,
    );
    if (old > 0) this.#entries.splice(old, 1);
    this.#entries.push({ id, key, piece });
  }

  /** Forgets all cells. */
  clear(): void {
    this.#entries.splice(1);
  }

  /** How the latest cell that declares a function or class of that name declares it. */
  source(name: string): string | undefined {
    return this.#entries.findLast(({ piece }) => piece.declares.has(name))?.piece.sources.get(name);
  }

  /** The document with `code` as its last cell. With `id`, as it was before that execution. */
  view(code: string, id?: string): View {
    const cell = read(code);
    const last = id === undefined ? -1 : this.#entries.findIndex((entry) => entry.id === id);
    const pieces = this.#entries.slice(0, last < 0 ? undefined : last).map(({ piece }) => piece);
    const names = cell === undefined ? guessDeclared(code) : declaredNames(cell.program);
    const { text: before, renamed } = join(pieces, names);
    const own = cell?.code ?? mask(code);
    const opening = cell?.opening ?? Number.POSITIVE_INFINITY;
    const baseLine = before.split("\n").length - 1;
    return {
      text: before + own,
      before,
      readable: cell !== undefined,
      place(offset) {
        const lines = own.slice(0, offset >= opening ? offset + OBJECT_OPENING.length : offset).split("\n");
        return { line: baseLine + lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      },
      offset({ line, character }) {
        if (line < baseLine) return undefined;
        const start = own.split("\n", line - baseLine).reduce((sum, { length }) => sum + length + 1, 0);
        const at = start + character;
        return Math.min(at > opening ? Math.max(opening, at - OBJECT_OPENING.length) : at, code.length);
      },
      plain: (text) => plainNames(text, renamed),
    };
  }
}

/** Puts the pieces together that later ones, or the cell that declares `current`, can mean. */
function join(pieces: readonly Piece[], current: ReadonlySet<string>): { text: string; renamed: ReadonlySet<string> } {
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
  return { text, renamed };
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
