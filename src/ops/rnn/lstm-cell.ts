import type { TensorLike } from "../../core/convert.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { clipByValue } from "../clip.js";
import { sigmoid } from "../exponential.js";
import { type Initializer, zerosInitializer } from "../initializers.js";
import { concat } from "../join.js";
import { matmul } from "../matmul.js";
import { biasAdd } from "../nn/bias.js";
import { plus, times } from "../operators.js";
import { fixedSizePartitioner } from "../partitioners.js";
import { slice } from "../slice.js";
import { split } from "../split.js";
import { tanh } from "../trigonometric.js";
import type { BasicLSTMCellOptions } from "./basic-lstm-cell.js";
import { CELL_OPTIONS } from "./basic-rnn-cell.js";
import { type CellResult, depthOf, LayerRNNCell } from "./cell.js";
import { LSTMStateTuple, type StateSize } from "./state.js";

/** Options of an LSTMCell. */
export interface LSTMCellOptions extends BasicLSTMCellOptions {
  /** True lets the gates see the memory. */
  readonly usePeepholes?: boolean;
  /** The memory stays within ± this. */
  readonly cellClip?: number;
  /** Of the weights. */
  readonly initializer?: Initializer;
  /** The output is projected to so many units. */
  readonly numProj?: number;
  /** The projected output stays within ± this. */
  readonly projClip?: number;
  /** Into how many variables the kernel is cut. */
  readonly numUnitShards?: number;
  /** Into how many variables the projection is cut. */
  readonly numProjShards?: number;
}

/** Weights of one kind. */
interface Weights {
  readonly kernel: TensorLike;
  readonly bias: TensorLike;
  readonly peepholes?: { readonly f: TensorLike; readonly i: TensorLike; readonly o: TensorLike };
  readonly projection?: TensorLike;
}

/** Long short-term memory (`tf.nn.rnn_cell.LSTMCell`), with peepholes, clipping and projection where asked for. */
export class LSTMCell extends LayerRNNCell {
  private readonly stateIsTuple: boolean;
  private readonly activation: (x: Tensor) => Tensor;
  private weightsOf!: Weights;

  constructor(
    readonly numUnits: number,
    private readonly options: LSTMCellOptions = {},
  ) {
    checkOptions("tf.nn.rnnCell.LSTMCell", options, [
      ...CELL_OPTIONS,
      ...["activation", "forgetBias", "stateIsTuple", "usePeepholes", "cellClip", "initializer", "numProj", "projClip"],
      ...["numUnitShards", "numProjShards"],
    ]);
    super(options);
    this.activation = options.activation ?? tanh;
    this.stateIsTuple = options.stateIsTuple ?? true;
  }
  get stateSize(): StateSize {
    const { numUnits, outputSize } = this;
    return this.stateIsTuple ? new LSTMStateTuple(numUnits, outputSize) : numUnits + outputSize;
  }
  get outputSize(): number {
    return this.options.numProj ?? this.numUnits;
  }

  protected override build(inputs: Tensor): void {
    const { numUnits, outputSize } = this;
    const { initializer, usePeepholes, numProj, numUnitShards, numProjShards } = this.options;
    const partitioner = (shards: number | undefined) =>
      shards === undefined ? {} : { partitioner: fixedSizePartitioner(shards) };
    const depth = depthOf(inputs, this.constructor.name);
    const kernel = this.addWeight("kernel", [depth + outputSize, 4 * numUnits], {
      initializer,
      ...partitioner(numUnitShards),
    });
    const bias = this.addWeight("bias", [4 * numUnits], { initializer: zerosInitializer({ dtype: this.dtype }) });
    const diagonal = (gate: string): TensorLike => this.addWeight(`w_${gate}_diag`, [numUnits], { initializer });
    const peepholes = usePeepholes && { f: diagonal("f"), i: diagonal("i"), o: diagonal("o") };
    const projection =
      numProj === undefined
        ? undefined
        : this.addWeight("projection/kernel", [numUnits, numProj], { initializer, ...partitioner(numProjShards) });
    this.weightsOf = { kernel, bias, ...(peepholes && { peepholes }), projection };
  }

  call(inputs: Tensor, state: LSTMStateTuple | Tensor): CellResult {
    const { kernel, bias, projection } = this.weightsOf;
    const { projClip } = this.options;
    const [c, m] = this.memory(state);
    const gates = biasAdd(matmul(concat([inputs, m], 1), kernel), bias);
    const [i, j, f, o] = split(gates, 4, { axis: 1 }) as [Tensor, Tensor, Tensor, Tensor];
    const newC = this.newMemory(c, i, j, f);
    let newM = times(sigmoid(this.peeped("o", o, newC)), this.activation(newC));
    if (projection !== undefined) {
      newM = matmul(newM, projection);
      if (projClip !== undefined) newM = clipByValue(newM, -projClip, projClip);
    }
    return [newM, this.stateIsTuple ? new LSTMStateTuple(newC, newM) : concat([newC, newM], 1)];
  }

  private memory(state: LSTMStateTuple | Tensor): readonly [c: Tensor, m: Tensor] {
    if (this.stateIsTuple) return [...(state as LSTMStateTuple)] as [Tensor, Tensor];
    const part = (from: number, size: number): Tensor => slice(state as Tensor, ints(0, from), ints(-1, size));
    return [part(0, this.numUnits), part(this.numUnits, this.outputSize)];
  }

  private newMemory(c: Tensor, i: Tensor, j: Tensor, f: Tensor): Tensor {
    const { forgetBias = 1, cellClip } = this.options;
    const kept = times(sigmoid(this.peeped("f", plus(f, forgetBias), c)), c);
    const memory = plus(kept, times(sigmoid(this.peeped("i", i, c)), this.activation(j)));
    return cellClip === undefined ? memory : clipByValue(memory, -cellClip, cellClip);
  }

  /** A gate that sees the memory, where there are peepholes. */
  private peeped(gate: "f" | "i" | "o", value: Tensor, c: Tensor): Tensor {
    const { peepholes } = this.weightsOf;
    return peepholes === undefined ? value : plus(value, times(peepholes[gate], c));
  }
}

const ints = (...values: number[]): TensorLike => values;
