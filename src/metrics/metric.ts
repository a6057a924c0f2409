import type { TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import type { ShapeLike } from "../core/shape.js";
import { zeros } from "../ops/fill.js";
import { GraphKeys } from "../ops/graph-keys.js";
import type { Named } from "../ops/named.js";
import { identity } from "../ops/source.js";
import { Variable } from "../ops/variable.js";

/** The value of a metric so far, and the same after the variables took in one more batch. */
export type Metric = [value: Tensor, update: Tensor];

/** Options of the metrics. */
export interface MetricOptions extends Named {
  /** A weight for all, or for each element; a dimension of 1 counts for all. */
  readonly weights?: TensorLike;
  /** Collections that the value is added to. */
  readonly metricsCollections?: string | readonly string[];
  /** Collections that the update is added to. */
  readonly updatesCollections?: string | readonly string[];
}

/** A variable of a metric: local, not trained, zero at first (`metrics_impl.metric_variable`). */
export function metricVariable(shape: ShapeLike, dtype: DType, name: string): Variable {
  return new Variable(() => zeros(shape, { dtype }), {
    name,
    trainable: false,
    collections: [GraphKeys.LOCAL_VARIABLES, GraphKeys.METRIC_VARIABLES],
  });
}

/** The value of a variable as a metric's own. */
export function currentValue(variable: Variable): Tensor {
  return identity(variable);
}

/** The metric, which is in the collections that the options name. */
export function collected(metric: Metric, { metricsCollections, updatesCollections }: MetricOptions): Metric {
  const add = (names: string | readonly string[] | undefined, tensor: Tensor): void => {
    const list = typeof names === "string" ? [names] : (names ?? []);
    for (const key of list) getDefaultGraph().addToCollection(key, tensor);
  };
  add(metricsCollections, metric[0]);
  add(updatesCollections, metric[1]);
  return metric;
}
