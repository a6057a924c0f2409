import { convertToTensor, type TensorLike } from "../core/convert.js";
import { float16 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { raw, single, unary } from "./elementwise.js";
import { zerosLike } from "./fill.js";
import { complexFunctions } from "./host/complex.js";
import type { Named } from "./named.js";
import { times } from "./operators.js";

/** `Neg`: −x. */
export const Neg = unary("Neg", {
  onnx: "Neg",
  number: (x) => -x,
  big: (x) => -x,
  complex: complexFunctions.Neg,
  gradient: (grad) => raw("Neg", { x: grad }),
});
/** `Abs`: the distance from 0. */
export const Abs = unary("Abs", {
  onnx: "Abs",
  number: Math.abs,
  big: (x) => (x < 0n ? -x : x),
  gradient: (grad, op) => times(grad, raw("Sign", { x: op.inputs[0]! })),
});
/** `Sign`: −1, 0 or 1. */
export const Sign = unary("Sign", {
  onnx: "Sign",
  // Of float16, ONNX Runtime's Sign of NaN is 0.
  lowers: (op) => op.inputs[0]!.dtype.base !== float16,
  number: (x) => (x === 0 ? 0 : Math.sign(x)),
  big: (x) => (x > 0n ? 1n : x < 0n ? -1n : 0n),
  complex: complexFunctions.Sign,
  gradient: (_, op) => zerosLike(op.inputs[0]!),
});

/** Rounded to the nearest whole number, halves to the even one. */
function roundToEven(x: number): number {
  const rounded = Math.round(x);
  const even = rounded - x === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
  return even === 0 && (x < 0 || Object.is(x, -0)) ? -0 : even;
}
/** `Floor`: rounded down. */
export const Floor = unary("Floor", { onnx: "Floor", number: Math.floor, notDifferentiable: true });
/** `Ceil`: rounded up. */
export const Ceil = unary("Ceil", { onnx: "Ceil", number: Math.ceil, notDifferentiable: true });
/** `Rint`: rounded to the nearest whole number, halves to the even one. */
export const Rint = unary("Rint", { onnx: "Round", number: roundToEven, notDifferentiable: true });
/** `Round`: `Rint` of any type. */
export const Round = unary("Round", {
  onnx: "Round",
  notDifferentiable: true,
  number: roundToEven,
  int: (x) => x,
  big: (x) => x,
  complex: (re, im, out) => {
    out.re = roundToEven(re);
    out.im = roundToEven(im);
  },
});

/** `IsNan`: true for NaN. */
export const IsNan = unary("IsNan", { onnx: "IsNaN", number: Number.isNaN, result: "bool" });
/** `IsInf`: true for the infinities. */
export const IsInf = unary("IsInf", {
  onnx: "IsInf",
  number: (x) => Math.abs(x) === Number.POSITIVE_INFINITY,
  result: "bool",
});
/** `IsFinite`: true for what is neither NaN nor infinite. */
export const IsFinite = unary("IsFinite", {
  onnx: (onnx, [x]) =>
    onnx.node("Less", [onnx.node("Abs", [x]), onnx.scalar(Number.POSITIVE_INFINITY, x!.dtype)], {}, {}),
  kernels: "Less Abs",
  number: Number.isFinite,
  result: "bool",
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** −x (`tf.negative`). */
export const negative = single("Neg", "Neg");
/** −1, 0 or 1; of complex numbers x / |x| (`tf.sign`). */
export const sign = single("Sign", "Sign");
/** Rounded down (`tf.floor`). */
export const floor = single("Floor", "Floor");
/** Rounded up (`tf.ceil`). */
export const ceil = single("Ceil", "Ceil");
/** Rounded to the nearest whole number, halves to the even one (`tf.rint`). */
export const rint = single("Rint", "Rint");
/** Rounded to the nearest whole number, halves to the even one (`tf.round`); integers stay. */
export function round(x: TensorLike, options: Named = {}): Tensor {
  const at = convertToTensor(x, { name: "x" });
  return at.dtype.isInteger ? at : single("Round", "Round")(at, options);
}
/** True for NaN (`tf.is_nan`). */
export const isNan = single("IsNan", "IsNan");
/** True for the infinities (`tf.is_inf`). */
export const isInf = single("IsInf", "IsInf");
/** True for what is neither NaN nor infinite (`tf.is_finite`). */
const finite = single("IsFinite", "IsFinite");

export { finite as isFinite };
