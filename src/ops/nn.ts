import { apply } from "../core/apply-op.js";
import { convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { int32, int64 } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type LowerContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { subtract } from "./arithmetic.js";
import { nameScope } from "./control.js";
import { concat } from "./join.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus, minusOf, times } from "./operators.js";
import { expandDims, rank, reshape, shape } from "./shape.js";

const sameAsInput = ({ inputs }: InferContext): Shape[] => [inputs[0]?.shape ?? Shape.unknown];

/** `BiasAdd`: a vector added along the channels, the last dimension (NHWC) or the second (NCHW). */
export const BiasAdd = defineOp("BiasAdd", {
  infer: ({ inputs: [value, bias], attr }) => {
    const channelAxis = attr.string("data_format") === "NCHW" ? 1 : -1;
    const channels = value?.shape.dim(channelAxis) ?? null;
    const length = bias?.shape.dim(0) ?? null;
    if (channels !== null && length !== null && channels !== length)
      throw new ShapeError(
        `Dimensions must be equal, but are ${channels} and ${length}`,
        `Must provide as many biases as the last dimension of the input tensor: ${bias?.shape.toErrorString()} vs. ${value?.shape.toErrorString()}`,
      );
    return [value?.shape];
  },
  lower: (onnx, { inputs: [value, bias], attr }) => {
    const rankOfValue = value!.shape.rank ?? 4;
    if (attr.string("data_format") !== "NCHW") return [onnx.node("Add", [value, bias])];
    return [onnx.node("Add", [value, onnx.reshape(bias!, [-1, ...Array<number>(rankOfValue - 2).fill(1)])])];
  },
  gradient: (op, [grad]) => {
    const format = op.attr.string("data_format");
    return [grad!, apply("BiasAddGrad", { out_backprop: grad! }, { data_format: format })];
  },
});

/** `BiasAddGrad`: the sum over all but the channels. */
export const BiasAddGrad = defineOp("BiasAddGrad", {
  infer: ({ inputs: [grad], attr }) => [[grad?.shape.dim(attr.string("data_format") === "NCHW" ? 1 : -1) ?? null]],
  lower: (onnx, { inputs: [grad], attr }) => {
    const count = grad!.shape.rank ?? 2;
    const channel = attr.string("data_format") === "NCHW" ? 1 : count - 1;
    const axes = Array.from({ length: count }, (_, axis) => axis).filter((axis) => axis !== channel);
    return [onnx.node("ReduceSum", [grad, onnx.ints(axes)], { keepdims: 0 })];
  },
});

/** `Relu`: 0 where negative. */
export const Relu = defineOp("Relu", {
  infer: sameAsInput,
  lower: (onnx, { inputs }) => [onnx.node("Relu", inputs)],
  gradient: (op, [grad]) => [apply("ReluGrad", { gradients: grad!, features: op.outputs[0]! })],
});

/** `ReluGrad`: the gradient where the feature is positive. */
export const ReluGrad = defineOp("ReluGrad", {
  infer: sameAsInput,
  lower: (onnx, { inputs: [grad, features] }) => {
    const positive = onnx.node("Greater", [features, onnx.scalar(0, features!.dtype)], {}, { shape: features!.shape });
    return [onnx.node("Where", [positive, grad, onnx.scalar(0, grad!.dtype)], {}, { dtype: grad!.dtype })];
  },
  gradient: (op, [grad]) => [apply("ReluGrad", { gradients: grad!, features: op.inputs[1]! }), null],
});

/** `Softmax`: exponentials along the last dimension, scaled to a sum of 1. */
export const Softmax = defineOp("Softmax", {
  infer: sameAsInput,
  lower: (onnx, { inputs }) => [onnx.node("Softmax", inputs, { axis: -1 })],
  gradient: (op, [grad]) => {
    const [softmaxed] = op.outputs as readonly [Tensor];
    const total = apply("Sum", { input: times(grad!, softmaxed), reduction_indices: -1 }, { keep_dims: true });
    return [times(minus(grad!, total), softmaxed)];
  },
});

/** `LogSoftmax`: the logarithm of Softmax. */
export const LogSoftmax = defineOp("LogSoftmax", {
  infer: sameAsInput,
  lower: (onnx, { inputs }) => [onnx.node("LogSoftmax", inputs, { axis: -1 })],
  gradient: (op, [grad]) => {
    const softmaxed = apply("Exp", { x: op.outputs[0]! });
    const total = apply("Sum", { input: grad!, reduction_indices: -1 }, { keep_dims: true });
    return [minus(grad!, times(total, softmaxed))];
  },
});

/** Loss and its gradient with respect to the logits, from logits and probabilities of the classes. */
function lowerCrossEntropy(onnx: OnnxGraph, logits: Value, labels: Value): [loss: Value, backprop: Value] {
  const logProbabilities = onnx.node("LogSoftmax", [logits], { axis: -1 });
  const terms = onnx.node("Mul", [labels, logProbabilities]);
  const loss = onnx.node("Neg", [onnx.node("ReduceSum", [terms, onnx.ints([-1])], { keepdims: 0 })]);
  return [loss, onnx.node("Sub", [onnx.node("Exp", [logProbabilities]), labels])];
}

/** The gradient of a cross entropy from its second output, which is the gradient for a loss of 1. */
function crossEntropyGradient(op: Operation, grads: readonly Tensor[]): Tensor {
  const gradient = op.outputs[1]!;
  return times(expandDims(grads[0]!, -1), gradient);
}

/** `SoftmaxCrossEntropyWithLogits`: the cross entropy of each row, and its gradient. */
export const SoftmaxCrossEntropyWithLogits = defineOp("SoftmaxCrossEntropyWithLogits", {
  infer: ({ inputs: [logits, labels] }) => {
    const both = logits!.shape.mergeWith(labels!.shape);
    return [[both.dim(0)], both];
  },
  lower: (onnx, { inputs: [logits, labels] }: LowerContext) => lowerCrossEntropy(onnx, logits!, labels!),
  gradient: (op, grads) => {
    const first = crossEntropyGradient(op, grads);
    const logProbabilities = minusOf(apply("LogSoftmax", { logits: op.inputs[0]! }));
    return [first, times(expandDims(grads[0]!, -1), logProbabilities)];
  },
});

/** `SparseSoftmaxCrossEntropyWithLogits`: as above, with the number of the right class in place of probabilities. */
export const SparseSoftmaxCrossEntropyWithLogits = defineOp("SparseSoftmaxCrossEntropyWithLogits", {
  infer: ({ inputs: [logits, labels] }) => [labels!.shape.mergeWith(Shape.of([logits!.shape.dim(0)])), logits!.shape],
  lower: (onnx, { inputs: [logits, labels] }) => {
    const classes = logits!.shape.dim(-1);
    const depth =
      classes === null
        ? onnx.node("Gather", [onnx.node("Shape", [logits], {}, { dtype: int64 }), onnx.ints([1])])
        : onnx.ints([classes]);
    const values = onnx.constant(NdArray.from([0, 1], logits!.dtype));
    const oneHot = onnx.node(
      "OneHot",
      [onnx.cast(labels!, int64), depth, values],
      { axis: -1 },
      { dtype: logits!.dtype },
    );
    return lowerCrossEntropy(onnx, logits!, oneHot);
  },
  gradient: (op, grads) => [crossEntropyGradient(op, grads), null],
});

const halfSquares: OpImplementation = {
  infer: () => [Shape.scalar],
  lower: (onnx, { inputs: [t] }) => {
    const total = onnx.node("ReduceSumSquare", [t], { keepdims: 0 });
    return [onnx.node("Mul", [total, onnx.scalar(0.5, t!.dtype)])];
  },
  gradient: (op, [grad]) => [times(op.inputs[0]!, grad!)],
};
/** `L2Loss`: half the sum of squares. */
export const L2Loss = defineOp("L2Loss", halfSquares);

// What follows are the functions of `tf.nn`.

/** 0 where negative (`tf.nn.relu`). */
export function relu(features: TensorLike, options: Named = {}): Tensor {
  return apply("Relu", { features }, {}, options);
}
/** Exponentials along the last dimension, scaled to a sum of 1 (`tf.nn.softmax`). */
export function softmax(logits: TensorLike, options: Named = {}): Tensor {
  return apply("Softmax", { logits }, {}, options);
}
/** The logarithm of softmax (`tf.nn.log_softmax`). */
export function logSoftmax(logits: TensorLike, options: Named = {}): Tensor {
  return apply("LogSoftmax", { logits }, {}, options);
}
/** A vector added along the last dimension (`tf.nn.bias_add`). */
export function biasAdd(
  value: TensorLike,
  bias: TensorLike,
  options: Named & { dataFormat?: "NHWC" | "NCHW" } = {},
): Tensor {
  return apply(
    "BiasAdd",
    { value, bias },
    { data_format: options.dataFormat ?? "NHWC" },
    { name: options.name ?? "BiasAdd" },
  );
}
/** Half the sum of squares (`tf.nn.l2_loss`). */
export function l2Loss(t: TensorLike, options: Named = {}): Tensor {
  return apply("L2Loss", { t }, {}, options);
}

/** A tensor as a matrix: all dimensions but the last become one. */
function flattenOuter(tensor: Tensor): Tensor {
  const tensorRank = rank(tensor);
  const input = shape(tensor);
  const length = apply("Slice", { input, begin: [subtract(tensorRank, 1)], size: [1] });
  const flat = reshape(tensor, concat([[-1], length], 0));
  const { dims } = tensor.shape;
  const outer = Shape.of(dims?.slice(0, -1)).size;
  if (dims !== undefined && outer !== undefined) flat.setShape(Shape.of([outer, dims.at(-1) ?? null]));
  return flat;
}

/** The named arguments of the cross entropies. */
export interface CrossEntropyArguments extends Named {
  readonly labels: TensorLike;
  readonly logits: TensorLike;
}

/**
 * The cross entropy of each row, with probabilities as labels: [batch, classes] gives [batch]
 * (`tf.nn.softmax_cross_entropy_with_logits_v2`). Gradients flow to the labels, too.
 */
export function softmaxCrossEntropyWithLogitsV2({ labels, logits, name }: CrossEntropyArguments): Tensor {
  return nameScope(name ?? "softmax_cross_entropy_with_logits", (scope) => {
    const scores = convertToTensor(logits, { name: "logits" });
    const target = cast(convertToTensor(labels, { name: "labels", dtype: scores.dtype.base }), scores.dtype.base);
    const inputRank = rank(scores);
    const inputShape = shape(scores);
    const args = { features: flattenOuter(scores), labels: flattenOuter(target) };
    const cost = apply("SoftmaxCrossEntropyWithLogits", args, {}, { name: scope });
    const outer = apply("Slice", { input: inputShape, begin: [0], size: [subtract(inputRank, 1)] });
    const result = reshape(cost, outer);
    if (scores.shape.dims !== undefined) result.setShape(scores.shape.slice(0, -1));
    return result;
  });
}

/** The cross entropy of each row (`tf.nn.softmax_cross_entropy_with_logits`): no gradient flows to the labels. */
export function softmaxCrossEntropyWithLogits({ labels, logits, name }: CrossEntropyArguments): Tensor {
  return nameScope(name ?? "softmax_cross_entropy_with_logits_sg", () => {
    const target = apply("StopGradient", { input: labels }, {}, { name: "labels_stop_gradient" });
    return softmaxCrossEntropyWithLogitsV2({ labels: target, logits, name });
  });
}

/**
 * The cross entropy of each row, with the number of the right class as label (int32 or int64): [batch, classes] and [batch]
 * give [batch] (`tf.nn.sparse_softmax_cross_entropy_with_logits`).
 */
export function sparseSoftmaxCrossEntropyWithLogits({ labels, logits, name }: CrossEntropyArguments): Tensor {
  const defaultName = "SparseSoftmaxCrossEntropyWithLogits";
  return nameScope(name ?? defaultName, () => {
    const classes = convertToTensor(labels, { dtype: dtypeOfLike(labels) ?? int32 });
    const scores = convertToTensor(logits);
    const labelShape = shape(classes);
    const perRow = (features: Tensor, numbers: Tensor): Tensor =>
      apply(defaultName, { features, labels: numbers }, {}, { name: name ?? defaultName });
    if (scores.shape.rank === 2) return perRow(scores, classes);
    const depth = apply("GatherV2", {
      params: shape(scores),
      indices: [scores.shape.rank === undefined ? subtract(rank(scores), 1) : scores.shape.rank - 1],
      axis: 0,
    });
    return reshape(perRow(reshape(scores, concat([[-1], depth], 0)), reshape(classes, [-1])), labelShape);
  });
}
