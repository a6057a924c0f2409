import { apply } from "../core/apply-op.js";
import type { AttrReader } from "../core/attr.js";
import { normalizeAxes } from "../core/broadcast.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { int32, int64, string } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type OpImplementation, type RegisteredOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { nameScope } from "./control.js";
import { fingerprint64 } from "./host/farm-hash.js";
import { hash64, sipHash } from "./host/string-hashes.js";
import { bytesOf, encodeText, mapBytes, stringArray, textOf } from "./host/strings.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { minus } from "./operators.js";
import { range } from "./sequence.js";
import { rank } from "./shape.js";

const sameShape: OpImplementation["infer"] = ({ inputs }) => [inputs[0]?.shape];

/** `StringJoin`: strings joined element by element; scalars go with every element. */
export const StringJoin = defineOp("StringJoin", {
  infer: ({ inputs }) => {
    const shapes = inputs.filter(({ shape }) => shape.rank !== 0).map(({ shape }) => shape);
    return [shapes.length === 0 ? Shape.scalar : shapes.reduce((merged, shape) => mergedShapes(merged, shape))];
  },
  host: ({ inputs, attr }) => {
    const shape = inputs.find((input) => input.shape.length > 0)?.shape ?? [];
    const separator = encodeText(attr.string("separator"));
    const joined = Array.from({ length: sizeOf(shape) }, (_, i) => {
      const pieces = inputs.map((input) => bytesOf(input)[input.shape.length === 0 ? 0 : i]!);
      return new Uint8Array(Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece]))));
    });
    return [stringArray(shape, joined)];
  },
  notDifferentiable: true,
});

function mergedShapes(a: Shape, b: Shape): Shape {
  if (a.isCompatibleWith(b)) return a.mergeWith(b);
  throw new ShapeError(
    `Shapes must be equal, but are ${a.toErrorString()} and ${b.toErrorString()}`,
    `Input shapes do not match: ${a.toErrorString()} vs. ${b.toErrorString()}`,
  );
}

/** Defines an op that makes bytes of bytes, one by one. */
const bytewise = (type: string, f: (bytes: Uint8Array, encoding: string) => Uint8Array): RegisteredOp =>
  defineOp(type, {
    infer: sameShape,
    host: ({ inputs: [input], attr }) => {
      const encoding = attr.has("encoding") ? attr.string("encoding") : "";
      return [mapBytes(input!, (bytes) => f(bytes, encoding))];
    },
  });
/** Letters of ASCII moved by 32 where they lie between these codes. */
const moved = (bytes: Uint8Array, first: number, last: number, by: number): Uint8Array =>
  bytes.map((byte) => (byte >= first && byte <= last ? byte + by : byte));
/** `StringLower`: small letters: of ASCII, or all where the encoding is utf-8. */
export const StringLower = bytewise("StringLower", (bytes, encoding) =>
  encoding === "" ? moved(bytes, 65, 90, 32) : encodeText(textOf(bytes).toLowerCase()),
);
/** `StringUpper`: capital letters: of ASCII, or all where the encoding is utf-8. */
export const StringUpper = bytewise("StringUpper", (bytes, encoding) =>
  encoding === "" ? moved(bytes, 97, 122, -32) : encodeText(textOf(bytes).toUpperCase()),
);
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);
/** `StringStrip`: without white space at both ends. */
export const StringStrip = bytewise("StringStrip", (bytes) => {
  let [start, end] = [0, bytes.length];
  while (start < end && isSpace(bytes[start]!)) start++;
  while (end > start && isSpace(bytes[end - 1]!)) end--;
  return bytes.slice(start, end);
});

/** `StringLength`: in bytes, or in characters of UTF-8. */
export const StringLength = defineOp("StringLength", {
  infer: sameShape,
  host: ({ inputs: [input], attr }) => {
    const inCharacters = attr.string("unit") === "UTF8_CHAR";
    const lengths = bytesOf(input!).map((bytes) =>
      inCharacters ? bytes.filter((byte) => (byte & 0xc0) !== 0x80).length : bytes.length,
    );
    return [new NdArray(int32, input!.shape, Int32Array.from(lengths))];
  },
});

function buckets(input: NdArray, attr: AttrReader, hash: (bytes: Uint8Array) => bigint): NdArray {
  const count = attr.bigint("num_buckets");
  return new NdArray(
    int64,
    input.shape,
    BigInt64Array.from(bytesOf(input), (bytes) => hash(bytes) % count),
  );
}

/** `StringToHashBucketFast`: FarmHash's fingerprint, modulo the number of buckets. */
export const StringToHashBucketFast = defineOp("StringToHashBucketFast", {
  infer: sameShape,
  host: ({ inputs: [input], attr }) => [buckets(input!, attr, fingerprint64)],
  notDifferentiable: true,
});

/** `StringToHashBucket`: TensorFlow's older hash, modulo the number of buckets. */
export const StringToHashBucket = defineOp("StringToHashBucket", {
  infer: sameShape,
  host: ({ inputs: [input], attr }) => [buckets(input!, attr, hash64)],
  notDifferentiable: true,
});

/** `StringToHashBucketStrong`: SipHash with a key, modulo the number of buckets. */
export const StringToHashBucketStrong = defineOp("StringToHashBucketStrong", {
  infer: sameShape,
  host: ({ inputs: [input], attr }) => {
    const [first = 0, second = 0] = attr.ints("key");
    const key = [BigInt.asUintN(64, BigInt(first)), BigInt.asUintN(64, BigInt(second))] as const;
    return [buckets(input!, attr, (bytes) => sipHash(bytes, key))];
  },
  notDifferentiable: true,
});

/** `ReduceJoin`: strings joined along axes, in the order in which these are given. */
export const ReduceJoin = defineOp("ReduceJoin", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const axes = context.constant(1);
    if (input.dims === undefined || axes === undefined) return [Shape.unknown];
    const chosen = new Set(normalizeAxes(axes.toNumbers(), input.dims.length));
    const keeps = context.attr.bool("keep_dims");
    return [input.dims.flatMap((dim, axis) => (chosen.has(axis) ? (keeps ? [1] : []) : [dim]))];
  },
  host: ({ inputs: [input, axes], attr, name }) => {
    if (axes!.size > 0 && input!.shape.length === 0)
      throw new InvalidArgumentError("Cannot join along axes: the input is a scalar", { node: name });
    const separator = encodeText(attr.string("separator"));
    const order = axes!.toNumbers().map((axis) => (axis < 0 ? axis + input!.shape.length : axis));
    const joined = order.reduce((array, axis) => joinedAlong(array, axis, separator), input!);
    if (attr.bool("keep_dims")) return [joined];
    return [joined.reshape(joined.shape.filter((_, axis) => !order.includes(axis)))];
  },
  notDifferentiable: true,
});

function joinedAlong(array: NdArray, axis: number, separator: Uint8Array): NdArray {
  const length = array.shape[axis]!;
  const inner = sizeOf(array.shape.slice(axis + 1));
  const shape = array.shape.map((dim, i) => (i === axis ? 1 : dim));
  const from = bytesOf(array);
  const joined = Array.from({ length: sizeOf(shape) }, (_, to) => {
    const start = Math.floor(to / inner) * length * inner + (to % inner);
    const pieces = Array.from({ length }, (_, k) => from[start + k * inner]!);
    return new Uint8Array(Buffer.concat(pieces.flatMap((piece, k) => (k === 0 ? [piece] : [separator, piece]))));
  });
  return stringArray(shape, joined);
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Strings joined element by element (`tf.string_join`). */
export function stringJoin(inputs: readonly TensorLike[], options: Named & { separator?: string } = {}): Tensor {
  return apply("StringJoin", { inputs }, { separator: options.separator ?? "" }, { name: options.name });
}
const changed =
  (type: string) =>
  (input: TensorLike, options: Named & { encoding?: string } = {}): Tensor =>
    apply(type, { input }, { encoding: options.encoding ?? "" }, { name: options.name });
/** Small letters (`tf.strings.lower`). */
export const stringLower = changed("StringLower");
/** Capital letters (`tf.strings.upper`). */
export const stringUpper = changed("StringUpper");
/** Without white space at both ends (`tf.string_strip`). */
export const stringStrip = (input: TensorLike, options: Named = {}): Tensor =>
  apply("StringStrip", { input }, {}, options);
/** Lengths in bytes, or in characters with `unit: "UTF8_CHAR"` (`tf.strings.length`). */
export const stringLength = (input: TensorLike, options: Named & { unit?: "BYTE" | "UTF8_CHAR" } = {}): Tensor =>
  apply("StringLength", { input }, { unit: options.unit ?? "BYTE" }, { name: options.name });
/** A bucket for each string, by a fast hash (`tf.string_to_hash_bucket_fast`). */
export const stringToHashBucketFast = (input: TensorLike, numBuckets: number, options: Named = {}): Tensor =>
  apply("StringToHashBucketFast", { input }, { num_buckets: numBuckets }, options);

/** A bucket for each string, by TensorFlow's older hash (`tf.string_to_hash_bucket`). */
export const stringToHashBucket = (stringTensor: TensorLike, numBuckets: number, options: Named = {}): Tensor =>
  apply("StringToHashBucket", { string_tensor: stringTensor }, { num_buckets: numBuckets }, options);
/** A bucket for each string, by a hash that depends on a key of two numbers (`tf.string_to_hash_bucket_strong`). */
export const stringToHashBucketStrong = (
  input: TensorLike,
  numBuckets: number,
  key: readonly [number, number],
  options: Named = {},
): Tensor => apply("StringToHashBucketStrong", { input }, { num_buckets: numBuckets, key: [...key] }, options);

/** Strings joined along axes (`tf.reduce_join`): all of them, the last axis first, where none is given. */
export function reduceJoin(
  inputs: TensorLike,
  axis?: number | readonly number[],
  options: Named & { keepDims?: boolean; separator?: string } = {},
): Tensor {
  const { keepDims = false, separator = "", name } = options;
  return nameScope(name ?? "ReduceJoin", () => {
    const strings = convertToTensor(inputs, { dtype: string });
    const args = { inputs: strings, reduction_indices: axis ?? lastToFirst(strings) };
    return apply("ReduceJoin", args, { keep_dims: keepDims, separator });
  });
}
function lastToFirst(tensor: Tensor): Tensor {
  const known = tensor.shape.rank;
  if (known === undefined) return range(minus(rank(tensor), 1), -1, -1);
  return constant(vector([...Array(known).keys()].reverse(), int32));
}
