import { FailedPreconditionError, InvalidArgumentError, UnimplementedError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { arrayOf, type Entries, elementsOf, LookupTable } from "./table.js";
import { type Element, identityOf } from "./unordered-map.js";

/** Keys and values by what is the same for equal keys. */
type EntryMap = Map<number | bigint | string, { readonly key: Element; readonly value: Element }>;

/** `HashTable`: a table that is filled once. */
export class HashTableValue extends LookupTable {
  private entries: EntryMap | undefined;

  get size(): number {
    return this.entries?.size ?? 0;
  }
  get isInitialized(): boolean {
    return this.entries !== undefined;
  }

  /** Fills the table; a table that has been filled stays as it is. @throws FailedPreconditionError where it had other contents */
  initialize(keys: ArrayLike<Element>, values: ArrayLike<Element>): void {
    if (this.entries !== undefined) {
      if (keys.length === this.entries.size) return;
      throw new FailedPreconditionError("Table was already initialized with different data.");
    }
    const entries: EntryMap = new Map();
    for (let i = 0; i < keys.length; i++) {
      const [key, value] = [keys[i]!, values[i]!];
      const identity = identityOf(key);
      const known = entries.get(identity);
      if (known !== undefined && identityOf(known.value) !== identityOf(value))
        throw new FailedPreconditionError(
          `HashTable has different value for same key. Key ${say(key)} has ${say(known.value)} and trying to add value ${say(value)}`,
        );
      entries.set(identity, known ?? { key, value });
    }
    this.entries = entries;
  }

  find(keys: NdArray, defaults: NdArray): NdArray {
    const { entries } = this;
    if (entries === undefined) throw new FailedPreconditionError("Table not initialized.");
    const list = elementsOf(keys);
    return this.gather(keys, defaults, (i) => {
      const found = entries.get(identityOf(list[i]!));
      return found === undefined ? undefined : { from: [found.value], at: 0 };
    });
  }
  insert(): void {
    throw new UnimplementedError("Insert not supported by InitializableLookupTable implementations");
  }
  override remove(): void {
    throw new UnimplementedError("Remove not supported by InitializableLookupTable implementations");
  }
  import(keys: NdArray, values: NdArray): void {
    this.initialize(elementsOf(keys), elementsOf(values));
  }
  export(): Entries {
    if (this.entries === undefined) throw new InvalidArgumentError("Table is not initialized");
    const { keyType, valueType } = this.spec;
    const list = [...this.entries.values()];
    return [
      arrayOf(
        keyType,
        [list.length],
        list.map(({ key }) => key),
      ),
      arrayOf(
        valueType,
        [list.length],
        list.map(({ value }) => value),
      ),
    ];
  }
}

const say = (element: Element): string =>
  element instanceof Uint8Array ? new TextDecoder().decode(element) : String(element);
