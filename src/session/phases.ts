import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Guard } from "./guard.js";
import type { RunValue } from "./values.js";

/** What waits for others: for what controls it, and for what its inputs wait for, also where these are constants. */
export type Waiting = { readonly controlInputs: readonly Operation[]; readonly inputs: readonly Tensor[] };

/** In which phase of a run each operation is done: host work goes into even phases, clusters into odd ones. */
export class Phases {
  private readonly phases = new Map<Operation, number>();
  /**
   * When all is done that controls an operation, its inputs, or theirs. A constant, and what is computed of nothing but values, may be there
   * before: nobody sees that, but for operations whose results depend on what was done before them.
   */
  private readonly settled = new Map<Operation, number>();

  /** @param fed tensors whose operations are not done */
  constructor(private readonly fed: { has(tensor: Tensor): boolean }) {}

  /** Notes when an operation is done, and what controls it. */
  set(operation: Operation, phase: number, controls: readonly Operation[] = operation.controlInputs): void {
    this.phases.set(operation, phase);
    const before = controls.map((control) => Math.max(this.phases.get(control) ?? 0, this.settled.get(control) ?? 0));
    this.settled.set(operation, Math.max(0, ...before, ...this.behind(operation.inputs)));
  }

  private behind(inputs: readonly Tensor[]): number[] {
    return inputs.filter((input) => !this.fed.has(input)).map(({ op }) => this.settled.get(op) ?? 0);
  }

  /** The phase that everything before what waits belongs to. */
  after(waiting: Waiting, inputs: readonly RunValue[], onHost: boolean, guard: Guard): number {
    const before = waiting.controlInputs.map((control) => this.phases.get(control) ?? 0);
    before.push(...this.behind(waiting.inputs));
    for (const value of inputs) before.push(readyFor(value, onHost, guard));
    for (const pred of guard.preds) before.push(readyFor(pred));
    return Math.max(0, ...before);
  }

  /** The phase for work, as early as what comes before it allows. */
  of(waiting: Waiting, inputs: readonly RunValue[], onHost: boolean, guard: Guard): number {
    const earliest = this.after(waiting, inputs, onHost, guard);
    return earliest % 2 === (onHost ? 0 : 1) ? earliest : earliest + 1;
  }
}

/**
 * The first phase in which a value can be used: the very cluster that makes it, where the one that uses it is done under the same
 * `guard`; else the phase after it.
 */
function readyFor({ origin }: RunValue, onHost = true, guard?: Guard): number {
  if (origin.kind === "result") {
    const { phase, guard: made, op } = origin.step;
    // What needs the result of something that waits is kept apart from what that may wait for.
    if (origin.step.onHost) return implementationOf(op.type)?.waits ? phase + 2 : phase;
    return !onHost && guard?.key === made.key ? phase : phase + 1;
  }
  if (origin.kind !== "choice") return 0;
  return Math.max(
    ...origin.alternatives.map(({ value, guard: { preds } }) =>
      Math.max(readyFor(value), ...preds.map((pred) => readyFor(pred))),
    ),
  );
}
