import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { bool, float32 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { assertRankIn, assertType } from "../ops/asserts.js";
import { equal, greater } from "../ops/comparison.js";
import { controlDependencies } from "../ops/control.js";
import { divide } from "../ops/division.js";
import { cast } from "../ops/math.js";
import { plus } from "../ops/operators.js";
import { reduceSum } from "../ops/reduce.js";
import { where } from "../ops/select.js";
import { rank } from "../ops/shape.js";
import { variableScope } from "../ops/variable-scope.js";
import { aligned } from "./dimensions.js";
import { collected, currentValue, type Metric, type MetricOptions, metricVariable } from "./metric.js";

/** How often the condition held, each time with its weight. */
function countWhere(condition: Tensor, weights: Tensor | undefined, options: MetricOptions): Metric {
  assertType(condition, bool);
  const count = metricVariable([], float32, "count");
  let values = cast(condition, float32);
  if (weights !== undefined) {
    const check = assertRankIn(weights, [0, rank(values)]);
    values = controlDependencies([check], () => apply("Mul", { x: values, y: cast(weights, float32) }));
  }
  const value = currentValue(count);
  return collected([value, count.assignAdd(reduceSum(values))], options);
}

/** Labels, predictions and weights of one rank, as truth values. */
function truths(
  labels: TensorLike,
  predictions: TensorLike,
  weights: TensorLike | undefined,
): ReturnType<typeof aligned> {
  const p = cast(predictions, bool);
  return aligned(p, cast(labels, bool), weights);
}

const counting =
  (name: string, label: boolean, prediction: boolean) =>
  (labels: TensorLike, predictions: TensorLike, options: MetricOptions = {}): Metric =>
    variableScope(options.name ?? null, { defaultName: name }, () => {
      const given = truths(labels, predictions, options.weights);
      const isLabel = equal(given.labels, label);
      const both = apply("LogicalAnd", { x: isLabel, y: equal(given.predictions, prediction) });
      return countWhere(both, given.weights, options);
    });

/** How often true was predicted rightly (`tf.metrics.true_positives`). @throws ValueError for shapes that do not fit */
export const truePositives = counting("true_positives", true, true);
/** How often false was predicted rightly (`tf.metrics.true_negatives`). @throws ValueError for shapes that do not fit */
export const trueNegatives = counting("true_negatives", false, false);
/** How often true was predicted wrongly (`tf.metrics.false_positives`). @throws ValueError for shapes that do not fit */
export const falsePositives = counting("false_positives", false, true);
/** How often false was predicted wrongly (`tf.metrics.false_negatives`). @throws ValueError for shapes that do not fit */
export const falseNegatives = counting("false_negatives", true, false);

/** true positives / (true positives + others), 0 where there are none of either. */
const ratio =
  (name: string, others: typeof falsePositives) =>
  (labels: TensorLike, predictions: TensorLike, options: MetricOptions = {}): Metric =>
    variableScope(options.name ?? null, { defaultName: name }, () => {
      const { labels: l, predictions: p, weights } = truths(labels, predictions, options.weights);
      const [right, rightUpdate] = truePositives(l, p, { weights });
      const [wrong, wrongUpdate] = others(l, p, { weights });
      const part = (x: Tensor, y: Tensor, partName: string): Tensor => {
        const hasAny = greater(plus(x, y), 0);
        return where(hasAny, divide(x, plus(x, y)), 0, { name: partName });
      };
      const value = part(right, wrong, "value");
      return collected([value, part(rightUpdate, wrongUpdate, "update_op")], options);
    });

/** The part of what was predicted true that is (`tf.metrics.precision`). @throws ValueError for shapes that do not fit */
export const precision = ratio("precision", falsePositives);
/** The part of what is true that was predicted (`tf.metrics.recall`). @throws ValueError for shapes that do not fit */
export const recall = ratio("recall", falseNegatives);
