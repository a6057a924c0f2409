import { apply } from "../core/apply-op.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { Operation, Tensor } from "../core/operation.js";
import { controlDependencies, group } from "../ops/control.js";
import { minus, over, plus, times } from "../ops/operators.js";
import { Variable } from "../ops/variable.js";
import { castTo, type Hyperparameter, Optimizer, type OptimizerOptions, scatterAdd } from "./optimizer.js";
import { createZerosSlot } from "./slot.js";

/** Options of `AdamOptimizer`. */
export interface AdamOptions extends OptimizerOptions {
  /** Decay of the mean gradient. Default 0.9. */
  readonly beta1?: Hyperparameter;
  /** Decay of the mean square. Default 0.999. */
  readonly beta2?: Hyperparameter;
  /** Keeps the divisor from 0. Default 1e-8. */
  readonly epsilon?: Hyperparameter;
}

/** The hyperparameters as tensors. */
type Tensors = Readonly<Record<"lr" | "beta1" | "beta2" | "epsilon", Tensor>>;

/**
 * Adam (`tf.train.AdamOptimizer`). Slots: `m` and `v`, the variables `w/Adam` and `w/Adam_1`; beside them `beta1_power` and
 * `beta2_power`.
 */
export class AdamOptimizer extends Optimizer {
  private readonly beta1: Hyperparameter;
  private readonly beta2: Hyperparameter;
  private readonly epsilon: Hyperparameter;
  private tensors!: Tensors;

  constructor(
    private readonly learningRate: Hyperparameter = 0.001,
    options: AdamOptions = {},
  ) {
    super("Adam", options);
    this.beta1 = options.beta1 ?? 0.9;
    this.beta2 = options.beta2 ?? 0.999;
    this.epsilon = options.epsilon ?? 1e-8;
  }

  protected override createSlots(variables: readonly Variable[]): void {
    const first = variables.reduce((least, variable) => (variable.name < least.name ? variable : least));
    this.power("beta1_power", this.beta1, first);
    this.power("beta2_power", this.beta2, first);
    for (const variable of variables)
      for (const slot of ["m", "v"]) this.slots.getOrMake(variable, slot, () => createZerosSlot(variable, this.name));
  }

  private power(name: string, beta: Hyperparameter, first: Variable): Variable {
    return this.slots.getOrMakeOther(name, first.graph, () =>
      first.graph.colocateWith(
        [first.op],
        () => new Variable(beta, { name, trainable: false, useResource: first.isResource }),
      ),
    );
  }

  /** beta1 and beta2 to the power of the number of steps so far. */
  private get powers(): readonly [Variable, Variable] {
    const find = (name: string): Variable =>
      this.slots.getOrMakeOther(name, getDefaultGraph(), () => {
        throw new Error(`Cannot find "${name}": no gradients have been applied in this graph`);
      });
    return [find("beta1_power"), find("beta2_power")];
  }

  protected override prepare(): void {
    this.tensors = {
      lr: this.tensorOf(this.learningRate, "learning_rate"),
      beta1: this.tensorOf(this.beta1, "beta1"),
      beta2: this.tensorOf(this.beta2, "beta2"),
      epsilon: this.tensorOf(this.epsilon, "epsilon"),
    };
  }

  protected override applyDense(grad: Tensor, variable: Variable): Operation {
    const { dtype } = variable;
    const [beta1Power, beta2Power] = this.powers;
    const { lr, beta1, beta2, epsilon } = this.tensors;
    return this.applyUpdate("Adam", variable, {
      m: this.getSlot(variable, "m")!,
      v: this.getSlot(variable, "v")!,
      beta1_power: castTo(beta1Power, dtype),
      beta2_power: castTo(beta2Power, dtype),
      lr: castTo(lr, dtype),
      beta1: castTo(beta1, dtype),
      beta2: castTo(beta2, dtype),
      epsilon: castTo(epsilon, dtype),
      grad,
    });
  }

  /** All rows of the means decay, and the variable moves in all of them: TensorFlow's rule for slices, too. */
  protected override applySparse(grad: Tensor, variable: Variable, indices: Tensor): Operation {
    const { dtype } = variable;
    const [beta1Power, beta2Power] = this.powers.map((power) => castTo(power, dtype)) as [Tensor, Tensor];
    const { lr, beta1, beta2, epsilon } = this.tensors;
    const tensors = [lr, beta1, beta2, epsilon].map((tensor) => castTo(tensor, dtype));
    const [rate, b1, b2, e] = tensors as [Tensor, Tensor, Tensor, Tensor];
    const step = over(times(rate, apply("Sqrt", { x: minus(1, beta2Power) })), minus(1, beta1Power));
    const decayed = (slot: Variable, beta: Tensor, added: Tensor): Tensor => {
      const assigned = slot.assign(times(slot.value(), beta), { useLocking: this.useLocking });
      return controlDependencies([assigned], () => scatterAdd(slot, indices, added, this.useLocking));
    };
    const m = decayed(this.getSlot(variable, "m")!, b1, times(grad, minus(1, b1)));
    const v = decayed(this.getSlot(variable, "v")!, b2, times(times(grad, grad), minus(1, b2)));
    const root = apply("Sqrt", { x: v });
    const change = over(times(step, m), plus(root, e));
    const updated = variable.assignSub(change, { useLocking: this.useLocking });
    return group([updated, m, v]);
  }

  protected override finish(updates: readonly Operation[], name: string): Operation {
    const graph = getDefaultGraph();
    const [beta1Power, beta2Power] = this.powers;
    const { beta1, beta2 } = this.tensors;
    const options = { useLocking: this.useLocking };
    const powers = graph.controlDependencies(updates, () =>
      graph.colocateWith([beta1Power.op], () => [
        beta1Power.assign(times(beta1Power.value(), beta1), options).op,
        beta2Power.assign(times(beta2Power.value(), beta2), options).op,
      ]),
    );
    return group([...updates, ...powers], { name });
  }
}
