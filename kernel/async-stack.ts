import { nodeInternals } from "./node-internals.js";

interface AsyncWrap {
  readonly async_hook_fields: Uint32Array;
  readonly constants: { readonly kTotals: number; readonly kCheck: number };
  clearAsyncIdStack(): void;
}

/**
 * Node's stack of asynchronous ids. Code that is terminated does not leave it as it found it, and Node aborts the process
 * when it finds it so. Around a termination its checks are therefore put off, and the stack is emptied.
 */
export class AsyncStack {
  readonly #internals: Partial<AsyncWrap> = nodeInternals<AsyncWrap>("async_wrap") ?? {};
  #checks: { readonly totals: number; readonly check: number } | undefined;

  /** Called before code is terminated. */
  putOffChecks(): void {
    const { async_hook_fields: fields, constants } = this.#internals;
    if (fields && constants) {
      this.#checks ??= { totals: fields[constants.kTotals] ?? 0, check: fields[constants.kCheck] ?? 0 };
      fields[constants.kTotals] = 0;
      fields[constants.kCheck] = 0;
    }
    this.#internals.clearAsyncIdStack?.();
  }

  /** Called when it is gone. */
  resumeChecks(): void {
    this.#internals.clearAsyncIdStack?.();
    const { async_hook_fields: fields, constants } = this.#internals;
    if (this.#checks === undefined || fields === undefined || constants === undefined) return;
    fields[constants.kTotals] = this.#checks.totals;
    fields[constants.kCheck] = this.#checks.check;
    this.#checks = undefined;
  }
}
