import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Shape } from "../core/shape.js";
import { controlDependencies, nameScope, noOp } from "./control.js";
import { onesLike } from "./fill.js";
import { rank, shape } from "./shape.js";

/**
 * An operation after which weights are known to fit values: a scalar, or of the same rank, with each dimension the same or 1
 * (`weights_broadcast_ops.assert_broadcastable`). What is not known before a run is left to the ops that use them.
 * @throws ValueError where they do not fit
 */
export function assertBroadcastable(weights: TensorLike, values: Tensor): Operation {
  return nameScope("assert_broadcastable", () => {
    const given = described("weights", weights);
    described("values", values);
    const isScalar = given.shape.rank === 0;
    if (!isScalar) checkShapes(given.shape, values.shape);
    return noOp({ name: isScalar ? "static_scalar_check_success" : "static_dims_check_success" });
  });
}

/** The tensor, with its shape and rank as tensors beside it. */
function described(name: string, value: TensorLike): Tensor {
  return nameScope(name, (scope) => {
    const tensor = convertToTensor(value, { name: scope });
    shape(tensor, { name: "shape" });
    rank(tensor, { name: "rank" });
    return tensor;
  });
}

function checkShapes(weights: Shape, values: Shape): void {
  if (weights.rank === undefined || values.rank === undefined) return;
  const text = `weights.shape=${weights}. values.shape=${values}.`;
  const problem = "weights can not be broadcast to values.";
  if (weights.rank !== values.rank)
    throw new ValueError(`${problem} values.rank=${values.rank}. weights.rank=${weights.rank}. ${text}`);
  weights.dims?.forEach((dim, axis) => {
    const other = values.dim(axis);
    if (dim !== null && dim !== 1 && other !== null && dim !== other)
      throw new ValueError(`${problem} Mismatch at dim ${axis}. ${text}`);
  });
}

/** Weights in the shape of values (`weights_broadcast_ops.broadcast_weights`). */
export function broadcastWeights(weights: Tensor, values: Tensor): Tensor {
  return nameScope("broadcast_weights", (scope) => {
    const { shape: known } = weights;
    if (known.isFullyDefined && values.shape.isFullyDefined && known.equals(values.shape)) return weights;
    return controlDependencies([assertBroadcastable(weights, values)], () =>
      apply("Mul", { x: weights, y: onesLike(values) }, {}, { name: scope }),
    );
  });
}
