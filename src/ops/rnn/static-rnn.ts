import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape } from "../../core/shape.js";
import { at } from "../at.js";
import { zeros } from "../fill.js";
import { flatten, type Structure } from "../flow/nest.js";
import { cast } from "../math.js";
import { reduceMax, reduceMin } from "../reduce.js";
import { shape } from "../shape.js";
import type { RNNCell } from "./cell.js";
import {
  checkCell,
  firstState,
  inNetwork,
  NETWORK_OPTIONS,
  type NetworkOptions,
  typeOf,
  wholeNumbers,
} from "./network.js";
import { type CellState, flatSizes, packSizes, staticWith, withBatch } from "./state.js";
import { stepOf } from "./step.js";

/**
 * A recurrent network with the nodes of every step (`tf.nn.static_rnn`): `inputs` are the steps, each [batch, depth].
 * @returns the output of each step, and the state after the last
 * @throws ValueError for no inputs, where neither a state nor its type is given, or the depth is not known
 */
export function staticRnn(
  cell: RNNCell,
  inputs: readonly Structure[],
  options: NetworkOptions = {},
): [outputs: CellState[], state: CellState] {
  checkCell("cell", cell);
  checkOptions("tf.nn.staticRnn", options, NETWORK_OPTIONS);
  checkInputs(inputs);
  return inNetwork(options.scope ?? "rnn", (scope) => {
    const batch = batchOf(inputs);
    const batchSize = batch ?? at(shape(flatten(inputs)[0] as Tensor), 0);
    let state = firstState(cell, batchSize, options);
    const given = options.sequenceLength;
    const lengthed = given === undefined ? undefined : withLengths(cell, given, batchSize, batch, state, options);
    const outputs = inputs.map((input, time) => {
      if (time > 0) scope.reuseVariables();
      const before = state;
      const callCell = () => cell.apply(input, before);
      const [output, next] =
        lengthed === undefined ? callCell() : stepOf({ time, ...lengthed, state, callCell, skipsConditionals: false });
      state = next;
      return output;
    });
    return [outputs, state];
  });
}

/** @throws TypeError for what is no array, ValueError for an empty one */
export function checkInputs(inputs: readonly Structure[]): void {
  if (!Array.isArray(inputs)) throw new TypeError(`Argument \`inputs\` must be a sequence. Received: ${inputs}`);
  if (inputs.length === 0) throw new ValueError("Argument `inputs` must not be empty.");
}

/** The size of the batch, where it is known. @throws ValueError where inputs differ in it, or a size is not known */
function batchOf(inputs: readonly Structure[]): number | null {
  const [first, ...others] = flatten(inputs) as Tensor[];
  if (first!.shape.rank === 1) return first!.shape.dim(0);
  const batch = first!.shape.dim(0);
  for (const input of [first!, ...others]) {
    const { dims } = input.shape;
    if (dims === undefined || dims.length < 2) throw new ValueError(`Shape ${input.shape} must have rank at least 2`);
    const unknown = dims.slice(1).indexOf(null);
    if (unknown >= 0)
      throw new ValueError(
        `Input size (dimension ${unknown} of input ${input}) must be accessible via shape inference, but saw value None.`,
      );
    if (batch !== null && dims[0] !== null && dims[0] !== batch)
      throw new ValueError(`Dimensions ${batch} and ${dims[0]} are not compatible`);
  }
  return batch;
}

function withLengths(
  cell: RNNCell,
  given: TensorLike,
  batchSize: number | Tensor,
  batch: number | null,
  state: CellState,
  { dtype }: NetworkOptions,
) {
  const lengths = convertToTensor(wholeNumbers(given), { name: "sequence_length" });
  if (lengths.shape.rank !== undefined && lengths.shape.rank !== 1)
    throw new ValueError(
      `Argument \`sequence_length\` must be a vector of length ${batchSize}. Received sequence_length=${lengths}.`,
    );
  const type = typeOf(state, dtype);
  const zeroOutputs = flatSizes(cell.outputSize).map((size) => {
    const output = zeros(withBatch(batchSize, size), { dtype: type });
    output.setShape(staticWith(batch === null ? Shape.unknown : Shape.of([batch]), size));
    return output;
  });
  const all = cast(lengths, int32);
  return {
    zeroOutput: packSizes(cell.outputSize, zeroOutputs),
    lengths: { all, least: reduceMin(all), most: reduceMax(all) },
  };
}
