import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf } from "../core/dtype.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import type { Named } from "./named.js";
import { identity } from "./source.js";

/** `Cast`: the elements as another type. */
export const Cast = defineOp("Cast", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, { inputs: [x], attr }) => [onnx.cast(x!, attr.type("DstT"))],
  host: ({ inputs: [x], attr }) => [x!.astype(attr.type("DstT"))],
  gradient: (op, [grad]) => {
    const from = op.inputs[0]!.dtype.base;
    return [from.isFloating && grad!.dtype.base.isFloating ? cast(grad!, from) : null];
  },
});

/** `AddN`: the sum of arrays of one shape. */
export const AddN = defineOp("AddN", {
  infer: ({ inputs }) => [inputs.reduce((merged, input) => merged.mergeWith(input.shape), Shape.unknown)],
  lower: (onnx, { inputs }) => {
    const [first, ...rest] = inputs as [Value, ...Value[]];
    return [rest.reduce((sum, value) => onnx.node("Add", [sum, value]), first)];
  },
  gradient: (op, [grad]) => op.inputs.map(() => grad!),
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The elements as another type (`tf.cast`); the tensor itself where it has that type. */
export function cast(x: TensorLike, dtype: DTypeLike, options: Named = {}): Tensor {
  const tensor = convertToTensor(x, { name: "x" });
  const to = dtypeOf(dtype).base;
  if (tensor.dtype.base === to) return tensor;
  return apply("Cast", { x: tensor }, { DstT: to }, { name: options.name ?? "Cast" });
}
/** The sum of tensors of one shape and type (`tf.add_n`). */
export function addN(inputs: readonly TensorLike[], options: Named = {}): Tensor {
  const [only] = inputs;
  if (inputs.length === 1) return options.name === undefined ? convertToTensor(only!) : identity(only!, options);
  return apply("AddN", { inputs }, {}, options);
}
