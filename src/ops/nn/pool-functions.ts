import { apply, applyOp } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { type DTypeLike, dtypeOf, int64 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import type { Named } from "../named.js";
import { expandDims, squeeze } from "../shape.js";
import { type ConvPadding, paddingAttrs, perDimension } from "./conv-functions.js";

/** Options of pools. */
export interface PoolOptions extends Named {
  /** The window: one number for all, one for each spatial dimension, or one for each dimension. */
  readonly ksize: number | readonly number[];
  readonly strides: number | readonly number[];
  readonly padding: ConvPadding;
  /** Where the channels are: `NHWC` (default) or `NCHW`, and their kin. */
  readonly dataFormat?: string;
}

function attrsOf({ ksize, strides, padding, dataFormat }: PoolOptions, count: number) {
  const format = dataFormat ?? (count === 3 ? "NDHWC" : "NHWC");
  const sizes = perDimension(ksize, count, format, "ksize");
  if (sizes.includes(0)) throw new ValueError(`\`ksize\` cannot be zero. Received: ksize=[${sizes}]`);
  return {
    ksize: sizes,
    strides: perDimension(strides, count, format, "strides"),
    ...paddingAttrs(padding, count + 2),
    data_format: format,
  };
}

const pool =
  (type: string, input: string, defaultName: string, count: number) =>
  (value: TensorLike, options: PoolOptions): Tensor =>
    nameScope(options.name ?? defaultName, (name) =>
      apply(type, { [input]: value }, attrsOf(options, count), { name }),
    );

/** The maximum of each window of images `[batch, height, width, channels]` (`tf.nn.max_pool`). */
export const maxPool = pool("MaxPool", "input", "MaxPool", 2);
/** The same (`tf.nn.max_pool2d`). */
export const maxPool2d = pool("MaxPool", "input", "MaxPool2d", 2);
/** The maximum of each window of volumes (`tf.nn.max_pool3d`). */
export const maxPool3d = pool("MaxPool3D", "input", "MaxPool3D", 3);
/** The mean of each window of images (`tf.nn.avg_pool`). */
export const avgPool = pool("AvgPool", "value", "AvgPool", 2);
/** The same (`tf.nn.avg_pool2d`). */
export const avgPool2d = avgPool;
/** The mean of each window of volumes (`tf.nn.avg_pool3d`). */
export const avgPool3d = pool("AvgPool3D", "input", "AvgPool3D", 3);

const pool1d =
  (type: string, inputName: string, defaultName: string) =>
  (input: TensorLike, options: PoolOptions): Tensor => {
    const isFirst = options.dataFormat?.startsWith("NC") ?? false;
    const axis = isFirst ? 2 : 1;
    const along = (value: number | readonly number[]): number[] => {
      const size = typeof value === "number" ? value : (value.length === 3 ? value[axis === 2 ? 2 : 1] : value[0])!;
      return isFirst ? [1, 1, 1, size] : [1, 1, size, 1];
    };
    return nameScope(options.name ?? defaultName, (name) => {
      const attrs = {
        ksize: along(options.ksize),
        strides: along(options.strides),
        ...paddingAttrs(typeof options.padding === "string" ? options.padding : [[0, 0], ...options.padding]),
        data_format: isFirst ? "NCHW" : "NHWC",
      };
      return squeeze(apply(type, { [inputName]: expandDims(input, axis) }, attrs, { name }), [axis]);
    });
  };
/** The maximum of each window of sequences `[batch, width, channels]` (`tf.nn.max_pool1d`). */
export const maxPool1d = pool1d("MaxPool", "input", "MaxPool1d");
/** The mean of each window of sequences (`tf.nn.avg_pool1d`). */
export const avgPool1d = pool1d("AvgPool", "value", "AvgPool1D");

/** The maximum of each window, and where in its image it is (`tf.nn.max_pool_with_argmax`). */
export function maxPoolWithArgmax(
  input: TensorLike,
  options: PoolOptions & { outputDtype?: DTypeLike; includeBatchInIndex?: boolean },
): [output: Tensor, argmax: Tensor] {
  const { ksize, strides, padding } = attrsOf(options, 2);
  const attrs = {
    ksize,
    strides,
    padding,
    Targmax: dtypeOf(options.outputDtype ?? int64),
    include_batch_in_index: options.includeBatchInIndex ?? false,
  };
  const [output, argmax] = applyOp("MaxPoolWithArgmax", { input }, attrs, { name: options.name }).outputs;
  return [output!, argmax!];
}
