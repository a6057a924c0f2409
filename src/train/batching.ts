import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import { bool, float32, int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Shape, type ShapeLike } from "../core/shape.js";
import { staticValue } from "../core/static-value.js";
import { maximum } from "../ops/arithmetic.js";
import { noOp } from "../ops/control.js";
import { cond } from "../ops/flow/cond.js";
import { cast } from "../ops/math.js";
import type { Named } from "../ops/named.js";
import { addQueueRunner, QueueRunner } from "../ops/queue/queue-runner.js";
import { FIFOQueue, PaddingFIFOQueue, type QueueBase, RandomShuffleQueue } from "../ops/queue/queues.js";
import { dynamicPartition } from "../ops/stitch.js";
import { scalar } from "../ops/summary/functions.js";

/** Tensors, in a list or by name. */
export type Tensors = readonly TensorLike[] | Readonly<Record<string, TensorLike>>;
/** A tensor for each: one alone is no list. */
export type Batched<T extends Tensors> = T extends readonly [unknown] ? Tensor : { -readonly [K in keyof T]: Tensor };

/** Options of batching. */
export interface BatchOptions extends Named {
  /** How many examples are held ready; 32 by default. */
  readonly capacity?: number;
  /** True where the tensors are several examples each. */
  readonly enqueueMany?: boolean;
  /** The shapes of an example, where the tensors do not tell. */
  readonly shapes?: readonly ShapeLike[];
  /** True where the last batch may be smaller. */
  readonly allowSmallerFinalBatch?: boolean;
  readonly sharedName?: string;
  /** Threads that put examples in; 1 by default. */
  readonly numThreads?: number;
}
/** Options of `batch` and `batchJoin`. */
export interface PlainBatchOptions extends BatchOptions {
  /** True where the examples of a batch differ in size: they are padded with zeros. */
  readonly dynamicPad?: boolean;
}
/** Options of `shuffleBatch` and `shuffleBatchJoin`. */
export interface ShuffleBatchOptions extends BatchOptions {
  readonly capacity: number;
  /** How many examples stay in the queue, for choice. */
  readonly minAfterDequeue: number;
  readonly seed?: number;
}
const OPTIONS = ["name", "capacity", "enqueueMany", "shapes", "allowSmallerFinalBatch", "sharedName", "numThreads"];
const PLAIN = [...OPTIONS, "dynamicPad"];
const SHUFFLED = [...OPTIONS, "minAfterDequeue", "seed"];

/**
 * Batches of the examples that the tensors are, one in each run (`tf.train.batch`): a QueueRunner gathers them.
 * @throws ValueError for tensors of unknown rank, where no shapes are given
 */
export function batch<const T extends Tensors>(
  tensors: T,
  batchSize: TensorLike,
  options: PlainBatchOptions = {},
): Batched<T> {
  checkOptions("batch", options, PLAIN);
  return make([tensors], batchSize, options, "batch", plainQueue(options));
}
/** The same (`tf.train.maybe_batch`) of those examples for which `keepInput` is true. */
export function maybeBatch<const T extends Tensors>(
  tensors: T,
  keepInput: TensorLike,
  batchSize: TensorLike,
  options: PlainBatchOptions = {},
): Batched<T> {
  checkOptions("maybeBatch", options, PLAIN);
  return make([tensors], batchSize, options, "batch", plainQueue(options), keepInput);
}
/** The same (`tf.train.batch_join`) from several sources, each with a thread of its own. */
export function batchJoin<const T extends Tensors>(
  tensorsList: readonly T[],
  batchSize: TensorLike,
  options: PlainBatchOptions = {},
): Batched<T> {
  checkOptions("batchJoin", options, PLAIN);
  return make(tensorsList, batchSize, options, "batch_join", plainQueue(options));
}
/** Batches of examples in random order (`tf.train.shuffle_batch`). @throws ValueError where too many stay in the queue */
export function shuffleBatch<const T extends Tensors>(
  tensors: T,
  batchSize: TensorLike,
  options: ShuffleBatchOptions,
): Batched<T> {
  checkOptions("shuffleBatch", options, SHUFFLED);
  return make([tensors], batchSize, options, "shuffle_batch", shuffleQueue(options));
}
/** The same (`tf.train.maybe_shuffle_batch`) of those examples for which `keepInput` is true. */
export function maybeShuffleBatch<const T extends Tensors>(
  tensors: T,
  batchSize: TensorLike,
  keepInput: TensorLike,
  options: ShuffleBatchOptions,
): Batched<T> {
  checkOptions("maybeShuffleBatch", options, SHUFFLED);
  return make([tensors], batchSize, options, "shuffle_batch", shuffleQueue(options), keepInput);
}
/** The same (`tf.train.shuffle_batch_join`) from several sources, each with a thread of its own. */
export function shuffleBatchJoin<const T extends Tensors>(
  tensorsList: readonly T[],
  batchSize: TensorLike,
  options: ShuffleBatchOptions,
): Batched<T> {
  checkOptions("shuffleBatchJoin", options, SHUFFLED);
  return make(tensorsList, batchSize, options, "shuffle_batch_join", shuffleQueue(options));
}

/** A kind of queue, and how it tells how full it is. */
interface Kind {
  make(types: readonly DType[], shapes: readonly Shape[]): QueueBase;
  fullness(queue: QueueBase): readonly [name: string, value: () => Tensor];
}

function plainQueue({ capacity = 32, dynamicPad = false, sharedName }: PlainBatchOptions): Kind {
  return {
    make: (types, shapes) =>
      dynamicPad
        ? new PaddingFIFOQueue(capacity, types, shapes, { sharedName })
        : new FIFOQueue(capacity, types, { shapes, sharedName }),
    fullness: (queue) => [`fraction_of_${capacity}_full`, () => cast(queue.size(), float32).mul(1 / capacity)],
  };
}

function shuffleQueue({ capacity, minAfterDequeue, seed, sharedName }: ShuffleBatchOptions): Kind {
  if (capacity <= minAfterDequeue)
    throw new ValueError(`capacity ${capacity} must be bigger than min_after_dequeue ${minAfterDequeue}.`);
  const room = capacity - minAfterDequeue;
  return {
    make: (types, shapes) => new RandomShuffleQueue(capacity, minAfterDequeue, types, { shapes, seed, sharedName }),
    fullness: (queue) => [
      `fraction_over_${minAfterDequeue}_of_${room}_full`,
      () => cast(maximum(0n, queue.size().sub(minAfterDequeue)), float32).mul(1 / room),
    ],
  };
}

function make<T extends Tensors>(
  sources: readonly T[],
  batchSize: TensorLike,
  options: BatchOptions,
  label: string,
  kind: Kind,
  keepInput: TensorLike = true,
): Batched<T> {
  const { enqueueMany = false, allowSmallerFinalBatch = false, numThreads = 1 } = options;
  return getDefaultGraph().nameScope(options.name ?? label, (name) => {
    const lists = sources.map((source) => listed(source).map((value) => convertToTensor(value)));
    const [first] = lists;
    if (first === undefined || first.length === 0) throw new ValueError("Expected at least one tensor in batch().");
    const keep = convertToTensor(keepInput, { dtype: bool });
    checkKept(keep, enqueueMany);
    const shapes = options.shapes?.map((shape) => Shape.of(shape)) ?? shapesOf(lists, enqueueMany);
    const queue = kind.make(
      first.map(({ dtype }) => dtype.base),
      shapes,
    );
    const enqueues = lists.map((list) => enqueue(queue, list, { keep, enqueueMany }));
    const threads =
      sources.length > 1 || label.endsWith("join")
        ? enqueues
        : new Array<Operation | Tensor>(numThreads).fill(enqueues[0]!);
    addQueueRunner(new QueueRunner(queue, threads));
    const [summaryName, full] = kind.fullness(queue);
    scalar(summaryName, full());
    const taken = allowSmallerFinalBatch
      ? queue.dequeueUpTo(batchSize, { name })
      : queue.dequeueMany(batchSize, { name });
    return named(sources[0]!, taken as Tensor | Tensor[]);
  });
}

function enqueue(
  queue: QueueBase,
  tensors: readonly Tensor[],
  { keep, enqueueMany }: { readonly keep: Tensor; readonly enqueueMany: boolean },
): Operation | Tensor {
  const put = (values: readonly Tensor[]): Operation =>
    enqueueMany ? queue.enqueueMany(values) : queue.enqueue(values);
  if (keep.shape.rank === 1) {
    const chosen = cast(keep, int32);
    return put(tensors.map((tensor) => dynamicPartition(tensor, chosen, 2)[1]!));
  }
  const known = staticValue(keep)?.item();
  if (known !== undefined) return known ? put(tensors) : noOp();
  return cond(
    keep,
    () => put(tensors),
    () => noOp(),
  );
}

function checkKept({ shape: { rank } }: Tensor, enqueueMany: boolean): void {
  if (rank === undefined) throw new ValueError("`keep_input` dimensions must be known at graph construction.");
  if (!enqueueMany && rank === 1) throw new ValueError("`keep_input` cannot be a vector when `enqueue_many=False`.");
  if (rank > 1) throw new ValueError("`keep_input` must be 0 or 1 dimensions.");
}

/** The shapes that the examples of all sources have. */
function shapesOf(lists: readonly (readonly Tensor[])[], enqueueMany: boolean): Shape[] {
  return lists[0]!.map((_, i) => {
    const shapes = lists.map((list) => list[i]!.shape);
    const unknown = shapes.findIndex((shape) => shape.rank === undefined);
    if (unknown >= 0) throw new ValueError(`Cannot infer Tensor's rank: ${lists[unknown]![i]}`);
    const own = shapes.map((shape) => (enqueueMany ? shape.slice(1) : shape));
    return own.reduce((a, b) => {
      a.mergeWith(b);
      return a;
    });
  });
}

function listed(tensors: Tensors): readonly TensorLike[] {
  if (Array.isArray(tensors)) return tensors as readonly TensorLike[];
  const byName = tensors as Readonly<Record<string, TensorLike>>;
  return Object.keys(byName)
    .sort()
    .map((key) => byName[key]!);
}

function named<T extends Tensors>(like: T, taken: Tensor | Tensor[]): Batched<T> {
  if (Array.isArray(like)) return taken as Batched<T>;
  const list = Array.isArray(taken) ? taken : [taken];
  return Object.fromEntries(
    Object.keys(like)
      .sort()
      .map((key, i) => [key, list[i]!]),
  ) as Batched<T>;
}
