import { apply, applyOp } from "../core/apply-op.js";
import { broadcastShapes, normalizeAxes, reductionAxes } from "../core/broadcast.js";
import { constant, convertToTensor, setPacker, type TensorLike } from "../core/convert.js";
import { bool, type DType, type DTypeLike, dtypeOf, float32, int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { constantValue, shapeOfVector } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, type ShapeLike, sizeOf } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { nameScope } from "./control.js";
import { concatArrays, gatherRows, sliceStrided } from "./host/layout.js";
import { type SliceSpec, stridedSlices } from "./host/strided-slice.js";

/** Options that every op function takes. */
export interface Named {
  readonly name?: string;
}

/** `Const`: a value of the graph itself. */
export const Const = defineOp("Const", {
  infer: ({ attr }) => [Shape.of([...attr.tensor("value").shape])],
  fold: ({ attr }) => [attr.tensor("value")],
  host: ({ attr }) => [attr.tensor("value")],
  notDifferentiable: true,
});

const unfed: OpImplementation["host"] = ({ name, attr, outputTypes }) => {
  const shape = attr.has("shape") ? attr.shape("shape") : Shape.unknown;
  const known = shape.rank !== undefined && shape.rank > 0 ? ` and shape ${shape.toErrorString()}` : "";
  const dtype = outputTypes[0]?.name === "float32" ? "float" : outputTypes[0]?.name;
  throw new InvalidArgumentError(`You must feed a value for placeholder tensor '${name}' with dtype ${dtype}${known}`, {
    node: name,
  });
};

/** `Placeholder`: a value that must be fed. */
export const Placeholder = defineOp("Placeholder", {
  infer: ({ attr }) => [attr.shape("shape")],
  stateful: true,
  host: unfed,
  notDifferentiable: true,
});
/** `PlaceholderV2`: `Placeholder` of some early versions. */
export const PlaceholderV2 = defineOp("PlaceholderV2", { ...Placeholder });

/** `PlaceholderWithDefault`: a value that may be fed. */
export const PlaceholderWithDefault = defineOp("PlaceholderWithDefault", {
  infer: ({ attr, inputs }) => [attr.shape("shape").rank === undefined ? inputs[0]?.shape : attr.shape("shape")],
  alias: [0],
  stateful: true,
  gradient: (_, [grad]) => [grad ?? null],
});

const passThrough: OpImplementation = {
  infer: ({ inputs }) => [inputs[0]?.shape],
  alias: [0],
  gradient: (_, [grad]) => [grad ?? null],
};

/** `Identity`: the input. */
export const Identity = defineOp("Identity", passThrough);
/** `StopGradient`: the input, which no gradient flows to. */
export const StopGradient = defineOp("StopGradient", { ...passThrough, gradient: undefined, notDifferentiable: true });
/** `Snapshot`: the input. */
export const Snapshot = defineOp("Snapshot", passThrough);

const vector = (values: readonly number[], dtype: DType): NdArray =>
  NdArray.from(values as number[], dtype).reshape([values.length]);

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
  gradient: (op, [grad]) => [reshape(grad!, shape(op.inputs[0]!)), null],
});

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

/** `Pack`: arrays of one shape along a new axis. */
export const Pack = defineOp("Pack", {
  infer: ({ inputs, attr }) => {
    const item = inputs.reduce((merged, { shape: next }) => merged.mergeWith(next), Shape.unknown);
    if (item.dims === undefined) return [Shape.unknown];
    const [axis = 0] = normalizeAxes([attr.int("axis")], item.dims.length + 1);
    return [Shape.of([...item.dims.slice(0, axis), inputs.length, ...item.dims.slice(axis)])];
  },
  shapeValue: (op) =>
    Shape.of(
      op.inputs.map((input) => {
        const value = knownScalar(input);
        return value === undefined || value < 0 ? null : value;
      }),
    ),
  host: ({ inputs, attr }) => {
    const axis = attr.int("axis");
    const [at = 0] = normalizeAxes([axis], inputs[0]!.shape.length + 1);
    return [
      concatArrays(
        inputs.map((input) => input.reshape([...input.shape.slice(0, at), 1, ...input.shape.slice(at)])),
        at,
      ),
    ];
  },
  lower: (onnx, { inputs, attr }) => {
    const axis = attr.int("axis");
    return [
      onnx.node(
        "Concat",
        inputs.map((input) => onnx.node("Unsqueeze", [input, onnx.ints([axis])])),
        { axis },
      ),
    ];
  },
  gradient: (op, [grad]) => unstack(grad!, { axis: op.attr.int("axis"), num: op.inputs.length }),
});

function knownScalar(tensor: Tensor): number | undefined {
  const value = constantValue(tensor);
  return value === undefined || value.size !== 1 ? undefined : Number(value.at(0));
}

/** `Unpack`: the slices along an axis. */
export const Unpack = defineOp("Unpack", {
  infer: ({ inputs, attr, outputTypes }) => {
    const input = inputs[0]?.shape ?? Shape.unknown;
    if (input.dims === undefined) return outputTypes.map(() => Shape.unknown);
    const [axis = 0] = normalizeAxes([attr.int("axis")], input.dims.length);
    return outputTypes.map(() => Shape.of(input.dims!.filter((_, i) => i !== axis)));
  },
  lower: (onnx, { inputs, attr, outputTypes }) => {
    const axis = attr.int("axis");
    const parts = onnx.nodeWithOutputs(
      "Split",
      inputs,
      { axis, num_outputs: outputTypes.length },
      outputTypes.map(() => ({})),
    );
    return parts.map((part) => onnx.node("Squeeze", [part, onnx.ints([axis])]));
  },
  gradient: (op, grads) => [stack(grads, { axis: op.attr.int("axis") })],
});

/** `ConcatV2`: arrays one after the other along an axis. */
export const ConcatV2 = defineOp("ConcatV2", {
  infer: (context) => {
    const values = context.inputs.slice(0, -1);
    const axisValue = context.constant(context.inputs.length - 1);
    const rank = values.find(({ shape: s }) => s.rank !== undefined)?.shape.rank;
    if (rank === undefined) return [Shape.unknown];
    if (axisValue === undefined) return [Shape.ofRank(rank)];
    const [axis = 0] = normalizeAxes([Number(axisValue.at(0))], rank);
    let merged = Shape.ofRank(rank);
    let length: number | null = 0;
    for (const { shape: s } of values) {
      const dim = s.dim(axis);
      length = length === null || dim === null ? null : length + dim;
      if (s.dims !== undefined) merged = merged.mergeWith(Shape.of(s.dims.map((d, i) => (i === axis ? null : d))));
    }
    return [Shape.of(merged.dims!.map((dim, i) => (i === axis ? length : dim)))];
  },
  host: ({ inputs }) => {
    const values = inputs.slice(0, -1);
    const [axis = 0] = normalizeAxes([Number(inputs.at(-1)!.at(0))], values[0]!.shape.length);
    return [concatArrays(values, axis)];
  },
  lower: (onnx, { inputs }) => {
    const axis = inputs.at(-1)!.constant;
    if (axis === undefined) throw new InvalidArgumentError("Cannot concatenate along an axis that is not constant");
    return [onnx.node("Concat", inputs.slice(0, -1), { axis: Number(axis.at(0)) })];
  },
});

/** `Fill`: one value in every place. */
export const Fill = defineOp("Fill", {
  infer: (context) => [context.constantShape(0)],
  host: ({ inputs: [dims, value] }) => {
    const target = shapeOfVector(dims!).toArray();
    const out = NdArray.zeros(value!.dtype, target);
    (out.data as unknown[]).fill(value!.data[0]);
    return [out];
  },
  lower: (onnx, { inputs }) => [onnx.node("Expand", [inputs[1], onnx.cast(inputs[0]!, int64)])],
  gradient: (_, [grad]) => [null, apply("Sum", { input: grad!, reduction_indices: allAxes(grad!) })],
});

const like = (element: 0 | 1): OpImplementation => ({
  infer: ({ inputs }) => [inputs[0]?.shape],
  fold: ({ inputs: [input] }) => {
    if (input === undefined || !input.shape.isFullyDefined || input.shape.size! > 4096) return undefined;
    const out = NdArray.zeros(input.dtype.base, input.shape.toArray());
    if (element === 1) out.data.fill((input.dtype.base.kind === "bigint" ? 1n : 1) as never);
    return [out];
  },
  lower: (onnx, { inputs: [input] }) => [
    onnx.node("Expand", [onnx.scalar(element, input!.dtype), onnx.node("Shape", [input], {}, { dtype: int64 })]),
  ],
  gradient: (op) => [zerosLike(op.inputs[0]!)],
});
/** `ZerosLike`: zeros in the input's shape. */
export const ZerosLike = defineOp("ZerosLike", like(0));
/** `OnesLike`: ones in the input's shape. */
export const OnesLike = defineOp("OnesLike", like(1));

/** `Tile`: repeats along each dimension. */
export const Tile = defineOp("Tile", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const times = context.constantShape(1);
    if (input.dims === undefined) return [Shape.unknown];
    if (times.dims === undefined) return [Shape.ofRank(input.dims.length)];
    return [
      Shape.of(input.dims.map((dim, i) => (dim === null || times.dims![i] === null ? null : dim * times.dims![i]!))),
    ];
  },
  lower: (onnx, { inputs }) => [onnx.node("Tile", [inputs[0], onnx.cast(inputs[1]!, int64)])],
});

/** `GatherV2`: rows chosen by index, along an axis. */
export const GatherV2 = defineOp("GatherV2", {
  infer: (context) => {
    const [params, indices] = context.inputs;
    const axis = context.constant(2);
    if (params?.shape.dims === undefined || indices?.shape.dims === undefined || axis === undefined)
      return [Shape.unknown];
    const [at = 0] = normalizeAxes([Number(axis.at(0))], params.shape.dims.length);
    const batch = context.attr.int("batch_dims");
    return [
      Shape.of([
        ...params.shape.dims.slice(0, at),
        ...indices.shape.dims.slice(batch),
        ...params.shape.dims.slice(at + 1),
      ]),
    ];
  },
  host: ({ inputs: [params, indices, axis], attr }) => {
    const [at = 0] = normalizeAxes([Number(axis!.at(0))], params!.shape.length);
    return [gatherRows(params!, indices!, at, attr.int("batch_dims"))];
  },
  lowers: (op) => op.attr.int("batch_dims") === 0 && constantValue(op.inputs[2]!) !== undefined,
  lower: (onnx, { inputs: [params, indices, axis] }) => [
    onnx.node("Gather", [params, indices], { axis: Number(axis!.constant!.at(0)) }),
  ],
});

/** `StridedSlice`: a slice with steps, new and dropped dimensions, as Python's brackets. */
export const StridedSlice = defineOp("StridedSlice", {
  infer: (context) => {
    const spec = sliceSpec(context);
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    if (spec === undefined || input.dims === undefined) return [Shape.unknown];
    return [Shape.of(stridedSlices(input.dims, spec).shape)];
  },
  host: (context) => {
    const [input, ...rest] = context.inputs;
    const spec = specOf(rest, context.attr.int);
    const slices = stridedSlices(input!.shape, spec);
    return [sliceStrided(input!, slices.ranges).reshape(slices.shape as number[])];
  },
  lower: (onnx, { inputs, attr, outputShapes }) => {
    const [input, ...rest] = inputs as [Value, ...Value[]];
    const bounds = rest.map((value) => value.constant);
    if (bounds.some((bound) => bound === undefined) || input.shape.dims === undefined)
      throw new InvalidArgumentError("Cannot slice by bounds that are not constant");
    const { ranges } = stridedSlices(input.shape.dims, specOf(bounds as NdArray[], attr.int));
    return [lowerSlice(onnx, input, ranges, outputShapes[0]!)];
  },
});

function sliceSpec(context: InferContext): SliceSpec | undefined {
  const bounds = [1, 2, 3].map((index) => context.constant(index));
  if (bounds.some((bound) => bound === undefined)) return undefined;
  return specOf(bounds as NdArray[], context.attr.int);
}

function specOf([begin, end, strides]: readonly NdArray[], mask: (name: string) => number): SliceSpec {
  const numbers = (array: NdArray | undefined): number[] => array?.toNumbers() ?? [];
  return {
    begin: numbers(begin),
    end: numbers(end),
    strides: numbers(strides),
    beginMask: mask("begin_mask"),
    endMask: mask("end_mask"),
    ellipsisMask: mask("ellipsis_mask"),
    newAxisMask: mask("new_axis_mask"),
    shrinkAxisMask: mask("shrink_axis_mask"),
  };
}

function lowerSlice(
  onnx: OnnxGraph,
  input: Value,
  ranges: readonly { readonly start: number; readonly end: number; readonly step: number }[],
  shapeOut: Shape,
): Value {
  const axes = ranges.map((_, axis) => axis);
  const ends = ranges.map(({ end, step }) => (step < 0 && end < 0 ? -(2 ** 31) : end));
  const sliced = onnx.node("Slice", [
    input,
    onnx.ints(ranges.map((r) => r.start)),
    onnx.ints(ends),
    onnx.ints(axes),
    onnx.ints(ranges.map((r) => r.step)),
  ]);
  const unknown = (shapeOut.dims ?? []).filter((dim) => dim === null).length;
  if (shapeOut.dims === undefined || unknown > 1) return sliced;
  return onnx.node("Reshape", [sliced, onnx.ints(shapeOut.dims.map((dim) => dim ?? -1))], {
    allowzero: unknown === 0 ? 1 : 0,
  });
}

/** `Slice`: a box of the input: where it begins, and its size (-1: to the end). */
export const Slice = defineOp("Slice", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const [begin, sizes] = [context.constant(1), context.constant(2)];
    const length = context.inputs[1]?.shape.dim(0) ?? null;
    if (sizes === undefined) return [length === null ? Shape.unknown : Shape.ofRank(length)];
    return [
      Shape.of(
        Array.from({ length: sizes.size }, (_, axis) => {
          const wanted = Number(sizes.at(axis));
          if (wanted >= 0) return wanted;
          const dim = input.dim(axis);
          return dim === null || begin === undefined ? null : dim - Number(begin.at(axis));
        }),
      ),
    ];
  },
  host: ({ inputs: [input, begin, sizes] }) => {
    const ranges = input!.shape.map((dim, axis) => {
      const start = Number(begin!.at(axis));
      const wanted = Number(sizes!.at(axis));
      const end = wanted < 0 ? dim : start + wanted;
      if (start < 0 || end > dim)
        throw new InvalidArgumentError(`Expected size[${axis}] in [0, ${dim - start}], but got ${wanted}`);
      return { start, end, step: 1 };
    });
    return [sliceStrided(input!, ranges)];
  },
  lower: (onnx, { inputs }) => {
    const [input, begin, sizes] = inputs as [Value, Value, Value];
    const [start, wanted] = [onnx.cast(begin, int64), onnx.cast(sizes, int64)];
    const end = onnx.node("Add", [start, wanted]);
    const toEnd = onnx.node("Less", [wanted, onnx.ints([0])], {}, { dtype: bool });
    const limit = onnx.node(
      "Where",
      [toEnd, onnx.node("Shape", [input], {}, { dtype: int64 }), end],
      {},
      { dtype: int64 },
    );
    return [onnx.node("Slice", [input, start, limit])];
  },
});

/** `BroadcastGradientArgs`: the axes along which each of two shapes is repeated by broadcasting. */
export const BroadcastGradientArgs = defineOp("BroadcastGradientArgs", {
  infer: () => [[null], [null]],
  host: ({ inputs: [a, b] }) => {
    const axes = reductionAxes(shapeOfVector(a!), shapeOfVector(b!));
    const both = bothOnes(a!, b!);
    return [
      vector(
        [...new Set([...axes!.a, ...both])].sort((x, y) => x - y),
        a!.dtype,
      ),
      vector(
        [...new Set([...axes!.b, ...both])].sort((x, y) => x - y),
        a!.dtype,
      ),
    ];
  },
  notDifferentiable: true,
});

/** Axes where both shapes have 1: TensorFlow sums over them, too, which changes nothing. */
function bothOnes(a: NdArray, b: NdArray): number[] {
  const rank = Math.max(a.size, b.size);
  const at = (array: NdArray, axis: number): number =>
    axis < rank - array.size ? 1 : Number(array.at(axis - (rank - array.size)));
  return Array.from({ length: rank }, (_, axis) => axis).filter((axis) => at(a, axis) === 1 && at(b, axis) === 1);
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** A value that must be fed (`tf.placeholder`). */
export function placeholder(dtype: DTypeLike, shapeLike?: ShapeLike, options: Named = {}): Tensor {
  return apply(
    "Placeholder",
    {},
    { dtype: dtypeOf(dtype), shape: Shape.of(shapeLike) },
    { name: options.name ?? "Placeholder" },
  );
}

/** A value that may be fed (`tf.placeholder_with_default`). */
export function placeholderWithDefault(input: TensorLike, shapeLike: ShapeLike, options: Named = {}): Tensor {
  return apply("PlaceholderWithDefault", { input }, { shape: Shape.of(shapeLike) }, options);
}

/** The input (`tf.identity`). */
export function identity(input: TensorLike, options: Named = {}): Tensor {
  return apply("Identity", { input }, {}, options);
}

/** The input, which no gradient flows to (`tf.stop_gradient`). */
export function stopGradient(input: TensorLike, options: Named = {}): Tensor {
  return apply("StopGradient", { input }, {}, options);
}

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

/** Arrays of one shape along a new axis (`tf.stack`). */
export function stack(values: readonly TensorLike[], options: Named & { axis?: number } = {}): Tensor {
  return apply("Pack", { values }, { axis: options.axis ?? 0 }, { name: options.name ?? "stack" });
}

/** The slices along an axis (`tf.unstack`). @throws ShapeError where their number is not known */
export function unstack(value: TensorLike, options: Named & { axis?: number; num?: number } = {}): readonly Tensor[] {
  const tensor = convertToTensor(value, { name: "value" });
  const axis = options.axis ?? 0;
  const num = options.num ?? tensor.shape.dim(axis);
  if (num === null) {
    const message = `Cannot infer argument \`num\` from shape ${tensor.shape}`;
    throw new ShapeError(message, message);
  }
  return applyOp("Unpack", { value: tensor }, { num, axis }, { name: options.name ?? "unstack" }).outputs;
}

/** Arrays one after the other along `axis` (`tf.concat`). */
export function concat(values: readonly TensorLike[], axis: number | Tensor, options: Named = {}): Tensor {
  return apply("ConcatV2", { values, axis }, {}, { name: options.name ?? "concat" });
}

/** Every element `value` (`tf.fill`). */
export function fill(dims: TensorLike, value: TensorLike, options: Named = {}): Tensor {
  return apply("Fill", { dims, value }, {}, options);
}

const filled =
  (element: 0 | 1, defaultName: string) =>
  (shapeLike: ShapeLike | Tensor, options: Named & { dtype?: DTypeLike } = {}): Tensor => {
    const dtype = dtypeOf(options.dtype ?? float32);
    const value = dtype.name === "string" ? "" : dtype.name === "bool" ? element === 1 : element;
    return nameScope(options.name ?? defaultName, (name) => {
      const known = isTensor(shapeLike) ? undefined : Shape.of(shapeLike);
      if (known?.isFullyDefined && known.size! < 1000) return constant(value, { dtype, shape: known, name });
      const dims = isTensor(shapeLike)
        ? shapeLike
        : constant(vector(Shape.of(shapeLike).toArray(), int32), { name: "shape_as_tensor" });
      return apply("Fill", { dims, value: constant(value, { dtype }) }, {}, { name });
    });
  };

function isTensor(like: ShapeLike | Tensor): like is Tensor {
  return typeof like === "object" && like !== null && "op" in like;
}

/** Zeros (`tf.zeros`). */
export const zeros = filled(0, "zeros");
/** Ones (`tf.ones`). */
export const ones = filled(1, "ones");

/** Zeros in the shape and type of a tensor (`tf.zeros_like`). */
export function zerosLike(tensor: TensorLike, options: Named & { optimize?: boolean } = {}): Tensor {
  const x = convertToTensor(tensor, { name: "tensor" });
  if ((options.optimize ?? true) && x.shape.isFullyDefined)
    return zeros(x.shape, { dtype: x.dtype.base, name: options.name ?? "zeros_like" });
  return apply("ZerosLike", { x }, {}, { name: options.name ?? "zeros_like" });
}

/** Ones in the shape and type of a tensor (`tf.ones_like`). */
export function onesLike(tensor: TensorLike, options: Named = {}): Tensor {
  const x = convertToTensor(tensor, { name: "tensor" });
  return ones(x.shape.isFullyDefined ? x.shape : shape(x), { dtype: x.dtype.base, name: options.name ?? "ones_like" });
}

/** Repeats along each dimension (`tf.tile`). */
export function tile(input: TensorLike, multiples: TensorLike, options: Named = {}): Tensor {
  return apply("Tile", { input, multiples }, {}, options);
}

/** Rows of `params` chosen by `indices` (`tf.gather`). */
export function gather(
  params: TensorLike,
  indices: TensorLike,
  options: Named & { axis?: number; batchDims?: number } = {},
): Tensor {
  return apply(
    "GatherV2",
    { params, indices, axis: options.axis ?? 0 },
    { batch_dims: options.batchDims ?? 0 },
    options,
  );
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

/** True where both shapes are known and broadcasting gives neither more than it has. */
export function sameShape(a: Tensor, b: Tensor): boolean {
  return (
    a.shape.isFullyDefined &&
    a.shape.equals(b.shape) &&
    broadcastShapes(a.shape, b.shape).size === sizeOf(a.shape.toArray())
  );
}

setPacker((values, name) => apply("Pack", { values }, {}, { name }));
