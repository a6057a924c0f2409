import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape } from "../../core/shape.js";
import { at } from "../at.js";
import { zeros } from "../fill.js";
import { checkSameStructure, flatten, pack, type Structure } from "../flow/nest.js";
import { TensorArray } from "../flow/tensor-array.js";
import { whileLoop } from "../flow/while-loop.js";
import { concat } from "../join.js";
import { logicalNot, logicalOr } from "../logic.js";
import { plus } from "../operators.js";
import { reduceAll } from "../reduce.js";
import { shape } from "../shape.js";
import type { VariableScope } from "../variable-scope.js";
import type { RNNCell } from "./cell.js";
import { checkCell, inNetwork } from "./network.js";
import { type CellState, dimsOf, flatSizes, packSizes, withBatch } from "./state.js";
import { unlessEnded } from "./step.js";

/** What a `loopFn` of `tf.nn.rawRnn` gives. */
export type RawStep = readonly [
  /** Which sequences have ended. */
  elementsFinished: Tensor,
  nextInput: CellState,
  nextState: CellState,
  /** What is emitted; in the first call null, or what it will look like. */
  emitOutput: CellState,
  /** Whatever the calls hand on to each other, or null. */
  nextLoopState: CellState,
];

/** Says what a step of `tf.nn.rawRnn` gets; before the first one, output and state are null. */
export type LoopFunction = (time: Tensor, cellOutput: CellState, cellState: CellState, loopState: CellState) => RawStep;

/** Options of `tf.nn.rawRnn`. */
export interface RawOptions {
  readonly parallelIterations?: number;
  readonly swapMemory?: boolean;
  readonly scope?: string | VariableScope;
}

/**
 * A recurrent network whose steps a function decides: their inputs, states and outputs (`tf.nn.raw_rnn`).
 * @returns the arrays of what was emitted, the last state, and what the function has handed on last
 */
export function rawRnn(
  cell: RNNCell,
  loopFn: LoopFunction,
  options: RawOptions = {},
): [emitted: CellState, state: CellState, loopState: CellState] {
  checkCell("cell", cell);
  checkOptions("tf.nn.rawRnn", options, ["parallelIterations", "swapMemory", "scope"]);
  if (typeof loopFn !== "function")
    throw new TypeError(`Argument \`loop_fn\` must be a callable. Received: ${loopFn}.`);
  return inNetwork(options.scope ?? "rnn", () => {
    const start = constant(0, { dtype: int32 });
    const [finished, firstInput, initialState, emitStructure, firstLoopState] = loopFn(start, null, null, null);
    const loopState = firstLoopState ?? constant(0, { dtype: int32 });
    const inputs = flatten(firstInput) as Tensor[];
    const batch = commonBatch(inputs);
    const batchSize = batch ?? at(shape(inputs[0]!), 0);
    checkSameStructure(initialState, cell.stateSize as Structure);
    const state = pack(
      initialState,
      flatten(initialState).map((one) => convertToTensor(one as TensorLike)),
    );
    const emit = emits(cell, emitStructure, state as CellState, batch, batchSize);

    const body = (
      time: Tensor,
      ended: Tensor,
      input: CellState,
      arrays: CellState,
      before: CellState,
      handedOn: CellState,
    ): Structure => {
      const [output, cellState] = cell.apply(input, before);
      checkSameStructure(before, cellState);
      checkSameStructure(cell.outputSize as Structure, output);
      const nextTime = plus(time, 1);
      const [nextEnded, nextInput, nextState, emitted, nextHandedOn] = loopFn(nextTime, output, cellState, handedOn);
      checkSameStructure(before, nextState);
      checkSameStructure(input, nextInput);
      checkSameStructure(arrays, emitted);
      const kept = (old: CellState, next: CellState): CellState => {
        const after = flatten(next) as TensorLike[];
        return pack(
          old,
          flatten(old).map((one, i) => unlessEnded(ended, one as TensorLike, after[i]!)),
        );
      };
      const values = flatten(kept(emit.zero, emitted)) as Tensor[];
      const stateAfter = kept(before, nextState);
      const written = (flatten(arrays) as unknown as TensorArray[]).map((array, i) => array.write(time, values[i]!));
      const allEnded = logicalOr(ended, nextEnded);
      return [nextTime, allEnded, nextInput, pack(arrays, written), stateAfter, nextHandedOn ?? handedOn];
    };
    const result = whileLoop(
      (_time: Tensor, ended: Tensor) => logicalNot(reduceAll(ended)),
      body,
      [start, finished, firstInput, emit.arrays, state, loopState],
      { parallelIterations: options.parallelIterations ?? 32, swapMemory: options.swapMemory ?? false },
    );
    const [arrays, finalState, finalLoopState] = result.slice(-3);
    return [arrays, finalState, firstLoopState === null ? null : finalLoopState];
  });
}

/** The size of the batch of all inputs, where it is known. @throws ValueError where they differ in it */
function commonBatch(inputs: readonly Tensor[]): number | null {
  const batch = inputs[0]!.shape.dim(0);
  for (const input of inputs)
    if (batch !== null && input.shape.dim(0) !== null && input.shape.dim(0) !== batch)
      throw new ValueError(`Dimensions ${batch} and ${input.shape.dim(0)} are not compatible`);
  return batch;
}

/** Arrays for what is emitted, and what sequences that have ended emit. */
function emits(
  cell: RNNCell,
  structure: CellState,
  state: CellState,
  batch: number | null,
  batchSize: number | Tensor,
): { arrays: CellState; zero: CellState } {
  const given = structure === null ? undefined : (flatten(structure) as Tensor[]);
  const sizes =
    given === undefined
      ? flatSizes(cell.outputSize)
      : given.map((one) => (one.shape.isFullyDefined ? one.shape : shape(one)));
  const types = given?.map(({ dtype }) => dtype.base) ?? sizes.map(() => (flatten(state)[0] as Tensor).dtype.base);
  const arrays = sizes.map((size, i) => {
    const elementShape = size instanceof Tensor ? Shape.unknown : Shape.of([batch, ...(dimsOf(size).dims ?? [])]);
    return new TensorArray(types[i]!, { dynamicSize: true, elementShape, size: 0, name: `rnn_output_${i}` });
  });
  const zero = sizes.map((size, i) =>
    zeros(size instanceof Tensor ? dynamic(batchSize, size) : withBatch(batchSize, size), { dtype: types[i]! }),
  );
  const like = structure ?? cell.outputSize;
  return { arrays: packSizes(like, arrays), zero: packSizes(like, zero) };
}

function dynamic(batch: number | Tensor, size: Tensor): Tensor {
  return concat([batch instanceof Tensor ? convertToTensor([batch]) : constant([batch], { dtype: int32 }), size], 0);
}
