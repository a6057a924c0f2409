import { stripVTControlCharacters } from "node:util";
import { errorOutput, type OutputMessage } from "./outputs.js";
import type { Reporter } from "./reporter.js";
import type { CellResult, NotebookResult } from "./results.js";
import type { TextStream } from "./terminal.js";

/** Tells only what went wrong. */
export class QuietReporter implements Reporter {
  readonly #stderr: TextStream;

  constructor(stderr: TextStream) {
    this.#stderr = stderr;
  }

  progress(): void {}

  show({ type, content }: OutputMessage): void {
    if (type === "error") this.note(errorText(content));
  }

  endCell(): void {}

  note(text: string): void {
    this.#stderr.write(`${text}\n`);
  }

  end(): void {}
}

/** Tells everything but outputs as JSON, one object a line of stdout: the key `event` says what happened. */
export class JsonReporter implements Reporter {
  readonly #notebook: string;
  readonly #stdout: TextStream;

  constructor(notebook: string, stdout: TextStream) {
    this.#notebook = notebook;
    this.#stdout = stdout;
  }

  progress(number: number, total: number, label: string): void {
    this.#tell("cell", { number, total, label });
  }

  show(): void {}

  endCell(cell: CellResult): void {
    this.#tell("cell-end", { ...cell });
  }

  note(text: string): void {
    this.#tell("note", { text });
  }

  end({ notebook: _, ...result }: NotebookResult): void {
    this.#tell("end", result);
  }

  #tell(event: string, content: object): void {
    this.#stdout.write(`${JSON.stringify({ event, notebook: this.#notebook, ...content })}\n`);
  }
}

/** Tells a line a cell, each with the notebook's name, so that several notebooks may run at a time; outputs are not shown. */
export class LineReporter implements Reporter {
  readonly #notebook: string;
  readonly #stderr: TextStream;

  constructor(notebook: string, stderr: TextStream) {
    this.#notebook = notebook;
    this.#stderr = stderr;
  }

  progress(): void {}

  show({ type, content }: OutputMessage): void {
    if (type === "error") this.note(errorText(content));
  }

  endCell({ status, where, seconds }: CellResult): void {
    const how = status === "passed" ? "" : `${status} `;
    this.note(`${how}${where} (${formatSeconds(seconds)})`);
  }

  note(text: string): void {
    for (const line of text.split("\n")) this.#stderr.write(`${this.#notebook}: ${line}\n`);
  }

  end({ status, seconds }: NotebookResult): void {
    this.note(`${status} in ${formatSeconds(seconds)}`);
  }
}

/** An error's traceback without colors, else its class and words. */
function errorText(content: OutputMessage["content"]): string {
  const { ename, evalue, traceback } = errorOutput(content);
  return stripVTControlCharacters(traceback.length > 0 ? traceback.join("\n") : `${ename}: ${evalue}`);
}

/** A time as people say it: `0.3 s`, `2 min 5 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
