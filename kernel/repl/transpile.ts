/** From a cell's text to JavaScript that V8 compiles, and back from places in that JavaScript to the cell's lines. */
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { HelperMode } from "oxc-transform";
import type { Compiler } from "./compiler.js";
import { checkDecorators, type Decorators, findDecorators, mayHaveDecorators } from "./decorators.js";
import { transformSync } from "./lazy-transform.js";
import {
  CellSyntaxError,
  OBJECT_OPENING,
  offsetAt,
  type ParsedCell,
  type Position,
  parseCell,
  positionAt,
} from "./parse.js";
import { HOST, NOTEBOOK, type RewrittenCell, rewriteCell, type Surroundings } from "./rewrite.js";

/** The name under which lowered syntax (`using`) finds its helpers. */
export const HELPERS = "babelHelpers";

/** What V8 older than the cell's syntax cannot run is lowered to this edition; Node 20 runs it all. */
const TARGET = "es2023";

/** Helpers are looked up in {@link HELPERS}, not imported from a package. */
const EXTERNAL_HELPERS = "External" as string as HelperMode;

/** A cell as JavaScript: an expression whose value is an async function of the host, the notebook's scope and the helpers. */
export interface TranspiledCell extends Pick<RewrittenCell, "names" | "imports" | "shadowed" | "hiddenAwaits"> {
  readonly javascript: string;
  /** The compiler's source map, as JSON, where the cell went through it. */
  readonly map?: string | undefined;
}

/** What compiles a cell with decorators. */
export interface DecoratorCompiler {
  readonly compiler: Compiler;
  /** The notebook's folder. */
  readonly folder: string;
}

const PREFIX = `(async (${HOST}, ${NOTEBOOK}, ${HELPERS}) => {"use strict";\n`;
const SUFFIX = "\n})";

function lower(code: string, sourcemap: boolean) {
  const result = transformSync("cell.ts", code, {
    lang: "ts",
    sourceType: "module",
    target: TARGET,
    sourcemap,
    typescript: { onlyRemoveTypeImports: true },
    helpers: { mode: EXTERNAL_HELPERS },
  });
  const error = result.errors.find(({ severity }) => severity === "Error");
  return { ...result, error };
}

/**
 * Transpiles a cell. Cells are modules to TypeScript, hence strict: the same text means the same in a `.ts` file.
 * A cell without TypeScript in it keeps its own text, so that functions print as they were written. `decorators` has to be
 * there for a cell that {@link mayHaveDecorators}.
 *
 * @throws {CellSyntaxError} when the cell is not valid.
 */
export function transpile(code: string, surroundings: Surroundings, decorators?: DecoratorCompiler): TranspiledCell {
  const cell = parseCell(code);
  const { names, imports, shadowed, hiddenAwaits, text, typescript } = rewrite(cell, surroundings);
  const body = text.toString();
  const offset = (at: number): number => {
    const { line, column } = positionAt(body, at);
    return offsetAt(code, new CellMap(code, shadowed, surroundings.callees).beforeLowering(line, column));
  };
  const decorated = decorators && mayHaveDecorators(code) ? findDecorators(cell.program) : undefined;
  if (!typescript) return { names, imports, shadowed, hiddenAwaits, javascript: PREFIX + body + SUFFIX };
  const lowered = decorators && decorated ? compile(body, decorators, decorated, offset) : erase(body, offset);
  return { names, imports, shadowed, hiddenAwaits, map: lowered.map, javascript: PREFIX + lowered.code + SUFFIX };
}

/** The offset in the cell of an offset in what it was rewritten to. */
type OffsetOf = (at: number) => number;

interface Lowered {
  readonly code: string;
  readonly map?: string;
}

function erase(body: string, offset: OffsetOf): Lowered {
  const { code, error } = lower(body, false);
  if (!error) return { code };
  throw new CellSyntaxError(error.message, offset(error.labels[0]?.start ?? 0), error.helpMessage ?? undefined);
}

function compile(
  body: string,
  { compiler, folder }: DecoratorCompiler,
  decorated: Decorators,
  offset: OffsetOf,
): Lowered {
  const options = compiler.typescript.decoratorOptions(folder);
  checkDecorators(decorated, options);
  try {
    return compiler.compile(body, options);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    throw new CellSyntaxError(error.message, offset(error.offset));
  }
}

function rewrite(cell: ParsedCell, surroundings: Surroundings): RewrittenCell {
  try {
    return rewriteCell(cell, surroundings);
  } catch (error) {
    if (error instanceof RangeError) throw new CellSyntaxError("The cell's code is nested too deeply", 0);
    throw error;
  }
}

/** Leads from places in a cell's JavaScript to the cell. Made only when an error asks for it: it transpiles once more. */
export class CellMap {
  readonly #cell: ParsedCell;
  readonly #lowered: TraceMap | undefined;
  readonly #rewritten: TraceMap;

  /** `shadowed` and `compiled`, a map: what the cell's {@link TranspiledCell} says; `callees`: what it was made with. */
  constructor(code: string, shadowed: ReadonlySet<string>, callees: ReadonlySet<string>, compiled?: string) {
    this.#cell = parseCell(code);
    const { text, typescript } = rewriteCell(this.#cell, { isShadowed: (name) => shadowed.has(name), callees });
    const map = typescript && !compiled ? lower(text.toString(), true).map : undefined;
    if (compiled) this.#lowered = new TraceMap(compiled);
    else if (map) this.#lowered = new TraceMap({ ...map, version: 3 });
    this.#rewritten = new TraceMap({ ...text.generateDecodedMap({ hires: "boundary", source: "cell" }), version: 3 });
  }

  /** The place in the cell of a place in its JavaScript, both counted from 1; undefined for what the compiler added. */
  original(line: number, column: number): Position | undefined {
    const inside = Math.max(1, line - 1);
    if (this.#lowered === undefined) return this.beforeLowering(inside, column);
    const found = originalPositionFor(this.#lowered, { line: inside, column: column - 1 });
    return found.line === null ? undefined : this.beforeLowering(found.line, found.column + 1);
  }

  /** The place in the cell of a place in its rewritten TypeScript. */
  beforeLowering(line: number, column: number): Position {
    const found = originalPositionFor(this.#rewritten, { line, column: column - 1 });
    if (found.line === null) return { line: 1, column: 1 };
    const { code, opening } = this.#cell;
    const place = { line: found.line, column: found.column + 1 };
    const opened = opening === undefined ? undefined : positionAt(code, opening);
    if (opened?.line !== place.line || place.column <= opened.column) return place;
    return { line: place.line, column: Math.max(opened.column, place.column - OBJECT_OPENING.length) };
  }
}
