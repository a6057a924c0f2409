import { inspect } from "node:util";
import {
  allocate,
  bool,
  type DType,
  type DTypeLike,
  dtypeOf,
  type ElementArray,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  type NumericArray,
  string,
  uint8,
  uint16,
  uint32,
  uint64,
} from "./dtype.js";
import { ValueError } from "./errors.js";
import { fromHalfBits, toHalfBits } from "./half.js";
import { formatArray } from "./numpy-text.js";
import { sizeOf } from "./shape.js";

/** A complex number: real and imaginary part. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}
/** One element as JavaScript sees it; strings that are no UTF-8 stay bytes. */
export type Element = number | bigint | boolean | string | Uint8Array | Complex;
/** An element or nested arrays of them. */
export type Nested = Element | readonly Nested[];
/** What an array can be made of. */
export type NdArrayLike = NdArray | NumericArray | Nested;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * A dense array of a known shape, row-major: what a fetch returns and a feed takes. int64 and uint64 are kept as
 * 64-bit integers (BigInt64Array), bool as 0 and 1, float16 and bfloat16 as their bits, complex as pairs (re, im),
 * strings as one Uint8Array each. It prints like NumPy.
 */
export class NdArray {
  /** The tensor that it was last fetched as. A field: a map of arrays that live shortly costs more than the runs that make them. */
  #fetchedAs: string | undefined;

  constructor(
    readonly dtype: DType,
    readonly shape: readonly number[],
    readonly data: ElementArray,
  ) {
    const expected = sizeOf(shape) * (dtype.kind === "complex" ? 2 : 1);
    if (data.length !== expected)
      throw new ValueError(
        `Cannot make an array of shape [${shape.join(", ")}]: found ${data.length} elements, expected ${expected}`,
      );
  }

  /** Remembers which tensor an array is the value of: `w/read:0`. */
  static setName(array: NdArray, name: string): void {
    array.#fetchedAs = name;
  }
  /** The tensor that an array was last fetched as; undefined for one that no run has given. */
  static nameOf(array: NdArray): string | undefined {
    return array.#fetchedAs;
  }

  /** Number of elements. */
  get size(): number {
    return sizeOf(this.shape);
  }

  /** Element `index` in row-major order. */
  at(index: number): Element {
    const { kind } = this.dtype;
    const { data } = this;
    if (kind === "complex") return { re: Number(data[2 * index]), im: Number(data[2 * index + 1]) };
    const element = data[index] as number | bigint | Uint8Array;
    if (kind === "bool") return element !== 0;
    if (kind === "half") return fromHalfBits(Number(element), this.dtype);
    return element instanceof Uint8Array ? decodeString(element) : element;
  }

  /** The only element. @throws ValueError where there are more or none. */
  item(): Element {
    if (this.size !== 1) throw new ValueError(`Cannot convert an array of shape [${this.shape}] to one value`);
    return this.at(0);
  }

  /** All elements as numbers, row-major: for axes, sizes and indices. */
  toNumbers(): number[] {
    return Array.from({ length: this.size }, (_, index) => Number(this.at(index)));
  }

  /** Nested JavaScript arrays (one element for a scalar): int64 as bigint, bool as boolean, strings as string. */
  toArray(): Nested {
    let index = 0;
    const level = (axis: number): Nested =>
      axis === this.shape.length ? this.at(index++) : Array.from({ length: this.shape[axis]! }, () => level(axis + 1));
    return level(0);
  }

  /** Iterates over the first axis; scalars cannot be iterated. */
  *[Symbol.iterator](): IterableIterator<NdArray | Element> {
    const [length, ...rest] = this.shape;
    if (length === undefined) throw new TypeError("Cannot iterate over a 0-d array");
    for (let i = 0; i < length; i++) yield rest.length === 0 ? this.at(i) : this.row(i);
  }

  /** Sub-array `index` of the first axis; shares the data. */
  row(index: number): NdArray {
    const rest = this.shape.slice(1);
    const length = sizeOf(rest) * (this.dtype.kind === "complex" ? 2 : 1);
    const data = Array.isArray(this.data)
      ? this.data.slice(index * length, (index + 1) * length)
      : this.data.subarray(index * length, (index + 1) * length);
    return new NdArray(this.dtype, rest, data);
  }

  /** The same data in another shape. */
  reshape(shape: readonly number[]): NdArray {
    return new NdArray(this.dtype, shape, this.data);
  }

  /** A copy as another type, converted as NumPy's `astype` does. */
  astype(dtype: DTypeLike): NdArray {
    const type = dtypeOf(dtype);
    if (type === this.dtype) return this;
    const out = allocate(type, this.size);
    for (let i = 0; i < this.size; i++) store(out, i, this.at(i), type);
    return new NdArray(type, this.shape, out);
  }

  valueOf(): Element | NdArray {
    return this.shape.length === 0 ? this.at(0) : this;
  }
  toJSON(): Nested {
    const plain = (value: Nested): Nested =>
      Array.isArray(value) ? value.map(plain) : typeof value === "bigint" ? value.toString() : value;
    return plain(this.toArray());
  }
  toString(): string {
    return formatArray(this);
  }
  [inspect.custom](): string {
    return formatArray(this);
  }

  /**
   * An array of nested JavaScript values. Without a dtype: numbers are float32, bigints int64, booleans bool, strings
   * string; a typed array keeps its type.
   * @throws ValueError for ragged rows, TypeError for values that do not convert
   */
  static from(value: NdArrayLike, dtype?: DTypeLike): NdArray {
    const wanted = dtype === undefined ? undefined : dtypeOf(dtype).base;
    if (value instanceof NdArray) return wanted === undefined ? value : value.astype(wanted);
    if (isNumericArray(value) && wanted !== string) {
      const array = new NdArray(dtypeOfTypedArray(value), [value.length], value);
      return wanted === undefined ? array : array.astype(wanted);
    }
    const shape = shapeOfNested(value as Nested);
    const flat: Element[] = [];
    flatten(value as Nested, shape, 0, flat);
    const type = wanted ?? inferDType(flat);
    const out = allocate(type, flat.length);
    for (let i = 0; i < flat.length; i++) store(out, i, flat[i]!, type);
    return new NdArray(type, shape, out);
  }

  static zeros(dtype: DType, shape: readonly number[]): NdArray {
    return new NdArray(dtype, shape, allocate(dtype, sizeOf(shape)));
  }
}

/**
 * Makes an array to feed or to start a variable with: `tf.ndarray([1, 2, 3, 4], [2, 2], "int32")`.
 * @throws ValueError where the data do not fill the shape
 */
export function ndarray(data: NdArrayLike, shape?: readonly number[], dtype?: DTypeLike): NdArray {
  const array = NdArray.from(data, dtype);
  return shape === undefined ? array : array.reshape(shape);
}

/** Bytes as text where they are UTF-8, else the bytes. */
export function decodeString(bytes: Uint8Array): string | Uint8Array {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return bytes;
    throw error;
  }
}

/** Sets element `index` of `out` (an array of `dtype`) to `value`, converting it. */
export function store(out: ElementArray, index: number, value: Element, dtype: DType): void {
  switch (dtype.kind) {
    case "string":
      if (typeof value === "string") out[index] = encoder.encode(value);
      else if (value instanceof Uint8Array) out[index] = value;
      else throw mismatch(value, dtype);
      return;
    case "complex": {
      const pair = typeof value === "object" && "re" in value ? value : { re: toNumber(value, dtype), im: 0 };
      out[2 * index] = pair.re;
      out[2 * index + 1] = pair.im;
      return;
    }
    case "bool":
      if (typeof value !== "boolean" && typeof value !== "number" && typeof value !== "bigint")
        throw mismatch(value, dtype);
      out[index] = value ? 1 : 0;
      return;
    case "bigint":
      out[index] = typeof value === "bigint" ? value : BigInt(Math.trunc(toNumber(value, dtype)));
      return;
    case "half":
      out[index] = toHalfBits(toNumber(value, dtype), dtype);
      return;
    default:
      out[index] = toNumber(value, dtype);
  }
}

function toNumber(value: Element, dtype: DType): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return Number(value);
  throw mismatch(value, dtype);
}

function mismatch(value: Element, dtype: DType): TypeError {
  return new TypeError(`Expected ${dtype.name}, but got ${inspect(value)} of type '${typeof value}'.`);
}

function isNumericArray(value: unknown): value is NumericArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

const TYPED: readonly (readonly [abstract new (...args: never[]) => NumericArray, DType])[] = [
  [Float32Array, float32],
  [Float64Array, float64],
  [Int32Array, int32],
  [BigInt64Array, int64],
  [BigUint64Array, uint64],
  [Int16Array, int16],
  [Int8Array, int8],
  [Uint8Array, uint8],
  [Uint16Array, uint16],
  [Uint32Array, uint32],
];

function dtypeOfTypedArray(array: NumericArray): DType {
  const found = TYPED.find(([type]) => array instanceof type);
  if (found === undefined) throw new TypeError(`Cannot convert a ${(array as object).constructor.name} to an array`);
  return found[1];
}

function shapeOfNested(value: Nested): number[] {
  const shape: number[] = [];
  let level: Nested | undefined = value;
  while (Array.isArray(level)) {
    shape.push(level.length);
    level = level[0];
  }
  return shape;
}

function flatten(value: Nested, shape: readonly number[], axis: number, out: Element[]): void {
  if (axis === shape.length) {
    if (Array.isArray(value)) throw ragged(axis);
    out.push(value as Element);
    return;
  }
  if (!Array.isArray(value) || value.length !== shape[axis]) throw ragged(axis);
  for (const item of value) flatten(item, shape, axis + 1, out);
}

function ragged(axis: number): ValueError {
  return new ValueError(
    `Cannot make an array of nested values: the rows have different lengths after ${axis} dimension(s), expected a rectangle`,
  );
}

function inferDType(flat: readonly Element[]): DType {
  const [first] = flat;
  if (flat.some((element) => typeof element === "number")) return float32;
  switch (typeof first) {
    case "bigint":
      return int64;
    case "boolean":
      return bool;
    case "string":
      return string;
    case "undefined":
      return float32;
    default:
      if (first instanceof Uint8Array) return string;
      if (typeof first === "object" && first !== null && "re" in first) return dtypeOf("complex64");
      throw new TypeError(`Cannot convert ${inspect(first)} to an array element`);
  }
}
