import type { TensorLike } from "../../core/convert.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { sigmoid } from "../exponential.js";
import { constantInitializer, type Initializer, zerosInitializer } from "../initializers.js";
import { concat } from "../join.js";
import { matmul } from "../matmul.js";
import { biasAdd } from "../nn/bias.js";
import { minus, plus, times } from "../operators.js";
import { split } from "../split.js";
import { tanh } from "../trigonometric.js";
import { type ActivatedOptions, CELL_OPTIONS } from "./basic-rnn-cell.js";
import { type CellResult, depthOf, LayerRNNCell } from "./cell.js";

/** Options of a GRUCell. */
export interface GRUCellOptions extends ActivatedOptions {
  readonly kernelInitializer?: Initializer;
  /** Default: 1 for the gates, 0 for the candidate. */
  readonly biasInitializer?: Initializer;
}

/** Gated recurrent unit (`tf.nn.rnn_cell.GRUCell`). */
export class GRUCell extends LayerRNNCell {
  private readonly activation: (x: Tensor) => Tensor;
  private gates!: readonly [kernel: TensorLike, bias: TensorLike];
  private candidate!: readonly [kernel: TensorLike, bias: TensorLike];

  constructor(
    readonly numUnits: number,
    private readonly options: GRUCellOptions = {},
  ) {
    checkOptions("tf.nn.rnnCell.GRUCell", options, [
      ...CELL_OPTIONS,
      ...["activation", "kernelInitializer", "biasInitializer"],
    ]);
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
    const { numUnits, dtype } = this;
    const { kernelInitializer: initializer, biasInitializer } = this.options;
    const height = depthOf(inputs, this.constructor.name) + numUnits;
    const weights = (name: string, width: number, bias: Initializer): readonly [TensorLike, TensorLike] => [
      this.addWeight(`${name}/kernel`, [height, width], { initializer }),
      this.addWeight(`${name}/bias`, [width], { initializer: biasInitializer ?? bias }),
    ];
    this.gates = weights("gates", 2 * numUnits, constantInitializer(1, { dtype }));
    this.candidate = weights("candidate", numUnits, zerosInitializer({ dtype }));
  }
  call(inputs: Tensor, state: Tensor): CellResult {
    const layer = (x: Tensor, [kernel, bias]: readonly [TensorLike, TensorLike]): Tensor =>
      biasAdd(matmul(concat([inputs, x], 1), kernel), bias);
    const [r, u] = split(sigmoid(layer(state, this.gates)), 2, { axis: 1 }) as [Tensor, Tensor];
    const candidate = layer(times(r, state), this.candidate);
    const c = this.activation(candidate);
    const kept = times(u, state);
    const next = plus(kept, times(minus(1, u), c));
    return [next, next];
  }
}
