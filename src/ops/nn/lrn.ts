import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type LowerContext } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Algebra } from "../../onnx/algebra.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import type { Named } from "../named.js";

/** The attributes, and a matrix that sums over the channels next to each. */
function parameters(onnx: OnnxGraph, { attr }: LowerContext, channels: number) {
  const radius = attr.int("depth_radius");
  const band = new Float32Array(channels * channels);
  for (let i = 0; i < channels; i++)
    for (let j = Math.max(0, i - radius); j <= Math.min(channels - 1, i + radius); j++) band[i * channels + j] = 1;
  return {
    bias: attr.float("bias"),
    alpha: attr.float("alpha"),
    beta: attr.float("beta"),
    band: onnx.constant(new NdArray(float32, [channels, channels], band)),
  };
}

/** `LRN`: each element over a power of the sum of squares of the channels next to it. */
export const LRN = defineOp("LRN", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, context) => {
    const [input] = context.inputs as [Value];
    const { add, mul, div, pow, square } = new Algebra(onnx, float32);
    const x = onnx.cast(input, float32);
    const { bias, alpha, beta, band } = parameters(onnx, context, input.shape.dim(-1) ?? 1);
    const norm = add(mul(onnx.node("MatMul", [square(x), band]), alpha), bias);
    return [onnx.cast(div(x, pow(norm, beta)), input.dtype)];
  },
  gradient: (op, [grad]) => {
    const args = { input_grads: grad!, input_image: op.inputs[0]!, output_image: op.outputs[0]! };
    const { attr } = op;
    const attrs = {
      depth_radius: attr.int("depth_radius"),
      bias: attr.float("bias"),
      alpha: attr.float("alpha"),
      beta: attr.float("beta"),
    };
    return [apply("LRNGrad", args, attrs)];
  },
});

/** `LRNGrad`: the gradient of LRN. */
export const LRNGrad = defineOp("LRNGrad", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, context) => {
    const [grads, image, output] = context.inputs as [Value, Value, Value];
    const { add, sub, mul, div, pow, square } = new Algebra(onnx, float32);
    const [dy, x, y] = [grads, image, output].map((value) => onnx.cast(value, float32)) as [Value, Value, Value];
    const { bias, alpha, beta, band } = parameters(onnx, context, image.shape.dim(-1) ?? 1);
    const norm = add(mul(onnx.node("MatMul", [square(x), band]), alpha), bias);
    const around = onnx.node("MatMul", [div(mul(dy, y), norm), band]);
    const dx = sub(div(dy, pow(norm, beta)), mul(mul(x, around), 2 * alpha * beta));
    return [onnx.cast(dx, image.dtype)];
  },
});

/** Options of `tf.nn.localResponseNormalization`. */
export interface LrnOptions extends Named {
  /** How many channels on each side count. Default 5. */
  readonly depthRadius?: number;
  /** Default 1. */
  readonly bias?: number;
  /** Default 1. */
  readonly alpha?: number;
  /** Default 0.5. */
  readonly beta?: number;
}

/** Each element over a power of the sum of squares of the channels next to it (`tf.nn.local_response_normalization`). */
export function localResponseNormalization(input: TensorLike, options: LrnOptions = {}): Tensor {
  const { depthRadius = 5, bias = 1, alpha = 1, beta = 0.5, name } = options;
  return apply("LRN", { input }, { depth_radius: depthRadius, bias, alpha, beta }, { name });
}
