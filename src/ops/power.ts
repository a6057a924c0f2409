import { apply } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import { bool } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { defineOp, type HostContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { conj } from "./complex.js";
import { after, binary, mul, pair, raw, single, unary } from "./elementwise.js";
import { onesLike, zerosLike } from "./fill.js";
import { reduceGradients } from "./gradient-reduction.js";
import * as complexNumbers from "./host/complex.js";
import { complexFunctions } from "./host/complex.js";
import { minus, minusOf, over, times } from "./operators.js";

/** @throws InvalidArgumentError where an integer is to be raised to a negative power */
function checkExponent({ inputs: [, y], name }: HostContext): void {
  if (!y!.dtype.isInteger) return;
  for (let i = 0; i < y!.data.length; i++)
    if (Number(y!.data[i]) < 0)
      throw new InvalidArgumentError("Integers to negative integer powers are not allowed", { node: name });
}

/** The result, but 0 where no gradient comes in, even if y is infinite or the result is not a number. */
function zeroWhereZero(onnx: OnnxGraph, dy: Value, result: Value): Value {
  const zero = onnx.scalar(0, dy.dtype);
  return onnx.node(
    "Where",
    [onnx.node("Equal", [dy, zero], {}, { dtype: bool }), zero, result],
    {},
    { dtype: dy.dtype },
  );
}

function intPower(x: number, y: number): number {
  let result = 1;
  for (let base = x, rest = y; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = Math.imul(result, base);
    base = Math.imul(base, base);
  }
  return result;
}
function bigPower(x: bigint, y: bigint): bigint {
  let result = 1n;
  for (let base = x, rest = y; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = BigInt.asIntN(64, result * base);
    base = BigInt.asIntN(64, base * base);
  }
  return result;
}
/** As C's `pow`: 1 to any power is 1, and ±1 to an infinite power, too. */
function floatPower(x: number, y: number): number {
  if (x === 1 || (x === -1 && Math.abs(y) === Number.POSITIVE_INFINITY)) return 1;
  return x ** y;
}

/** `Pow`: x to the power y. */
export const Pow = binary("Pow", {
  onnx: "Pow",
  lowers: (op) => op.inputs[0]!.dtype.isFloating,
  check: checkExponent,
  number: floatPower,
  int: intPower,
  big: bigPower,
  complex: complexNumbers.power,
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const [cx, cy] = [conj(x), conj(y)];
    const gx = times(times(grad!, cy), raw("Pow", { x: cx, y: minus(cy, 1) }));
    const isComplex = x.dtype.base.kind === "complex";
    const mask = isComplex ? raw("NotEqual", { x: cx, y: 0 }) : raw("Greater", { x: cx, y: 0 });
    const safeX = raw("Select", { condition: mask, t: cx, e: onesLike(x) });
    const logX = raw("Select", { condition: mask, t: raw("Log", { x: safeX }), e: zerosLike(x) });
    return reduceGradients(x, y, gx, times(times(grad!, conj(op.outputs[0]!)), logX));
  },
});

/** `Square`: x². */
export const Square = unary("Square", {
  onnx: (onnx, [x]) => onnx.node("Mul", [x, x]),
  kernels: "Mul",
  number: (x) => x * x,
  int: (x) => Math.imul(x, x),
  big: (x) => x * x,
  complex: complexFunctions.Square,
  gradient: (grad, op) =>
    after(grad, () => {
      const x = conj(op.inputs[0]!);
      const two = constant(2, { dtype: x.dtype.base });
      return mul(grad, mul(x, two));
    }),
});
/** `Sqrt`: the square root. */
export const Sqrt = unary("Sqrt", {
  onnx: "Sqrt",
  number: Math.sqrt,
  complex: complexFunctions.Sqrt,
  gradient: (grad, op) => apply("SqrtGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `SqrtGrad`: dy / 2y. */
export const SqrtGrad = binary("SqrtGrad", {
  onnx: (onnx, [y, dy]) =>
    zeroWhereZero(onnx, dy!, onnx.node("Div", [onnx.node("Mul", [dy, onnx.scalar(0.5, y!.dtype)]), y])),
  kernels: "Div Mul Equal Where",
  number: (y, dy) => (dy === 0 ? 0 : (0.5 * dy) / y),
  complex: (a, b, c, d, out) => complexNumbers.divide(0.5 * c, 0.5 * d, a, -b, out),
  gradient: (op, [grad]) =>
    after(grad!, () => {
      const ga = over(grad!, op.inputs[0]!);
      return [times(minusOf(conj(ga)), op.outputs[0]!), times(0.5, ga)];
    }),
});
/** `Rsqrt`: 1 / √x. */
export const Rsqrt = unary("Rsqrt", {
  onnx: (onnx, [x]) => onnx.node("Reciprocal", [onnx.node("Sqrt", [x])]),
  kernels: "Reciprocal Sqrt",
  number: (x) => 1 / Math.sqrt(x),
  complex: complexFunctions.Rsqrt,
  gradient: (grad, op) => apply("RsqrtGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `RsqrtGrad`: −dy · y³ / 2. */
export const RsqrtGrad = binary("RsqrtGrad", {
  onnx: (onnx, [y, dy]) => {
    const product = onnx.node("Mul", [onnx.node("Mul", [dy, onnx.scalar(-0.5, y!.dtype)]), y]);
    return zeroWhereZero(onnx, dy!, onnx.node("Mul", [product, onnx.node("Mul", [y, y])]));
  },
  kernels: "Mul Equal Where",
  number: (y, dy) => (dy === 0 ? 0 : -0.5 * dy * y * (y * y)),
  complex: (a, b, c, d, out) => {
    complexNumbers.multiply(-0.5 * c, -0.5 * d, a, -b, out);
    complexNumbers.multiply(out.re, out.im, a, -b, out);
    complexNumbers.multiply(out.re, out.im, a, -b, out);
  },
  gradient: (op, [grad]) => {
    const [a, b] = op.inputs as [Tensor, Tensor];
    return after(grad!, () => {
      const [ca, cg] = [conj(a), conj(grad!)];
      const gradA = times(times(times(-1.5, cg), b), raw("Square", { x: ca }));
      return [gradA, apply("RsqrtGrad", { y: ca, dy: grad! })];
    });
  },
});
/** `Reciprocal`: 1 / x. */
export const Reciprocal = unary("Reciprocal", {
  onnx: "Reciprocal",
  number: (x) => 1 / x,
  int: (x) => Math.trunc(1 / x),
  big: (x) => 1n / x,
  complex: complexFunctions.Reciprocal,
  gradient: (grad, op) => apply("ReciprocalGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `Inv`: `Reciprocal` under its older name. */
export const Inv = defineOp("Inv", { ...Reciprocal });
/** `ReciprocalGrad`: −dy · y². */
export const ReciprocalGrad = binary("ReciprocalGrad", {
  onnx: (onnx, [y, dy]) =>
    zeroWhereZero(onnx, dy!, onnx.node("Neg", [onnx.node("Mul", [dy, onnx.node("Mul", [y, y])])])),
  kernels: "Neg Mul Equal Where",
  number: (y, dy) => (dy === 0 ? 0 : -dy * (y * y)),
  complex: (a, b, c, d, out) => {
    complexNumbers.multiply(a, -b, a, -b, out);
    complexNumbers.multiply(-c, -d, out.re, out.im, out);
  },
  gradient: (op, [grad]) => {
    const [a, b] = op.inputs as [Tensor, Tensor];
    return after(grad!, () => {
      const [ca, cg] = [conj(a), conj(grad!)];
      return [times(times(times(cg, -2), b), ca), apply("ReciprocalGrad", { y: ca, dy: grad! })];
    });
  },
});
/** `InvGrad`: `ReciprocalGrad` under its older name. */
export const InvGrad = defineOp("InvGrad", { ...ReciprocalGrad });

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** x to the power y (`tf.pow`). */
export const pow = pair("Pow", "Pow");
/** x² (`tf.square`). */
export const square = single("Square", "Square");
/** The square root (`tf.sqrt`). */
export const sqrt = single("Sqrt", "Sqrt");
/** 1 / √x (`tf.rsqrt`). */
export const rsqrt = single("Rsqrt", "Rsqrt");
/** 1 / x (`tf.reciprocal`). */
export const reciprocal = single("Reciprocal", "Reciprocal");
