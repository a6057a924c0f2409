import { convertToTensor, type TensorLike } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";
import type { ShapeLike } from "../core/shape.js";
import { dropout as drop } from "../ops/nn/dropout.js";
import { identity } from "../ops/source.js";
import { inLayer } from "./layer.js";
import { chooseTraining, type Training } from "./training.js";

/** Options of `tf.layers.dropout`. */
export interface DropoutLayerOptions {
  /** The share of elements that become 0. Default 0.5. */
  readonly rate?: TensorLike;
  readonly noiseShape?: ShapeLike;
  readonly seed?: number;
  /** True drops elements, false (default) lets all through; a scalar bool tensor decides in each run. */
  readonly training?: Training;
  readonly name?: string;
}

/** Some elements become 0 while training, the others grow (`tf.layers.dropout`). */
export function dropout(inputs: TensorLike, options: DropoutLayerOptions = {}): Tensor {
  const { rate = 0.5, noiseShape, seed, training = false, name } = options;
  return inLayer("dropout", { name }, () => {
    const x = convertToTensor(inputs);
    return chooseTraining(
      training,
      () => drop(x, { rate, noiseShape, seed }),
      () => identity(x),
    );
  });
}
