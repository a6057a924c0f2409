import { AsyncLocalStorage } from "node:async_hooks";
import type { LazyLibrary, Library } from "./library.js";
import { KeyboardInterrupt } from "./repl/keyboard-interrupt.js";

type GraphEdit = InstanceType<Library["GraphEdit"]>;

/** What a cell that runs again does to the graph: put its nodes in the place of those it made before, or add to them. */
export type GraphMode = (typeof graphModes)[number];
/** The modes by name. */
export const graphModes = ["replace", "append"] as const;

/**
 * Keeps account of what each cell has made in graphs. A cell that runs again replaces its nodes; one that fails leaves the graphs as
 * they were before it. An interrupted one is no failure: what it has made by then stays.
 */
export class GraphEdits {
  #mode: GraphMode | undefined;
  readonly #choose: () => GraphMode | undefined;
  readonly #library: LazyLibrary;
  readonly #current = new AsyncLocalStorage<GraphEdit>();
  readonly #runs = new Map<string | undefined, GraphEdit>();
  /** Runs that are not over, or whose end never came since their code was terminated. */
  readonly #open = new Map<string | undefined, GraphEdit>();
  readonly #warn: (text: string) => void;

  /** `choose`: says at the first use what the notebook has chosen. */
  constructor(library: LazyLibrary, warn: (text: string) => void, choose: () => GraphMode | undefined) {
    this.#library = library;
    this.#choose = choose;
    this.#warn = warn;
  }

  get mode(): GraphMode {
    this.#mode ??= this.#choose() ?? "replace";
    return this.#mode;
  }

  set mode(mode: GraphMode) {
    this.#mode = mode;
  }

  /** The edit that the calling code belongs to. */
  get current(): GraphEdit | undefined {
    return this.#current.getStore();
  }

  /** Forgets what cells have made: the next run of each is its first. */
  forget(): void {
    this.#runs.clear();
  }

  /** The cell that runs is about to change this graph: what it made there before makes way. */
  begin(graph: Parameters<GraphEdit["touch"]>[0]): void {
    this.current?.touch(graph);
  }

  /**
   * Runs a cell's code. `key` is the same whenever the same cell runs; there is none for what never runs again. `mode`: what the cell itself
   * has chosen.
   */
  run<T>(key: string | undefined, mode: GraphMode | undefined, code: () => Promise<T>): Promise<T> {
    const { loaded } = this.#library;
    const appends = loaded === undefined || (mode ?? this.mode) === "append";
    return appends ? code() : this.#edit(key, loaded, code);
  }

  async #edit<T>(key: string | undefined, loaded: Library, code: () => Promise<T>): Promise<T> {
    const unfinished = this.#open.get(key);
    if (unfinished !== undefined) this.#commit(key, unfinished);
    const edit = new loaded.GraphEdit(this.#runs.get(key));
    if (key !== undefined) this.#open.set(key, edit);
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

  #commit(key: string | undefined, edit: GraphEdit): void {
    const { replaced, orphans } = edit.commit();
    this.#open.delete(key);
    if (key !== undefined) this.#runs.set(key, edit);
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
