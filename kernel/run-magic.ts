import { closestName } from "./closest-name.js";
import { type Magic, type MagicContext, type Magics, UsageError } from "./magic.js";
import { helpFor, parseCall, parseLine } from "./magic-command.js";
import { expand, type Values } from "./substitution.js";

/** What a line of a cell says beside its text. */
export interface LineCall {
  /** The line of the cell, from 1. */
  readonly line?: number;
  /** The values of what is to be substituted in the text. */
  readonly values?: Values;
  /** The rest of the cell, of a magic on its first line. */
  readonly body?: string;
  /** Whether the value is assigned: then it is given also where the line alone would show none. */
  readonly assigned?: boolean;
}

/** Loads what these magic lines will need. An interrupt must not hit it: half a module never loads again. */
export async function prepareMagics(
  lines: readonly string[],
  { magics, library }: Pick<MagicContext, "magics" | "library">,
): Promise<void> {
  const named = lines.map((line) => magicNamed(/^%+([\w.]+)/.exec(line)?.[1] ?? "", magics));
  if (named.some((magic) => magic?.needsLibrary)) await library.load();
}

/**
 * Runs a line such as `%save model --step 5`, `%save?` or `%save --help`, or `%%time` with the rest of its cell.
 * @throws UsageError when it does not fit
 */
export async function runMagic(line: string, context: MagicContext, call: LineCall = {}): Promise<unknown> {
  const [, percent = "", name = "", question = "", rest = ""] =
    /^\s*(%{1,2})([\w.]+)(\?*)\s*(.*?)\s*$/s.exec(line) ?? [];
  const magic = magicNamed(name, context.magics);
  if (magic === undefined) throw unknownMagic(percent, name, context.magics);
  if (question !== "" || rest === "?") return showHelp(name, magic, context);
  checkPlace(percent, name, magic, rest);
  const text = (magic.substitutes ?? true) ? await expand(rest, call.values ?? {}) : rest;
  const parsed = await parseLine(name, magic, text);
  if (parsed === undefined) return showHelp(name, magic, context);
  const value = await magic.run({ ...parsed, body: call.body, line: call.line ?? 1 }, context);
  return magic.hasResult || call.assigned ? value : undefined;
}

/** Runs a magic as a function: `magics.save("model", { step: 5 })`. */
export async function callMagic(name: string, given: readonly unknown[], context: MagicContext): Promise<unknown> {
  const magic = magicNamed(name, context.magics);
  if (magic === undefined) throw unknownMagic("%", name, context.magics);
  const call = { ...(await parseCall(name, magic, given)), body: undefined, line: 1 };
  // Awaited here, so that the traceback of what fails in it goes on to the cell.
  return await magic.run(call, context);
}

function magicNamed(name: string, magics: Magics): Magic | undefined {
  return Object.hasOwn(magics, name) ? magics[name] : undefined;
}

async function showHelp(name: string, magic: Magic, { print }: MagicContext): Promise<undefined> {
  print(await helpFor(name, magic));
}

function checkPlace(percent: string, name: string, { place = "line" }: Magic, rest: string): void {
  if (percent === "%%" && place === "line")
    throw new UsageError(
      `Cannot run "%%${name}": it takes no whole cell, did you mean "%${name}${rest && ` ${rest}`}"?`,
    );
  if (percent === "%" && place === "cell")
    throw new UsageError(
      `Cannot run "%${name}": it takes a whole cell, did you mean "%%${name}" on the cell's first line?`,
    );
}

function unknownMagic(percent: string, name: string, magics: Magics): UsageError {
  const fits = ({ place = "line" }: Magic) => place === "both" || (place === "cell") === (percent === "%%");
  const names = Object.keys(magics);
  const near =
    closestName(
      name,
      names.filter((one) => fits(magics[one]!)),
    ) ?? closestName(name, names);
  const prefix = near === undefined || fits(magics[near]!) ? percent : percent === "%" ? "%%" : "%";
  const hint = near === undefined ? "see %lsmagic" : `did you mean "${prefix}${near}"?`;
  return new UsageError(`Cannot run "${percent}${name}": there is no such magic, ${hint}`);
}
