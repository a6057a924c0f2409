import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { float32 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { assertBroadcastable, broadcastWeights } from "../ops/broadcast-weights.js";
import { controlDependencies, nameScope } from "../ops/control.js";
import { onesLike, zerosLike } from "../ops/fill.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { cast } from "../ops/math.js";
import { times } from "../ops/operators.js";
import { reduceSum } from "../ops/reduce.js";
import { range } from "../ops/sequence.js";
import { rank, size } from "../ops/shape.js";
import { addLoss } from "./collection.js";

/** What becomes of the losses of the elements (`tf.losses.Reduction`). */
export const Reduction = {
  /** They stay as they are, weighted. */
  NONE: "none",
  SUM: "weighted_sum",
  /** The sum over the sum of the weights. */
  MEAN: "weighted_mean",
  SUM_OVER_BATCH_SIZE: "weighted_sum_over_batch_size",
  /** The sum over the number of weights that are not 0: the default. */
  SUM_BY_NONZERO_WEIGHTS: "weighted_sum_by_nonzero_weights",
  SUM_OVER_NONZERO_WEIGHTS: "weighted_sum_by_nonzero_weights",
} as const;

/** Options of the losses. */
export interface LossOptions {
  /** A weight for all, or for each element; a dimension of 1 counts for all. Default 1. */
  readonly weights?: TensorLike;
  /** The name scope. */
  readonly scope?: string;
  /** The collection that the loss is added to; null for none. Default LOSSES. */
  readonly lossCollection?: string | null;
  readonly reduction?: (typeof Reduction)[keyof typeof Reduction];
}

/**
 * One loss of the losses of all elements (`tf.losses.compute_weighted_loss`), added to a collection.
 * @throws ValueError for weights that do not fit
 */
export function computeWeightedLoss(losses: TensorLike, options: LossOptions = {}): Tensor {
  const { weights = 1, scope = "weighted_loss", reduction = Reduction.SUM_BY_NONZERO_WEIGHTS } = options;
  const { lossCollection = GraphKeys.LOSSES } = options;
  return nameScope(scope, () => {
    const values = convertToTensor(losses);
    return controlDependencies([assertBroadcastable(weights, values)], () => {
      const dtype = values.dtype.base;
      const each = cast(values, float32);
      const factors = cast(weights, float32);
      const weighted = apply("Mul", { x: each, y: factors });
      const loss = cast(reduced(weighted, each, factors, reduction), dtype);
      addLoss(loss, lossCollection);
      return loss;
    });
  });
}

function reduced(
  weighted: Tensor,
  losses: Tensor,
  weights: Tensor,
  reduction: NonNullable<LossOptions["reduction"]>,
): Tensor {
  if (reduction === Reduction.NONE) return weighted;
  const total = reduceSum(weighted);
  if (reduction === Reduction.SUM) return total;
  const count =
    reduction === Reduction.MEAN
      ? reduceSum(times(onesLike(losses), weights))
      : reduction === Reduction.SUM_OVER_BATCH_SIZE
        ? numElements(losses)
        : numPresent(losses, weights);
  return apply("DivNoNan", { x: reduceSum(total), y: count }, {}, { name: "value" });
}

function numElements(losses: Tensor): Tensor {
  return nameScope("num_elements", (scope) => cast(size(losses, { name: scope }), losses.dtype.base));
}

/** The number of elements whose weight is not 0: of all, or of each element of the batch. */
export function numPresent(losses: Tensor, weights: TensorLike, perBatch = false): Tensor {
  return nameScope("num_present", (scope) => {
    const factors = cast(weights, float32);
    const isZero = apply("Equal", { x: factors, y: 0 });
    const present = apply("Select", { condition: isZero, t: zerosLike(factors), e: onesLike(factors) });
    const whole = broadcastWeights(present, losses);
    if (!perBatch) return reduceSum(whole, { name: scope });
    return reduceSum(whole, { axis: range(1, rank(whole)), keepDims: true, name: scope });
  });
}
