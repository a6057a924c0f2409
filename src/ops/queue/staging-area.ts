import type { DType } from "../../core/dtype.js";
import { ResourceExhaustedError } from "../../core/errors.js";
import { FifoQueueValue } from "./fifo-queue.js";
import type { QueueElement } from "./queue.js";

/** Elements on their way from one part of a run (or of the next one) to another. Who finds it empty, or full, waits. */
export class StagingArea extends FifoQueueValue {
  private bytes = 0;

  /** `capacity` and `memoryLimit` (in bytes) are without limit where they are 0. */
  constructor(
    name: string,
    types: readonly DType[],
    capacity: number,
    private readonly memoryLimit: number,
  ) {
    super(name, { kind: "StagingArea", types, shapes: [], capacity: capacity === 0 ? -1 : capacity });
  }

  protected override hasRoomFor(element: QueueElement): boolean {
    const fits = this.memoryLimit === 0 || this.bytes + bytesOf(element) <= this.memoryLimit;
    return fits && super.hasRoomFor(element);
  }
  protected override put(element: QueueElement): void {
    super.put(element);
    this.bytes += bytesOf(element);
  }
  protected override take(): QueueElement {
    const element = super.take();
    this.bytes -= bytesOf(element);
    return element;
  }
  protected override restore(elements: readonly QueueElement[]): void {
    super.restore(elements);
    for (const element of elements) this.bytes += bytesOf(element);
  }

  /** @throws ResourceExhaustedError where an element will never fit */
  checkSize(element: QueueElement): void {
    const size = bytesOf(element);
    if (this.memoryLimit === 0 || size <= this.memoryLimit) return;
    throw new ResourceExhaustedError(
      `Attempted to insert tensors with combined size of '${size}' bytes into Staging Area with a memory limit of '${this.memoryLimit}'.`,
    );
  }

  /** The element at a place, which stays there; waits until it is. */
  peek(index: number, signal: AbortSignal): QueueElement | Promise<QueueElement> {
    const attempt = this.dequeues.add<QueueElement>({
      try: () => (this.size > index ? "all" : "none"),
      result: () => this.elements[this.first + index]!,
      undo: () => undefined,
    });
    return this.await(this.dequeues, attempt, signal, "Peek");
  }

  /** Takes everything out. */
  clear(): void {
    while (this.size > 0) this.take();
    this.flush();
  }
}

/** The bytes of an element's arrays. */
export const bytesOf = (element: QueueElement): number =>
  element.reduce((sum, { data }) => {
    if (Array.isArray(data)) return sum + data.reduce((total, { length }) => total + length, 0);
    return sum + data.byteLength;
  }, 0);
