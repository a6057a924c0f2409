import type { Operation, Tensor } from "../core/operation.js";
import type { Variable } from "../ops/variable.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";
import { createZerosSlot } from "./slot.js";

/** Options of `MomentumOptimizer`. */
export interface MomentumOptions extends OptimizerOptions {
  /** Looks ahead to where the momentum leads. Default false. */
  readonly useNesterov?: boolean;
}

/**
 * Gradient descent with momentum (`tf.train.MomentumOptimizer`): accumulation = momentum · accumulation + gradient;
 * var −= learningRate · accumulation. Slot: `momentum`.
 */
export class MomentumOptimizer extends Optimizer {
  private readonly useNesterov: boolean;
  private rate!: Tensor;
  private momentumTensor!: Tensor;

  constructor(
    private readonly learningRate: Hyperparameter,
    private readonly momentum: Hyperparameter,
    options: MomentumOptions = {},
  ) {
    super("Momentum", options);
    this.useNesterov = options.useNesterov ?? false;
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables)
      this.slots.getOrMake(variable, "momentum", () => createZerosSlot(variable, this.name));
  }

  protected override prepare(): void {
    this.rate = this.tensorOf(this.learningRate, "learning_rate");
    this.momentumTensor = this.tensorOf(this.momentum, "momentum");
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    return this.applySparse(grad, variable);
  }

  protected override applySparse(grad: Tensor, variable: Variable, indices?: Tensor): Operation {
    const { dtype } = variable;
    return this.applyUpdate(
      "Momentum",
      variable,
      {
        accum: this.getSlot(variable, "momentum")!,
        lr: castTo(this.rate, dtype),
        grad,
        ...(indices && { indices }),
        momentum: castTo(this.momentumTensor, dtype),
      },
      { use_nesterov: this.useNesterov },
    );
  }
}
