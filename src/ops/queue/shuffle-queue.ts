import type { WordStream } from "../random/philox.js";
import { Queue, type QueueElement, type QueueSpec } from "./queue.js";

/** Any of the elements comes out next, of which a number stay in for choice until the queue is closed. */
export class ShuffleQueueValue extends Queue {
  private readonly elements: QueueElement[] = [];

  constructor(
    name: string,
    spec: QueueSpec,
    private readonly words: WordStream,
    private readonly minAfterDequeue: number,
  ) {
    super(name, spec);
  }

  override get size(): number {
    return this.elements.length;
  }
  protected override get available(): number {
    return this.isClosed ? this.size : this.size - this.minAfterDequeue;
  }
  protected override put(element: QueueElement): void {
    this.elements.push(element);
  }
  protected override take(): QueueElement {
    const index = this.words.next() % this.elements.length;
    const element = this.elements[index]!;
    const last = this.elements.pop()!;
    if (index < this.elements.length) this.elements[index] = last;
    return element;
  }
  protected override restore(elements: readonly QueueElement[]): void {
    this.elements.push(...elements);
  }
}
