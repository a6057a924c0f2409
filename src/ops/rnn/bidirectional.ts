import type { TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape } from "../../core/shape.js";
import { flatten, pack, type Structure } from "../flow/nest.js";
import { vector } from "../host/vector.js";
import { concat, stack, unstack } from "../join.js";
import { reverse, reverseSequence } from "../reverse.js";
import { variableScope } from "../variable-scope.js";
import type { RNNCell } from "./cell.js";
import { DYNAMIC_OPTIONS, type DynamicOptions, dynamicRnn } from "./dynamic-rnn.js";
import { checkCell, NETWORK_OPTIONS, type NetworkOptions, wholeNumbers } from "./network.js";
import type { CellState } from "./state.js";
import { checkInputs, staticRnn } from "./static-rnn.js";

/** The states that the two directions begin with, instead of one. */
interface TwoStates {
  readonly initialStateFw?: CellState;
  readonly initialStateBw?: CellState;
}
/** Options of `tf.nn.bidirectionalDynamicRnn`. */
export type BidirectionalDynamicOptions = Omit<DynamicOptions, "initialState"> & TwoStates;
/** Options of `tf.nn.staticBidirectionalRnn`. */
export type BidirectionalStaticOptions = Omit<NetworkOptions, "initialState"> & TwoStates;

const twoStates = (names: readonly string[]): string[] => [
  ...names.filter((name) => name !== "initialState"),
  ...["initialStateFw", "initialStateBw"],
];

/**
 * Two recurrent networks, one from the first step to the last, the other back (`tf.nn.bidirectional_dynamic_rnn`).
 * @returns the outputs of both, not joined, and the last states of both
 */
export function bidirectionalDynamicRnn(
  cellFw: RNNCell,
  cellBw: RNNCell,
  inputs: Structure,
  options: BidirectionalDynamicOptions = {},
): [outputs: [CellState, CellState], states: [CellState, CellState]] {
  checkCell("cell_fw", cellFw);
  checkCell("cell_bw", cellBw);
  checkOptions("tf.nn.bidirectionalDynamicRnn", options, twoStates(DYNAMIC_OPTIONS));
  const { initialStateFw, initialStateBw, scope = "bidirectional_rnn", ...rest } = options;
  const { timeMajor = false, sequenceLength } = rest;
  const [time, batch] = timeMajor ? [0, 1] : [1, 0];
  const reversed = (structure: CellState): CellState =>
    pack(
      structure,
      flatten(structure).map((tensor) =>
        sequenceLength === undefined
          ? reverse(tensor as Tensor, vector([time], int32))
          : reverseSequence(tensor as Tensor, wholeNumbers(sequenceLength), { seqAxis: time, batchAxis: batch }),
      ),
    );
  const { forward, backward } = variableScope(scope, () => {
    const forward = variableScope("fw", (own) =>
      dynamicRnn(cellFw, inputs, { ...rest, initialState: initialStateFw, scope: own }),
    );
    const backward = variableScope("bw", (own) =>
      dynamicRnn(cellBw, reversed(inputs), { ...rest, initialState: initialStateBw, scope: own }),
    );
    return { forward, backward };
  });
  return [
    [forward[0], reversed(backward[0])],
    [forward[1], backward[1]],
  ];
}

/**
 * Two recurrent networks with the nodes of every step, one from the first step to the last, the other back
 * (`tf.nn.static_bidirectional_rnn`).
 * @returns the outputs of both, joined for each step, and the last states of both
 */
export function staticBidirectionalRnn(
  cellFw: RNNCell,
  cellBw: RNNCell,
  inputs: readonly Structure[],
  options: BidirectionalStaticOptions = {},
): [outputs: CellState[], stateFw: CellState, stateBw: CellState] {
  checkCell("cell_fw", cellFw);
  checkCell("cell_bw", cellBw);
  checkOptions("tf.nn.staticBidirectionalRnn", options, twoStates(NETWORK_OPTIONS));
  checkInputs(inputs);
  const { initialStateFw, initialStateBw, scope = "bidirectional_rnn", ...rest } = options;
  const lengths = rest.sequenceLength;
  const { forward, backward } = variableScope(scope, () => {
    const forward = variableScope("fw", (own) =>
      staticRnn(cellFw, inputs, { ...rest, initialState: initialStateFw, scope: own }),
    );
    const backward = variableScope("bw", (own) =>
      staticRnn(cellBw, reversedSteps(inputs, lengths), { ...rest, initialState: initialStateBw, scope: own }),
    );
    return { forward, backward };
  });
  const [fw, bw] = [flatten(forward[0]), flatten(reversedSteps(backward[0], lengths))] as [Tensor[], Tensor[]];
  const joined = fw.map((tensor, i) => concat([tensor, bw[i]!], 1));
  return [pack(forward[0], joined) as CellState[], forward[1], backward[1]];
}

/** The steps the other way round; of each sequence as many as it has. */
function reversedSteps(steps: readonly Structure[], lengths: TensorLike | undefined): readonly CellState[] {
  if (lengths === undefined) return [...steps].reverse();
  const flat = steps.map((step) => flatten(step) as Tensor[]);
  const results: Tensor[][] = steps.map(() => []);
  flat[0]!.forEach((first, i) => {
    const sequence = flat.map((step) => step[i]!);
    const shape = sequence.reduce((merged, one) => merged.mergeWith(one.shape), Shape.ofRank(first.shape.rank ?? 0));
    for (const step of sequence) step.setShape(shape);
    const joined = reverseSequence(stack(sequence), wholeNumbers(lengths), { seqAxis: 0, batchAxis: 1 });
    unstack(joined).forEach((step, time) => {
      step.setShape(shape);
      results[time]!.push(step);
    });
  });
  return steps.map((step, time) => pack(step, results[time]!));
}
