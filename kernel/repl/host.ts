/** What a running cell's rewritten code calls: its awaits, imports, declarations and result. One host a run. */
import type { Bindings } from "./bindings.js";
import type { CellRecord } from "./cell-registry.js";
import { UsingContext } from "./helpers.js";
import { KeyboardInterrupt, takeInterruption } from "./keyboard-interrupt.js";
import type { CellMeta, Modules } from "./modules.js";
import { setOrigin } from "./origins.js";

interface Waiting {
  readonly reject: (error: unknown) => void;
  readonly offset: number;
}

/** The host of one run of a cell. */
export class Host {
  /** The value of the cell's last expression. */
  result: unknown;
  readonly require: NodeJS.Require;
  readonly meta: CellMeta;
  readonly #record: CellRecord;
  readonly #bindings: Bindings;
  readonly #modules: Modules;
  readonly #resources = new UsingContext();
  /** Rejects when the cell was terminated: what it waits for never comes. */
  readonly #terminated: Promise<never>;
  #terminate: () => void = () => undefined;
  #waiting: Waiting | undefined;
  /** Whether a cell that waits nowhere is to be taken for terminated. */
  #watchful = false;
  #looking = false;

  constructor(record: CellRecord, bindings: Bindings, modules: Modules) {
    this.#record = record;
    this.#bindings = bindings;
    this.#modules = modules;
    this.require = modules.require;
    this.meta = modules.meta;
    this.#terminated = new Promise((_, reject) => {
      this.#terminate = () => reject(takeInterruption());
    });
    this.#terminated.catch(() => undefined);
  }

  /**
   * Waits for `value` where the cell says `await`, so that an interrupt can end the wait. `offset`: the place in the cell.
   *
   * V8 follows a promise to who awaits it, for the `at async` lines of a stack, only through its own `resolve`; so what is to be
   * noted when a value arrives is noted by {@link arrived}, which the cell calls next.
   */
  until(value: unknown, offset: number): unknown {
    if ((typeof value !== "object" || value === null) && typeof value !== "function") return value;
    return new Promise((resolve, reject) => {
      this.#waiting = { reject, offset };
      Promise.resolve(value).then(resolve, (error: unknown) => {
        this.arrived(undefined);
        reject(error);
      });
    });
  }

  /** Notes that the cell goes on after an await, and passes on what it awaited. */
  arrived<T>(value: T): T {
    this.#waiting = undefined;
    this.#watch();
    return value;
  }

  /** The items of a `for await` loop of the cell itself. */
  iterate(iterable: AsyncIterable<unknown> | Iterable<unknown>, offset: number): AsyncIterable<unknown> {
    const items = (async function* () {
      yield* iterable;
    })();
    const until = async (step: Promise<IteratorResult<unknown>>) =>
      this.arrived(await (this.until(step, offset) as Promise<IteratorResult<unknown>>));
    return {
      [Symbol.asyncIterator]: () => ({
        next: () => until(items.next()),
        return: (value) => until(items.return(value)),
      }),
    };
  }

  /** Registers what `using` binds at the top of the cell; it is disposed of at the cell's end. */
  use<T>(value: T): T {
    return this.#resources.u(value);
  }

  /** As {@link use}, for `await using`. */
  useAsync<T>(value: T): T {
    return this.#resources.a(value);
  }

  /** Makes names constant. */
  seal(...names: string[]): void {
    this.#bindings.seal(names);
  }

  /** Assigns what a block inside the cell declared. */
  init(name: string, value: unknown): void {
    this.#bindings.assign(name, value);
  }

  /** The value of a name that shadows one of the platform's, to be called. */
  get(name: string): unknown {
    return this.#bindings.notebook[name];
  }

  /** `import()` in the cell. */
  import(specifier: unknown, options?: ImportCallOptions): Promise<object> {
    return this.#modules.import(specifier, options);
  }

  /** Waits for `promise` on the cell's behalf, before its code runs or after. */
  async wait<T>(promise: Promise<T>, offset: number): Promise<T> {
    return this.arrived(await Promise.race([this.until(promise, offset) as Promise<T>, this.#terminated]));
  }

  /**
   * Follows the cell's code to its end, disposes of what it uses, and gives its result.
   *
   * `hiddenAwaits`: the cell may wait unseen, so that waiting nowhere is no sign of a terminated cell.
   */
  async finish(running: Promise<unknown>, hiddenAwaits: boolean): Promise<unknown> {
    this.#watchful = !hiddenAwaits;
    this.#watch();
    try {
      await Promise.race([running, this.#terminated]);
    } catch (error) {
      this.#resources.e = error;
    }
    this.#watchful = false;
    const disposed = this.#resources.d();
    if (disposed) await this.wait(disposed, 0);
    return this.result;
  }

  /** Ends the cell's pending await; the cell may catch what it throws. A cell that waits nowhere was terminated, and just ends. */
  interrupt(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!waiting) {
      this.#terminate();
      return;
    }
    const error = new KeyboardInterrupt();
    setOrigin(error, this.#record, waiting.offset);
    waiting.reject(error);
    this.#watch();
  }

  /**
   * Looks, once the cell's current turn is over, whether it still lives: V8 ends a terminated turn without a word, and a
   * living cell is done or waits.
   */
  #watch(): void {
    if (!this.#watchful || this.#looking) return;
    this.#looking = true;
    setImmediate(() => {
      this.#looking = false;
      if (this.#watchful && !this.#waiting) this.#terminate();
    });
  }
}
