import { contentOf, familyOf, type GraphView, type NodeView } from "./graph-view.js";

/** Elements and bytes of variables, and which of them training changes. */
export interface Parameters {
  operations: number;
  parameters: number;
  trainable: number;
  bytes: number;
  trainableBytes: number;
}

/** Whether a variable is trained; undefined for a graph that does not say of any. */
export function trainabilityOf({ collections }: GraphView): ((node: NodeView) => boolean) | undefined {
  const items = collections?.get("trainable_variables");
  if (items === undefined) return undefined;
  const names = new Set(items.map(nameOf));
  return (node) => names.has(node.name);
}

function nameOf(item: unknown): unknown {
  if (typeof item !== "object" || item === null || !("op" in item)) return undefined;
  const { op } = item;
  return typeof op === "object" && op !== null && "name" in op ? op.name : undefined;
}

/** What a list of operations has; variables of unknown shapes count for nothing. */
export function parametersOf(nodes: readonly NodeView[], isTrainable?: (node: NodeView) => boolean): Parameters {
  const sum: Parameters = { operations: nodes.length, parameters: 0, trainable: 0, bytes: 0, trainableBytes: 0 };
  for (const node of nodes) {
    if (familyOf(node) !== "variable") continue;
    const { dtype, shape } = contentOf(node);
    const size = shape?.size ?? 0;
    const bytes = size * (dtype?.size ?? 0);
    sum.parameters += size;
    sum.bytes += bytes;
    if (isTrainable?.(node)) {
      sum.trainable += size;
      sum.trainableBytes += bytes;
    }
  }
  return sum;
}
