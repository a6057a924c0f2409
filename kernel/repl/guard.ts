/**
 * A boundary for terminated execution.
 *
 * The kernel's worker thread ends a spinning cell with `Runtime.terminateExecution`. V8 then unwinds everything up to the innermost
 * call that the inspector made, so cells start from there: what is outside, the kernel, goes on.
 */
import { Session } from "node:inspector";
import { takeInterruption } from "./keyboard-interrupt.js";

const HOOK = Symbol.for("tensorcell.guard");
/** What the guard's own frame is called on the stack: all below it is the kernel. */
export const GUARD_URL = "tensorcell-guard:";
const EXPRESSION = `globalThis[Symbol.for("tensorcell.guard")]()\n//# sourceURL=${GUARD_URL}`;

/** Runs functions so that a termination ends only them. */
export class Guard {
  readonly #session = new Session();
  /** What the hook is to run. */
  #work: () => void = () => {};
  readonly #hook = (): void => this.#work();

  constructor() {
    this.#session.connect();
  }

  /**
   * Runs `work` and gives its result, or throws what it threw.
   *
   * @throws KeyboardInterrupt when execution was terminated meanwhile.
   */
  run<T>(work: () => T): T {
    let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
    const outer = this.#work;
    this.#work = () => {
      try {
        outcome = { value: work() };
      } catch (error) {
        outcome = { error };
      }
    };
    if (Reflect.get(globalThis, HOOK) !== this.#hook)
      Object.defineProperty(globalThis, HOOK, { value: this.#hook, configurable: true });
    let refused: Error | null = null;
    this.#session.post("Runtime.evaluate", { expression: EXPRESSION }, (error) => {
      refused = error;
    });
    this.#work = outer;
    const ended = outcome as typeof outcome;
    if (ended === undefined || refused !== null) throw takeInterruption();
    if ("error" in ended) throw ended.error;
    return ended.value;
  }
}
