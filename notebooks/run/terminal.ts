import { stripVTControlCharacters } from "node:util";
import { isJsonObject, type Json, type JsonObject } from "./json.js";
import { displayId, errorOutput, type OutputMessage } from "./outputs.js";
import type { Reporter } from "./reporter.js";
import { formatSeconds } from "./reporters.js";
import type { CellResult } from "./results.js";

/** The part of a writable stream that the terminal needs. */
export interface TextStream {
  write(text: string): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const ERASE_LINE = "\r\x1b[2K";

const BAR_WIDTH = 20;

/**
 * Shows a run: outputs on `stdout` as they come, errors and the runner's own words on `stderr`, and a line a cell with its
 * time. At the bottom of a terminal stays a bar; elsewhere the cell's line begins when the cell does.
 */
export class Terminal implements Reporter {
  readonly #stdout: TextStream;
  readonly #stderr: TextStream;
  /** The progress line that is on the screen now. */
  #progressShown = false;
  /** Whether the line of the running cell still waits for its time. */
  #labelOpen = false;
  /** Whether the text so far ends within a line: on stdout, on stderr. */
  #midLine = { stdout: false, stderr: false };
  /** Displays that were updated since they were printed: their latest text. */
  readonly #updated = new Map<string, string>();
  #broken: (() => void) | undefined;
  #isBroken = false;

  constructor(stdout: TextStream, stderr: TextStream) {
    this.#stdout = stdout;
    this.#stderr = stderr;
    for (const stream of [stdout, stderr]) {
      stream.on("error", (error) => {
        if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
        if (!this.#isBroken) this.#broken?.();
        this.#isBroken = true;
      });
    }
  }

  /** Calls `listener` once when nobody reads any more what is shown. */
  onBroken(listener: () => void): void {
    this.#broken = listener;
  }

  /** Says which cell runs now: `[3/12] const w = tf.variable(…)`. */
  progress(number: number, total: number, label: string): void {
    this.#endLines();
    const line = `[${number}/${total}] ${label}`;
    if (this.#stderr.isTTY) {
      const done = Math.round((BAR_WIDTH * (number - 1)) / total);
      const bar = `${"█".repeat(done)}${"░".repeat(BAR_WIDTH - done)} `;
      // A line that wraps could not be erased as one.
      this.#stderr.write(`${ERASE_LINE}${clip(`${bar}${line}`, (this.#stderr.columns ?? 80) - 1)}`);
      this.#progressShown = true;
    } else {
      this.#print("stderr", line);
      this.#labelOpen = true;
    }
  }

  /** Shows an output message; other messages show nothing. */
  show({ type, content }: OutputMessage): void {
    if (Object.hasOwn(this.#handlers, type)) this.#handlers[type]!(content);
  }

  /** Ends what a cell has printed: the last text of its updated displays, and the last line; and says how long it took. */
  endCell({ where, seconds, status }: CellResult): void {
    for (const text of this.#updated.values()) this.#line("stdout", text);
    this.#updated.clear();
    this.#eraseProgress();
    const time = status === "skipped" ? "(skipped)" : `(${formatSeconds(seconds)})`;
    // Where nothing was printed in between, the time stands behind the label that is there.
    if (this.#labelOpen) this.#print("stderr", ` ${time}\n`);
    else
      this.#line(
        "stderr",
        this.#stderr.isTTY || status === "skipped" ? `${where} ${time}` : `${numberOf(where)} ${time}`,
      );
    this.#labelOpen = false;
  }

  end(): void {}

  /** The runner's own words, on a line of stderr. */
  note(text: string): void {
    this.#line("stderr", text);
  }

  /** One handler a message type: the key is the wire name. */
  readonly #handlers: Record<string, (content: JsonObject) => void> = {
    stream: ({ name, text }) => this.#write(name === "stderr" ? "stderr" : "stdout", String(text)),
    execute_result: ({ data }) => this.#line("stdout", plainText(data)),
    display_data: (content) => {
      const id = displayId(content);
      if (id !== undefined) this.#updated.delete(id);
      this.#line("stdout", plainText(content.data));
    },
    // A progress bar updates many times a second: what it ends with is what counts in a log.
    update_display_data: (content) => {
      const id = displayId(content);
      if (id !== undefined) this.#updated.set(id, plainText(content.data));
    },
    error: (content) => {
      const { ename, evalue, traceback } = errorOutput(content);
      const text = traceback.length > 0 ? traceback.join("\n") : `${ename}: ${evalue}`;
      this.#line("stderr", this.#stderr.isTTY && !process.env.NO_COLOR ? text : stripVTControlCharacters(text));
    },
  };

  #line(name: "stdout" | "stderr", text: string): void {
    this.#endLines();
    this.#write(name, text.endsWith("\n") ? text : `${text}\n`);
  }

  #write(name: "stdout" | "stderr", text: string): void {
    if (text === "") return;
    this.#eraseProgress();
    if (this.#labelOpen) this.#print("stderr", "\n");
    this.#labelOpen = false;
    this.#print(name, text);
  }

  #print(name: "stdout" | "stderr", text: string): void {
    (name === "stdout" ? this.#stdout : this.#stderr).write(text);
    this.#midLine[name] = !text.endsWith("\n");
  }

  #endLines(): void {
    for (const name of ["stdout", "stderr"] as const)
      if (this.#midLine[name] && !this.#labelOpen) this.#write(name, "\n");
  }

  #eraseProgress(): void {
    if (this.#progressShown) this.#stderr.write(ERASE_LINE);
    this.#progressShown = false;
  }
}

/** The first line of a source that is not blank, for a progress line or a message. */
export function firstLine(source: string): string {
  return source.trim().split(/\r?\n/, 1)[0]!.trimEnd();
}

/** The number of a cell's place in words: `[3/12]`. */
function numberOf(where: string): string {
  return where.slice(0, where.indexOf("]") + 1);
}

/** The text that stands for a MIME bundle in a terminal. */
function plainText(data: Json | undefined): string {
  if (!isJsonObject(data)) return "";
  const text = data["text/plain"] ?? data["text/markdown"];
  if (Array.isArray(text)) return text.join("");
  if (typeof text === "string") return text;
  return `<${Object.keys(data).join(", ") || "empty display"}>`;
}

function clip(line: string, width: number): string {
  const characters = [...line];
  return characters.length <= width ? line : `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
}
