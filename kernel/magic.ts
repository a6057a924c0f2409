import type { Command } from "commander";
import { closestName } from "./closest-name.js";
import type { MimeBundle } from "./display/bundle.js";
import type { GraphEdits } from "./graph-edits.js";
import type { LazyLibrary } from "./library.js";
import type { Typecheck } from "./typecheck.js";

/** A magic that is used in a way it does not have. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What a magic may use. */
export interface MagicContext {
  /** All magics by name. */
  readonly magics: Magics;
  readonly library: LazyLibrary;
  readonly typecheck: Typecheck;
  /** Help for a name in a cell; undefined where there is none. */
  help(name: string, detailed: boolean): Promise<MimeBundle | undefined>;
  /** Shows a page of help when the cell is done. */
  page(page: MimeBundle): void;
  readonly edits: Pick<GraphEdits, "mode">;
  /** Prints a line under the cell. */
  print(line: string): void;
  /** Shows a value under the cell, in its richest form. */
  display(value: unknown): void;
}

/** A line `%name arguments`: what it takes and what it does. Its name is that of its export. */
export interface Magic {
  /** One line that says what it does; the first line of its help. */
  readonly summary: string;
  /** Whether it works with the library, which is then loaded before the cell starts. */
  readonly needsLibrary?: boolean;
  /** Declares its arguments and options. */
  declare(command: Command): void;
  /** Does it; what it returns is the line's value. */
  run(call: MagicCall, context: MagicContext): unknown;
}

/** The arguments and options of one use. */
export interface MagicCall {
  readonly arguments: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Magics by name: a module whose exports are magics. */
export type Magics = Readonly<Record<string, Magic>>;

/** Splits a magic's line at white space; quotes keep it. */
export function splitArguments(line: string): string[] {
  const words = line.matchAll(/(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'])+/g);
  return Array.from(words, ([word]) =>
    word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, (_, double, single) => unquote(double, single)),
  );
}

function unquote(double: string | undefined, single: string | undefined): string {
  return double === undefined ? (single ?? "") : double.replace(/\\(["\\])/g, "$1");
}

/** Loads what these magic lines will need. An interrupt must not hit it: half a module never loads again. */
export async function prepareMagics(lines: readonly string[], { magics, library }: MagicContext): Promise<void> {
  if (lines.length === 0) return;
  await import("commander");
  const named = lines.map((line) => Object.entries(magics).find(([name]) => name === nameIn(line))?.[1]);
  if (named.some((magic) => magic?.needsLibrary)) await library.load();
}

function nameIn(line: string): string | undefined {
  return /^%+([\w.]+)/.exec(line)?.[1];
}

/** Runs a line such as `%save model --step 5`, `%save?` or `%save --help`. Throws a UsageError when it does not fit. */
export async function runMagic(line: string, context: MagicContext): Promise<unknown> {
  const [, percent = "", name = "", question = "", rest = ""] =
    /^\s*(%{1,2})([\w.]+)(\?*)\s*(.*?)\s*$/s.exec(line) ?? [];
  const magic = Object.hasOwn(context.magics, name) ? context.magics[name] : undefined;
  if (percent === "%%") {
    const hint = magic ? `did you mean "%${name}"?` : "see %lsmagic";
    throw new UsageError(`Cannot run "%%${name}": no magic takes a whole cell, ${hint}`);
  }
  if (magic === undefined) throw unknownMagic(name, context.magics);
  const command = await commandFor(name, magic);
  if (question !== "" || rest === "?") {
    context.print(command.helpInformation().trimEnd());
    return undefined;
  }
  return use(command, magic, splitArguments(rest), context);
}

/** The command line of a magic, as commander reads it. */
export async function commandFor(name: string, magic: Magic): Promise<Command> {
  const { Command } = await import("commander");
  const command = new Command(`%${name}`)
    .description(magic.summary)
    .exitOverride()
    .helpOption("-h, --help", "show this help");
  magic.declare(command);
  return command;
}

async function use(command: Command, magic: Magic, words: string[], context: MagicContext): Promise<unknown> {
  command.configureOutput({ writeOut: (text) => context.print(text.trimEnd()), writeErr: () => {} });
  try {
    command.parse(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "commander.helpDisplayed") return undefined;
    const reason = error.message.replace(/^error: /, "");
    throw new UsageError(`Cannot run "${command.name()}": ${reason}, expected ${command.name()} ${command.usage()}`);
  }
  return magic.run({ arguments: command.processedArgs, options: command.opts() }, context);
}

function unknownMagic(name: string, magics: Magics): UsageError {
  const near = closestName(name, Object.keys(magics));
  return new UsageError(
    `Cannot run "%${name}": there is no such magic, ${near === undefined ? "see %lsmagic" : `did you mean "%${near}"?`}`,
  );
}
