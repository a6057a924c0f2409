/** One executed cell. */
export interface HistoryEntry {
  readonly session: number;
  readonly line: number;
  readonly input: string;
  readonly output: string | null;
}

/** The cells that this kernel has executed with `store_history`, oldest first. */
export class History {
  readonly #session = 1;
  readonly #entries: HistoryEntry[] = [];

  /** Remembers a cell. */
  add(line: number, input: string, output: string | null): void {
    this.#entries.push({ session: this.#session, line, input, output });
  }

  /** The last `n` cells. */
  tail(n: number): HistoryEntry[] {
    return n > 0 ? this.#entries.slice(-n) : [];
  }

  /** Cells from line `start` up to, without it, `stop`. `session` 0 is this one; none other is kept. */
  range(session: number, start: number, stop = Number.POSITIVE_INFINITY): HistoryEntry[] {
    if (session !== 0 && session !== this.#session) return [];
    return this.#entries.filter(({ line }) => line >= start && line < stop);
  }

  /** The last `n` cells that a glob (`*`, `?`) matches; with `unique`, of equal ones the latest. */
  search(pattern: string, n = Number.POSITIVE_INFINITY, unique = false): HistoryEntry[] {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    const glob = new RegExp(`^${source}$`, "s");
    const found = this.#entries.filter(
      ({ input }, place, all) =>
        glob.test(input) && !(unique && all.slice(place + 1).some((later) => later.input === input)),
    );
    return n === Number.POSITIVE_INFINITY ? found : n > 0 ? found.slice(-n) : [];
  }
}
