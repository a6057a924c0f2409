import { AsyncLocalStorage } from "node:async_hooks";

const background = new AsyncLocalStorage<true>();

/** Does work that goes on beside the program, as a thread would: interrupting the program does not end what it waits for. */
export function inBackground<T>(work: () => T): T {
  return background.run(true, work);
}

/** True in such work. */
export function isInBackground(): boolean {
  return background.getStore() === true;
}
