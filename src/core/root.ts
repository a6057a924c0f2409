import { implementationOf, type NodeContext } from "./op.js";
import type { Operation, Tensor } from "./operation.js";

/** What a node that calls functions gives, where that is known. */
type Calls = (operation: Operation) => readonly Tensor[] | undefined;

/** The operation that a reference or handle comes from. */
export function rootOf(tensor: Tensor, calls: Calls = () => undefined): Operation {
  let from = tensor;
  for (;;) {
    const { op } = from;
    const implementation = implementationOf(op.type);
    if (implementation?.variable !== undefined) return op;
    const { alias, writes, flow } = implementation ?? {};
    const { handleFrom = flow === "merge" ? 0 : -1 } = implementation ?? {};
    const place =
      writes?.[0] ?? alias?.[0] ?? (handleFrom === "each" ? from.index : from.index === 0 ? handleFrom : -1);
    const next = op.inputs[place] ?? calls(op)?.[from.index];
    if (next === undefined) return op;
    from = next;
  }
}

/** The node that made the thing that a handle refers to, as an implementation sees it; undefined where none says so. */
export function makerOf(tensor: Tensor | undefined, calls?: Calls): NodeContext | undefined {
  if (tensor === undefined) return undefined;
  const root = rootOf(tensor, calls);
  if (!implementationOf(root.type)?.makesHandle) return undefined;
  const { name, type, attr, attrs, outputs } = root;
  return { name, type, attr, attrs, outputTypes: outputs.map(({ dtype }) => dtype) };
}
