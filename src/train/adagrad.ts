import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { constantInitializer } from "../ops/initializers.js";
import type { Variable } from "../ops/variable.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";
import { createSlot } from "./slot.js";

/** Options of `AdagradOptimizer`. */
export interface AdagradOptions extends OptimizerOptions {
  /** What the sums of squares begin with: more than 0. Default 0.1. */
  readonly initialAccumulatorValue?: number;
}

/** @throws ValueError for what is not positive */
export function checkInitialAccumulator(value: number, name = "initial_accumulator_value"): number {
  if (value > 0) return value;
  throw new ValueError(`${name} must be positive: ${value}`);
}

/**
 * Adagrad (`tf.train.AdagradOptimizer`): accumulator += gradient²; var −= learningRate · gradient / √accumulator.
 * Slot: `accumulator`.
 */
export class AdagradOptimizer extends Optimizer {
  private readonly initial: number;
  private rate!: Tensor;

  /** @throws ValueError where `initialAccumulatorValue` is not positive */
  constructor(
    private readonly learningRate: Hyperparameter,
    options: AdagradOptions = {},
  ) {
    super("Adagrad", options);
    this.initial = checkInitialAccumulator(options.initialAccumulatorValue ?? 0.1);
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables) {
      const { shape, dtype } = variable;
      const initializer = constantInitializer(this.initial);
      this.slots.getOrMake(variable, "accumulator", () =>
        createSlot(variable, { initializer, shape, dtype }, this.name),
      );
    }
  }

  protected override prepare(): void {
    this.rate = this.tensorOf(this.learningRate, "learning_rate");
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    return this.applySparse(grad, variable);
  }

  protected override applySparse(grad: Tensor, variable: Variable, indices?: Tensor): Operation {
    return this.applyUpdate("Adagrad", variable, {
      accum: this.getSlot(variable, "accumulator")!,
      lr: castTo(this.rate, variable.dtype),
      grad,
      ...(indices && { indices }),
    });
  }
}
