import { Session } from "node:inspector";
import { setTimeout as sleep } from "node:timers/promises";
import { garbagePoint, interruptionPoint } from "../bridge.js";

/** Milliseconds that the main thread is given to come to a stop: in native code it does not before that returns. */
export const longestStop = 200;

/** The main thread, as this thread's inspector sees it. */
export class MainThread {
  readonly #session = new Session();
  #stands = false;

  private constructor() {
    this.#session.on("Debugger.resumed", () => {
      this.#stands = false;
    });
    this.#session.connectToMainThread();
  }

  /** Does something with the main thread, which goes on as before afterwards. */
  static async with<T>(work: (thread: MainThread) => Promise<T>): Promise<T> {
    const thread = new MainThread();
    try {
      return await work(thread);
    } finally {
      thread.#session.disconnect();
    }
  }

  /**
   * Bytes that are in use in its heap, also while it spins: what nothing refers to any more counts until it is collected.
   * Undefined where it does not answer for a while, as in native code.
   */
  heapUsed(): Promise<number | undefined> {
    const used = new Promise<number>((resolve, reject) => {
      this.#session.post("Runtime.getHeapUsage", (error: Error | null, answer?: { usedSize?: number }) =>
        error || answer?.usedSize === undefined ? reject(error) : resolve(answer.usedSize),
      );
    });
    return Promise.race([used, sleep(longestStop, undefined)]);
  }

  /** Collects what nothing refers to any more, while the main thread stands still. */
  async collectGarbage(): Promise<void> {
    await this.#call(garbagePoint);
  }

  /**
   * Does something while the main thread stands still in the JavaScript that it runs. Gives up when `givenUp` resolves first, or
   * after a while.
   */
  async whileStopped(work: () => Promise<void>, givenUp: Promise<void> = new Promise(() => {})): Promise<void> {
    const paused = new Promise<void>((resolve) => {
      this.#session.once("Debugger.paused", () => {
        this.#stands = true;
        resolve();
      });
    });
    // It tells of each script first, which takes long where there are many, or long ones: that is no sign of native code.
    let isTelling = false;
    this.#session.on("Debugger.scriptParsed", () => {
      isTelling = true;
    });
    let isGivenUp = false;
    void givenUp.then(() => {
      isGivenUp = true;
    });
    try {
      this.#session.post("Debugger.enable");
      this.#session.post("Debugger.pause");
      do {
        isTelling = false;
        await Promise.race([paused, givenUp, sleep(longestStop)]);
      } while (isTelling && !this.#stands && !isGivenUp);
      if (!this.#stands) return;
      await work();
      this.#session.post("Debugger.resume");
    } finally {
      this.#session.post("Debugger.disable");
    }
  }

  /**
   * Terminates, up to the event loop, the JavaScript in which the main thread stands still, if that is a cell's. Nothing can
   * happen between the question and the termination, so the kernel's own code and the next cell are never hit. `reason`: why,
   * where nobody asked for it.
   */
  async terminateCell(reason?: string): Promise<boolean> {
    // Another session of the inspector may have let it go on.
    if (!this.#stands) return false;
    const allowed = (await this.#call(interruptionPoint, reason)) === true;
    if (allowed) this.#session.post("Runtime.terminateExecution");
    return allowed;
  }

  /** Calls a global function that the kernel has made for this thread. */
  #call(name: string, argument?: string): Promise<unknown> {
    const given = argument === undefined ? "" : JSON.stringify(argument);
    // The name makes it one of the kernel's own frames, which no traceback shows.
    const expression = `this[${JSON.stringify(name)}]?.(${given})\n//# sourceURL=${import.meta.url}`;
    return new Promise((resolve, reject) => {
      this.#session.post("Runtime.evaluate", { expression, returnByValue: true }, (error, answer) =>
        error ? reject(error) : resolve(answer.result.value),
      );
    });
  }
}
