import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape } from "../../core/shape.js";
import { maximum, minimum } from "../arithmetic.js";
import { at } from "../at.js";
import { equal, less } from "../comparison.js";
import { controlDependencies, nameScope } from "../control.js";
import { assertThat } from "../debug.js";
import { zeros } from "../fill.js";
import { flatten, pack, type Structure } from "../flow/nest.js";
import { TensorArray } from "../flow/tensor-array.js";
import { whileLoop } from "../flow/while-loop.js";
import { vector } from "../host/vector.js";
import { concat, stack } from "../join.js";
import { cast } from "../math.js";
import { plus } from "../operators.js";
import { reduceAll, reduceMax, reduceMin } from "../reduce.js";
import { range } from "../sequence.js";
import { rank, shape } from "../shape.js";
import { identity } from "../source.js";
import { transpose } from "../transpose.js";
import type { RNNCell } from "./cell.js";
import {
  batchSizeOf,
  checkCell,
  firstState,
  inNetwork,
  NETWORK_OPTIONS,
  type NetworkOptions,
  typeOf,
  wholeNumbers,
} from "./network.js";
import { type CellState, dimsOf, flatSizes, packSizes, staticWith, withBatch } from "./state.js";
import { stepOf } from "./step.js";

/** Options of `tf.nn.dynamicRnn`. */
export interface DynamicOptions extends NetworkOptions {
  readonly parallelIterations?: number;
  readonly swapMemory?: boolean;
  /** True where inputs and outputs are [time, batch, …], not [batch, time, …]. */
  readonly timeMajor?: boolean;
}

/** Names of the options of `tf.nn.dynamicRnn`. */
export const DYNAMIC_OPTIONS = [...NETWORK_OPTIONS, "parallelIterations", "swapMemory", "timeMajor"] as const;

/**
 * A recurrent network as a loop over the time (`tf.nn.dynamic_rnn`): `inputs` are [batch, time, depth], or an array or object of such.
 * @returns the outputs of all steps, in the same order of dimensions, and the state after the last
 * @throws ValueError where neither a state nor its type is given, or the depth of the inputs is not known
 */
export function dynamicRnn(
  cell: RNNCell,
  inputs: Structure,
  options: DynamicOptions = {},
): [outputs: CellState, state: CellState] {
  checkCell("cell", cell);
  checkOptions("tf.nn.dynamicRnn", options, DYNAMIC_OPTIONS);
  const { timeMajor = false, scope = "rnn" } = options;
  return inNetwork(scope, () => {
    let flat = flatten(inputs).map((input) => convertToTensor(input as TensorLike));
    if (!timeMajor) flat = flat.map(swapBatchAndTime);
    const lengths = options.sequenceLength === undefined ? undefined : lengthsOf(options.sequenceLength);
    const batchSize = batchSizeOf(flat, 1);
    const state = firstState(cell, batchSize, options);
    const checked = lengths && checkedLengths(lengths, batchSize);
    const [outputs, final] = new Loop(cell, pack(inputs, flat), state, checked, options).build();
    if (timeMajor) return [outputs, final];
    return [pack(outputs, (flatten(outputs) as Tensor[]).map(swapBatchAndTime)), final];
  });
}

function lengthsOf(given: TensorLike): Tensor {
  const lengths = cast(wholeNumbers(given), int32);
  if (lengths.shape.rank !== undefined && lengths.shape.rank !== 1)
    throw new ValueError(
      `Argument sequence_length must be a vector of length batch_size. Received sequence_length=${lengths} of shape: ${lengths.shape}`,
    );
  return identity(lengths, { name: "sequence_length" });
}

/** The lengths, where there are as many as the batch has sequences. */
function checkedLengths(lengths: Tensor, batchSize: number | Tensor): Tensor {
  const found = shape(lengths);
  const expected = stack([batchSize], { dtype: int32 });
  const texts = [`Expected shape for Tensor ${lengths.name} is `, " but saw shape: "] as const;
  const isRight = reduceAll(equal(found, expected));
  const check = assertThat(isRight, [texts[0], expected, texts[1], found]);
  return controlDependencies([check], () => identity(lengths, { name: "CheckSeqLen" }));
}

/** [a, b, …] ↔ [b, a, …] */
function swapBatchAndTime(x: Tensor): Tensor {
  const { dims } = x.shape;
  if (dims !== undefined && dims.length < 2)
    throw new ValueError(`Expected input tensor ${x} to have rank at least 2, but saw shape: ${x.shape}`);
  const order = concat([vector([1, 0], int32), range(2, rank(x))], 0);
  const swapped = transpose(x, order);
  if (dims !== undefined) swapped.setShape(Shape.of([dims[1]!, dims[0]!, ...dims.slice(2)]));
  return swapped;
}

/** The loop over the time; inputs are [time, batch, …]. */
class Loop {
  private readonly flat: readonly Tensor[];

  constructor(
    private readonly cell: RNNCell,
    private readonly inputs: Structure,
    private readonly state: CellState,
    private readonly lengths: Tensor | undefined,
    private readonly options: DynamicOptions,
  ) {
    this.flat = flatten(inputs) as Tensor[];
  }

  build(): [outputs: CellState, state: CellState] {
    const { cell, flat, options, state } = this;
    const timeSteps = at(shape(flat[0]!), 0);
    const batchSize = batchSizeOf(flat, 1);
    const [constTime, constBatch] = this.checkShapes();
    const dtype = typeOf(state, options.dtype);
    const sizes = flatSizes(cell.outputSize);
    const zeroOutput = packSizes(
      cell.outputSize,
      sizes.map((size) => zeros(withBatch(batchSize, size), { dtype })),
    );
    const lengths = this.lengths && {
      all: this.lengths,
      least: reduceMin(this.lengths),
      most: reduceMax(this.lengths),
    };
    const start = constant(0, { dtype: int32, name: "time" });
    const base = nameScope("dynamic_rnn", (scope) => scope);
    const outputs = sizes.map(
      (size, i) =>
        new TensorArray(dtype, {
          size: timeSteps,
          elementShape: Shape.of([constBatch, ...(dimsOf(size).dims ?? [])]),
          tensorArrayName: `${base}output_${i}`,
        }),
    );
    const arrays = flat.map(
      (input, i) =>
        new TensorArray(input.dtype.base, {
          size: timeSteps,
          elementShape: input.shape.slice(1),
          tensorArrayName: `${base}input_${i}`,
        }),
    );
    const filled = arrays.map((array, i) => array.unstack(flat[i]!));
    const step = (time: Tensor, written: readonly TensorArray[], before: CellState): Structure => {
      const read = filled.map((array, i) => {
        const element = array.read(time);
        element.setShape(flat[i]!.shape.slice(1));
        return element;
      });
      const callCell = () => cell.apply(pack(this.inputs, read), before);
      const [output, next] =
        lengths === undefined
          ? callCell()
          : stepOf({ time, lengths, zeroOutput, state: before, callCell, skipsConditionals: true });
      const values = flatten(output) as Tensor[];
      const after = written.map((array, i) => array.write(time, values[i]!));
      return [plus(time, 1), after, next];
    };
    // At least one step, so that the arrays learn the shapes.
    const bound = minimum(timeSteps, maximum(1, lengths?.most ?? timeSteps));
    const [, arraysAfter, final] = whileLoop((time: Tensor) => less(time, bound), step, [start, outputs, state], {
      parallelIterations: options.parallelIterations ?? 32,
      maximumIterations: timeSteps,
      swapMemory: options.swapMemory ?? false,
    }) as [Tensor, TensorArray[], CellState];
    const stacked = arraysAfter.map((array) => array.stack());
    stacked.forEach((output, i) => {
      output.setShape(staticWith(Shape.of([constTime, constBatch]), sizes[i]!));
    });
    return [packSizes(cell.outputSize, stacked), final];
  }

  /** Time and batch, as far as they are known. @throws ValueError where inputs differ in them, or a depth is not known */
  private checkShapes(): [time: number | null, batch: number | null] {
    const [first] = this.flat;
    for (const input of this.flat) {
      const { dims } = input.shape;
      if (dims === undefined || dims.length < 3 || dims.slice(2).includes(null))
        throw new ValueError(
          `Input size (depth of inputs) must be accessible via shape inference, but saw value None for input=${input}.`,
        );
      for (const [axis, what] of ["Time steps", "Batch_size"].entries())
        if (dims[axis] !== first!.shape.dim(axis))
          throw new ValueError(
            `${what} is not the same for all the elements in the input in a batch. Received ${dims[axis]} for input=${input}.`,
          );
    }
    return [first!.shape.dim(0), first!.shape.dim(1)];
  }
}
