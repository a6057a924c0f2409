import { apply, applyOp } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { constant, convertToTensor, isSymbolic, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, int32, int64 } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { shapeOfVector } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import { nameScope } from "./control.js";
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
  host: ({ inputs: [input], outputTypes }) => [vector(input!.shape, outputTypes[0] ?? int32)],
  notDifferentiable: true,
});

/** `ShapeN`: the dimensions of each input. */
export const ShapeN = defineOp("ShapeN", {
  infer: ({ inputs }) => inputs.map(({ shape: input }) => [input.rank ?? null]),
  fold: ({ inputs, outputTypes }) =>
    inputs.every((input) => input.shape.isFullyDefined)
      ? inputs.map((input) => vector(input.shape.toArray(), outputTypes[0] ?? int32))
      : undefined,
  lower: (onnx, { inputs, outputTypes }) =>
    inputs.map((input) => onnx.cast(onnx.node("Shape", [input], {}, { dtype: int64 }), outputTypes[0] ?? int32)),
  host: ({ inputs, outputTypes }) => inputs.map((input) => vector(input.shape, outputTypes[0] ?? int32)),
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
  host: ({ inputs: [input], outputTypes }) => [
    NdArray.from(pick(Shape.of(input!.shape)) ?? 0, outputTypes[0] ?? int32),
  ],
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
      holes === 1
        ? `Dimension size must be evenly divisible by ${known} but is ${input.size}`
        : `Cannot reshape a tensor with ${input.size} elements to shape [${dims}] (${known} elements)`,
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
  gradient: (op, [grad]) => {
    const { dims = [] } = op.inputs[0]!.shape;
    const isWildcard = dims.filter((dim) => dim === null).length === 1 && !dims.includes(0);
    const dense = denseGradient(grad!);
    return [
      isWildcard
        ? reshape(
            dense,
            dims.map((dim) => dim ?? -1),
          )
        : reshape(dense, shape(op.inputs[0]!)),
      null,
    ];
  },
});

/** The gradient as a tensor: slices become one before anything else is made. */
function denseGradient(grad: Tensor): Tensor {
  return convertToTensor(grad);
}

const reshapeToInput = (op: Operation, grad: Tensor): Tensor => reshape(denseGradient(grad), shape(op.inputs[0]!));

/** The place of a new axis. @throws ShapeError for one that cannot be there */
function newAxis(axis: NdArray, rank: number): number {
  const at = Number(axis.at(0));
  if (at >= -rank - 1 && at <= rank) return at < 0 ? at + rank + 1 : at;
  throw new ShapeError(
    `dim ${at} not in the interval [${-rank - 1}, ${rank}].`,
    `Tried to expand dim index ${at} for tensor with ${rank} dimensions.`,
  );
}

/** `ExpandDims`: a new dimension of 1. */
export const ExpandDims = defineOp("ExpandDims", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const axis = context.constant(1);
    if (input.rank === undefined) return [Shape.unknown];
    if (axis === undefined) return [Shape.ofRank(input.rank + 1)];
    const at = newAxis(axis, input.rank);
    return [Shape.of([...input.dims!.slice(0, at), 1, ...input.dims!.slice(at)])];
  },
  host: ({ inputs: [input, axis] }) => {
    const at = newAxis(axis!, input!.shape.length);
    return [input!.reshape([...input!.shape.slice(0, at), 1, ...input!.shape.slice(at)])];
  },
  lower: (onnx, { inputs }) => {
    const [input, axis] = inputs as [Value, Value];
    return [onnx.node("Unsqueeze", [input, onnx.node("Reshape", [onnx.cast(axis, int64), onnx.ints([1])])])];
  },
  gradient: (op, [grad]) => [reshapeToInput(op, grad!), null],
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
  gradient: (op, [grad]) => [reshapeToInput(op, grad!)],
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The dimensions of a tensor, as an int32 vector (`tf.shape`): a constant where they are known. */
export function shape(input: TensorLike, options: Named & { outType?: DTypeLike; optimize?: boolean } = {}): Tensor {
  const dtype = dtypeOf(options.outType ?? int32);
  return nameScope(options.name ?? "Shape", (name) => {
    const tensor = convertToTensor(input);
    if ((options.optimize ?? true) && tensor.shape.isFullyDefined)
      return constant(vector(tensor.shape.toArray(), dtype), { name });
    return apply("Shape", { input: tensor }, { out_type: dtype }, { name });
  });
}

/** The dimensions, under the names that TensorFlow's functions give them when they use them inside of others. */
export function innerShape(tensor: Tensor, optimize: boolean): Tensor {
  return nameScope("Shape", (name) => {
    if (!optimize || !tensor.shape.isFullyDefined)
      return apply("Shape", { input: tensor }, { out_type: int32 }, { name });
    return constant(vector(tensor.shape.toArray(), int32), { name: "shape_as_tensor" });
  });
}

/** The dimensions of tensors, one vector each (`tf.shape_n`). */
export function shapeN(input: readonly TensorLike[], options: Named & { outType?: DTypeLike } = {}): readonly Tensor[] {
  return applyOp("ShapeN", { input }, { out_type: dtypeOf(options.outType ?? int32) }, options).outputs;
}

/** The number of elements (`tf.size`): a constant where it is known. */
export function size(input: TensorLike, options: Named & { outType?: DTypeLike } = {}): Tensor {
  const dtype = dtypeOf(options.outType ?? int32);
  return nameScope(options.name ?? "Size", (name) => {
    const tensor = convertToTensor(input);
    const known = tensor.shape.dims?.includes(0) ? 0 : tensor.shape.size;
    if (known !== undefined) return constant(NdArray.from(known, dtype), { name });
    return apply("Size", { input: tensor }, { out_type: dtype }, { name });
  });
}

/** The number of dimensions (`tf.rank`): a constant where it is known. */
export function rank(input: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "Rank", (name) => {
    const tensor = convertToTensor(input);
    if (tensor.shape.rank !== undefined) return constant(tensor.shape.rank, { dtype: int32, name });
    return apply("Rank", { input: tensor }, {}, { name });
  });
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

export { transpose } from "./transpose.js";

/** All axes of a tensor, as a constant where the rank is known and not 0. */
export function allAxes(input: TensorLike): TensorLike {
  const known = isSymbolic(input) && !Array.isArray(input) ? convertToTensor(input).shape.rank : undefined;
  if (known === undefined || known === 0)
    return apply("Range", { start: 0, limit: rank(input), delta: 1 }, { Tidx: int32 }, { name: "range" });
  return constant(vector([...Array(known).keys()], int32));
}
