import type { TensorLike } from "../../core/convert.js";
import type { DTypeLike } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { NamedTuple } from "../../core/named-tuple.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { nameScope } from "../control.js";
import { concat } from "../join.js";
import { slice } from "../slice.js";
import { variableScope } from "../variable-scope.js";
import { type CellResult, RNNCell } from "./cell.js";
import type { CellState, StateSize } from "./state.js";

/** Cells one on top of the other (`tf.nn.rnn_cell.MultiRNNCell`): the state is an array of theirs. */
export class MultiRNNCell extends RNNCell {
  private readonly stateIsTuple: boolean;

  /** @throws ValueError for no cells, or where states are one tensor and a cell has several */
  constructor(
    readonly cells: readonly RNNCell[],
    options: { readonly stateIsTuple?: boolean } = {},
  ) {
    checkOptions("tf.nn.rnnCell.MultiRNNCell", options, ["stateIsTuple"]);
    super();
    if (!Array.isArray(cells)) throw new TypeError(`cells must be a list or tuple, but received: ${cells}.`);
    if (cells.length === 0) throw new ValueError("Must specify at least one cell for MultiRNNCell.");
    this.stateIsTuple = options.stateIsTuple ?? true;
    if (!this.stateIsTuple && cells.some(({ stateSize }) => typeof stateSize !== "number"))
      throw new ValueError(
        "Some cells return tuples of states, but the flag state_is_tuple is not set: expected cells whose stateSize is a number",
      );
  }
  get stateSize(): StateSize {
    const sizes = this.cells.map((cell) => cell.stateSize);
    return this.stateIsTuple ? sizes : sizes.reduce<number>((sum, size) => sum + (size as number), 0);
  }
  get outputSize(): StateSize {
    return this.cells.at(-1)!.outputSize;
  }
  override get variables(): RNNCell["variables"] {
    return this.cells.flatMap((cell) => cell.variables);
  }
  override get trainableVariables(): RNNCell["variables"] {
    return this.cells.flatMap((cell) => cell.trainableVariables);
  }

  override zeroState(batchSize: TensorLike, dtype: DTypeLike): CellState {
    if (!this.stateIsTuple) return nameScope("MultiRNNCellZeroState", () => super.zeroState(batchSize, dtype));
    return nameScope("MultiRNNCellZeroState", () => this.cells.map((cell) => cell.zeroState(batchSize, dtype)));
  }

  call(inputs: CellState, state: CellState): CellResult {
    if (this.stateIsTuple && !Array.isArray(state) && !(state instanceof NamedTuple))
      throw new ValueError(`Expected state to be a tuple of length ${this.cells.length}, but received: ${state}`);
    const states = this.stateIsTuple ? [...state] : [];
    let current: CellState = inputs;
    let position = 0;
    const next = this.cells.map((cell, i) =>
      variableScope(`cell_${i}`, () => {
        const own = this.stateIsTuple ? states[i] : part(state, position, cell.stateSize as number);
        position += cell.stateSize as number;
        const [output, after] = cell.apply(current, own);
        current = output;
        return after;
      }),
    );
    return [current, this.stateIsTuple ? next : concat(next, 1)];
  }
}

function part(state: Tensor, from: number, size: number): Tensor {
  return slice(state, [0, from], [-1, size]);
}
