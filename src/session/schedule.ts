import { InvalidArgumentError } from "../core/errors.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { waitedFor } from "./prune.js";

/**
 * One fixed order for the operations of a run: after their inputs and control inputs; of those that could go next, first what
 * changes no variable, then by creation. So a read sees the value before a write, unless it depends on the write.
 * @throws InvalidArgumentError where the operations form a cycle
 */
export function schedule(operations: readonly Operation[], fed: ReadonlySet<Tensor>): Operation[] {
  const waiting = new Map<Operation, number>();
  const consumers = new Map<Operation, Operation[]>();
  for (const operation of operations) {
    const before = new Set([
      ...operation.inputs.filter((input) => !fed.has(input)).map(({ op }) => op),
      ...waitedFor(operation, fed),
    ]);
    waiting.set(operation, before.size);
    for (const earlier of before) {
      const list = consumers.get(earlier);
      if (list === undefined) consumers.set(earlier, [operation]);
      else list.push(operation);
    }
  }
  const readers = new Heap();
  const writers = new Heap();
  const enqueue = (operation: Operation): void =>
    (implementationOf(operation.type)?.writes === undefined ? readers : writers).push(operation);
  for (const operation of operations) if (waiting.get(operation) === 0) enqueue(operation);
  const ordered: Operation[] = [];
  for (let next = readers.pop() ?? writers.pop(); next !== undefined; next = readers.pop() ?? writers.pop()) {
    ordered.push(next);
    for (const consumer of consumers.get(next) ?? []) {
      const left = waiting.get(consumer)! - 1;
      waiting.set(consumer, left);
      if (left === 0) enqueue(consumer);
    }
  }
  if (ordered.length < operations.length) {
    const stuck = operations.find((operation) => waiting.get(operation)! > 0);
    throw new InvalidArgumentError(`Cannot order the graph for a run: it has a cycle through "${stuck?.name}"`, {
      node: stuck?.name,
    });
  }
  return ordered;
}

/** A binary heap of operations, the earliest made on top. */
class Heap {
  private readonly items: Operation[] = [];

  push(operation: Operation): void {
    const { items } = this;
    let index = items.push(operation) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (items[parent]!.id <= operation.id) break;
      items[index] = items[parent]!;
      index = parent;
    }
    items[index] = operation;
  }

  pop(): Operation | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && items[child + 1]!.id < items[child]!.id) child++;
      if (items[child]!.id >= last.id) break;
      items[index] = items[child]!;
      index = child;
    }
    items[index] = last;
    return top;
  }
}
