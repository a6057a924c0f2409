import type { tensorflow } from "#proto/tensorflow.js";
import { GraphDefError } from "./errors.js";
import { type Operation, Tensor } from "./operation.js";

/** A node of a GraphDef on its way into the graph. */
export interface Entry {
  readonly node: tensorflow.INodeDef;
  readonly name: string;
  /** Its name in the graph. */
  readonly newName: string;
  /** Its place in the file. */
  readonly index: number;
  /** Where its inputs come from: a node of the file, or a tensor of the graph that takes its place. */
  sources: readonly (Entry | Tensor)[];
  state: "new" | "open" | "done";
  /** The operation that it became. */
  made: Operation | undefined;
}

/** Tensors by the names of the inputs that they replace: `x:0`, `x`, `^control`. */
export type InputMap = Readonly<Record<string, Tensor>>;

/** The tensor that takes the place of an input. */
export function mappedInput(text: string, inputMap: InputMap): Tensor | undefined {
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
    if (root.sources.every((source) => isBefore(source, root))) {
      root.state = "done";
      ordered.push(root);
      continue;
    }
    const stack = [{ entry: root, next: 0 }];
    root.state = "open";
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const before = top.entry.sources[top.next++];
      if (before === undefined) {
        top.entry.state = "done";
        ordered.push(top.entry);
        stack.pop();
        continue;
      }
      if (isBefore(before, top.entry) || before instanceof Tensor) continue;
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

/** True for a source that need not be waited for. */
function isBefore(source: Entry | Tensor, entry: Entry): boolean {
  return source instanceof Tensor || source.state === "done" || isBackEdge(entry, source);
}
