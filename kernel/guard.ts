import { setImmediate } from "node:timers";
import { AsyncStack } from "./async-stack.js";
import { type StandingOrder, standingPoint, strikingPoint } from "./bridge.js";
import { filesBeneath } from "./files-beneath.js";
import type { HeapWeight } from "./heap.js";
import type { Standstill } from "./wire/standstill.js";

/** Milliseconds that the package's own work for a cell is given, after an interrupt, to come to an end that harms nobody. */
const grace = 1000;

/** Milliseconds that the kernel is given, after code of a cell was ended, to take note of it before more is ended. */
const recovery = 100;

/** What the guard tells, and asks, of those who run cells. */
export interface Watch {
  isCell(): boolean;
  /** Whether the package's own work for a cell is under way that must not be ended in the middle. */
  isWorking(): boolean;
  /** Whether that interrupt has been acted on. */
  isDone(interrupt: number): boolean;
  weigh(above: number): HeapWeight;
  strike(reason: string | undefined): void;
  struck(): void;
}

/**
 * Knows, on the main thread, whether what runs right now is a cell's code, which an interrupt may terminate, or the
 * kernel's own, which it may not. The wire's thread asks, on top of what runs.
 *
 * V8 terminates at the next of its checks, which stand at the start of functions, not at the very place where the question
 * was asked. So the kernel's own code first says that it runs, then passes a check, and only then does something.
 */
export class Guard {
  /** On whose account asynchronous work of the kernel is going on. */
  readonly #holders = new Set<object>();
  /** How many synchronous sections of the kernel's code are on the stack. */
  #sections = 0;
  /** How many of these were called by a cell's code. */
  #visits = 0;
  /** Whether an interruption came during a visit. */
  #asked = false;
  #interrupt = { id: 0, since: 0 };
  /** When code was ended, or an interruption thrown into it, of whose end no note has been taken yet. */
  #struckAt = Number.NEGATIVE_INFINITY;
  /** Whether what the main thread stands on top of must not be ended now. */
  #spares = false;

  /**
   * Makes the guard answer the wire's question. `isCell` says whether the calling code descends from a cell's: it may be that
   * while the kernel works for another shell. `strike` is called on top of the code that will be terminated, `struck` when it
   * is gone. `reason`: why it is ended, where nobody asked for it.
   */
  install({ isCell, isWorking, isDone, weigh, strike, struck }: Watch, standstill: Standstill): void {
    const stack = new AsyncStack();
    const afterwards = () => {
      // The stack is empty now. What it had counted in before V8's check ended it was never counted out.
      this.#sections = 0;
      stack.resumeChecks();
      this.reset();
      struck();
    };
    const isInCell = () => this.#sections === 0 && (this.#holders.size === 0 || isCell());
    const stand = ({ interrupt, weighAbove }: StandingOrder): void => {
      if (!standstill.isAsked || (interrupt !== undefined && isDone(interrupt)) || !isOnTop(stand)) return;
      const isRecovering = performance.now() - this.#struckAt < recovery;
      this.#spares = isRecovering || (interrupt !== undefined && this.#isNew(interrupt) && isWorking());
      if (this.#spares) {
        standstill.keep({ inCell: false, used: 0, living: 0 });
        return;
      }
      const weight = weighAbove === undefined ? { used: 0, living: 0 } : weigh(weighAbove);
      standstill.keep({ inCell: isInCell(), ...weight });
    };
    const prepare = (reason?: string): void => {
      if (this.#spares) return;
      if (isInCell()) {
        strike(reason);
        this.#struckAt = performance.now();
        setImmediate(afterwards);
        stack.putOffChecks();
      } else if (this.#visits > 0) {
        this.#asked = true;
        if (reason !== undefined) strike(reason);
      }
    };
    Object.defineProperty(globalThis, standingPoint, { value: stand });
    Object.defineProperty(globalThis, strikingPoint, { value: prepare });
  }

  /** From here on the kernel's own work for `holder` goes on, maybe over several turns of the event loop, until `release`. */
  hold(holder: object): void {
    this.#holders.add(holder);
    passCheck();
  }

  /** The kernel's work, or this part of it, is done: what runs now may be a cell's code again. */
  release(holder: object): void {
    this.#holders.delete(holder);
  }

  /** Whether the kernel's own work for `holder` goes on. */
  isHeldFor(holder: object): boolean {
    return this.#holders.has(holder);
  }

  /** Runs the kernel's own synchronous code. */
  section<T>(code: () => T): T {
    this.#sections++;
    passCheck();
    try {
      return code();
    } finally {
      this.#sections--;
    }
  }

  /**
   * Runs the kernel's own synchronous code on behalf of a cell's that called it, such as `console.log`. When an interrupt was
   * asked for meanwhile, it throws `interruption()` once the kernel's code is through.
   */
  visit<T>(code: () => T, interruption: () => Error): T {
    this.#visits++;
    try {
      return this.section(code);
    } finally {
      this.#visits--;
      if (this.#asked && this.#visits === 0) this.#throw(interruption());
    }
  }

  /** Does the kernel's own asynchronous work. */
  async work<T>(code: () => Promise<T>): Promise<T> {
    this.hold(code);
    try {
      return await code();
    } finally {
      this.release(code);
    }
  }

  /** Forgets what was asked of a cell that is over. */
  reset(): void {
    this.#visits = 0;
    this.#asked = false;
    this.#struckAt = Number.NEGATIVE_INFINITY;
  }

  /** Whether an interrupt is so new that what works for a cell may still come to a place where it takes notice. */
  #isNew(interrupt: number): boolean {
    if (interrupt !== this.#interrupt.id) this.#interrupt = { id: interrupt, since: performance.now() };
    return performance.now() - this.#interrupt.since < grace;
  }

  #throw(interruption: Error): never {
    this.#asked = false;
    this.#struckAt = performance.now();
    throw interruption;
  }
}

/** Whether other code stands beneath the inspector's call of `point`. */
function isOnTop(point: (order: StandingOrder) => void): boolean {
  return filesBeneath(point, 2).length !== 1;
}

const two = [1, 0];
const compare = () => 0;

/**
 * Calls a function that V8 cannot compile into its caller, as its own library calls it: a termination that is due
 * happens here at the latest.
 */
function passCheck(): void {
  two.sort(compare);
}
