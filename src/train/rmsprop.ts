import type { Operation, Tensor } from "../core/operation.js";
import { onesLike } from "../ops/fill.js";
import { onesInitializer } from "../ops/initializers.js";
import type { Variable } from "../ops/variable.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";
import { createSlot, createZerosSlot } from "./slot.js";

/** Options of `RMSPropOptimizer`. */
export interface RMSPropOptions extends OptimizerOptions {
  /** Decay of the mean of squares. Default 0.9. */
  readonly decay?: Hyperparameter;
  /** Default 0. */
  readonly momentum?: Hyperparameter;
  /** Keeps the divisor from 0. Default 1e-10. */
  readonly epsilon?: Hyperparameter;
  /** Divides by the deviation from the mean gradient. Default false. */
  readonly centered?: boolean;
}

/** RMSProp (`tf.train.RMSPropOptimizer`). Slots: `rms`, `momentum`, and `mg` where it is centered. */
export class RMSPropOptimizer extends Optimizer {
  private readonly options: Required<Omit<RMSPropOptions, keyof OptimizerOptions>>;
  private tensors!: Readonly<Record<"lr" | "rho" | "momentum" | "epsilon", Tensor>>;

  constructor(
    private readonly learningRate: Hyperparameter,
    options: RMSPropOptions = {},
  ) {
    super("RMSProp", options);
    const { decay = 0.9, momentum = 0, epsilon = 1e-10, centered = false } = options;
    this.options = { decay, momentum, epsilon, centered };
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables) {
      const { shape, dtype } = variable;
      this.slots.getOrMake(variable, "rms", () =>
        createSlot(
          variable,
          shape.isFullyDefined ? { initializer: onesInitializer(), shape, dtype } : onesLike(variable),
          this.name,
        ),
      );
      for (const slot of this.options.centered ? ["mg", "momentum"] : ["momentum"])
        this.slots.getOrMake(variable, slot, () => createZerosSlot(variable, this.name));
    }
  }

  protected override prepare(): void {
    const { decay, momentum, epsilon } = this.options;
    this.tensors = {
      lr: this.tensorOf(this.learningRate, "learning_rate"),
      rho: this.tensorOf(decay, "decay"),
      momentum: this.tensorOf(momentum, "momentum"),
      epsilon: this.tensorOf(epsilon, "epsilon"),
    };
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    return this.applySparse(grad, variable);
  }

  protected override applySparse(grad: Tensor, variable: Variable, indices?: Tensor): Operation {
    const { dtype } = variable;
    const { centered } = this.options;
    const { lr, rho, momentum, epsilon } = this.tensors;
    return this.applyUpdate(centered ? "CenteredRMSProp" : "RMSProp", variable, {
      ...(centered && { mg: this.getSlot(variable, "mg")! }),
      ms: this.getSlot(variable, "rms")!,
      mom: this.getSlot(variable, "momentum")!,
      lr: castTo(lr, dtype),
      rho: castTo(rho, dtype),
      momentum: castTo(momentum, dtype),
      epsilon: castTo(epsilon, dtype),
      grad,
      ...(indices && { indices }),
    });
  }
}
