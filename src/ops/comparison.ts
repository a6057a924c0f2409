import { apply } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { bool } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { defineOp, type RegisteredOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { binary, type Lowering, pair, single, unary } from "./elementwise.js";
import { zeros, zerosLike } from "./fill.js";
import { broadcastGradientArgs } from "./gradient-reduction.js";
import type { Named } from "./named.js";

const compare = (
  type: string,
  onnx: string | Lowering,
  number: (x: number, y: number) => boolean,
  big: (x: bigint, y: bigint) => boolean,
): RegisteredOp => binary(type, onnx, { number, big, result: "bool" });
/** `Equal`: x = y. */
export const Equal = compare(
  "Equal",
  "Equal",
  (x, y) => x === y,
  (x, y) => x === y,
);
/** `NotEqual`: x ≠ y. */
export const NotEqual = compare(
  "NotEqual",
  (onnx, inputs) => onnx.node("Not", [onnx.node("Equal", inputs, {}, { dtype: bool })]),
  (x, y) => x !== y,
  (x, y) => x !== y,
);
/** `Greater`: x > y. */
export const Greater = compare(
  "Greater",
  "Greater",
  (x, y) => x > y,
  (x, y) => x > y,
);
/** `GreaterEqual`: x ≥ y. */
export const GreaterEqual = compare(
  "GreaterEqual",
  "GreaterOrEqual",
  (x, y) => x >= y,
  (x, y) => x >= y,
);
/** `Less`: x < y. */
export const Less = compare(
  "Less",
  "Less",
  (x, y) => x < y,
  (x, y) => x < y,
);
/** `LessEqual`: x ≤ y. */
export const LessEqual = compare(
  "LessEqual",
  "LessOrEqual",
  (x, y) => x <= y,
  (x, y) => x <= y,
);
/** `LogicalAnd`: both. */
export const LogicalAnd = binary("LogicalAnd", "And", { number: (x, y) => x !== 0 && y !== 0, result: "bool" });
/** `LogicalOr`: one or both. */
export const LogicalOr = binary("LogicalOr", "Or", { number: (x, y) => x !== 0 || y !== 0, result: "bool" });
/** `LogicalNot`: not. */
export const LogicalNot = unary("LogicalNot", "Not", { number: (x) => x === 0, result: "bool" });

/** `Select`: `t` where the condition holds, else `e`; all of one shape, or a condition for each row. */
export const Select = defineOp("Select", {
  infer: ({ inputs: [condition, t, e] }) => {
    const both = t!.shape.mergeWith(e!.shape);
    const wanted = condition!.shape.rank === 1 ? both.slice(0, 1) : both;
    if (condition!.shape.rank !== 0 && !condition!.shape.isCompatibleWith(wanted)) {
      const message = `Shapes must be equal, but are ${condition!.shape.toErrorString()} and ${wanted.toErrorString()}`;
      throw new ShapeError(message, message);
    }
    return [both];
  },
  lower: (onnx, { inputs: [condition, t, e] }) => {
    const rows = condition!.shape.rank === 1 && t!.shape.rank !== undefined && t!.shape.rank > 1;
    const spread = rows ? onnx.reshape(condition!, [-1, ...Array<number>(t!.shape.rank! - 1).fill(1)]) : condition;
    return [onnx.node("Where", [spread, t, e], {}, { dtype: t!.dtype })];
  },
  gradient: (op, [grad]) => {
    const [condition, x] = op.inputs as [Tensor, Tensor];
    const none = zerosLike(x);
    const pick = (t: Tensor, e: Tensor): Tensor => apply("Select", { condition, t, e });
    return [null, pick(grad!, none), pick(none, grad!)];
  },
});

/** `SelectV2`: `t` where the condition holds, else `e`, with broadcasting. */
export const SelectV2 = defineOp("SelectV2", {
  infer: ({ inputs: [c, t, e] }) => [broadcastShapes(broadcastShapes(c!.shape, t!.shape), e!.shape)],
  lower: (onnx, { inputs }) => [onnx.node("Where", inputs, {}, { dtype: inputs[1]!.dtype })],
  gradient: (op, [grad]) => {
    const [condition, x, y] = op.inputs as [Tensor, Tensor, Tensor];
    const none = zeros([], { dtype: grad!.dtype.base });
    const pick = (t: Tensor, e: Tensor): Tensor => apply("SelectV2", { condition, t, e });
    const gx = pick(grad!, none);
    const gy = pick(none, grad!);
    return [
      null,
      broadcastGradientArgs(x, op.outputs[0]!).reduceFirst(gx),
      broadcastGradientArgs(y, op.outputs[0]!).reduceFirst(gy),
    ];
  },
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
/** Both (`tf.logical_and`). */
export const logicalAnd = pair("LogicalAnd", "LogicalAnd");
/** One or both (`tf.logical_or`). */
export const logicalOr = pair("LogicalOr", "LogicalOr");
/** Not (`tf.logical_not`). */
export const logicalNot = single("LogicalNot", "LogicalNot");
/** `x` where the condition holds, else `y` (`tf.where`). */
export function where(condition: TensorLike, x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return apply("SelectV2", { condition, t: x, e: y }, {}, { name: options.name ?? "Select" });
}
