import { readFileSync } from "node:fs";
import { type GraphMode, graphModes } from "./graph-edits.js";

/** What a notebook or a cell may choose in its metadata, under `tensorcell`: `{ "tensorcell": { "graph": "append" } }`. */
export interface NotebookSettings {
  /** What a cell that runs again does to the graph. */
  readonly graph?: GraphMode;
}

/** What metadata choose. `warn` is told of what they cannot choose, in words that begin with `whose`. */
export function settingsIn(metadata: unknown, whose: string, warn: (text: string) => void): NotebookSettings {
  const graph = at(at(metadata, "tensorcell"), "graph");
  const mode = graphModes.find((one) => one === graph);
  if (graph !== undefined && mode === undefined)
    warn(`Warning: tensorcell.graph in ${whose} is ${JSON.stringify(graph)}, expected "replace" or "append"\n`);
  return mode === undefined ? {} : { graph: mode };
}

/**
 * What a notebook's file chooses. Front ends tell a kernel nothing of the notebook's own metadata, but Jupyter's server and `tensorcell run`
 * tell it the file, in `JPY_SESSION_NAME`. A console's session has a name and no file.
 */
export function settingsOfNotebook(path: string | undefined, warn: (text: string) => void): NotebookSettings {
  if (path === undefined || !path.endsWith(".ipynb")) return {};
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    warn(`Warning: cannot read the notebook's metadata: ${(error as Error).message}\n`);
    return {};
  }
  if (!text.includes('"tensorcell"')) return {};
  try {
    return settingsIn(at(JSON.parse(text), "metadata"), "the notebook's metadata", warn);
  } catch (error) {
    warn(`Warning: cannot read the notebook's metadata in "${path}": ${(error as Error).message}\n`);
    return {};
  }
}

function at(holder: unknown, key: string): unknown {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined;
}
