import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, int64 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { constantValue } from "../../core/infer.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { getSeed } from "../../core/random-seed.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import { device } from "../control.js";
import { gather } from "../gather.js";
import { stack } from "../join.js";
import type { Named } from "../named.js";

/** What goes into a queue: a value for each component, by name where they have names; a queue of one component takes it as it is. */
export type QueueValues = TensorLike | readonly TensorLike[] | Readonly<Record<string, TensorLike>>;
/** A type, or one for each component. */
type Types = DTypeLike | readonly DTypeLike[];
/** What comes out of a queue of these types and names: a tensor, or one for each component, by name where they have names. */
export type Dequeued<D = Types, N = undefined> = N extends readonly string[]
  ? Record<N[number], Tensor>
  : D extends readonly [DTypeLike]
    ? Tensor
    : D extends readonly DTypeLike[]
      ? { -readonly [K in keyof D]: Tensor }
      : Tensor;
type Listed<D> = D extends readonly DTypeLike[] ? D : readonly [D];

/** Options of a queue. */
export interface QueueOptions<N extends readonly string[] | undefined = readonly string[] | undefined> {
  /** The shapes of the components; needed to take out several elements at once. */
  readonly shapes?: readonly ShapeLike[];
  /** Names of the components. */
  readonly names?: N;
  /** Queues of one name in a session are one queue. */
  readonly sharedName?: string;
  readonly name?: string;
}

const OPTIONS = ["shapes", "names", "sharedName", "name"];

/** A queue of the default graph (`tf.QueueBase`): what runs put in, others take out. */
export class QueueBase<R = Tensor | Tensor[] | Record<string, Tensor>> {
  private readonly label: string;

  constructor(
    readonly dtypes: readonly DType[],
    readonly shapes: readonly Shape[],
    readonly names: readonly string[] | undefined,
    /** The handle of the queue. */
    readonly queueRef: Tensor,
  ) {
    if (names !== undefined && names.length !== dtypes.length)
      throw new ValueError(`List of queue component names must have the same length as list of types: ${names}`);
    this.label = queueRef.op.name.split("/").at(-1)!;
  }

  /** The one of these queues that `index` says in a run (`QueueBase.from_list`). @throws TypeError where their components differ */
  static fromList<R>(index: TensorLike, queues: readonly QueueBase<R>[]): QueueBase<R> {
    const [first] = queues;
    if (first === undefined) throw new TypeError("A list of queues expected");
    const text = ({ dtypes }: QueueBase<R>): string => dtypes.map(({ name }) => name).join();
    if (queues.some((queue) => text(queue) !== text(first)))
      throw new TypeError("Queues do not have matching component dtypes.");
    if (queues.some(({ names }) => names?.join() !== first.names?.join()))
      throw new TypeError("Queues do not have matching component names.");
    const shapes = first.shapes.map((shape, i) =>
      queues.map((queue) => queue.shapes[i] ?? Shape.unknown).reduce((a, b) => a.commonWith(b), shape),
    );
    const refs = stack(queues.map(({ queueRef }) => queueRef));
    return new QueueBase(first.dtypes, shapes, first.names, gather(refs, index));
  }

  /** The name of the queue's node. */
  get name(): string {
    return this.queueRef.op.name;
  }

  /** Puts one element in (`enqueue`); its run waits while the queue is full. @throws ValueError where shapes do not fit */
  enqueue(values: QueueValues, options: Named = {}): Operation {
    checkOptions("enqueue", options, ["name"]);
    return this.scope(options, "enqueue", (name) => {
      const components = this.components(values);
      for (const [i, { shape }] of components.entries()) this.check(i, shape);
      return applyOp("QueueEnqueueV2", { handle: this.queueRef, components }, {}, { name });
    });
  }

  /** Puts the rows of tensors in, each an element (`enqueue_many`). @throws ValueError where shapes do not fit */
  enqueueMany(values: QueueValues, options: Named = {}): Operation {
    checkOptions("enqueueMany", options, ["name"]);
    return this.scope(options, "EnqueueMany", (name) => {
      const components = this.components(values);
      for (const [i, { shape }] of components.entries()) this.check(i, shape.slice(1));
      return applyOp("QueueEnqueueManyV2", { handle: this.queueRef, components }, {}, { name });
    });
  }

  /** Takes one element out (`dequeue`); its run waits while there is none. */
  dequeue(options: Named = {}): R {
    checkOptions("dequeue", options, ["name"]);
    return this.taken("QueueDequeueV2", {}, options.name ?? `${this.label}_Dequeue`, Shape.scalar);
  }

  /** Takes `n` elements out, each component as one tensor (`dequeue_many`); its run waits while there are fewer. */
  dequeueMany(n: TensorLike, options: Named = {}): R {
    checkOptions("dequeueMany", options, ["name"]);
    return this.taken("QueueDequeueManyV2", { n }, options.name ?? `${this.label}_DequeueMany`);
  }

  /** The same (`dequeue_up_to`), but once the queue is closed fewer will do. */
  dequeueUpTo(n: TensorLike, options: Named = {}): R {
    checkOptions("dequeueUpTo", options, ["name"]);
    const name = options.name ?? `${this.label}_DequeueUpTo`;
    return this.taken("QueueDequeueUpToV2", { n }, name, Shape.of([null]));
  }

  /** Says that nothing more will be put in (`close`); `cancelPendingEnqueues` ends the runs that wait to. */
  close(options: Named & { readonly cancelPendingEnqueues?: boolean } = {}): Operation {
    checkOptions("close", options, ["name", "cancelPendingEnqueues"]);
    const { name = `${this.label}_Close`, cancelPendingEnqueues = false } = options;
    const attrs = { cancel_pending_enqueues: cancelPendingEnqueues };
    return applyOp("QueueCloseV2", { handle: this.queueRef }, attrs, { name });
  }

  /** Whether the queue is closed (`is_closed`). */
  isClosed(options: Named = {}): Tensor {
    return apply("QueueIsClosedV2", { handle: this.queueRef }, {}, { name: options.name ?? `${this.label}_Is_Closed` });
  }

  /** The number of elements in the queue (`size`). */
  size(options: Named = {}): Tensor {
    return apply("QueueSizeV2", { handle: this.queueRef }, {}, { name: options.name ?? `${this.label}_Size` });
  }

  private scope<T>({ name = undefined }: Named, what: string, body: (scope: string) => T): T {
    return getDefaultGraph().nameScope(name ?? `${this.label}_${what}`, body);
  }

  private components(values: QueueValues): Tensor[] {
    return this.listed(values).map((value, i) => {
      const dtype = this.dtypes[i]!;
      return convertToTensor(value, { dtype, name: `component_${i}` });
    });
  }

  private listed(values: QueueValues): readonly TensorLike[] {
    const { names, dtypes } = this;
    if (names !== undefined) {
      const given = values as Readonly<Record<string, TensorLike>>;
      if (Object.keys(given).sort().join() !== [...names].sort().join())
        throw new ValueError(
          `Queue names and keys of input dictionary should match, got Queue names: ${names}, keys ${Object.keys(given)}`,
        );
      return names.map((name) => given[name]!);
    }
    const isList = Array.isArray(values) && (dtypes.length > 1 || values.length === 1);
    const list = isList ? (values as readonly TensorLike[]) : [values as TensorLike];
    if (list.length === dtypes.length) return list;
    throw new ValueError(`Cannot enqueue ${list.length} values: the queue has ${dtypes.length} components`);
  }

  private check(component: number, shape: Shape): void {
    const expected = this.shapes[component] ?? Shape.unknown;
    if (expected.isCompatibleWith(shape)) return;
    throw new ValueError(`Shapes ${shape} and ${expected} are incompatible`);
  }

  private taken(type: string, args: Readonly<Record<string, TensorLike>>, name: string, batch?: Shape): R {
    const op = applyOp(type, { handle: this.queueRef, ...args }, { component_types: this.dtypes }, { name });
    const known = op.inputs[1] === undefined ? undefined : constantValue(op.inputs[1])?.item();
    const front = batch ?? Shape.of([known === undefined ? null : Number(known)]);
    op.outputs.forEach((output, i) => {
      const shape = this.shapes[i] ?? Shape.unknown;
      if (shape.rank !== undefined) output.setShape(front.concat(shape));
    });
    return this.given(op.outputs) as R;
  }

  private given(outputs: readonly Tensor[]): Tensor | Tensor[] | Record<string, Tensor> {
    if (this.names !== undefined) return Object.fromEntries(this.names.map((key, i) => [key, outputs[i]!]));
    return outputs.length === 1 ? outputs[0]! : [...outputs];
  }
}

/** Makes a queue's node. */
function makeNode(
  type: string,
  attrs: Readonly<Record<string, unknown>>,
  { sharedName = "" }: QueueOptions,
  name: string,
): Tensor {
  return apply(type, {}, { ...attrs, shared_name: sharedName } as Parameters<typeof apply>[2], { name });
}

const typesOf = (types: DTypeLike | readonly DTypeLike[]): DType[] =>
  (Array.isArray(types) ? (types as readonly DTypeLike[]) : [types as DTypeLike]).map(dtypeOf);

function shapesOf({ shapes }: QueueOptions, types: readonly DType[]): Shape[] {
  const list = (shapes ?? []).map((shape) => Shape.of(shape));
  if (shapes !== undefined && list.length !== types.length)
    throw new ValueError(
      `Queue shapes must have the same length as dtypes, received len(shapes)=${list.length}, len(dtypes)=${types.length}`,
    );
  return list;
}

/** What went in first comes out first (`tf.FIFOQueue`): `new tf.FIFOQueue(3, [tf.float32], { shapes: [[]] })`. */
export class FIFOQueue<
  const D extends Types,
  const N extends readonly string[] | undefined = undefined,
> extends QueueBase<Dequeued<D, N>> {
  constructor(capacity: number, dtypes: D, options: QueueOptions<N> = {}) {
    checkOptions("tf.FIFOQueue", options, OPTIONS);
    const types = typesOf(dtypes);
    const shapes = shapesOf(options, types);
    const attrs = { component_types: types, shapes, capacity };
    const name = options.name ?? "fifo_queue";
    const node = device("/device:CPU:*", () => makeNode("FIFOQueueV2", attrs, options, name));
    super(types, shapes, options.names, node);
  }
}

/** A queue whose elements may differ in size where their shapes are not known (`tf.PaddingFIFOQueue`): several are padded with zeros. */
export class PaddingFIFOQueue<
  const D extends Types,
  const N extends readonly string[] | undefined = undefined,
> extends QueueBase<Dequeued<D, N>> {
  constructor(
    capacity: number,
    dtypes: D,
    shapes: readonly ShapeLike[],
    options: Omit<QueueOptions<N>, "shapes"> = {},
  ) {
    checkOptions("tf.PaddingFIFOQueue", options, OPTIONS);
    const types = typesOf(dtypes);
    const listed = shapesOf({ shapes }, types);
    const attrs = { component_types: types, shapes: listed, capacity };
    const name = options.name ?? "padding_fifo_queue";
    super(types, listed, options.names, makeNode("PaddingFIFOQueueV2", attrs, options, name));
  }
}

/** Any element comes out next (`tf.RandomShuffleQueue`), of at least `minAfterDequeue` + 1 until it is closed. */
export class RandomShuffleQueue<
  const D extends Types,
  const N extends readonly string[] | undefined = undefined,
> extends QueueBase<Dequeued<D, N>> {
  constructor(
    capacity: number,
    minAfterDequeue: number,
    dtypes: D,
    options: QueueOptions<N> & { readonly seed?: number } = {},
  ) {
    checkOptions("tf.RandomShuffleQueue", options, [...OPTIONS, "seed"]);
    const types = typesOf(dtypes);
    const shapes = shapesOf(options, types);
    const [seed, seed2] = getSeed(options.seed);
    const attrs = { component_types: types, shapes, capacity, min_after_dequeue: minAfterDequeue, seed, seed2 };
    const name = options.name ?? "random_shuffle_queue";
    super(types, shapes, options.names, makeNode("RandomShuffleQueueV2", attrs, options, name));
  }
}

/** The element of the smallest priority, its first component (int64), comes out next (`tf.PriorityQueue`). */
export class PriorityQueue<
  const D extends Types,
  const N extends readonly string[] | undefined = undefined,
> extends QueueBase<Dequeued<readonly [DTypeLike, ...Listed<D>], N>> {
  constructor(capacity: number, types: D, options: QueueOptions<N> = {}) {
    checkOptions("tf.PriorityQueue", options, OPTIONS);
    const rest = typesOf(types);
    const shapes = shapesOf(options, rest);
    const attrs = { component_types: rest, shapes, capacity };
    const node = makeNode("PriorityQueueV2", attrs, options, options.name ?? "priority_queue");
    super([int64, ...rest], options.shapes === undefined ? [] : [Shape.scalar, ...shapes], options.names, node);
  }
}
