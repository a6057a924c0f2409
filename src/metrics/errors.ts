import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { float32 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { equal, less } from "../ops/comparison.js";
import { removeSqueezableDimensions } from "../ops/confusion-matrix.js";
import { divide } from "../ops/division.js";
import { zerosLike } from "../ops/fill.js";
import { cast } from "../ops/math.js";
import { minus } from "../ops/operators.js";
import { reduceSum } from "../ops/reduce.js";
import { where } from "../ops/select.js";
import { aligned, checkCompatible } from "./dimensions.js";
import { mean } from "./mean.js";
import { collected, type Metric, type MetricOptions } from "./metric.js";

const named = (options: MetricOptions, name: string): MetricOptions => ({ ...options, name: options.name ?? name });

/** The part of the predictions that are the labels (`tf.metrics.accuracy`). @throws ValueError for shapes that do not fit */
export function accuracy(labels: TensorLike, predictions: TensorLike, options: MetricOptions = {}): Metric {
  const given = aligned(predictions, labels, options.weights);
  const isCorrect = cast(equal(cast(given.predictions, given.labels.dtype.base), given.labels), float32);
  return mean(isCorrect, { ...named(options, "accuracy"), weights: given.weights });
}

/** The mean of (labels − predictions)² (`tf.metrics.mean_squared_error`). @throws ValueError for shapes that do not fit */
export function meanSquaredError(labels: TensorLike, predictions: TensorLike, options: MetricOptions = {}): Metric {
  const given = aligned(predictions, labels, options.weights);
  const errors = apply("SquaredDifference", { x: given.labels, y: given.predictions });
  return mean(errors, { ...named(options, "mean_squared_error"), weights: given.weights });
}

/** The root of the mean of (labels − predictions)² (`tf.metrics.root_mean_squared_error`). @throws ValueError for shapes that do not fit */
export function rootMeanSquaredError(labels: TensorLike, predictions: TensorLike, options: MetricOptions = {}): Metric {
  const given = aligned(predictions, labels, options.weights);
  const { name = "root_mean_squared_error" } = options;
  const [value, update] = meanSquaredError(given.labels, given.predictions, { weights: given.weights, name });
  return collected([apply("Sqrt", { x: value }), apply("Sqrt", { x: update })], options);
}

/** The mean of |predictions − labels| (`tf.metrics.mean_absolute_error`). @throws ValueError for shapes that do not fit */
export function meanAbsoluteError(labels: TensorLike, predictions: TensorLike, options: MetricOptions = {}): Metric {
  const given = aligned(predictions, labels, options.weights);
  const errors = apply("Abs", { x: minus(given.predictions, given.labels) });
  return mean(errors, { ...named(options, "mean_absolute_error"), weights: given.weights });
}

/** The mean of |labels − predictions| / normalizer, 0 where that is 0 (`tf.metrics.mean_relative_error`). @throws ValueError for shapes that do not fit */
export function meanRelativeError(
  labels: TensorLike,
  predictions: TensorLike,
  normalizer: TensorLike,
  options: MetricOptions = {},
): Metric {
  const given = aligned(predictions, labels, options.weights);
  const squeezed = removeSqueezableDimensions(given.predictions, normalizer);
  const [p, n] = [squeezed.labels, squeezed.predictions];
  checkCompatible(p, n);
  const isZero = equal(n, 0);
  const none = zerosLike(given.labels);
  const errors = where(isZero, none, divide(apply("Abs", { x: minus(given.labels, p) }), n));
  return mean(errors, { ...named(options, "mean_relative_error"), weights: given.weights });
}

/** 1 − the mean of the products along axis `dim` of vectors of length 1 (`tf.metrics.mean_cosine_distance`). @throws ValueError for shapes that do not fit */
export function meanCosineDistance(
  labels: TensorLike,
  predictions: TensorLike,
  dim: number,
  options: MetricOptions = {},
): Metric {
  const given = aligned(predictions, labels, options.weights);
  const products = apply("Mul", { x: given.predictions, y: given.labels });
  const cosines = reduceSum(products, { axis: [dim], keepDims: true });
  const { name = "mean_cosine_distance" } = options;
  const means = mean(cosines, { weights: given.weights, name });
  const [value, update] = means.map((cosine) => apply("Sub", { x: 1, y: cosine })) as [Tensor, Tensor];
  return collected([value, update], options);
}

/** The part of the values below a threshold (`tf.metrics.percentage_below`). */
export function percentageBelow(values: TensorLike, threshold: TensorLike, options: MetricOptions = {}): Metric {
  const isBelow = cast(less(convertToTensor(values), threshold), float32);
  return mean(isBelow, named(options, "percentage_below_threshold"));
}
