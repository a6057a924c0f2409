import { InvalidArgumentError } from "../core/errors.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { forwardSourcesOf, isLoop, type Unit } from "./loops.js";

/**
 * One fixed order for the operations and loops of a run: after their inputs and control inputs; of those that could go next, first
 * what changes no variable, then by creation. So a read sees the value before a write, unless it depends on the write.
 * @throws InvalidArgumentError where they form a cycle
 */
export function schedule(units: readonly Unit[], fed: ReadonlySet<Tensor>): Unit[] {
  const owners = new Map<Operation, Unit>();
  for (const unit of units)
    if (isLoop(unit)) for (const operation of unit.operations) owners.set(operation, unit);
    else owners.set(unit, unit);
  const waiting = new Map<Unit, number>();
  const consumers = new Map<Unit, Unit[]>();
  for (const unit of units) {
    const sources = isLoop(unit)
      ? [...unit.operations].flatMap((one) => forwardSourcesOf(one, fed))
      : forwardSourcesOf(unit, fed);
    const before = new Set(sources.map((source) => owners.get(source)).filter((one) => one !== undefined));
    if (isLoop(unit)) before.delete(unit);
    waiting.set(unit, before.size);
    for (const earlier of before) {
      const list = consumers.get(earlier);
      if (list === undefined) consumers.set(earlier, [unit]);
      else list.push(unit);
    }
  }
  const readers = new Heap();
  const writers = new Heap();
  const enqueue = (unit: Unit): void => (changesVariables(unit) ? writers : readers).push(unit);
  for (const unit of units) if (waiting.get(unit) === 0) enqueue(unit);
  const ordered: Unit[] = [];
  for (let next = readers.pop() ?? writers.pop(); next !== undefined; next = readers.pop() ?? writers.pop()) {
    ordered.push(next);
    for (const consumer of consumers.get(next) ?? []) {
      const left = waiting.get(consumer)! - 1;
      waiting.set(consumer, left);
      if (left === 0) enqueue(consumer);
    }
  }
  if (ordered.length < units.length) {
    const { name } = units.find((unit) => waiting.get(unit)! > 0)!;
    throw new InvalidArgumentError(`Cannot order the graph for a run: it has a cycle through "${name}"`, {
      node: name,
    });
  }
  return ordered;
}

function changesVariables(unit: Unit): boolean {
  if (isLoop(unit)) return unit.units.some(changesVariables);
  return implementationOf(unit.type)?.writes !== undefined;
}

/** A binary heap of units, the earliest made on top. */
class Heap {
  private readonly items: Unit[] = [];

  push(unit: Unit): void {
    const { items } = this;
    let index = items.push(unit) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (items[parent]!.id <= unit.id) break;
      items[index] = items[parent]!;
      index = parent;
    }
    items[index] = unit;
  }

  pop(): Unit | undefined {
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
