import { apply, applyOp, type OpArguments } from "../../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { float32, int64 } from "../../core/dtype.js";
import { ShapeError, ValueError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type InferContext, type LowerContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { Algebra } from "../../onnx/algebra.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { nameScope } from "../control.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minus, minusOf, plus, times } from "../operators.js";
import { transpose } from "../shape.js";
import { secondGradients } from "./batch-norm-gradients.js";
import { type Layout, layoutOf } from "./window.js";

const isThird = (type: string): boolean => type.endsWith("V3");

/** The layout of the images of a normalization. */
function imageLayout({
  attr,
  inputs,
}: {
  attr: InferContext["attr"];
  inputs: readonly { readonly shape: Shape }[];
}): Layout {
  const format = attr.string("data_format");
  return layoutOf(format, inputs[0]?.shape.rank ?? format.length);
}

function inferNormalization(context: InferContext): Shape[] {
  const [x, scale] = context.inputs;
  const image = x?.shape ?? Shape.unknown;
  const channel = imageLayout(context).channel;
  const channels = image.rank === undefined ? null : image.dim(channel);
  const given = scale?.shape.dim(0) ?? null;
  if (channels !== null && given !== null && channels !== given)
    throw new ShapeError(
      `Dimensions must be equal, but are ${channels} and ${given}`,
      `scale must have the same number of elements as the channels of x, got ${given} and ${channels}`,
    );
  const vector = Shape.of([channels ?? given]);
  return [image, vector, vector, vector, vector, ...(isThird(context.type) ? [Shape.scalar] : [])];
}

/** What the statistics are computed over, and how a vector of channels lies in the images. */
interface Channels {
  readonly layout: Layout;
  /** The axes to sum over. */
  readonly axes: Value;
  /** The number of elements of each channel, as a value of the images' type. */
  readonly count: Value;
  /** A vector of channels, ready to be broadcast. */
  readonly spread: (vector: Value) => Value;
  readonly sum: (images: Value) => Value;
}

function channelsOf(onnx: OnnxGraph, images: Value, layout: Layout): Channels {
  const axes = [0, ...layout.spatial];
  const known = Shape.of(axes.map((axis) => images.shape.dim(axis))).size;
  const axisValue = onnx.ints(axes);
  const shape = layout.isChannelsFirst ? [-1, ...layout.spatial.map(() => 1)] : undefined;
  return {
    layout,
    axes: axisValue,
    count:
      known === undefined
        ? onnx.cast(
            onnx.node(
              "ReduceProd",
              [onnx.node("Gather", [onnx.node("Shape", [images], {}, { dtype: int64 }), axisValue])],
              { keepdims: 0 },
            ),
            images.dtype,
          )
        : onnx.scalar(known, images.dtype),
    spread: (vector) => (shape === undefined ? vector : onnx.reshape(vector, shape)),
    sum: (value) => onnx.node("ReduceSum", [value, axisValue], { keepdims: 0 }),
  };
}

function lowerNormalization(onnx: OnnxGraph, context: LowerContext): Value[] {
  const { attr } = context;
  const [x, scale, offset, mean, variance] = context.inputs as [Value, Value, Value, Value, Value];
  const images = onnx.cast(x, float32);
  const { add, sub, mul, div, sqrt, square, max } = new Algebra(onnx, float32);
  const { spread, sum, count } = channelsOf(onnx, images, imageLayout(context));
  const epsilon = attr.float("epsilon");
  const factor = attr.has("exponential_avg_factor") ? attr.float("exponential_avg_factor") : 1;
  const isTraining = attr.bool("is_training");
  const center = isTraining ? div(sum(images), count) : mean;
  const centered = sub(images, spread(center));
  const spreadOf = isTraining ? div(sum(square(centered)), count) : variance;
  const slope = div(scale, sqrt(add(spreadOf, epsilon)));
  const y = onnx.cast(add(mul(centered, spread(slope)), spread(offset)), x.dtype);
  const extra = isThird(context.type) ? [onnx.constant(NdArray.from(0, float32))] : [];
  if (!isTraining) return [y, mean, variance, mean, variance, ...extra];
  // The variance that is handed out counts one element less, as of a sample.
  const sample = mul(spreadOf, div(count, max(sub(count, 1), 1)));
  const blend = (old: Value, now: Value): Value => (factor === 1 ? now : add(mul(old, 1 - factor), mul(now, factor)));
  return [y, blend(mean, center), blend(variance, sample), center, spreadOf, ...extra];
}

function normalizationGradient(op: Operation, gradY: Tensor): (Tensor | null)[] {
  const [x, scale, , mean, variance] = op.inputs as [Tensor, Tensor, Tensor, Tensor, Tensor];
  const isTraining = op.attr.bool("is_training");
  const format = op.attr.string("data_format");
  const third: OpArguments = isThird(op.type) ? { reserve_space_3: op.outputs[5]! } : {};
  const type = { FusedBatchNorm: "FusedBatchNormGrad", FusedBatchNormV2: "FusedBatchNormGradV2" }[op.type];
  const attrs = { epsilon: op.attr.float("epsilon"), is_training: isTraining };
  const grads = (
    dy: Tensor,
    images: Tensor,
    reserve: readonly [Tensor, Tensor],
    dataFormat: string,
  ): readonly Tensor[] =>
    applyOp(
      type ?? "FusedBatchNormGradV3",
      { y_backprop: dy, x: images, scale, reserve_space_1: reserve[0], reserve_space_2: reserve[1], ...third },
      { ...attrs, data_format: dataFormat },
    ).outputs;
  if (isTraining || !format.startsWith("NC")) {
    const reserve = isTraining ? ([op.outputs[3]!, op.outputs[4]!] as const) : ([mean, variance] as const);
    const [dx, dscale, doffset] = grads(gradY, x, reserve, format);
    return [dx!, dscale!, doffset!, null, null];
  }
  const isFlat = format === "NCHW";
  const [toLast, toFirst] = isFlat
    ? [
        [0, 2, 3, 1],
        [0, 3, 1, 2],
      ]
    : [
        [0, 2, 3, 4, 1],
        [0, 4, 1, 2, 3],
      ];
  const images = transpose(x, toLast);
  const dy = transpose(gradY, toLast);
  const [dx, dscale, doffset] = grads(dy, images, [mean, variance], isFlat ? "NHWC" : "NDHWC");
  return [transpose(dx!, toFirst), dscale!, doffset!, null, null];
}

const normalization: OpImplementation = {
  infer: inferNormalization,
  lower: lowerNormalization,
  gradient: (op, [gradY]) => normalizationGradient(op, gradY!),
};
/** `FusedBatchNorm`: images, scaled and shifted to mean 0 and variance 1, then by `scale` and `offset`. */
export const FusedBatchNorm = defineOp("FusedBatchNorm", normalization);
/** `FusedBatchNormV2`: the same, with statistics in float32 for any images. */
export const FusedBatchNormV2 = defineOp("FusedBatchNormV2", normalization);
/** `FusedBatchNormV3`: the same, with an output more that only GPUs use. */
export const FusedBatchNormV3 = defineOp("FusedBatchNormV3", normalization);

const gradientOfNormalization: OpImplementation = {
  infer: (context) => {
    const [, x, scale] = context.inputs;
    const vector = scale?.shape ?? Shape.unknown;
    return [x?.shape, vector, vector, [0], [0]];
  },
  lower: (onnx, context) => {
    const [gradY, x, scale, mean, variance] = context.inputs as [Value, Value, Value, Value, Value];
    const { attr } = context;
    const { add, sub, mul, div, sqrt } = new Algebra(onnx, float32);
    const [dy, images] = [onnx.cast(gradY, float32), onnx.cast(x, float32)];
    const layout = imageLayout({ attr, inputs: [x] });
    const { spread, sum, count } = channelsOf(onnx, images, layout);
    const centered = sub(images, spread(mean));
    const total = sum(dy);
    const along = sum(mul(dy, centered));
    const power = add(variance, attr.float("epsilon"));
    const inverse = div(1, sqrt(power));
    const slope = mul(scale, inverse);
    const rest = attr.bool("is_training")
      ? sub(sub(dy, spread(div(total, count))), mul(centered, spread(div(div(along, power), count))))
      : dy;
    const dx = onnx.cast(mul(rest, spread(slope)), x.dtype);
    const none = onnx.constant(NdArray.zeros(float32, [0]));
    return [dx, mul(along, inverse), total, none, none];
  },
  gradient: secondGradients,
};
/** `FusedBatchNormGrad`: the gradients of images, scale and offset. */
export const FusedBatchNormGrad = defineOp("FusedBatchNormGrad", gradientOfNormalization);
/** `FusedBatchNormGradV2`: the same for V2. */
export const FusedBatchNormGradV2 = defineOp("FusedBatchNormGradV2", gradientOfNormalization);
/** `FusedBatchNormGradV3`: the same for V3. */
export const FusedBatchNormGradV3 = defineOp("FusedBatchNormGradV3", gradientOfNormalization);

/** Options of `tf.nn.fusedBatchNorm`. */
export interface FusedBatchNormOptions extends Named {
  /** Statistics to use where it is not training. */
  readonly mean?: TensorLike;
  readonly variance?: TensorLike;
  /** Default 0.001. */
  readonly epsilon?: number;
  /** Default `NHWC`. */
  readonly dataFormat?: string;
  /** Default true. */
  readonly isTraining?: boolean;
  /** Default 1. */
  readonly exponentialAvgFactor?: number;
}

/**
 * Images, normalized (`tf.nn.fused_batch_norm`): `[y, mean, variance]`.
 * @throws ValueError where it is not training and there is no mean or variance
 */
export function fusedBatchNorm(
  x: TensorLike,
  scale: TensorLike,
  offset: TensorLike,
  options: FusedBatchNormOptions = {},
): [y: Tensor, mean: Tensor, variance: Tensor] {
  const { mean, variance, epsilon = 0.001, dataFormat = "NHWC", isTraining = true, exponentialAvgFactor = 1 } = options;
  if ((!isTraining || exponentialAvgFactor !== 1) && (mean === undefined || variance === undefined))
    throw new ValueError(
      "Both `mean` and `variance` must be a 1D tensor when `is_training` is False or `exponential_avg_factor` != 1.0.",
    );
  const args = {
    x: convertToTensor(x, { name: "input" }),
    scale: convertToTensor(scale, { name: "scale" }),
    offset: convertToTensor(offset, { name: "offset" }),
    mean: mean ?? constant([]),
    variance: variance ?? constant([]),
  };
  const attrs = {
    epsilon,
    exponential_avg_factor: exponentialAvgFactor,
    data_format: dataFormat,
    is_training: isTraining,
  };
  const [y, batchMean, batchVariance] = applyOp("FusedBatchNormV3", args, attrs, { name: options.name }).outputs;
  return [y!, batchMean!, batchVariance!];
}

/** (x − mean) · scale / √(variance + epsilon) + offset, by plain ops (`tf.nn.batch_normalization`); null leaves scale or offset out. */
export function batchNormalization(
  x: TensorLike,
  mean: TensorLike,
  variance: TensorLike,
  offset: TensorLike | null,
  scale: TensorLike | null,
  varianceEpsilon: TensorLike,
  options: Named = {},
): Tensor {
  return nameScope(options.name ?? "batchnorm", () => {
    let inverse = apply("Rsqrt", { x: plus(variance, varianceEpsilon) });
    if (scale !== null) inverse = times(inverse, scale);
    const images = convertToTensor(x);
    const scaled = times(images, cast(inverse, images.dtype.base));
    const shift = offset === null ? times(minusOf(mean), inverse) : minus(offset, times(mean, inverse));
    return plus(scaled, cast(shift, images.dtype.base));
  });
}

/** The same under its older name and order (`tf.nn.batch_norm_with_global_normalization`). */
export function batchNormWithGlobalNormalization(
  t: TensorLike,
  mean: TensorLike,
  variance: TensorLike,
  beta: TensorLike,
  gamma: TensorLike,
  varianceEpsilon: number,
  scaleAfterNormalization: boolean,
  options: Named = {},
): Tensor {
  const scale = scaleAfterNormalization ? gamma : null;
  return batchNormalization(t, mean, variance, beta, scale, varianceEpsilon, options);
}
