import { readFileSync } from "node:fs";
import { join } from "node:path";
import { userDataFolder } from "../kernelspec/paths.js";
import { appendBounded } from "./bounded-file.js";
import { log } from "./log.js";

/** One cell as a line of the file has it. */
export interface StoredCell {
  /** The session's own id; sessions are numbered in the order in which they come in the file. */
  readonly session: string;
  readonly line: number;
  readonly input: string;
  readonly output: string | null;
}

/** Bytes above which the older half of the file is dropped. */
const limit = 4 << 20;

/** Milliseconds for which cells are gathered before they are written. */
const interval = 200;

/** Where the user's history is kept: TENSORCELL_HISTORY, or a file in Jupyter's data folder; undefined (an empty TENSORCELL_HISTORY) for nowhere. */
export function historyPath(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { TENSORCELL_HISTORY: given } = env;
  if (given === undefined) return join(userDataFolder(env), "tensorcell", "history.jsonl");
  return given === "" ? undefined : given;
}

/**
 * The cells that a user has executed in all sessions, in a file with one JSON object a line. Kernels that run at the same time only
 * append to it. What cannot be read or written is logged, and never disturbs a cell.
 */
export class HistoryFile {
  readonly #path: string;
  #waiting: StoredCell[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Writes a cell soon. */
  append(cell: StoredCell): void {
    this.#waiting.push(cell);
    this.#timer ??= setTimeout(() => this.flush(), interval).unref();
  }

  /** Writes what waits now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const lines = this.#waiting.map((cell) => `${JSON.stringify(cell)}\n`).join("");
    this.#waiting = [];
    if (lines === "") return;
    try {
      appendBounded(this.#path, lines, limit);
    } catch (error) {
      log(`Cannot write the history "${this.#path}": ${error instanceof Error ? error.message : error}`);
    }
  }

  /** All cells in the file, oldest first. Lines that are none are passed over. */
  read(): StoredCell[] {
    let text: string;
    try {
      text = readFileSync(this.#path, "utf8");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
        log(`Cannot read the history "${this.#path}": ${error instanceof Error ? error.message : error}`);
      return [];
    }
    return text.split("\n").flatMap((line) => parse(line) ?? []);
  }
}

function parse(line: string): StoredCell | undefined {
  if (line === "") return undefined;
  try {
    const cell: Partial<StoredCell> = JSON.parse(line) ?? {};
    const isCell =
      typeof cell.session === "string" &&
      Number.isInteger(cell.line) &&
      typeof cell.input === "string" &&
      "output" in cell;
    return isCell ? (cell as StoredCell) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
