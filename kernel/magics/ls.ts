import { checkExit, runChild, shellFor } from "../child.js";
import { defineMagic } from "../magic.js";

/** Lists files. */
export const ls = defineMagic({
  summary: "Lists the files in a folder, as the command ls does.",
  example: "%ls -l *.meta",
  takesText: true,
  completes: { files: "files" },
  declare: (command) => command.argument("[files]", "options of ls, files and folders").allowUnknownOption(),
  async run({ arguments: [files = ""] }, context) {
    const command = `ls -F ${files}`.trimEnd();
    checkExit(command, await runChild({ ...shellFor(command), write: context.write }, context));
  },
});
