import { differentiate } from "../../core/differentiate.js";
import { IndexedSlices } from "../../core/indexed-slices.js";
import type { Gradient, Gradients, OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { identity } from "../source.js";

/** What can be differentiated by: floating tensors, lists of tensors, and variables. */
const isSmooth = ({ dtype: { base } }: Tensor): boolean =>
  base.isFloating || base.kind === "complex" || base.name === "resource" || base.name === "variant";

/** The gradient of a node that calls functions: what it computes is added to the graph as plain nodes, and these are differentiated. */
export const gradientThrough =
  (unfold: NonNullable<OpImplementation["unfold"]>) =>
  (op: Operation, grads: readonly Tensor[]): Gradients => {
    // A variable is itself wherever it is; of values, only these here count.
    const inputs = op.inputs.map((input) =>
      input.dtype.name === "resource" || !isSmooth(input) ? input : identity(input),
    );
    const results = unfold(op, inputs);
    const places = results.flatMap((result, i) =>
      isSmooth(result) && result.dtype.name !== "resource" && grads[i] !== undefined ? [i] : [],
    );
    const smooth = inputs.filter(isSmooth);
    const found = differentiate(
      places.map((i) => results[i]!),
      smooth,
      places.map((i) => grads[i]!),
    );
    return inputs.map((input) => (isSmooth(input) ? outside(found[smooth.indexOf(input)] ?? null) : null));
  };

/** A gradient under a name of the walk that the node is in: by that, arrays of tensors find their gradients. */
function outside(grad: Gradient | null): Gradient | null {
  if (grad === null) return null;
  if (grad instanceof IndexedSlices) return new IndexedSlices(identity(grad.values), grad.indices, grad.denseShape);
  return identity(grad);
}
