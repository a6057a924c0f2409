import { isJsonObject, type JsonObject } from "../json.js";
import { type CodeCell, hasTag, type Notebook, NotebookError } from "../notebook.js";
import type { TextRules } from "./text.js";

const TOLERANCE = { relative: 1e-4, absolute: 1e-6 };

/**
 * By what rules each cell's outputs are compared: those in the metadata of the cell and of the notebook under
 * `tensorcell.check`, that is `{ relative, absolute, masks }`. Undefined for a cell that is not compared: one tagged
 * `nbval-ignore-output`, or with `"check": false`.
 */
export function rulesOf(notebook: Notebook): (cell: CodeCell) => TextRules | undefined {
  const general = checkOf(notebook.metadata);
  return (cell) => {
    const own = checkOf(cell.metadata);
    if (hasTag(cell, "nbval-ignore-output") || own === false || (general === false && own === undefined))
      return undefined;
    const [first, second] = [general || {}, own || {}];
    const { relative, absolute } = { ...TOLERANCE, ...first, ...second } as typeof TOLERANCE;
    return { tolerance: { relative, absolute }, masks: [first, second].flatMap(masksOf) };
  };
}

function checkOf(metadata: JsonObject): JsonObject | false | undefined {
  const check = isJsonObject(metadata.tensorcell) ? metadata.tensorcell.check : undefined;
  if (check === undefined || check === true) return undefined;
  if (check === false || isJsonObject(check)) return check;
  throw new NotebookError(
    `Cannot compare outputs: the metadata "tensorcell.check" is ${JSON.stringify(check)}, expected an object`,
  );
}

function masksOf({ masks = [] }: JsonObject): RegExp[] {
  return [masks].flat().map((pattern) => {
    try {
      return new RegExp(String(pattern), "g");
    } catch (error) {
      throw new NotebookError(`Cannot compare outputs: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  });
}
