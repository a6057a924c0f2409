import { apply } from "../core/apply-op.js";
import { constant, type TensorLike } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";
import { conj } from "./complex.js";
import { after, binary, raw, single, unary } from "./elementwise.js";
import { reduceGradients } from "./gradient-reduction.js";
import * as complexNumbers from "./host/complex.js";
import { complexFunctions } from "./host/complex.js";
import type { Named } from "./named.js";
import { minusOf, over, plus, times } from "./operators.js";

const one = (grad: Tensor): Tensor => constant(1, { dtype: grad.dtype.base });

/** `Sin`: the sine. */
export const Sin = unary("Sin", {
  onnx: "Sin",
  number: Math.sin,
  complex: complexFunctions.Sin,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Cos", { x: conj(op.inputs[0]!) }))),
});
/** `Cos`: the cosine. */
export const Cos = unary("Cos", {
  onnx: "Cos",
  number: Math.cos,
  complex: complexFunctions.Cos,
  gradient: (grad, op) =>
    after(grad, () => {
      const x = conj(op.inputs[0]!);
      return times(minusOf(grad), raw("Sin", { x }));
    }),
});
/** `Tan`: the tangent. */
export const Tan = unary("Tan", {
  onnx: "Tan",
  number: Math.tan,
  complex: complexFunctions.Tan,
  gradient: (grad, op) =>
    after(grad, () => {
      const secant = raw("Reciprocal", { x: raw("Cos", { x: conj(op.inputs[0]!) }) });
      return times(raw("Square", { x: secant }), grad);
    }),
});

/** 1 / √(1 − x²), the derivative of the arcsine. */
function arcSlope(grad: Tensor, x: Tensor): Tensor {
  const square = raw("Square", { x: conj(x) });
  const root = raw("Sqrt", { x: raw("Sub", { x: one(grad), y: square }) });
  return raw("Reciprocal", { x: root });
}
/** `Asin`: the arcsine. */
export const Asin = unary("Asin", {
  onnx: "Asin",
  number: Math.asin,
  complex: complexFunctions.Asin,
  gradient: (grad, op) => after(grad, () => times(grad, arcSlope(grad, op.inputs[0]!))),
});
/** `Acos`: the arccosine. */
export const Acos = unary("Acos", {
  onnx: "Acos",
  number: Math.acos,
  complex: complexFunctions.Acos,
  gradient: (grad, op) =>
    after(grad, () => {
      const slope = arcSlope(grad, op.inputs[0]!);
      return times(minusOf(grad), slope);
    }),
});
/** `Atan`: the arctangent. */
export const Atan = unary("Atan", {
  onnx: "Atan",
  number: Math.atan,
  complex: complexFunctions.Atan,
  gradient: (grad, op) =>
    after(grad, () => {
      const square = raw("Square", { x: conj(op.inputs[0]!) });
      return times(grad, raw("Reciprocal", { x: apply("AddV2", { x: one(grad), y: square }, {}, { name: "Add" }) }));
    }),
});
/** `Atan2`: the direction of the point (x, y). */
export const Atan2 = binary("Atan2", {
  number: Math.atan2,
  gradient: (op, [grad]) => {
    const [y, x] = op.inputs as [Tensor, Tensor];
    return after(grad!, () => {
      const scaled = over(grad!, plus(raw("Square", { x: y }), raw("Square", { x })));
      const gy = times(x, scaled);
      const gx = times(minusOf(y), scaled);
      return reduceGradients(y, x, gy, gx);
    });
  },
});

/** `Sinh`: the hyperbolic sine. */
export const Sinh = unary("Sinh", {
  onnx: "Sinh",
  number: Math.sinh,
  complex: complexFunctions.Sinh,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Cosh", { x: conj(op.inputs[0]!) }))),
});
/** `Cosh`: the hyperbolic cosine. */
export const Cosh = unary("Cosh", {
  onnx: "Cosh",
  number: Math.cosh,
  complex: complexFunctions.Cosh,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Sinh", { x: conj(op.inputs[0]!) }))),
});
/** `Tanh`: the hyperbolic tangent. */
export const Tanh = unary("Tanh", {
  onnx: "Tanh",
  number: Math.tanh,
  complex: complexFunctions.Tanh,
  gradient: (grad, op) => after(grad, () => apply("TanhGrad", { y: conj(op.outputs[0]!), dy: grad })),
});
/** `TanhGrad`: dy · (1 − y²). */
export const TanhGrad = binary("TanhGrad", {
  onnx: (onnx, [y, dy]) => {
    return onnx.node("Mul", [dy, onnx.node("Sub", [onnx.scalar(1, y!.dtype), onnx.node("Mul", [y, y])])]);
  },
  kernels: "Mul Sub",
  number: (y, dy) => dy * (1 - y * y),
  complex: (a, b, c, d, out) => {
    complexNumbers.multiply(a, b, a, b, out);
    complexNumbers.multiply(c, d, 1 - out.re, -out.im, out);
  },
  gradient: (op, [grad]) =>
    after(grad!, () => {
      const [a, b] = [conj(op.inputs[0]!), conj(op.inputs[1]!)];
      return [times(times(times(grad!, -2), b), a), apply("TanhGrad", { y: a, dy: grad! })];
    }),
});
/** `Asinh`: the inverse hyperbolic sine. */
export const Asinh = unary("Asinh", {
  onnx: "Asinh",
  number: Math.asinh,
  complex: complexFunctions.Asinh,
  gradient: (grad, op) => after(grad, () => over(grad, raw("Cosh", { x: conj(op.outputs[0]!) }))),
});
/** `Acosh`: the inverse hyperbolic cosine. */
export const Acosh = unary("Acosh", {
  onnx: "Acosh",
  number: Math.acosh,
  complex: complexFunctions.Acosh,
  gradient: (grad, op) => after(grad, () => over(grad, raw("Sinh", { x: conj(op.outputs[0]!) }))),
});
/** `Atanh`: the inverse hyperbolic tangent. */
export const Atanh = unary("Atanh", {
  onnx: "Atanh",
  number: Math.atanh,
  complex: complexFunctions.Atanh,
  gradient: (grad, op) =>
    after(grad, () => {
      const square = raw("Square", { x: conj(op.inputs[0]!) });
      return times(grad, raw("Reciprocal", { x: raw("Sub", { x: one(grad), y: square }) }));
    }),
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The sine (`tf.sin`). */
export const sin = single("Sin", "Sin");
/** The cosine (`tf.cos`). */
export const cos = single("Cos", "Cos");
/** The tangent (`tf.tan`). */
export const tan = single("Tan", "Tan");
/** The arcsine (`tf.asin`). */
export const asin = single("Asin", "Asin");
/** The arccosine (`tf.acos`). */
export const acos = single("Acos", "Acos");
/** The arctangent (`tf.atan`). */
export const atan = single("Atan", "Atan");
/** The direction of the point (x, y), between −π and π (`tf.atan2`). */
export function atan2(y: TensorLike, x: TensorLike, options: Named = {}): Tensor {
  return apply("Atan2", { y, x }, {}, options);
}
/** The hyperbolic sine (`tf.sinh`). */
export const sinh = single("Sinh", "Sinh");
/** The hyperbolic cosine (`tf.cosh`). */
export const cosh = single("Cosh", "Cosh");
/** The hyperbolic tangent (`tf.tanh`). */
export const tanh = single("Tanh", "Tanh");
/** The inverse hyperbolic sine (`tf.asinh`). */
export const asinh = single("Asinh", "Asinh");
/** The inverse hyperbolic cosine (`tf.acosh`). */
export const acosh = single("Acosh", "Acosh");
/** The inverse hyperbolic tangent (`tf.atanh`). */
export const atanh = single("Atanh", "Atanh");
