import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { bool, float32, int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { assertGreaterEqual, assertLessEqual } from "../ops/asserts.js";
import { at } from "../ops/at.js";
import { broadcastWeights } from "../ops/broadcast-weights.js";
import { greater } from "../ops/comparison.js";
import { controlDependencies } from "../ops/control.js";
import { divide } from "../ops/division.js";
import { stack } from "../ops/join.js";
import { logicalAnd, logicalNot } from "../ops/logic.js";
import { cast } from "../ops/math.js";
import { plus, times } from "../ops/operators.js";
import { reduceSum } from "../ops/reduce.js";
import { reshape, shape } from "../ops/shape.js";
import { tile } from "../ops/tile.js";
import { transpose } from "../ops/transpose.js";
import type { Variable } from "../ops/variable.js";
import { variableScope } from "../ops/variable-scope.js";
import { aligned } from "./dimensions.js";
import { collected, currentValue, type Metric, type MetricOptions, metricVariable } from "./metric.js";

/** The four counts of predictions against labels, and the names of their variables. */
export const COUNTS = {
  tp: "true_positives",
  fn: "false_negatives",
  tn: "true_negatives",
  fp: "false_positives",
} as const;
type Count = keyof typeof COUNTS;
/** A count at each threshold: its variable, and what it is after a batch. */
export interface Counted {
  readonly value: Variable;
  readonly update: Tensor;
}

/**
 * Counts, for each threshold, predictions of `[0, 1]` above it against labels, over all batches.
 * @throws ValueError for shapes that do not fit
 */
export function countAtThresholds<C extends Count>(
  labels: TensorLike,
  predictions: TensorLike,
  thresholds: readonly number[],
  weights: TensorLike | undefined,
  includes: readonly C[],
): Readonly<Record<C, Counted>> {
  const given = inRange(labels, predictions, weights);
  const count = thresholds.length;
  const column = reshape(given.predictions, [-1, 1]);
  const row = reshape(cast(given.labels, bool), [1, -1]);
  const length = column.shape.dim(0) ?? at(shape(column), 0);
  const limits = tile(
    apply("ExpandDims", { input: constant([...thresholds]), dim: [1] }),
    stack([1, length], { dtype: int32 }),
  );
  const isPositive = greater(tile(transpose(column), [count, 1]), limits);
  const isNegative = wants(includes, "fn", "tn") ? logicalNot(isPositive) : isPositive;
  const isLabel = tile(row, [count, 1]);
  const isNoLabel = wants(includes, "fp", "tn") ? logicalNot(isLabel) : isLabel;
  const factors = given.weights === undefined ? undefined : weightsFor(given.weights, given.predictions, count);
  const sides: Readonly<Record<Count, readonly [Tensor, Tensor]>> = {
    tp: [isLabel, isPositive],
    fn: [isLabel, isNegative],
    tn: [isNoLabel, isNegative],
    fp: [isNoLabel, isPositive],
  };
  const chosen = (Object.keys(COUNTS) as C[]).filter((key) => includes.includes(key));
  const entries = chosen.map((key) => {
    const value = metricVariable([count], float32, COUNTS[key]);
    const both = cast(logicalAnd(sides[key][0], sides[key][1]), float32);
    const weighted = factors === undefined ? both : times(both, factors);
    return [key, { value, update: value.assignAdd(reduceSum(weighted, 1)) }] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<C, Counted>;
}

function wants(includes: readonly Count[], ...keys: readonly Count[]): boolean {
  return keys.some((key) => includes.includes(key));
}

/** Predictions that are checked to be in [0, 1], labels and weights of the same rank. */
function inRange(
  labels: TensorLike,
  predictions: TensorLike,
  weights: TensorLike | undefined,
): ReturnType<typeof aligned> {
  const p = convertToTensor(predictions);
  const message = "predictions must be in [0, 1]";
  const above = assertGreaterEqual(p, cast(0, p.dtype.base), { message });
  const below = assertLessEqual(p, cast(1, p.dtype.base), { message });
  return controlDependencies([above, below], () => {
    const scores = cast(p, float32);
    return aligned(scores, cast(labels, bool), weights);
  });
}

function weightsFor(weights: Tensor, predictions: Tensor, count: number): Tensor {
  const spread = broadcastWeights(cast(weights, float32), predictions);
  return tile(reshape(spread, [1, -1]), [count, 1]);
}

/** Keeps thresholds strictly outside of [0, 1], at the ends. */
const MARGIN = 1e-7;

/** `count` thresholds over [0, 1]; the first is just below, the last just above. */
export function evenThresholds(count: number): number[] {
  const inner = Array.from({ length: count - 2 }, (_, i) => (i + 1) / (count - 1));
  return [-MARGIN, ...inner, 1 + MARGIN];
}

const countsAt =
  <C extends Count>(key: C) =>
  (labels: TensorLike, predictions: TensorLike, thresholds: readonly number[], options: MetricOptions = {}): Metric =>
    variableScope(options.name ?? null, { defaultName: COUNTS[key] }, () => {
      const counted = countAtThresholds(labels, predictions, thresholds, options.weights, [key])[key];
      return collected([currentValue(counted.value), counted.update], options);
    });
/** `truePositives` at each threshold (`tf.metrics.true_positives_at_thresholds`). @throws ValueError for shapes that do not fit */
export const truePositivesAtThresholds = countsAt("tp");
/** `trueNegatives` at each threshold (`tf.metrics.true_negatives_at_thresholds`). @throws ValueError for shapes that do not fit */
export const trueNegativesAtThresholds = countsAt("tn");
/** `falsePositives` at each threshold (`tf.metrics.false_positives_at_thresholds`). @throws ValueError for shapes that do not fit */
export const falsePositivesAtThresholds = countsAt("fp");
/** `falseNegatives` at each threshold (`tf.metrics.false_negatives_at_thresholds`). @throws ValueError for shapes that do not fit */
export const falseNegativesAtThresholds = countsAt("fn");

const ratioAt =
  (kind: string, other: "fp" | "fn") =>
  (labels: TensorLike, predictions: TensorLike, thresholds: readonly number[], options: MetricOptions = {}): Metric =>
    variableScope(options.name ?? null, { defaultName: `${kind}_at_thresholds` }, () => {
      const counted = countAtThresholds(labels, predictions, thresholds, options.weights, ["tp", other]);
      const part = (tp: Tensor | Variable, rest: Tensor | Variable, name: string): Tensor =>
        divide(tp, plus(plus(MARGIN, tp), rest), { name: `${kind}_${name}` });
      const value = part(counted.tp.value, counted[other].value, "value");
      return collected([value, part(counted.tp.update, counted[other].update, "update_op")], options);
    });
/** `precision` at each threshold (`tf.metrics.precision_at_thresholds`). @throws ValueError for shapes that do not fit */
export const precisionAtThresholds = ratioAt("precision", "fp");
/** `recall` at each threshold (`tf.metrics.recall_at_thresholds`). @throws ValueError for shapes that do not fit */
export const recallAtThresholds = ratioAt("recall", "fn");

/** @throws ValueError for what is no part of 1 */
export function checkPart(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new ValueError(`\`${name}\` must be in the range [0, 1]. Currently, \`${name}\` is ${value}.`);
}
