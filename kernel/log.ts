import fs from "node:fs";

/** As it was before the output of cells was captured. */
const { writeSync } = fs;

/**
 * Writes a line for whoever reads the kernel's log (its process's standard error), past the capture of a cell's output.
 * Never called with the connection's key.
 */
export function log(text: string): void {
  try {
    writeSync(2, `[tensorcell] ${text}\n`);
  } catch {
    // The log's reader is gone or full: there is nobody left to tell, and the cell that runs must not fail for it.
  }
}
