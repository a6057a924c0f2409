import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers";
import type { Guard } from "./guard.js";
import type { Request } from "./message.js";

/** What the runner asks of the language. */
export interface Interruptible {
  /** Ends the await that the cell hangs in; false when there is none. */
  interrupt(): boolean;
  /** Makes the error with which an interrupted cell fails. */
  interruption(): Error;
}

interface Run {
  fail(error: unknown): void;
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Runs cells' code so that an interrupt ends it wherever it is, and knows for any code which request it belongs to. */
export class CellRunner {
  readonly #guard: Guard;
  readonly #language: Interruptible;
  readonly #requests = new AsyncLocalStorage<Request>();
  #last: Request | undefined;
  #run: Run | undefined;
  #expected = false;
  #interrupted = false;

  constructor(guard: Guard, language: Interruptible) {
    this.#guard = guard;
    this.#language = language;
  }

  /** The request that the code which calls this belongs to: also from a timer or promise that outlived its cell. */
  get request(): Request | undefined {
    return this.#requests.getStore() ?? this.#last;
  }

  /** Whether a cell is being run. */
  get running(): boolean {
    return this.#run !== undefined;
  }

  /** A request begins that will `run` code: an interrupt from here on counts for it. */
  expect(request: Request): void {
    this.#last = request;
    this.#expected = true;
    this.#interrupted = false;
    this.#guard.reset();
  }

  /** The request is over: an interrupt from here on finds nothing. */
  end(): void {
    this.#expected = false;
  }

  /**
   * Runs `code`, which may call a cell's code anywhere. Rejects with what it throws, or with the language's interruption
   * when it was interrupted; then it may never return, as its frames can be gone. The result is given in a later turn of
   * the event loop, when unhandled rejections of the code have been seen.
   */
  async run<T>(request: Request, code: () => Promise<T>): Promise<T> {
    if (this.#interrupted) throw this.#language.interruption();
    const outcome = new Promise<Outcome<T>>((resolve) => {
      const finish = (end: Outcome<T>) =>
        setImmediate(() => {
          if (this.#run !== run) return;
          this.#guard.hold();
          resolve(end);
          this.#run = undefined;
        });
      const run: Run = { fail: (error) => finish({ error }) };
      this.#run = run;
      queueMicrotask(() => {
        this.#requests
          .run(request, code)
          .then((value) => finish({ value }))
          .catch(run.fail);
      });
    });
    this.#guard.release();
    const end = await outcome;
    if ("error" in end) throw end.error;
    return end.value;
  }

  /** Interrupts the request that runs; nothing happens when there is none. */
  interrupt(): void {
    if (!this.#expected) return;
    this.#interrupted = true;
    if (!this.#language.interrupt()) this.#run?.fail(this.#language.interruption());
  }

  /** Runs code of the kernel that a cell has called, undisturbed by an interrupt, which it throws afterwards. */
  visit<T>(code: () => T): T {
    return this.#guard.visit(code, () => this.#language.interruption());
  }

  /** Code was terminated: what waits for it waits in vain. */
  struck(): void {
    if (this.#run === undefined) return;
    this.#guard.forgetHolds();
    this.#run.fail(this.#language.interruption());
  }

  /** Code threw an interruption that nothing caught. */
  escaped(): void {
    this.#run?.fail(this.#language.interruption());
  }
}
