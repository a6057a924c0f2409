import { convertToTensor, type TensorLike } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { matmul } from "../ops/matmul.js";
import { biasAdd } from "../ops/nn/bias.js";
import { tensordot } from "../ops/tensordot.js";
import { inLayer } from "./layer.js";
import { activated, biasOf, kernelOf, type WeightedOptions } from "./weights.js";

/**
 * activation(inputs · kernel + bias), along the last dimension (`tf.layers.dense`). Variables: `kernel` and `bias`.
 * @throws ValueError where the last dimension is not known
 */
export function dense(inputs: TensorLike, units: number, options: WeightedOptions = {}): Tensor {
  return inLayer("dense", options, () => {
    const x = convertToTensor(inputs);
    const { dims } = x.shape;
    const width = x.shape.dim(-1);
    if (dims === undefined || width === null)
      throw new ValueError("The last dimension of the inputs to `Dense` should be defined. Found `None`.");
    const kernel = kernelOf(x, [width, units], options);
    const bias = biasOf(x, units, options);
    const product = dims.length === 2 ? matmul(x, kernel) : tensordot(x, kernel, [[dims.length - 1], [0]]);
    product.setShape(Shape.of([...dims.slice(0, -1), units]));
    return activated(bias === undefined ? product : biasAdd(product, bias), options);
  });
}
