import { applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import type { Operation, Tensor } from "../core/operation.js";
import { cast } from "../ops/math.js";
import type { Variable } from "../ops/variable.js";
import { Optimizer } from "./optimizer.js";

/** Plain gradient descent (`tf.train.GradientDescentOptimizer`): var −= learningRate · gradient. */
export class GradientDescentOptimizer extends Optimizer {
  private rate: Tensor | undefined;

  constructor(
    private readonly learningRate: TensorLike,
    options: { name?: string; useLocking?: boolean } = {},
  ) {
    super(options.name ?? "GradientDescent");
    this.useLocking = options.useLocking ?? false;
  }
  private readonly useLocking: boolean;

  protected override prepare(): void {
    this.rate = convertToTensor(this.learningRate, { name: "learning_rate" });
  }

  protected override applyDense(delta: Tensor, variable: Variable): Operation {
    const alpha = cast(this.rate ?? convertToTensor(this.learningRate), variable.dtype);
    const type = variable.isResource ? "ResourceApplyGradientDescent" : "ApplyGradientDescent";
    return applyOp(type, { var: variable, alpha, delta }, { use_locking: this.useLocking });
  }
}
