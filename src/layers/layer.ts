import { getDefaultGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import { getVariable } from "../ops/get-variable.js";
import { GraphKeys } from "../ops/graph-keys.js";
import type { Initializer } from "../ops/initializers.js";
import type { Regularizer } from "../ops/regularizers.js";
import type { Variable } from "../ops/variable.js";
import { type Reuse, variableScope } from "../ops/variable-scope.js";

/** Options that every layer takes. */
export interface LayerOptions {
  /** The variable scope; without it one of the layer's kind that is not taken. */
  readonly name?: string;
  /** True takes the variables of an earlier layer of this name. */
  readonly reuse?: Reuse;
  /** False keeps optimizers from changing the variables. Default true. */
  readonly trainable?: boolean;
}

/** Adds the nodes of a layer in a variable scope of its own, `defaultName` (made unique) where it has no name. */
export function inLayer<T>(defaultName: string, { name, reuse }: LayerOptions, body: () => T): T {
  return variableScope(name ?? null, { defaultName, reuse: name === undefined ? undefined : reuse }, body);
}

/** A variable of a layer. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly initializer: Initializer | undefined;
  readonly regularizer?: Regularizer;
  readonly trainable?: boolean;
}

/** The variable of a layer in the open scope; what its regularizer says is added to the losses when it is made. */
export function weight({ regularizer, trainable = true, ...spec }: WeightSpec): Variable {
  const graph = getDefaultGraph();
  const before = graph.getCollection(GraphKeys.GLOBAL_VARIABLES).length;
  const variable = getVariable(spec.name, [...spec.shape], {
    dtype: spec.dtype,
    initializer: spec.initializer,
    trainable,
  });
  const isNew = graph.getCollection(GraphKeys.GLOBAL_VARIABLES).length > before;
  if (regularizer !== undefined && isNew) {
    const scope = `${variable.op.name}/Regularizer/`;
    const loss = graph.nameScope(scope, () => regularizer(variable.value()));
    if (loss !== null) graph.addToCollection(GraphKeys.REGULARIZATION_LOSSES, loss);
  }
  return variable;
}
