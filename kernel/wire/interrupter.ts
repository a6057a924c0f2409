import { setTimeout as sleep } from "node:timers/promises";
import { longestStop, MainThread } from "./main-thread.js";
import type { WaitedChild } from "./waited-child.js";

/**
 * Milliseconds within which a main thread that turns its event loop has taken the interrupt. Without a cell it may be busy
 * with the kernel's own things, or with what a cell has left behind: that is given time.
 */
const grace = { running: 4, idle: 1000 };

/**
 * Interrupts what runs on the main thread.
 *
 * A main thread whose event loop turns takes the `interrupt` packet by itself. One that spins in synchronous code does not:
 * then this thread's inspector session pauses it, and asks it, while it stands still, whether it is in a cell's code
 * (`interruptionPoint`). Only if so its JavaScript is terminated, up to the event loop. Nothing can happen between the
 * question and the termination, so the kernel's own code and the next cell are never hit.
 */
export class Interrupter {
  readonly #tell: (id: number) => void;
  readonly #child: Pick<WaitedChild, "interrupt">;
  #current: Interrupt | undefined;
  #last = 0;

  /** `tell` sends the interrupt packet to the main thread; `child` is what this may stand still for. */
  constructor(tell: (id: number) => void, child: Pick<WaitedChild, "interrupt">) {
    this.#tell = tell;
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
        await stopMainThread(interrupt);
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

/** Pauses the main thread and terminates what it runs if that is a cell's code. Gives up when the interrupt is acted on first. */
async function stopMainThread(interrupt: Interrupt): Promise<void> {
  await MainThread.with((thread) =>
    thread.whileStopped(async () => {
      // What was acted on must not be asked for again: by now it could be the next cell that stands here.
      if (!interrupt.done) await thread.terminateCell();
    }, interrupt.acknowledged),
  );
}
