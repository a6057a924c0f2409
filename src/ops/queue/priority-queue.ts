import { Queue, type QueueElement } from "./queue.js";

/**
 * The element whose first component is smallest comes out next. Of equal ones, which is as in TensorFlow: a binary heap decides, which
 * takes its top out by moving a hole to the bottom.
 */
export class PriorityQueueValue extends Queue {
  private readonly heap: QueueElement[] = [];

  override get size(): number {
    return this.heap.length;
  }
  protected override put(element: QueueElement): void {
    this.heap.push(element);
    this.rise(this.heap.length - 1, element);
  }
  protected override take(): QueueElement {
    const { heap } = this;
    const top = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) this.rise(this.sink(), last);
    return top;
  }
  protected override restore(elements: readonly QueueElement[]): void {
    for (const element of elements) this.put(element);
  }

  /** Moves the hole at the top down, the smaller child up each time; says where it ends. */
  private sink(): number {
    const { heap } = this;
    let hole = 0;
    for (let child = 2; child <= heap.length; child = 2 * hole + 2) {
      if (child === heap.length || priority(heap[child]!) > priority(heap[child - 1]!)) child--;
      heap[hole] = heap[child]!;
      hole = child;
    }
    return hole;
  }

  /** Puts an element into a hole, and those above it that come later below it. */
  private rise(hole: number, element: QueueElement): void {
    const { heap } = this;
    let at = hole;
    for (let parent = (at - 1) >> 1; at > 0 && priority(heap[parent]!) > priority(element); parent = (at - 1) >> 1) {
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = element;
  }
}

function priority([first]: QueueElement): bigint {
  return (first!.data as BigInt64Array)[0]!;
}
