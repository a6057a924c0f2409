import { setImmediate as turn } from "node:timers/promises";
import { CancelledError } from "../core/errors.js";
import { stopWaiting } from "./pending.js";

let stops = 0;

/** Ends all loops that run now, in every session, and all waiting for queues but that of background work: the runs fail. */
export function stopLoops(): void {
  stops++;
  stopWaiting(({ isBackground }) => !isBackground);
}

/** Milliseconds for which a loop keeps the event loop from turning. */
const LONGEST = 10;

/** Lets the event loop turn from time to time, while a loop runs that never waits for anything else. */
export class Pulse {
  private last = performance.now();
  private seen = stops;

  /** A run begins: what was stopped before does not concern it. */
  begin(): void {
    this.seen = stops;
  }

  /** To be called in each iteration; what it gives is to be waited for. @throws CancelledError where loops were stopped */
  beat(): Promise<void> | undefined {
    if (this.seen !== stops) throw new CancelledError("The run was ended while a loop was running: it was interrupted");
    const now = performance.now();
    if (now - this.last < LONGEST) return undefined;
    return turn().then(() => {
      this.last = performance.now();
    });
  }
}
