import { InvalidArgumentError, UnimplementedError } from "../core/errors.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { sourcesOf } from "./prune.js";

/** A loop of the graph, which TensorFlow calls a frame: all that lies between its Enter and its Exit nodes, these included. */
export interface Loop {
  readonly name: string;
  /** What an iteration consists of. */
  readonly units: readonly Unit[];
  /** Every operation in it, in inner loops, too. */
  readonly operations: ReadonlySet<Operation>;
  /** Where values come in. */
  readonly enters: readonly Operation[];
  /** Each is a loop variable: a Merge of what comes in and what the iteration before hands on. */
  readonly merges: readonly Operation[];
  /** Where values come out. */
  readonly exits: readonly Operation[];
  /** Place among the operations around it. */
  readonly id: number;
}

/** What is run in one go: an operation, or a loop. */
export type Unit = Operation | Loop;

/** True for a loop. */
export function isLoop(unit: Unit): unit is Loop {
  return "merges" in unit;
}

/** A frame of a graph: the loop of that name, or several that were imported under one name. */
class Frame {
  readonly own: Operation[] = [];
  readonly inner: Frame[] = [];

  constructor(
    readonly name: string,
    public parent: Frame | undefined,
  ) {}

  get depth(): number {
    return this.parent === undefined ? 0 : this.parent.depth + 1;
  }

  units(sources: Sources): Unit[] {
    return [...this.own, ...this.inner.flatMap((frame) => frame.loops(sources))].sort((a, b) => a.id - b.id);
  }

  private loops(sources: Sources): Loop[] {
    return connected(this.units(sources), sources).map((units) => loopOf(this.name, units));
  }
}

/** What is before an operation in a run. */
type Sources = (operation: Operation) => readonly Operation[];

function loopOf(name: string, units: readonly Unit[]): Loop {
  const own = units.filter((unit): unit is Operation => !isLoop(unit));
  const is = (flow: string) => own.filter(({ type }) => implementationOf(type)?.flow === flow);
  const exits = is("exit");
  const operations = new Set(units.flatMap((unit) => (isLoop(unit) ? [...unit.operations] : [unit])));
  const merges = is("merge").filter(({ inputs }) => inputs.some(isBackEdge));
  return { name, units, operations, merges, exits, enters: is("enter"), id: (exits[0] ?? own[0])!.id };
}

/** The units in groups that have nothing to do with each other. */
function connected(units: readonly Unit[], sources: Sources): Unit[][] {
  const owners = new Map(units.flatMap((unit) => operationsOf(unit).map((operation) => [operation, unit] as const)));
  const groups = new Map<Unit, Unit[]>(units.map((unit) => [unit, [unit]]));
  for (const unit of units)
    for (const source of operationsOf(unit).flatMap(sources)) {
      const other = owners.get(source);
      if (other === undefined || groups.get(other) === groups.get(unit)) continue;
      const [large, small] = [groups.get(other)!, groups.get(unit)!].sort((a, b) => b.length - a.length) as [
        Unit[],
        Unit[],
      ];
      large.push(...small);
      for (const member of small) groups.set(member, large);
    }
  return [...new Set(groups.values())].map((group) => group.sort((a, b) => a.id - b.id));
}

/** The operations of a unit. */
export function operationsOf(unit: Unit): readonly Operation[] {
  return isLoop(unit) ? [...unit.operations] : [unit];
}

/** True for what an iteration hands on to the next. */
function isBackEdge({ op }: Tensor): boolean {
  return isNext(op);
}

function isNext({ type }: Operation): boolean {
  return implementationOf(type)?.flow === "next";
}

/** What a loop variable is merged of: the values that come in first, and those that iterations hand on. */
export function partsOf(merge: Operation): { readonly first: Tensor; readonly next: Tensor } {
  const first = merge.inputs.filter((input) => !isBackEdge(input));
  const next = merge.inputs.filter(isBackEdge);
  if (first.length !== 1 || next.length !== 1 || implementationOf(first[0]!.op.type)?.flow !== "enter")
    throw new UnimplementedError(
      `Cannot run the loop of node "${merge.name}": it merges ${merge.inputs.map(({ op }) => op.type).join(", ")}, expected an Enter and a NextIteration`,
      { node: merge.name },
    );
  return { first: first[0]!, next: next[0]! };
}

/** The operations with those of each loop taken together. @throws InvalidArgumentError where a cycle is no loop */
export function findLoops(operations: readonly Operation[], fed: ReadonlySet<Tensor>): Unit[] {
  if (!operations.some(({ type }) => implementationOf(type)?.flow === "enter")) return [...operations];
  const root = new Frame("", undefined);
  const named = new Map<string, Frame>();
  const frames = new Map<Operation, Frame>();
  const members = new Set(operations);
  const before = (operation: Operation): Operation[] =>
    forwardSourcesOf(operation, fed).filter((source) => members.has(source));
  for (const operation of inOrder(operations, before)) {
    let frame = root;
    for (const source of before(operation)) {
      const found = frames.get(source)!;
      const outer = implementationOf(source.type)?.flow === "exit" ? (found.parent ?? root) : found;
      if (outer.depth > frame.depth) frame = outer;
    }
    if (implementationOf(operation.type)?.flow === "enter") {
      const name = operation.attr.string("frame_name");
      const inner = named.get(name) ?? new Frame(name, frame);
      if (frame.depth > inner.parent!.depth) inner.parent = frame;
      named.set(name, (frame = inner));
    }
    frames.set(operation, frame);
    frame.own.push(operation);
  }
  for (const frame of named.values()) frame.parent!.inner.push(frame);
  return root.units(before);
}

/** What must be done before an operation, but for what the iteration before has done. */
export function forwardSourcesOf(operation: Operation, fed: ReadonlySet<Tensor>): Operation[] {
  const isMerge = implementationOf(operation.type)?.flow === "merge";
  const sources = sourcesOf(operation, fed);
  return isMerge ? sources.filter((source) => !isNext(source)) : sources;
}

/** The operations after all that is before them. */
function inOrder(operations: readonly Operation[], before: (operation: Operation) => Operation[]): Operation[] {
  const ordered: Operation[] = [];
  const state = new Map<Operation, "open" | "done">();
  for (const start of operations) {
    const stack: { readonly operation: Operation; readonly sources: Operation[] }[] = [];
    const open = (operation: Operation): void => {
      state.set(operation, "open");
      stack.push({ operation, sources: before(operation) });
    };
    if (!state.has(start)) open(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const source = top.sources.pop();
      if (source === undefined) {
        state.set(top.operation, "done");
        ordered.push(top.operation);
        stack.pop();
      } else if (state.get(source) === "open") throw cycle(source);
      else if (!state.has(source)) open(source);
    }
  }
  return ordered;
}

function cycle({ name }: Operation): InvalidArgumentError {
  return new InvalidArgumentError(`Cannot order the graph for a run: it has a cycle through "${name}"`, { node: name });
}
