import { apply, applyOp } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import { constantValue } from "../core/infer.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, stridesOf } from "../core/shape.js";

import { at } from "./at.js";
import { readStrided } from "./host/strided-copy.js";
import { vector } from "./host/vector.js";
import { concat, stack } from "./join.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { modulo } from "./operators.js";
import { range } from "./sequence.js";
import { reshape, shape, size } from "./shape.js";
import { transpose } from "./transpose.js";

/** `Tile`: repeats along each dimension. */
export const Tile = defineOp("Tile", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const times = context.constantShape(1);
    const length = times.rank ?? context.inputs[1]?.shape.dim(0);
    if (input.rank !== undefined && length !== null && length !== undefined && length !== input.rank)
      throw new ShapeError(
        `Shape must be rank ${input.rank} but is rank ${length}`,
        `Expected multiples argument to be a vector of length ${input.rank} but got length ${length}`,
      );
    if (input.dims === undefined) return [length == null ? Shape.unknown : Shape.ofRank(length)];
    if (times.dims === undefined) return [Shape.ofRank(input.dims.length)];
    return [
      Shape.of(input.dims.map((dim, i) => (dim === null || times.dims![i] === null ? null : dim * times.dims![i]!))),
    ];
  },
  host: ({ inputs: [input, multiples] }) => {
    const times = multiples!.toNumbers();
    const negative = times.findIndex((count) => count < 0);
    if (negative >= 0)
      throw new InvalidArgumentError(`Expected multiples[${negative}] >= 0, but got ${times[negative]}`);
    const strides = stridesOf(input!.shape);
    const repeated = readStrided(
      input!,
      times.flatMap((count, axis) => [count, input!.shape[axis]!]),
      0,
      strides.flatMap((stride) => [0, stride]),
    );
    return [repeated.reshape(input!.shape.map((dim, axis) => dim * times[axis]!))];
  },
  lower: (onnx, { inputs }) => [onnx.node("Tile", [inputs[0], onnx.cast(inputs[1]!, int64)])],
  gradient: (op, [grad]) => [tileGradient(op.inputs[0]!, op.inputs[1]!, grad!), null],
});

/** The sum over all copies: the gradient taken apart into copies and originals, summed over the copies. */
function tileGradient(input: Tensor, multiples: Tensor, grad: Tensor): Tensor {
  const inputShape = shape(input, { outType: multiples.dtype.base });
  let splitShape = reshape(transpose(stack([multiples, inputShape])), vector([-1], multiples.dtype.base));
  const axes = range(0, size(splitShape), 2);
  let dense = grad;
  if (grad instanceof IndexedSlices) {
    const rows = cast(at(inputShape, 0), grad.indices.dtype.base);
    const row = modulo(grad.indices, rows);
    dense = apply("UnsortedSegmentSum", { data: grad.values, segment_ids: row, num_segments: rows });
    splitShape = concat([vector([1], multiples.dtype.base), at(splitShape, "1:")], 0);
  }
  const result = apply("Sum", { input: reshape(dense, splitShape), reduction_indices: axes });
  result.setShape(input.shape);
  return result;
}

/** `BroadcastTo`: repeated to a larger shape. */
export const BroadcastTo = defineOp("BroadcastTo", {
  infer: (context) => {
    const target = context.constantShape(1);
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    checkBroadcast(input, target);
    return [target];
  },
  host: ({ inputs: [input, target] }) => {
    const dims = target!.toNumbers();
    checkBroadcast(Shape.of(input!.shape), Shape.of(dims));
    const offset = dims.length - input!.shape.length;
    const strides = stridesOf(input!.shape);
    const steps = dims.map((_, axis) =>
      axis < offset || input!.shape[axis - offset] === 1 ? 0 : strides[axis - offset]!,
    );
    return [readStrided(input!, dims, 0, steps)];
  },
  lower: (onnx, { inputs: [input, target] }) => [onnx.node("Expand", [input, onnx.cast(target!, int64)])],
  gradient: (op, [grad]) => {
    const [input, target] = op.inputs as [Tensor, Tensor];
    const dtype = target.dtype.base;
    const inputShape = shape(input, { outType: dtype });
    const known = constantValue(target);
    const whole = known === undefined ? target : constant(vector(known.toNumbers(), dtype));
    const axes = applyOp("BroadcastGradientArgs", { s0: whole, s1: inputShape }).outputs[1]!;
    const sum = apply("Sum", { input: grad!, reduction_indices: axes }, { keep_dims: true });
    return [reshape(sum, inputShape), null];
  },
});

/** @throws ShapeError where an array of the first shape cannot be repeated to the second */
function checkBroadcast(input: Shape, target: Shape): void {
  if (input.dims === undefined || target.dims === undefined) return;
  const offset = target.dims.length - input.dims.length;
  const runWords = `Incompatible shapes: ${input.toErrorString()} vs. ${target.toErrorString()}`;
  if (offset < 0) throw new ShapeError(`Shape must be at most rank ${target.rank} but is rank ${input.rank}`, runWords);
  input.dims.forEach((dim, axis) => {
    const wanted = target.dims![axis + offset]!;
    if (dim === null || wanted === null || dim === 1 || dim === wanted) return;
    throw new ShapeError(`Dimensions must be equal, but are ${dim} and ${wanted}`, runWords);
  });
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Repeats along each dimension (`tf.tile`). */
export function tile(input: TensorLike, multiples: TensorLike, options: Named = {}): Tensor {
  return apply("Tile", { input, multiples }, {}, options);
}

/** Repeated to a shape, by NumPy's rules of broadcasting (`tf.broadcast_to`). */
export function broadcastTo(input: TensorLike, shapeLike: TensorLike, options: Named = {}): Tensor {
  return apply("BroadcastTo", { input, shape: shapeLike }, {}, options);
}

/** The shape that values of two shapes have together, as a vector found out in the run (`tf.broadcast_dynamic_shape`). */
export function broadcastDynamicShape(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return apply("BroadcastArgs", { s0: x, s1: y }, {}, options);
}

/** The input repeated along one axis only, as Python's TensorFlow does inside of `tf.repeat`. */
export function tileOneDimension(data: TensorLike, axis: number, multiple: TensorLike): Tensor {
  const tensor = convertToTensor(data);
  const multiples = tensor.shape.dims!.map((_, i) => (i === axis ? multiple : 1));
  return tile(tensor, multiples as TensorLike);
}
