import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { maximum } from "../ops/arithmetic.js";
import { ones } from "../ops/fill.js";
import type { Initializer } from "../ops/initializers.js";
import { over, plus, times } from "../ops/operators.js";
import type { Variable } from "../ops/variable.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";
import { createSlot, createZerosSlot } from "./slot.js";

/** Options of `FtrlOptimizer`. */
export interface FtrlOptions extends OptimizerOptions {
  /** 0 or less; how the learning rate falls. Default -0.5. */
  readonly learningRatePower?: number;
  /** What the sums of squares begin with: 0 or more. Default 0.1. */
  readonly initialAccumulatorValue?: number;
  readonly l1RegularizationStrength?: number;
  readonly l2RegularizationStrength?: number;
  /** L2 that pulls on the gradient instead of on the weights. Default 0. */
  readonly l2ShrinkageRegularizationStrength?: number;
  /** Added to the roots of the sums. Default 0. */
  readonly beta?: number;
  /** Names of the slot variables, in place of the optimizer's. */
  readonly accumName?: string;
  readonly linearName?: string;
}

/** FTRL-proximal (`tf.train.FtrlOptimizer`). Slots: `accum` and `linear`. */
export class FtrlOptimizer extends Optimizer {
  private readonly power: number;
  private readonly initial: number;
  private readonly l1: number;
  private readonly l2: number;
  private readonly shrinkage: number;
  private readonly beta: number;
  private readonly slotNames: { readonly accum: string; readonly linear: string };
  private tensors!: Readonly<Record<"lr" | "l1" | "l2" | "shrinkage" | "power", Tensor>>;

  /** @throws ValueError for a power above 0, or negative strengths */
  constructor(
    private readonly learningRate: Hyperparameter,
    options: FtrlOptions = {},
  ) {
    super("Ftrl", options);
    this.power = options.learningRatePower ?? -0.5;
    this.initial = options.initialAccumulatorValue ?? 0.1;
    this.l1 = options.l1RegularizationStrength ?? 0;
    this.l2 = options.l2RegularizationStrength ?? 0;
    this.shrinkage = options.l2ShrinkageRegularizationStrength ?? 0;
    this.beta = options.beta ?? 0;
    this.slotNames = { accum: options.accumName ?? this.name, linear: options.linearName ?? this.name };
    if (this.power > 0)
      throw new ValueError(`learning_rate_power ${this.power.toFixed(6)} needs to be negative or zero`);
    for (const [name, value] of [
      ["initial_accumulator_value", this.initial],
      ["l1_regularization_strength", this.l1],
      ["l2_regularization_strength", this.l2],
      ["l2_shrinkage_regularization_strength", this.shrinkage],
    ] as const)
      if (value < 0) throw new ValueError(`${name} ${value.toFixed(6)} needs to be positive or zero`);
  }

  protected override createSlots(variables: readonly Variable[]): void {
    const initializer: Initializer = (shape, dtype) => times(ones(shape, { dtype }), this.initial);
    for (const variable of variables) {
      const { shape, dtype } = variable;
      this.slots.getOrMake(variable, "accum", () =>
        createSlot(variable, { initializer, shape, dtype }, this.slotNames.accum),
      );
      this.slots.getOrMake(variable, "linear", () => createZerosSlot(variable, this.slotNames.linear));
    }
  }

  protected override prepare(): void {
    const { learningRate } = this;
    const lr = this.tensorOf(learningRate, "learning_rate");
    const l1 = this.tensorOf(this.l1, "l1_regularization_strength");
    const rate = typeof learningRate === "function" ? lr : learningRate;
    const strength = plus(this.l2, over(this.beta, times(2, maximum(rate, 1e-36))));
    const l2 = this.tensorOf(strength, "adjusted_l2_regularization_strength");
    this.tensorOf(this.beta, "beta");
    const shrinkage = this.tensorOf(this.shrinkage, "l2_shrinkage_regularization_strength");
    this.tensors = { lr, l1, l2, shrinkage, power: this.tensorOf(this.power, "learning_rate_power") };
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    return this.applySparse(grad, variable);
  }

  protected override applySparse(grad: Tensor, variable: Variable, indices?: Tensor): Operation {
    const { dtype } = variable;
    const shrinks = this.shrinkage > 0;
    const { lr, l1, l2, shrinkage, power } = this.tensors;
    return this.applyUpdate(shrinks ? "FtrlV2" : "Ftrl", variable, {
      accum: this.getSlot(variable, "accum")!,
      linear: this.getSlot(variable, "linear")!,
      grad,
      ...(indices && { indices }),
      lr: castTo(lr, dtype),
      l1: castTo(l1, dtype),
      l2: castTo(l2, dtype),
      ...(shrinks && { l2_shrinkage: castTo(shrinkage, dtype) }),
      lr_power: castTo(power, dtype),
    });
  }
}
