import type { Tensor } from "../core/operation.js";
import { type Initializer, zerosInitializer } from "../ops/initializers.js";
import type { Regularizer } from "../ops/regularizers.js";
import type { Variable } from "../ops/variable.js";
import { type LayerOptions, weight } from "./layer.js";

/** What a layer does with its result, if it does anything. */
export type Activation = (x: Tensor) => Tensor;

/** Options of layers that have weights and biases. */
export interface WeightedOptions extends LayerOptions {
  readonly activation?: Activation | null;
  /** Default true. */
  readonly useBias?: boolean;
  /** Default: the scope's, else glorot uniform. */
  readonly kernelInitializer?: Initializer;
  /** Default: zeros. */
  readonly biasInitializer?: Initializer;
  readonly kernelRegularizer?: Regularizer;
  readonly biasRegularizer?: Regularizer;
}

/** The variable `kernel` of a layer. */
export function kernelOf(x: Tensor, shape: readonly number[], options: WeightedOptions): Variable {
  return weight({
    name: "kernel",
    shape,
    dtype: x.dtype.base,
    initializer: options.kernelInitializer,
    regularizer: options.kernelRegularizer,
    trainable: options.trainable,
  });
}

/** The variable `bias` of a layer, if it has one. */
export function biasOf(x: Tensor, units: number, options: WeightedOptions): Variable | undefined {
  if (options.useBias === false) return undefined;
  return weight({
    name: "bias",
    shape: [units],
    dtype: x.dtype.base,
    initializer: options.biasInitializer ?? zerosInitializer(),
    regularizer: options.biasRegularizer,
    trainable: options.trainable,
  });
}

/** The result after the activation, if there is one. */
export function activated(x: Tensor, { activation }: WeightedOptions): Tensor {
  return activation ? activation(x) : x;
}
