import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { sizeOf, stridesOf } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { readStrided, unitOf } from "./host/strided-copy.js";
import type { Named } from "./named.js";

function reversed(array: NdArray, axes: readonly number[]): NdArray {
  const strides = stridesOf(array.shape);
  const offset = axes.reduce((sum, axis) => sum + Math.max(0, array.shape[axis]! - 1) * strides[axis]!, 0);
  return readStrided(
    array,
    array.shape,
    offset,
    strides.map((stride, axis) => (axes.includes(axis) ? -stride : stride)),
  );
}

function lowerReverse(onnx: OnnxGraph, input: Value, axes: readonly number[]): Value {
  if (axes.length === 0) return input;
  const all = (value: number): Value => onnx.ints(axes.map(() => value));
  return onnx.node("Slice", [input, all(2 ** 31 - 1), all(-(2 ** 31)), onnx.ints(axes), all(-1)]);
}

const flags = (dims: NdArray): number[] => dims.toNumbers().flatMap((flag, axis) => (flag === 0 ? [] : [axis]));

function axesOf(axis: NdArray, rank: number): number[] {
  const axes = normalizeAxes(axis.toNumbers(), rank);
  if (axes.length !== axis.size) {
    const message = `axis ${axes[0]} specified more than once.`;
    throw new ShapeError(message, message);
  }
  return axes;
}

/** `Reverse`: the other way round along axes that are flagged. */
export const Reverse = defineOp("Reverse", {
  infer: ({ inputs: [tensor] }) => [tensor?.shape],
  host: ({ inputs: [tensor, dims] }) => [reversed(tensor!, flags(dims!))],
  lowers: (_, known) => known.constant(1) !== undefined,
  lower: (onnx, { inputs: [tensor, dims] }) => [lowerReverse(onnx, tensor!, flags(dims!.constant!))],
  gradient: (op, [grad]) => [apply("Reverse", { tensor: grad!, dims: op.inputs[1]! }), null],
});

/** `ReverseV2`: the other way round along axes. */
export const ReverseV2 = defineOp("ReverseV2", {
  infer: (context) => {
    const [tensor] = context.inputs;
    const axis = context.constant(1);
    if (axis !== undefined && tensor?.shape.rank !== undefined) axesOf(axis, tensor.shape.rank);
    return [tensor?.shape];
  },
  host: ({ inputs: [tensor, axis] }) => [reversed(tensor!, axesOf(axis!, tensor!.shape.length))],
  lowers: (_, known) => known.constant(1) !== undefined && known.inputs[0]!.shape.rank !== undefined,
  lower: (onnx, { inputs: [tensor, axis] }) => [
    lowerReverse(onnx, tensor!, axesOf(axis!.constant!, tensor!.shape.rank!)),
  ],
  gradient: (op, [grad]) => [apply("ReverseV2", { tensor: grad!, axis: op.inputs[1]! }), null],
});

function checkAxes({ inputs: [input], attr }: InferContext): void {
  for (const name of ["seq_dim", "batch_dim"]) {
    const axis = attr.int(name);
    const rank = input?.shape.rank;
    if (rank === undefined || axis < rank) continue;
    const message = `${name} must be < input rank: ${axis} vs. ${rank}`;
    throw new ShapeError(message, `${name} must be < input rank ( ${axis} vs. ${rank})`);
  }
}

/** `ReverseSequence`: the first elements of each row the other way round, as many as its length says. */
export const ReverseSequence = defineOp("ReverseSequence", {
  infer: (context) => {
    checkAxes(context);
    return [context.inputs[0]?.shape];
  },
  host: ({ inputs: [input, lengths], attr, name }) => [
    reverseSequences(input!, lengths!.toNumbers(), attr.int("seq_dim"), attr.int("batch_dim"), name),
  ],
  lowers: (op) => {
    const axes = [op.attr.int("seq_dim"), op.attr.int("batch_dim")].sort();
    return axes[0] === 0 && axes[1] === 1;
  },
  lower: (onnx, { inputs: [input, lengths], attr }) => [
    onnx.node("ReverseSequence", [input, onnx.cast(lengths!, int64)], {
      time_axis: attr.int("seq_dim"),
      batch_axis: attr.int("batch_dim"),
    }),
  ],
  gradient: (op, [grad]) => {
    const attrs = { seq_dim: op.attr.int("seq_dim"), batch_dim: op.attr.int("batch_dim") };
    return [apply("ReverseSequence", { input: grad!, seq_lengths: op.inputs[1]! }, attrs), null];
  },
});

function reverseSequences(
  input: NdArray,
  lengths: readonly number[],
  seqAxis: number,
  batchAxis: number,
  node: string,
): NdArray {
  const { shape } = input;
  const strides = stridesOf(shape);
  const longest = shape[seqAxis]!;
  if (lengths.length !== shape[batchAxis])
    throw new InvalidArgumentError(
      `Length of seq_lengths != input.dims(${batchAxis}), (${lengths.length} vs. ${shape[batchAxis]})`,
      { node },
    );
  const bad = lengths.findIndex((length) => length < 0 || length > longest);
  if (bad >= 0) throw new InvalidArgumentError(`seq_lens(${bad}) > input.dims(${seqAxis})`, { node });
  const out = readStrided(input, shape, 0, strides);
  const unit = unitOf(input);
  for (let i = 0; i < sizeOf(shape); i++) {
    const place = Math.floor(i / strides[seqAxis]!) % longest;
    const length = lengths[Math.floor(i / strides[batchAxis]!) % shape[batchAxis]!]!;
    if (place >= length) continue;
    const from = i + (length - 1 - 2 * place) * strides[seqAxis]!;
    for (let k = 0; k < unit; k++) out.data[i * unit + k] = input.data[from * unit + k] as never;
  }
  return out;
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The other way round along axes (`tf.reverse`). */
export function reverse(tensor: TensorLike, axis: TensorLike, options: Named = {}): Tensor {
  return apply("ReverseV2", { tensor, axis }, {}, options);
}

/** The first `seqLengths[i]` elements of each row the other way round (`tf.reverse_sequence`). */
export function reverseSequence(
  input: TensorLike,
  seqLengths: TensorLike,
  options: Named & { seqAxis: number; batchAxis?: number },
): Tensor {
  const { seqAxis, batchAxis = 0, name } = options;
  const attrs = { seq_dim: seqAxis, batch_dim: batchAxis };
  return apply("ReverseSequence", { input, seq_lengths: seqLengths }, attrs, name === undefined ? {} : { name });
}
