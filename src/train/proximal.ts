import { constant } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Variable } from "../ops/variable.js";
import { type AdagradOptions, checkInitialAccumulator } from "./adagrad.js";
import { type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";
import { createSlot } from "./slot.js";

/** The penalties of the proximal optimizers. */
export interface PenaltyOptions {
  /** Default 0. */
  readonly l1RegularizationStrength?: Hyperparameter;
  /** Default 0. */
  readonly l2RegularizationStrength?: Hyperparameter;
}

/** A slot of one value, that of the constant that is made for it next to the variable. */
export function constantSlot(variable: Variable, value: number, name: string): Variable {
  const { shape, dtype } = variable;
  const initial = getDefaultGraph().colocateWith([variable.op], () => constant(value, { shape, dtype }));
  return createSlot(variable, initial, name);
}

abstract class ProximalOptimizer extends Optimizer {
  private readonly l1: Hyperparameter;
  private readonly l2: Hyperparameter;
  protected tensors!: Readonly<Record<"lr" | "l1" | "l2", Tensor>>;

  constructor(
    defaultName: string,
    private readonly learningRate: Hyperparameter,
    options: OptimizerOptions & PenaltyOptions,
  ) {
    super(defaultName, options);
    this.l1 = options.l1RegularizationStrength ?? 0;
    this.l2 = options.l2RegularizationStrength ?? 0;
  }

  protected override prepare(): void {
    this.tensors = {
      lr: this.tensorOf(this.learningRate, "learning_rate"),
      l1: this.tensorOf(this.l1, "l1_regularization_strength"),
      l2: this.tensorOf(this.l2, "l2_regularization_strength"),
    };
  }
}

/** Gradient descent with L1 and L2 penalties (`tf.train.ProximalGradientDescentOptimizer`). */
export class ProximalGradientDescentOptimizer extends ProximalOptimizer {
  constructor(learningRate: Hyperparameter, options: OptimizerOptions & PenaltyOptions = {}) {
    super("ProximalGradientDescent", learningRate, options);
  }

  protected override applyDense(delta: Tensor, variable: Variable): Operation {
    const { lr, l1, l2 } = this.tensors;
    return this.applyUpdate("ProximalGradientDescent", variable, { alpha: lr, l1, l2, delta });
  }
  protected override applySparse(grad: Tensor, variable: Variable, indices: Tensor): Operation {
    const { lr, l1, l2 } = this.tensors;
    return this.applyUpdate("ProximalGradientDescent", variable, { alpha: lr, l1, l2, grad, indices });
  }
}

/** Adagrad with L1 and L2 penalties (`tf.train.ProximalAdagradOptimizer`). Slot: `accumulator`. */
export class ProximalAdagradOptimizer extends ProximalOptimizer {
  private readonly initial: number;

  /** @throws ValueError where `initialAccumulatorValue` is not positive */
  constructor(learningRate: Hyperparameter, options: AdagradOptions & PenaltyOptions = {}) {
    super("ProximalAdagrad", learningRate, options);
    this.initial = checkInitialAccumulator(options.initialAccumulatorValue ?? 0.1);
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables)
      this.slots.getOrMake(variable, "accumulator", () => constantSlot(variable, this.initial, this.name));
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    return this.applySparse(grad, variable);
  }
  protected override applySparse(grad: Tensor, variable: Variable, indices?: Tensor): Operation {
    const accum = this.getSlot(variable, "accumulator")!;
    return this.applyUpdate("ProximalAdagrad", variable, { accum, ...this.tensors, grad, ...(indices && { indices }) });
  }
}
