import type { DType } from "../../core/dtype.js";
import { CancelledError, InvalidArgumentError, OutOfRangeError } from "../../core/errors.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape } from "../../core/shape.js";
import { Attempts, awaitAttempt, type Progress, type Waiting } from "./attempts.js";

/** One element of a queue: an array for each component. */
export type QueueElement = readonly NdArray[];

/** What a queue was made with. */
export interface QueueSpec {
  /** `FIFOQueue`, `RandomShuffleQueue`, …, as messages say it. */
  readonly kind: string;
  readonly types: readonly DType[];
  /** The shapes of the components; none where they may have any. */
  readonly shapes: readonly Shape[];
  /** The most elements that it holds; negative for any number. */
  readonly capacity: number;
}

/** How many elements are asked for. */
export interface Request {
  readonly count: number;
  /** True where fewer will do once the queue is closed. */
  readonly allowsFewer: boolean;
}

/**
 * Elements that runs of a session put in and take out, in the order in which they ask. Who finds it full, or empty, waits.
 * @see tensorflow/core/kernels/queue_base.h
 */
export abstract class Queue {
  private readonly enqueues = new Attempts();
  protected readonly dequeues = new Attempts();
  isClosed = false;

  constructor(
    readonly name: string,
    readonly spec: QueueSpec,
  ) {}

  /** The number of elements in it. */
  abstract get size(): number;
  /** The number of elements that may be taken now. */
  protected get available(): number {
    return this.size;
  }
  /** True where an element may go in now. */
  protected hasRoomFor(_element: QueueElement): boolean {
    const { capacity } = this.spec;
    return capacity < 0 || this.size < capacity;
  }
  protected abstract put(element: QueueElement): void;
  protected abstract take(): QueueElement;
  /** Puts elements back that were taken last. */
  protected abstract restore(elements: readonly QueueElement[]): void;

  /** Puts elements in, one after the other; waits while there is no room. @throws CancelledError where it is closed */
  enqueue(elements: readonly QueueElement[], signal: AbortSignal): void | Promise<void> {
    let next = 0;
    const attempt = this.enqueues.add<void>({
      try: (): Progress => {
        if (this.isClosed) throw new CancelledError(`${this} is closed.`);
        const begin = next;
        while (next < elements.length && this.hasRoomFor(elements[next]!)) this.put(elements[next++]!);
        if (next === elements.length) return "all";
        return next > begin ? "some" : "none";
      },
      result: () => undefined,
      undo: () => undefined,
    });
    return this.await(this.enqueues, attempt, signal, "Enqueue");
  }

  /** Takes elements out; waits while there are too few. @throws OutOfRangeError where it is closed and they will never be there */
  dequeue({ count, allowsFewer }: Request, signal: AbortSignal): QueueElement[] | Promise<QueueElement[]> {
    const taken: QueueElement[] = [];
    let requested = count;
    const attempt = this.dequeues.add<QueueElement[]>({
      try: (): Progress => {
        if (this.isClosed && this.size < requested - taken.length) {
          if (!allowsFewer || this.size + taken.length === 0)
            throw new OutOfRangeError(
              `${this} is closed and has insufficient elements (requested ${requested - taken.length}, current size ${this.size})`,
            );
          requested = this.size + taken.length;
        }
        const begin = taken.length;
        while (taken.length < requested && this.available > 0) taken.push(this.take());
        if (taken.length === requested) return "all";
        return taken.length > begin ? "some" : "none";
      },
      result: () => taken,
      undo: () => this.restore(taken),
    });
    return this.await(this.dequeues, attempt, signal, "Dequeue");
  }

  /**
   * Closes it: nothing goes in any more. Who is waiting to put something in still may, unless `cancelsPending`.
   * @throws CancelledError where it is closed already
   */
  close(cancelsPending: boolean, signal: AbortSignal): void | Promise<void> {
    if (cancelsPending) {
      this.isClosed = true;
      this.enqueues.clear(new CancelledError("Enqueue operation was cancelled"));
      this.flush();
      return undefined;
    }
    const attempt = this.enqueues.add<void>({
      try: (): Progress => {
        if (this.isClosed) throw new CancelledError(`Queue '${this.name}' is already closed.`);
        this.isClosed = true;
        return "all";
      },
      result: () => undefined,
      undo: () => undefined,
    });
    return this.await(this.enqueues, attempt, signal, "Enqueue");
  }

  /** The shape of a component, as far as all elements have it. */
  shapeOf(component: number): Shape {
    return this.spec.shapes[component] ?? Shape.unknown;
  }

  /** One array of a component of several elements. */
  join(elements: readonly QueueElement[], component: number): NdArray {
    const dtype = this.spec.types[component]!;
    if (elements.length === 0) return NdArray.zeros(dtype, [0, ...this.shapeOf(component).toArray()]);
    const rows = elements.map((element) => element[component]!);
    return new NdArray(dtype, [rows.length, ...rows[0]!.shape], joinData(rows));
  }

  /** @throws InvalidArgumentError for an array that a component cannot be; `batch` for several elements in one */
  checkShape(component: number, { shape }: NdArray, batch: readonly number[] = []): void {
    if (this.spec.shapes.length === 0) return;
    const expected = Shape.of(batch).concat(this.shapeOf(component));
    if (expected.isCompatibleWith(Shape.of(shape))) return;
    throw new InvalidArgumentError(
      `Shape mismatch in tuple component ${component}. Expected ${expected.toErrorString()}, got [${shape}]`,
    );
  }

  /** @throws InvalidArgumentError where several elements cannot be made into one array */
  checkJoins(): void {
    if (this.spec.shapes.length > 0) return;
    throw new InvalidArgumentError(
      `${this.spec.kind}'s DequeueMany and DequeueUpTo require the components to have specified shapes.`,
    );
  }

  toString(): string {
    return `${this.spec.kind} '${this.name}'`;
  }

  protected flush(): void {
    for (let changed = true; changed; ) {
      changed = this.enqueues.flush();
      changed = this.dequeues.flush() || changed;
    }
  }

  protected await<T>(attempts: Attempts, attempt: Waiting<T>, signal: AbortSignal, what: string): T | Promise<T> {
    return awaitAttempt(attempts, attempt, { signal, flush: () => this.flush(), what });
  }
}
