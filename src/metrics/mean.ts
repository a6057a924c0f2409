import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { float32 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { broadcastWeights } from "../ops/broadcast-weights.js";
import { controlDependencies } from "../ops/control.js";
import { divNoNan } from "../ops/division.js";
import { onesLike } from "../ops/fill.js";
import { cast } from "../ops/math.js";
import { reduceSum } from "../ops/reduce.js";
import { size } from "../ops/shape.js";
import type { Variable } from "../ops/variable.js";
import { variableScope } from "../ops/variable-scope.js";
import { alignedWeights } from "./dimensions.js";
import { collected, type Metric, type MetricOptions, metricVariable } from "./metric.js";

/** total / count, and 0 where nothing was counted. */
function quotient(total: Tensor | Variable, count: Tensor | Variable, name: string): Tensor {
  return divNoNan(total, apply("Maximum", { x: count, y: 0 }), { name });
}

/** The mean of all values of all batches (`tf.metrics.mean`), 0 before the first. */
export function mean(values: TensorLike, options: MetricOptions = {}): Metric {
  return variableScope(options.name ?? null, { defaultName: "mean" }, () => {
    let x = cast(values, float32);
    const total = metricVariable([], float32, "total");
    const count = metricVariable([], float32, "count");
    const weights = alignedWeights(x, options.weights);
    let number: Tensor;
    if (weights === undefined) number = cast(size(x), float32);
    else {
      const spread = broadcastWeights(cast(weights, float32), x);
      x = apply("Mul", { x, y: spread });
      number = reduceSum(spread);
    }
    return updated(total, count, reduceSum(x), number, x, options);
  });
}

/** The mean of each element over all batches (`tf.metrics.mean_tensor`), 0 before the first. */
export function meanTensor(values: TensorLike, options: MetricOptions = {}): Metric {
  return variableScope(options.name ?? null, { defaultName: "mean" }, () => {
    let x = cast(values, float32);
    const total = metricVariable(x.shape, float32, "total_tensor");
    const count = metricVariable(x.shape, float32, "count_tensor");
    let number = onesLike(x);
    const weights = alignedWeights(x, options.weights);
    if (weights !== undefined) {
      const spread = broadcastWeights(cast(weights, float32), x);
      x = apply("Mul", { x, y: spread });
      number = apply("Mul", { x: number, y: spread });
    }
    return updated(total, count, x, number, x, options);
  });
}

/** The metric whose variables grow by `sum` and `number`; the count only after `values` are there. */
function updated(
  total: Variable,
  count: Variable,
  sum: Tensor,
  number: Tensor,
  values: Tensor,
  options: MetricOptions,
): Metric {
  const newTotal = total.assignAdd(sum);
  const newCount = controlDependencies([values], () => count.assignAdd(number));
  const value = quotient(total, count, "value");
  return collected([value, quotient(newTotal, newCount, "update_op")], options);
}
