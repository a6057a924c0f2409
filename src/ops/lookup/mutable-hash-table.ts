import type { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { arrayOf, type Entries, elementsOf, LookupTable } from "./table.js";
import { type Element, UnorderedMap } from "./unordered-map.js";

/** `MutableHashTable`, `MutableHashTableOfTensors`: a table into which values are put at any time, one or a vector for each key. */
export class MutableHashTableValue extends LookupTable {
  private readonly map = new UnorderedMap<readonly Element[]>();

  get size(): number {
    return this.map.size;
  }
  find(keys: NdArray, defaults: NdArray): NdArray {
    const list = elementsOf(keys);
    return this.gather(keys, defaults, (i) => {
      const from = this.map.get(list[i]!);
      return from === undefined ? undefined : { from, at: 0 };
    });
  }
  insert(keys: NdArray, values: NdArray): void {
    const [list, all] = [elementsOf(keys), elementsOf(values)];
    const width = sizeOf(this.spec.valueShape);
    for (let i = 0; i < list.length; i++)
      this.map.set(
        list[i]!,
        Array.from({ length: width }, (_, j) => all[i * width + j]!),
      );
  }
  override remove(keys: NdArray): void {
    const list = elementsOf(keys);
    for (let i = 0; i < list.length; i++) this.map.delete(list[i]!);
  }
  import(keys: NdArray, values: NdArray): void {
    this.map.clear();
    this.insert(keys, values);
  }
  export(): Entries {
    const { keyType, valueType, valueShape } = this.spec;
    const keys: Element[] = [];
    const values: Element[] = [];
    for (const [key, value] of this.map.entries()) {
      keys.push(key);
      for (const element of value) values.push(element);
    }
    return [arrayOf(keyType, [keys.length], keys), arrayOf(valueType, [keys.length, ...valueShape], values)];
  }
}
