import { writeFile } from "node:fs/promises";
import type { HistoryEntry } from "../history.js";
import { defineMagic, type MagicContext, UsageError } from "../magic.js";
import { expandHome } from "./home.js";
import { parseCount } from "./parse-count.js";

/** Shows earlier cells. */
export const history = defineMagic({
  summary: "Shows the cells that were run, of this session or of earlier ones.",
  example: "%history -n 3-5",
  declare: (command) =>
    command
      .argument("[ranges...]", "4 or 4-6 of this session, ~1/4-6 of the one before; all of this one without")
      .option("-n, --numbers", "show the cells' numbers")
      .option("-o, --outputs", "show results, too")
      .option("-g, --grep <pattern>", "of all sessions those that have this in them; * and ? stand for anything")
      .option("-l, --last <number>", "the last cells, of all sessions", parseCount)
      .option("-u, --unique", "of equal ones only the latest")
      .option("-f, --file <file>", "write them to this file"),
  completes: { "--file": "files" },
  async run({ arguments: [ranges], options }, context): Promise<string[]> {
    const entries = chosen(ranges, options, context.history);
    const own = context.history.range(0, 0).at(-1)?.session;
    const lines = entries.flatMap((entry) => linesOf(entry, options, own));
    if (options.file === undefined) context.write("stdout", lines.map((line) => `${line}\n`).join(""));
    else await writeFile(expandHome(options.file), `${lines.join("\n")}\n`);
    return entries.map(({ input }) => input);
  },
});

interface Choice {
  readonly grep?: string | undefined;
  readonly last?: number | undefined;
  readonly unique?: true | undefined;
}

function chosen(ranges: readonly string[], { grep, last, unique }: Choice, history: MagicContext["history"]) {
  if (grep !== undefined) return history.search(`*${grep}*`, last, unique);
  const entries =
    last !== undefined
      ? history.tail(last)
      : ranges.length === 0
        ? history.range(0, 1)
        : ranges.flatMap((range) => inRange(range, history));
  if (!unique) return entries;
  const latest = new Map(entries.map((entry) => [entry.input, entry]));
  return entries.filter((entry) => latest.get(entry.input) === entry);
}

function inRange(range: string, history: MagicContext["history"]): HistoryEntry[] {
  const [, back, session, first, dash, last] = /^(?:(~?)(\d+)\/)?(\d+)?(-)?(\d+)?$/.exec(range) ?? [];
  if (range === "" || (first === undefined && session === undefined))
    throw new UsageError(`Cannot use "${range}": it is no range of cells, expected one such as 4, 4-6 or ~1/4-6`);
  const number = session === undefined ? 0 : back === "~" ? -Number(session) : Number(session);
  const start = first === undefined ? 1 : Number(first);
  const isOpen = first === undefined || (dash !== undefined && last === undefined);
  return history.range(number, start, isOpen ? undefined : Number(last ?? first) + 1);
}

function linesOf(
  { session, line, input, output }: HistoryEntry,
  options: { numbers?: true; outputs?: true },
  own: number | undefined,
) {
  const number = `${session === own ? "" : `${session}/`}${line}`.padStart(4);
  const lines = options.numbers ? [`${number}:${input.includes("\n") ? "\n" : " "}${input}`] : [input];
  return options.outputs && output !== null ? [...lines, output] : lines;
}
