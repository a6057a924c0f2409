import { constant, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { add, multiply } from "../arithmetic.js";
import { sigmoid } from "../exponential.js";
import { zerosInitializer } from "../initializers.js";
import { concat } from "../join.js";
import { matmul } from "../matmul.js";
import { biasAdd } from "../nn/bias.js";
import { split } from "../split.js";
import { tanh } from "../trigonometric.js";
import { type ActivatedOptions, CELL_OPTIONS } from "./basic-rnn-cell.js";
import { type CellResult, depthOf, LayerRNNCell } from "./cell.js";
import { LSTMStateTuple, type StateSize } from "./state.js";

/** Options of a BasicLSTMCell. */
export interface BasicLSTMCellOptions extends ActivatedOptions {
  /** Added to the forget gate. Default 1. */
  readonly forgetBias?: number;
  /** False has one tensor of c and h as the state. Default true: an LSTMStateTuple. */
  readonly stateIsTuple?: boolean;
}

/** Long short-term memory without peepholes, clipping and projection (`tf.nn.rnn_cell.BasicLSTMCell`). */
export class BasicLSTMCell extends LayerRNNCell {
  private readonly forgetBias: number;
  private readonly stateIsTuple: boolean;
  private readonly activation: (x: Tensor) => Tensor;
  private kernel!: TensorLike;
  private bias!: TensorLike;

  constructor(
    readonly numUnits: number,
    options: BasicLSTMCellOptions = {},
  ) {
    checkOptions("tf.nn.rnnCell.BasicLSTMCell", options, [
      ...CELL_OPTIONS,
      ...["activation", "forgetBias", "stateIsTuple"],
    ]);
    super(options);
    this.activation = options.activation ?? tanh;
    this.forgetBias = options.forgetBias ?? 1;
    this.stateIsTuple = options.stateIsTuple ?? true;
  }
  get stateSize(): StateSize {
    return this.stateIsTuple ? new LSTMStateTuple(this.numUnits, this.numUnits) : 2 * this.numUnits;
  }
  get outputSize(): number {
    return this.numUnits;
  }

  protected override build(inputs: Tensor): void {
    const { numUnits } = this;
    this.kernel = this.addWeight("kernel", [depthOf(inputs, this.constructor.name) + numUnits, 4 * numUnits]);
    this.bias = this.addWeight("bias", [4 * numUnits], { initializer: zerosInitializer({ dtype: this.dtype }) });
  }
  call(inputs: Tensor, state: LSTMStateTuple | Tensor): CellResult {
    const one = constant(1, { dtype: int32 });
    const [c, h] = (this.stateIsTuple ? state : split(state as Tensor, 2, { axis: one })) as Iterable<Tensor> as [
      Tensor,
      Tensor,
    ];
    const gates = biasAdd(matmul(concat([inputs, h], 1), this.kernel), this.bias);
    const [i, j, f, o] = split(gates, 4, { axis: one }) as [Tensor, Tensor, Tensor, Tensor];
    const forgetBias = constant(this.forgetBias, { dtype: f.dtype.base });
    const kept = multiply(c, sigmoid(add(f, forgetBias)));
    const newC = add(kept, multiply(sigmoid(i), this.activation(j)));
    const newH = multiply(this.activation(newC), sigmoid(o));
    return [newH, this.stateIsTuple ? new LSTMStateTuple(newC, newH) : concat([newC, newH], 1)];
  }
}
