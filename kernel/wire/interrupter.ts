import { setTimeout as sleep } from "node:timers/promises";
import { longestStop, whileStanding } from "./main-thread.js";
import type { Standstill } from "./standstill.js";
import type { WaitedChild } from "./waited-child.js";

/**
 * Milliseconds within which a main thread that turns its event loop has taken the interrupt. Without a cell it may be busy
 * with the kernel's own things, or with what a cell has left behind: that is given time.
 */
const grace = { running: 2, idle: 1000 };

/**
 * Interrupts what runs on the main thread.
 *
 * A main thread whose event loop turns takes the `interrupt` packet by itself. One that spins in synchronous code does not:
 * then this thread's inspector session asks it, on top of what it runs, whether that is a cell's code (`standingPoint`).
 * Only if so it stands still until V8 has been asked to terminate its JavaScript, up to the event loop. Nothing can happen
 * between the question and the termination, so the kernel's own code and the next cell are never hit.
 */
export class Interrupter {
  readonly #tell: (id: number) => void;
  readonly #child: Pick<WaitedChild, "interrupt">;
  readonly #standstill: Standstill;
  #current: Interrupt | undefined;
  #last = 0;

  /** `tell` sends the interrupt packet to the main thread; `child` is what this may stand still for. */
  constructor(tell: (id: number) => void, child: Pick<WaitedChild, "interrupt">, standstill: Standstill) {
    this.#tell = tell;
    this.#standstill = standstill;
    this.#child = child;
  }

  /** The main thread has acted on the interrupt `id`. */
  acknowledge(id: number): void {
    if (this.#current?.id !== id) return;
    this.#current.done = true;
    this.#current.acknowledge();
    this.#current = undefined;
  }

  /**
   * Resolves when the main thread has acted on the interrupt. A call while it has not joins the one before it. `running`
   * says whether a request is in flight.
   */
  async interrupt(running: boolean): Promise<void> {
    if (this.#current === undefined) {
      const interrupt = newInterrupt(++this.#last);
      this.#current = interrupt;
      for (let wait = running ? grace.running : grace.idle; !interrupt.done; wait = Math.min(2 * wait, longestStop)) {
        this.#tell(interrupt.id);
        await Promise.race([interrupt.acknowledged, sleep(wait)]);
        if (interrupt.done) break;
        await this.#child.interrupt();
        await whileStanding(
          this.#standstill,
          { interrupt: interrupt.id },
          (thread) => thread.terminateCell(),
          Promise.race([interrupt.acknowledged, sleep(longestStop)]),
        );
      }
    }
    await this.#current?.acknowledged;
  }
}

/** One interrupt, until the main thread has acted on it. */
interface Interrupt {
  readonly id: number;
  readonly acknowledged: Promise<void>;
  acknowledge(): void;
  done: boolean;
}

function newInterrupt(id: number): Interrupt {
  let acknowledge = () => {};
  const acknowledged = new Promise<void>((resolve) => {
    acknowledge = resolve;
  });
  return { id, acknowledged, acknowledge, done: false };
}
