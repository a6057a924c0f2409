import { setImmediate as turn } from "node:timers/promises";

/** Milliseconds for which a loop keeps the event loop from turning. */
const LONGEST = 10;

/** Lets the event loop turn from time to time, while a loop runs that never waits for anything else. */
export class Pulse {
  private last = performance.now();

  /** To be called in each iteration; what it gives is to be waited for. */
  beat(): Promise<void> | undefined {
    const now = performance.now();
    if (now - this.last < LONGEST) return undefined;
    return turn().then(() => {
      this.last = performance.now();
    });
  }
}
