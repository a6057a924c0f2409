import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { nameScope } from "./control.js";
import { addN } from "./math.js";
import type { Named } from "./named.js";
import { reduceSum } from "./reduce.js";

/** A loss that keeps weights small, or null for none. */
export type Regularizer = (weights: Tensor) => Tensor | null;

function checkScale(scale: number): void {
  if (!(scale >= 0)) throw new ValueError(`Setting a scale less than 0 on a regularizer: ${scale}`);
}

function scaledLoss(
  scale: number,
  defaultName: string,
  { name }: Named,
  lossOf: (weights: Tensor) => Tensor,
): Regularizer {
  checkScale(scale);
  if (scale === 0) return () => null;
  return (weights) =>
    nameScope(name ?? defaultName, (scope) => {
      const factor = convertToTensor(scale, { dtype: weights.dtype.base, name: "scale" });
      return apply("Mul", { x: factor, y: lossOf(weights) }, {}, { name: scope });
    });
}

/** `scale` times the sum of absolute values (`tf.contrib.layers.l1_regularizer`). @throws ValueError for a negative scale */
export function l1Regularizer(scale: number, options: Named = {}): Regularizer {
  const sum = (weights: TensorLike): Tensor => reduceSum(apply("Abs", { x: weights }));
  return scaledLoss(scale, "l1_regularizer", options, sum);
}

/** `scale` times half the sum of squares (`tf.contrib.layers.l2_regularizer`). @throws ValueError for a negative scale */
export function l2Regularizer(scale: number, options: Named = {}): Regularizer {
  return scaledLoss(scale, "l2_regularizer", options, (weights) => apply("L2Loss", { t: weights }));
}

/** The sum of several (`tf.contrib.layers.sum_regularizer`). */
export function sumRegularizer(regularizers: readonly Regularizer[], options: Named = {}): Regularizer {
  return (weights) =>
    nameScope(options.name ?? "sum_regularizer", (scope) => {
      const losses = regularizers.map((regularizer) => regularizer(weights)).filter((loss) => loss !== null);
      return losses.length === 0 ? null : addN(losses, { name: scope });
    });
}

/** Both sums together (`tf.contrib.layers.l1_l2_regularizer`). */
export function l1L2Regularizer(options: Named & { scaleL1?: number; scaleL2?: number } = {}): Regularizer {
  const { scaleL1 = 1, scaleL2 = 1, name = "l1_l2_regularizer" } = options;
  return sumRegularizer([l1Regularizer(scaleL1), l2Regularizer(scaleL2)], { name });
}

/** No loss at all, also where the scope has a regularizer (`tf.no_regularizer`). */
export const noRegularizer: Regularizer = () => null;
