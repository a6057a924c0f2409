import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A Chromium for a test, or why there is none. */
export interface Chromium {
  /** The program: `TENSORCELL_TEST_CHROMIUM`, or else the first of the usual names on the path. */
  readonly command: string;
  /** For `node:test`: `false`, or a reason. */
  readonly skip: string | false;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Looks for the system's Chromium.
 *
 * @throws Error if there is none and the environment has `CI` set: there no test may be skipped.
 */
export function findChromium(): Chromium {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const usual = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const command = process.env.TENSORCELL_TEST_CHROMIUM || usual.find(isProgram);
  if (command !== undefined) return { command, skip: false };
  const skip = `needs ${NAMES.slice(0, 2).join(" or ")} on the path, or TENSORCELL_TEST_CHROMIUM`;
  if (process.env.CI) throw new Error(`Cannot skip tests in CI: this one ${skip}`);
  return { command: "", skip };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
