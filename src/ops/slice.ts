import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { bool, int64 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { constantValue } from "../core/infer.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { gatherRows, sliceStrided } from "./host/layout.js";
import { type SliceSpec, stridedSlices } from "./host/strided-slice.js";
import type { Named } from "./named.js";

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

// What follows are the functions of the public interface, under TensorFlow's Python names.

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
