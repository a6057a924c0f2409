import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { defineOp, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Algebra } from "../../onnx/algebra.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { hasKernel } from "../../onnx/kernels.js";
import { onnxType } from "../../onnx/types.js";
import { nameScope } from "../control.js";
import { binary, unary } from "../elementwise.js";
import { zerosLike } from "../fill.js";
import { mapArray, zipArrays } from "../host/elementwise.js";
import { concat } from "../join.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minusOf, over, plus, times } from "../operators.js";

/** The slope and scale of Selu. */
const SELU_SCALE = 1.0507009873554805;
const SELU_SCALE_ALPHA = 1.7580993408473768;

/** 1 where `test` holds, else 0, in the type of `x`. */
function mask(onnx: OnnxGraph, test: Value, x: Value): Value {
  return onnx.node("Cast", [test], { to: onnxType(x.dtype) }, { dtype: x.dtype });
}

/** The condition `x < y`. */
const less = ({ onnx }: Algebra, x: Value, y: Value): Value => onnx.node("Less", [x, y]);

/** The gradient of a gradient op `G(gradients, features)`: that op again, and nothing (or `toFeatures`) to the features. */
const secondGradient =
  (
    type: string,
    features: string,
    toFeatures: (op: Operation, grad: Tensor) => Tensor = (op) => zerosLike(op.inputs[1]!),
  ): OpImplementation["gradient"] =>
  (op, [grad]) => [apply(type, { gradients: grad!, [features]: op.inputs[1]! }), toFeatures(op, grad!)];

/** `Relu`: 0 where negative. */
export const Relu = unary("Relu", {
  onnx: (onnx, [x]) =>
    x!.dtype.isFloating
      ? onnx.node("Relu", [x])
      : onnx.node("Max", [x, onnx.scalar(x!.dtype.kind === "bigint" ? 0n : 0, x!.dtype)]),
  kernels: "Max",
  number: (x) => Math.max(x, 0),
  big: (x) => (x < 0n ? 0n : x),
  gradient: (grad, op) => apply("ReluGrad", { gradients: grad, features: op.outputs[0]! }),
});
/** `ReluGrad`: the gradient where the feature is positive. */
export const ReluGrad = binary("ReluGrad", {
  onnx: (onnx, [grad, x]) =>
    onnx.node("Mul", [grad, mask(onnx, onnx.node("Greater", [x, onnx.scalar(0, x!.dtype)]), grad!)]),
  kernels: "Mul Greater",
  lowers: (op) => op.inputs[0]!.dtype.isFloating,
  number: (grad, x) => grad * (x > 0 ? 1 : 0),
  big: (grad, x) => (x > 0n ? grad : 0n),
  gradient: secondGradient("ReluGrad", "features"),
});

/** `Relu6`: 0 where negative, 6 where above. */
export const Relu6 = unary("Relu6", {
  onnx: (onnx, [x]) => onnx.node("Clip", [x, onnx.scalar(0, x!.dtype), onnx.scalar(6, x!.dtype)]),
  kernels: "Clip",
  lowers: (op) => op.inputs[0]!.dtype.isFloating,
  number: (x) => (x < 0 ? 0 : Math.min(x, 6)),
  big: (x) => (x < 0n ? 0n : x > 6n ? 6n : x),
  gradient: (grad, op) => apply("Relu6Grad", { gradients: grad, features: op.outputs[0]! }),
});
/** `Relu6Grad`: the gradient where the feature is between 0 and 6. */
export const Relu6Grad = binary("Relu6Grad", {
  onnx: (onnx, [grad, x]) => {
    const above = onnx.node("Greater", [x, onnx.scalar(0, x!.dtype)]);
    const below = onnx.node("Less", [x, onnx.scalar(6, x!.dtype)]);
    return onnx.node("Mul", [grad, mask(onnx, onnx.node("And", [above, below]), grad!)]);
  },
  kernels: "Mul Greater Less",
  lowers: (op) => op.inputs[0]!.dtype.isFloating,
  number: (grad, x) => grad * (x > 0 && x < 6 ? 1 : 0),
  big: (grad, x) => (x > 0n && x < 6n ? grad : 0n),
  gradient: secondGradient("Relu6Grad", "features"),
});

/** `LeakyRelu`: a fraction `alpha` where negative. */
export const LeakyRelu = defineOp("LeakyRelu", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, { inputs: [x], attr }) => {
    const alpha = attr.float("alpha");
    if (x!.dtype === float32) return [onnx.node("LeakyRelu", [x], { alpha: { float: alpha } })];
    const scaled = onnx.node("Mul", [x, onnx.scalar(alpha, x!.dtype)]);
    return [onnx.node(alpha < 1 ? "Max" : "Min", [x, scaled])];
  },
  lowers: (op) => hasKernel("Max", op.inputs[0]!.dtype),
  host: ({ inputs: [x], attr, outputTypes }) => {
    const alpha = attr.float("alpha");
    return [mapArray(x!, outputTypes[0]!, (v: number) => (v > 0 ? v : v * alpha))];
  },
  gradient: (op, [grad]) => [
    apply("LeakyReluGrad", { gradients: grad!, features: op.inputs[0]! }, { alpha: op.attr.float("alpha") }),
  ],
});
/** `LeakyReluGrad`: the gradient, or a fraction `alpha` of it where the feature is not positive. */
export const LeakyReluGrad = defineOp("LeakyReluGrad", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, { inputs: [grad, x], attr }) => {
    const algebra = new Algebra(onnx, grad!.dtype);
    const isPositive = onnx.node("Greater", [x, onnx.scalar(0, x!.dtype)]);
    return [algebra.where(isPositive, grad!, algebra.mul(grad!, attr.float("alpha")))];
  },
  lowers: (op) => hasKernel("Where", op.inputs[0]!.dtype),
  host: ({ inputs: [grad, x], attr, outputTypes }) => {
    const alpha = attr.float("alpha");
    return [zipArrays(grad!, x!, outputTypes[0]!, (g: number, v: number) => (v > 0 ? g : g * alpha))];
  },
  gradient: (op, [grad]) => {
    const features = op.inputs[1]!;
    const alpha = op.attr.float("alpha");
    return [apply("LeakyReluGrad", { gradients: grad!, features }, { alpha }), zerosLike(features)];
  },
});

/** `exp(x) − 1` where negative, without losing digits near 0. */
function expm1(algebra: Algebra, x: Value): Value {
  const { onnx, add, mul, exp } = algebra;
  return mul(onnx.node("Tanh", [mul(x, 0.5)]), add(exp(x), 1));
}

/** Gradients of Elu and Selu with respect to the outputs that their gradient ops take. */
const toOutputs = (op: Operation, grad: Tensor): Tensor => {
  const outputs = op.inputs[1]!;
  const isNegative = apply("Less", { x: outputs, y: 0 });
  return apply("Select", { condition: isNegative, t: times(grad, op.inputs[0]!), e: zerosLike(outputs) });
};

/** `Elu`: exp(x) − 1 where negative. */
export const Elu = unary("Elu", {
  onnx: (onnx, [x]) => {
    const algebra = new Algebra(onnx, x!.dtype);
    return algebra.where(less(algebra, x!, algebra.value(0)), expm1(algebra, x!), x!);
  },
  kernels: "Where Tanh",
  number: (x) => (x < 0 ? Math.expm1(x) : x),
  gradient: (grad, op) => apply("EluGrad", { gradients: grad, outputs: op.outputs[0]! }),
});
/** `EluGrad`: (output + 1) · gradient where the output is negative. */
export const EluGrad = binary("EluGrad", {
  onnx: (onnx, [grad, y]) => {
    const algebra = new Algebra(onnx, y!.dtype);
    return algebra.where(less(algebra, y!, algebra.value(0)), algebra.mul(algebra.add(y!, 1), grad!), grad!);
  },
  kernels: "Where",
  number: (grad, y) => (y < 0 ? (y + 1) * grad : grad),
  gradient: secondGradient("EluGrad", "outputs", toOutputs),
});

/** `Selu`: Elu, scaled so that mean and variance stay. */
export const Selu = unary("Selu", {
  onnx: (onnx, [x]) => {
    const algebra = new Algebra(onnx, x!.dtype);
    const { mul, where } = algebra;
    return where(less(algebra, x!, algebra.value(0)), mul(expm1(algebra, x!), SELU_SCALE_ALPHA), mul(x!, SELU_SCALE));
  },
  kernels: "Where Tanh",
  number: (x) => (x < 0 ? SELU_SCALE_ALPHA * Math.expm1(x) : SELU_SCALE * x),
  gradient: (grad, op) => apply("SeluGrad", { gradients: grad, outputs: op.outputs[0]! }),
});
/** `SeluGrad`: the gradient of Selu from its output. */
export const SeluGrad = binary("SeluGrad", {
  onnx: (onnx, [grad, y]) => {
    const algebra = new Algebra(onnx, y!.dtype);
    const { add, mul, where } = algebra;
    return where(less(algebra, y!, algebra.value(0)), mul(grad!, add(y!, SELU_SCALE_ALPHA)), mul(grad!, SELU_SCALE));
  },
  kernels: "Where",
  number: (grad, y) => (y < 0 ? grad * (y + SELU_SCALE_ALPHA) : grad * SELU_SCALE),
  gradient: secondGradient("SeluGrad", "outputs", toOutputs),
});

/** log(1 + exp(x)), without overflow and without losing what is small. */
function softplusOf(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
/** `Softplus`: log(1 + exp(x)). */
export const Softplus = unary("Softplus", {
  onnx: (onnx, [x]) => {
    // log1p(p) = log(u) + (p − (u − 1)) / u with u = 1 + p rounded; p is at most 1.
    const { abs, add, sub, div, exp, neg, max } = new Algebra(onnx, x!.dtype);
    const p = exp(neg(abs(x!)));
    const u = add(1, p);
    const log1p = add(onnx.node("Log", [u]), div(sub(p, sub(u, 1)), u));
    return add(max(x!, 0), log1p);
  },
  kernels: "Log Exp Max",
  number: softplusOf,
  gradient: (grad, op) => times(grad, apply("Sigmoid", { x: op.inputs[0]! })),
});
/** `SoftplusGrad`: gradient / (1 + exp(−x)). */
export const SoftplusGrad = binary("SoftplusGrad", {
  onnx: (onnx, [grad, x]) => {
    const { add, div, exp, neg } = new Algebra(onnx, x!.dtype);
    return div(grad!, add(exp(neg(x!)), 1));
  },
  kernels: "Exp Div",
  number: (grad, x) => grad / (Math.exp(-x) + 1),
  gradient: (op, [grad]) => {
    const [dy, x] = op.inputs as [Tensor, Tensor];
    return grad!.graph.controlDependencies([grad!], () => {
      const ddy = apply("SoftplusGrad", { gradients: grad!, features: x });
      const product = times(grad!, dy);
      const divisor = plus(plus(apply("Exp", { x: minusOf(x) }), 2), apply("Exp", { x }));
      return [ddy, over(product, divisor)];
    });
  },
});

/** `Softsign`: x / (1 + |x|). */
export const Softsign = unary("Softsign", {
  onnx: (onnx, [x]) => {
    const { abs, add, div } = new Algebra(onnx, x!.dtype);
    return div(x!, add(abs(x!), 1));
  },
  kernels: "Abs Div",
  number: (x) => x / (1 + Math.abs(x)),
  gradient: (grad, op) => apply("SoftsignGrad", { gradients: grad, features: op.inputs[0]! }),
});
/** `SoftsignGrad`: gradient / (1 + |x|)². */
export const SoftsignGrad = binary("SoftsignGrad", {
  onnx: (onnx, [grad, x]) => {
    const { abs, add, div, square } = new Algebra(onnx, x!.dtype);
    return div(grad!, square(add(abs(x!), 1)));
  },
  kernels: "Abs Div Mul",
  number: (grad, x) => grad / (1 + Math.abs(x)) ** 2,
});

// What follows are the functions of `tf.nn`.

const feature =
  (type: string) =>
  (features: TensorLike, options: Named = {}): Tensor =>
    apply(type, { features }, {}, options);

/** 0 where negative (`tf.nn.relu`). */
export const relu = feature("Relu");
/** 0 where negative, 6 where above (`tf.nn.relu6`). */
export const relu6 = feature("Relu6");
/** exp(x) − 1 where negative (`tf.nn.elu`). */
export const elu = feature("Elu");
/** Elu, scaled so that mean and variance stay (`tf.nn.selu`). */
export const selu = feature("Selu");
/** log(1 + exp(x)) (`tf.nn.softplus`). */
export const softplus = feature("Softplus");
/** x / (1 + |x|) (`tf.nn.softsign`). */
export const softsign = feature("Softsign");

/** A fraction `alpha` (0.2) where negative (`tf.nn.leaky_relu`). */
export function leakyRelu(features: TensorLike, options: Named & { alpha?: number } = {}): Tensor {
  const { alpha = 0.2, name = "LeakyRelu" } = options;
  return nameScope(name, (scope) => {
    const given = convertToTensor(features, { name: "features" });
    const x = given.dtype.isInteger ? cast(given, float32) : given;
    return apply("LeakyRelu", { features: x }, { alpha }, { name: scope });
  });
}
/** Relu of x and of −x, side by side (`tf.nn.crelu`). */
export function crelu(features: TensorLike, options: Named & { axis?: number } = {}): Tensor {
  const { axis = -1, name = "CRelu" } = options;
  return nameScope(name, (scope) => {
    const x = convertToTensor(features, { name: "features" });
    return apply("Relu", { features: concat([x, minusOf(x)], axis, { name: scope }) });
  });
}
/** x · sigmoid(beta · x) (`tf.nn.swish`). */
export function swish(features: TensorLike, options: { beta?: TensorLike } = {}): Tensor {
  const x = convertToTensor(features, { name: "features" });
  const beta = cast(convertToTensor(options.beta ?? 1, { name: "beta" }), x.dtype.base);
  return times(x, apply("Sigmoid", { x: times(beta, x) }));
}
