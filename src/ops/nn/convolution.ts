import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { vector } from "../host/vector.js";
import type { Named } from "../named.js";
import { expandDims, squeeze } from "../shape.js";
import { batchToSpace, spaceToBatch } from "../space-to-batch.js";
import { type ConvPadding, conv1d, conv2d, conv2dTranspose, conv3d } from "./conv-functions.js";
import { avgPool, avgPool3d, maxPool, maxPool3d } from "./pool-functions.js";
import { withSpaceToBatch } from "./with-space-to-batch.js";

/** Options of `tf.nn.convolution`. */
export interface ConvolutionOptions extends Named {
  readonly padding: ConvPadding;
  /** One number for all spatial dimensions, or one for each. */
  readonly strides?: number | readonly number[];
  readonly dilationRate?: number | readonly number[];
  /** Where the channels are: last (default), or second (`NCW`, `NCHW`, `NCDHW`). */
  readonly dataFormat?: string;
}

function each(value: number | readonly number[] | undefined, count: number, what: string): number[] {
  const given = value === undefined ? [1] : typeof value === "number" ? [value] : [...value];
  const all = given.length === 1 ? new Array<number>(count).fill(given[0]!) : given;
  if (all.length !== count) throw new ValueError(`${what} should be of length 1 or ${count} but was ${given.length}`);
  if (all.some((one) => one < 1))
    throw new ValueError(`all values of \`${what}\` must be positive. Received: [${all}]`);
  return all;
}

/** The convolution of 1, 2 or 3 spatial dimensions. */
function convolve(
  input: Tensor,
  filter: TensorLike,
  count: number,
  strides: number[],
  options: ConvolutionOptions,
): Tensor {
  const { padding, dataFormat, name } = options;
  if (count !== 1) return (count === 2 ? conv2d : conv3d)(input, filter, { strides, padding, dataFormat, name });
  return conv1d(input, filter, { stride: strides[0]!, padding: padding as "SAME" | "VALID", dataFormat, name });
}

/**
 * The convolution of images of 1, 2 or 3 spatial dimensions, `[batch, …, channels]`, with filters `[…, channels, outputs]`, which may be
 * dilated (`tf.nn.convolution`).
 * @throws ValueError for filters of another rank, or strides together with dilations
 */
export function convolution(input: TensorLike, filter: TensorLike, options: ConvolutionOptions): Tensor {
  const x = convertToTensor(input, { name: "input" });
  const w = convertToTensor(filter, { name: "filters" });
  const count = (w.shape.rank ?? x.shape.rank ?? 0) - 2;
  if (count < 1 || count > 3) throw new ValueError(`\`num_spatial_dims\` must be 1, 2, or 3. Received: ${count}.`);
  const strides = each(options.strides, count, "strides");
  const rates = each(options.dilationRate, count, "dilation_rate");
  return nameScope(options.name ?? "convolution", (name) => {
    const more = { ...options, name };
    if (rates.every((rate) => rate === 1)) return convolve(x, w, count, strides, more);
    checkStrides(strides, rates);
    return withSpaceToBatch(x, {
      dilationRate: rates,
      padding: options.padding,
      filterShape: options.padding === "SAME" ? vector(w.shape.toArray(), int32) : undefined,
      dataFormat: options.dataFormat,
      op: (pieces, _, padding) => convolve(pieces, w, count, strides, { ...more, padding }),
    });
  });
}

function checkStrides(strides: readonly number[], rates: readonly number[]): void {
  if (strides.every((stride) => stride === 1) || rates.every((rate) => rate === 1)) return;
  throw new ValueError(
    `\`strides > 1\` not supported in conjunction with \`dilation_rate > 1\`. Received: strides=[${strides.join(" ")}] and dilation_rate=[${rates.join(" ")}]`,
  );
}

/** A convolution whose filter has holes: its pixels are `rate` apart (`tf.nn.atrous_conv2d`). */
export function atrousConv2d(
  value: TensorLike,
  filters: TensorLike,
  rate: number,
  padding: "SAME" | "VALID",
  options: Named = {},
): Tensor {
  return convolution(value, filters, { padding, dilationRate: rate, ...options });
}

/**
 * The transposed convolution with a filter `[height, width, outputs, channels]` that has holes (`tf.nn.atrous_conv2d_transpose`).
 * @throws ValueError for a rate below 1, or `SAME` with a filter of unknown shape
 */
export function atrousConv2dTranspose(
  value: TensorLike,
  filters: TensorLike,
  outputShape: readonly number[],
  rate: number,
  padding: "SAME" | "VALID",
  options: Named = {},
): Tensor {
  return nameScope(options.name ?? "atrous_conv2d_transpose", () => {
    const x = convertToTensor(value, { name: "value" });
    const w = convertToTensor(filters, { name: "filters" });
    if (rate < 1) throw new ValueError(`\`rate\` cannot be less than one. Received: rate=${rate}`);
    if (rate === 1)
      return conv2dTranspose(x, w, {
        outputShape: vector(outputShape, int32),
        strides: 1,
        padding,
        dataFormat: "NHWC",
      });
    convertToTensor(vector(outputShape, int32), { name: "output_shape" });
    const [batch, height, width, channels] = outputShape as readonly [number, number, number, number];
    const around = [w.shape.dim(0), w.shape.dim(1)].map((size) => {
      if (padding === "VALID") return [0, 0] as const;
      if (size === null) throw new ValueError(`Cannot dilate with padding SAME: the filter's shape is ${w.shape}`);
      const extra = (size - 1) * rate;
      return [Math.floor(extra / 2), extra - Math.floor(extra / 2)] as const;
    }) as [readonly [number, number], readonly [number, number]];
    const full = [height, width].map((size, i) => size + around[i]![0] + around[i]![1]);
    const extras = full.map((size) => (rate - (size % rate)) % rate);
    const pieces = spaceToBatch(
      x,
      pairs([
        [0, extras[0]!],
        [0, extras[1]!],
      ]),
      rate,
    );
    const sizes = [rate * rate * batch, ...full.map((size, i) => Math.floor((size + extras[i]!) / rate)), channels];
    const grown = apply(
      "Conv2DBackpropInput",
      { input_sizes: vector(sizes, int32), filter: w, out_backprop: pieces },
      { strides: [1, 1, 1, 1], padding: "VALID", data_format: "NHWC" },
    );
    const crops = around.map(([start, end], i) => [start, end + extras[i]!] as const);
    return batchToSpace(grown, pairs(crops), rate);
  });
}

function pairs(list: readonly (readonly [number, number])[]) {
  return vector(list.flat(), int32).reshape([list.length, 2]);
}

/** Options of `tf.nn.pool`. */
export interface AnyPoolOptions extends Named {
  readonly strides?: readonly number[];
  readonly dilationRate?: readonly number[];
  readonly dataFormat?: string;
}

/**
 * The maximum or mean of each window of 1, 2 or 3 spatial dimensions, which may have holes (`tf.nn.pool`).
 * @throws ValueError for strides larger than the window or together with dilations, or `SAME` with dilations
 */
export function pool(
  input: TensorLike,
  windowShape: readonly number[],
  poolingType: "MAX" | "AVG",
  padding: "SAME" | "VALID",
  options: AnyPoolOptions = {},
): Tensor {
  return nameScope(options.name ?? `${poolingType.toLowerCase()}_pool`, (name) => {
    const x = convertToTensor(input, { name: "input" });
    const count = windowShape.length;
    if (count < 1 || count > 3)
      throw new ValueError(`\`len(window_shape)\` must be 1, 2, or 3. Received: window_shape=[${windowShape}]`);
    const strides = each(options.strides, count, "strides");
    const rates = each(options.dilationRate, count, "dilation_rate");
    checkStrides(strides, rates);
    if (padding === "SAME" && rates.some((rate) => rate > 1))
      throw new ValueError("pooling with 'SAME' padding is not implemented for `dilation_rate` > 1.");
    if (strides.some((stride, i) => stride > windowShape[i]!))
      throw new ValueError(
        "`strides` > `window_shape` not supported due to inconsistency between CPU and GPU implementations.",
      );
    const isFirst = options.dataFormat?.startsWith("NC") ?? false;
    const axis = isFirst ? 2 : 1;
    const around = (values: readonly number[]): number[] => (isFirst ? [1, 1, ...values] : [1, ...values, 1]);
    const of = poolingType === "MAX" ? [maxPool, maxPool3d] : [avgPool, avgPool3d];
    return withSpaceToBatch(x, {
      dilationRate: rates,
      padding,
      spatialDims: windowShape.map((_, i) => axis + i),
      op: (pieces, _, pad) => {
        if (count > 1)
          return of[count - 2]!(pieces, {
            ksize: around(windowShape),
            strides: around(strides),
            padding: pad,
            dataFormat: options.dataFormat,
            name,
          });
        const flat = expandDims(pieces, axis);
        const ksize = [1, ...around(windowShape)];
        const format = isFirst ? "NCHW" : "NHWC";
        return squeeze(
          of[0]!(flat, { ksize, strides: [1, ...around(strides)], padding: pad, dataFormat: format, name }),
          [axis],
        );
      },
    });
  });
}
