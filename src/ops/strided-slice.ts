import { apply } from "../core/apply-op.js";
import type { AttrReader } from "../core/attr.js";
import { isSymbolic, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { NdArray, type NdArrayLike } from "../core/ndarray.js";
import { defineOp, type InferContext } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape, stridesOf } from "../core/shape.js";
import { staticValue } from "../core/static-value.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { onesLike } from "./fill.js";
import { sliceStrided } from "./host/layout.js";
import { writeStrided } from "./host/strided-copy.js";
import { type AxisRange, type SliceSpec, stridedSlices } from "./host/strided-slice.js";
import type { Named } from "./named.js";
import { shape } from "./shape.js";

const MASKS = ["begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask"] as const;

/** `StridedSlice`: a slice with steps, new and dropped dimensions, as Python's brackets. */
export const StridedSlice = defineOp("StridedSlice", {
  infer: (context) => {
    const spec = sliceSpec(context, 1);
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    if (spec === undefined) return [rankOnly(context, input)];
    if (input.dims === undefined) return [Shape.unknown];
    return [Shape.of(stridedSlices(input.dims, spec).shape)];
  },
  shapeValue: (op, shapeOf) => {
    const bounds = [1, 2, 3].map((index) => staticValue(op.inputs[index]!));
    if (bounds.some((bound) => bound === undefined)) return undefined;
    const dims = shapeOf(op.inputs[0]!).dims;
    if (dims === undefined) return undefined;
    const { ranges, shape: result } = stridedSlices([dims.length], specOf(bounds as NdArray[], op.attr));
    if (ranges.length !== 1 || result.length !== 1) return undefined;
    const { start, step } = ranges[0]!;
    return Shape.of(Array.from({ length: result[0]! }, (_, i) => dims[start + i * step] ?? null));
  },
  host: (context) => {
    const [input, ...rest] = context.inputs;
    const slices = stridedSlices(input!.shape, specOf(rest, context.attr));
    return [sliceStrided(input!, slices.ranges).reshape(slices.shape as number[])];
  },
  lowers: (_, known) => sliceSpec(known, 1) !== undefined && known.inputs[0]!.shape.isFullyDefined,
  lower: (onnx, { inputs, attr }) => {
    const [input, ...rest] = inputs as [Value, ...Value[]];
    const bounds = rest.map((value) => value.constant!);
    const { ranges, shape: result } = stridedSlices(input.shape.toArray(), specOf(bounds, attr));
    return [lowerSlice(onnx, input, ranges, result as number[])];
  },
  gradient: (op, [grad]) => {
    const [input, begin, end, strides] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const known = (tensor: Tensor): TensorLike => staticValue(tensor) ?? tensor;
    const args = { shape: known(shape(input, { outType: begin.dtype.base })), begin: known(begin), end: known(end) };
    const dx = apply("StridedSliceGrad", { ...args, strides: known(strides), dy: grad! }, masksOf(op));
    return [dx, null, null, null];
  },
});

/** `StridedSliceGrad`: zeros, and the gradient where the slice was. */
export const StridedSliceGrad = defineOp("StridedSliceGrad", {
  infer: (context) => [context.constantShape(0)],
  host: (context) => {
    const [dims, begin, end, strides, dy] = context.inputs as [NdArray, NdArray, NdArray, NdArray, NdArray];
    const target = NdArray.zeros(dy.dtype, dims.toNumbers());
    const { ranges } = stridedSlices(target.shape, specOf([begin, end, strides], context.attr));
    const steps = stridesOf(target.shape);
    const lengths = ranges.map(lengthOf);
    writeStrided(
      target,
      dy.reshape(lengths),
      ranges.reduce((sum, { start }, axis) => sum + start * steps[axis]!, 0),
      ranges.map(({ step }, axis) => step * steps[axis]!),
    );
    return [target];
  },
  lowers: (_, known) => {
    const dims = known.constant(0);
    const spec = sliceSpec(known, 1);
    if (dims === undefined || spec === undefined || dims.size === 0) return false;
    const { ranges } = stridedSlices(dims.toNumbers(), spec);
    return ranges.every((range) => range.step === 1 && lengthOf(range) > 0);
  },
  lower: (onnx, { inputs, attr }) => {
    const [dims, begin, end, strides, dy] = inputs as [Value, Value, Value, Value, Value];
    const sizes = dims.constant!.toNumbers();
    const { ranges } = stridedSlices(sizes, specOf([begin.constant!, end.constant!, strides.constant!], attr));
    const inner = onnx.reshape(dy, ranges.map(lengthOf));
    const before = ranges.map(({ start }) => start);
    const after = ranges.map(({ end: last }, axis) => sizes[axis]! - last);
    if ([...before, ...after].every((count) => count === 0)) return [inner];
    return [onnx.node("Pad", [inner, onnx.ints([...before, ...after])])];
  },
  gradient: (op, [grad]) => {
    const [, begin, end, strides] = op.inputs as Tensor[];
    const dy = apply("StridedSlice", { input: grad!, begin: begin!, end: end!, strides: strides! }, masksOf(op));
    return [null, null, null, null, dy];
  },
});

/** The number of places of a range. */
export const lengthOf = ({ start, end, step }: AxisRange): number => Math.max(0, Math.ceil((end - start) / step));

function masksOf(op: Operation): Record<string, number> {
  return Object.fromEntries(MASKS.map((mask) => [mask, op.attr.int(mask)]));
}

/** The slice as far as its bounds are known, with those at inputs `first` and the two after it. */
function sliceSpec(context: InferContext, first: number): SliceSpec | undefined {
  const bounds = [first, first + 1, first + 2].map((index) => context.constant(index));
  if (bounds.some((bound) => bound === undefined)) return undefined;
  return specOf(bounds as NdArray[], context.attr);
}

/** The rank alone, where the bounds are not known but how many there are. */
function rankOnly({ inputs, attr }: InferContext, input: Shape): Shape {
  const entries = inputs[1]?.shape.dim(0);
  if (entries === null || entries === undefined || input.dims === undefined) return Shape.unknown;
  const [begins, ends, ellipsis, fresh, shrink] = MASKS.map((mask) => attr.int(mask)) as number[];
  const zeros = Array.from({ length: entries }, () => 0);
  const spec = { begin: zeros, end: zeros, strides: zeros.map(() => 1), beginMask: begins!, endMask: ends! };
  const masks = { ellipsisMask: ellipsis!, newAxisMask: fresh!, shrinkAxisMask: shrink! };
  const unknown = input.dims.map(() => null);
  const { shape: result, kept } = stridedSlices(unknown, { ...spec, ...masks });
  return Shape.of(result.map((dim, i) => (kept[i] === undefined ? dim : input.dims![kept[i]]!)));
}

/** The slice that three vectors of bounds and a node's masks say. */
export function specOf([begin, end, strides]: readonly NdArray[], attr: AttrReader): SliceSpec {
  const numbers = (array: NdArray | undefined): number[] => array?.toNumbers() ?? [];
  return {
    begin: numbers(begin),
    end: numbers(end),
    strides: numbers(strides),
    beginMask: attr.int("begin_mask"),
    endMask: attr.int("end_mask"),
    ellipsisMask: attr.int("ellipsis_mask"),
    newAxisMask: attr.int("new_axis_mask"),
    shrinkAxisMask: attr.int("shrink_axis_mask"),
  };
}

function lowerSlice(onnx: OnnxGraph, input: Value, ranges: readonly AxisRange[], result: readonly number[]): Value {
  const dims = input.shape.toArray();
  const cut = ranges.flatMap((range, axis) =>
    range.start === 0 && range.end === dims[axis] && range.step === 1 ? [] : [{ ...range, axis }],
  );
  const ends = cut.map(({ end, step }) => (step < 0 && end < 0 ? -(2 ** 31) : end));
  const bounds = [cut.map(({ start }) => start), ends, cut.map(({ axis }) => axis), cut.map(({ step }) => step)];
  const sliced = cut.length === 0 ? input : onnx.node("Slice", [input, ...bounds.map((values) => onnx.ints(values))]);
  const lengths = ranges.map(lengthOf);
  const isSame = lengths.length === result.length && lengths.every((length, axis) => length === result[axis]);
  return isSame ? sliced : onnx.reshape(sliced, result);
}

/** Options of `stridedSlice`: bit masks over the entries. */
export interface StridedSliceOptions extends Named {
  readonly beginMask?: number;
  readonly endMask?: number;
  readonly ellipsisMask?: number;
  readonly newAxisMask?: number;
  readonly shrinkAxisMask?: number;
}

/** Elements from `begin` up to (not with) `end` in steps of `strides`, 1 where none are given (`tf.strided_slice`). */
export function stridedSlice(
  input: TensorLike,
  begin: TensorLike,
  end: TensorLike,
  strides?: TensorLike,
  options: StridedSliceOptions = {},
): Tensor {
  const { beginMask = 0, endMask = 0, ellipsisMask = 0, newAxisMask = 0, shrinkAxisMask = 0, name } = options;
  const from = strides === undefined && !isSymbolic(begin) ? NdArray.from(begin as NdArrayLike, int32) : begin;
  return apply(
    "StridedSlice",
    { input, begin: from, end, strides: strides ?? onesLike(from) },
    {
      begin_mask: beginMask,
      end_mask: endMask,
      ellipsis_mask: ellipsisMask,
      new_axis_mask: newAxisMask,
      shrink_axis_mask: shrinkAxisMask,
    },
    name === undefined ? {} : { name },
  );
}
