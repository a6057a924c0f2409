import { apply } from "../core/apply-op.js";
import { convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { type DTypeLike, int32, int64 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { assertLess, assertNonNegative } from "./asserts.js";
import { nameScope, withDependencies } from "./control.js";
import { onesLike } from "./fill.js";
import { scatterNd } from "./gather-nd.js";
import { stack } from "./join.js";
import { cast, castWhole } from "./math.js";
import type { Named } from "./named.js";
import { plus } from "./operators.js";
import { reduceMax } from "./reduce.js";
import { squeeze } from "./shape.js";

/**
 * Labels and predictions without the last dimension of the one that has one more, where that may be 1
 * (`confusion_matrix.remove_squeezable_dimensions`).
 */
export function removeSqueezableDimensions(
  labels: TensorLike,
  predictions: TensorLike,
): { labels: Tensor; predictions: Tensor } {
  return nameScope("remove_squeezable_dimensions", () => {
    const p = convertToTensor(predictions);
    const l = convertToTensor(labels);
    const difference = (p.shape.rank ?? Number.NaN) - (l.shape.rank ?? Number.NaN);
    if (difference === 1 && mayBeOne(p)) return { labels: l, predictions: squeeze(p, [-1]) };
    if (difference === -1 && mayBeOne(l)) return { labels: squeeze(l, [-1]), predictions: p };
    return { labels: l, predictions: p };
  });
}

function mayBeOne(tensor: Tensor): boolean {
  const last = tensor.shape.dim(-1);
  return last === null || last === 1;
}

/** Options of `tf.confusionMatrix`. */
export interface ConfusionMatrixOptions extends Named {
  /** The number of classes; one more than the greatest number that is there, where none is given. */
  readonly numClasses?: TensorLike;
  readonly dtype?: DTypeLike;
  readonly weights?: TensorLike;
}

/**
 * How often each class was taken for each other one: a row for each label, a column for each prediction (`tf.confusion_matrix`).
 * @throws ValueError for weights of another shape; InvalidArgumentError, when run, for numbers that are no classes
 */
export function confusionMatrix(
  labels: TensorLike,
  predictions: TensorLike,
  options: ConfusionMatrixOptions = {},
): Tensor {
  const { dtype = int32 } = options;
  return nameScope(options.name ?? "confusion_matrix", () => {
    const both = removeSqueezableDimensions(
      convertToTensor(labels, { name: "labels", dtype: dtypeOfLike(labels) ?? int32 }),
      convertToTensor(predictions, { name: "predictions", dtype: dtypeOfLike(predictions) ?? int32 }),
    );
    let p = cast(both.predictions, int64);
    let l = cast(both.labels, int64);
    l = withDependencies([assertNonNegative(l, { message: "`labels` contains negative values" })], l);
    p = withDependencies([assertNonNegative(p, { message: "`predictions` contains negative values" })], p);
    let count = options.numClasses;
    if (count === undefined) {
      const greatest = apply("Maximum", { x: reduceMax(p), y: reduceMax(l) });
      count = plus(greatest, 1);
    } else {
      const limit = typeof count === "number" ? castWhole(count, int64) : cast(count, int64);
      l = withDependencies([assertLess(l, limit, { message: "`labels` out of bound" })], l);
      p = withDependencies([assertLess(p, limit, { message: "`predictions` out of bound" })], p);
    }
    const weights = options.weights === undefined ? undefined : weightsOf(options.weights, p, dtype);
    const shape = stack([count, count], typeof count === "number" ? { dtype: int32 } : {});
    const indices = stack([l, p], { axis: 1 });
    const values = weights ?? onesLike(p, { dtype });
    return scatterNd(indices, values, cast(shape, int64));
  });
}

function weightsOf(given: TensorLike, predictions: Tensor, dtype: DTypeLike): Tensor {
  const weights = convertToTensor(given, { name: "weights" });
  if (!predictions.shape.isCompatibleWith(weights.shape))
    throw new ValueError(`Shapes ${predictions.shape} and ${weights.shape} are incompatible`);
  return cast(weights, dtype);
}
