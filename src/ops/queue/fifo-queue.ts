import { Queue, type QueueElement } from "./queue.js";

/** Elements come out in the order in which they went in. */
export class FifoQueueValue extends Queue {
  protected elements: QueueElement[] = [];
  /** Where the first element is: those before it are gone. */
  protected first = 0;

  override get size(): number {
    return this.elements.length - this.first;
  }
  protected override put(element: QueueElement): void {
    this.elements.push(element);
  }
  protected override take(): QueueElement {
    const element = this.elements[this.first++]!;
    if (this.first * 2 > this.elements.length) {
      this.elements = this.elements.slice(this.first);
      this.first = 0;
    }
    return element;
  }
  protected override restore(elements: readonly QueueElement[]): void {
    this.elements = [...elements, ...this.elements.slice(this.first)];
    this.first = 0;
  }
}
