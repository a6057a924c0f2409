import type { tensorflow } from "#proto/tensorflow.js";
import { allocate, type DType, type ElementArray } from "../core/dtype.js";
import { UnimplementedError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { fromBigInt, type LongLike, toBigInt } from "../core/proto-long.js";

// In a V1 checkpoint the values of a slice are in the list of a TensorProto that is its type's, one for each element
// (two for a complex one); dtype and shape are not set.

/** A list of TensorProto that holds values. */
type ListField =
  | "halfVal"
  | "floatVal"
  | "doubleVal"
  | "intVal"
  | "stringVal"
  | "scomplexVal"
  | "int64Val"
  | "boolVal"
  | "dcomplexVal"
  | "uint32Val"
  | "uint64Val";

const FIELDS: Readonly<Record<string, ListField>> = {
  float32: "floatVal",
  float64: "doubleVal",
  int32: "intVal",
  uint8: "intVal",
  int16: "intVal",
  int8: "intVal",
  uint16: "intVal",
  qint8: "intVal",
  quint8: "intVal",
  qint16: "intVal",
  quint16: "intVal",
  qint32: "intVal",
  string: "stringVal",
  complex64: "scomplexVal",
  int64: "int64Val",
  bool: "boolVal",
  complex128: "dcomplexVal",
  float16: "halfVal",
  bfloat16: "halfVal",
  uint32: "uint32Val",
  uint64: "uint64Val",
};

/** True for types whose values a V1 checkpoint can hold. */
export function isKept(dtype: DType): boolean {
  return dtype.name in FIELDS;
}

/** The list for elements of `dtype`. @throws UnimplementedError for types that V1 checkpoints cannot hold */
function fieldOf(dtype: DType): ListField {
  const field = FIELDS[dtype.name];
  if (field === undefined)
    throw new UnimplementedError(
      `Cannot keep ${dtype.name} in a V1 checkpoint: expected one of ${Object.keys(FIELDS).join(", ")}`,
    );
  return field;
}

/** How many numbers or strings `proto` has in the list for `dtype`. */
export function valueCount(proto: tensorflow.TensorProto.$Properties, dtype: DType): number {
  return proto[fieldOf(dtype)]?.length ?? 0;
}

/** The elements in the list for `dtype`. */
export function decodeValues(proto: tensorflow.TensorProto.$Properties, dtype: DType): ElementArray {
  const list: readonly (number | boolean | LongLike | Uint8Array)[] = proto[fieldOf(dtype)] ?? [];
  if (dtype.kind === "string") return list as Uint8Array[];
  const data = allocate(dtype, dtype.kind === "complex" ? list.length / 2 : list.length);
  for (const [i, value] of list.entries())
    data[i] = dtype.kind === "bigint" ? toBigInt(value as LongLike) : Number(value);
  return data;
}

/** A TensorProto with nothing but the elements of `array`. */
export function encodeValues({ dtype, data }: NdArray): tensorflow.TensorProto.$Properties {
  const field = fieldOf(dtype);
  if (dtype.kind !== "bigint")
    return { [field]: dtype.kind === "bool" ? Array.from(data as Uint8Array, Boolean) : data };
  const values = data as BigInt64Array | BigUint64Array;
  return { [field]: Array.from(values, (value: bigint) => fromBigInt(value, field === "uint64Val")) };
}
