import type { TensorLike } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";
import * as nn from "../ops/nn/pool-functions.js";
import { type DataFormat, perAxis } from "./conv.js";
import { inLayer } from "./layer.js";

/** Options of the pooling layers. */
export interface PoolLayerOptions {
  readonly name?: string;
  /** Default `valid`. */
  readonly padding?: "valid" | "same" | "VALID" | "SAME";
  readonly dataFormat?: DataFormat;
}

type Pool = (value: TensorLike, options: nn.PoolOptions) => Tensor;

const FORMATS = { 1: ["NWC", "NCW"], 2: ["NHWC", "NCHW"], 3: ["NDHWC", "NCDHW"] } as const;

const pooling =
  (defaultName: string, count: 1 | 2 | 3, pool: Pool) =>
  (
    inputs: TensorLike,
    poolSize: number | readonly number[],
    strides: number | readonly number[],
    options: PoolLayerOptions = {},
  ): Tensor =>
    inLayer(defaultName, { name: options.name }, () => {
      const isFirst = options.dataFormat === "channels_first";
      return pool(inputs, {
        ksize: perAxis(poolSize, count, "pool_size"),
        strides: perAxis(strides, count, "strides"),
        padding: options.padding?.toUpperCase() === "SAME" ? "SAME" : "VALID",
        dataFormat: FORMATS[count][isFirst ? 1 : 0],
      });
    });

/** The maximum of each window of sequences (`tf.layers.max_pooling1d`). */
export const maxPooling1d = pooling("max_pooling1d", 1, nn.maxPool1d);
/** The maximum of each window of images (`tf.layers.max_pooling2d`). */
export const maxPooling2d = pooling("max_pooling2d", 2, nn.maxPool);
/** The maximum of each window of volumes (`tf.layers.max_pooling3d`). */
export const maxPooling3d = pooling("max_pooling3d", 3, nn.maxPool3d);
/** The mean of each window of sequences (`tf.layers.average_pooling1d`). */
export const averagePooling1d = pooling("average_pooling1d", 1, nn.avgPool1d);
/** The mean of each window of images (`tf.layers.average_pooling2d`). */
export const averagePooling2d = pooling("average_pooling2d", 2, nn.avgPool);
/** The mean of each window of volumes (`tf.layers.average_pooling3d`). */
export const averagePooling3d = pooling("average_pooling3d", 3, nn.avgPool3d);
