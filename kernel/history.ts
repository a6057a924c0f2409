import { randomUUID } from "node:crypto";
import type { HistoryFile, StoredCell } from "./history-file.js";

/** One executed cell. */
export interface HistoryEntry {
  readonly session: number;
  readonly line: number;
  readonly input: string;
  readonly output: string | null;
}

/** The cells that were executed with `store_history`, oldest first: those of this session, and of earlier ones where a file keeps them. */
export class History {
  readonly #file: HistoryFile | undefined;
  readonly #session = randomUUID();
  readonly #own: StoredCell[] = [];

  constructor(file?: HistoryFile) {
    this.#file = file;
  }

  /** Remembers a cell. */
  add(line: number, input: string, output: string | null): void {
    const cell = { session: this.#session, line, input, output };
    this.#own.push(cell);
    this.#file?.append(cell);
  }

  /** The last `n` cells. */
  tail(n: number): HistoryEntry[] {
    return n > 0 ? this.#all().entries.slice(-n) : [];
  }

  /** Cells from line `start` up to, without it, `stop`. `session` 0 is this one, -1 the one before it. */
  range(session: number, start: number, stop = Number.POSITIVE_INFINITY): HistoryEntry[] {
    const { entries, current } = this.#all();
    const wanted = session <= 0 ? current + session : session;
    return entries.filter((entry) => entry.session === wanted && entry.line >= start && entry.line < stop);
  }

  /** The last `n` cells that a glob (`*`, `?`) matches; with `unique`, of equal ones the latest. */
  search(pattern: string, n = Number.POSITIVE_INFINITY, unique = false): HistoryEntry[] {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    const glob = new RegExp(`^${source}$`, "s");
    const found = this.#all().entries.filter(({ input }) => glob.test(input));
    const latest = new Map(found.map((entry, place) => [entry.input, place]));
    const kept = unique ? found.filter(({ input }, place) => latest.get(input) === place) : found;
    return n === Number.POSITIVE_INFINITY ? kept : n > 0 ? kept.slice(-n) : [];
  }

  /** Writes what is not yet in the file. */
  flush(): void {
    this.#file?.flush();
  }

  /** All cells, this session's last, and this session's number. */
  #all(): { readonly entries: HistoryEntry[]; readonly current: number } {
    const earlier = (this.#file?.read() ?? []).filter(({ session }) => session !== this.#session);
    const numbers = new Map<string, number>();
    for (const { session } of [...earlier, { session: this.#session }])
      if (!numbers.has(session)) numbers.set(session, numbers.size + 1);
    const entries = [...earlier, ...this.#own].map((cell) => ({ ...cell, session: numbers.get(cell.session)! }));
    return { entries, current: numbers.get(this.#session)! };
  }
}
