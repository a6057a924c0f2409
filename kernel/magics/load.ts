import { defineMagic, UsageError } from "../magic.js";
import { readText } from "./read-text.js";

/** Puts a file into the cell. */
export const load = defineMagic({
  summary: "Puts the text of a file or web address into the cell, in the place of what is there.",
  example: "%load util.ts",
  completes: { file: "files" },
  declare: (command) =>
    command
      .argument("<file>", "the file's path, or an address that begins with http")
      .option("-r, --lines <ranges>", "only some lines: 5-10,12"),
  async run({ arguments: [file], options: { lines } }, { nextInput, signal }) {
    const text = await textOf(file, signal);
    nextInput(`// %load ${file}\n${lines === undefined ? text : someLines(text, lines)}`, true);
  },
});

async function textOf(file: string, signal: AbortSignal): Promise<string> {
  if (!/^https?:\/\//.test(file)) return readText("load", file);
  const answer = await fetch(file, { signal });
  if (!answer.ok) throw new Error(`Cannot load "${file}": the server says ${answer.status} ${answer.statusText}`);
  return await answer.text();
}

function someLines(text: string, ranges: string): string {
  const all = text.split("\n");
  const some = ranges.split(",").flatMap((range) => {
    const [, first, dash, last] = /^(\d*)([-:]?)(\d*)$/.exec(range.trim()) ?? [];
    if (first === undefined || (first === "" && last === ""))
      throw new UsageError(`Cannot use "${ranges}": it is no list of lines, expected one such as 5-10,12`);
    const start = first === "" ? 1 : Number(first);
    return all.slice(start - 1, dash === "" ? start : last === "" ? undefined : Number(last));
  });
  return `${some.join("\n")}\n`;
}
