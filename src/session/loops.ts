import { InvalidArgumentError, UnimplementedError } from "../core/errors.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { waitedFor } from "./prune.js";

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

/** A loop while it is being found. */
class Frame {
  readonly own: Operation[] = [];
  readonly inner: Frame[] = [];

  constructor(
    readonly name: string,
    readonly parent: Frame | undefined,
  ) {}

  get depth(): number {
    return this.parent === undefined ? 0 : this.parent.depth + 1;
  }

  units(): Unit[] {
    return [...this.own, ...this.inner.map((frame) => frame.loop())].sort((a, b) => a.id - b.id);
  }

  private loop(): Loop {
    const units = this.units();
    const operations = new Set(units.flatMap((unit) => (isLoop(unit) ? [...unit.operations] : [unit])));
    const is = (flow: string) => (operation: Operation) => implementationOf(operation.type)?.flow === flow;
    const merges = this.own.filter((operation) => is("merge")(operation) && operation.inputs.some(isBackEdge));
    const exits = this.own.filter(is("exit"));
    return {
      ...{ name: this.name, units, operations, merges, exits },
      enters: this.own.filter(is("enter")),
      id: (exits[0] ?? this.own[0])!.id,
    };
  }
}

/** True for what an iteration hands on to the next. */
export function isBackEdge(tensor: Tensor): boolean {
  return implementationOf(tensor.op.type)?.flow === "next";
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
  const frames = new Map<Operation, Frame>();
  const members = new Set(operations);
  const before = (operation: Operation): Operation[] =>
    sourcesOf(operation, fed).filter((source) => members.has(source));
  for (const operation of inOrder(operations, before)) {
    let frame = root;
    for (const source of before(operation)) {
      const found = frames.get(source)!;
      const outer = implementationOf(source.type)?.flow === "exit" ? (found.parent ?? root) : found;
      if (outer.depth > frame.depth) frame = outer;
    }
    if (implementationOf(operation.type)?.flow === "enter")
      frame = innerFrame(frame, operation.attr.string("frame_name"));
    frames.set(operation, frame);
    frame.own.push(operation);
  }
  return root.units();
}

function innerFrame(outer: Frame, name: string): Frame {
  let frame = outer.inner.find((one) => one.name === name);
  if (frame === undefined) outer.inner.push((frame = new Frame(name, outer)));
  return frame;
}

/** What must be done before an operation, but for what the iteration before has done. */
export function sourcesOf(operation: Operation, fed: ReadonlySet<Tensor>): Operation[] {
  const isMerge = implementationOf(operation.type)?.flow === "merge";
  const inputs = operation.inputs.filter((input) => !fed.has(input) && !(isMerge && isBackEdge(input)));
  return [...inputs.map(({ op }) => op), ...waitedFor(operation, fed)];
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
