import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import type { Named } from "../named.js";
import { times } from "../operators.js";

/** `L2Loss`: half the sum of squares. */
export const L2Loss = defineOp("L2Loss", {
  infer: () => [Shape.scalar],
  lower: (onnx, { inputs: [t] }) => {
    const total = onnx.node("ReduceSumSquare", [t], { keepdims: 0 });
    return [onnx.node("Mul", [total, onnx.scalar(0.5, t!.dtype)])];
  },
  gradient: (op, [grad]) => [times(op.inputs[0]!, grad!)],
});

/** Half the sum of squares (`tf.nn.l2_loss`). */
export function l2Loss(t: TensorLike, options: Named = {}): Tensor {
  return apply("L2Loss", { t }, {}, options);
}
