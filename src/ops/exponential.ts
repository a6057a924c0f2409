import { apply, applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import type { OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { conj } from "./complex.js";
import { nameScope } from "./control.js";
import { after, binary, pair, raw, single, unary } from "./elementwise.js";
import * as complexNumbers from "./host/complex.js";
import { complexFunctions } from "./host/complex.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus, minusOf, plus, power, times } from "./operators.js";
import { reshape, shape } from "./shape.js";

/** `Exp`: e to the power x. */
export const Exp = unary("Exp", {
  onnx: "Exp",
  number: Math.exp,
  complex: complexFunctions.Exp,
  gradient: (grad, op) => after(grad, () => times(grad, conj(op.outputs[0]!))),
});
/** `Expm1`: e to the power x, less 1. */
export const Expm1 = unary("Expm1", {
  // e^x − 1 = tanh(x / 2) · (e^x + 1), which loses no digits near 0.
  onnx: (onnx, [x]) => {
    const half = onnx.node("Tanh", [onnx.node("Mul", [x, onnx.scalar(0.5, x!.dtype)])]);
    return onnx.node("Mul", [half, onnx.node("Add", [onnx.node("Exp", [x]), onnx.scalar(1, x!.dtype)])]);
  },
  kernels: "Tanh Exp",
  number: Math.expm1,
  complex: complexFunctions.Expm1,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Exp", { x: conj(op.inputs[0]!) }))),
});
/** `Log`: the natural logarithm. */
export const Log = unary("Log", {
  onnx: "Log",
  number: Math.log,
  complex: complexFunctions.Log,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Reciprocal", { x: conj(op.inputs[0]!) }))),
});
/** `Log1p`: log(1 + x). */
export const Log1p = unary("Log1p", {
  // With u = 1 + x rounded, log(1 + x) = log(u) + (x − (u − 1)) / u; the second term matters for small x only.
  onnx: (onnx, [x]) => {
    const one = onnx.scalar(1, x!.dtype);
    const u = onnx.node("Add", [x, one], {}, x);
    const lost = onnx.node("Div", [onnx.node("Sub", [x, onnx.node("Sub", [u, one])]), u]);
    const isSmall = onnx.node("Less", [onnx.node("Abs", [x]), one]);
    const correction = onnx.node("Where", [isSmall, lost, onnx.scalar(0, x!.dtype)], {}, x);
    return onnx.node("Add", [onnx.node("Log", [u]), correction], {}, x);
  },
  kernels: "Where Log",
  number: Math.log1p,
  complex: complexFunctions.Log1p,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Reciprocal", { x: plus(1, conj(op.inputs[0]!)) }))),
});
/** `Sigmoid`: 1 / (1 + e^−x). */
export const Sigmoid = unary("Sigmoid", {
  // ONNX Runtime's own Sigmoid is 0 from −18 downwards, whose logarithm is needed at times.
  onnx: (onnx, [x]) => {
    const power = onnx.node("Exp", [onnx.node("Neg", [x])], {}, x);
    return onnx.node("Reciprocal", [onnx.node("Add", [power, onnx.scalar(1, x!.dtype)], {}, x)], {}, x);
  },
  kernels: "Exp Reciprocal",
  number: (x) => 1 / (1 + Math.exp(-x)),
  complex: complexFunctions.Sigmoid,
  gradient: (grad, op) => after(grad, () => apply("SigmoidGrad", { y: conj(op.outputs[0]!), dy: grad })),
});
/** `SigmoidGrad`: dy · y · (1 − y). */
export const SigmoidGrad = binary("SigmoidGrad", {
  onnx: (onnx, [y, dy]) =>
    onnx.node("Mul", [onnx.node("Mul", [dy, y]), onnx.node("Sub", [onnx.scalar(1, y!.dtype), y])]),
  kernels: "Mul Sub",
  number: (y, dy) => dy * y * (1 - y),
  complex: (a, b, c, d, out) => {
    complexNumbers.multiply(a, b, 1 - a, -b, out);
    complexNumbers.multiply(c, d, out.re, out.im, out);
  },
  gradient: (op, [grad]) =>
    after(grad!, () => {
      const [a, b] = [conj(op.inputs[0]!), conj(op.inputs[1]!)];
      const gb = times(grad!, b);
      return [minus(gb, times(times(2, gb), a)), apply("SigmoidGrad", { y: a, dy: grad! })];
    }),
});

/** The gradient of x·f(y) and its kin: `partials` gives the derivatives; 0 where x is 0 is what these ops are for. */
const guardedGradient =
  (partials: (x: Tensor, y: Tensor, notZero: Tensor) => readonly [Tensor, Tensor]): OpImplementation["gradient"] =>
  (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const [sx, sy] = [shape(x), shape(y)];
    const [rx, ry] = applyOp("BroadcastGradientArgs", { s0: sx, s1: sy }).outputs as unknown as [Tensor, Tensor];
    return after(grad!, () => {
      const zero = cast(0, x.dtype.base);
      const notZero = cast(raw("NotEqual", { x, y: zero }), x.dtype.base);
      const [px, py] = partials(x, y, notZero);
      const reduce = (partial: Tensor, axes: Tensor, target: Tensor): Tensor =>
        reshape(apply("Sum", { input: times(partial, grad!), reduction_indices: axes }), target);
      return [reduce(px, rx, sx), reduce(py, ry, sy)];
    });
  };

/** `Xlogy`: x · log(y), and 0 where x is 0. */
export const Xlogy = binary("Xlogy", {
  onnx: (onnx, [x, y]) => {
    const zero = onnx.scalar(0, x!.dtype);
    const product = onnx.node("Mul", [x, onnx.node("Log", [y])]);
    return onnx.node("Where", [onnx.node("Equal", [x, zero]), zero, product], {}, x);
  },
  kernels: "Where Log",
  number: (x, y) => (x === 0 ? 0 : x * Math.log(y)),
  complex: (a, b, c, d, out) => {
    if (a === 0 && b === 0) {
      out.re = 0;
      out.im = 0;
    } else {
      complexFunctions.Log(c, d, out);
      complexNumbers.multiply(a, b, out.re, out.im, out);
    }
  },
  gradient: guardedGradient((x, y, notZero) => [raw("Xlogy", { x: notZero, y }), raw("Xdivy", { x, y })]),
});
/** `Xlog1py`: x · log(1 + y), and 0 where x is 0. */
export const Xlog1py = binary("Xlog1py", {
  number: (x, y) => (x === 0 ? 0 : x * Math.log1p(y)),
  complex: (a, b, c, d, out) => {
    if (a === 0 && b === 0) {
      out.re = 0;
      out.im = 0;
    } else {
      complexFunctions.Log1p(c, d, out);
      complexNumbers.multiply(a, b, out.re, out.im, out);
    }
  },
  gradient: guardedGradient((x, y, notZero) => [raw("Xlog1py", { x: notZero, y }), raw("Xdivy", { x, y: plus(y, 1) })]),
});
/** `Xdivy`: x / y, and 0 where x is 0. */
export const Xdivy = binary("Xdivy", {
  onnx: (onnx, [x, y]) => {
    const zero = onnx.scalar(0, x!.dtype);
    return onnx.node("Where", [onnx.node("Equal", [x, zero]), zero, onnx.node("Div", [x, y])], {}, x);
  },
  kernels: "Where Div",
  number: (x, y) => (x === 0 ? 0 : x / y),
  complex: (a, b, c, d, out) => {
    if (a !== 0 || b !== 0) complexNumbers.divide(a, b, c, d, out);
    else {
      out.re = 0;
      out.im = 0;
    }
  },
  gradient: guardedGradient((x, y, notZero) => [
    raw("Xdivy", { x: notZero, y }),
    raw("Xdivy", { x: raw("Neg", { x }), y: power(y, 2) }),
  ]),
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** e to the power x (`tf.exp`). */
export const exp = single("Exp", "Exp");
/** e to the power x, less 1 (`tf.expm1`). */
export const expm1 = single("Expm1", "Expm1");
/** The natural logarithm (`tf.log`). */
export const log = single("Log", "Log");
/** log(1 + x) (`tf.log1p`). */
export const log1p = single("Log1p", "Log1p");
/** 1 / (1 + e^−x) (`tf.sigmoid`). */
export const sigmoid = single("Sigmoid", "Sigmoid");
/** log(sigmoid(x)), without loss for very negative x (`tf.log_sigmoid`). */
export function logSigmoid(x: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "LogSigmoid", (name) => {
    const at = convertToTensor(x, { name: "x" });
    return apply("Neg", { x: apply("Softplus", { features: minusOf(at) }) }, {}, { name });
  });
}
/** x · log(y), and 0 where x is 0 (`tf.math.xlogy`). */
export const xlogy = pair("Xlogy", "Xlogy");
/** x · log(1 + y), and 0 where x is 0 (`tf.math.xlog1py`). */
export function xlog1py(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "xlog1py", () => raw("Xlog1py", { x, y }));
}
/** x / y, and 0 where x is 0 (`tf.math.xdivy`). */
export function xdivy(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "xdivy", () => raw("Xdivy", { x, y }));
}
