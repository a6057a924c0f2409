import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { defineOp, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { subtract } from "../arithmetic.js";
import { concat } from "../join.js";
import type { Named } from "../named.js";
import { minus, times } from "../operators.js";
import { range } from "../sequence.js";
import { rank, transpose } from "../shape.js";

const sumOfLast = (input: Tensor): Tensor => apply("Sum", { input, reduction_indices: -1 }, { keep_dims: true });

const alongLast = (type: string, gradient: OpImplementation["gradient"]): OpImplementation => ({
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, { inputs }) => [onnx.node(type, inputs, { axis: -1 })],
  gradient,
});

/** `Softmax`: exponentials along the last dimension, scaled to a sum of 1. */
export const Softmax = defineOp(
  "Softmax",
  alongLast("Softmax", (op, [grad]) => {
    const softmaxed = op.outputs[0]!;
    const total = sumOfLast(times(grad!, softmaxed));
    return [times(minus(grad!, total), softmaxed)];
  }),
);

/** `LogSoftmax`: the logarithm of Softmax. */
export const LogSoftmax = defineOp(
  "LogSoftmax",
  alongLast("LogSoftmax", (op, [grad]) => {
    const softmaxed = apply("Exp", { x: op.outputs[0]! });
    return [minus(grad!, times(sumOfLast(grad!), softmaxed))];
  }),
);

/** Options of `tf.nn.softmax`. */
export interface SoftmaxOptions extends Named {
  /** The dimension of the classes; the last by default. */
  readonly axis?: number;
}

/** `type` along any dimension: it changes places with the last one and back. */
function along(type: string, logits: TensorLike, { axis = -1, name }: SoftmaxOptions): Tensor {
  const x = convertToTensor(logits);
  const count = x.shape.rank;
  if (axis === -1 || (count !== undefined && axis === count - 1)) return apply(type, { logits: x }, {}, { name });
  if (count === undefined || axis < -count || axis >= count)
    throw new InvalidArgumentError(
      `\`dim\` must be in the range [-${count}, ${count}) where ${count} is the number of dimensions in the input. Received: dim=${axis}`,
    );
  const swap = (value: Tensor, last: Tensor, as?: string): Tensor => {
    const from = axis < 0 ? axis + count : axis;
    const perm = concat([range(from), [last], range(from + 1, last), [from]], 0);
    return transpose(value, perm, { name: as });
  };
  rank(x);
  const total = rank(x);
  const swapped = swap(x, subtract(total, 1));
  const result = swap(apply(type, { logits: swapped }), subtract(total, 1), name);
  result.setShape(x.shape);
  return result;
}

/** Exponentials along a dimension, scaled to a sum of 1 (`tf.nn.softmax`). */
export function softmax(logits: TensorLike, options: SoftmaxOptions = {}): Tensor {
  return along("Softmax", logits, options);
}
/** The logarithm of softmax (`tf.nn.log_softmax`). */
export function logSoftmax(logits: TensorLike, options: SoftmaxOptions = {}): Tensor {
  return along("LogSoftmax", logits, options);
}
