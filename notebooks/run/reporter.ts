import type { OutputMessage } from "./outputs.js";
import type { CellResult, NotebookResult } from "./results.js";

/** Is told what happens in the run of one notebook, in order. */
export interface Reporter {
  /** A cell begins: the `number`th of `total`. */
  progress(number: number, total: number, label: string): void;
  /** An output message of the running cell; other messages show nothing. */
  show(message: OutputMessage): void;
  /** The running cell has ended. */
  endCell(cell: CellResult): void;
  /** The runner's own words. */
  note(text: string): void;
  /** The notebook has ended. */
  end(result: NotebookResult): void;
}
