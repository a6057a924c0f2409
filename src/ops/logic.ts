import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";
import { binary, pair, raw, single, unary } from "./elementwise.js";
import type { Named } from "./named.js";

/** `LogicalAnd`: both. */
export const LogicalAnd = binary("LogicalAnd", {
  onnx: "And",
  number: (x, y) => x & y,
  result: "bool",
  notDifferentiable: true,
});
/** `LogicalOr`: one or both. */
export const LogicalOr = binary("LogicalOr", {
  onnx: "Or",
  number: (x, y) => x | y,
  result: "bool",
  notDifferentiable: true,
});
/** `LogicalNot`: not. */
export const LogicalNot = unary("LogicalNot", {
  onnx: "Not",
  number: (x) => x === 0,
  result: "bool",
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Both (`tf.logical_and`). */
export const logicalAnd = pair("LogicalAnd", "LogicalAnd");
/** One or both (`tf.logical_or`). */
export const logicalOr = pair("LogicalOr", "LogicalOr");
/** Not (`tf.logical_not`). */
export const logicalNot = single("LogicalNot", "LogicalNot");
/** One, not both (`tf.logical_xor`). */
export function logicalXor(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  const either = raw("LogicalOr", { x, y });
  const notBoth = raw("LogicalNot", { x: raw("LogicalAnd", { x, y }) });
  return apply("LogicalAnd", { x: either, y: notBoth }, {}, { name: options.name ?? "LogicalXor" });
}
