import { applyOp } from "../../core/apply-op.js";
import { defineOp, type LowerContext } from "../../core/op.js";
import { Algebra } from "../../onnx/algebra.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";

const options = ({ attr }: Pick<LowerContext, "attr">) => ({
  epsilon: attr.float("variance_epsilon"),
  isScaled: attr.bool("scale_after_normalization"),
});

/** `BatchNormWithGlobalNormalization`: what graphs before version 9 normalize with, mean and variance given for each channel. */
export const BatchNormWithGlobalNormalization = defineOp("BatchNormWithGlobalNormalization", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, context) => {
    const [t, m, v, beta, gamma] = context.inputs as [Value, Value, Value, Value, Value];
    const { epsilon, isScaled } = options(context);
    const { add, sub, mul, div, sqrt } = new Algebra(onnx, t.dtype);
    const scale = div(isScaled ? gamma : 1, sqrt(add(v, epsilon)));
    return [add(mul(sub(t, m), scale), beta)];
  },
  gradient: ({ inputs, attr }, [grad]) => {
    const [t, m, v, , gamma] = inputs;
    const { epsilon, isScaled } = options({ attr });
    return applyOp(
      "BatchNormWithGlobalNormalizationGrad",
      { t: t!, m: m!, v: v!, gamma: gamma!, backprop: grad! },
      { variance_epsilon: epsilon, scale_after_normalization: isScaled },
    ).outputs;
  },
});

/** `BatchNormWithGlobalNormalizationGrad`: its gradients: of the images, mean, variance, offset and scale. */
export const BatchNormWithGlobalNormalizationGrad = defineOp("BatchNormWithGlobalNormalizationGrad", {
  infer: ({ inputs: [t, m, v, gamma] }) => [t?.shape, m?.shape, v?.shape, m?.shape, gamma?.shape],
  lower: (onnx, context) => {
    const [t, m, v, gamma, grad] = context.inputs as [Value, Value, Value, Value, Value];
    const { epsilon, isScaled } = options(context);
    const { add, sub, mul, div, sqrt, neg } = new Algebra(onnx, t.dtype);
    const inverse = div(1, sqrt(add(v, epsilon)));
    const scale = isScaled ? mul(inverse, gamma) : inverse;
    const offset = sumOfChannels(onnx, grad);
    const product = sumOfChannels(onnx, mul(grad, sub(t, m)));
    const variance = mul(mul(product, -0.5), div(scale, add(v, epsilon)));
    const scaled = isScaled ? mul(product, inverse) : sub(gamma, gamma);
    return [mul(grad, scale), neg(mul(offset, scale)), variance, offset, scaled];
  },
});

/** The sum over all dimensions but the last, of images `[batch, height, width, channels]`. */
function sumOfChannels(onnx: OnnxGraph, images: Value): Value {
  return onnx.node("ReduceSum", [images, onnx.ints([0, 1, 2])], { keepdims: 0 });
}
