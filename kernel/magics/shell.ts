import { checkExit, runChild, shellFor } from "../child.js";
import { defineMagic } from "../magic.js";

/** What shells say of a command that they do not know. */
const unknownCommand = 127;

/** Runs a command line. */
export const shell = defineMagic({
  summary: "Runs a command line of the shell, its output as it comes; !COMMAND is the same.",
  example: "!ls -l {folder}",
  takesText: true,
  declare: (command) =>
    command.argument("<command>", "the command; {expression} and $name stand for values of the cell"),
  async run({ arguments: [command] }, context) {
    const code = await runChild({ ...shellFor(command), write: context.write }, context);
    context.scope.bind("_exit_code", code, "number | string", "let");
    const isName = /^[\p{ID_Start}$_][\p{ID_Continue}$.]*\s*$/u.test(command);
    checkExit(
      command,
      code,
      code === unknownCommand && isName ? ` (to negate a value, write (!${command.trim()}))` : "",
    );
  },
});
