import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { ShapeError, ValueError } from "../../core/errors.js";
import { defineOp } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { hasKernel } from "../../onnx/kernels.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import { onesLike, tile } from "../fill.js";
import { concat } from "../join.js";
import type { Named } from "../named.js";
import { reshape, shape } from "../shape.js";

const isChannelsFirst = (format: string): boolean => format === "NCHW";
const hasAdd = (op: Operation): boolean => hasKernel("Add", op.outputs[0]!.dtype);

/** `BiasAdd`: a vector added along the channels, the last dimension (NHWC) or the second (NCHW). */
export const BiasAdd = defineOp("BiasAdd", {
  infer: ({ inputs: [value, bias], attr }) => {
    const channelAxis = isChannelsFirst(attr.string("data_format")) ? 1 : -1;
    const channels = value?.shape.dim(channelAxis) ?? null;
    const length = bias?.shape.dim(0) ?? null;
    if (bias?.shape.rank !== undefined && bias.shape.rank !== 1) {
      const message = `Shape must be rank 1 but is rank ${bias.shape.rank}`;
      throw new ShapeError(message, `Biases must be 1D: ${bias.shape.toErrorString()}`);
    }
    if (channels !== null && length !== null && channels !== length)
      throw new ShapeError(
        `Dimensions must be equal, but are ${channels} and ${length}`,
        `Must provide as many biases as the last dimension of the input tensor: ${bias?.shape.toErrorString()} vs. ${value?.shape.toErrorString()}`,
      );
    return [value?.shape];
  },
  lower: (onnx, { inputs: [value, bias], attr }) => {
    const rankOfValue = value!.shape.rank ?? 4;
    if (!isChannelsFirst(attr.string("data_format"))) return [onnx.node("Add", [value, bias])];
    return [onnx.node("Add", [value, onnx.reshape(bias!, [-1, ...Array<number>(rankOfValue - 2).fill(1)])])];
  },
  lowers: hasAdd,
  gradient: (op, [grad]) => {
    const format = op.attr.string("data_format");
    return [grad!, apply("BiasAddGrad", { out_backprop: grad! }, { data_format: format })];
  },
});
/** `BiasAddV1`: a vector added along the last dimension. */
export const BiasAddV1 = defineOp("BiasAddV1", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, { inputs }) => [onnx.node("Add", inputs)],
  lowers: hasAdd,
  gradient: (_, [grad]) => {
    const axes = Array.from({ length: (grad!.shape.rank ?? 1) - 1 }, (__, axis) => axis);
    return [grad!, apply("Sum", { input: grad!, reduction_indices: axes })];
  },
});

/** `BiasAddGrad`: the sum over all but the channels. */
export const BiasAddGrad = defineOp("BiasAddGrad", {
  sumsRows: () => true,
  infer: ({ inputs: [grad], attr }) => {
    if (grad?.shape.rank !== undefined && grad.shape.rank < 2) {
      const message = `Shape must be at least rank 2 but is rank ${grad.shape.rank}`;
      throw new ShapeError(message, `Input tensor must be at least 2D: ${grad.shape.toErrorString()}`);
    }
    return [[grad?.shape.dim(isChannelsFirst(attr.string("data_format")) ? 1 : -1) ?? null]];
  },
  lower: (onnx, { inputs: [grad], attr }) => {
    const count = grad!.shape.rank ?? 2;
    const channel = isChannelsFirst(attr.string("data_format")) ? 1 : count - 1;
    const axes = Array.from({ length: count }, (_, axis) => axis).filter((axis) => axis !== channel);
    return [onnx.node("ReduceSum", [grad, onnx.ints(axes)], { keepdims: 0 })];
  },
  gradient: (op, [grad]) => {
    const whole = shape(op.inputs[0]!);
    const bias = shape(grad!);
    const isFirst = isChannelsFirst(op.attr.string("data_format"));
    const expanded = isFirst
      ? concat([onesLike(at(whole, ":1")), bias, onesLike(at(whole, "2:"))], 0)
      : concat([onesLike(at(whole, ":-1")), bias], 0);
    const times = isFirst ? concat([at(whole, ":1"), [1], at(whole, "2:")], 0) : concat([at(whole, ":-1"), [1]], 0);
    return [tile(reshape(grad!, expanded), times)];
  },
});

/** A vector added along the channels: the last dimension, or the second for `NC…` (`tf.nn.bias_add`). */
export function biasAdd(value: TensorLike, bias: TensorLike, options: Named & { dataFormat?: string } = {}): Tensor {
  const { dataFormat = "NHWC" } = options;
  if (!/^N.*C$|^NC/.test(dataFormat))
    throw new ValueError(
      `\`data_format\` must be of the form \`N...C\` or \`NC...\`. Received: data_format=${dataFormat}`,
    );
  return nameScope(options.name ?? "BiasAdd", (name) => {
    const x = convertToTensor(value, { name: "input" });
    const b = convertToTensor(bias, { dtype: x.dtype.base, name: "bias" });
    const format = dataFormat.startsWith("NC") ? "NCHW" : "NHWC";
    return apply("BiasAdd", { value: x, bias: b }, { data_format: format }, { name });
  });
}
