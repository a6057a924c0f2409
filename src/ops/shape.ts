import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { shapeOfVector } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";

/** `Shape`: the dimensions of the input. */
export const ShapeOp = defineOp("Shape", {
  infer: ({ inputs }) => [inputs[0]?.shape.rank === undefined ? [null] : [inputs[0].shape.rank]],
  fold: ({ inputs: [input], outputTypes }) =>
    input?.shape.isFullyDefined ? [vector(input.shape.toArray(), outputTypes[0] ?? int32)] : undefined,
  shapeValue: (op) => op.inputs[0]?.shape,
  lower: (onnx, { inputs, outputTypes }) => [
    onnx.cast(onnx.node("Shape", inputs, {}, { dtype: int64 }), outputTypes[0] ?? int32),
  ],
  notDifferentiable: true,
});

const countOf = (pick: (shape: Shape) => number | undefined, lowered: "Size" | undefined): OpImplementation => ({
  infer: () => [Shape.scalar],
  fold: ({ inputs: [input], outputTypes }) => {
    const count = input === undefined ? undefined : pick(input.shape);
    return count === undefined ? undefined : [NdArray.from(count, outputTypes[0] ?? int32)];
  },
  lower: (onnx, { inputs, outputTypes }) => {
    const input = lowered === undefined ? onnx.node("Shape", inputs, {}, { dtype: int64 }) : inputs[0];
    return [onnx.cast(onnx.node("Size", [input], {}, { dtype: int64 }), outputTypes[0] ?? int32)];
  },
  notDifferentiable: true,
});
/** `Size`: the number of elements. */
export const Size = defineOp(
  "Size",
  countOf((shape) => shape.size, "Size"),
);
/** `Rank`: the number of dimensions. */
export const Rank = defineOp(
  "Rank",
  countOf((shape) => shape.rank, undefined),
);

function reshapedShape(context: InferContext): Shape {
  const wanted = context.constantShape(1);
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const spec = context.constant(1);
  if (spec === undefined || input.size === undefined) return wanted;
  const dims = spec.toNumbers();
  const known = dims.filter((dim) => dim >= 0).reduce((product, dim) => product * dim, 1);
  const holes = dims.length - dims.filter((dim) => dim >= 0).length;
  const fits = holes === 0 ? known === input.size : holes === 1 && known > 0 && input.size % known === 0;
  if (!fits)
    throw new ShapeError(
      `Cannot reshape a tensor with ${input.size} elements to shape [${dims}] (${known} elements)`,
      holes === 0
        ? `Input to reshape is a tensor with ${input.size} values, but the requested shape has ${known}`
        : `Input to reshape is a tensor with ${input.size} values, but the requested shape requires a multiple of ${known}`,
    );
  return Shape.of(dims.map((dim) => (dim >= 0 ? dim : input.size! / known)));
}

/** `Reshape`: the same elements in another shape. */
export const Reshape = defineOp("Reshape", {
  infer: (context) => [reshapedShape(context)],
  host: (context) => {
    const [input, shape] = context.inputs;
    const dims = shapeOfVector(shape!).dims ?? [];
    const known = dims.reduce<number>((product, dim) => product * (dim ?? 1), 1);
    return [input!.reshape(dims.map((dim) => dim ?? (known === 0 ? 0 : input!.size / known)))];
  },
  lower: (onnx, { inputs, outputShapes }) => {
    const [input, shape] = inputs as [Value, Value];
    const known = outputShapes[0]?.isFullyDefined ? onnx.ints(outputShapes[0].toArray()) : onnx.cast(shape, int64);
    return [onnx.node("Reshape", [input, known], { allowzero: 1 })];
  },
  gradient: (op, [grad]) => [reshape(grad!, shapeWithWildcard(op.inputs[0]!)), null],
});

/** The shape of `input` to reshape to: with -1 in place of the one dimension that is unknown, if that tells the shape. */
function shapeWithWildcard(input: Tensor): TensorLike {
  const { dims } = input.shape;
  const isClear = dims?.filter((dim) => dim === null).length === 1 && !dims.includes(0);
  return isClear ? dims.map((dim) => dim ?? -1) : shape(input);
}

/** `ExpandDims`: a new dimension of 1. */
export const ExpandDims = defineOp("ExpandDims", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const axis = context.constant(1);
    if (input.rank === undefined) return [Shape.unknown];
    if (axis === undefined) return [Shape.ofRank(input.rank + 1)];
    const [at = 0] = normalizeAxes([Number(axis.at(0))], input.rank + 1);
    return [Shape.of([...input.dims!.slice(0, at), 1, ...input.dims!.slice(at)])];
  },
  host: ({ inputs: [input, axis] }) => {
    const [at = 0] = normalizeAxes([Number(axis!.at(0))], input!.shape.length + 1);
    return [input!.reshape([...input!.shape.slice(0, at), 1, ...input!.shape.slice(at)])];
  },
  lower: (onnx, { inputs }) => {
    const [input, axis] = inputs as [Value, Value];
    return [onnx.node("Unsqueeze", [input, onnx.node("Reshape", [onnx.cast(axis, int64), onnx.ints([1])])])];
  },
  gradient: (op, [grad]) => [reshape(grad!, shape(op.inputs[0]!)), null],
});

function squeezed(input: Shape, axes: readonly number[]): number[] | undefined {
  if (input.dims === undefined) return undefined;
  const chosen = normalizeAxes(axes, input.dims.length);
  for (const axis of chosen)
    if (input.dims[axis] !== null && input.dims[axis] !== 1) {
      const message = `Can not squeeze dim[${axis}], expected a dimension of 1, got ${input.dims[axis]}`;
      throw new ShapeError(message, message);
    }
  if (chosen.length > 0) return chosen;
  return input.isFullyDefined ? input.dims.flatMap((dim, axis) => (dim === 1 ? [axis] : [])) : undefined;
}

/** `Squeeze`: without dimensions of 1. */
export const Squeeze = defineOp("Squeeze", {
  infer: ({ inputs, attr }) => {
    const input = inputs[0]?.shape ?? Shape.unknown;
    const axes = squeezed(input, attr.ints("squeeze_dims"));
    return [axes === undefined ? Shape.unknown : Shape.of(input.dims!.filter((_, axis) => !axes.includes(axis)))];
  },
  host: ({ inputs: [input], attr }) => {
    const axes = squeezed(Shape.of(input!.shape), attr.ints("squeeze_dims")) ?? [];
    return [input!.reshape(input!.shape.filter((_, axis) => !axes.includes(axis)))];
  },
  lower: (onnx, { inputs, attr }) => {
    const axes = attr.ints("squeeze_dims");
    return [onnx.node("Squeeze", axes.length === 0 ? inputs : [inputs[0], onnx.ints(axes)])];
  },
  gradient: (op, [grad]) => [reshape(grad!, shape(op.inputs[0]!))],
});

function permutation(context: InferContext): number[] | undefined {
  const perm = context.constant(1);
  return perm?.toNumbers();
}

/** `Transpose`: permutes the dimensions. */
export const Transpose = defineOp("Transpose", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const perm = permutation(context);
    const length = context.inputs[1]?.shape.dim(0);
    if (perm === undefined || input.dims === undefined) return [length == null ? Shape.unknown : Shape.ofRank(length)];
    return [Shape.of(perm.map((axis) => input.dim(axis)))];
  },
  lower: (onnx, { inputs }) => {
    const [input, perm] = inputs as [Value, Value];
    if (perm.constant === undefined)
      throw new InvalidArgumentError("Cannot transpose by a permutation that is not constant");
    return [
      onnx.node("Transpose", [input], {
        perm: perm.constant.toNumbers(),
      }),
    ];
  },
  gradient: (op, [grad]) => [transpose(grad!, apply("InvertPermutation", { x: op.inputs[1]! })), null],
});

/** `InvertPermutation`: where each index went. */
export const InvertPermutation = defineOp("InvertPermutation", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [x] }) => {
    const inverse = new Array<number>(x!.size);
    for (let i = 0; i < x!.size; i++) inverse[Number(x!.at(i))] = i;
    return [vector(inverse, x!.dtype)];
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The dimensions of a tensor, as an int32 vector (`tf.shape`): a constant where they are known. */
export function shape(input: TensorLike, options: Named & { outType?: DTypeLike } = {}): Tensor {
  const tensor = convertToTensor(input, { name: "input" });
  const dtype = dtypeOf(options.outType ?? int32);
  if (tensor.shape.isFullyDefined)
    return constant(vector(tensor.shape.toArray(), dtype), { name: options.name ?? "Shape" });
  return apply("Shape", { input: tensor }, { out_type: dtype }, options);
}

/** The number of elements (`tf.size`): a constant where it is known. */
export function size(input: TensorLike, options: Named & { outType?: DTypeLike } = {}): Tensor {
  const tensor = convertToTensor(input, { name: "input" });
  const dtype = dtypeOf(options.outType ?? int32);
  if (tensor.shape.size !== undefined)
    return constant(NdArray.from(tensor.shape.size, dtype), { name: options.name ?? "Size" });
  return apply("Size", { input: tensor }, { out_type: dtype }, options);
}

/** The number of dimensions (`tf.rank`): a constant where it is known. */
export function rank(input: TensorLike, options: Named = {}): Tensor {
  const tensor = convertToTensor(input, { name: "input" });
  if (tensor.shape.rank !== undefined)
    return constant(tensor.shape.rank, { dtype: int32, name: options.name ?? "Rank" });
  return apply("Rank", { input: tensor }, {}, options);
}

/** The same elements in another shape (`tf.reshape`); one dimension may be -1. */
export function reshape(tensor: TensorLike, shapeLike: TensorLike, options: Named = {}): Tensor {
  return apply("Reshape", { tensor, shape: shapeLike }, {}, options);
}

/** A new dimension of 1 at `axis` (`tf.expand_dims`). */
export function expandDims(input: TensorLike, axis: number | Tensor, options: Named = {}): Tensor {
  return apply("ExpandDims", { input, dim: axis }, {}, options);
}

/** Without the dimensions of 1, or those of `axis` (`tf.squeeze`). */
export function squeeze(input: TensorLike, axis: number | readonly number[] = [], options: Named = {}): Tensor {
  return apply("Squeeze", { input }, { squeeze_dims: typeof axis === "number" ? [axis] : axis }, options);
}

/** Permutes the dimensions; without `perm` reverses them (`tf.transpose`). */
export function transpose(a: TensorLike, perm?: TensorLike, options: Named = {}): Tensor {
  const x = convertToTensor(a, { name: "a" });
  const order = perm ?? Array.from({ length: x.shape.rank ?? 0 }, (_, i) => (x.shape.rank ?? 0) - 1 - i);
  return apply("Transpose", { x, perm: order }, {}, { name: options.name ?? "transpose" });
}

/** All axes of a tensor, as a constant where the rank is known. */
export function allAxes(tensor: Tensor): TensorLike {
  const known = tensor.shape.rank;
  if (known !== undefined)
    return constant(
      vector(
        Array.from({ length: known }, (_, i) => i),
        int32,
      ),
    );
  return apply("Range", { start: 0, limit: rank(tensor), delta: 1 });
}
