import { apply } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";
import { after, binary, mul, raw, single, unary } from "./elementwise.js";
import { zerosLike } from "./fill.js";
import { minusOf, plus, times } from "./operators.js";

/** `Neg`: −x. */
export const Neg = unary("Neg", "Neg", {
  number: (x) => -x,
  big: (x) => -x,
  gradient: (grad) => raw("Neg", { x: grad }),
});
/** `Abs`: the distance from 0. */
export const Abs = unary("Abs", "Abs", {
  number: Math.abs,
  big: (x) => (x < 0n ? -x : x),
  gradient: (grad, op) => times(grad, raw("Sign", { x: op.inputs[0]! })),
});
/** `Sign`: −1, 0 or 1. */
export const Sign = unary("Sign", "Sign", {
  number: Math.sign,
  big: (x) => (x > 0n ? 1n : x < 0n ? -1n : 0n),
  gradient: (_, op) => zerosLike(op.inputs[0]!),
});
/** `Square`: x². */
export const Square = unary("Square", (onnx, [x]) => onnx.node("Mul", [x, x]), {
  number: (x) => x * x,
  big: (x) => x * x,
  gradient: (grad, op) =>
    after(grad, () => {
      const [x] = op.inputs as [Tensor];
      const two = constant(2, { dtype: x.dtype.base });
      return mul(grad, mul(x, two));
    }),
});
/** `Sqrt`: the square root. */
export const Sqrt = unary("Sqrt", "Sqrt", {
  number: Math.sqrt,
  gradient: (grad, op) => apply("SqrtGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `SqrtGrad`: dy / 2y. */
export const SqrtGrad = binary(
  "SqrtGrad",
  (onnx, [y, dy]) => {
    const half = onnx.scalar(0.5, y!.dtype);
    return onnx.node("Div", [onnx.node("Mul", [dy, half]), y]);
  },
  {},
);
/** `Rsqrt`: 1 / √x. */
export const Rsqrt = unary("Rsqrt", (onnx, [x]) => onnx.node("Reciprocal", [onnx.node("Sqrt", [x])]), {
  number: (x) => 1 / Math.sqrt(x),
  gradient: (grad, op) => apply("RsqrtGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `RsqrtGrad`: −dy · y³ / 2. */
export const RsqrtGrad = binary(
  "RsqrtGrad",
  (onnx, [y, dy]) => {
    const cube = onnx.node("Mul", [onnx.node("Mul", [y, y]), y]);
    return onnx.node("Mul", [onnx.node("Mul", [dy, onnx.scalar(-0.5, y!.dtype)]), cube]);
  },
  {},
);
/** `Reciprocal`: 1 / x. */
export const Reciprocal = unary("Reciprocal", "Reciprocal", {
  number: (x) => 1 / x,
  gradient: (grad, op) => apply("ReciprocalGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `ReciprocalGrad`: −dy · y². */
export const ReciprocalGrad = binary(
  "ReciprocalGrad",
  (onnx, [y, dy]) => {
    return onnx.node("Neg", [onnx.node("Mul", [dy, onnx.node("Mul", [y, y])])]);
  },
  {},
);

/** `Exp`: e to the power x. */
export const Exp = unary("Exp", "Exp", {
  number: Math.exp,
  gradient: (grad, op) => after(grad, () => times(grad, op.outputs[0]!)),
});
/** `Log`: the natural logarithm. */
export const Log = unary("Log", "Log", {
  number: Math.log,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Reciprocal", { x: op.inputs[0]! }))),
});
/** `Log1p`: log(1 + x). */
export const Log1p = unary(
  "Log1p",
  (onnx, [x]) => onnx.node("Log", [onnx.node("Add", [x, onnx.scalar(1, x!.dtype)])]),
  {
    number: Math.log1p,
    gradient: (grad, op) =>
      after(grad, () => {
        return times(grad, raw("Reciprocal", { x: plus(1, op.inputs[0]!) }));
      }),
  },
);
/** `Tanh`: the hyperbolic tangent. */
export const Tanh = unary("Tanh", "Tanh", {
  number: Math.tanh,
  gradient: (grad, op) => after(grad, () => apply("TanhGrad", { y: op.outputs[0]!, dy: grad })),
});
/** `TanhGrad`: dy · (1 − y²). */
export const TanhGrad = binary(
  "TanhGrad",
  (onnx, [y, dy]) => {
    return onnx.node("Mul", [dy, onnx.node("Sub", [onnx.scalar(1, y!.dtype), onnx.node("Mul", [y, y])])]);
  },
  {},
);
/** `Sigmoid`: 1 / (1 + e^−x). */
export const Sigmoid = unary("Sigmoid", "Sigmoid", {
  number: (x) => 1 / (1 + Math.exp(-x)),
  gradient: (grad, op) => after(grad, () => apply("SigmoidGrad", { y: op.outputs[0]!, dy: grad })),
});
/** `SigmoidGrad`: dy · y · (1 − y). */
export const SigmoidGrad = binary(
  "SigmoidGrad",
  (onnx, [y, dy]) => {
    return onnx.node("Mul", [onnx.node("Mul", [dy, y]), onnx.node("Sub", [onnx.scalar(1, y!.dtype), y])]);
  },
  {},
);
/** `Floor`: rounded down. */
export const Floor = unary("Floor", "Floor", { number: Math.floor });
/** `Ceil`: rounded up. */
export const Ceil = unary("Ceil", "Ceil", { number: Math.ceil });
/** `Sin`: the sine. */
export const Sin = unary("Sin", "Sin", {
  number: Math.sin,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Cos", { x: op.inputs[0]! }))),
});
/** `Cos`: the cosine. */
export const Cos = unary("Cos", "Cos", {
  number: Math.cos,
  gradient: (grad, op) => after(grad, () => times(minusOf(grad), raw("Sin", { x: op.inputs[0]! }))),
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** −x (`tf.negative`). */
export const negative = single("Neg", "Neg");
/** The distance from 0 (`tf.abs`). */
export const abs = single("Abs", "Abs");
/** −1, 0 or 1 (`tf.sign`). */
export const sign = single("Sign", "Sign");
/** x² (`tf.square`). */
export const square = single("Square", "Square");
/** The square root (`tf.sqrt`). */
export const sqrt = single("Sqrt", "Sqrt");
/** 1 / √x (`tf.rsqrt`). */
export const rsqrt = single("Rsqrt", "Rsqrt");
/** 1 / x (`tf.reciprocal`). */
export const reciprocal = single("Reciprocal", "Reciprocal");
/** e to the power x (`tf.exp`). */
export const exp = single("Exp", "Exp");
/** The natural logarithm (`tf.log`). */
export const log = single("Log", "Log");
/** log(1 + x) (`tf.log1p`). */
export const log1p = single("Log1p", "Log1p");
/** The hyperbolic tangent (`tf.tanh`). */
export const tanh = single("Tanh", "Tanh");
/** 1 / (1 + e^−x) (`tf.sigmoid`). */
export const sigmoid = single("Sigmoid", "Sigmoid");
/** Rounded down (`tf.floor`). */
export const floor = single("Floor", "Floor");
/** Rounded up (`tf.ceil`). */
export const ceil = single("Ceil", "Ceil");
/** The sine (`tf.sin`). */
export const sin = single("Sin", "Sin");
/** The cosine (`tf.cos`). */
export const cos = single("Cos", "Cos");
