import { type CodeCell, hasTag, isCodeCell, type Notebook } from "./notebook.js";
import { readNotebook } from "./notebook-file.js";

/**
 * Counts the code cells, from the first, that the run which wrote `path` has done, and gives them its outputs. A cell whose
 * source is another now was not done; of a file that is not there nothing was.
 *
 * @throws NotebookError if the file is there but cannot be read.
 */
export async function finishedCells(notebook: Notebook, path: string): Promise<number> {
  const written = await readNotebook(path, { optional: true });
  if (written === undefined) return 0;
  const [cells, former] = [notebook, written].map(codeCells) as [CodeCell[], CodeCell[]];
  let done = 0;
  while (done < cells.length && former[done]?.source === cells[done]!.source && isFinished(former[done]!)) {
    const { outputs, execution_count } = former[done]!;
    Object.assign(cells[done]!, { outputs, execution_count });
    done += 1;
  }
  return done;
}

function codeCells(notebook: Notebook): CodeCell[] {
  return notebook.cells.filter(isCodeCell).filter(({ source }) => source.trim() !== "");
}

function isFinished(cell: CodeCell): boolean {
  if (hasTag(cell, "skip-execution")) return true;
  if (cell.execution_count === null) return false;
  return hasTag(cell, "raises-exception") || cell.outputs.every(({ output_type: type }) => type !== "error");
}
