import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers";
import { CellTimers } from "./cell-timers.js";
import type { Guard } from "./guard.js";
import type { Request } from "./message.js";

/** What the runner asks of the language. */
export interface Interruptible {
  /** Ends the await that the cell hangs in; false when there is none. */
  interrupt(): boolean;
  /** Code was terminated: what it had begun goes on no more. */
  struck(): void;
  /** Makes the error with which an interrupted cell fails. */
  interruption(): Error;
  /** Called before code runs that may never return. */
  begin(): void;
}

interface Run {
  fail(error: unknown): void;
}

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/**
 * Runs cells' code so that an interrupt ends it wherever it is, and knows for any code which request it belongs to. Several
 * requests can be under way, each from a shell of its own; an interrupt is meant for all of them.
 */
export class CellRunner {
  readonly #guard: Guard;
  readonly #language: Interruptible;
  readonly #requests = new AsyncLocalStorage<Request>();
  readonly #timers: CellTimers;
  readonly #runs = new Map<Request, Run>();
  /** The requests that will run code, or do; true once they are interrupted. */
  readonly #expected = new Map<Request, boolean>();
  #last: Request | undefined;

  constructor(guard: Guard, language: Interruptible) {
    this.#guard = guard;
    this.#timers = new CellTimers(
      () => this.#requests.getStore(),
      (code) => guard.section(code),
    );
    this.#language = language;
  }

  /** Makes the timers of cells known, before any cell runs. */
  install(): void {
    this.#timers.install();
  }

  /** The request that the code which calls this belongs to: also from a timer or promise that outlived its cell. */
  get request(): Request | undefined {
    return this.#requests.getStore() ?? this.#last;
  }

  /** Whether the calling code descends from a cell's. */
  get inCell(): boolean {
    return this.#requests.getStore() !== undefined;
  }

  /** Whether code of this request is being run. */
  isRunning(request: Request): boolean {
    return this.#runs.has(request);
  }

  /** A request begins that will `run` code: an interrupt from here on counts for it. */
  expect(request: Request): void {
    this.#last = request;
    this.#expected.set(request, false);
    this.#guard.reset();
  }

  /** The request is over: an interrupt from here on does not find it. */
  end(request: Request): void {
    this.#expected.delete(request);
  }

  /**
   * Runs `code`, which may call a cell's code anywhere. Rejects with what it throws, or with the language's interruption
   * when it was interrupted; then it may never return, as its frames can be gone. The result is given in a later turn of
   * the event loop, when unhandled rejections of the code have been seen.
   */
  async run<T>(request: Request, code: () => Promise<T>): Promise<T> {
    if (this.#expected.get(request)) throw this.#language.interruption();
    this.#language.begin();
    const outcome = new Promise<Outcome<T>>((resolve) => {
      const finish = (end: Outcome<T>) =>
        setImmediate(() => {
          if (this.#runs.get(request) !== run) return;
          this.#guard.hold(request);
          resolve(end);
          this.#runs.delete(request);
        });
      const run: Run = { fail: (error) => finish({ error }) };
      this.#runs.set(request, run);
      queueMicrotask(() => {
        this.#requests.run(request, code).then((value) => finish({ value }), run.fail);
      });
    });
    this.#guard.release(request);
    const end = await outcome;
    if ("error" in end) throw end.error;
    return end.value;
  }

  /** Interrupts the requests that run; nothing happens when there is none. */
  interrupt(): void {
    if (this.#expected.size === 0) return;
    for (const request of this.#expected.keys()) {
      this.#expected.set(request, true);
      this.#timers.clear(request);
    }
    if (!this.#language.interrupt()) this.#failAll();
  }

  /** Runs code of the kernel that a cell has called, undisturbed by an interrupt, which it throws afterwards. */
  visit<T>(code: () => T): T {
    return this.#guard.visit(code, () => this.#language.interruption());
  }

  /** Code was terminated: what waits for it waits in vain. */
  struck(): void {
    for (const request of this.#runs.keys()) this.#timers.clear(request);
    this.#language.struck();
    this.#failAll();
  }

  /** Code threw an interruption that nothing caught. */
  escaped(interruption: Error): void {
    for (const { fail } of this.#runs.values()) fail(interruption);
  }

  #failAll(): void {
    for (const { fail } of this.#runs.values()) fail(this.#language.interruption());
  }
}
