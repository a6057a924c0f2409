import { inspect } from "node:util";

/** What Node's async hooks write on promises: which request they belong to, and numbers. */
const BOOKKEEPING = new Set(["async_id_symbol", "trigger_async_id_symbol", "kResourceStore"]);

/**
 * Shows promises without what Node's async hooks keep on them: `Promise { <pending> }`, as where there are none. Outputs belong to
 * their cells by an AsyncLocalStorage, which would show the kernel's own request in each promise that a user prints.
 */
export function showPlainPromises(): void {
  Object.defineProperty(Promise.prototype, inspect.custom, { configurable: true, writable: true, value: showPlain });
}

function showPlain(this: Promise<unknown>, depth: number, options: object, inspectValue: typeof inspect): string {
  for (const key of Object.getOwnPropertySymbols(this))
    if (BOOKKEEPING.has(key.description ?? "")) Object.defineProperty(this, key, { enumerable: false });
  // Without a method of its own name on the way, the promise is shown as Node shows it.
  Object.defineProperty(this, inspect.custom, { configurable: true, value: undefined });
  try {
    return inspectValue(this, { ...options, depth });
  } finally {
    delete (this as { [inspect.custom]?: unknown })[inspect.custom];
  }
}
