import { apply } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { ValueError } from "../core/errors.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { hasKernel } from "../onnx/kernels.js";
import { zeros, zerosLike } from "./fill.js";
import { broadcastGradientArgs } from "./gradient-reduction.js";
import { selectArrays } from "./host/select.js";
import { whereIndex } from "./mask.js";
import type { Named } from "./named.js";
import { mergeSame } from "./same-shape.js";

/** `Select`: `t` where the condition holds, else `e`; all of one shape, or a condition for each row. */
export const Select = defineOp("Select", {
  infer: ({ inputs: [condition, t, e] }) => {
    const both = mergeSame(t!.shape, e!.shape);
    const wanted = condition!.shape.rank === 1 ? both.slice(0, 1) : both;
    if (condition!.shape.rank !== 0) mergeSame(condition!.shape, wanted);
    return [both];
  },
  lower: (onnx, { inputs: [condition, t, e] }) => {
    const rows = condition!.shape.rank === 1 && t!.shape.rank !== undefined && t!.shape.rank > 1;
    const spread = rows ? onnx.reshape(condition!, [-1, ...Array<number>(t!.shape.rank! - 1).fill(1)]) : condition;
    return [onnx.node("Where", [spread, t, e], {}, { dtype: t!.dtype })];
  },
  lowers: (op) => hasKernel("Where", op.inputs[1]!.dtype),
  host: ({ inputs: [condition, t, e] }) => {
    const isRows = condition!.shape.length === 1 && t!.shape.length > 1;
    const shape = isRows ? [...condition!.shape, ...t!.shape.slice(1).map(() => 1)] : condition!.shape;
    return [selectArrays(condition!.reshape(shape), t!, e!)];
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
  lowers: (op) => hasKernel("Where", op.inputs[1]!.dtype),
  host: ({ inputs: [condition, t, e] }) => [selectArrays(condition!, t!, e!)],
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

/**
 * `x` where the condition holds, else `y`: all of one shape, or a condition for each row; with the condition alone, the indices
 * where it holds (`tf.where`).
 */
export function where(condition: TensorLike, x?: TensorLike, y?: TensorLike, options: Named = {}): Tensor {
  if (x !== undefined && y !== undefined) return apply("Select", { condition, t: x, e: y }, {}, options);
  if (x !== undefined || y !== undefined) throw new ValueError("x and y must both be non-None or both be None.");
  return whereIndex(condition, options);
}

/** `x` where the condition holds, else `y`, with broadcasting (`tf.where_v2`). */
export function whereV2(condition: TensorLike, x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return apply("SelectV2", { condition, t: x, e: y }, {}, options);
}
