import protobuf from "protobufjs/minimal.js";
import type { tensorflow } from "#proto/tensorflow.js";
import { allocate, type DType, dtypeOf, type ElementArray, type NumericArray } from "./dtype.js";
import { InvalidArgumentError } from "./errors.js";
import { NdArray } from "./ndarray.js";
import { fromBigInt, toBigInt, toNumber } from "./proto-long.js";
import { Shape, sizeOf } from "./shape.js";
import { shapeFromProto, shapeToProto } from "./shape-proto.js";

/** The list of `tensorflow.TensorProto` that holds elements one by one. */
type ValueList = Pick<
  tensorflow.ITensorProto,
  | "floatVal"
  | "doubleVal"
  | "intVal"
  | "stringVal"
  | "scomplexVal"
  | "dcomplexVal"
  | "int64Val"
  | "boolVal"
  | "halfVal"
  | "uint32Val"
  | "uint64Val"
  | "float8Val"
>;

/** The list field, filled with `data`, that elements of `dtype` belong in. */
function valueList(dtype: DType, data: ElementArray): ValueList {
  const numbers = (): number[] => Array.from(data as NumericArray, Number);
  switch (dtype.base.name) {
    case "float32":
      return { floatVal: numbers() };
    case "float64":
      return { doubleVal: numbers() };
    case "complex64":
      return { scomplexVal: numbers() };
    case "complex128":
      return { dcomplexVal: numbers() };
    case "string":
      return { stringVal: [...(data as Uint8Array[])] };
    case "bool":
      return { boolVal: numbers().map((value) => value !== 0) };
    case "int64":
      return { int64Val: Array.from(data as BigInt64Array, (value) => fromBigInt(value)) };
    case "uint64":
      return { uint64Val: Array.from(data as BigUint64Array, (value) => fromBigInt(value, true)) };
    case "uint32":
      return { uint32Val: numbers() };
    case "float16":
    case "bfloat16":
      return { halfVal: numbers() };
    case "float8_e5m2":
    case "float8_e4m3fn":
      return { float8Val: data as Uint8Array };
    default:
      return { intVal: numbers() };
  }
}

/** The list of `proto` that elements of `dtype` are in. */
function listOf(proto: tensorflow.ITensorProto, dtype: DType): ArrayLike<unknown> {
  switch (dtype.base.name) {
    case "float32":
      return proto.floatVal ?? [];
    case "float64":
      return proto.doubleVal ?? [];
    case "complex64":
      return proto.scomplexVal ?? [];
    case "complex128":
      return proto.dcomplexVal ?? [];
    case "string":
      return proto.stringVal ?? [];
    case "bool":
      return proto.boolVal ?? [];
    case "int64":
      return proto.int64Val ?? [];
    case "uint64":
      return proto.uint64Val ?? [];
    case "uint32":
      return proto.uint32Val ?? [];
    case "float16":
    case "bfloat16":
      return proto.halfVal ?? [];
    case "float8_e5m2":
    case "float8_e4m3fn":
      return proto.float8Val ?? [];
    default:
      return proto.intVal ?? [];
  }
}

/** Types whose arrays TensorFlow writes element by element, however many there are. */
const ALWAYS_LISTED = new Set(["string", "bool", "complex64", "complex128"]);

/**
 * An array as `tensorflow.TensorProto`, encoded as `tf.make_tensor_proto` does: two or more numbers as raw bytes
 * (`tensor_content`), one element, strings, booleans and complex numbers as a list.
 */
export function arrayToProto(array: NdArray): tensorflow.ITensorProto {
  const { dtype, shape, data } = array;
  const proto: tensorflow.ITensorProto = { dtype: dtype.number, tensorShape: shapeToProto(Shape.of(shape)) };
  if (array.size > 1 && !ALWAYS_LISTED.has(dtype.name) && !Array.isArray(data))
    proto.tensorContent = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  else if (array.size > 0) Object.assign(proto, valueList(dtype, data));
  return proto;
}

/** A `tensorflow.TensorProto` of `shape` whose elements are all `scalar`, kept as the one value. */
export function splatToProto(scalar: NdArray, shape: readonly number[]): tensorflow.ITensorProto {
  const proto = arrayToProto(scalar.reshape([]));
  return { ...proto, tensorShape: shapeToProto(Shape.of(shape)) };
}

const decoded = new WeakMap<tensorflow.ITensorProto, NdArray>();

/**
 * The array that a `tensorflow.TensorProto` stands for. A list that is too short is filled with its last element, as
 * TensorFlow does; the result is remembered, so it must not be changed.
 * @throws InvalidArgumentError where shape and content do not fit each other
 */
export function arrayFromProto(proto: tensorflow.ITensorProto): NdArray {
  const known = decoded.get(proto);
  if (known !== undefined) return known;
  const dtype = dtypeOf(proto.dtype ?? 0).base;
  const shape = shapeFromProto(proto.tensorShape ?? {});
  if (!shape.isFullyDefined)
    throw new InvalidArgumentError(`Cannot read a tensor of shape ${shape.toErrorString()}: expected known dimensions`);
  const array = new NdArray(dtype, shape.toArray(), elementsOf(proto, dtype, shape.toArray()));
  decoded.set(proto, array);
  return array;
}

function elementsOf(proto: tensorflow.ITensorProto, dtype: DType, shape: readonly number[]): ElementArray {
  const size = sizeOf(shape);
  const content = proto.tensorContent;
  if (content !== null && content !== undefined && content.length > 0) {
    if (dtype.kind === "string") return stringsOf(content, size, shape);
    if (content.length !== size * dtype.size)
      throw new InvalidArgumentError(
        `Cannot read a tensor of shape [${shape}] and type ${dtype.name}: found ${content.length} bytes, expected ${size * dtype.size}`,
      );
    const out = allocate(dtype, size) as NumericArray;
    new Uint8Array(out.buffer, out.byteOffset, out.byteLength).set(content);
    return out;
  }
  const list = listOf(proto, dtype);
  const perElement = dtype.kind === "complex" ? 2 : 1;
  if (list.length > size * perElement)
    throw new InvalidArgumentError(
      `Cannot read a tensor of shape [${shape}] and type ${dtype.name}: found ${list.length} values, expected at most ${size * perElement}`,
    );
  // A few bytes may claim any shape: what is too large to be allocated is refused by the allocation itself.
  const out = allocate(dtype, size);
  if (list.length === 0) return out;
  const read = elementReader(dtype);
  for (let i = 0; i < size * perElement; i++) {
    const from = i < list.length ? i : list.length - perElement + (i % perElement);
    out[i] = read(list[from]) as number;
  }
  return out;
}

/** Strings in one piece, as servers send them: first the lengths of all, then all bytes. */
function stringsOf(content: Uint8Array, size: number, shape: readonly number[]): Uint8Array[] {
  const reader = protobuf.Reader.create(content);
  try {
    const lengths = Array.from({ length: size }, () => reader.uint32());
    let end = reader.pos;
    const strings = lengths.map((length) => content.slice(end, (end += length)));
    if (end === content.length) return strings;
    throw new RangeError(`they end at byte ${end}`);
  } catch (cause) {
    const words = `Cannot read a tensor of shape [${shape}] and type string: ${content.length} bytes are no ${size} strings`;
    throw new InvalidArgumentError(words, { cause });
  }
}

function elementReader(dtype: DType): (element: unknown) => unknown {
  if (dtype.kind === "bigint") return (element) => toBigInt(element as number);
  if (dtype.kind === "bool") return (element) => (element ? 1 : 0);
  if (dtype.kind === "string") return (element) => element;
  return (element) => (typeof element === "number" ? element : toNumber(element as number));
}
