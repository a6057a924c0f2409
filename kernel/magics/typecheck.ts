import { defineMagic } from "../magic.js";
import { typecheckModes } from "../typecheck.js";

/** Says what happens to cells with errors of type. */
export const typecheck = defineMagic({
  summary:
    "Sets whether errors of type stop a cell (error), are shown after it has run (warn), or are not looked for (off).",
  example: "%typecheck error",
  declare: (command) =>
    command.addArgument(command.createArgument("[mode]", "without it, the mode is printed").choices(typecheckModes)),
  run({ arguments: [mode] }, { typecheck: checks, print }) {
    if (mode === undefined) print(checks.mode);
    else checks.mode = mode;
    return checks.mode;
  },
});
