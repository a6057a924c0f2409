import type { tensorflow } from "#proto/tensorflow.js";
import { Operation } from "./operation.js";
import type { GraphOrigin } from "./origin.js";

/** How an op without a seed gets one: by counting such ops, as TensorFlow 2 does, or from the last node's id, as 1.x did. */
export type OpSeeds = "1.x" | "2.x";

/** What a graph is at one moment. */
export interface GraphImage {
  readonly operations: readonly Operation[];
  readonly collections: ReadonlyMap<string, readonly unknown[]>;
  readonly memory: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly versions: tensorflow.IVersionDef | undefined;
  readonly library: tensorflow.IFunctionDefLibrary | undefined;
  readonly origin: GraphOrigin | undefined;
  readonly seed: number | undefined;
  readonly opSeeds: OpSeeds;
}

/** What a graph consists of, and how parts of it are taken back when the code that made them runs again or has failed. */
export class GraphContent {
  readonly collections = new Map<string, unknown[]>();
  /** Functions of an imported GraphDef, kept as they are. */
  library: tensorflow.IFunctionDefLibrary | undefined;
  /** Versions that imported GraphDefs ask for. */
  versions: tensorflow.IVersionDef | undefined;
  /** What else the file says that was imported into the empty graph: it is written again. */
  origin: GraphOrigin | undefined;
  /** The graph-level random seed (`tf.set_random_seed`). */
  seed: number | undefined;
  /** Whose automatic op seeds the graph's random ops get. */
  opSeeds: OpSeeds = "2.x";
  protected readonly byName = new Map<string, Operation>();
  protected readonly ordered: Operation[] = [];
  private readonly maps = new Map<string, Map<string, unknown>>();
  private takenOut = 0;

  /** Operations in the order of creation. */
  get operations(): readonly Operation[] {
    return this.ordered;
  }
  /** Grows whenever operations are taken out: what was planned before may be out of date. */
  get edition(): number {
    return this.takenOut;
  }

  /** A memory of the graph's own, of names: it goes along when a part of the graph is taken back. */
  memory<Value>(name: string): Map<string, Value> {
    let map = this.maps.get(name);
    if (map === undefined) this.maps.set(name, (map = new Map()));
    return map as Map<string, Value>;
  }

  /** What the graph is now. */
  image(): GraphImage {
    const { versions, library, origin, seed, opSeeds } = this;
    return {
      operations: [...this.ordered],
      collections: new Map([...this.collections].map(([key, items]) => [key, [...items]])),
      memory: new Map([...this.maps].map(([key, map]) => [key, new Map(map)])),
      ...{ versions, library, origin, seed, opSeeds },
    };
  }

  /** Makes the graph what it was. */
  restore({ operations, collections, memory, ...rest }: GraphImage): void {
    const kept = new Set(operations);
    for (const operation of this.ordered)
      if (!kept.has(operation)) operation.gone ??= "the code that made it has failed";
    for (const operation of kept) operation.gone = undefined;
    this.putInOrder(operations);
    this.collections.clear();
    for (const [key, items] of collections) this.collections.set(key, [...items]);
    for (const [key, map] of this.maps) refill(map, memory.get(key));
    Object.assign(this, rest);
  }

  /**
   * Takes out what a run of code made, since the code runs again: operations, items of collections, and entries of memories, which
   * get back the values they had before, so that the same names, seeds and counts are given again.
   */
  takeOut(
    made: ReadonlySet<Operation>,
    items: ReadonlyMap<string, ReadonlySet<unknown>>,
    entries: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  ): void {
    for (const operation of made) operation.gone ??= "the code that made it runs again";
    this.putInOrder(this.ordered.filter((operation) => !made.has(operation)));
    for (const [key, own] of items) this.filterCollection(key, (item) => !own.has(item));
    for (const [name, own] of entries)
      for (const [key, value] of own)
        if (value === undefined) this.maps.get(name)?.delete(key);
        else this.maps.get(name)?.set(key, value);
  }

  /**
   * The run that began with `takeOut` is over: `gone` was not made again. All that is built on it leaves the graph, what was `made`
   * goes to the place it had before, and counts do not fall behind what others have counted to. Gives what left.
   */
  settle(made: ReadonlySet<Operation>, gone: ReadonlySet<Operation>, before: GraphImage): Operation[] {
    const lost = new Set(gone);
    for (const operation of gone)
      operation.gone = "the code that made it ran again, and made it otherwise or not at all";
    for (const operation of this.ordered) {
      const source = sourcesOf(operation).find((one) => lost.has(one));
      if (source === undefined) continue;
      operation.gone = `it was built on "${source.name}", which is no longer what it was`;
      lost.add(operation);
    }
    const others = this.ordered.filter((operation) => !made.has(operation));
    const index = before.operations.findIndex((operation) => made.has(operation) || gone.has(operation));
    const earlier = new Set(before.operations.slice(0, index < 0 ? undefined : index));
    const wanted = [...others.filter((op) => earlier.has(op)), ...made, ...others.filter((op) => !earlier.has(op))];
    this.putInOrder(inputsFirst(wanted.filter((operation) => !lost.has(operation))));
    for (const key of this.collections.keys()) {
      this.filterCollection(key, (item) => !lost.has(operationOf(item)!));
      const items = this.collections.get(key);
      if (items?.every((item) => operationOf(item) !== undefined))
        items.sort((a, b) => operationOf(a)!.id - operationOf(b)!.id);
    }
    for (const [name, map] of this.maps)
      for (const [key, value] of map) {
        const old = before.memory.get(name)?.get(key);
        if (typeof value === "number" && typeof old === "number") map.set(key, Math.max(value, old));
        else if (lost.has(operationOf(value)!)) map.delete(key);
      }
    return [...lost];
  }

  private putInOrder(operations: readonly Operation[]): void {
    this.takenOut++;
    this.ordered.length = 0;
    this.byName.clear();
    for (const operation of operations) {
      operation.id = this.ordered.length;
      this.ordered.push(operation);
      this.byName.set(operation.name, operation);
    }
  }

  private filterCollection(key: string, keep: (item: unknown) => boolean): void {
    const items = this.collections.get(key);
    if (items === undefined) return;
    const kept = items.filter(keep);
    if (kept.length > 0) items.splice(0, items.length, ...kept);
    else this.collections.delete(key);
  }
}

/** The operation behind an item of a collection or memory: a tensor's, a variable's, or itself. */
function operationOf(item: unknown): Operation | undefined {
  if (item instanceof Operation) return item;
  if (typeof item !== "object" || item === null || !("op" in item)) return undefined;
  return item.op instanceof Operation ? item.op : undefined;
}

/** Why an operation is not in its graph, and what to do about it. */
export function whyGone({ gone, site }: Operation): string {
  const cell = site?.replace(/, line \d+$/, "");
  return `it is no longer in the graph: ${gone}${cell === undefined ? "" : `; run ${cell} again`}`;
}

/** The operations in this order, but each after its inputs. (Loops go back to a Merge: there the order stays.) */
function inputsFirst(operations: readonly Operation[]): readonly Operation[] {
  const waiting = new Set(operations);
  const open = new Set<Operation>();
  const sorted: Operation[] = [];
  for (const root of operations) {
    const stack = [root];
    for (let operation = stack.at(-1); operation !== undefined; operation = stack.at(-1)) {
      open.add(operation);
      const next = waiting.has(operation)
        ? sourcesOf(operation).find((one) => waiting.has(one) && !open.has(one))
        : undefined;
      if (next !== undefined) stack.push(next);
      else {
        stack.pop();
        open.delete(operation);
        if (waiting.delete(operation)) sorted.push(operation);
      }
    }
  }
  return sorted;
}

/** All that an operation waits for. */
function sourcesOf({ inputs, controlInputs }: Operation): Operation[] {
  return [...inputs.map(({ op }) => op), ...controlInputs];
}

function refill(map: Map<string, unknown>, entries: ReadonlyMap<string, unknown> = new Map()): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
