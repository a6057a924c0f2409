import { apply } from "../core/apply-op.js";
import { dtypeOfLike, type TensorLike } from "../core/convert.js";
import { int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { broadcastGradientArgs } from "./gradient-reduction.js";
import type { Named } from "./named.js";

/** `Range`: numbers from `start` in steps of `delta` up to, not with, `limit`. */
export const Range = defineOp("Range", {
  infer: (context) => {
    const [start, limit, delta] = [0, 1, 2].map((index) => context.constant(index));
    if (start === undefined || limit === undefined || delta === undefined) return [[null]];
    const step = Number(delta.at(0));
    return [[Math.max(0, Math.ceil((Number(limit.at(0)) - Number(start.at(0))) / step))]];
  },
  host: ({ inputs: [start, limit, delta] }) => {
    const [from, to, step] = [start!, limit!, delta!].map((value) => Number(value.at(0))) as [number, number, number];
    if (step === 0) throw new InvalidArgumentError("Requires delta != 0: 0");
    const count = Math.max(0, Math.ceil((to - from) / step));
    return [
      NdArray.from(
        Array.from({ length: count }, (_, i) => from + i * step),
        start!.dtype,
      ),
    ];
  },
  lower: (onnx, { inputs }) => [
    onnx.node(
      "Range",
      inputs.map((input) => onnx.node("Reshape", [input, onnx.ints([])])),
    ),
  ],
  notDifferentiable: true,
});

/** `DynamicStitch`: rows put together by index; of two rows for one index the later one counts. */
export const DynamicStitch = defineOp("DynamicStitch", {
  infer: (context) => {
    const half = context.inputs.length / 2;
    let length = 0;
    for (let i = 0; i < half; i++) {
      const indices = context.constant(i);
      if (indices === undefined) return [Shape.unknown];
      length = Math.max(length, ...indices.toNumbers().map((index) => index + 1));
    }
    const inner = context.inputs[half]!.shape.slice(context.inputs[0]!.shape.rank ?? 0);
    return [Shape.of([length]).concat(inner)];
  },
  host: ({ inputs }) => {
    const half = inputs.length / 2;
    const indices = inputs.slice(0, half);
    const rows = inputs.slice(half);
    const inner = rows[0]!.shape.slice(indices[0]!.shape.length);
    const length = Math.max(0, ...indices.flatMap((index) => index.toNumbers()).map((index) => index + 1));
    const out = NdArray.zeros(rows[0]!.dtype, [length, ...inner]);
    const block = out.size / Math.max(length, 1);
    indices.forEach((index, i) => {
      index.toNumbers().forEach((target, row) => {
        for (let k = 0; k < block; k++) out.data[target * block + k] = rows[i]!.data[row * block + k] as never;
      });
    });
    return [out];
  },
});

/** `BroadcastTo`: repeated to a larger shape. */
export const BroadcastTo = defineOp("BroadcastTo", {
  infer: (context) => [context.constantShape(1)],
  lower: (onnx, { inputs: [input, target] }) => [onnx.node("Expand", [input, onnx.cast(target!, int64)])],
  gradient: (op, [grad]) => [broadcastGradientArgs(op.inputs[0]!, op.outputs[0]!).reduceFirst(grad!), null],
});

/** Numbers from `start` up to, not with, `limit` (`tf.range`); int32 unless the arguments are tensors of another type. */
export function range(start: TensorLike, limit: TensorLike, delta: TensorLike = 1, options: Named = {}): Tensor {
  const dtype = [start, limit, delta].map(dtypeOfLike).find((found) => found !== undefined) ?? int32;
  return apply("Range", { start, limit, delta }, { Tidx: dtype }, { name: options.name ?? "range" });
}
