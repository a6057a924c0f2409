import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { type GradientOptions, gradients } from "../gradients.js";
import { group } from "../ops/control.js";
import { GraphKeys, trainableVariables, type Variable } from "../ops/variable.js";

/** A gradient and the variable that it is for; null where the loss does not depend on it. */
export type GradientAndVariable = readonly [Tensor | null, Variable];

/** Options of `Optimizer.computeGradients`. */
export interface ComputeGradientsOptions {
  /** The variables to change; all trainable ones, where none are given. */
  readonly varList?: readonly Variable[];
  /** The gradient of the loss itself; 1 where none is given. */
  readonly gradLoss?: TensorLike;
  readonly colocateGradientsWithOps?: boolean;
  readonly gateGradients?: GradientOptions["gateGradients"];
}
/** Options of `Optimizer.applyGradients`. */
export interface ApplyGradientsOptions {
  /** A variable that grows by 1 with each step. */
  readonly globalStep?: Variable;
  readonly name?: string;
}

/** Base of the optimizers (`tf.train.Optimizer`): `minimize(loss)` gives the operation of one training step. */
export abstract class Optimizer {
  constructor(
    /** Name of the training operation and prefix of its nodes. */
    readonly name: string,
  ) {}

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
    const variables = options.varList ?? trainableVariables();
    if (variables.length === 0) throw new ValueError("No variables to optimize.");
    const grads = gradients(loss, variables, {
      gradYs: options.gradLoss === undefined ? undefined : [options.gradLoss],
      colocateGradientsWithOps: options.colocateGradientsWithOps,
      gateGradients: options.gateGradients ?? true,
    });
    return variables.map((variable, i) => [grads[i] ?? null, variable]);
  }

  /** An operation that changes the variables by the gradients (`tf.train.Optimizer.apply_gradients`). */
  applyGradients(pairs: readonly GradientAndVariable[], options: ApplyGradientsOptions = {}): Operation {
    const given = pairs.filter((pair): pair is readonly [Tensor, Variable] => pair[0] !== null);
    if (given.length === 0)
      throw new ValueError(
        `No gradients provided for any variable: ${pairs.map(([, variable]) => variable.name).join(", ")}.`,
      );
    const graph = getDefaultGraph();
    graph.initScope(() => this.createSlots(given.map(([, variable]) => variable)));
    const name = options.name ?? this.name;
    return graph.nameScope(name, (scope) => {
      this.prepare();
      const updates = given.map(([grad, variable]) =>
        graph.nameScope(`update_${variable.op.name}`, () =>
          graph.colocateWith([variable.op], () => this.applyDense(grad, variable)),
        ),
      );
      const train =
        options.globalStep === undefined ? this.finish(updates, scope) : this.step(updates, options.globalStep, scope);
      graph.addToCollection(GraphKeys.TRAIN_OP, train);
      return train;
    });
  }

  private step(updates: readonly Operation[], globalStep: Variable, scope: string): Operation {
    const graph = getDefaultGraph();
    return graph.controlDependencies([this.finish(updates, "update")], () =>
      graph.colocateWith([globalStep.op], () =>
        globalStep.assignAdd(convertToTensor(1, { dtype: globalStep.dtype, name: "value" }), { name: scope }),
      ),
    ).op;
  }

  /** Makes the variables that the optimizer itself needs. */
  protected createSlots(_variables: readonly Variable[]): void {}
  /** Makes tensors of the hyperparameters. */
  protected abstract prepare(): void;
  /** Adds the op that changes one variable. */
  protected abstract applyDense(grad: Tensor, variable: Variable): Operation;
  /** Joins the updates. */
  protected finish(updates: readonly Operation[], name: string): Operation {
    return group(updates, { name });
  }
}
