import { inspect, types } from "node:util";
import type { Answers, GraphNames, MagicNote, MainQuestions, ValueNote } from "./asking.js";
import type { LazyLibrary } from "./library.js";
import type { Magic, Magics } from "./magic.js";
import { commandFor, helpFor } from "./magic-command.js";
import { scopesOf } from "./name-scopes.js";
import { withoutNaming } from "./repl/name-calls.js";
import type { Repl } from "./repl/repl.js";

/** Characters of a value's text, and lines. */
const longest = { plain: 400, detailed: 4000 };

/** Names of a value's properties at most. */
const most = 1000;

/** How a value's text is made: no getter is called. */
const inspectOptions = { depth: 1, maxArrayLength: 20, maxStringLength: 200, breakLength: 100, getters: false };

/** What is asked for what is known. */
export interface FactsContext {
  readonly library: LazyLibrary;
  loadMagics(): Promise<Magics>;
}

/** What is known of a session to help those who write its cells. */
export function factsOf(repl: Repl, context: FactsContext): Answers<MainQuestions> {
  return {
    graph: () => graphNames(context),
    checkpoint: async ({ path }) => {
      const { train } = await context.library.load();
      return (await train.listVariables(await train.findCheckpoint(path))).map(([name]) => name);
    },
    value: ({ path, detailed }) => {
      const found = repl.peek(path);
      return found && valueNote(found.value, detailed);
    },
    names: () => repl.offered(),
    members: ({ path }) => memberNames(repl.peek(path)?.value),
    magics: async () => {
      const magics = Object.entries(await context.loadMagics()).sort(([one], [other]) => (one < other ? -1 : 1));
      return Promise.all(magics.map(([name, magic]) => magicNote(name, magic)));
    },
  };
}

function graphNames({ library }: FactsContext): GraphNames {
  const graph = library.loaded?.getDefaultGraph();
  const operations = graph?.operations ?? [];
  return {
    operations: operations.map(({ name }) => name),
    tensors: operations.flatMap(({ outputs }) => outputs.map(({ name }) => name)),
    variables: library.loaded?.globalVariables().map(({ op }) => op.name) ?? [],
    scopes: scopesOf(operations.map(({ name }) => name)),
  };
}

function valueNote(value: unknown, detailed: boolean): ValueNote | undefined {
  const limit = detailed ? longest.detailed : longest.plain;
  if (typeof value === "function") {
    const source = withoutNaming(Function.prototype.toString.call(value));
    return detailed && !source.includes("[native code]")
      ? { type: typeOf(value), text: "", source: shorten(source, limit) }
      : undefined;
  }
  const text = types.isProxy(value) ? "" : shorten(inspect(value, inspectOptions), limit);
  return { type: typeOf(value), text, source: undefined };
}

function typeOf(value: unknown): string {
  if (types.isProxy(value)) return "Proxy";
  if (value === null) return "null";
  if (typeof value !== "object" && typeof value !== "function") return typeof value;
  const { constructor: maker, dtype, shape } = value as Partial<Record<"constructor" | "dtype" | "shape", unknown>>;
  const name = typeof maker === "function" && maker.name !== "" ? maker.name : "Object";
  if (dtype === undefined || shape === undefined) return name;
  const sizes = Array.isArray(shape) ? `(${shape.join(", ")}${shape.length === 1 ? "," : ""})` : String(shape);
  return `${name}, dtype ${dtype}, shape ${sizes}`;
}

function shorten(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

/** The names of a value's properties, in the order in which the language server gives them. */
function memberNames(value: unknown): string[] {
  const names = new Set<string>();
  for (let at = value; at !== null && at !== undefined && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    if (types.isProxy(at)) break;
    for (const name of Object.getOwnPropertyNames(at))
      if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name !== "constructor") names.add(name);
  }
  return [...names].slice(0, most).sort();
}

async function magicNote(name: string, magic: Magic): Promise<MagicNote> {
  const command = await commandFor(name, magic);
  const suggestions = (of: string, choices?: readonly string[]) => ({
    choices: choices ?? magic.suggests?.[of],
    kind: magic.completes?.[of],
  });
  return {
    name,
    summary: magic.summary,
    help: await helpFor(name, magic),
    place: magic.place ?? "line",
    options: [
      ...command.options.flatMap(({ long, short, description, required, argChoices }) =>
        long ? [{ flag: long, short, description, takesValue: required, ...suggestions(long, argChoices) }] : [],
      ),
      { flag: "--help", short: "-h", description: "show this help", takesValue: false, ...suggestions("--help") },
    ],
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      ...suggestions(argument.name(), argument.argChoices),
    })),
  };
}
