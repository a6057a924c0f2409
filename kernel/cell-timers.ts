import { filesBeneath } from "./files-beneath.js";
import type { Request } from "./message.js";
import { Guard } from "./repl/guard.js";

type Timer = NodeJS.Timeout | NodeJS.Immediate;
type Section = <T>(code: () => T) => T;

/** Timers of one request after which those that are over are looked for. */
const many = 1000;

/** Knows which timers each cell has started, so that an interrupt can end them. */
export class CellTimers {
  readonly #timers = new WeakMap<Request, Set<Timer>>();
  readonly #current: () => Request | undefined;
  readonly #section: Section;
  #boundary: Guard | undefined;

  /**
   * `current` gives the request that the calling code belongs to; undefined for the kernel's own. `section` runs what no interrupt may end
   * in its middle.
   */
  constructor(current: () => Request | undefined, section: Section) {
    this.#current = current;
    this.#section = section;
  }

  /** From here on the global `setTimeout`, `setInterval` and `setImmediate` note whose timers they make. */
  install(): void {
    for (const name of ["setTimeout", "setInterval", "setImmediate"] as const) {
      const make = globalThis[name] as (...values: unknown[]) => Timer;
      const bound = name === "setImmediate" ? this.#bounded : asIs;
      const noting = (...values: unknown[]): Timer => {
        const timer = make(...bound(values));
        if (this.#current() !== undefined && !this.#section(() => isOfLibrary(noting))) this.#note(timer);
        return timer;
      };
      Object.defineProperties(noting, {
        ...Object.getOwnPropertyDescriptors(make),
        name: { value: name, configurable: true },
      });
      Reflect.set(globalThis, name, noting);
    }
  }

  /** Ends the timers of a request. */
  clear(request: Request): void {
    for (const timer of this.#timers.get(request) ?? [])
      if ("hasRef" in timer && "refresh" in timer) clearTimeout(timer);
      else clearImmediate(timer as NodeJS.Immediate);
    this.#timers.delete(request);
  }

  /** Node's queue of immediates never goes on where one of them is terminated, unless it is the first: a cell's ends alone. */
  readonly #bounded = ([callback, ...rest]: readonly unknown[]): readonly unknown[] => {
    if (typeof callback !== "function" || this.#current() === undefined) return [callback, ...rest];
    const boundary = (this.#boundary ??= new Guard());
    return [(...values: unknown[]) => boundary.run(() => callback(...values)), ...rest];
  };

  #note(timer: Timer): void {
    const request = this.#current();
    if (request === undefined) return;
    let timers = this.#timers.get(request);
    if (timers === undefined) this.#timers.set(request, (timers = new Set()));
    timers.add(timer);
    if (timers.size % many === 0)
      for (const one of timers) if (Reflect.get(one, "_destroyed") === true) timers.delete(one);
  }
}

/** The packages that compute for a cell, and wait for timers: sessions outlive the cell, and wait for them. */
const computing = /\/node_modules\/(?:onnxruntime-node|onnxruntime-common|@grpc\/grpc-js)\//;

function isOfLibrary(called: (...values: unknown[]) => Timer): boolean {
  return filesBeneath(called, 1).some((file) => computing.test(file.replaceAll("\\", "/")));
}

const asIs = (values: readonly unknown[]) => values;
