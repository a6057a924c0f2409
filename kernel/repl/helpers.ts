/** What lowered syntax calls at run time: `using` and `await using`. */

type Disposer = () => unknown;

interface Resource {
  readonly dispose: Disposer | undefined;
  readonly awaited: boolean;
}

/** SuppressedError of the explicit resource management proposal, for a Node that lacks it. */
class SuppressedDisposalError extends Error {
  override readonly name = "SuppressedError";
  constructor(
    readonly error: unknown,
    readonly suppressed: unknown,
  ) {
    super("An error was suppressed during disposal.");
  }
}

function suppress(error: unknown, suppressed: unknown): Error {
  if (typeof globalThis.SuppressedError === "function") return new SuppressedError(error, suppressed);
  return new SuppressedDisposalError(error, suppressed);
}

function disposerOf(value: unknown, symbols: readonly symbol[]): Disposer | undefined {
  if (value === null || value === undefined) return undefined;
  const holder = Object(value);
  for (const symbol of symbols) {
    const method: unknown = holder[symbol];
    if (method === undefined || method === null) continue;
    if (typeof method !== "function") break;
    return () => method.call(value);
  }
  throw new TypeError(`Cannot dispose of the value: it has no ${symbols[0]?.description ?? "Symbol.dispose"} method`);
}

/** The resources of one block: `u` and `a` register what `using` and `await using` bind, `e` takes the block's error, `d` disposes. */
export class UsingContext {
  readonly #resources: Resource[] = [];
  #failed = false;
  #error: unknown;

  /** The error that the block ended with. */
  set e(error: unknown) {
    this.#fail(error);
  }

  u<T>(value: T): T {
    this.#resources.push({ dispose: disposerOf(value, [Symbol.dispose]), awaited: false });
    return value;
  }

  a<T>(value: T): T {
    this.#resources.push({ dispose: disposerOf(value, [Symbol.asyncDispose, Symbol.dispose]), awaited: true });
    return value;
  }

  #fail(error: unknown): void {
    this.#error = this.#failed ? suppress(error, this.#error) : error;
    this.#failed = true;
  }

  /** Disposes of all, last first; throws the block's error, or that of a disposer. A promise if anything was `await using`. */
  d(): void | Promise<void> {
    if (this.#resources.some(({ awaited }) => awaited)) return this.#disposeAsync();
    for (const { dispose } of this.#resources.splice(0).reverse()) {
      try {
        dispose?.();
      } catch (error) {
        this.#fail(error);
      }
    }
    if (this.#failed) throw this.#error;
  }

  async #disposeAsync(): Promise<void> {
    for (const { dispose, awaited } of this.#resources.splice(0).reverse()) {
      try {
        const disposed = dispose?.();
        if (awaited) await disposed;
      } catch (error) {
        this.#fail(error);
      }
    }
    if (this.#failed) throw this.#error;
  }
}

/** The helpers under the names that lowered code uses. */
export const helpers = {
  usingCtx: (): UsingContext => new UsingContext(),
};

export default helpers;
