import type { JsonObject } from "./json.js";
import type { OutputCell, OutputMessage } from "./outputs.js";

/** Characters of output that are kept of one cell. */
const CHARACTERS = 10_000_000;

/** Cuts the outputs of a cell that never stops printing, with a note where they end. */
export class OutputLimit {
  readonly #limit: number;
  readonly #seen = new Map<OutputCell, number>();

  constructor(limit = CHARACTERS) {
    this.#limit = limit;
  }

  /** The message as far as it is kept; undefined for one that is left out. */
  pass(cell: OutputCell, message: OutputMessage): OutputMessage | undefined {
    if (message.type === "clear_output") this.end(cell);
    const size = sizeOf(message);
    if (size === 0) return message;
    const before = this.#seen.get(cell) ?? 0;
    this.#seen.set(cell, before + size);
    if (before + size <= this.#limit) return message;
    if (before > this.#limit) return undefined;
    const kept = message.type === "stream" ? String(message.content.text).slice(0, this.#limit - before) : "";
    const end = `\n… more output was left out: one cell may print ${this.#limit.toLocaleString("en")} characters\n`;
    const name = message.type === "stream" ? message.content.name! : "stdout";
    return { type: "stream", content: { name, text: kept + end } };
  }

  /** Whether no more of a cell's output is kept, unless it clears what it has. */
  isReached(cell: OutputCell): boolean {
    return (this.#seen.get(cell) ?? 0) > this.#limit;
  }

  /** Forgets a cell that has ended. */
  end(cell: OutputCell): void {
    this.#seen.delete(cell);
  }
}

function sizeOf({ type, content }: OutputMessage): number {
  if (type === "stream") return String(content.text).length;
  if (type !== "display_data" && type !== "execute_result") return 0;
  const data = (content.data ?? {}) as JsonObject;
  return Object.values(data).reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 1), 0);
}
