import type { Magic } from "../magic.js";

/** Sets what a cell that runs again does to the graph. */
export const graph: Magic = {
  summary: "Sets what a cell that runs again does to the graph: replace its nodes, or append (TensorFlow's way).",
  declare: (command) => void command.argument("[mode]", "replace or append; without it the mode is shown"),
  run({ arguments: [mode] }, { edits, print }) {
    if (mode === "replace" || mode === "append") edits.mode = mode;
    else if (mode !== undefined)
      throw new RangeError(`Cannot set the graph's mode to "${mode}": expected "replace" or "append"`);
    else print(edits.mode);
  },
};
