import type { tensorflow } from "#proto/tensorflow.js";
import { GraphDefError } from "./errors.js";
import { type NodeInput, parseInput } from "./node-input.js";
import type { Operation, Tensor } from "./operation.js";

/** What a node's `input` says, on its way into the graph. */
export interface EntryInput extends NodeInput {
  readonly text: string;
  /** The tensor of the graph that takes its place. */
  readonly mapped: Tensor | undefined;
  /** The node of the file that it comes from; undefined where a tensor takes its place. */
  source: Entry | undefined;
}

/** A node of a GraphDef on its way into the graph. */
export interface Entry {
  readonly node: tensorflow.INodeDef;
  readonly name: string;
  /** Its name in the graph. */
  readonly newName: string;
  /** Its place in the file. */
  readonly index: number;
  readonly inputs: readonly EntryInput[];
  state: "new" | "open" | "done";
  /** The operation that it became. */
  made: Operation | undefined;
}

/** Tensors by the names of the inputs that they replace: `x:0`, `x`, `^control`. */
export type InputMap = Readonly<Record<string, Tensor>>;

/** Takes an input of a NodeDef apart. */
export function entryInput(text: string, inputMap: InputMap | undefined): EntryInput {
  return { text, mapped: inputMap && mappedInput(text, inputMap), source: undefined, ...parseInput(text) };
}

function mappedInput(text: string, inputMap: InputMap): Tensor | undefined {
  if (text in inputMap) return inputMap[text];
  if (text.startsWith("^")) return undefined;
  return text.endsWith(":0") ? inputMap[text.slice(0, -2)] : inputMap[`${text}:0`];
}

/** True for the edge of a loop that goes back: the only one that a Merge may wait for. */
export function isBackEdge(to: Entry, from: Entry): boolean {
  if (to.node.op !== "Merge" && to.node.op !== "RefMerge") return false;
  return from.node.op === "NextIteration" || from.node.op === "RefNextIteration";
}

/**
 * Nodes after their inputs, in the order of the file otherwise; only edges back into a loop's Merge are left open.
 * @throws GraphDefError where nodes are on a cycle that is no loop
 */
export function importOrder(entries: Iterable<Entry>): Entry[] {
  const ordered: Entry[] = [];
  for (const root of entries) {
    if (root.state === "done") continue;
    const stack = [{ entry: root, next: 0 }];
    root.state = "open";
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const input = top.entry.inputs[top.next++];
      if (input === undefined) {
        top.entry.state = "done";
        ordered.push(top.entry);
        stack.pop();
        continue;
      }
      const before = input.source;
      if (before === undefined || before.state === "done" || isBackEdge(top.entry, before)) continue;
      if (before.state === "open") {
        const names = stack.slice(stack.findIndex(({ entry }) => entry === before)).map(({ entry }) => entry.name);
        throw new GraphDefError(`${names.length} nodes in a cycle: ${names.slice(0, 4).join(" -> ")}`);
      }
      before.state = "open";
      stack.push({ entry: before, next: 0 });
    }
  }
  return ordered;
}
