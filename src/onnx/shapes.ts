import { broadcastShapes, normalizeAxes } from "../core/broadcast.js";
import { Shape } from "../core/shape.js";
import type { OnnxAttrs, Value } from "./node.js";

const ELEMENTWISE = new Set(
  (
    "Abs Acos Acosh Add And Asin Asinh Atan Atanh Cast Ceil Clip Cos Cosh Div Elu Equal Erf Exp Floor Greater GreaterOrEqual HardSigmoid " +
    "IsInf IsNaN LeakyRelu Less LessOrEqual Log Max Min Mod Mul Neg Not Or Pow Reciprocal Relu Round Selu Sigmoid Sign Sin Sinh Softplus " +
    "Softsign Sqrt Sub Tan Tanh Where Xor"
  ).split(" "),
);
const REDUCTION = /^Reduce/;

/** True for ops that make each element of the output of the elements at the same place in the inputs, after broadcasting. */
export function isElementwise(type: string): boolean {
  return ELEMENTWISE.has(type);
}

/** The axes of a reduction, counted from the front; undefined where they are not known, or where there are none. */
export function reducedAxes(
  type: string,
  [input, axes]: readonly (Value | undefined)[],
): readonly number[] | undefined {
  const rank = input?.shape.rank;
  if (!REDUCTION.test(type) || rank === undefined || axes?.constant === undefined || axes.constant.size === 0)
    return undefined;
  return normalizeAxes(axes.constant.toNumbers(), rank);
}

/** The shape of a node's output, where it follows simply from the inputs'; else unknown. */
export function outputShape(type: string, inputs: readonly (Value | undefined)[], attrs: OnnxAttrs): Shape {
  if (isElementwise(type))
    return inputs.reduce(
      (shape, input) => (input === undefined ? shape : broadcastShapes(shape, input.shape)),
      Shape.scalar,
    );
  const axes = reducedAxes(type, inputs);
  if (axes === undefined) return Shape.unknown;
  const dims = inputs[0]!.shape.dims!;
  if (attrs.keepdims !== 0) return Shape.of(dims.map((dim, axis) => (axes.includes(axis) ? 1 : dim)));
  return Shape.of(dims.filter((_, axis) => !axes.includes(axis)));
}
