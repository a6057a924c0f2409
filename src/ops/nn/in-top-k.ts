import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { bool } from "../../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { nameScope } from "../control.js";
import type { Named } from "../named.js";

function infer({ inputs: [predictions, targets] }: InferContext): Shape[] {
  const [rows, count] = [predictions?.shape.dim(0) ?? null, targets?.shape.dim(0) ?? null];
  if (predictions?.shape.rank !== undefined && predictions.shape.rank !== 2) {
    const message = `Shape must be rank 2 but is rank ${predictions.shape.rank}`;
    throw new ShapeError(message, "predictions must be 2-dimensional");
  }
  if (rows !== null && count !== null && rows !== count)
    throw new ShapeError(
      `Dimensions must be equal, but are ${rows} and ${count}`,
      `First dimension of predictions ${rows} must match length of targets ${count}`,
    );
  return [Shape.of([rows ?? count])];
}

/** Whether fewer than `k` classes score higher than the target; not where the target, or a score above it, is no number. */
function inTopK({ inputs: [predictions, targets] }: HostContext, k: number): NdArray[] {
  const [rows = 0, classes = 0] = predictions!.shape;
  const scores = predictions!.data as Float32Array;
  const out = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const target = Number(targets!.at(row));
    const isClass = target >= 0 && target < classes;
    const own = isClass ? scores[row * classes + target]! : Number.NaN;
    if (!Number.isFinite(own)) continue;
    let higher = 0;
    let allFinite = true;
    for (let i = 0; i < classes; i++) {
      const score = scores[row * classes + i]!;
      if (!Number.isFinite(score)) allFinite = false;
      if (score > own) higher++;
    }
    out[row] = allFinite && higher < k ? 1 : 0;
  }
  return [new NdArray(bool, [rows], out)];
}

/** `InTopK`: whether the target is among the `k` classes that score highest. */
export const InTopK = defineOp("InTopK", {
  infer,
  host: (context) => inTopK(context, context.attr.int("k")),
});
/** `InTopKV2`: the same with `k` as an input. */
export const InTopKV2 = defineOp("InTopKV2", {
  infer,
  host: (context) => {
    const k = context.inputs[2]!;
    if (k.size !== 1)
      throw new InvalidArgumentError(`k must be a scalar, got shape [${k.shape}]`, { node: context.name });
    return inTopK(context, Number(k.at(0)));
  },
});

/** Whether the target is among the `k` classes that score highest (`tf.nn.in_top_k`). */
export function inTopKOf(predictions: TensorLike, targets: TensorLike, k: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "in_top_k", () => apply("InTopKV2", { predictions, targets, k }));
}
