import { apply } from "../../core/apply-op.js";
import { float32, float64 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type InferContext, type LowerContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape, sizeOf } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { shape } from "../shape.js";
import { channelsFirst, channelsLast, fromChannelsFirst, fromChannelsLast } from "./layout.js";
import { gatherRows, joinImages, placeRows, tapRows } from "./patches.js";
import { maximumPlaces, pick, pooledDims } from "./pool-host.js";
import { type PoolAttrs, poolAttrs, pooledShape, poolWindows, sizesFrom } from "./pool-spec.js";
import type { AxisWindow } from "./window.js";

const inferPool =
  (rank: number): NonNullable<OpImplementation["infer"]> =>
  ({ inputs: [input], attr }) => [pooledShape(input?.shape ?? Shape.unknown, poolAttrs(attr, rank))];

/** Attributes of ONNX's pools. */
export function onnxPool(windows: readonly AxisWindow[]) {
  return {
    kernel_shape: windows.map(({ size }) => size),
    strides: windows.map(({ stride }) => stride),
    pads: [...windows.map(({ before }) => before), ...windows.map(({ after }) => after)],
  };
}

const isCommonFloat = (op: Operation): boolean => [float32, float64].includes(op.outputs[0]!.dtype.base);

function lowerMaxPool(onnx: OnnxGraph, context: LowerContext, attrs: PoolAttrs): Value[] {
  const [input] = context.inputs as [Value];
  const windows = poolWindows(context, input.shape, attrs);
  const pooled = onnx.node("MaxPool", [channelsFirst(onnx, input, attrs.layout)], onnxPool(windows));
  return [fromChannelsFirst(onnx, pooled, attrs.layout)];
}

const maxPool = (rank: number, gradientType: string): OpImplementation => ({
  infer: inferPool(rank),
  lower: (onnx, context) => lowerMaxPool(onnx, context, poolAttrs(context.attr, rank)),
  lowers: isCommonFloat,
  host: (context) => {
    const input = context.inputs[0]!;
    const attrs = poolAttrs(context.attr, rank);
    const windows = poolWindows(context, Shape.of(input.shape), attrs);
    const places = maximumPlaces(input, windows, attrs.layout);
    return [pick(input, places, pooledDims(input.shape, windows, attrs.layout))];
  },
  gradient: (op, [grad]) => {
    const args = { orig_input: op.inputs[0]!, orig_output: op.outputs[0]!, grad: grad! };
    return [apply(gradientType, args, poolAttrsOf(op))];
  },
});

/** The attributes of a pool that its gradient has, too. */
export function poolAttrsOf(
  op: Operation,
  names = ["ksize", "strides", "padding", "explicit_paddings", "data_format"],
) {
  return Object.fromEntries(names.flatMap((name) => (op.attrs.has(name) ? [[name, op.attrs.get(name)]] : [])));
}

/** `MaxPool`: the maximum of each window. */
export const MaxPool = defineOp("MaxPool", maxPool(4, "MaxPoolGrad"));
/** `MaxPool3D`: the maximum of each window of volumes. */
export const MaxPool3D = defineOp("MaxPool3D", maxPool(5, "MaxPool3DGrad"));

const sizesOf = (context: InferContext | LowerContext, index: number): [number[], number[]] | undefined => {
  if ("constant" in context) return sizesFrom(context, index);
  const [ksize, strides] = [context.inputs[index]?.constant, context.inputs[index + 1]?.constant];
  return ksize && strides ? [ksize.toNumbers(), strides.toNumbers()] : undefined;
};

/** `MaxPoolV2`: `MaxPool` with the window as inputs. */
export const MaxPoolV2 = defineOp("MaxPoolV2", {
  infer: (context) => {
    const sizes = sizesOf(context, 1);
    if (sizes === undefined) return [Shape.ofRank(4)];
    return [pooledShape(context.inputs[0]?.shape ?? Shape.unknown, poolAttrs(context.attr, 4, sizes))];
  },
  host: (context) => {
    const [input, ksize, strides] = context.inputs as [NdArray, NdArray, NdArray];
    const attrs = poolAttrs(context.attr, 4, [ksize.toNumbers(), strides.toNumbers()]);
    const windows = poolWindows(context, Shape.of(input.shape), attrs);
    const places = maximumPlaces(input, windows, attrs.layout);
    return [pick(input, places, pooledDims(input.shape, windows, attrs.layout))];
  },
  gradient: (op, [grad]) => {
    const [origInput, ksize, strides] = op.inputs as [Tensor, Tensor, Tensor];
    const args = { orig_input: origInput, orig_output: op.outputs[0]!, grad: grad!, ksize, strides };
    return [apply("MaxPoolGradV2", args, poolAttrsOf(op, ["padding", "data_format"])), null, null];
  },
});

/** For each place of the windows, the number of its taps that are not in the padding, as `[…places, 1]`, row-major. */
function tapCounts(windows: readonly AxisWindow[]): number[] {
  const along = ({ output, stride, size, before, input }: AxisWindow): number[] =>
    Array.from({ length: output }, (_, place) => {
      const start = place * stride - before;
      return Math.min(start + size, input) - Math.max(start, 0);
    });
  return windows.map(along).reduce((counts, own) => counts.flatMap((count) => own.map((n) => count * n)), [1]);
}

const averagePool = (rank: number, gradientType: string): OpImplementation => ({
  infer: inferPool(rank),
  lower: (onnx, context) => {
    const [input] = context.inputs as [Value];
    const attrs = poolAttrs(context.attr, rank);
    const windows = poolWindows(context, input.shape, attrs);
    const { layout } = attrs;
    const batch = input.shape.dim(0);
    const channels = input.shape.dim(layout.channel);
    if (input.dtype !== float64 || channels === null) {
      const image = channelsFirst(onnx, onnx.cast(input, float32), layout);
      const pooled = onnx.node("AveragePool", [image], { ...onnxPool(windows), count_include_pad: 0 });
      return [onnx.cast(fromChannelsFirst(onnx, pooled, layout), input.dtype)];
    }
    const image = channelsLast(onnx, input, layout);
    const taps = sizeOf(windows.map(({ size }) => size));
    const pixels = sizeOf(windows.map((window) => window.input));
    const parts = gatherRows(onnx, image, batch, pixels, channels, windows, tapRows).map(({ rows }) =>
      onnx.node("ReduceSum", [onnx.reshape(rows, [-1, taps, channels]), onnx.ints([1])], { keepdims: 0 }),
    );
    const places = windows.map(({ output }) => output);
    const sums = onnx.reshape(joinImages(onnx, parts), [batch ?? -1, ...places, channels]);
    const counts = NdArray.from(tapCounts(windows), input.dtype).reshape([1, ...places, 1]);
    return [fromChannelsLast(onnx, onnx.node("Div", [sums, onnx.constant(counts)]), layout)];
  },
  gradient: (op, [grad]) => {
    const args = { orig_input_shape: shape(op.inputs[0]!), grad: grad! };
    return [apply(gradientType, args, poolAttrsOf(op))];
  },
});

/** `AvgPool`: the mean of each window, without the padding. */
export const AvgPool = defineOp("AvgPool", averagePool(4, "AvgPoolGrad"));
/** `AvgPool3D`: the mean of each window of volumes. */
export const AvgPool3D = defineOp("AvgPool3D", averagePool(5, "AvgPool3DGrad"));

const averagePoolGradient = (rank: number, forwardType: string): OpImplementation => ({
  infer: (context) => {
    const known = context.constantShape(0);
    return [known.rank === undefined ? Shape.ofRank(rank) : known];
  },
  lower: (onnx, context) => {
    const grad = context.inputs[1]!;
    const attrs = poolAttrs(context.attr, rank);
    const { layout } = attrs;
    const target = context.outputShapes[0]!;
    const windows = poolWindows(context, target, attrs);
    const [batch, channels] = [target.dim(0) ?? grad.shape.dim(0), target.dim(layout.channel) ?? 1];
    const places = windows.map(({ output }) => output);
    const counts = NdArray.from(tapCounts(windows), grad.dtype).reshape([1, ...places, 1]);
    const shares = onnx.node("Div", [channelsLast(onnx, grad, layout), onnx.constant(counts)]);
    const pixels = windows.map(({ input }) => input);
    const taps = sizeOf(windows.map(({ size }) => size));
    const parts = gatherRows(onnx, shares, batch, sizeOf(places), channels, windows, placeRows).map(({ rows }) =>
      onnx.node("ReduceSum", [onnx.reshape(rows, [-1, taps, channels]), onnx.ints([1])], { keepdims: 0 }),
    );
    return [fromChannelsLast(onnx, onnx.reshape(joinImages(onnx, parts), [batch ?? -1, ...pixels, channels]), layout)];
  },
  gradient: (op, [grad]) => [
    apply("StopGradient", { input: op.inputs[0]! }),
    apply(forwardType, { [rank === 4 ? "value" : "input"]: grad! }, poolAttrsOf(op)),
  ],
});

/** `AvgPoolGrad`: each gradient, spread over its window. */
export const AvgPoolGrad = defineOp("AvgPoolGrad", averagePoolGradient(4, "AvgPool"));
/** `AvgPool3DGrad`: the same for volumes. */
export const AvgPool3DGrad = defineOp("AvgPool3DGrad", averagePoolGradient(5, "AvgPool3D"));
