import { constants } from "node:os";
import { log } from "../log.js";
import { nodeInternals } from "../node-internals.js";

interface SignalHandle {
  onsignal: ((signal: number) => void) | null;
  start(signal: number): number;
  unref(): void;
}

interface SignalBinding {
  readonly Signal: new () => SignalHandle;
}

/** Names of the signals that a kernel minds. */
export type KernelSignal = "SIGINT" | "SIGTERM";

/**
 * Calls `handler` for a signal to this process, on the event loop of the calling thread. Node delivers signals to the main
 * thread's loop only, where a spinning cell would keep them waiting; the handle that it makes for that works on any
 * thread. Returns false where this Node does not hand it out; the caller then leaves the signal to the main thread.
 */
export function onSignal(name: KernelSignal, handler: () => void): boolean {
  const binding = nodeInternals<SignalBinding>("signal_wrap");
  if (binding?.Signal === undefined) return false;
  const handle = new binding.Signal();
  handle.onsignal = handler;
  handle.unref();
  const failure = handle.start(constants.signals[name]);
  if (failure !== 0) log(`Cannot listen to ${name}: error ${failure}`);
  return failure === 0;
}
