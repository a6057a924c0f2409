import { appendFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { defineCellMagic, UsageError } from "../magic.js";
import { expandHome } from "./home.js";

/** Writes a cell into a file. */
export const writefile = defineCellMagic({
  summary: "Writes the cell into a file, and does not run it.",
  example: "%%writefile util.ts\nexport const twice = (x: number) => 2 * x;",
  completes: { file: "files" },
  declare: (command) =>
    command
      .argument("<file>", "the file's path")
      .option("-a, --append", "add to the file's end instead of replacing it"),
  async run({ arguments: [file], options, body = "" }, { print }) {
    const path = expandHome(file);
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    const text = body === "" || body.endsWith("\n") ? body : `${body}\n`;
    try {
      await (options.append ? appendFile : writeFile)(path, text);
    } catch (error) {
      if (!(error instanceof Error && "code" in error) || error.code !== "ENOENT") throw error;
      throw new UsageError(`Cannot write "${file}": there is no folder "${dirname(file)}", expected one that is there`);
    }
    print(`${options.append ? "Appending to" : isThere ? "Overwriting" : "Writing"} ${file}`);
  },
});
