import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { float64, int64 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { at } from "../ops/at.js";
import { broadcastWeights } from "../ops/broadcast-weights.js";
import { nameScope } from "../ops/control.js";
import { cumsum } from "../ops/cumulative.js";
import { divide, divNoNan } from "../ops/division.js";
import { onesLike, zerosLike } from "../ops/fill.js";
import { concat } from "../ops/join.js";
import { cast } from "../ops/math.js";
import { times } from "../ops/operators.js";
import { reduceSum } from "../ops/reduce.js";
import { whereV2 } from "../ops/select.js";
import { expandDims, shape, size } from "../ops/shape.js";
import { tile } from "../ops/tile.js";
import { topK } from "../ops/top-k.js";
import { collected, type Metric, type MetricOptions, metricVariable } from "./metric.js";
import { atKName, countEach, expandLabels } from "./top-k.js";

/**
 * The mean over all rows of the average precision at the ranks 1 to `k` (`tf.metrics.average_precision_at_k`), for dense int64 labels.
 * Labels that are no classes count as missing.
 * @throws ValueError for k below 1, or shapes that do not fit
 */
export function averagePrecisionAtK(
  labels: TensorLike,
  predictions: TensorLike,
  k: number,
  options: MetricOptions = {},
): Metric {
  if (k < 1) throw new ValueError(`Invalid k=${k}. \`k\` should be >= 1.`);
  return nameScope(options.name ?? atKName("average_precision", k), (name) => {
    const scores = convertToTensor(predictions);
    const { indices } = topK(scores, k);
    const classes = cast(at(shape(scores), -1), int64);
    const given = cast(labels, int64);
    const isNone = apply("GreaterEqual", { x: given, y: classes });
    const known = whereV2(isNone, times(-1, onesLike(given)), given);
    return nameScope(name, (scope) => overAll(averagePrecision(known, indices, k), scope, options));
  });
}

/** The average precision of each row. */
function averagePrecision(labels: Tensor, predicted: Tensor, k: number): Tensor {
  return nameScope("average_precision", (name) => {
    const ids = cast(predicted, int64, { name: "predictions_idx" });
    const expanded = expandLabels(labels, ids) as Tensor;
    const idsPerK = expandDims(ids, -1, { name: "predictions_idx_per_k" });
    const labelsPerK = repeated(expanded, k);
    const relevant = countEach(
      "true_positive",
      { predictions: idsPerK, labels: labelsPerK },
      { name: "relevant_per_k" },
    );
    const found = cumsum(relevant, -1, { name: "tp_per_k" });
    const retrieved = cumsum(onesLike(relevant), -1, { name: "retrieved_per_k" });
    const precision = divide(found, retrieved, { name: "precision_per_k" });
    const counting = apply("Mul", { x: precision, y: relevant }, {}, { name: "relevant_precision_per_k" });
    const sum = reduceSum(counting, { axis: [-1], name: "precision_sum" });
    return divide(sum, cast(relevantItems(expanded, k), float64), { name });
  });
}

/** The labels of each row, `k` times. */
function repeated(labels: Tensor, k: number): Tensor {
  return nameScope("labels_per_k", (name) => {
    const expanded = expandDims(labels, -2, { name: "expand" });
    if (k === 1) return expanded;
    const ones = onesLike(shape(labels));
    const multiples = concat([at(ones, ":-1"), [k], at(ones, "-1:")], 0, { name: "multiples" });
    return tile(expanded, multiples, { name });
  });
}

/** The number of labels of each row, but at most `k`. */
function relevantItems(labels: Tensor, k: number): Tensor {
  return nameScope("num_relevant", (name) => {
    const isLabel = apply("GreaterEqual", { x: labels, y: 0 });
    const each = whereV2(isLabel, onesLike(labels), zerosLike(labels));
    return apply("Minimum", { x: reduceSum(each, { axis: -1 }), y: k }, {}, { name });
  });
}

/** The mean over the rows of all batches. */
function overAll(precisions: Tensor, name: string, options: MetricOptions): Metric {
  const weights =
    options.weights === undefined ? undefined : broadcastWeights(cast(options.weights, float64), precisions);
  const each = weights === undefined ? precisions : apply("Mul", { x: precisions, y: weights });
  const [most, mostUpdate] = nameScope("max", (scope) => {
    const variable = metricVariable([], float64, scope);
    const batch =
      weights === undefined
        ? cast(size(each, { name: "batch_max" }), float64)
        : reduceSum(weights, { name: "batch_max" });
    return [variable, variable.assignAdd(batch, { name: "update" })] as const;
  });
  const [total, totalUpdate] = nameScope("total", (scope) => {
    const variable = metricVariable([], float64, scope);
    const batch = reduceSum(each, { name: "batch_total" });
    return [variable, variable.assignAdd(batch, { name: "update" })] as const;
  });
  const value = divNoNan(total, most, { name: "mean" });
  return collected([value, divNoNan(totalUpdate, mostUpdate, { name })], options);
}
