import { allocate, type DType } from "../../core/dtype.js";
import { InvalidArgumentError, UnimplementedError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { typeName } from "../../core/op-def-text.js";
import { Shape, sizeOf } from "../../core/shape.js";
import type { Element } from "./unordered-map.js";

/** What a table's node says of its keys and values. */
export interface TableSpec {
  /** The kind of table, as the class of TensorFlow's that it is. */
  readonly kind: string;
  readonly keyType: DType;
  readonly valueType: DType;
  readonly keyShape: readonly number[];
  readonly valueShape: readonly number[];
}

/** Keys and values, in the order in which a table gives them. */
export type Entries = readonly [keys: NdArray, values: NdArray];

const text = (shape: readonly number[]): string => Shape.of([...shape]).toErrorString();

/** A lookup table (TensorFlow's LookupInterface): the thing that a table's handle refers to. */
export abstract class LookupTable {
  constructor(
    readonly name: string,
    readonly spec: TableSpec,
  ) {}

  abstract get size(): number;
  /** The values of keys; for those that are not there the default, or the default in the key's place. */
  abstract find(keys: NdArray, defaults: NdArray): NdArray;
  /** Sets the values of keys. */
  abstract insert(keys: NdArray, values: NdArray): void;
  /** Sets the table to these keys and values. */
  abstract import(keys: NdArray, values: NdArray): void;
  abstract export(): Entries;

  /** Takes keys out. */
  remove(_keys: NdArray): void {
    throw new UnimplementedError(`Remove not supported by ${this.spec.kind} implementations`);
  }

  /** Checks what is to be looked up. @throws InvalidArgumentError in TensorFlow's words */
  checkFind(keys: NdArray, defaults: NdArray): void {
    this.checkTypes(keys, defaults);
    const { valueShape } = this.spec;
    const full = [...this.outer(keys), ...valueShape];
    const given = text(defaults.shape);
    if (given !== text(valueShape) && given !== text(full))
      throw new InvalidArgumentError(
        `Expected shape ${text(valueShape)} or ${text(full)} for default value, got ${given}`,
      );
  }

  /** Checks what is to be put in. @throws InvalidArgumentError in TensorFlow's words */
  checkEntries(keys: NdArray, values: NdArray): void {
    this.checkTypes(keys, values);
    const expected = text([...this.outer(keys), ...this.spec.valueShape]);
    if (text(values.shape) !== expected)
      throw new InvalidArgumentError(`Expected shape ${expected} for value, got ${text(values.shape)}`);
  }

  /** The entries of a saved table, where these are other than those that are put in. */
  checkImport(keys: NdArray, values: NdArray): void {
    this.checkEntries(keys, values);
  }

  /** Checks keys alone. @throws InvalidArgumentError in TensorFlow's words */
  checkKeys(keys: NdArray): void {
    const { keyType } = this.spec;
    if (keys.dtype !== keyType)
      throw new InvalidArgumentError(
        `Key must be type ${typeName(keyType.number)} but got ${typeName(keys.dtype.number)}`,
      );
    this.outer(keys);
  }

  /** Checks types and the keys' shape. */
  protected checkTypes(keys: NdArray, values: NdArray): void {
    const { keyType, valueType } = this.spec;
    if (keys.dtype !== keyType)
      throw new InvalidArgumentError(
        `Key must be type ${typeName(keyType.number)} but got ${typeName(keys.dtype.number)}`,
      );
    if (values.dtype !== valueType)
      throw new InvalidArgumentError(
        `Value must be type ${typeName(valueType.number)} but got ${typeName(values.dtype.number)}`,
      );
    this.outer(keys);
  }

  /** The shape of an array of keys without that of one key. */
  protected outer({ shape }: NdArray): number[] {
    const { keyShape } = this.spec;
    const at = shape.length - keyShape.length;
    if (at < 0 || keyShape.some((size, axis) => shape[at + axis] !== size))
      throw new InvalidArgumentError(
        `Input key shape ${text(shape)} must end with the table's key shape ${text(keyShape)}`,
      );
    return shape.slice(0, at);
  }

  /**
   * The values at keys (`of`: a value's place in `from`, or undefined for a key that is not there), as an array of them.
   */
  protected gather(
    keys: NdArray,
    defaults: NdArray,
    of: (index: number) => { readonly from: ArrayLike<Element>; readonly at: number } | undefined,
  ): NdArray {
    const { valueShape, valueType } = this.spec;
    const outer = this.outer(keys);
    const width = sizeOf(valueShape);
    const count = sizeOf(outer);
    const data = allocate(valueType, count * width) as Element[];
    const isFull = defaults.size === count * width;
    const given = defaults.data as ArrayLike<Element>;
    for (let i = 0; i < count; i++) {
      const found = of(i) ?? { from: given, at: isFull ? i * width : 0 };
      for (let j = 0; j < width; j++) data[i * width + j] = found.from[found.at + j]!;
    }
    return new NdArray(valueType, [...outer, ...valueShape], data as NdArray["data"]);
  }
}

/** An array of elements. */
export function arrayOf(dtype: DType, shape: readonly number[], elements: readonly Element[]): NdArray {
  const data = allocate(dtype, elements.length) as Element[];
  for (const [i, element] of elements.entries()) data[i] = element;
  return new NdArray(dtype, shape, data as NdArray["data"]);
}

/** The elements of an array of keys or values. */
export function elementsOf({ data }: NdArray): ArrayLike<Element> {
  return data as ArrayLike<Element>;
}
