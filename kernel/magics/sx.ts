import { checkExit, runChild, shellFor } from "../child.js";
import { defineMagic } from "../magic.js";

/** Runs a command line and gives what it prints. */
export const sx = defineMagic({
  summary: "Runs a command line of the shell and gives the lines that it prints.",
  example: "const files = %sx ls *.ts",
  takesText: true,
  hasResult: true,
  declare: (command) =>
    command.argument("<command>", "the command; {expression} and $name stand for values of the cell"),
  async run({ arguments: [command] }, context): Promise<string[]> {
    let text = "";
    const write = (name: "stdout" | "stderr", chunk: string) => {
      if (name === "stdout") text += chunk;
      else context.write(name, chunk);
    };
    checkExit(command, await runChild({ ...shellFor(command), write }, context));
    return text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
  },
});
