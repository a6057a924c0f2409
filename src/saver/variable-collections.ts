import { GraphKeys } from "../ops/graph-keys.js";

/** Collections whose items TensorFlow writes as VariableDefs; variables in any other are written as names of nodes. */
export const VARIABLE_COLLECTIONS: ReadonlySet<string> = new Set([
  GraphKeys.GLOBAL_VARIABLES,
  GraphKeys.LOCAL_VARIABLES,
  GraphKeys.TRAINABLE_VARIABLES,
  "model_variables",
  "moving_average_variables",
  "metric_variables",
  "global_step",
]);
