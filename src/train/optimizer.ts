import { apply, applyOp, type OpArguments } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import type { Gradient } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { gradients } from "../gradients.js";
import { group, tuple } from "../ops/control.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { cast } from "../ops/math.js";
import { Variable } from "../ops/variable.js";
import { trainableVariables } from "../ops/variable-collections.js";
import { deduplicate } from "./deduplicate.js";
import { Slots } from "./slots.js";

/** A gradient and the variable that it is for; null where the loss does not depend on it. */
export type GradientAndVariable = readonly [Gradient | null, Variable];

/** A hyperparameter: a number, a tensor, or a function that gives either when the training operation is made. */
export type Hyperparameter = TensorLike | (() => TensorLike);

/** How much must be computed before gradients are used. */
export const Gate = {
  /** Nothing waits. */
  GATE_NONE: 0,
  /** All gradients of one op. */
  GATE_OP: 1,
  /** All gradients. */
  GATE_GRAPH: 2,
} as const;

/** Options that every optimizer takes. */
export interface OptimizerOptions {
  /** Name of the training operation and prefix of its nodes. */
  readonly name?: string;
  readonly useLocking?: boolean;
}

/** Options of `Optimizer.computeGradients`. */
export interface ComputeGradientsOptions {
  /** The variables to change; all trainable ones, where none are given. */
  readonly varList?: readonly Variable[];
  /** The gradient of the loss itself; 1 where none is given. */
  readonly gradLoss?: TensorLike;
  readonly colocateGradientsWithOps?: boolean;
  /** `Optimizer.GATE_OP` by default. */
  readonly gateGradients?: 0 | 1 | 2;
}
/** Options of `Optimizer.applyGradients`. */
export interface ApplyGradientsOptions {
  /** A variable that grows by 1 with each step. */
  readonly globalStep?: Variable;
  readonly name?: string;
}

/** Base of the optimizers (`tf.train.Optimizer`): `minimize(loss)` gives the operation of one training step. */
export abstract class Optimizer {
  static readonly GATE_NONE = Gate.GATE_NONE;
  static readonly GATE_OP = Gate.GATE_OP;
  static readonly GATE_GRAPH = Gate.GATE_GRAPH;

  /** Name of the training operation and prefix of its nodes. */
  readonly name: string;
  protected readonly useLocking: boolean;
  protected readonly slots = new Slots();

  constructor(defaultName: string, options: OptimizerOptions) {
    this.name = options.name ?? defaultName;
    this.useLocking = options.useLocking ?? false;
    if (this.name === "") throw new ValueError("Must specify the optimizer name");
  }

  /** An operation that changes the variables so that `loss` becomes less (`tf.train.Optimizer.minimize`). */
  minimize(loss: Tensor, options: ComputeGradientsOptions & ApplyGradientsOptions = {}): Operation {
    const pairs = this.computeGradients(loss, options);
    if (pairs.every(([grad]) => grad === null))
      throw new ValueError(
        `No gradients provided for any variable, check your graph for ops that do not support gradients, between variables ${JSON.stringify(pairs.map(([, variable]) => String(variable)))} and loss ${loss}.`,
      );
    return this.applyGradients(pairs, options);
  }

  /** The gradients of `loss` (`tf.train.Optimizer.compute_gradients`). @throws ValueError where there is no variable */
  computeGradients(loss: Tensor, options: ComputeGradientsOptions = {}): GradientAndVariable[] {
    const { gateGradients = Gate.GATE_OP, gradLoss, colocateGradientsWithOps } = options;
    if (!loss.dtype.isFloating)
      throw new ValueError(
        `Invalid type ${loss.dtype} for ${loss.name}, expected: float16, bfloat16, float32, float64.`,
      );
    const variables = options.varList ?? trainableVariables();
    if (variables.length === 0) throw new ValueError("No variables to optimize.");
    const found = gradients(loss, variables, {
      gradYs: gradLoss === undefined ? undefined : [gradLoss],
      colocateGradientsWithOps,
      gateGradients: gateGradients === Gate.GATE_OP,
    });
    const grads = gateGradients === Gate.GATE_GRAPH ? tuple(found) : found;
    return variables.map((variable, i) => [grads[i] ?? null, variable]);
  }

  /** An operation that changes the variables by the gradients (`tf.train.Optimizer.apply_gradients`). */
  applyGradients(pairs: readonly GradientAndVariable[], options: ApplyGradientsOptions = {}): Operation {
    if (pairs.length === 0) throw new ValueError("No variables provided.");
    const given = pairs.filter((pair): pair is readonly [Gradient, Variable] => pair[0] !== null);
    if (given.length === 0)
      throw new ValueError(
        `No gradients provided for any variable: ${JSON.stringify(pairs.map(([, variable]) => String(variable)))}.`,
      );
    const graph = getDefaultGraph();
    graph.initScope(() => this.createSlots(given.map(([, variable]) => variable)));
    return graph.nameScope(options.name ?? this.name, (scope) => {
      this.prepare();
      const updates = given.map(([grad, variable]) =>
        graph.nameScope(`update_${variable.op.name}`, () =>
          graph.colocateWith([variable.op], () => this.update(grad, variable)),
        ),
      );
      const { globalStep } = options;
      const train = globalStep === undefined ? this.finish(updates, scope) : this.step(updates, globalStep, scope);
      const known = graph.getCollection(GraphKeys.TRAIN_OP);
      if (!known.includes(train)) graph.addToCollection(GraphKeys.TRAIN_OP, train);
      return train;
    });
  }

  /** The variable that this optimizer keeps under `slotName` for `variable` (`get_slot`), or undefined. */
  getSlot(variable: Variable, slotName: string): Variable | undefined {
    return this.slots.find(variable, slotName);
  }
  /** The names of the slots, sorted (`get_slot_names`). */
  getSlotNames(): string[] {
    return this.slots.names;
  }
  /** All variables of the optimizer in the default graph, sorted by name (`tf.train.Optimizer.variables`). */
  variables(): Variable[] {
    return this.slots.variablesOf(getDefaultGraph());
  }
  getName(): string {
    return this.name;
  }

  private update(grad: Gradient, variable: Variable): Operation {
    if (!(grad instanceof IndexedSlices)) return this.applyDense(grad, variable);
    return this.applySparseDuplicates(grad, variable);
  }

  private step(updates: readonly Operation[], globalStep: Variable, scope: string): Operation {
    const graph = getDefaultGraph();
    return graph.controlDependencies([this.finish(updates, "update")], () =>
      graph.colocateWith([globalStep.op], () => {
        const dtype = globalStep.dtype;
        if (!globalStep.isResource)
          return globalStep.assignAdd(convertToTensor(1, { dtype, name: "value" }), { name: scope }).op;
        const value = convertToTensor(1, { dtype });
        return applyOp("AssignAddVariableOp", { resource: globalStep, value }, { dtype }, { name: scope });
      }),
    );
  }

  /** Makes the variables that the optimizer itself needs. */
  protected createSlots(_variables: readonly Variable[]): void {}
  /** Makes tensors of the hyperparameters. */
  protected abstract prepare(): void;
  /** Adds the op that changes one variable. */
  protected abstract applyDense(grad: Tensor, variable: Variable): Operation;
  /** Adds the ops that change the rows `indices`, each of them once, of one variable. */
  protected abstract applySparse(grad: Tensor, variable: Variable, indices: Tensor): Operation;
  /** Adds the ops that change rows that may be there more than once: sums them first. */
  protected applySparseDuplicates(grad: IndexedSlices, variable: Variable): Operation {
    const { values, indices } = deduplicate(grad);
    return this.applySparse(values, variable, indices);
  }
  /** Joins the updates. */
  protected finish(updates: readonly Operation[], name: string): Operation {
    return group(updates, { name });
  }

  /** A tensor of a hyperparameter. */
  protected tensorOf(parameter: Hyperparameter, name: string): Tensor {
    return convertToTensor(typeof parameter === "function" ? parameter() : parameter, { name });
  }
  /** Adds `ApplyX`, or its brothers for resource variables and rows. */
  protected applyUpdate(
    name: string,
    variable: Variable,
    args: OpArguments,
    attrs: Readonly<Record<string, boolean>> = {},
  ): Operation {
    const type = `${variable.isResource ? "Resource" : ""}${"indices" in args ? "Sparse" : ""}Apply${name}`;
    return applyOp(type, { var: variable, ...args }, { use_locking: this.useLocking, ...attrs });
  }
}

/** The value in a variable's type; a variable of that type itself. */
export function castTo(value: Tensor | Variable, dtype: DType): Tensor | Variable {
  return value instanceof Variable && value.dtype === dtype ? value : cast(value, dtype);
}

/** Adds to rows of a variable. */
export function scatterAdd(variable: Variable, indices: Tensor, updates: Tensor, useLocking: boolean): Tensor {
  if (!variable.isResource)
    return apply("ScatterAdd", { ref: variable, indices, updates }, { use_locking: useLocking });
  const write = applyOp("ResourceScatterAdd", { resource: variable, indices, updates }, { dtype: variable.dtype });
  return getDefaultGraph().controlDependencies([write], () => variable.value());
}
