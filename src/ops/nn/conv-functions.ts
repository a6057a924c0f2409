import { apply } from "../../core/apply-op.js";
import { convertToTensor, isSymbolic, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import { vector } from "../host/vector.js";
import { concat } from "../join.js";
import type { Named } from "../named.js";
import { expandDims, shape, squeeze } from "../shape.js";
import { withSpaceToBatch } from "./with-space-to-batch.js";

/** `SAME` (the output is as large as the input over the stride), `VALID` (no padding), or zeros before and after each dimension. */
export type ConvPadding = "SAME" | "VALID" | readonly (readonly [before: number, after: number])[];

/** Options of convolutions. */
export interface ConvOptions extends Named {
  /** One number for all, one for each spatial dimension, or one for each dimension. */
  readonly strides?: number | readonly number[];
  readonly padding: ConvPadding;
  /** Where the channels are: `NHWC` (default) or `NCHW`, and their kin. */
  readonly dataFormat?: string;
  readonly dilations?: number | readonly number[];
}

/** `value` for each of the dimensions of images with `count` spatial ones (TensorFlow's `_get_sequence`). */
export function perDimension(
  value: number | readonly number[] | undefined,
  count: number,
  dataFormat: string,
  what: string,
): number[] {
  const given = value === undefined ? [1] : typeof value === "number" ? [value] : [...value];
  if (given.length === count + 2) return given;
  const spatial = given.length === 1 ? new Array<number>(count).fill(given[0]!) : given;
  if (spatial.length !== count)
    throw new ValueError(`${what} should be of length 1, ${count} or ${count + 2} but was ${given.length}`);
  return dataFormat.startsWith("NC") ? [1, 1, ...spatial] : [1, ...spatial, 1];
}

/** The attributes `padding` and `explicit_paddings` of a padding. @throws ValueError where it is not as long as the dimensions */
export function paddingAttrs(padding: ConvPadding, rank = 4): { padding: string; explicit_paddings?: number[] } {
  if (typeof padding === "string") return { padding };
  if (padding.length !== rank)
    throw new ValueError(
      `When padding is a list, it must be of size ${rank}. Received: padding=[${padding.join("], [")}] of size ${padding.length}`,
    );
  return { padding: "EXPLICIT", explicit_paddings: padding.flat() };
}

/** Attributes of a convolution with `count` spatial dimensions. */
function convAttrs({ strides, padding, dilations, dataFormat }: ConvOptions, count: number) {
  const format = dataFormat ?? (count === 3 ? "NDHWC" : "NHWC");
  return {
    strides: perDimension(strides, count, format, "strides"),
    ...paddingAttrs(padding, count + 2),
    data_format: format,
    dilations: perDimension(dilations, count, format, "dilations"),
  };
}

/** Images `[batch, height, width, channels]` with filters `[height, width, channels, outputs]` (`tf.nn.conv2d`). */
export function conv2d(input: TensorLike, filter: TensorLike, options: ConvOptions): Tensor {
  return apply("Conv2D", { input, filter }, convAttrs(options, 2), { name: options.name });
}
/** Volumes `[batch, depth, height, width, channels]` (`tf.nn.conv3d`). */
export function conv3d(input: TensorLike, filter: TensorLike, options: ConvOptions): Tensor {
  return apply("Conv3D", { input, filter }, convAttrs(options, 3), { name: options.name });
}

/** Options of `tf.nn.conv1d`. */
export interface Conv1dOptions extends Named {
  readonly stride?: number;
  readonly padding: "SAME" | "VALID";
  /** `NWC` (default) or `NCW`. */
  readonly dataFormat?: string;
  readonly dilations?: number;
}

/** Sequences `[batch, width, channels]` with filters `[width, channels, outputs]` (`tf.nn.conv1d`). */
export function conv1d(value: TensorLike, filters: TensorLike, options: Conv1dOptions): Tensor {
  const isFirst = options.dataFormat?.startsWith("NC") ?? false;
  const axis = isFirst ? -2 : -3;
  const format = isFirst ? "NCHW" : "NHWC";
  const along = (value: number): number[] => (isFirst ? [1, 1, 1, value] : [1, 1, value, 1]);
  return nameScope(options.name ?? "conv1d", (name) => {
    const input = expandDims(value, axis);
    const filter = expandDims(filters, 0);
    const attrs = {
      strides: along(options.stride ?? 1),
      padding: options.padding,
      data_format: format,
      dilations: along(options.dilations ?? 1),
    };
    return squeeze(apply("Conv2D", { input, filter }, attrs, { name }), [axis]);
  });
}

/** Options of transposed convolutions. */
export interface ConvTransposeOptions extends Omit<ConvOptions, "padding"> {
  /** Default `SAME`. */
  readonly padding?: ConvPadding;
  /** The shape of the result. */
  readonly outputShape: TensorLike;
}

/** The transposed convolution: filters are `[height, width, outputs, channels]` (`tf.nn.conv2d_transpose`). */
export function conv2dTranspose(value: TensorLike, filter: TensorLike, options: ConvTransposeOptions): Tensor {
  const attrs = convAttrs({ ...options, padding: options.padding ?? "SAME" }, 2);
  return nameScope(options.name ?? "conv2d_transpose", (outer) =>
    nameScope(outer, (name) =>
      apply("Conv2DBackpropInput", { input_sizes: options.outputShape, filter, out_backprop: value }, attrs, { name }),
    ),
  );
}
/** The transposed convolution of volumes (`tf.nn.conv3d_transpose`). */
export function conv3dTranspose(value: TensorLike, filter: TensorLike, options: ConvTransposeOptions): Tensor {
  const attrs = convAttrs({ ...options, padding: options.padding ?? "SAME" }, 3);
  return nameScope(options.name ?? "conv3d_transpose", (name) =>
    apply("Conv3DBackpropInputV2", { input_sizes: options.outputShape, filter, out_backprop: value }, attrs, { name }),
  );
}
/** The transposed convolution of sequences (`tf.nn.conv1d_transpose`). */
export function conv1dTranspose(
  input: TensorLike,
  filters: TensorLike,
  options: Omit<Conv1dOptions, "padding"> & { outputShape: TensorLike; padding?: "SAME" | "VALID" },
): Tensor {
  const isFirst = options.dataFormat?.startsWith("NC") ?? false;
  const axis = isFirst ? 2 : 1;
  const along = (value: number): number[] => (isFirst ? [1, 1, 1, value] : [1, 1, value, 1]);
  return nameScope(options.name ?? "conv1d_transpose", (name) => {
    const value = expandDims(input, axis);
    const filter = expandDims(filters, 0);
    const full = concat(aroundAxis(options.outputShape, axis), 0);
    const attrs = {
      strides: along(options.stride ?? 1),
      padding: options.padding ?? "SAME",
      data_format: isFirst ? "NCHW" : "NHWC",
      dilations: along(options.dilations ?? 1),
    };
    return squeeze(apply("Conv2DBackpropInput", { input_sizes: full, filter, out_backprop: value }, attrs, { name }), [
      axis,
    ]);
  });
}

/** A shape with a 1 put in: its dimensions before and after. */
function aroundAxis(shape: TensorLike, axis: number): TensorLike[] {
  if (Array.isArray(shape) && !isSymbolic(shape))
    return [shape.slice(0, axis), [1], shape.slice(axis)].map((part) => vector(part as number[], int32));
  const sizes = convertToTensor(shape);
  return [at(sizes, `:${axis}`), [1], at(sizes, `${axis}:`)];
}

/** Options of depthwise convolutions. */
export interface DepthwiseOptions extends Omit<ConvOptions, "dilations"> {
  /** Dilations of height and width. */
  readonly rate?: readonly number[];
}

/** The depthwise convolution; where it is dilated, of every `rate`th pixel apart, as TensorFlow builds it. */
function depthwiseOp(input: Tensor, filter: Tensor, options: DepthwiseOptions, name: string): Tensor {
  const format = options.dataFormat ?? "NHWC";
  const strides = perDimension(options.strides, 2, format, "strides");
  return withSpaceToBatch(input, {
    dilationRate: options.rate ?? [1, 1],
    padding: options.padding,
    filterShape: shape(filter),
    dataFormat: options.dataFormat,
    op: (pieces, _, padding) => {
      const attrs = { strides, ...paddingAttrs(padding), data_format: format };
      return apply("DepthwiseConv2dNative", { input: pieces, filter }, attrs, { name });
    },
  });
}

/** Each channel with filters of its own, `[height, width, channels, multiplier]` (`tf.nn.depthwise_conv2d`). */
export function depthwiseConv2d(input: TensorLike, filter: TensorLike, options: DepthwiseOptions): Tensor {
  return nameScope(options.name ?? "depthwise", (name) => {
    const x = convertToTensor(input, { name: "tensor_in" });
    const w = convertToTensor(filter, { name: "filter_in" });
    return depthwiseOp(x, w, options, name);
  });
}

/** A depthwise convolution, then one that mixes the channels (`tf.nn.separable_conv2d`). */
export function separableConv2d(
  input: TensorLike,
  depthwiseFilter: TensorLike,
  pointwiseFilter: TensorLike,
  options: DepthwiseOptions,
): Tensor {
  return nameScope(options.name ?? "separable_conv2d", (name) => {
    const x = convertToTensor(input, { name: "tensor_in" });
    const depthwise = convertToTensor(depthwiseFilter, { name: "depthwise_filter" });
    const pointwise = convertToTensor(pointwiseFilter, { name: "pointwise_filter" });
    const middle = depthwiseOp(x, depthwise, options, "depthwise");
    return conv2d(middle, pointwise, { strides: 1, padding: "VALID", dataFormat: options.dataFormat, name });
  });
}
