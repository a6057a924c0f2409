import { OpError, OutOfRangeError, RuntimeError } from "../../core/errors.js";
import { checkOptions } from "../../core/options.js";

/** Work that goes on beside the program. */
export interface Thread {
  readonly name: string;
  /** Is fulfilled when it has ended. */
  readonly done: Promise<void>;
}

type ErrorClass = abstract new (...args: never[]) => Error;

/** Options of `join`. */
export interface JoinOptions {
  /** Seconds that threads have to end in, once they were asked to; 120 by default. */
  readonly stopGracePeriodSecs?: number;
  /** True where threads may go on behind that. */
  readonly ignoreLiveThreads?: boolean;
}

/**
 * Ends several threads together (`tf.train.Coordinator`): any of them asks for the stop, all of them look whether they should, and the
 * program waits for them and gets the error that was the reason.
 */
export class Coordinator {
  private readonly cleanStops: readonly ErrorClass[];
  private readonly threads = new Set<Thread>();
  private stop = new StopEvent();
  private reason: { readonly error: unknown } | undefined;
  private isJoined = false;

  /** `cleanStopExceptionTypes` are no errors, but say that all is done; `[OutOfRangeError]` by default. */
  constructor(options: { readonly cleanStopExceptionTypes?: readonly ErrorClass[] } = {}) {
    checkOptions("tf.train.Coordinator", options, ["cleanStopExceptionTypes"]);
    this.cleanStops = options.cleanStopExceptionTypes ?? [OutOfRangeError];
  }

  /** Asks all threads to stop; `error` is thrown by `join`, the first one that is given. @throws the error, behind `join` */
  requestStop(error?: unknown): void {
    const isError = error !== undefined && error !== null && !this.cleanStops.some((type) => error instanceof type);
    if (this.isJoined && isError) throw error;
    if (this.stop.isSet) return;
    if (isError) this.reason ??= { error };
    this.stop.set();
  }

  /** True where a stop was asked for: then threads are to end. */
  shouldStop(): boolean {
    return this.stop.isSet;
  }

  /** Forgets the stop, for other threads. */
  clearStop(): void {
    this.isJoined = false;
    this.reason = undefined;
    if (this.stop.isSet) this.stop = new StopEvent();
  }

  /** Does what a thread does; an error of it asks for a stop (`stop_on_exception`). */
  async stopOnException(body: () => unknown): Promise<void> {
    try {
      await body();
    } catch (error) {
      this.requestStop(error);
    }
  }

  /** Waits until a stop is asked for, or for so many seconds; true where it was. */
  async waitForStop(timeoutSecs?: number): Promise<boolean> {
    if (timeoutSecs === undefined) await this.stop.wait;
    else await within(this.stop.wait, timeoutSecs);
    return this.stop.isSet;
  }

  /** Adds a thread that `join` waits for. */
  registerThread(thread: Thread): void {
    this.threads.add(thread);
  }

  /**
   * Waits until all threads have ended, these and the registered ones; once a stop was asked for, not longer than the grace period.
   * @throws the error that was the reason of the stop; RuntimeError for threads that go on
   */
  async join(threads: readonly Thread[] = [], options: JoinOptions = {}): Promise<void> {
    checkOptions("join", options, ["stopGracePeriodSecs", "ignoreLiveThreads"]);
    const all = [...new Set([...this.threads, ...threads])];
    const live = new Set(all);
    const done = Promise.all(all.map((thread) => thread.done.finally(() => live.delete(thread))));
    await Promise.race([done, this.stop.wait]);
    await within(done, options.stopGracePeriodSecs ?? 120);
    this.isJoined = true;
    this.threads.clear();
    this.raiseRequestedException();
    if (live.size === 0 || options.ignoreLiveThreads) return;
    throw new RuntimeError(
      `Coordinator stopped with threads still running: ${[...live].map(({ name }) => name).join(" ")}`,
    );
  }

  get joined(): boolean {
    return this.isJoined;
  }

  /** @throws the error that `requestStop` was given */
  raiseRequestedException(): void {
    if (this.reason === undefined) return;
    const { error } = this.reason;
    throw error instanceof OpError || error instanceof Error ? error : new RuntimeError(String(error));
  }
}

/** Something that is awaited until it has happened. */
class StopEvent {
  isSet = false;
  readonly wait: Promise<void>;
  private resolve = (): void => {};

  constructor() {
    this.wait = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }
  set(): void {
    this.isSet = true;
    this.resolve();
  }
}

/** Waits for a promise, at most so many seconds. */
async function within(promise: Promise<unknown>, seconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
