import { setImmediate as turn } from "node:timers/promises";
import { isInBackground } from "../core/background.js";
import { CancelledError, DeadlineExceededError } from "../core/errors.js";
import { stopWaiting } from "./pending.js";
import type { StepRecorder } from "./step-recorder.js";

let stops = 0;
const stoppers = new Set<() => void>();

/**
 * Ends all loops that run now, in every session, and all waiting for queues and calls of servers, but those of background work: the
 * runs fail.
 */
export function stopLoops(): void {
  stops++;
  stopWaiting(({ isBackground }) => !isBackground);
  for (const stop of stoppers) stop();
}

/** Does what ends when it is stopped: by `stopLoops`, or by `signal`. `work` gets a signal that says so. */
export async function stoppable<T>(
  signal: AbortSignal | undefined,
  work: (stopped: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopper = new AbortController();
  const stop = (): void => stopper.abort();
  if (!isInBackground()) stoppers.add(stop);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  try {
    return await work(stopper.signal);
  } finally {
    stoppers.delete(stop);
    signal?.removeEventListener("abort", stop);
  }
}

/** Milliseconds for which a loop keeps the event loop from turning. */
const LONGEST = 10;

let lastTurn = 0;

/** Lets the event loop turn from time to time, between runs that never wait for anything: what it gives is to be waited for. */
export function breathe(): Promise<void> | undefined {
  if (performance.now() - lastTurn < LONGEST) return undefined;
  return turn().then(() => {
    lastTurn = performance.now();
  });
}

/** Lets the event loop turn from time to time, while a run has a loop that never waits for anything else; and says when the run must end. */
export class Pulse {
  private last = performance.now();
  private readonly seen = stops;
  private readonly deadline: number;

  /**
   * @param timeout the milliseconds that the run may take, 0 for any number
   * @param recorder takes note of what the run does, where somebody wants to know
   */
  constructor(
    private readonly signal?: AbortSignal,
    private readonly timeout = 0,
    readonly recorder?: StepRecorder,
  ) {
    this.deadline = timeout === 0 ? Number.POSITIVE_INFINITY : this.last + timeout;
  }

  /** @throws CancelledError where the run is to end, DeadlineExceededError where it takes too long */
  check(): void {
    if (this.signal?.aborted) throw new CancelledError("The run was ended: its signal was aborted");
    if (performance.now() >= this.deadline)
      throw new DeadlineExceededError(`Timed out: the run takes longer than timeoutInMs = ${this.timeout}`);
  }

  /** Calls `end` when the run is to end, also while it waits; what it gives takes that back. */
  whenOver(end: () => void): () => void {
    this.signal?.addEventListener("abort", end);
    const timer = this.timeout === 0 ? undefined : setTimeout(end, Math.ceil(this.deadline - performance.now()));
    return () => {
      this.signal?.removeEventListener("abort", end);
      clearTimeout(timer);
    };
  }

  /** To be called in each iteration; what it gives is to be waited for. @throws CancelledError where loops were stopped */
  beat(): Promise<void> | undefined {
    if (this.seen !== stops) throw new CancelledError("The run was ended while a loop was running: it was interrupted");
    this.check();
    const now = performance.now();
    if (now - this.last < LONGEST) return undefined;
    return turn().then(() => {
      this.last = performance.now();
    });
  }
}
