import type { TensorLike } from "../../core/convert.js";
import type { DType, DTypeLike } from "../../core/dtype.js";
import { dtypeOf, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { at } from "../at.js";
import { currentContext } from "../flow/context.js";
import { flatten } from "../flow/nest.js";
import { WhileContext } from "../flow/while-context.js";
import { vector } from "../host/vector.js";
import { shape } from "../shape.js";
import { type VariableScope, variableScope } from "../variable-scope.js";
import { RNNCell } from "./cell.js";
import type { CellState } from "./state.js";

/** Options of all recurrent networks. */
export interface NetworkOptions {
  /** The state before the first step; zeros of `dtype`, where it is not given. */
  readonly initialState?: CellState;
  /** The type of the first state, where none is given. */
  readonly dtype?: DTypeLike;
  /** The length of each sequence of the batch: what comes behind gives zeros. */
  readonly sequenceLength?: TensorLike;
  /** The variable scope. Default `rnn`. */
  readonly scope?: string | VariableScope;
}

/** Names of the options of all recurrent networks. */
export const NETWORK_OPTIONS = ["initialState", "dtype", "sequenceLength", "scope"] as const;

/** Opens the scope of a network, in which variables are read once for all steps. */
export function inNetwork<T>(scope: string | VariableScope, body: (scope: VariableScope) => T): T {
  return variableScope(scope, (opened) => {
    const isInLoop = currentContext()?.loop instanceof WhileContext;
    if (!isInLoop && opened.cachingDevice === undefined) opened.setCachingDevice(({ device }: Operation) => device);
    return body(opened);
  });
}

/** @throws TypeError for what is no cell */
export function checkCell(name: string, cell: unknown): void {
  if (cell instanceof RNNCell) return;
  throw new TypeError(`The argument '${name}' (${cell}) is not an RNNCell: expected a cell of tf.nn.rnnCell`);
}

/** The state before the first step. @throws ValueError where there is neither a state nor a type */
export function firstState(cell: RNNCell, batchSize: TensorLike, { initialState, dtype }: NetworkOptions): CellState {
  if (initialState !== undefined) return initialState;
  if (dtype === undefined) throw new ValueError("If no initial_state is provided, argument `dtype` must be specified");
  return cell.getInitialState(batchSize, dtype);
}

/** The type of what a network gives: the one that is said, or that of the states. @throws ValueError where these differ */
export function typeOf(state: CellState, dtype: DTypeLike | undefined): DType {
  if (dtype !== undefined) return dtypeOf(dtype);
  const types = (flatten(state) as Tensor[]).map((tensor) => tensor.dtype.base);
  const [first] = types;
  if (first === undefined) throw new ValueError(`Unable to infer dtype from argument state=${state}.`);
  if (types.every((type) => type === first)) return first;
  throw new ValueError(
    `Argument state has tensors of different inferred dtypes. Unable to infer a single representative dtype. Dtypes received: ${types.map(({ name }) => name).join(", ")}`,
  );
}

/** The size of the batch along `axis`: a number where it is known. @throws ValueError for inputs that have no such axis */
export function batchSizeOf(inputs: readonly Tensor[], axis: number): number | Tensor {
  for (const input of inputs) {
    const { rank } = input.shape;
    if (rank === undefined) continue;
    if (rank <= axis)
      throw new ValueError(`Input tensor should have rank >= ${axis + 1}. Received input=${input} of rank ${rank}`);
    const size = input.shape.dim(axis);
    if (size !== null) return size;
  }
  return at(shape(inputs[0]!), axis);
}

/** Lengths that are plain numbers as int32. */
export function wholeNumbers(lengths: TensorLike): TensorLike {
  const isPlain = Array.isArray(lengths) && lengths.every((one) => typeof one === "number");
  return isPlain ? vector(lengths, int32) : lengths;
}
