import { isDeepStrictEqual } from "node:util";
import type { Graph } from "./graph.js";
import type { GraphImage } from "./graph-content.js";
import type { Operation, OperationSpec } from "./operation.js";
import { originAttrs } from "./origin.js";

/** What one run of some code did to one graph. */
interface Share {
  /** The graph before the run. */
  readonly before: GraphImage;
  /** The graph when what the run before had made was taken out. */
  readonly base: GraphImage;
  readonly made: Set<Operation>;
  /** What the run before had made, by name: what is made alike again stays the same object. */
  readonly earlier: Map<string, Operation>;
  readonly wasRerun: boolean;
  items: Map<string, Set<unknown>>;
  /** Entries of the graph's memory that the run added or changed, with the value before; undefined where there was none. */
  entries: Map<string, Map<string, unknown>>;
}

/** What became of a graph when code ran again. */
export interface EditReport {
  /** Names of operations that were replaced, or are gone. */
  readonly replaced: readonly string[];
  /** Operations that other code had built on these: they are gone from the graph until that code runs again. */
  readonly orphans: readonly Operation[];
}

/**
 * One run of code that may run again, a notebook's cell: then what it had made in graphs makes way for what it makes now, under the same
 * names. An operation that is made again just as it was stays, with all that is built on it.
 */
export class GraphEdit {
  readonly #shares = new Map<Graph, Share>();
  /** What the run before did. */
  #earlier: ReadonlyMap<Graph, Share>;
  #isOpen = true;

  /** `previous`: the run of the same code before this one. */
  constructor(previous?: GraphEdit) {
    this.#earlier = previous === undefined ? new Map() : previous.#shares;
  }

  /** Called before a graph is changed. */
  touch(graph: Graph): void {
    if (!this.#isOpen || this.#shares.has(graph)) return;
    const before = graph.image();
    const old = this.#earlier.get(graph);
    if (old !== undefined) graph.takeOut(old.made, old.items, old.entries);
    this.#shares.set(graph, {
      before,
      base: old === undefined ? before : graph.image(),
      made: new Set(),
      earlier: new Map([...(old?.made ?? [])].map((operation) => [operation.name, operation])),
      wasRerun: old !== undefined,
      items: new Map(),
      entries: new Map(),
    });
  }

  /** The operation of the run before that is the same as the one that is being made, if there is one. */
  again(graph: Graph, spec: OperationSpec): Operation | undefined {
    const earlier = this.#shares.get(graph)?.earlier;
    const operation = this.#isOpen ? earlier?.get(spec.name) : undefined;
    if (operation === undefined || !isSame(operation, spec)) return undefined;
    earlier?.delete(spec.name);
    return operation;
  }

  /** An operation has been made. */
  note(graph: Graph, operation: Operation): void {
    if (this.#isOpen) this.#shares.get(graph)?.made.add(operation);
  }

  /** The run is over: what it did stays. */
  commit(): EditReport {
    for (const graph of this.#earlier.keys()) this.touch(graph);
    this.#isOpen = false;
    const replaced: string[] = [];
    const orphans: Operation[] = [];
    this.#earlier = new Map();
    for (const [graph, share] of this.#shares) {
      const after = graph.image();
      share.items = addedItems(share.base, after);
      share.entries = changedEntries(share.base, after);
      if (!share.wasRerun) continue;
      const gone = new Set(share.earlier.values());
      replaced.push(...share.earlier.keys());
      const lost = graph.settle(share.made, gone, share.before);
      orphans.push(...lost.filter((operation) => !gone.has(operation)));
    }
    return { replaced, orphans };
  }

  /** The run has failed: the graphs are as they were before it. */
  rollback(): void {
    this.#isOpen = false;
    for (const [graph, { before }] of this.#shares) graph.restore(before);
    this.#shares.clear();
    for (const [graph, share] of this.#earlier) this.#shares.set(graph, share);
  }
}

function isSame(operation: Operation, spec: OperationSpec): boolean {
  const { type, inputs, controlInputs, attrs, device } = operation;
  if (type !== spec.type || device !== spec.device) return false;
  if (inputs.length !== spec.inputs.length || inputs.some((input, at) => input !== spec.inputs[at])) return false;
  if (controlInputs.length !== spec.controlInputs.length) return false;
  if (controlInputs.some((control, at) => control !== spec.controlInputs[at])) return false;
  const known = [...attrs].filter(([name]) => name !== MANUAL && name !== "_output_shapes");
  const wanted = spec.attrs ?? originAttrs(spec.origin);
  return known.length === wanted.size && known.every(([name, value]) => isDeepStrictEqual(value, wanted.get(name)));
}

/** Set afterwards, on operations that control dependencies name. */
const MANUAL = "_has_manual_control_dependencies";

function addedItems(before: GraphImage, after: GraphImage): Map<string, Set<unknown>> {
  const added = new Map<string, Set<unknown>>();
  for (const [key, items] of after.collections) {
    const known = new Set(before.collections.get(key));
    added.set(key, new Set(items.filter((item) => !known.has(item))));
  }
  return added;
}

function changedEntries(before: GraphImage, after: GraphImage): Map<string, Map<string, unknown>> {
  const changed = new Map<string, Map<string, unknown>>();
  for (const [name, entries] of after.memory) {
    const known = before.memory.get(name);
    const own = [...entries].filter(([key, value]) => known?.get(key) !== value);
    changed.set(name, new Map(own.map(([key]) => [key, known?.get(key)])));
  }
  return changed;
}
