import type { Command, OptionValues } from "@commander-js/extra-typings";
import type { MimeBundle } from "./display/bundle.js";
import type { Display } from "./display/display.js";
import type { GraphEdits } from "./graph-edits.js";
import type { History } from "./history.js";
import type { LazyLibrary } from "./library.js";
import type { Evaluation } from "./repl/repl.js";
import type { Typecheck } from "./typecheck.js";

/** A magic that is used in a way it does not have. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A name that the session's cells have declared, with its value. */
export interface Named {
  readonly name: string;
  readonly value: unknown;
}

/** What a cell has printed and shown while it was captured. */
export interface Capture {
  write(name: "stdout" | "stderr", text: string): boolean;
  publish(type: string, content: Readonly<Record<string, unknown>>): boolean;
}

/** The session that magics work on: its names, and code that is run in it. */
export interface MagicScope {
  /**
   * Runs code as a part of the cell that the magic is in, from that line on, or as a text of its own with a title that errors
   * name. Gives the value of its last expression.
   */
  evaluate(code: string, line?: number, title?: string): Promise<Evaluation>;
  /** The names that cells have declared, in the order of their making. */
  names(): Named[];
  /** Declares a name as a cell would. `type`: TypeScript's, for those who help to write cells. */
  bind(name: string, value: unknown, type: string, kind?: "const" | "let"): void;
  /** Forgets all names that cells have declared. */
  forget(): number;
  /** Files of packages have changed: those who help to write cells look again. */
  refresh(): void;
}

/** What a magic may use. */
export interface MagicContext {
  /** All magics by name. */
  readonly magics: Magics;
  readonly library: LazyLibrary;
  readonly typecheck: Pick<Typecheck, "mode">;
  readonly edits: Pick<GraphEdits, "mode" | "begin" | "forget">;
  readonly history: Pick<History, "range" | "tail" | "search">;
  readonly scope: MagicScope;
  /** The notebook's folder, from which cells import. */
  readonly folder: string;
  /** Fires when the cell is interrupted. */
  readonly signal: AbortSignal;
  /** Help for a name in a cell; undefined where there is none. */
  help(name: string, detailed: boolean): Promise<MimeBundle | undefined>;
  /** Shows a page of help when the cell is done. */
  page(page: MimeBundle): void;
  /** Puts text into the next cell when this one is done, or in the place of this one. */
  nextInput(text: string, replace: boolean): void;
  /** Prints a line under the cell. */
  print(line: string): void;
  /** Prints text as it is. */
  write(name: "stdout" | "stderr", text: string): void;
  /** Shows a value under the cell, in its richest form. */
  readonly display: Display;
  /** Runs code whose output goes to `capture`, as far as that takes it. */
  capture<T>(capture: Capture, code: () => Promise<T>): Promise<T>;
}

/**
 * What an argument or option of a magic names; it is completed accordingly. `keys`: names in the checkpoint that is the magic's first
 * argument; `renames`: one of those, `=`, and a variable of the graph.
 */
export type ValueKind = "files" | "folders" | "checkpoints" | "modules" | "variables" | "scopes" | "keys" | "renames";

/**
 * A magic: `%name arguments` on a line, `%%name arguments` on a cell's first line, or `magics.name(…)`. Its name is that of its
 * export.
 */
export interface MagicOf<Args extends unknown[], Options extends OptionValues, Value> {
  /** One line that says what it does; the first line of its help. */
  readonly summary: string;
  /** How it is used, as one would write it: lines of a cell. */
  readonly example: string;
  /** Where it may stand: on any line, on a cell's first line, whose rest it then takes, or both. Default "line". */
  readonly place?: "line" | "cell" | "both";
  /** Whether its last argument is all that follows the options, as it is written. */
  readonly takesText?: boolean;
  /** Whether `{expression}` and `$name` in its line stand for values. Default true. */
  readonly substitutes?: boolean;
  /** Whether its value is the line's: what a cell that ends with it shows. */
  readonly hasResult?: boolean;
  /** Whether it works with the library, which is then loaded before the cell starts. */
  readonly needsLibrary?: boolean;
  /** What its arguments and options name, by `argument` and `--option`. */
  readonly completes?: Readonly<Record<string, ValueKind>>;
  /** Values that its arguments and options may well have, likewise. */
  readonly suggests?: Readonly<Record<string, readonly string[]>>;
  /** Declares its arguments and options. */
  declare(command: Command): Command<Args, Options>;
  /** Does it; what it returns is the value of `magics.name(…)` and of `x = %name`. */
  run(call: MagicCall<Args, Options>, context: MagicContext): Value | Promise<Value>;
}

/** The arguments and options of one use. */
export interface MagicCall<Args extends unknown[] = unknown[], Options extends OptionValues = OptionValues> {
  readonly arguments: Args;
  readonly options: Options;
  /** The rest of the cell, where the magic takes it. */
  readonly body: string | undefined;
  /** The line of the cell that the magic is on. */
  readonly line: number;
}

/** A magic, whatever it takes. */
export type Magic = Omit<MagicOf<unknown[], OptionValues, unknown>, "declare"> & { declare(command: Command): unknown };

/** Magics by name: a module whose exports are magics. */
export type Magics = Readonly<Record<string, Magic>>;

/** Says what a magic is; TypeScript infers its arguments and options from `declare`. */
export function defineMagic<Args extends unknown[], Options extends OptionValues, Value>(
  definition: MagicOf<Args, Options, Value>,
): MagicOf<Args, Options, Value> {
  return definition;
}

/** A magic that only a whole cell can be given to: it is no function. */
export interface CellMagicOf<Args extends unknown[], Options extends OptionValues, Value>
  extends MagicOf<Args, Options, Value> {
  readonly place: "cell";
}

/** Says what a magic is that takes a whole cell. */
export function defineCellMagic<Args extends unknown[], Options extends OptionValues, Value>(
  definition: Omit<MagicOf<Args, Options, Value>, "place">,
): CellMagicOf<Args, Options, Value> {
  return { ...definition, place: "cell" };
}
