import { apply, applyOp } from "../../core/apply-op.js";
import { float32 } from "../../core/dtype.js";
import { ShapeError } from "../../core/errors.js";
import { defineOp, type InferContext, type LowerContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { shape } from "../shape.js";
import { lowerConv, lowerFilterGradient, lowerInputGradient } from "./conv-lowering.js";
import { convAttrs, convSpec } from "./conv-spec.js";
import { windowOutput } from "./window.js";

/** What sets one kind of convolution apart from another. */
interface Kind {
  readonly rank: number;
  readonly isDepthwise: boolean;
  /** The op types. */
  readonly forward: string;
  readonly toInput: string;
  readonly toFilter: string;
  /** The name of the sizes' input in `toInput` and `toFilter`. */
  readonly hasShapeN: boolean;
}

const CONV2D: Kind = {
  rank: 4,
  isDepthwise: false,
  forward: "Conv2D",
  toInput: "Conv2DBackpropInput",
  toFilter: "Conv2DBackpropFilter",
  hasShapeN: true,
};
const CONV3D: Kind = {
  rank: 5,
  isDepthwise: false,
  forward: "Conv3D",
  toInput: "Conv3DBackpropInputV2",
  toFilter: "Conv3DBackpropFilterV2",
  hasShapeN: true,
};
const DEPTHWISE: Kind = {
  rank: 4,
  isDepthwise: true,
  forward: "DepthwiseConv2dNative",
  toInput: "DepthwiseConv2dNativeBackpropInput",
  toFilter: "DepthwiseConv2dNativeBackpropFilter",
  hasShapeN: false,
};

function checkRank(shape: Shape | undefined, rank: number): void {
  if (shape?.rank === undefined || shape.rank === rank) return;
  const message = `Shape must be rank ${rank} but is rank ${shape.rank}`;
  throw new ShapeError(message, message);
}

function inferForward({ inputs: [input, filter], attr }: InferContext, kind: Kind): Shape[] {
  checkRank(input?.shape, kind.rank);
  checkRank(filter?.shape, kind.rank);
  const { layout, strides, dilations, padding } = convAttrs(attr, kind.rank);
  const image = input?.shape ?? Shape.unknown;
  const kernel = filter?.shape ?? Shape.unknown;
  const [channels, inner, last] = [image.dim(layout.channel), kernel.dim(-2), kernel.dim(-1)];
  if (channels !== null && inner !== null && (kind.isDepthwise ? channels !== inner : channels % inner !== 0)) {
    const message = kind.isDepthwise
      ? `Dimensions must be equal, but are ${channels} and ${inner}`
      : `Depth of input (${channels}) is not a multiple of input depth of filter (${inner})`;
    throw new ShapeError(message, `input depth must be evenly divisible by filter depth: ${channels} vs ${inner}`);
  }
  const dims = new Array<number | null>(kind.rank).fill(null);
  dims[0] = image.dim(0);
  dims[layout.channel] = kind.isDepthwise ? product(channels ?? inner, last) : last;
  layout.spatial.forEach((axis, i) => {
    dims[axis] = windowOutput(image.dim(axis), kernel.dim(i), strides[i]!, dilations[i]!, padding, axis);
  });
  return [Shape.of(dims)];
}

function product(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

/** float16 has no convolution of its own: it runs in float32. */
function wide(onnx: OnnxGraph, values: readonly Value[], body: (values: readonly Value[]) => Value): Value {
  const dtype = values[0]!.dtype;
  if (dtype.kind !== "half") return body(values);
  return onnx.cast(body(values.map((value) => onnx.cast(value, float32))), dtype);
}

const forwardOf = (kind: Kind): OpImplementation => ({
  infer: (context) => inferForward(context, kind),
  lower: (onnx, context) => {
    const [input, filter] = context.inputs as [Value, Value];
    const spec = convSpec(context, input.shape, filter.shape, kind.isDepthwise);
    return [wide(onnx, [input, filter], ([x, w]) => lowerConv(onnx, x!, w!, spec))];
  },
  gradient: (op, [grad]) => {
    const [x, w] = op.inputs as [Tensor, Tensor];
    const [inputSizes, filterSizes] = kind.hasShapeN ? shapesOf(x, w) : [];
    const toInput = apply(
      kind.toInput,
      { input_sizes: inputSizes ?? shape(x), filter: w, out_backprop: grad! },
      attrsOf(op, kind.toInput),
    );
    const sizes = filterSizes ?? shape(w);
    return [
      toInput,
      apply(kind.toFilter, { input: x, filter_sizes: sizes, out_backprop: grad! }, attrsOf(op, kind.toFilter)),
    ];
  },
});

function shapesOf(a: Tensor, b: Tensor): readonly [Tensor, Tensor] {
  return applyOp("ShapeN", { input: [a, b] }).outputs as unknown as readonly [Tensor, Tensor];
}

/** The attributes of a convolution that its gradients have, too. */
function attrsOf(op: Operation, type: string): Parameters<typeof apply>[2] {
  const names = ["strides", "padding", "explicit_paddings", "use_cudnn_on_gpu", "data_format", "dilations"];
  const own = type.startsWith("Conv3D")
    ? names.filter((name) => !["explicit_paddings", "use_cudnn_on_gpu"].includes(name))
    : names;
  return Object.fromEntries(own.flatMap((name) => (op.attrs.has(name) ? [[name, op.attrs.get(name)]] : [])));
}

const inputGradientOf = (kind: Kind): OpImplementation => ({
  infer: (context) => {
    const sizes = context.constantShape(0);
    checkRank(context.inputs[1]?.shape, kind.rank);
    if (sizes.rank !== 2 || kind.rank === 2) return [sizes.rank === undefined ? Shape.ofRank(kind.rank) : sizes];
    return [sizesOfImages(context, sizes, kind)];
  },
  lower: (onnx, context) => {
    const [, filter, grad] = context.inputs as [Value, Value, Value];
    const spec = convSpec(context, inputShape(context, kind), filter.shape, kind.isDepthwise);
    return [wide(onnx, [filter, grad], ([w, dy]) => lowerInputGradient(onnx, w!, dy!, spec))];
  },
  gradient: (op, [grad]) => {
    const [, w, dy] = op.inputs as [Tensor, Tensor, Tensor];
    const attrs = attrsOf(op, kind.toFilter);
    return [
      null,
      apply(kind.toFilter, { input: grad!, filter_sizes: shape(w), out_backprop: dy }, attrs),
      apply(kind.forward, { input: grad!, filter: w }, attrsOf(op, kind.forward)),
    ];
  },
});

/** Height and width alone, as Conv2DBackpropInput takes them, too. */
function sizesOfImages({ inputs: [, filter, grad], attr }: InferContext, sizes: Shape, kind: Kind): Shape {
  const { layout } = convAttrs(attr, kind.rank);
  const dims = new Array<number | null>(kind.rank).fill(null);
  dims[0] = grad?.shape.dim(0) ?? null;
  dims[layout.channel] = filter?.shape.dim(-2) ?? null;
  layout.spatial.forEach((axis, i) => {
    dims[axis] = sizes.dim(i);
  });
  return Shape.of(dims);
}

/** The images' shape; their number is also the gradient's. */
function inputShape({ outputShapes, inputs }: LowerContext, kind: Kind): Shape {
  const known = outputShapes[0] ?? Shape.ofRank(kind.rank);
  const dims = known.dims ?? Shape.ofRank(kind.rank).dims!;
  return Shape.of([dims[0] ?? inputs[2]?.shape.dim(0) ?? null, ...dims.slice(1)]);
}

const filterGradientOf = (kind: Kind): OpImplementation => ({
  infer: (context) => {
    const sizes = context.constantShape(1);
    return [sizes.rank === undefined ? Shape.ofRank(kind.rank) : sizes];
  },
  lower: (onnx, context) => {
    const [input, , grad] = context.inputs as [Value, Value, Value];
    const spec = convSpec(context, input.shape, context.outputShapes[0]!, kind.isDepthwise);
    return [wide(onnx, [input, grad], ([x, dy]) => lowerFilterGradient(onnx, x!, dy!, spec))];
  },
  gradient: (op, [grad]) => {
    const [x, , dy] = op.inputs as [Tensor, Tensor, Tensor];
    const attrs = attrsOf(op, kind.toInput);
    return [
      apply(kind.toInput, { input_sizes: shape(x), filter: grad!, out_backprop: dy }, attrs),
      null,
      apply(kind.forward, { input: x, filter: grad! }, attrsOf(op, kind.forward)),
    ];
  },
});

/** `Conv2D`: images `[batch, height, width, channels]` with filters `[height, width, channels, outputs]`. */
export const Conv2D = defineOp(CONV2D.forward, forwardOf(CONV2D));
/** `Conv2DBackpropInput`: the gradient of the images, which is also the transposed convolution. */
export const Conv2DBackpropInput = defineOp(CONV2D.toInput, inputGradientOf(CONV2D));
/** `Conv2DBackpropFilter`: the gradient of the filters. */
export const Conv2DBackpropFilter = defineOp(CONV2D.toFilter, filterGradientOf(CONV2D));
/** `Conv3D`: volumes `[batch, depth, height, width, channels]`. */
export const Conv3D = defineOp(CONV3D.forward, forwardOf(CONV3D));
/** `Conv3DBackpropInputV2`: the gradient of the volumes. */
export const Conv3DBackpropInputV2 = defineOp(CONV3D.toInput, inputGradientOf(CONV3D));
/** `Conv3DBackpropFilterV2`: the gradient of the filters. */
export const Conv3DBackpropFilterV2 = defineOp(CONV3D.toFilter, filterGradientOf(CONV3D));
/** `DepthwiseConv2dNative`: each channel with filters of its own, `[height, width, channels, multiplier]`. */
export const DepthwiseConv2dNative = defineOp(DEPTHWISE.forward, forwardOf(DEPTHWISE));
/** `DepthwiseConv2dNativeBackpropInput`: the gradient of the images. */
export const DepthwiseConv2dNativeBackpropInput = defineOp(DEPTHWISE.toInput, inputGradientOf(DEPTHWISE));
/** `DepthwiseConv2dNativeBackpropFilter`: the gradient of the filters. */
export const DepthwiseConv2dNativeBackpropFilter = defineOp(DEPTHWISE.toFilter, filterGradientOf(DEPTHWISE));
