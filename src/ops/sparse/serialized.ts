import { tensorflow } from "#proto/tensorflow.js";
import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, int64, variant } from "../../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import { typeName } from "../../core/op-def-text.js";
import type { Tensor } from "../../core/operation.js";
import { decode, encode } from "../../core/proto.js";
import { sizeOf } from "../../core/shape.js";
import { arrayFromProto, arrayToProto } from "../../core/tensor-proto.js";
import { ThingArray } from "../../core/thing-array.js";
import { joinSparse, type SparseParts, sparseRows } from "../host/sparse-rows.js";
import { bytesOf, stringArray } from "../host/strings.js";
import type { Named } from "../named.js";

const unknownParts = [[null, null], [null], [null]] as const;

/** An array as a serialized TensorProto, whose numbers are raw bytes however few they are. */
function serialized(array: NdArray): Uint8Array {
  const { data } = array;
  const proto = arrayToProto(array);
  if (Array.isArray(data) || proto.tensorContent) return encode(tensorflow.TensorProto, proto);
  const tensorContent = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const { dtype, tensorShape } = proto;
  return encode(tensorflow.TensorProto, { dtype, tensorShape, tensorContent });
}

/** The array in a serialized TensorProto. @throws InvalidArgumentError where it is none, or of another type */
function parsed(bytes: Uint8Array, dtype: DType): NdArray {
  const array = arrayFromProto(decode(tensorflow.TensorProto, bytes, "a serialized tensor"));
  if (array.dtype !== dtype)
    throw new InvalidArgumentError(
      `Type mismatch between parsed tensor (${typeName(array.dtype.number)}) and dtype (${typeName(dtype.number)})`,
    );
  return array;
}

/** `SerializeTensor`: an array as the bytes of a TensorProto. */
export const SerializeTensor = defineOp("SerializeTensor", {
  infer: () => [[]],
  host: ({ inputs: [array] }) => [stringArray([], [serialized(array!)])],
  notDifferentiable: true,
});

/** `ParseTensor`: the array in the bytes of a TensorProto. */
export const ParseTensor = defineOp("ParseTensor", {
  infer: () => [null],
  host: ({ inputs: [bytes], attr }) => {
    if (bytes!.shape.length > 0)
      throw new InvalidArgumentError(`Expected \`serialized\` to be a scalar, got shape: [${bytes!.shape}]`);
    return [parsed(bytesOf(bytes!)[0]!, attr.type("out_type"))];
  },
  notDifferentiable: true,
});

/** Sparse tensors as three things each, along a last dimension. */
function packed(all: readonly SparseParts[], batch: readonly number[], { attr }: HostContext): NdArray {
  const shape = [...batch, 3];
  if (attr.type("out_type") === variant) return new ThingArray(variant, shape, all.flat());
  return stringArray(shape, all.flat().map(serialized));
}

/** @throws InvalidArgumentError for arrays that are no sparse tensor */
function sparseIn([indices, values, shape]: readonly NdArray[]): SparseParts {
  const parts: [string, NdArray, number][] = [
    ["indices", indices!, 2],
    ["values", values!, 1],
    ["shape", shape!, 1],
  ];
  for (const [what, array, rank] of parts)
    if (array.shape.length !== rank)
      throw new InvalidArgumentError(
        `Input ${what} should be a ${rank === 2 ? "matrix" : "vector"} but received shape [${array.shape}]`,
      );
  return [indices!, values!, shape!];
}

/** `SerializeSparse`: a sparse tensor as one array of three. */
export const SerializeSparse = defineOp("SerializeSparse", {
  infer: () => [[3]],
  host: (context) => [packed([sparseIn(context.inputs)], [], context)],
});

/** `SerializeManySparse`: the rows of a sparse tensor, each as three. */
export const SerializeManySparse = defineOp("SerializeManySparse", {
  infer: () => [[null, 3]],
  host: (context) => {
    const rows = sparseRows(sparseIn(context.inputs));
    return [packed(rows, [rows.length], context)];
  },
});

/** Sparse tensors that were packed as three things each, joined along the dimensions before the last. */
function unpacked({ inputs: [array], attr }: HostContext): NdArray[] {
  const dtype = attr.type("dtype");
  const { shape } = array!;
  if (shape.length === 0 || shape.at(-1) !== 3)
    throw new InvalidArgumentError(
      `Serialized sparse should have non-zero rank and its last dimension should be 3, got shape [${shape}]`,
    );
  const batch = shape.slice(0, -1);
  const types = [int64, dtype, int64];
  const arrays =
    array instanceof ThingArray
      ? array.things.map((thing, i) => tensorIn(thing, types[i % 3]!))
      : bytesOf(array!).map((bytes, i) => parsed(bytes, types[i % 3]!));
  const parts = Array.from({ length: sizeOf(batch) }, (_, i) => sparseIn(arrays.slice(3 * i, 3 * i + 3)));
  return [...joinSparse(parts, batch, NdArray.zeros(dtype, [0]))];
}

function tensorIn(thing: unknown, dtype: DType): NdArray {
  if (thing instanceof NdArray && thing.dtype === dtype) return thing;
  const found = thing instanceof NdArray ? thing.dtype.name : "something else";
  throw new InvalidArgumentError(`Cannot read a serialized sparse tensor: found ${found}, expected ${dtype.name}`);
}

const deserialize: OpImplementation = {
  infer: ({ inputs: [array] }) => {
    const last = array!.shape.rank ? array!.shape.dim(-1) : null;
    if (last !== null && last !== 3)
      throw new ShapeError(`Dimension must be 3 but is ${last}`, `Dimension must be 3 but is ${last}`);
    return unknownParts.map((dims) => [...dims]);
  },
  host: unpacked,
  shares: true,
};
/** `DeserializeSparse`: the sparse tensors that `SerializeSparse` packed, as one. */
export const DeserializeSparse = defineOp("DeserializeSparse", deserialize);
/** `DeserializeManySparse`: the same, of a matrix of them. */
export const DeserializeManySparse = defineOp("DeserializeManySparse", {
  ...deserialize,
  notDifferentiable: true,
});

/** Sparse tensors by the numbers under which queues hold them. */
class TensorsMap {
  private readonly tensors = new Map<bigint, SparseParts>();
  private next = 0n;

  constructor(readonly name: string) {}

  add(tensor: SparseParts): bigint {
    this.tensors.set(this.next, tensor);
    return this.next++;
  }
  /** @throws InvalidArgumentError for a number that is not there */
  take(handle: bigint): SparseParts {
    const tensor = this.tensors.get(handle);
    if (tensor === undefined)
      throw new InvalidArgumentError(`Unable to find SparseTensor: ${handle} in map: ${this.name}`);
    this.tensors.delete(handle);
    return tensor;
  }
}

const mapOf = (context: HostContext): TensorsMap =>
  context.shared("sparse tensors map", (name) => new TensorsMap(name));
const handles = (shape: readonly number[], all: readonly bigint[]): NdArray =>
  new NdArray(int64, shape, BigInt64Array.from(all));
const held = { stateful: true, isShared: true, notDifferentiable: true } as const;

/** `AddSparseToTensorsMap`: keeps a sparse tensor, and gives the number by which it is found. */
export const AddSparseToTensorsMap = defineOp("AddSparseToTensorsMap", {
  ...held,
  infer: () => [[]],
  host: (context) => [handles([], [mapOf(context).add(sparseIn(context.inputs))])],
});

/** `AddManySparseToTensorsMap`: keeps each row of a sparse tensor, empty ones last. */
export const AddManySparseToTensorsMap = defineOp("AddManySparseToTensorsMap", {
  ...held,
  infer: () => [[null]],
  host: (context) => {
    const map = mapOf(context);
    const rows = sparseRows(sparseIn(context.inputs));
    const all = new Array<bigint>(rows.length);
    for (const isEmpty of [false, true])
      for (const [i, row] of rows.entries()) if ((row[1].size === 0) === isEmpty) all[i] = map.add(row);
    return [handles([all.length], all)];
  },
});

/** `TakeManySparseFromTensorsMap`: the sparse tensors of these numbers as one; they are kept no longer. */
export const TakeManySparseFromTensorsMap = defineOp("TakeManySparseFromTensorsMap", {
  ...held,
  infer: () => unknownParts.map((dims) => [...dims]),
  host: (context) => {
    const map = mapOf(context);
    const [numbers] = context.inputs as [NdArray];
    const parts = Array.from(numbers.data as BigInt64Array, (handle) => map.take(handle));
    return [...joinSparse(parts, [parts.length], NdArray.zeros(context.attr.type("dtype"), [0]))];
  },
});

/** A tensor as the bytes of a TensorProto (`tf.serialize_tensor`). */
export const serializeTensor = (tensor: TensorLike, options: Named = {}): Tensor =>
  apply("SerializeTensor", { tensor }, {}, options);
/** The tensor in the bytes of a TensorProto (`tf.parse_tensor`), whose type must be `outType`. */
export const parseTensor = (serialized: TensorLike, outType: DTypeLike, options: Named = {}): Tensor =>
  apply("ParseTensor", { serialized }, { out_type: dtypeOf(outType) }, options);
