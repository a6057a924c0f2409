import { int64, string } from "../../core/dtype.js";
import { CancelledError, InvalidArgumentError, OutOfRangeError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape } from "../../core/shape.js";
import { PriorityQueueValue } from "./priority-queue.js";
import type { QueueElement, QueueSpec, Request } from "./queue.js";

/** Where the index of the first element starts. */
const FIRST = -(2n ** 63n);

const decoder = new TextDecoder();

/** An element of which some components are still to come. */
interface Incomplete {
  readonly index: bigint;
  readonly key: Uint8Array;
  readonly components: (NdArray | undefined)[];
}

/**
 * Puts elements together whose components come in one by one, under keys; complete ones wait in a queue, those whose first component came
 * first in front.
 * @see tensorflow/core/kernels/barrier_ops.cc
 */
export class Barrier {
  private readonly incomplete = new Map<string, Incomplete>();
  private readonly ready: PriorityQueueValue;
  private next = FIRST;
  private isClosed = false;
  private cancels = false;

  constructor(
    readonly name: string,
    readonly spec: Pick<QueueSpec, "types" | "shapes">,
  ) {
    const shapes = spec.shapes.length === 0 ? [] : [Shape.scalar, Shape.scalar, ...spec.shapes];
    this.ready = new PriorityQueueValue(`${name}_queue`, {
      kind: "PriorityQueue",
      types: [int64, string, ...spec.types],
      shapes,
      capacity: -1,
    });
  }

  /** The number of complete elements. */
  get readySize(): number {
    return this.ready.size;
  }
  /** The number of elements that miss components. */
  get incompleteSize(): number {
    return this.incomplete.size;
  }

  /** Puts one component of several elements in. @throws InvalidArgumentError for one that is there; CancelledError where it is closed */
  async insertMany(component: number, keys: NdArray, values: NdArray, signal: AbortSignal): Promise<void> {
    const names = keys.data as Uint8Array[];
    if (names.length > 0 && values.size === 0)
      throw new InvalidArgumentError(
        `Tensors with no elements are not supported ${this.name}: received shape [${values.shape}]`,
      );
    if (this.isClosed && (this.cancels || (names.length > 0 && this.incomplete.size === 0)))
      throw new CancelledError(
        `Barrier ${this.name} is closed.  Pending enqueues cancelled: ${Number(this.cancels)}.  Number of new insertions: ${names.length}.  Number of incomplete keys: ${this.incomplete.size}.`,
      );
    const complete: QueueElement[] = [];
    let isNew = false;
    try {
      for (const [i, key] of names.entries()) {
        const text = decoder.decode(key);
        const known = this.incomplete.get(text);
        if (known === undefined) isNew = true;
        const element = known ?? this.begin(text, key, i);
        if (element.components[component] !== undefined)
          throw new InvalidArgumentError(
            `Key ${text} already has a value for component ${component} in barrier ${this.name}`,
          );
        element.components[component] = values.row(i);
        if (!element.components.includes(undefined)) {
          this.incomplete.delete(text);
          complete.push(this.elementOf(element));
        }
      }
    } finally {
      if (isNew) this.next++;
    }
    await this.ready.enqueue(complete, signal);
    if (this.isClosed && this.incomplete.size === 0) await this.ready.close(false, signal);
  }

  private begin(text: string, key: Uint8Array, place: number): Incomplete {
    if (this.isClosed)
      throw new CancelledError(
        `Barrier ${this.name} is closed, but attempted to insert a brand new key: ${text}.  Pending enqueues cancelled: ${Number(this.cancels)}.  Insertion index: ${place}.  Number of incomplete keys: ${this.incomplete.size}.`,
      );
    const element: Incomplete = { index: this.next, key, components: this.spec.types.map(() => undefined) };
    this.incomplete.set(text, element);
    return element;
  }

  private elementOf({ index, key, components }: Incomplete): QueueElement {
    const parts = components.filter((part) => part !== undefined);
    return [new NdArray(int64, [], BigInt64Array.of(index)), new NdArray(string, [], [key]), ...parts];
  }

  /** Takes complete elements out: their indices, keys and components. @throws OutOfRangeError where it is closed and has too few */
  async takeMany({ count, allowsFewer }: Request, signal: AbortSignal): Promise<NdArray[]> {
    const there = this.ready.size;
    const wanted = this.isClosed && allowsFewer ? Math.min(count, there) : count;
    if (this.isClosed && there < Math.max(wanted, 1))
      throw new OutOfRangeError(
        `Barrier '${this.name}' is closed and has insufficient elements (requested ${wanted}, total size ${there})`,
      );
    const taken = await this.ready.dequeue({ count: wanted, allowsFewer }, signal);
    return this.ready.spec.types.map((_, component) => this.ready.join(taken, component));
  }

  /** Nothing new goes in any more; with `cancels`, not even what elements still miss. @throws CancelledError where it is closed */
  async close(cancels: boolean, signal: AbortSignal): Promise<void> {
    if (this.isClosed && (this.cancels || !cancels))
      throw new CancelledError(`Barrier '${this.name}' is already closed.`);
    this.cancels = cancels;
    this.isClosed = true;
    if (!cancels && this.incomplete.size > 0) return;
    this.incomplete.clear();
    if (!this.ready.isClosed) await this.ready.close(cancels, signal);
  }
}
