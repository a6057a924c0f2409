import { setMaxListeners } from "node:events";
import { callOf } from "../core/call.js";
import type { Operation } from "../core/operation.js";

/** What happens to a run while it waits. */
export interface Pause {
  /** Lets other runs have their turns until `promise` is settled. */
  pause(promise: Promise<unknown>): Promise<unknown>;
  /** Others may change what the run has seen so far. */
  leave(): void;
  /** The run goes on. */
  comeBack(): void;
}

/** Whose run it is. */
export interface RunOwner {
  /** The session's state. */
  readonly session: object;
  /** True for a run that goes on beside the program. */
  readonly isBackground: boolean;
}

/** Runs in which something waits. */
const active = new Map<Pending, RunOwner>();

/** Ends the waiting of these runs: they fail. */
export function stopWaiting(concerned: (owner: RunOwner) => boolean): void {
  for (const [pending, owner] of active) if (concerned(owner)) pending.abort();
}

/**
 * Operations of a run that wait for what other runs do (a queue that has nothing yet). What does not depend on them is done
 * meanwhile, so that one run can wait for what it brings about itself.
 */
export class Pending {
  private readonly works = new Map<Operation, Promise<void>>();
  private controller: AbortController | undefined;
  private failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly owner: RunOwner,
    private readonly run: Pause,
  ) {}

  /** Is aborted when the waiting has to end. */
  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController();
      setMaxListeners(0, this.controller.signal);
    }
    return this.controller.signal;
  }

  /** Ends the waiting. */
  abort(): void {
    this.controller?.abort();
  }

  /** Notes that an operation waits. */
  add(operation: Operation, done: Promise<void>): void {
    const end = (): void => {
      this.works.delete(operation);
      if (this.works.size === 0) active.delete(this);
    };
    active.set(this, this.owner);
    this.works.set(
      operation,
      done.then(end, (error: unknown) => {
        end();
        this.failure ??= { error };
        this.abort();
      }),
    );
  }

  /** True where something waits, or has failed. */
  get isWaiting(): boolean {
    return this.works.size > 0 || this.failure !== undefined;
  }

  /** Waits for what these operations depend on, or for all. @throws what an operation throws */
  async settle(dependent?: readonly Operation[]): Promise<void> {
    const needed = dependent === undefined ? undefined : ancestorsOf(dependent);
    const promises = [...this.works].filter(([one]) => needed?.has(one) ?? true).map(([, done]) => done);
    if (promises.length > 0) {
      this.run.leave();
      await this.run.pause(Promise.all(promises));
      this.run.comeBack();
    }
    if (this.failure !== undefined) throw this.failure.error;
  }
}

/** The operations, and all that must be done before them. */
function ancestorsOf(operations: readonly Operation[]): Set<Operation> {
  const seen = new Set(operations);
  for (const operation of seen) {
    for (const { op } of operation.inputs) seen.add(op);
    for (const control of operation.controlInputs) seen.add(control);
    const call = callOf(operation);
    for (const { op } of call?.results ?? []) seen.add(op);
    for (const control of call?.done ?? []) seen.add(control);
  }
  return seen;
}
