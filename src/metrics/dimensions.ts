import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { removeSqueezableDimensions } from "../ops/confusion-matrix.js";
import { squeeze } from "../ops/shape.js";

/** @throws ValueError for shapes that do not fit */
export function checkCompatible(a: Tensor, b: Tensor): void {
  if (!a.shape.isCompatibleWith(b.shape)) throw new ValueError(`Shapes ${a.shape} and ${b.shape} are incompatible`);
}

/** Predictions, labels and weights of one rank: a last dimension of 1 is taken off, or for weights put on. */
export function aligned(
  predictions: TensorLike,
  labels: TensorLike,
  weights?: TensorLike,
): { predictions: Tensor; labels: Tensor; weights: Tensor | undefined } {
  const both = removeSqueezableDimensions(labels, convertToTensor(predictions));
  checkCompatible(both.predictions, both.labels);
  return { ...both, weights: alignedWeights(both.predictions, weights) };
}

/** Weights of the rank of the values, where it differs by one. */
export function alignedWeights(values: Tensor, weights: TensorLike | undefined): Tensor | undefined {
  if (weights === undefined) return undefined;
  const tensor = convertToTensor(weights);
  const [from, to] = [tensor.shape.rank, values.shape.rank];
  if (from === undefined || to === undefined || from === 0) return tensor;
  if (from - to === 1) return squeeze(tensor, [-1]);
  return to - from === 1 ? apply("ExpandDims", { input: tensor, dim: [-1] }) : tensor;
}
