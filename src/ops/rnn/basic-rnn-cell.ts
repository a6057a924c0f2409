import type { TensorLike } from "../../core/convert.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { zerosInitializer } from "../initializers.js";
import { concat } from "../join.js";
import { matmul } from "../matmul.js";
import { biasAdd } from "../nn/bias.js";
import { tanh } from "../trigonometric.js";
import { type CellOptions, type CellResult, depthOf, LayerRNNCell } from "./cell.js";

/** Options that all cells with an activation take. */
export interface ActivatedOptions extends CellOptions {
  /** Default `tf.tanh`. */
  readonly activation?: (x: Tensor) => Tensor;
}

/** Names of the options of every cell. */
export const CELL_OPTIONS = ["name", "reuse", "trainable", "dtype"] as const;

/** The plainest cell (`tf.nn.rnn_cell.BasicRNNCell`): activation([inputs, state] · kernel + bias). */
export class BasicRNNCell extends LayerRNNCell {
  private kernel!: TensorLike;
  private bias!: TensorLike;
  private readonly activation: (x: Tensor) => Tensor;

  constructor(
    readonly numUnits: number,
    options: ActivatedOptions = {},
  ) {
    checkOptions("tf.nn.rnnCell.BasicRNNCell", options, [...CELL_OPTIONS, "activation"]);
    super(options);
    this.activation = options.activation ?? tanh;
  }
  get stateSize(): number {
    return this.numUnits;
  }
  get outputSize(): number {
    return this.numUnits;
  }

  protected override build(inputs: Tensor): void {
    const { numUnits } = this;
    this.kernel = this.addWeight("kernel", [depthOf(inputs, this.constructor.name) + numUnits, numUnits]);
    this.bias = this.addWeight("bias", [numUnits], { initializer: zerosInitializer({ dtype: this.dtype }) });
  }
  call(inputs: Tensor, state: Tensor): CellResult {
    const product = matmul(concat([inputs, state], 1), this.kernel);
    const output = this.activation(biasAdd(product, this.bias));
    return [output, output];
  }
}
