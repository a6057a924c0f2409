import { apply, applyOp } from "../core/apply-op.js";
import type { IndexedSlices } from "../core/indexed-slices.js";
import type { Operation, Tensor } from "../core/operation.js";
import { times } from "../ops/operators.js";
import type { Variable } from "../ops/variable.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions } from "./optimizer.js";

/** Plain gradient descent (`tf.train.GradientDescentOptimizer`): var −= learningRate · gradient. */
export class GradientDescentOptimizer extends Optimizer {
  private rate!: Tensor;

  constructor(
    private readonly learningRate: Hyperparameter,
    options: OptimizerOptions = {},
  ) {
    super("GradientDescent", options);
  }

  protected override prepare(): void {
    this.rate = this.tensorOf(this.learningRate, "learning_rate");
  }

  protected override applyDense(delta: Tensor, variable: Variable): Operation {
    return this.applyUpdate("GradientDescent", variable, { alpha: castTo(this.rate, variable.dtype), delta });
  }

  /** Rows that are there more than once are subtracted one after the other. */
  protected override applySparseDuplicates({ values, indices }: IndexedSlices, variable: Variable): Operation {
    return this.applySparse(values, variable, indices);
  }

  protected override applySparse(grad: Tensor, variable: Variable, indices: Tensor): Operation {
    if (!variable.isResource) {
      const updates = times(grad, castTo(this.rate, variable.dtype));
      return apply("ScatterSub", { ref: variable, indices, updates }, { use_locking: this.useLocking }).op;
    }
    const updates = times(apply("Neg", { x: grad }), castTo(this.rate, grad.dtype));
    return applyOp("ResourceScatterAdd", { resource: variable, indices, updates }, { dtype: variable.dtype });
  }
}
