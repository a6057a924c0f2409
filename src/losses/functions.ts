import { apply } from "../core/apply-op.js";
import { convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { float32, int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { at } from "../ops/at.js";
import { assertBroadcastable } from "../ops/broadcast-weights.js";
import { controlDependencies, nameScope } from "../ops/control.js";
import { onesLike, zerosLike } from "../ops/fill.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { cast } from "../ops/math.js";
import {
  sigmoidCrossEntropyWithLogits,
  softmaxCrossEntropyWithLogitsV2,
  sparseSoftmaxCrossEntropyWithLogits,
} from "../ops/nn/cross-entropy.js";
import { minus, minusOf, over, plus, times } from "../ops/operators.js";
import { reduceSum } from "../ops/reduce.js";
import { range } from "../ops/sequence.js";
import { rank, shape, squeeze } from "../ops/shape.js";
import { addLoss } from "./collection.js";
import { computeWeightedLoss, type LossOptions, numPresent } from "./weighted.js";

const mul = (x: TensorLike, y: TensorLike): Tensor => apply("Mul", { x, y });
const sub = (x: TensorLike, y: TensorLike): Tensor => apply("Sub", { x, y });

function checkShapes(a: Tensor, b: Tensor): void {
  if (!a.shape.isCompatibleWith(b.shape)) throw new ValueError(`Shapes ${a.shape} and ${b.shape} are incompatible`);
}

/** A loss of predictions and labels, as floats of one shape. */
const compared =
  <Extra extends object>(
    defaultScope: string,
    each: (labels: Tensor, predictions: Tensor, options: Extra & LossOptions) => Tensor,
  ) =>
  (labels: TensorLike, predictions: TensorLike, options: Extra & LossOptions = {} as Extra & LossOptions): Tensor =>
    nameScope(options.scope ?? defaultScope, (scope) => {
      const p = cast(predictions, float32);
      const l = cast(labels, float32);
      checkShapes(p, l);
      return computeWeightedLoss(each(l, p, options), { ...options, scope });
    });

/** |predictions − labels| (`tf.losses.absolute_difference`). @throws ValueError for shapes that do not fit */
export const absoluteDifference = compared("absolute_difference", (labels, predictions) =>
  apply("Abs", { x: sub(predictions, labels) }),
);

/** (predictions − labels)² (`tf.losses.mean_squared_error`). @throws ValueError for shapes that do not fit */
export const meanSquaredError = compared("mean_squared_error", (labels, predictions) =>
  apply("SquaredDifference", { x: predictions, y: labels }),
);

/** max(0, 1 − labels · logits), for labels of 0 and 1 (`tf.losses.hinge_loss`). */
export const hingeLoss = compared("hinge_loss", (labels, logits) => {
  const ones = onesLike(labels);
  const signs = sub(times(2, labels), ones);
  return apply("Relu", { features: sub(ones, mul(signs, logits)) });
});

/** Squares near 0, straight lines beyond `delta` (1) (`tf.losses.huber_loss`). */
export const huberLoss = compared<{ readonly delta?: number }>("huber_loss", (labels, predictions, { delta = 1 }) => {
  const distance = apply("Abs", { x: sub(predictions, labels) });
  const quadratic = apply("Minimum", { x: distance, y: delta });
  const linear = sub(distance, quadratic);
  const half = convertToTensor(0.5, { dtype: quadratic.dtype.base });
  const curve = mul(half, mul(quadratic, quadratic));
  return apply("AddV2", { x: curve, y: mul(delta, linear) }, {}, { name: "Add" });
});

/** The cross entropy of probabilities and labels of 0 and 1 (`tf.losses.log_loss`); `epsilon` (1e-7) keeps the logarithms from 0. */
export const logLoss = compared<{ readonly epsilon?: number }>(
  "log_loss",
  (labels, predictions, { epsilon = 1e-7 }) => {
    const positive = minusOf(mul(labels, apply("Log", { x: plus(predictions, epsilon) })));
    const others = minus(1, labels);
    return minus(positive, mul(others, apply("Log", { x: plus(minus(1, predictions), epsilon) })));
  },
);

/** 1 − the cosine of vectors of length 1 along `axis` (`tf.losses.cosine_distance`). */
export const cosineDistance = compared<{ readonly axis: number }>(
  "cosine_distance_loss",
  (labels, predictions, { axis }) => minus(1, reduceSum(mul(predictions, labels), { axis: [axis], keepDims: true })),
);

/** Options of the cross entropies. */
export interface SmoothingOptions extends LossOptions {
  /** Above 0, labels are drawn so far towards the middle. */
  readonly labelSmoothing?: number;
}

/** The cross entropy of classes that do not exclude each other (`tf.losses.sigmoid_cross_entropy`). */
export function sigmoidCrossEntropy(
  multiClassLabels: TensorLike,
  logits: TensorLike,
  options: SmoothingOptions = {},
): Tensor {
  const { labelSmoothing: smoothing = 0 } = options;
  return nameScope(options.scope ?? "sigmoid_cross_entropy_loss", (scope) => {
    const z = convertToTensor(logits);
    let labels = cast(multiClassLabels, z.dtype.base);
    checkShapes(z, labels);
    if (smoothing > 0) labels = plus(times(labels, 1 - smoothing), 0.5 * smoothing);
    const losses = sigmoidCrossEntropyWithLogits({ labels, logits: z, name: "xentropy" });
    return computeWeightedLoss(losses, { ...options, scope });
  });
}

/** The cross entropy of classes that exclude each other, with probabilities as labels (`tf.losses.softmax_cross_entropy`). */
export function softmaxCrossEntropy(
  onehotLabels: TensorLike,
  logits: TensorLike,
  options: SmoothingOptions = {},
): Tensor {
  const { labelSmoothing: smoothing = 0 } = options;
  return nameScope(options.scope ?? "softmax_cross_entropy_loss", (scope) => {
    const z = convertToTensor(logits);
    let labels = cast(onehotLabels, z.dtype.base);
    checkShapes(z, labels);
    if (smoothing > 0) {
      const classes = cast(at(shape(labels), -1), z.dtype.base);
      const negatives = over(smoothing, classes);
      labels = plus(times(labels, 1 - smoothing), negatives);
    }
    labels = apply("StopGradient", { input: labels }, {}, { name: "labels_stop_gradient" });
    const losses = softmaxCrossEntropyWithLogitsV2({ labels, logits: z, name: "xentropy" });
    return computeWeightedLoss(losses, { ...options, scope });
  });
}

/** The cross entropy of classes that exclude each other, with numbers of classes as labels (`tf.losses.sparse_softmax_cross_entropy`). */
export function sparseSoftmaxCrossEntropy(labels: TensorLike, logits: TensorLike, options: LossOptions = {}): Tensor {
  return nameScope(options.scope ?? "sparse_softmax_cross_entropy_loss", (scope) => {
    const z = convertToTensor(logits);
    let classes = convertToTensor(labels, { dtype: dtypeOfLike(labels) ?? int32 });
    nameScope("remove_squeezable_dimensions", () => {
      const [own, other] = [classes.shape.rank, z.shape.rank];
      if (own !== undefined && own === other && [1, null].includes(classes.shape.dim(-1)))
        classes = squeeze(classes, [-1]);
    });
    let weights = convertToTensor(options.weights ?? 1);
    const [own, other] = [weights.shape.rank, classes.shape.rank];
    if (own !== undefined && other !== undefined && own - other === 1) weights = squeeze(weights, [-1]);
    const losses = sparseSoftmaxCrossEntropyWithLogits({ labels: classes, logits: z, name: "xentropy" });
    return computeWeightedLoss(losses, { ...options, weights, scope });
  });
}

/** The mean of the squared differences between all pairs of errors of an element (`tf.losses.mean_pairwise_squared_error`). */
export function meanPairwiseSquaredError(
  labels: TensorLike,
  predictions: TensorLike,
  options: Omit<LossOptions, "reduction"> = {},
): Tensor {
  const { lossCollection = GraphKeys.LOSSES } = options;
  return nameScope(options.scope ?? "mean_pairwise_squared_error", () => {
    const weights = cast(options.weights ?? 1, float32);
    const l = cast(labels, float32);
    return controlDependencies([assertBroadcastable(weights, l)], () => {
      const p = cast(predictions, float32);
      checkShapes(p, l);
      const errors = sub(p, l);
      const axis = range(1, rank(errors));
      const sumPerElement = (value: Tensor): Tensor => reduceSum(value, { axis, keepDims: true });
      const squares = sumPerElement(apply("Square", { x: errors }));
      const present = numPresent(errors, weights, true);
      const divided = (x: Tensor, y: Tensor): Tensor =>
        times(2, apply("DivNoNan", { x, y: apply("Maximum", { x: y, y: 0 }) }, {}, { name: "value" }));
      const term1 = divided(squares, minus(present, 1));
      const sums = sumPerElement(errors);
      const squared = apply("Square", { x: sums });
      const term2 = divided(squared, mul(present, minus(present, 1)));
      const loss = reduceSum(mul(minus(term1, term2), weights));
      const condition = apply("Greater", { x: reduceSum(present), y: 0 });
      const mean = apply("Select", { condition, t: loss, e: zerosLike(loss) }, {}, { name: "value" });
      addLoss(mean, lossCollection);
      return mean;
    });
  });
}
