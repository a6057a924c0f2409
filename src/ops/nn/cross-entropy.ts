import { apply } from "../../core/apply-op.js";
import { broadcastShapes } from "../../core/broadcast.js";
import { convertToTensor, dtypeOfLike, type TensorLike } from "../../core/convert.js";
import { float32, int32, int64 } from "../../core/dtype.js";
import { ShapeError, ValueError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { subtract } from "../arithmetic.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import { zerosLike } from "../fill.js";
import { concat } from "../join.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minus, minusOf, plus, times } from "../operators.js";
import { range } from "../sequence.js";
import { expandDims, rank, reshape, shape, transpose } from "../shape.js";
import { relu } from "./activation.js";

/** Loss and its gradient with respect to the logits, from logits and probabilities of the classes. */
function lowerCrossEntropy(onnx: OnnxGraph, logits: Value, labels: Value): [loss: Value, backprop: Value] {
  const logProbabilities = onnx.node("LogSoftmax", [logits], { axis: -1 });
  const terms = onnx.node("Mul", [labels, logProbabilities]);
  const loss = onnx.node("Neg", [onnx.node("ReduceSum", [terms, onnx.ints([-1])], { keepdims: 0 })]);
  return [loss, onnx.node("Sub", [onnx.node("Exp", [logProbabilities]), labels])];
}

/** The gradient of a cross entropy from its second output, which is the gradient for a loss of 1, and from that output's own. */
function logitsGradient(op: Operation, [gradLoss, gradGrad]: readonly Tensor[]): Tensor {
  const first = times(expandDims(gradLoss!, -1), op.outputs[1]!);
  if (gradGrad === undefined || isZeros(gradGrad)) return first;
  const softmax = apply("Softmax", { logits: op.inputs[0]! });
  const product = apply(
    "BatchMatMulV2",
    { x: expandDims(gradGrad, 1), y: expandDims(softmax, 2) },
    {},
    { name: "MatMul" },
  );
  const total = apply("Squeeze", { input: product }, { squeeze_dims: [1] });
  return plus(first, times(minus(gradGrad, total), softmax));
}

/** True for the zeros that stand for an output that nothing depends on. */
function isZeros({ op }: Tensor): boolean {
  const constant = op.type === "Fill" ? op.inputs[1]?.op : op;
  if (constant?.type === "ZerosLike") return true;
  return constant?.type === "Const" && constant.attr.tensor("value").data.every((x) => Number(x) === 0);
}

/** `SoftmaxCrossEntropyWithLogits`: the cross entropy of each row, and its gradient. */
export const SoftmaxCrossEntropyWithLogits = defineOp("SoftmaxCrossEntropyWithLogits", {
  infer: ({ inputs: [logits, labels] }) => {
    const both = broadcastRows(logits?.shape ?? Shape.unknown, labels?.shape ?? Shape.unknown);
    return [[both.dim(0)], both.rank === undefined ? Shape.ofRank(2) : both];
  },
  lower: (onnx, { inputs: [logits, labels] }) => lowerCrossEntropy(onnx, logits!, labels!),
  gradient: (op, grads) => {
    const first = logitsGradient(op, grads);
    const logProbabilities = minusOf(apply("LogSoftmax", { logits: op.inputs[0]! }));
    return [first, times(expandDims(grads[0]!, -1), logProbabilities)];
  },
});

function broadcastRows(logits: Shape, labels: Shape): Shape {
  try {
    return broadcastShapes(logits, labels);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new ShapeError(
      error.message,
      `logits and labels must be broadcastable: logits_size=${logits.toErrorString()} labels_size=${labels.toErrorString()}`,
    );
  }
}

/** `SparseSoftmaxCrossEntropyWithLogits`: as above, with the number of the right class in place of probabilities. */
export const SparseSoftmaxCrossEntropyWithLogits = defineOp("SparseSoftmaxCrossEntropyWithLogits", {
  infer: ({ inputs: [logits, labels] }) => {
    const rows = logits?.shape.dim(0) ?? null;
    const count = labels?.shape.dim(0) ?? null;
    if (rows !== null && count !== null && rows !== count)
      throw new ShapeError(
        `Dimensions must be equal, but are ${rows} and ${count}`,
        `logits and labels must have the same first dimension, got logits shape ${logits?.shape.toErrorString()} and labels shape ${labels?.shape.toErrorString()}`,
      );
    return [[rows ?? count], logits?.shape];
  },
  lower: (onnx, { inputs: [logits, labels] }) => {
    const classes = logits!.shape.dim(-1);
    const depth =
      classes === null
        ? onnx.node("Gather", [onnx.node("Shape", [logits], {}, { dtype: int64 }), onnx.ints([1])])
        : onnx.ints([classes]);
    const values = onnx.constant(NdArray.from([0, 1], float32));
    const oneHot = onnx.node("OneHot", [onnx.cast(labels!, int64), depth, values], { axis: -1 }, { dtype: float32 });
    return lowerCrossEntropy(onnx, logits!, onnx.cast(oneHot, logits!.dtype));
  },
  gradient: (op, grads) => [logitsGradient(op, grads), null],
});

// What follows are the functions of `tf.nn`.

/** A tensor as a matrix: all dimensions but the last become one. */
function flattenOuter(tensor: Tensor): Tensor {
  const inputRank = rank(tensor);
  const inputShape = shape(tensor);
  const length = apply("Slice", { input: inputShape, begin: [subtract(inputRank, 1)], size: [1] });
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
/** The arguments of those that have a dimension of classes. */
export interface SoftmaxCrossEntropyArguments extends CrossEntropyArguments {
  /** The dimension of the classes; the last by default. */
  readonly axis?: number;
}

/**
 * The cross entropy of each row, with probabilities as labels: [batch, classes] gives [batch]
 * (`tf.nn.softmax_cross_entropy_with_logits_v2`). Gradients flow to the labels, too.
 */
export function softmaxCrossEntropyWithLogitsV2(args: SoftmaxCrossEntropyArguments): Tensor {
  const { labels, logits, axis = -1, name = "softmax_cross_entropy_with_logits" } = args;
  return nameScope(name, (scope) => {
    const given = convertToTensor(logits, { name: "logits" });
    const dtype = given.dtype.base;
    let scores = dtype.kind === "half" ? cast(given, float32) : given;
    let target = convertToTensor(labels, { name: "labels", dtype: dtypeOfLike(labels) ?? scores.dtype.base });
    target = cast(target, scores.dtype.base);
    const inputRank = rank(scores);
    if (axis !== -1) {
      scores = moveToEnd(scores, axis, inputRank);
      target = moveToEnd(target, axis, inputRank);
    }
    const inputShape = shape(scores);
    const flat = { features: flattenOuter(scores), labels: flattenOuter(target) };
    const cost = apply("SoftmaxCrossEntropyWithLogits", flat, {}, { name: scope });
    const outer = apply("Slice", { input: inputShape, begin: [0], size: [subtract(inputRank, 1)] });
    const result = reshape(cost, outer);
    const { dims } = given.shape;
    if (dims !== undefined) {
      const classes = axis < 0 ? axis + dims.length : axis;
      result.setShape(Shape.of(dims.filter((_, i) => i !== classes)));
    }
    return cast(result, dtype);
  });
}

function moveToEnd(tensor: Tensor, axis: number, inputRank: Tensor): Tensor {
  return transpose(tensor, concat([range(axis), range(axis + 1, inputRank), [axis]], 0));
}

/** The cross entropy of each row (`tf.nn.softmax_cross_entropy_with_logits`): no gradient flows to the labels. */
export function softmaxCrossEntropyWithLogits(args: SoftmaxCrossEntropyArguments): Tensor {
  return nameScope(args.name ?? "softmax_cross_entropy_with_logits_sg", (name) => {
    const labels = apply("StopGradient", { input: args.labels }, {}, { name: "labels_stop_gradient" });
    return softmaxCrossEntropyWithLogitsV2({ ...args, labels, name });
  });
}

/**
 * The cross entropy of each row, with the number of the right class as label (int32 or int64): [batch, classes] and [batch]
 * give [batch] (`tf.nn.sparse_softmax_cross_entropy_with_logits`).
 * @throws ValueError where the labels do not fit the logits
 */
export function sparseSoftmaxCrossEntropyWithLogits({ labels, logits, name }: CrossEntropyArguments): Tensor {
  const defaultName = "SparseSoftmaxCrossEntropyWithLogits";
  return nameScope(name ?? defaultName, () => {
    const classes = convertToTensor(labels, { dtype: dtypeOfLike(labels) ?? int32 });
    const given = convertToTensor(logits);
    const dtype = given.dtype.base;
    const scores = dtype.kind === "half" ? cast(given, float32) : given;
    const labelShape = shape(classes);
    checkLabels(classes.shape, scores.shape);
    const perRow = (features: Tensor, numbers: Tensor): Tensor =>
      apply(defaultName, { features, labels: numbers }, {}, { name: name ?? defaultName });
    if (scores.shape.rank === 2) return cast(perRow(scores, classes), dtype);
    const depth = at(shape(scores), minus(rank(scores), 1));
    const cost = perRow(reshape(scores, [-1, depth]), reshape(classes, [-1]));
    const result = reshape(cost, labelShape);
    result.setShape(classes.shape);
    return cast(result, dtype);
  });
}

function checkLabels(labels: Shape, logits: Shape): void {
  if (logits.rank === 0) throw new ValueError("`logits` cannot be a scalar.");
  if (logits.rank === undefined || labels.rank === undefined) return;
  if (labels.rank !== logits.rank - 1)
    throw new ValueError(
      `\`labels.shape.rank\` must equal \`logits.shape.rank - 1\`. Received: labels.shape=${labels} of rank ${labels.rank} and logits.shape=${logits} of rank ${logits.rank}`,
    );
  if (!labels.isCompatibleWith(logits.slice(0, -1)))
    throw new ValueError(
      `\`labels.shape\` must equal \`logits.shape\` except for the last dimension. Received: labels.shape=${labels} and logits.shape=${logits}`,
    );
}

function pairOf({ labels, logits }: CrossEntropyArguments): { readonly x: Tensor; readonly z: Tensor } {
  const x = convertToTensor(logits, { name: "logits" });
  const z = convertToTensor(labels, { name: "labels", dtype: dtypeOfLike(labels) ?? x.dtype.base });
  if (!x.shape.isCompatibleWith(z.shape))
    throw new ValueError(`\`logits\` and \`labels\` must have the same shape, received (${x.shape} vs ${z.shape}).`);
  return { x, z };
}

/** The cross entropy of each element, which is a class of its own (`tf.nn.sigmoid_cross_entropy_with_logits`). */
export function sigmoidCrossEntropyWithLogits(args: CrossEntropyArguments): Tensor {
  return nameScope(args.name ?? "logistic_loss", (name) => {
    const { x, z } = pairOf(args);
    const zeros = zerosLike(x);
    const condition = apply("GreaterEqual", { x, y: zeros });
    const positive = apply("Select", { condition, t: x, e: zeros });
    const negative = apply("Select", { condition, t: minusOf(x), e: x });
    const linear = minus(positive, times(x, z));
    return apply("AddV2", { x: linear, y: apply("Log1p", { x: apply("Exp", { x: negative }) }) }, {}, { name });
  });
}

/** The same with a weight for positive labels (`tf.nn.weighted_cross_entropy_with_logits`). */
export function weightedCrossEntropyWithLogits(args: CrossEntropyArguments & { posWeight: TensorLike }): Tensor {
  const { posWeight } = args;
  return nameScope(args.name ?? "logistic_loss", (name) => {
    const { x, z } = pairOf(args);
    const extra = typeof posWeight === "number" ? posWeight - 1 : minus(posWeight, 1);
    const weight = plus(1, times(extra, z));
    const linear = times(minus(1, z), x);
    const small = apply("Log1p", { x: apply("Exp", { x: minusOf(apply("Abs", { x })) }) });
    const curve = times(weight, plus(small, relu(minusOf(x))));
    return apply("AddV2", { x: linear, y: curve }, {}, { name });
  });
}
