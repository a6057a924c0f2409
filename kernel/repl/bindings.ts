/**
 * Where the top-level names of cells live.
 *
 * They are properties of the global object: fast, visible as `globalThis.x`, and found by functions of earlier cells. Names that
 * the platform uses itself live in a scope object of the notebook instead, and only cells see them. A constant is a property
 * that cannot be written; declaring a name again puts a provisional accessor in its place, which the first
 * assignment replaces. A cell that fails before that assignment thus leaves the earlier value as it was.
 */
import type { NameKind } from "./rewrite.js";

/** Names that libraries probe to learn where they run; a notebook's variable of that name must not mislead them. */
const PROBED_NAMES = [
  ...["window", "self", "document", "navigator", "location", "importScripts", "define", "module", "exports", "require"],
  ...["__dirname", "__filename", "Deno", "Bun", "jest", "React"],
];

/** The platform's own names, as they were before any cell ran. */
const PLATFORM_NAMES: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(globalThis), ...PROBED_NAMES]);

/** The getters that stand for a cell's names: calling one runs no code of a cell. */
const ownGetters = new WeakSet<object>();

/** The top-level names of all cells. */
export class Bindings {
  /** Holds the names that shadow the platform's. */
  readonly notebook: Record<string, unknown> = Object.create(null);
  /** The names that cells have declared. */
  readonly #declared = new Set<string>();
  /** The names that are there without a cell. */
  readonly #builtins = new Map<string, () => unknown>();

  /** True when uses of `name` are to be looked up in {@link notebook}; `declared`: the cell declares it. */
  isShadowed(name: string, declared: boolean): boolean {
    if (Object.hasOwn(this.notebook, name)) return true;
    if (!declared) return false;
    if (PLATFORM_NAMES.has(name)) return true;
    return Object.getOwnPropertyDescriptor(globalThis, name)?.configurable === false;
  }

  #target(name: string): object {
    return this.isShadowed(name, true) ? this.notebook : globalThis;
  }

  /** Makes a name whose value is asked for at each use, until a cell declares or assigns it. */
  define(name: string, get: () => unknown): void {
    this.#builtins.set(name, get);
    const target = this.#target(name);
    Object.defineProperty(target, name, accessor(target, name, get));
  }

  /** The names that cells have declared and that have a value, in the order of their first declaration. */
  names(): string[] {
    return [...this.#declared].filter((name) => Object.hasOwn(this.#target(name), name));
  }

  /** All names that the session offers a cell: those that cells have declared, and those that are there without. */
  offered(): string[] {
    return [...new Set([...this.names(), ...this.#builtins.keys()])];
  }

  /** Forgets what cells have declared; what is there without a cell is as it was. @returns how many names are gone */
  forget(): number {
    const names = this.names();
    for (const name of names) Reflect.deleteProperty(this.#target(name), name);
    this.#declared.clear();
    for (const [name, get] of this.#builtins) this.define(name, get);
    return names.length;
  }

  /** Whether a name means something in a cell. */
  has(name: string): boolean {
    return Object.hasOwn(this.notebook, name) || name in globalThis;
  }

  /** The value of a name, if no code of a cell has to run to get it. */
  peek(name: string): { readonly value: unknown } | undefined {
    const holder = Object.hasOwn(this.notebook, name) ? this.notebook : globalThis;
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor === undefined) return undefined;
    if ("value" in descriptor) return { value: descriptor.value };
    if (descriptor.get === undefined || !ownGetters.has(descriptor.get)) return undefined;
    try {
      return { value: descriptor.get.call(holder) };
    } catch {
      // A name that is declared, and not assigned yet.
      return undefined;
    }
  }

  /** Makes a constant. */
  constant(name: string, value: unknown): void {
    this.#declared.add(name);
    Object.defineProperty(this.#target(name), name, { value, writable: false, enumerable: true, configurable: true });
  }

  /** Binds a name to something that changes elsewhere: an export of a module. */
  link(name: string, get: () => unknown): void {
    ownGetters.add(get);
    this.#declared.add(name);
    Object.defineProperty(this.#target(name), name, { get, set: undefined, enumerable: true, configurable: true });
  }

  /** Makes room for the names that a cell is about to declare; the result undoes what was not assigned after all. */
  declare(names: ReadonlyMap<string, NameKind>): () => void {
    const provisional: (() => void)[] = [];
    for (const [name, kind] of names) {
      this.#declared.add(name);
      const target = this.#target(name);
      const before = Object.getOwnPropertyDescriptor(target, name);
      if (before?.writable) continue;
      if (kind === "variable" && (before === undefined || "value" in before)) {
        Object.defineProperty(target, name, {
          value: before?.value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
        continue;
      }
      const read = before === undefined ? () => uninitialised(name) : () => storedValue(before);
      const replacement = accessor(target, name, read);
      Object.defineProperty(target, name, replacement);
      provisional.push(() => {
        if (Object.getOwnPropertyDescriptor(target, name)?.set !== replacement.set) return;
        if (before) Object.defineProperty(target, name, before);
        else Reflect.deleteProperty(target, name);
      });
    }
    return () => {
      for (const undo of provisional) undo();
    };
  }

  /** Makes a variable. */
  variable(name: string, value: unknown): void {
    this.#declared.add(name);
    Object.defineProperty(this.#target(name), name, { value, writable: true, enumerable: true, configurable: true });
  }

  /** Assigns a declared name. */
  assign(name: string, value: unknown): void {
    Reflect.set(this.#target(name), name, value);
  }

  /** Ends assignments to names: they are constants. */
  seal(names: readonly string[]): void {
    for (const name of names) {
      const target = this.#target(name);
      if (Object.getOwnPropertyDescriptor(target, name)?.writable)
        Object.defineProperty(target, name, { writable: false });
    }
  }
}

function uninitialised(name: string): never {
  throw new ReferenceError(`Cannot access '${name}' before initialization`);
}

function storedValue(descriptor: PropertyDescriptor): unknown {
  return descriptor.get ? descriptor.get.call(globalThis) : descriptor.value;
}

/** A property that is computed when read and becomes a plain variable when assigned. */
function accessor(
  target: object,
  name: string,
  get: () => unknown,
): PropertyDescriptor & { set: (value: unknown) => void } {
  const set = (value: unknown): void => {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  };
  ownGetters.add(get);
  return { get, set, enumerable: true, configurable: true };
}
