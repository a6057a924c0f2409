/** Typed arrays that hold the elements of an NdArray; strings are one Uint8Array each. */
export type NumericArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;
/** The elements of an array: numbers, or the bytes of each string. */
export type ElementArray = NumericArray | Uint8Array[];

type NumericArrayConstructor = {
  new (length: number): NumericArray;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): NumericArray;
  readonly BYTES_PER_ELEMENT: number;
};

/** How elements are kept: what `1` in an array of this type stands for. */
export type DTypeKind =
  | "float"
  | "half" // 16 or 8 bits of another float format, kept as their bits
  | "int"
  | "bigint"
  | "bool"
  | "complex" // two floats an element
  | "string"
  | "opaque"; // resource, variant: handles, never data

/** An element type of TensorFlow (`tf.DType`); `tf.float32` and its brothers are the only instances. */
export class DType {
  constructor(
    /** TensorFlow's name: `float32`, `int64`, `bool`, … (`float32_ref` for reference types). */
    readonly name: string,
    /** Number in `tensorflow.DataType`; reference types add 100. */
    readonly number: number,
    /** Bytes of one element in a checkpoint; 0 for strings and handles. */
    readonly size: number,
    readonly kind: DTypeKind,
    /** The typed array that holds elements; undefined for strings and handles. */
    readonly array: NumericArrayConstructor | undefined,
  ) {}

  /** Name of the enum value in protos: `DT_FLOAT`, `DT_INT64_REF`. */
  get enumName(): string {
    const base = ENUM_NAMES[this.base.name] ?? this.base.name.toUpperCase();
    return `DT_${base}${this.isRef ? "_REF" : ""}`;
  }
  /** True for the type of a reference variable's output. */
  get isRef(): boolean {
    return this.number > 100;
  }
  /** The type without the reference. */
  get base(): DType {
    return this.isRef ? dtypeOf(this.number - 100) : this;
  }
  /** The reference type to this type. */
  get ref(): DType {
    return this.isRef ? this : dtypeOf(this.number + 100);
  }
  /** True for float16, bfloat16, float32 and float64. */
  get isFloating(): boolean {
    const { kind } = this.base;
    return kind === "float" || kind === "half";
  }
  /** True for the (unquantized) integers of any width. */
  get isInteger(): boolean {
    const { kind, name } = this.base;
    return (kind === "int" || kind === "bigint") && !name.startsWith("q");
  }
  toString(): string {
    return this.name;
  }
}

const ENUM_NAMES: Readonly<Record<string, string>> = { float32: "FLOAT", float64: "DOUBLE", float16: "HALF" };

const BY_NUMBER = new Map<number, DType>();
const BY_NAME = new Map<string, DType>();

function define(
  name: string,
  number: number,
  size: number,
  kind: DTypeKind,
  array: NumericArrayConstructor | undefined,
): DType {
  const dtype = new DType(name, number, size, kind, array);
  for (const type of [dtype, new DType(`${name}_ref`, number + 100, size, kind, array)]) {
    BY_NUMBER.set(type.number, type);
    BY_NAME.set(type.name, type);
  }
  return dtype;
}

/** TensorFlow's dtypes, in the order of their numbers (`DataType` in types.proto). */
export const float32 = define("float32", 1, 4, "float", Float32Array);
export const float64 = define("float64", 2, 8, "float", Float64Array);
export const int32 = define("int32", 3, 4, "int", Int32Array);
export const uint8 = define("uint8", 4, 1, "int", Uint8Array);
export const int16 = define("int16", 5, 2, "int", Int16Array);
export const int8 = define("int8", 6, 1, "int", Int8Array);
export const string = define("string", 7, 0, "string", undefined);
export const complex64 = define("complex64", 8, 8, "complex", Float32Array);
export const int64 = define("int64", 9, 8, "bigint", BigInt64Array);
export const bool = define("bool", 10, 1, "bool", Uint8Array);
export const qint8 = define("qint8", 11, 1, "int", Int8Array);
export const quint8 = define("quint8", 12, 1, "int", Uint8Array);
export const qint32 = define("qint32", 13, 4, "int", Int32Array);
export const bfloat16 = define("bfloat16", 14, 2, "half", Uint16Array);
export const qint16 = define("qint16", 15, 2, "int", Int16Array);
export const quint16 = define("quint16", 16, 2, "int", Uint16Array);
export const uint16 = define("uint16", 17, 2, "int", Uint16Array);
export const complex128 = define("complex128", 18, 16, "complex", Float64Array);
export const float16 = define("float16", 19, 2, "half", Uint16Array);
export const resource = define("resource", 20, 0, "opaque", undefined);
export const variant = define("variant", 21, 0, "opaque", undefined);
export const uint32 = define("uint32", 22, 4, "int", Uint32Array);
export const uint64 = define("uint64", 23, 8, "bigint", BigUint64Array);
export const float8_e5m2 = define("float8_e5m2", 24, 1, "half", Uint8Array);
export const float8_e4m3fn = define("float8_e4m3fn", 25, 1, "half", Uint8Array);

for (const [alias, dtype] of [
  ["float", float32],
  ["double", float64],
  ["half", float16],
] as const)
  BY_NAME.set(alias, dtype);

/** A DType, its name (`"float32"`, `"float"`), or its number in `tensorflow.DataType`. */
export type DTypeLike = DType | string | number;

/** True where TensorFlow has this type number or name. */
export function isDType(like: string | number): boolean {
  return typeof like === "number" ? BY_NUMBER.has(like) : BY_NAME.has(like);
}

/**
 * The DType that `like` stands for (`tf.as_dtype`).
 * @throws TypeError where there is none.
 */
export function dtypeOf(like: DTypeLike): DType {
  if (like instanceof DType) return like;
  const dtype = typeof like === "number" ? BY_NUMBER.get(like) : BY_NAME.get(like);
  if (dtype === undefined)
    throw new TypeError(`Cannot convert ${JSON.stringify(like)} to a tf.DType: expected one of ${names()}`);
  return dtype;
}

function names(): string {
  return [...BY_NUMBER.values()]
    .filter((dtype) => !dtype.isRef)
    .map((dtype) => dtype.name)
    .join(", ");
}

/** Zeros (empty strings) of `dtype` for `count` elements. @throws TypeError for handles, which hold no data. */
export function allocate(dtype: DType, count: number): ElementArray {
  const { array, kind } = dtype;
  if (array !== undefined) return new array(kind === "complex" ? 2 * count : count);
  if (kind === "string") return Array.from({ length: count }, () => new Uint8Array(0));
  throw new TypeError(`Cannot allocate elements of dtype ${dtype.name}: it holds handles, expected a type with data`);
}
