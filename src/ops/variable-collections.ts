import { inspect } from "node:util";
import { apply } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { string } from "../core/dtype.js";
import { RuntimeError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { group } from "./control.js";
import { GraphKeys } from "./graph-keys.js";
import { booleanMask } from "./mask.js";
import { Variable } from "./variable.js";

const variablesOf =
  (key: string) =>
  (scope?: string): Variable[] =>
    getDefaultGraph()
      .getCollection(key, scope)
      .map((item) => {
        if (item instanceof Variable) return item;
        throw new RuntimeError(`Cannot use collection "${key}": it has ${inspect(item)}, expected variables only`);
      });
/** The variables of the default graph (`tf.global_variables`). */
export const globalVariables = variablesOf(GraphKeys.GLOBAL_VARIABLES);
/** The variables that optimizers change (`tf.trainable_variables`). */
export const trainableVariables = variablesOf(GraphKeys.TRAINABLE_VARIABLES);
/** The variables that are not saved (`tf.local_variables`). */
export const localVariables = variablesOf(GraphKeys.LOCAL_VARIABLES);
/** The variables of the model itself (`tf.model_variables`). */
export const modelVariables = variablesOf(GraphKeys.MODEL_VARIABLES);
/** The variables that have a moving average (`tf.moving_average_variables`). */
export const movingAverageVariables = variablesOf(GraphKeys.MOVING_AVERAGE_VARIABLES);

/** An operation that initializes these variables (`tf.variables_initializer`). */
export function variablesInitializer(variables: readonly Variable[], options: { name?: string } = {}): Operation {
  return group(
    variables.map((item) => item.initializer),
    { name: options.name ?? "init" },
  );
}
/** An operation that initializes all variables (`tf.global_variables_initializer`). */
export function globalVariablesInitializer(options: { name?: string } = {}): Operation {
  return variablesInitializer(globalVariables(), options);
}
/** An operation that initializes the local variables (`tf.local_variables_initializer`). */
export function localVariablesInitializer(options: { name?: string } = {}): Operation {
  return variablesInitializer(localVariables(), options);
}
/** `tf.initialize_all_variables`, the older name of `globalVariablesInitializer`. */
export const initializeAllVariables = globalVariablesInitializer;
/** `tf.initialize_variables`, the older name of `variablesInitializer`. */
export const initializeVariables = variablesInitializer;
/** `tf.initialize_local_variables`, the older name of `localVariablesInitializer`. */
export const initializeLocalVariables = localVariablesInitializer;

/** An operation that tells whether a variable has a value (`tf.is_variable_initialized`). */
export function isVariableInitialized(target: Variable, options: { name?: string } = {}): Tensor {
  if (target.isResource) return apply("VarIsInitializedOp", { resource: target }, {}, options);
  return apply("IsVariableInitialized", { ref: target }, {}, options);
}

/**
 * The names of the variables that have no value yet, as a vector of strings (`tf.report_uninitialized_variables`); of all global and
 * local variables, where none are given.
 */
export function reportUninitializedVariables(
  variables: readonly Variable[] = [...globalVariables(), ...localVariables()],
  options: { name?: string } = {},
): Tensor {
  const graph = getDefaultGraph();
  return graph.nameScope(options.name ?? "report_uninitialized_variables", () => {
    const initialized = variables.map((variable) => isVariableInitialized(variable));
    return graph.device("/cpu:0", () => {
      if (variables.length === 0) return constant([], { dtype: string });
      const mask = apply("LogicalNot", { x: apply("Pack", { values: initialized }, {}, { name: "stack" }) });
      return booleanMask(constant(variables.map(({ op }) => op.name)), mask);
    });
  });
}
