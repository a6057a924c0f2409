import { CancelledError } from "../../core/errors.js";

/** How far an attempt has come: nothing could be done, something, or all. */
export type Progress = "none" | "some" | "all";

/** Something that is tried again and again until it has succeeded or failed. */
interface Attempt<T> {
  /** Tries to go on; what it throws ends the attempt. */
  try(): Progress;
  /** What comes of it, when all is done. */
  result(): T;
  /** Undoes what was done so far, since the attempt has been given up. */
  undo(): void;
}

/** Attempts that are made one after the other: the first has to be done before the second may be. */
export class Attempts {
  private readonly waiting: Waiting<unknown>[] = [];

  /** True where one waits. */
  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }

  /** Adds an attempt; what `flush` does tries it. */
  add<T>(attempt: Attempt<T>): Waiting<T> {
    const waiting = new Waiting(attempt);
    this.waiting.push(waiting as Waiting<unknown>);
    return waiting;
  }

  /** Tries those that are first, as far as they go. True where something was done. */
  flush(): boolean {
    let changed = false;
    for (let first = this.waiting[0]; first !== undefined; first = this.waiting[0]) {
      const progress = first.try();
      if (progress !== "none") changed = true;
      if (progress !== "all") break;
      this.waiting.shift();
    }
    return changed;
  }

  /** Gives an attempt up. */
  remove(attempt: Waiting<never>, error: Error): void {
    const index = this.waiting.indexOf(attempt as Waiting<unknown>);
    if (index < 0) return;
    this.waiting.splice(index, 1);
    attempt.fail(error);
  }

  /** Gives all up. */
  clear(error: Error): void {
    for (const attempt of this.waiting.splice(0)) attempt.fail(error);
  }
}

/** What came of an attempt: at once where it is done, else when it is, or when the run ends for another reason. */
export function awaitAttempt<T>(
  attempts: Attempts,
  attempt: Waiting<T>,
  { signal, flush, what }: { readonly signal: AbortSignal; readonly flush: () => void; readonly what: string },
): T | Promise<T> {
  flush();
  if (attempt.isDone) return attempt.result();
  const giveUp = (): void => {
    attempts.remove(attempt as Waiting<never>, new CancelledError(`${what} operation was cancelled`));
    flush();
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener("abort", giveUp, { once: true });
  return Promise.resolve(attempt.result()).finally(() => signal.removeEventListener("abort", giveUp));
}

/** An attempt with what came of it. */
export class Waiting<T> {
  private outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  private settle: (() => void) | undefined;

  constructor(private readonly attempt: Attempt<T>) {}

  try(): Progress {
    try {
      const progress = this.attempt.try();
      if (progress === "all") this.end({ value: this.attempt.result() });
      return progress;
    } catch (error) {
      this.attempt.undo();
      this.end({ error });
      return "all";
    }
  }

  fail(error: Error): void {
    this.attempt.undo();
    this.end({ error });
  }

  /** What came of it: at once where it is done. */
  result(): T | Promise<T> {
    if (this.outcome !== undefined) return this.value();
    return new Promise<void>((resolve) => {
      this.settle = resolve;
    }).then(() => this.value());
  }

  get isDone(): boolean {
    return this.outcome !== undefined;
  }

  private end(outcome: { readonly value: T } | { readonly error: unknown }): void {
    this.outcome = outcome;
    this.settle?.();
  }
  private value(): T {
    const outcome = this.outcome!;
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }
}
