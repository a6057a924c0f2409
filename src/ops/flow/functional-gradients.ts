import { differentiate } from "../../core/differentiate.js";
import { LookupError } from "../../core/errors.js";
import { type Gradients, implementationOf, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { identity } from "../source.js";

/** What can be differentiated by: floating tensors, and variables. */
const isSmooth = ({ dtype: { base } }: Tensor): boolean =>
  base.isFloating || base.kind === "complex" || base.name === "resource";

/**
 * @throws LookupError where values come in or go out in lists of tensors, which no gradient flows through; lists that other such nodes take
 * (what TensorFlow's own gradients keep) are none of these
 */
function checkValues({ name, type, inputs, outputs, graph }: Operation): void {
  const isList = ({ dtype }: Tensor): boolean => dtype.name === "variant";
  const lists = new Set(outputs.filter(isList));
  const makesValues = (op: Operation): boolean =>
    implementationOf(op.type)?.unfold === undefined &&
    op.outputs.some(isSmooth) &&
    op.inputs.some((one) => lists.has(one));
  const comesIn = inputs.some((input) => isList(input) && input.op.inputs.some(isSmooth));
  if (!comesIn && (lists.size === 0 || !graph.operations.some(makesValues))) return;
  throw new LookupError(
    `No gradient defined for operation'${name}' (op type: ${type}): values go through it in lists of tensors (variant), expected tensors. If it is to count as a constant, put tf.stopGradient before it.`,
  );
}

/** The gradient of a node that calls functions: what it computes is added to the graph as plain nodes, and these are differentiated. */
export const gradientThrough =
  (unfold: NonNullable<OpImplementation["unfold"]>) =>
  (op: Operation, grads: readonly Tensor[]): Gradients => {
    checkValues(op);
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
    return inputs.map((input) => (isSmooth(input) ? (found[smooth.indexOf(input)] ?? null) : null));
  };
