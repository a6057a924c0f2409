import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { matmul } from "../matmul.js";
import type { Named } from "../named.js";
import { biasAdd } from "./bias.js";

function layer(defaultName: string, finish: (product: Tensor, biases: Tensor, name: string) => Tensor) {
  return (x: TensorLike, weights: TensorLike, biases: TensorLike, options: Named = {}): Tensor =>
    nameScope(options.name ?? defaultName, (name) => {
      const input = convertToTensor(x, { name: "x" });
      const w = convertToTensor(weights, { name: "weights" });
      const b = convertToTensor(biases, { name: "biases" });
      return finish(matmul(input, w), b, name);
    });
}

/** x · weights + biases (`tf.nn.xw_plus_b`). */
export const xwPlusB = layer("xw_plus_b", (product, biases, name) => biasAdd(product, biases, { name }));
/** relu(x · weights + biases) (`tf.nn.relu_layer`). */
export const reluLayer = layer("relu_layer", (product, biases, name) =>
  apply("Relu", { features: biasAdd(product, biases) }, {}, { name }),
);
