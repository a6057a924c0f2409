import { allocate } from "../../core/dtype.js";
import { InternalError, InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { type Entries, elementsOf, LookupTable, type TableSpec } from "./table.js";
import { type Element, hashOf, identityOf } from "./unordered-map.js";

/** How a dense table is made. */
export interface DenseSpec extends TableSpec {
  readonly emptyKey: NdArray;
  /** Undefined where keys cannot be taken out. */
  readonly deletedKey: NdArray | undefined;
  readonly buckets: number;
  readonly maxLoad: number;
}

type Elements = { [index: number]: Element; readonly length: number };

/**
 * `MutableDenseHashTable`: a table whose buckets are arrays of keys and values. A bucket without a key has `emptyKey`, one whose key was
 * taken out has `deletedKey`. What it saves is these arrays, as they are.
 */
export class DenseHashTableValue extends LookupTable {
  private count = 0;
  private buckets = 0;
  private keys!: Elements;
  private values!: Elements;
  private readonly width: number;
  private readonly keyWidth: number;

  constructor(
    name: string,
    override readonly spec: DenseSpec,
  ) {
    super(name, spec);
    this.width = sizeOf(spec.valueShape);
    this.keyWidth = sizeOf(spec.keyShape);
    if (!(spec.maxLoad > 0 && spec.maxLoad < 1))
      throw new InvalidArgumentError(`max_load_factor must be between 0 and 1, got: ${spec.maxLoad}`);
    const { emptyKey, deletedKey } = spec;
    if (deletedKey !== undefined && `${emptyKey.shape}` !== `${deletedKey.shape}`)
      throw new InvalidArgumentError("Empty and deleted keys must have same shape");
    if (this.isSpecial(elementsOf(emptyKey), 0, deletedKey))
      throw new InvalidArgumentError("Empty and deleted keys cannot be equal");
    this.allocate(spec.buckets);
  }

  get size(): number {
    return this.count;
  }

  find(keys: NdArray, defaults: NdArray): NdArray {
    const list = elementsOf(keys);
    this.checkCount(keys);
    return this.gather(keys, defaults, (i) => {
      this.checkKey(list, i);
      const at = this.probe(list, i);
      return this.isSpecial(this.keys, at, this.spec.emptyKey) ? undefined : { from: this.values, at: at * this.width };
    });
  }

  insert(keys: NdArray, values: NdArray): void {
    const added = this.checkCount(keys);
    const pending = this.count + added;
    let buckets = this.buckets;
    const most = (): number => Math.fround(buckets * Math.fround(this.spec.maxLoad));
    while (pending > most()) buckets *= 2;
    if (buckets !== this.buckets) this.rebucket(buckets);
    this.put(elementsOf(keys), elementsOf(values), added);
  }

  override remove(keys: NdArray): void {
    const list = elementsOf(keys);
    const count = this.checkCount(keys);
    const { emptyKey, deletedKey } = this.spec;
    for (let i = 0; i < count; i++) {
      this.checkKey(list, i);
      const at = this.probe(list, i);
      if (this.isSpecial(this.keys, at, emptyKey)) continue;
      this.count--;
      this.copy(this.keys, at, elementsOf(deletedKey ?? emptyKey), 0, this.keyWidth);
    }
  }

  override checkImport(keys: NdArray, values: NdArray): void {
    this.checkTypes(keys, values);
    const vector = (shape: readonly number[]): readonly number[] => (shape.length === 0 ? [1] : shape);
    const { keyShape, valueShape } = this.spec;
    const expected = [...keys.shape.slice(0, keys.shape.length - vector(keyShape).length), ...vector(valueShape)];
    const text = (shape: readonly number[]): string => Shape.of([...shape]).toErrorString();
    if (text(values.shape) !== text(expected))
      throw new InvalidArgumentError(`Expected shape ${text(expected)} for value, got ${text(values.shape)}`);
  }

  import(keys: NdArray, values: NdArray): void {
    this.buckets = keys.shape[0] ?? 0;
    this.keys = keys.data.slice() as Elements;
    this.values = values.data.slice() as Elements;
    this.count = 0;
    const { emptyKey, deletedKey } = this.spec;
    for (let at = 0; at < this.buckets; at++)
      if (!this.isSpecial(this.keys, at, emptyKey) && !this.isSpecial(this.keys, at, deletedKey)) this.count++;
  }

  export(): Entries {
    const { keyType, valueType } = this.spec;
    const array = (dtype: typeof keyType, elements: Elements, width: number): NdArray =>
      new NdArray(dtype, [this.buckets, width], (elements as unknown as Uint8Array[]).slice());
    return [array(keyType, this.keys, this.keyWidth), array(valueType, this.values, this.width)];
  }

  /** How many keys there are. @throws InvalidArgumentError where they have more than one dimension of their own */
  private checkCount(keys: NdArray): number {
    const count = keys.shape.length === 0 ? 1 : keys.shape[0]!;
    if (keys.size !== count * this.keyWidth)
      throw new InvalidArgumentError(
        `Expected key shape ${Shape.of([count, ...this.spec.keyShape]).toErrorString()} got ${Shape.of([...keys.shape]).toErrorString()}`,
      );
    return count;
  }

  private checkKey(list: ArrayLike<Element>, index: number): void {
    for (const [special, what] of [
      [this.spec.emptyKey, "empty_key"],
      [this.spec.deletedKey, "deleted_key"],
    ] as const)
      if (this.isSpecial(list, index, special))
        throw new InvalidArgumentError(`Using the ${what} as a table key is not allowed`);
  }

  /** The bucket that has the key, or the empty one where it would be; with `reuses`, one whose key was taken out will do. */
  private probe(list: ArrayLike<Element>, index: number, reuses = false): number {
    const mask = BigInt(this.buckets - 1);
    let at = Number(this.hash(list, index) & mask);
    for (let probes = 1; probes <= this.buckets; probes++) {
      if (this.isSame(this.keys, at, list, index) || this.isSpecial(this.keys, at, this.spec.emptyKey)) return at;
      if (reuses && this.isSpecial(this.keys, at, this.spec.deletedKey)) return at;
      at = (at + probes) & (this.buckets - 1);
    }
    throw new InternalError("Internal error in MutableDenseHashTable lookup");
  }

  private put(keys: ArrayLike<Element>, values: ArrayLike<Element>, count: number, skipsSpecial = false): void {
    const { emptyKey, deletedKey } = this.spec;
    for (let i = 0; i < count; i++) {
      if (skipsSpecial && (this.isSpecial(keys, i, emptyKey) || this.isSpecial(keys, i, deletedKey))) continue;
      this.checkKey(keys, i);
      const at = this.probe(keys, i, true);
      if (this.isSpecial(this.keys, at, emptyKey) || this.isSpecial(this.keys, at, deletedKey)) {
        this.count++;
        this.copy(this.keys, at, keys, i, this.keyWidth);
      }
      this.copy(this.values, at, values, i, this.width);
    }
  }

  private rebucket(buckets: number): void {
    const { keys, values, buckets: before } = this;
    this.allocate(buckets);
    this.put(keys, values, before, true);
  }

  private allocate(buckets: number): void {
    if (buckets < 4 || (buckets & (buckets - 1)) !== 0)
      throw new InvalidArgumentError(`Number of buckets must be at least 4 and a power of 2, got: ${buckets}`);
    const { keyType, valueType, emptyKey } = this.spec;
    this.buckets = buckets;
    this.count = 0;
    this.keys = allocate(keyType, buckets * this.keyWidth) as Elements;
    this.values = allocate(valueType, buckets * this.width) as Elements;
    for (let at = 0; at < buckets; at++) this.copy(this.keys, at, elementsOf(emptyKey), 0, this.keyWidth);
  }

  private copy(to: Elements, at: number, from: ArrayLike<Element>, index: number, width: number): void {
    for (let j = 0; j < width; j++) to[at * width + j] = from[index * width + j]!;
  }

  private hash(list: ArrayLike<Element>, index: number): bigint {
    if (this.keyWidth === 1) return hashOf(list[index]!);
    let result = 0n;
    for (let j = 0; j < this.keyWidth; j++) {
      const next = hashOf(list[index * this.keyWidth + j]!);
      result ^= BigInt.asUintN(64, next + 0x9e3779b97f4a7800n + (result << 10n) + (result >> 4n));
    }
    return result;
  }

  private isSame(a: ArrayLike<Element>, at: number, b: ArrayLike<Element>, index: number): boolean {
    for (let j = 0; j < this.keyWidth; j++)
      if (identityOf(a[at * this.keyWidth + j]!) !== identityOf(b[index * this.keyWidth + j]!)) return false;
    return true;
  }
  private isSpecial(list: ArrayLike<Element>, index: number, special: NdArray | undefined): boolean {
    return special !== undefined && this.isSame(list, index, elementsOf(special), 0);
  }
}
