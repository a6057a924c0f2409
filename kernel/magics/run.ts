import { dirname, relative, resolve } from "node:path";
import MagicString from "magic-string";
import { defineMagic, type MagicContext, UsageError } from "../magic.js";
import { maskMagicLines } from "../magic-lines.js";
import { CellSyntaxError, parseCell } from "../repl/parse.js";
import { expandHome } from "./home.js";
import { readText } from "./read-text.js";

/** Runs a file in the session. */
export const run = defineMagic({
  summary:
    "Runs a file of TypeScript or JavaScript, or a notebook, in this session; what it declares is there afterwards.",
  example: "%run train.ts --epochs 2",
  needsLibrary: true,
  takesText: false,
  completes: { file: "modules" },
  declare: (command) =>
    command
      .argument("<file>", "a .ts, .js or .ipynb file")
      .argument("[args...]", "what the file finds in process.argv")
      .allowUnknownOption()
      .passThroughOptions(),
  async run({ arguments: [file, args] }, { library, scope, folder }) {
    await library.load();
    if (/^https?:/.test(file))
      throw new UsageError(
        `Cannot run "${file}": it is a web address, expected a file; %load puts what is at an address into the cell`,
      );
    const path = resolve(expandHome(file));
    const text = await readText("run", file);
    const { argv } = process;
    process.argv = [process.execPath, path, ...args];
    try {
      if (path.endsWith(".ipynb")) await runNotebook(text, path, { scope, folder });
      else await scope.evaluate(withImportsFrom(dirname(path), text, folder), 1, file);
    } finally {
      process.argv = argv;
    }
  },
});

async function runNotebook(text: string, path: string, { scope, folder }: Pick<MagicContext, "scope" | "folder">) {
  const { cells = [] } = JSON.parse(text) as { cells?: { cell_type: string; source: string | string[] }[] };
  const codes = cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => [source].flat().join(""));
  for (const [index, code] of codes.entries())
    await scope.evaluate(
      withImportsFrom(dirname(path), code, folder),
      1,
      `${relative(folder, path)}, cell ${index + 1}`,
    );
}

/** Code of a file in another folder, whose relative imports lead to the same files from the notebook's. */
function withImportsFrom(from: string, code: string, to: string): string {
  try {
    const { program } = parseCell(maskMagicLines(code));
    const result = new MagicString(code);
    for (const node of program.body) {
      const source = "source" in node ? node.source : undefined;
      if (source === undefined || source === null || typeof source !== "object" || source.type !== "Literal") continue;
      const specifier = String(source.value);
      if (!/^\.{1,2}\//.test(specifier)) continue;
      const path = relative(to, resolve(from, specifier));
      result.update(source.start, source.end, JSON.stringify(path.startsWith(".") ? path : `./${path}`));
    }
    return result.toString();
  } catch (error) {
    // Where it does not parse, running it says so.
    if (error instanceof CellSyntaxError) return code;
    throw error;
  }
}
