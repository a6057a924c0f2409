import type { Command, OptionValues } from "@commander-js/extra-typings";
import { closestName } from "./closest-name.js";
import { type Magic, UsageError } from "./magic.js";
import { splitArguments, wordsIn } from "./magic-words.js";

/** The arguments and options of one use. */
export interface Parsed {
  readonly arguments: unknown[];
  readonly options: OptionValues;
}

/** The command line of a magic, as commander reads it. */
export async function commandFor(name: string, magic: Magic): Promise<Command> {
  const { Command } = (await import("commander")) as unknown as typeof import("@commander-js/extra-typings");
  const command = new Command(`${magic.place === "cell" ? "%%" : "%"}${name}`)
    .description(magic.summary)
    .exitOverride()
    .helpOption("-h, --help", "show this help")
    .configureOutput({ writeErr: () => {} });
  magic.declare(command);
  return command;
}

/** The help for a magic, with an example. */
export async function helpFor(name: string, magic: Magic): Promise<string> {
  const command = await commandFor(name, magic);
  const example = magic.example.split("\n").map((line) => `  ${line}`);
  const where = magic.place === "both" ? [`%%${name} on a cell's first line takes the rest of the cell.`, ""] : [];
  return [command.helpInformation().trimEnd(), "", ...where, "Example:", ...example].join("\n");
}

/** Reads what follows a magic's name. Undefined where it asks for help. @throws UsageError where it does not fit */
export async function parseLine(name: string, magic: Magic, rest: string): Promise<Parsed | undefined> {
  const command = await commandFor(name, magic);
  command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  try {
    command.parse(magic.takesText ? textArguments(command, rest) : splitArguments(rest), { from: "user" });
  } catch (error) {
    // Thrown anew, without the frames of the parser of command lines.
    if (error instanceof UsageError) throw new UsageError(error.message);
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "commander.helpDisplayed") return undefined;
    throw misused(command, error.message);
  }
  return { arguments: command.processedArgs as unknown[], options: command.opts() };
}

/** The options that a line begins with, and all the rest as one argument. */
function textArguments(command: Command, line: string): string[] {
  const options: string[] = [];
  const words = [...wordsIn(line)];
  let at = 0;
  while (at < words.length && words[at]!.word.startsWith("-")) {
    const { word } = words[at]!;
    const flag = /^--[^=]+|^-./.exec(word)?.[0] ?? word;
    const option = command.options.find(({ short, long }) => short === flag || long === flag);
    if (option === undefined && flag !== "-h" && flag !== "--help") break;
    options.push(word);
    at++;
    if (option?.required && word === flag && at < words.length) options.push(words[at++]!.word);
  }
  const text = at < words.length ? line.slice(words[at]!.start).trimEnd() : "";
  return text === "" ? options : [...options, "--", text];
}

/** The arguments and options of a call `magics.name(…)`: options are in an object at the end. @throws UsageError where they do not fit */
export async function parseCall(name: string, magic: Magic, given: readonly unknown[]): Promise<Parsed> {
  const command = await commandFor(name, magic);
  const last = given.at(-1);
  const isOptions = isPlainObject(last);
  const values = isOptions ? given.slice(0, -1) : given;
  const declared = command.registeredArguments;
  for (const [index, argument] of declared.entries()) {
    const value = values[index];
    if (value === undefined && argument.required)
      throw misused(command, `missing required argument '${argument.name()}'`);
    if (value !== undefined && argument.argChoices !== undefined && !argument.argChoices.includes(String(value)))
      throw misused(
        command,
        `argument '${String(value)}' is invalid. Allowed choices are ${argument.argChoices.join(", ")}.`,
      );
  }
  if (values.length > declared.length)
    throw misused(command, `too many arguments. Expected ${declared.length} but got ${values.length}.`);
  const options: OptionValues = { ...command.opts() };
  for (const [key, value] of Object.entries(isOptions ? last : {})) {
    const option = command.options.find((one) => one.attributeName() === key);
    if (option === undefined) throw unknownOption(command, key);
    options[key] = typeof value === "string" && option.parseArg ? option.parseArg(value, undefined as never) : value;
  }
  return { arguments: declared.map(({ variadic }, index) => values[index] ?? (variadic ? [] : undefined)), options };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function unknownOption(command: Command, key: string): UsageError {
  const known = command.options.map((option) => option.attributeName());
  const near = closestName(key, known);
  const hint = near === undefined ? `expected ${known.join(", ") || "none"}` : `did you mean ${near}?`;
  return new UsageError(`Cannot run "${command.name()}": there is no option ${key}, ${hint}`);
}

function misused(command: Command, message: string): UsageError {
  const reason = message
    .replace(/^error: /, "")
    .replace("\n", " ")
    .replace(/\.$/, "");
  return new UsageError(`Cannot run "${command.name()}": ${reason}, expected ${command.name()} ${command.usage()}`);
}
