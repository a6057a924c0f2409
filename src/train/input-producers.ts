import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { float32, int64, string } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { type Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Shape, type ShapeLike } from "../core/shape.js";
import { at } from "../ops/at.js";
import { greater } from "../ops/comparison.js";
import { controlDependencies } from "../ops/control.js";
import { assertThat } from "../ops/debug.js";
import { gather } from "../ops/gather.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { cast } from "../ops/math.js";
import type { Named } from "../ops/named.js";
import { addQueueRunner, QueueRunner } from "../ops/queue/queue-runner.js";
import { FIFOQueue } from "../ops/queue/queues.js";
import { randomShuffle } from "../ops/random.js";
import { countUpTo } from "../ops/scatter-variable.js";
import { range } from "../ops/sequence.js";
import { shape, size } from "../ops/shape.js";
import { identity } from "../ops/source.js";
import { scalar } from "../ops/summary/functions.js";
import { Variable } from "../ops/variable.js";

/** Options of what produces the rows of a tensor. */
export interface ProducerOptions extends Named {
  /** How often each row is produced, then OutOfRangeError; for ever, where it is not given. Counted in a local variable. */
  readonly numEpochs?: number;
  /** Whether the rows of each epoch are in random order; true by default. */
  readonly shuffle?: boolean;
  readonly seed?: number;
  /** How many rows are held ready; 32 by default. */
  readonly capacity?: number;
  readonly sharedName?: string;
}
/** Options of `inputProducer`. */
export interface InputProducerOptions extends ProducerOptions {
  /** The shape of a row, where the tensor does not tell. */
  readonly elementShape?: ShapeLike;
  /** Adds a summary of how full the queue is, under this name. */
  readonly summaryName?: string;
  /** Ends the filling of the queue. */
  readonly cancelOp?: Operation;
}
const OPTIONS = ["numEpochs", "shuffle", "seed", "capacity", "sharedName", "name"];

/**
 * The tensor, so often; then OutOfRangeError (`tf.train.limit_epochs`). A local variable counts: run `tf.localVariablesInitializer()`.
 * @throws ValueError for a number that is not positive
 */
export function limitEpochs(tensor: TensorLike, numEpochs?: number, options: Named = {}): Tensor {
  if (numEpochs === undefined) return convertToTensor(tensor);
  if (numEpochs <= 0) throw new ValueError(`num_epochs must be > 0 not ${numEpochs}.`);
  return getDefaultGraph().nameScope(options.name ?? "limit_epochs", (name) => {
    const zero = convertToTensor(new NdArray(int64, [], BigInt64Array.of(0n)));
    const collections = [GraphKeys.LOCAL_VARIABLES];
    const epochs = new Variable(zero, { name: "epochs", trainable: false, collections });
    const counter = countUpTo(epochs, numEpochs);
    return controlDependencies([counter.op], () => identity(tensor, { name }));
  });
}

/**
 * A queue of the rows of a tensor, which a QueueRunner fills (`tf.train.input_producer`).
 * @throws ValueError where the shape of a row is not known
 */
export function inputProducer(
  inputTensor: TensorLike,
  options: InputProducerOptions = {},
): FIFOQueue<readonly [string]> {
  checkOptions("inputProducer", options, [...OPTIONS, "elementShape", "summaryName", "cancelOp"]);
  const { numEpochs, shuffle = true, seed, capacity = 32, sharedName, name, summaryName, cancelOp } = options;
  return getDefaultGraph().nameScope(name ?? "input_producer", () => {
    let rows = convertToTensor(inputTensor, { name: "input_tensor" });
    const elementShape = rows.shape.slice(1).mergeWith(Shape.of(options.elementShape));
    if (!elementShape.isFullyDefined)
      throw new ValueError(
        "Either `input_tensor` must have a fully defined shape or `element_shape` must be specified",
      );
    if (shuffle) rows = randomShuffle(rows, { seed });
    rows = limitEpochs(rows, numEpochs);
    const types: readonly [string] = [rows.dtype.base.name];
    const queue = new FIFOQueue(capacity, types, { shapes: [elementShape], sharedName, name: name ?? "FIFOQueueV2" });
    const enqueue = queue.enqueueMany([rows]);
    addQueueRunner(new QueueRunner(queue, [enqueue], { cancelOp }));
    if (summaryName !== undefined) scalar(summaryName, cast(queue.size(), float32).mul(1 / capacity));
    return queue;
  });
}

/** A queue of strings, such as names of files (`tf.train.string_input_producer`). @throws ValueError for none */
export function stringInputProducer(
  stringTensor: TensorLike,
  options: ProducerOptions & { readonly cancelOp?: Operation } = {},
): FIFOQueue<readonly [string]> {
  checkOptions("stringInputProducer", options, [...OPTIONS, "cancelOp"]);
  const nothing = "string_input_producer requires a non-null input tensor";
  if (Array.isArray(stringTensor) && stringTensor.length === 0) throw new ValueError(nothing);
  return getDefaultGraph().nameScope(options.name ?? "input_producer", (name) => {
    const strings = convertToTensor(stringTensor, { dtype: string });
    const assertion = assertThat(greater(size(strings), 0n), [nothing]);
    const checked = controlDependencies([assertion], () => identity(strings));
    const summaryName = `fraction_of_${options.capacity ?? 32}_full`;
    return inputProducer(checked, { ...options, elementShape: [], summaryName, name });
  });
}

/** A queue of the whole numbers below a limit (`tf.train.range_input_producer`). */
export function rangeInputProducer(limit: TensorLike, options: ProducerOptions = {}): FIFOQueue<readonly [string]> {
  checkOptions("rangeInputProducer", options, OPTIONS);
  return getDefaultGraph().nameScope(options.name ?? "input_producer", (name) => {
    const summaryName = `fraction_of_${options.capacity ?? 32}_full`;
    return inputProducer(range(limit), { ...options, elementShape: [], summaryName, name });
  });
}

/** A slice of each tensor, all at the same place: each run gives the next one (`tf.train.slice_input_producer`). */
export function sliceInputProducer<const T extends readonly TensorLike[]>(
  tensors: T,
  options: ProducerOptions = {},
): { -readonly [K in keyof T]: Tensor } {
  checkOptions("sliceInputProducer", options, OPTIONS);
  const { name = "input_producer", ...rest } = options;
  return getDefaultGraph().nameScope(name, () => {
    const whole = tensors.map((tensor) => convertToTensor(tensor));
    const [first] = whole;
    if (first === undefined) throw new ValueError("Expected at least one tensor in slice_input_producer().");
    const queue = rangeInputProducer(at(shape(first), 0), rest);
    const index = queue.dequeue();
    if (!(index instanceof Tensor)) throw new ValueError("Cannot slice: the queue has several components");
    return whole.map((tensor) => gather(tensor, index)) as { -readonly [K in keyof T]: Tensor };
  });
}
