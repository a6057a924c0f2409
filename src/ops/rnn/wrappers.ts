import type { TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import type { DTypeLike } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { nameScope } from "../control.js";
import { checkSameStructure, flatten, pack } from "../flow/nest.js";
import { plus } from "../operators.js";
import { type CallOptions, type CellOptions, type CellResult, RNNCell } from "./cell.js";
import type { CellState, StateSize } from "./state.js";

/** A cell around another one, in whose scope it is. */
export abstract class CellWrapper extends RNNCell {
  constructor(
    readonly cell: RNNCell,
    options: CellOptions = {},
  ) {
    super(options);
    if (!(cell instanceof RNNCell)) throw new TypeError(`The argument 'cell' (${cell}) is not an RNNCell`);
  }
  get stateSize(): StateSize {
    return this.cell.stateSize;
  }
  get outputSize(): StateSize {
    return this.cell.outputSize;
  }
  override get variables(): RNNCell["variables"] {
    return this.cell.variables;
  }
  override get trainableVariables(): RNNCell["variables"] {
    return this.cell.trainableVariables;
  }
  override zeroState(batchSize: TensorLike, dtype: DTypeLike): CellState {
    return nameScope(`${this.constructor.name}ZeroState`, () => this.cell.zeroState(batchSize, dtype));
  }
  call(inputs: CellState, state: CellState): CellResult {
    return this.apply(inputs, state);
  }
  /** A step of the wrapped cell, with what the wrapper does. */
  abstract override apply(inputs: CellState, state: CellState, options?: CallOptions): CellResult;
}

/** What a ResidualWrapper makes of inputs and outputs. */
export type ResidualFunction = (inputs: CellState, outputs: CellState) => CellState;

/** A cell whose inputs are added to its outputs (`tf.nn.rnn_cell.ResidualWrapper`). */
export class ResidualWrapper extends CellWrapper {
  private readonly residualFn: ResidualFunction;

  constructor(cell: RNNCell, options: { readonly residualFn?: ResidualFunction } = {}) {
    checkOptions("tf.nn.rnnCell.ResidualWrapper", options, ["residualFn"]);
    super(cell);
    this.residualFn = options.residualFn ?? sum;
  }
  apply(inputs: CellState, state: CellState, options?: CallOptions): CellResult {
    const [outputs, next] = this.cell.apply(inputs, state, options);
    return [this.residualFn(inputs, outputs), next];
  }
}

function sum(inputs: CellState, outputs: CellState): CellState {
  checkSameStructure(inputs, outputs);
  const [from, to] = [flatten(inputs), flatten(outputs)] as Tensor[][];
  for (const [i, input] of from!.entries())
    if (!input.shape.isCompatibleWith(to![i]!.shape))
      throw new ValueError(`Shapes ${input.shape} and ${to![i]!.shape} are incompatible`);
  return pack(
    inputs,
    from!.map((input, i) => plus(input, to![i]!)),
  );
}

/** A cell on a device (`tf.nn.rnn_cell.DeviceWrapper`). */
export class DeviceWrapper extends CellWrapper {
  constructor(
    cell: RNNCell,
    readonly device: string,
  ) {
    super(cell);
  }
  override zeroState(batchSize: TensorLike, dtype: DTypeLike): CellState {
    return nameScope("DeviceWrapperZeroState", () => this.placed(() => this.cell.zeroState(batchSize, dtype)));
  }
  apply(inputs: CellState, state: CellState, options?: CallOptions): CellResult {
    return this.placed(() => this.cell.apply(inputs, state, options));
  }

  private placed<T>(body: () => T): T {
    return getDefaultGraph().device(this.device, body);
  }
}
