import { apply } from "../../core/apply-op.js";
import { float32, float64, int64, type NumericArray } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape, sizeOf } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { zerosLike } from "../fill.js";
import { channelsFirst, fromChannelsFirst } from "./layout.js";
import { onnxPool, poolAttrsOf } from "./pool.js";
import { maximumPlaces, pick, pooledDims, putBack } from "./pool-host.js";
import { type PoolAttrs, poolAttrs, pooledShape, poolWindows } from "./pool-spec.js";
import type { AxisWindow } from "./window.js";

const isCommonFloat = (op: Operation): boolean => [float32, float64].includes(op.outputs[0]!.dtype.base);

/** Puts each gradient where its window's maximum (the first of several) is: sums, where windows overlap. */
function lowerMaxGradient(
  onnx: OnnxGraph,
  input: Value,
  grad: Value,
  windows: readonly AxisWindow[],
  { layout }: PoolAttrs,
): Value {
  const image = channelsFirst(onnx, input, layout);
  const [, places] = onnx.nodeWithOutputs("MaxPool", [image], onnxPool(windows), [{}, { dtype: int64 }]);
  const grads = channelsFirst(onnx, grad, layout);
  const shape = image.shape.isFullyDefined
    ? onnx.ints(image.shape.toArray())
    : onnx.node("Shape", [image], {}, { dtype: int64 });
  const overlap = windows.some(({ size: taps, stride }) => taps > stride);
  if (!overlap && input.dtype === float32)
    return fromChannelsFirst(onnx, onnx.node("MaxUnpool", [grads, places, shape], onnxPool(windows)), layout);
  const size = onnx.node("Size", [input], {}, { dtype: int64 });
  const zeros = onnx.node("Expand", [onnx.scalar(0, input.dtype), onnx.node("Unsqueeze", [size, onnx.ints([0])])]);
  const flat = onnx.node(
    "ScatterElements",
    [zeros, onnx.reshape(places!, [-1]), onnx.reshape(grads, [-1])],
    { axis: 0, reduction: overlap ? "add" : "none" },
    { dtype: input.dtype },
  );
  return fromChannelsFirst(onnx, onnx.node("Reshape", [flat, shape], {}, { dtype: input.dtype }), layout);
}

function hostMaxGradient(context: HostContext, attrs: PoolAttrs): NdArray[] {
  const [input, , grad] = context.inputs as [NdArray, NdArray, NdArray];
  const windows = poolWindows(context, Shape.of(input.shape), attrs);
  return [putBack(grad, maximumPlaces(input, windows, attrs.layout), input.shape)];
}

const maxPoolGradient = (rank: number, gradientType: string): OpImplementation => ({
  infer: ({ inputs: [input] }) => [input?.shape],
  lower: (onnx, context) => {
    const [input, , grad] = context.inputs as [Value, Value, Value];
    const attrs = poolAttrs(context.attr, rank);
    return [lowerMaxGradient(onnx, input, grad, poolWindows(context, input.shape, attrs), attrs)];
  },
  lowers: isCommonFloat,
  host: (context) => hostMaxGradient(context, poolAttrs(context.attr, rank)),
  gradient: (op, [grad]) => {
    const [input, output] = op.inputs as [Tensor, Tensor];
    const args = { orig_input: input, orig_output: output, grad: grad! };
    const names = ["ksize", "strides", "padding", "data_format"];
    return [zerosLike(input), zerosLike(output), apply(gradientType, args, poolAttrsOf(op, names))];
  },
});

/** `MaxPoolGrad`: the gradient of MaxPool. */
export const MaxPoolGrad = defineOp("MaxPoolGrad", maxPoolGradient(4, "MaxPoolGradGrad"));
/** `MaxPool3DGrad`: the gradient of MaxPool3D. */
export const MaxPool3DGrad = defineOp("MaxPool3DGrad", maxPoolGradient(5, "MaxPool3DGradGrad"));

/** `MaxPoolGradV2`: the gradient of MaxPoolV2. */
export const MaxPoolGradV2 = defineOp("MaxPoolGradV2", {
  infer: ({ inputs: [input] }) => [input?.shape],
  host: (context) => {
    const [ksize, strides] = [context.inputs[3]!.toNumbers(), context.inputs[4]!.toNumbers()];
    return hostMaxGradient(context, poolAttrs(context.attr, 4, [ksize, strides]));
  },
  gradient: (op, [grad]) => secondWithSizes(op, grad!, "MaxPoolGradGradV2"),
});

/** The gradients of an op whose window's sizes and strides are inputs. */
function secondWithSizes(op: Operation, grad: Tensor, type: string): (Tensor | null)[] {
  const [input, output, , ksize, strides] = op.inputs as [Tensor, Tensor, Tensor, Tensor, Tensor];
  const args = { orig_input: input, orig_output: output, grad, ksize, strides };
  return [
    zerosLike(input),
    zerosLike(output),
    apply(type, args, poolAttrsOf(op, ["padding", "data_format"])),
    null,
    null,
  ];
}

function pickAtMaxima(context: HostContext, attrs: PoolAttrs): NdArray[] {
  const [input, , grad] = context.inputs as [NdArray, NdArray, NdArray];
  const windows = poolWindows(context, Shape.of(input.shape), attrs);
  const places = maximumPlaces(input, windows, attrs.layout);
  return [pick(grad, places, pooledDims(input.shape, windows, attrs.layout))];
}

const maxPoolSecondGradient = (rank: number, firstType: string): OpImplementation => ({
  infer: ({ inputs: [input], attr }) => [pooledShape(input?.shape ?? Shape.unknown, poolAttrs(attr, rank))],
  host: (context) => pickAtMaxima(context, poolAttrs(context.attr, rank)),
  gradient: (op, [grad]) => {
    const [input, output] = op.inputs as [Tensor, Tensor];
    const args = { orig_input: input, orig_output: output, grad: grad! };
    const names = ["ksize", "strides", "padding", "data_format"];
    return [zerosLike(input), zerosLike(output), apply(firstType, args, poolAttrsOf(op, names))];
  },
});

/** `MaxPoolGradGrad`: the gradient of MaxPoolGrad: what is where the maxima are. */
export const MaxPoolGradGrad = defineOp("MaxPoolGradGrad", maxPoolSecondGradient(4, "MaxPoolGrad"));
/** `MaxPool3DGradGrad`: the same for volumes. */
export const MaxPool3DGradGrad = defineOp("MaxPool3DGradGrad", maxPoolSecondGradient(5, "MaxPool3DGrad"));

/** `MaxPoolGradGradV2`: MaxPoolGradGrad with sizes and strides as inputs. */
export const MaxPoolGradGradV2 = defineOp("MaxPoolGradGradV2", {
  infer: ({ inputs: [, output] }) => [output?.shape],
  host: (context) => {
    const [ksize, strides] = [context.inputs[3]!.toNumbers(), context.inputs[4]!.toNumbers()];
    return pickAtMaxima(context, poolAttrs(context.attr, 4, [ksize, strides]));
  },
  gradient: (op, [grad]) => secondWithSizes(op, grad!, "MaxPoolGradV2"),
});

/** The place of each maximum in its image (or in the whole batch), as MaxPoolWithArgmax counts. */
function argmaxOf(places: Int32Array, perImage: number, context: HostContext): NdArray {
  const whole = context.attr.has("include_batch_in_index") && context.attr.bool("include_batch_in_index");
  const dtype = context.outputTypes[1]!;
  const numbers = Array.from(places, (place) => (whole ? place : place % perImage));
  return NdArray.from(numbers, dtype);
}

/** `MaxPoolWithArgmax`: the maximum of each window, and where it is. */
export const MaxPoolWithArgmax = defineOp("MaxPoolWithArgmax", {
  infer: ({ inputs: [input], attr }) => {
    const pooled = pooledShape(input?.shape ?? Shape.unknown, poolAttrs(attr, 4));
    return [pooled, pooled];
  },
  host: (context) => {
    const input = context.inputs[0]!;
    const attrs = poolAttrs(context.attr, 4);
    const windows = poolWindows(context, Shape.of(input.shape), attrs);
    const places = maximumPlaces(input, windows, attrs.layout);
    const dims = pooledDims(input.shape, windows, attrs.layout);
    return [pick(input, places, dims), argmaxOf(places, sizeOf(input.shape.slice(1)), context).reshape(dims)];
  },
  gradient: (op, [grad]) => {
    const args = { input: op.inputs[0]!, grad: grad!, argmax: op.outputs[1]! };
    const names = ["ksize", "strides", "padding", "include_batch_in_index"];
    return [apply("MaxPoolGradWithArgmax", args, poolAttrsOf(op, names))];
  },
});

/** `MaxPoolGradWithArgmax`: the gradient of MaxPoolWithArgmax. */
export const MaxPoolGradWithArgmax = defineOp("MaxPoolGradWithArgmax", {
  infer: ({ inputs: [input] }) => [input?.shape],
  host: ({ inputs, attr }) => {
    const [input, grad, argmax] = inputs as [NdArray, NdArray, NdArray];
    const whole = attr.has("include_batch_in_index") && attr.bool("include_batch_in_index");
    const perImage = sizeOf(input.shape.slice(1));
    const perGrad = sizeOf(grad.shape.slice(1));
    const indices = argmax.data as NumericArray;
    const places = Int32Array.from({ length: indices.length }, (_, i) =>
      whole ? Number(indices[i]) : Math.floor(i / perGrad) * perImage + Number(indices[i]),
    );
    return [putBack(grad, places, input.shape)];
  },
});
