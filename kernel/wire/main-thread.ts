import { Session } from "node:inspector";
import { setTimeout as sleep } from "node:timers/promises";
import { type StandingOrder, standingPoint, strikingPoint } from "../bridge.js";
import type { Stand, Standstill } from "./standstill.js";

/** Milliseconds that the main thread is given to answer: in native code it does not before that returns. */
export const longestStop = 200;

/** A main thread that stands still, and what can be done to it. */
export interface StandingThread extends Stand {
  /**
   * Terminates, up to the event loop, the JavaScript on top of which it stands, if that is a cell's. If it is the kernel's own, called
   * by a cell, the cell is terminated when that is through. `reason`: why, where nobody asked for it.
   */
  terminateCell(reason?: string): void;
}

/**
 * Has the main thread stand still in the JavaScript that it runs, does something meanwhile, and lets it go on. V8 serves the
 * inspector at its next check, in the middle of whatever runs. (The debugger could stop it as well, but tells of each script first.)
 *
 * Resolves with whether it came to that. It does not where the main thread runs no code, or does not want to (`order`); nor when
 * `givenUp` resolves first.
 */
export async function whileStanding(
  standstill: Standstill,
  order: StandingOrder,
  work: (thread: StandingThread) => void,
  givenUp: Promise<unknown> = sleep(longestStop),
): Promise<boolean> {
  if (!standstill.ask()) return false;
  const session = new Session();
  try {
    session.connectToMainThread();
    // Of a main thread that stands still the answer comes too late, or as an error: what it ran on top of is terminated.
    const refused = new Promise<void>((resolve) => {
      evaluate(session, standingPoint, order, () => resolve());
    });
    await Promise.race([standstill.changed(), refused, givenUp]);
    const { stand } = standstill;
    if (stand === undefined) return false;
    let terminated: Promise<unknown> | undefined;
    work({
      ...stand,
      terminateCell(reason) {
        // It serves these before it goes on, once it is released.
        evaluate(session, strikingPoint, reason);
        if (stand.inCell) terminated = new Promise((resolve) => session.post("Runtime.terminateExecution", resolve));
      },
    });
    standstill.release();
    // V8 forgets what it was asked by a session that is gone.
    await Promise.race([terminated, givenUp]);
    return true;
  } finally {
    standstill.release();
    session.disconnect();
  }
}

/** Calls a global function that the main thread has made for this one. */
function evaluate(session: Session, name: string, argument?: object | string, done?: () => void): void {
  // The name makes it one of the kernel's own frames, which no traceback shows.
  const expression = `this[${JSON.stringify(name)}]?.(${JSON.stringify(argument)})\n//# sourceURL=${import.meta.url}`;
  session.post("Runtime.evaluate", { expression, returnByValue: true }, done);
}
