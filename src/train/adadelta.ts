import type { Operation, Tensor } from "../core/operation.js";
import type { Variable } from "../ops/variable.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";
import { createZerosSlot } from "./slot.js";

/** Options of `AdadeltaOptimizer`. */
export interface AdadeltaOptions extends OptimizerOptions {
  /** Decay of the means. Default 0.95. */
  readonly rho?: Hyperparameter;
  /** Keeps the roots from 0. Default 1e-8. */
  readonly epsilon?: Hyperparameter;
}

/** Adadelta (`tf.train.AdadeltaOptimizer`). Slots: `accum`, `accum_update`. */
export class AdadeltaOptimizer extends Optimizer {
  private readonly rho: Hyperparameter;
  private readonly epsilon: Hyperparameter;
  private tensors!: { readonly lr: Tensor; readonly rho: Tensor; readonly epsilon: Tensor };

  constructor(
    private readonly learningRate: Hyperparameter = 0.001,
    options: AdadeltaOptions = {},
  ) {
    super("Adadelta", options);
    this.rho = options.rho ?? 0.95;
    this.epsilon = options.epsilon ?? 1e-8;
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables)
      for (const slot of ["accum", "accum_update"])
        this.slots.getOrMake(variable, slot, () => createZerosSlot(variable, this.name));
  }

  protected override prepare(): void {
    this.tensors = {
      lr: this.tensorOf(this.learningRate, "lr"),
      rho: this.tensorOf(this.rho, "rho"),
      epsilon: this.tensorOf(this.epsilon, "epsilon"),
    };
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    return this.applySparse(grad, variable);
  }

  protected override applySparse(grad: Tensor, variable: Variable, indices?: Tensor): Operation {
    const { dtype } = variable;
    return this.applyUpdate("Adadelta", variable, {
      accum: this.getSlot(variable, "accum")!,
      accum_update: this.getSlot(variable, "accum_update")!,
      lr: castTo(this.tensors.lr, dtype),
      rho: castTo(this.tensors.rho, dtype),
      epsilon: castTo(this.tensors.epsilon, dtype),
      grad,
      ...(indices && { indices }),
    });
  }
}
