import { callOf } from "../core/call.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Guard } from "./guard.js";
import type { Feeds } from "./tracer.js";
import type { RunValue } from "./values.js";

/** When each operation of a run is done, and when each tensor has a value. */
export class Conditions {
  /** The condition of the operation that is traced now. */
  now = Guard.always;
  private readonly guards = new Map<Operation, Guard>();
  private readonly outputGuards = new Map<Tensor, Guard>();

  /** `parent`: the conditions around the loop. */
  constructor(
    private readonly feeds: Feeds,
    private readonly parent?: Conditions,
  ) {}

  /** Says when an operation is done. */
  set(operation: Operation, guard: Guard): void {
    this.guards.set(operation, guard);
  }

  /** Says when a tensor has a value, where that is not whenever its operation is done. */
  setOutput(output: Tensor, guard: Guard): void {
    this.outputGuards.set(output, guard);
  }

  /** When a tensor has a value. */
  of(tensor: Tensor): Guard {
    if (this.feeds.has(tensor)) return Guard.always;
    return this.outputGuards.get(tensor) ?? this.guards.get(tensor.op) ?? Guard.always;
  }

  /** When an operation is done: when all that it needs is there; a Merge when one of its inputs is, unless it `hasValue` from a loop. */
  derive(operation: Operation, hasValue: boolean): Guard {
    const flow = implementationOf(operation.type)?.flow;
    if (flow === "trigger") return Guard.always;
    const call = callOf(operation);
    const inputs = call === undefined ? operation.inputs.map((input) => this.of(input)) : [];
    const controls = (call?.done ?? operation.controlInputs).map((control) => this.guards.get(control) ?? Guard.always);
    const all = controls.reduce((a, b) => a.and(b), Guard.always);
    if (flow !== "merge") return inputs.reduce((a, b) => a.and(b), all);
    return hasValue ? all : all.and(inputs.reduce((a, b) => a.or(b), Guard.never));
  }

  /** Says which output of a Switch, the operation that is traced now, is there when. */
  fork(operation: Operation, pred: RunValue): void {
    const known = this.decided(pred);
    [false, true].forEach((is, index) => {
      const literal = known === undefined ? Guard.of(pred, is) : known === is ? Guard.always : Guard.never;
      this.outputGuards.set(operation.outputs[index]!, this.now.and(literal));
    });
  }

  /** What a predicate is wherever the operation is done that is traced now, as far as that tells. */
  private decided(pred: RunValue): boolean | undefined {
    const { origin } = pred;
    if (origin.kind === "constant") return origin.array.item() !== false;
    for (const is of [true, false]) if (this.now.implies(Guard.of(pred, is))) return is;
    return origin.kind === "outer" ? this.parent?.decided(origin.value) : undefined;
  }
}
