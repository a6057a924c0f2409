import { apply } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { bool } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { type BinaryRules, binaryRule, broadcast, pair } from "./elementwise.js";
import { compareStrings } from "./host/strings.js";
import type { Named } from "./named.js";
import { mergeSame } from "./same-shape.js";

/** Equality of any type; shapes that do not fit make it one answer for the whole, where `incompatible_shape_error` is off. */
function equality(type: "Equal" | "NotEqual", rules: BinaryRules): RegisteredOp {
  const isEqual = type === "Equal";
  const rule = binaryRule({
    complexTest: (a, b, c, d) => (a === c && b === d) === isEqual,
    string: ({ inputs: [a, b] }) => compareStrings(a!, b!, (order) => (order === 0) === isEqual),
    result: "bool",
    notDifferentiable: true,
    ...rules,
  });
  return defineOp(type, {
    ...rule,
    infer: (context) => {
      const [a, b] = context.inputs;
      if (isStrict(context) || fit(a!.shape, b!.shape)) return broadcast(context);
      return [a!.shape.isFullyDefined && b!.shape.isFullyDefined ? Shape.scalar : Shape.unknown];
    },
    lowers: (op, known) => isStrict(op) && (rule.lowers?.(op, known) ?? true),
    host: (context) => {
      const [a, b] = context.inputs as [NdArray, NdArray];
      if (fit(Shape.of(a.shape), Shape.of(b.shape))) return rule.host!(context);
      return [new NdArray(bool, [], Uint8Array.of(isEqual ? 0 : 1))];
    },
  });
}

const isStrict = ({ attrs }: { readonly attrs: Operation["attrs"] | ReadonlyMap<string, { b?: boolean | null }> }) =>
  attrs.get("incompatible_shape_error")?.b ?? true;

function fit(a: Shape, b: Shape): boolean {
  try {
    broadcastShapes(a, b);
    return true;
  } catch (error) {
    if (error instanceof ShapeError) return false;
    throw error;
  }
}

/** `Equal`: x = y. */
export const Equal = equality("Equal", { onnx: "Equal", number: (x, y) => x === y, big: (x, y) => x === y });
/** `NotEqual`: x ≠ y. */
export const NotEqual = equality("NotEqual", {
  onnx: (onnx, inputs) => onnx.node("Not", [onnx.node("Equal", inputs, {}, { dtype: bool })]),
  kernels: "Equal",
  number: (x, y) => x !== y,
  big: (x, y) => x !== y,
});

const order = (
  type: string,
  onnx: string,
  number: (x: number, y: number) => boolean,
  big: (x: bigint, y: bigint) => boolean,
): RegisteredOp => defineOp(type, binaryRule({ onnx, number, big, result: "bool", notDifferentiable: true }));
/** `Greater`: x > y. */
export const Greater = order(
  "Greater",
  "Greater",
  (x, y) => x > y,
  (x, y) => x > y,
);
/** `GreaterEqual`: x ≥ y. */
export const GreaterEqual = order(
  "GreaterEqual",
  "GreaterOrEqual",
  (x, y) => x >= y,
  (x, y) => x >= y,
);
/** `Less`: x < y. */
export const Less = order(
  "Less",
  "Less",
  (x, y) => x < y,
  (x, y) => x < y,
);
/** `LessEqual`: x ≤ y. */
export const LessEqual = order(
  "LessEqual",
  "LessOrEqual",
  (x, y) => x <= y,
  (x, y) => x <= y,
);
/** `ApproximateEqual`: |x − y| < tolerance. */
export const ApproximateEqual = defineOp("ApproximateEqual", {
  infer: ({ inputs: [a, b] }) => [mergeSame(a!.shape, b!.shape)],
  host: (context) => {
    const tolerance = context.attr.float("tolerance");
    const rule = binaryRule({
      number: (x, y) => Math.abs(x - y) < tolerance,
      big: (x, y) => Math.abs(Number(x - y)) < tolerance,
      complexTest: (a, b, c, d) => Math.hypot(a - c, b - d) < tolerance,
      result: "bool",
    });
    return rule.host!(context);
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** x = y, element by element (`tf.equal`). */
export const equal = pair("Equal", "Equal");
/** x ≠ y (`tf.not_equal`). */
export const notEqual = pair("NotEqual", "NotEqual");
/** x > y (`tf.greater`). */
export const greater = pair("Greater", "Greater");
/** x ≥ y (`tf.greater_equal`). */
export const greaterEqual = pair("GreaterEqual", "GreaterEqual");
/** x < y (`tf.less`). */
export const less = pair("Less", "Less");
/** x ≤ y (`tf.less_equal`). */
export const lessEqual = pair("LessEqual", "LessEqual");
/** |x − y| < tolerance (`tf.math.approximate_equal`). */
export function approximateEqual(x: TensorLike, y: TensorLike, options: Named & { tolerance?: number } = {}): Tensor {
  return apply("ApproximateEqual", { x, y }, { tolerance: options.tolerance ?? 1e-5 }, { name: options.name });
}
