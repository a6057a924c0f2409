import { AsyncLocalStorage } from "node:async_hooks";
import type { LazyLibrary, Library } from "./library.js";
import { KeyboardInterrupt } from "./repl/keyboard-interrupt.js";

type GraphEdit = InstanceType<Library["GraphEdit"]>;

/** What a cell that runs again does to the graph: put its nodes in the place of those it made before, or add to them. */
export type GraphMode = "replace" | "append";

/**
 * Keeps account of what each cell has made in graphs. A cell that runs again replaces its nodes; one that fails leaves the graphs as
 * they were before it. An interrupted one is no failure: what it has made by then stays.
 */
export class GraphEdits {
  mode: GraphMode = "replace";
  readonly #library: LazyLibrary;
  readonly #current = new AsyncLocalStorage<GraphEdit>();
  readonly #runs = new Map<string, GraphEdit>();
  /** Runs that are not over, or whose end never came since their code was terminated. */
  readonly #open = new Map<string, GraphEdit>();
  readonly #warn: (text: string) => void;

  constructor(library: LazyLibrary, warn: (text: string) => void) {
    this.#library = library;
    this.#warn = warn;
  }

  /** The edit that the calling code belongs to. */
  get current(): GraphEdit | undefined {
    return this.#current.getStore();
  }

  /** Forgets what cells have made: the next run of each is its first. */
  forget(): void {
    this.#runs.clear();
  }

  /** Runs a cell's code; `key` is the same whenever the same cell runs. */
  async run<T>(key: string | undefined, code: () => Promise<T>): Promise<T> {
    const { loaded } = this.#library;
    if (key === undefined || loaded === undefined || this.mode === "append") return code();
    const unfinished = this.#open.get(key);
    if (unfinished !== undefined) this.#commit(key, unfinished);
    const edit = new loaded.GraphEdit(this.#runs.get(key));
    this.#open.set(key, edit);
    try {
      const value = await this.#current.run(edit, code);
      this.#commit(key, edit);
      return value;
    } catch (error) {
      if (error instanceof KeyboardInterrupt) this.#commit(key, edit);
      else {
        this.#open.delete(key);
        edit.rollback();
      }
      throw error;
    }
  }

  #commit(key: string, edit: GraphEdit): void {
    const { replaced, orphans } = edit.commit();
    this.#open.delete(key);
    this.#runs.set(key, edit);
    if (orphans.length > 0) this.#warn(warning(replaced, orphans));
  }
}

/** Says which cells had built on what is no longer there. */
function warning(replaced: readonly string[], orphans: readonly { name: string; site: string | undefined }[]): string {
  const cells = new Map<string, string[]>();
  for (const { name, site } of orphans) {
    const cell = site?.replace(/, line \d+$/, "") ?? "elsewhere";
    cells.set(cell, [...(cells.get(cell) ?? []), name]);
  }
  const parts = [...cells].map(([cell, names]) => `${cell} (${listed(names)})`);
  return `Warning: this cell has replaced ${listed(replaced)}. What was built on it is no longer in the graph; run again: ${parts.join(", ")}\n`;
}

/** The first few names; of nodes in scopes only the scope. */
function listed(names: readonly string[]): string {
  const tops = [...new Set(names.map((name) => name.split("/")[0]!))];
  return tops.length <= 6 ? tops.join(", ") : `${tops.slice(0, 5).join(", ")} and ${tops.length - 5} more`;
}
