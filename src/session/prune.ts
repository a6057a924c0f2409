import { callOf } from "../core/call.js";
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
    for (const source of sourcesOf(operation, fed)) need(source);
    for (const effect of callOf(operation)?.effects ?? []) need(effect);
  }
  return [...needed].sort((a, b) => a.id - b.id);
}

/** What an operation takes and waits for, but for what is fed; for a call of functions, what gives its results. */
export function sourcesOf(operation: Operation, fed: ReadonlySet<Tensor>): Operation[] {
  const call = callOf(operation);
  const inputs = (call?.results ?? operation.inputs).filter((input) => !fed.has(input)).map(({ op }) => op);
  return [...inputs, ...waitedFor(call?.done ?? operation.controlInputs, fed)];
}

/** Operations without placeholders that are fed: they have run. */
function waitedFor(operations: readonly Operation[], fed: ReadonlySet<Tensor>): readonly Operation[] {
  return operations.filter(
    ({ type, outputs }) => !(implementationOf(type)?.isPlaceholder && outputs.every((output) => fed.has(output))),
  );
}
