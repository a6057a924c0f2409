import { convertToTensor, type TensorLike } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { at } from "../ops/at.js";
import type { Initializer } from "../ops/initializers.js";
import { stack } from "../ops/join.js";
import { biasAdd } from "../ops/nn/bias.js";
import {
  conv1d as convolve1d,
  conv2d as convolve2d,
  conv3d as convolve3d,
  separableConv2d as separable2d,
  conv2dTranspose as transposed2d,
} from "../ops/nn/conv-functions.js";
import type { Regularizer } from "../ops/regularizers.js";
import { shape } from "../ops/shape.js";
import { inLayer, weight } from "./layer.js";
import { activated, biasOf, kernelOf, type WeightedOptions } from "./weights.js";

/** `channels_last` (default) or `channels_first`. */
export type DataFormat = "channels_last" | "channels_first";

/** Options of the convolution layers. */
export interface ConvLayerOptions extends WeightedOptions {
  /** One number for all dimensions, or one for each. Default 1. */
  readonly strides?: number | readonly number[];
  /** Default `valid`. */
  readonly padding?: "valid" | "same" | "VALID" | "SAME";
  readonly dataFormat?: DataFormat;
  readonly dilationRate?: number | readonly number[];
}

/** One number for each of `count` dimensions. @throws ValueError for another number of them */
export function perAxis(value: number | readonly number[], count: number, what: string): number[] {
  if (typeof value === "number") return new Array<number>(count).fill(value);
  if (value.length === count) return [...value];
  throw new ValueError(
    `The \`${what}\` argument must be a tuple of ${count} integers. Received: [${value.join(", ")}]`,
  );
}

const upper = (padding: string | undefined): "SAME" | "VALID" => (padding?.toUpperCase() === "SAME" ? "SAME" : "VALID");
const isFirst = (format: DataFormat | undefined): boolean => format === "channels_first";

/** The number of channels of images. @throws ValueError where it is not known */
function channelsOf(x: Tensor, format: DataFormat | undefined): number {
  const channels = x.shape.dim(isFirst(format) ? 1 : -1);
  if (channels !== null) return channels;
  throw new ValueError("The channel dimension of the inputs should be defined. Found `None`.");
}

function withBias(x: Tensor, bias: TensorLike | undefined, options: ConvLayerOptions): Tensor {
  const format = isFirst(options.dataFormat) ? "NCHW" : "NHWC";
  return activated(bias === undefined ? x : biasAdd(x, bias, { dataFormat: format }), options);
}

function convolution(count: 1 | 2 | 3) {
  return (
    inputs: TensorLike,
    filters: number,
    kernelSize: number | readonly number[],
    options: ConvLayerOptions = {},
  ): Tensor =>
    inLayer(`conv${count}d`, options, () => {
      const x = convertToTensor(inputs);
      const { strides = 1, dilationRate = 1, dataFormat } = options;
      const channels = channelsOf(x, dataFormat);
      const kernel = kernelOf(x, [...perAxis(kernelSize, count, "kernel_size"), channels, filters], options);
      const bias = biasOf(x, filters, options);
      const padding = upper(options.padding);
      const steps = perAxis(strides, count, "strides");
      const dilations = perAxis(dilationRate, count, "dilation_rate");
      const first = isFirst(dataFormat);
      if (count === 1) {
        const settings = { stride: steps[0], padding, dilations: dilations[0], dataFormat: first ? "NCW" : "NWC" };
        return withBias(convolve1d(x, kernel, settings), bias, options);
      }
      const format = count === 3 ? (first ? "NCDHW" : "NDHWC") : first ? "NCHW" : "NHWC";
      const convolve = count === 2 ? convolve2d : convolve3d;
      const result = convolve(x, kernel, { strides: steps, padding, dilations, dataFormat: format });
      return withBias(result, bias, options);
    });
}

/** A convolution of sequences, with biases and an activation (`tf.layers.conv1d`). */
export const conv1d = convolution(1);
/** A convolution of images, with biases and an activation (`tf.layers.conv2d`). Variables: `kernel` and `bias`. */
export const conv2d = convolution(2);
/** A convolution of volumes, with biases and an activation (`tf.layers.conv3d`). */
export const conv3d = convolution(3);

/** A transposed convolution of images, with biases and an activation (`tf.layers.conv2d_transpose`). */
export function conv2dTranspose(
  inputs: TensorLike,
  filters: number,
  kernelSize: number | readonly number[],
  options: ConvLayerOptions = {},
): Tensor {
  return inLayer("conv2d_transpose", options, () => {
    const x = convertToTensor(inputs);
    const { dataFormat } = options;
    const sizes = perAxis(kernelSize, 2, "kernel_size");
    const strides = perAxis(options.strides ?? 1, 2, "strides");
    const kernel = kernelOf(x, [...sizes, filters, channelsOf(x, dataFormat)], options);
    const bias = biasOf(x, filters, options);
    const padding = upper(options.padding);
    const inputShape = shape(x);
    const first = isFirst(dataFormat) ? 2 : 1;
    const extra = (i: number): number => (padding === "SAME" ? 0 : Math.max(sizes[i]! - strides[i]!, 0));
    const batch = at(inputShape, 0);
    const dims = strides.map((stride, i) => {
      const known = x.shape.dim(first + i);
      return known === null
        ? at(inputShape, first + i)
            .mul(stride)
            .add(extra(i))
        : known * stride + extra(i);
    });
    const target = isFirst(dataFormat) ? [batch, filters, ...dims] : [batch, ...dims, filters];
    const result = transposed2d(x, kernel, {
      outputShape: stack(target),
      strides,
      padding,
      dataFormat: isFirst(dataFormat) ? "NCHW" : "NHWC",
    });
    const spatial = dims.map((dim) => (typeof dim === "number" ? dim : null));
    const rest = isFirst(dataFormat) ? [filters, ...spatial] : [...spatial, filters];
    result.setShape(Shape.of([x.shape.dim(0), ...rest]));
    return withBias(result, bias, options);
  });
}

/** Options of `tf.layers.separableConv2d`. */
export interface SeparableOptions extends ConvLayerOptions {
  /** Filters of each channel. Default 1. */
  readonly depthMultiplier?: number;
  readonly depthwiseInitializer?: Initializer;
  readonly pointwiseInitializer?: Initializer;
  readonly depthwiseRegularizer?: Regularizer;
  readonly pointwiseRegularizer?: Regularizer;
}

/** A depthwise convolution, then one that mixes the channels (`tf.layers.separable_conv2d`). */
export function separableConv2d(
  inputs: TensorLike,
  filters: number,
  kernelSize: number | readonly number[],
  options: SeparableOptions = {},
): Tensor {
  return inLayer("separable_conv2d", options, () => {
    const x = convertToTensor(inputs);
    const { depthMultiplier = 1, dataFormat, trainable } = options;
    const channels = channelsOf(x, dataFormat);
    const dtype = x.dtype.base;
    const depthwise = weight({
      name: "depthwise_kernel",
      shape: [...perAxis(kernelSize, 2, "kernel_size"), channels, depthMultiplier],
      dtype,
      initializer: options.depthwiseInitializer,
      regularizer: options.depthwiseRegularizer,
      trainable,
    });
    const pointwise = weight({
      name: "pointwise_kernel",
      shape: [1, 1, channels * depthMultiplier, filters],
      dtype,
      initializer: options.pointwiseInitializer,
      regularizer: options.pointwiseRegularizer,
      trainable,
    });
    const bias = biasOf(x, filters, options);
    const result = separable2d(x, depthwise, pointwise, {
      strides: perAxis(options.strides ?? 1, 2, "strides"),
      padding: upper(options.padding),
      rate: perAxis(options.dilationRate ?? 1, 2, "dilation_rate"),
      dataFormat: isFirst(dataFormat) ? "NCHW" : "NHWC",
    });
    return withBias(result, bias, options);
  });
}
