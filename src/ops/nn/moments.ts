import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { float16, float32 } from "../../core/dtype.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { zerosLike } from "../fill.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { plus, times } from "../operators.js";
import { squeeze } from "../shape.js";

/** Options of `tf.nn.moments`. */
export interface MomentsOptions extends Named {
  /** Leaves the axes as dimensions of 1. Default false. */
  readonly keepDims?: boolean;
}

const reduce = (type: "Mean" | "Sum", input: Tensor, axes: readonly number[], name: string): Tensor =>
  apply(type, { input, reduction_indices: axes as number[] }, { keep_dims: true }, { name });

/** Mean and variance over these axes (`tf.nn.moments`). */
export function moments(
  x: TensorLike,
  axes: readonly number[],
  options: MomentsOptions = {},
): [mean: Tensor, variance: Tensor] {
  const { keepDims = false, name = "moments" } = options;
  return nameScope(name, () => {
    const given = convertToTensor(x);
    const isHalf = given.dtype.base === float16;
    const y = isHalf ? cast(given, float32) : given;
    const mean = reduce("Mean", y, axes, "mean");
    const distance = apply("SquaredDifference", { x: y, y: apply("StopGradient", { input: mean }) });
    const variance = reduce("Mean", distance, axes, "variance");
    const both = keepDims ? [mean, variance] : [mean, variance].map((value) => squeeze(value, [...axes]));
    return (isHalf ? both.map((value) => cast(value, float16)) : both) as [Tensor, Tensor];
  });
}

/** Mean and variance over these axes, each element with a weight (`tf.nn.weighted_moments`). */
export function weightedMoments(
  x: TensorLike,
  axes: readonly number[],
  frequencyWeights: TensorLike,
  options: MomentsOptions = {},
): [mean: Tensor, variance: Tensor] {
  const { keepDims = false, name = "weighted_moments" } = options;
  return nameScope(name, () => {
    const given = convertToTensor(x, { name: "x" });
    const isHalf = given.dtype.base === float16;
    const y = isHalf ? cast(given, float32) : given;
    const weights = cast(convertToTensor(frequencyWeights, { name: "frequency_weights" }), y.dtype.base);
    const sum = reduce("Sum", times(weights, y), axes, "weighted_input_sum");
    const total = reduce("Sum", plus(weights, zerosLike(y)), axes, "sum_of_weights");
    const mean = apply("DivNoNan", { x: sum, y: total }, {}, { name: "div_no_nan" });
    const distances = times(weights, apply("SquaredDifference", { x: y, y: mean }));
    const spread = reduce("Sum", distances, axes, "weighted_distsq");
    const variance = apply("DivNoNan", { x: spread, y: total }, {}, { name: "div_no_nan" });
    const both = keepDims ? [mean, variance] : [mean, variance].map((value) => squeeze(value, [...axes]));
    return (isHalf ? both.map((value) => cast(value, float16)) : both) as [Tensor, Tensor];
  });
}

/** Mean and variance from counts, sums and sums of squares, all of them shifted (`tf.nn.normalize_moments`). */
export function normalizeMoments(
  counts: TensorLike,
  meanSs: TensorLike,
  varianceSs: TensorLike,
  shift: TensorLike | null,
  options: Named = {},
): [mean: Tensor, variance: Tensor] {
  return nameScope(options.name ?? "normalize", () => {
    const divisor = apply("Reciprocal", { x: counts }, {}, { name: "divisor" });
    const named = { name: shift === null ? "mean" : "shifted_mean" };
    const shifted = apply("Mul", { x: meanSs, y: divisor }, {}, named);
    const mean = shift === null ? shifted : apply("AddV2", { x: shifted, y: shift }, {}, { name: "mean" });
    const scaled = apply("Mul", { x: varianceSs, y: divisor });
    const variance = apply("Sub", { x: scaled, y: apply("Square", { x: shifted }) }, {}, { name: "variance" });
    return [mean, variance];
  });
}
