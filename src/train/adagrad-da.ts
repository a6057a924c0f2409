import { constant, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { Operation, Tensor } from "../core/operation.js";
import { device } from "../ops/control.js";
import { cast } from "../ops/math.js";
import { plus } from "../ops/operators.js";
import { identity } from "../ops/source.js";
import type { Variable } from "../ops/variable.js";
import { checkInitialAccumulator } from "./adagrad.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";
import { createSlot } from "./slot.js";

/** Options of `AdagradDAOptimizer`. */
export interface AdagradDAOptions extends OptimizerOptions {
  /** What the sums of squares begin with: more than 0. Default 0.1. */
  readonly initialGradientSquaredAccumulatorValue?: number;
  /** Default 0. */
  readonly l1RegularizationStrength?: number;
  /** Default 0. */
  readonly l2RegularizationStrength?: number;
}

/** Adagrad with dual averaging (`tf.train.AdagradDAOptimizer`). Slots: `gradient_accumulator`, `gradient_squared_accumulator`. */
export class AdagradDAOptimizer extends Optimizer {
  private readonly initial: number;
  private readonly l1: number;
  private readonly l2: number;
  private rate!: Tensor;
  private stepTensor!: Tensor;

  /** @throws ValueError where `initialGradientSquaredAccumulatorValue` is not positive */
  constructor(
    private readonly learningRate: Hyperparameter,
    /** The number of steps so far. */
    private readonly globalStep: TensorLike,
    options: AdagradDAOptions = {},
  ) {
    super("AdagradDA", options);
    const { initialGradientSquaredAccumulatorValue: initial = 0.1 } = options;
    this.initial = checkInitialAccumulator(initial, "initial_gradient_squared_accumulator_value");
    this.l1 = options.l1RegularizationStrength ?? 0;
    this.l2 = options.l2RegularizationStrength ?? 0;
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables) {
      const values = { gradient_accumulator: 0, gradient_squared_accumulator: this.initial };
      const { shape, dtype } = variable;
      const initials = getDefaultGraph().colocateWith([variable.op], () =>
        Object.values(values).map((value) => constant(value, { shape, dtype })),
      );
      Object.keys(values).forEach((slot, i) => {
        this.slots.getOrMake(variable, slot, () => createSlot(variable, initials[i]!, this.name));
      });
    }
  }

  protected override prepare(): void {
    this.rate = this.tensorOf(this.learningRate, "learning_rate");
    this.stepTensor = getDefaultGraph().colocateWith([this.rate.op], () => plus(identity(this.globalStep), 1));
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    return this.applySparse(grad, variable);
  }

  protected override applySparse(grad: Tensor, variable: Variable, indices?: Tensor): Operation {
    const { dtype } = variable;
    const step = device(variable.device, () => identity(this.stepTensor));
    return this.applyUpdate("AdagradDA", variable, {
      gradient_accumulator: this.getSlot(variable, "gradient_accumulator")!,
      gradient_squared_accumulator: this.getSlot(variable, "gradient_squared_accumulator")!,
      grad,
      ...(indices && { indices }),
      lr: castTo(this.rate, dtype),
      l1: cast(this.l1, dtype),
      l2: cast(this.l2, dtype),
      global_step: step,
    });
  }
}
