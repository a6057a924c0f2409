import { readFileSync } from "node:fs";
import type { LazyLibrary, Library } from "./library.js";
import type { Naming } from "./repl/name-calls.js";

/** Functions of the library (`nn.relu`, `Tensor#add`), with the places where options may stand among their arguments. */
type Table = Readonly<Record<string, readonly number[]>>;

/** Names that TensorFlow takes for operations, of those that can be identifiers. */
const operationName = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Gives variables, placeholders and operations the names of the constants and variables that cells assign them to, where they are
 * given none: `const w = tf.variable(1)` is `tf.variable(1, { name: "w" })`. What the library makes with one is in a table that the
 * build has made of its declarations; the table is there before the library is loaded.
 */
export class LibraryNaming implements Naming {
  readonly #library: LazyLibrary;
  #table: Table | undefined;
  #callees: ReadonlySet<string> | undefined;
  #places: Map<unknown, readonly number[]> | undefined;

  constructor(library: LazyLibrary) {
    this.#library = library;
  }

  get callees(): ReadonlySet<string> {
    this.#callees ??= new Set(Object.keys(this.#readTable()).map((path) => path.split(/[.#]/).at(-1)!));
    return this.#callees;
  }

  argumentsFor(name: string, callee: unknown): ((all: readonly unknown[]) => readonly unknown[]) | undefined {
    const places = this.#findPlaces()?.get(callee);
    if (places === undefined || !operationName.test(name)) return undefined;
    return (all) => withName(all, places, name);
  }

  /** The functions of the library; undefined while it is not loaded. */
  #findPlaces(): ReadonlyMap<unknown, readonly number[]> | undefined {
    const { loaded } = this.#library;
    if (loaded !== undefined) this.#places ??= placesIn(loaded, this.#readTable());
    return this.#places;
  }

  #readTable(): Table {
    this.#table ??= JSON.parse(readFileSync(new URL("../src/name-options.json", import.meta.url), "utf8"));
    return this.#table!;
  }
}

/** The functions that the table speaks of, with the places of their options. */
function placesIn(library: Library, table: Table): Map<unknown, readonly number[]> {
  const found = new Map<unknown, readonly number[]>();
  for (const [path, places] of Object.entries(table)) {
    let at: unknown = library;
    for (const name of path.replace("#", ".prototype.").split(".")) at = Reflect.get(Object(at), name);
    found.set(at, places);
  }
  return found;
}

/** The arguments with a name among the options, unless they have one, or something else stands in the options' place. */
function withName(all: readonly unknown[], places: readonly number[], name: string): readonly unknown[] {
  const place = places.find((at) => isPlain(all[at])) ?? places.at(-1)!;
  const options = all[place] ?? {};
  if (!isPlain(options) || options.name !== undefined) return all;
  const named = Array.from({ length: Math.max(all.length, place + 1) }, (_, at) => all[at]);
  named[place] = { ...options, name };
  return named;
}

function isPlain(value: unknown): value is { readonly name?: unknown } {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
