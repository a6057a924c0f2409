import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";

/** What a run is asked for. */
export interface Request {
  readonly fetches: readonly Tensor[];
  readonly targets: readonly Operation[];
  /** Tensors whose values the caller brings. */
  readonly fed: ReadonlySet<Tensor>;
}

/** The operations that a run needs, in the order of creation: from the fetches back, not beyond what is fed. */
export function prune({ fetches, targets, fed }: Request): Operation[] {
  const needed = new Set<Operation>();
  const pending: Operation[] = [];
  const need = (operation: Operation): void => {
    if (needed.has(operation)) return;
    needed.add(operation);
    pending.push(operation);
  };
  for (const tensor of fetches) if (!fed.has(tensor)) need(tensor.op);
  for (const operation of targets) need(operation);
  for (let operation = pending.pop(); operation !== undefined; operation = pending.pop()) {
    for (const input of operation.inputs) if (!fed.has(input)) need(input.op);
    for (const control of waitedFor(operation, fed)) need(control);
  }
  return [...needed].sort((a, b) => a.id - b.id);
}

/** The control inputs of an operation, without placeholders that are fed: they have run. */
export function waitedFor({ controlInputs }: Operation, fed: ReadonlySet<Tensor>): readonly Operation[] {
  return controlInputs.filter(
    ({ type, outputs }) => !(implementationOf(type)?.isPlaceholder && outputs.every((output) => fed.has(output))),
  );
}
