import { apply } from "../../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { float16, float32, int32 } from "../../core/dtype.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { zerosLike } from "../fill.js";
import { gather } from "../gather.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { plus, times } from "../operators.js";
import { allAxes, rank, shape, squeeze } from "../shape.js";

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

/**
 * What moments are made of: the number of elements that are summed up, their sum, and that of their squares, both of what is left
 * after `shift` is taken off (`tf.nn.sufficient_statistics`). `normalizeMoments` makes mean and variance of them.
 */
export function sufficientStatistics(
  x: TensorLike,
  axes: readonly number[],
  options: MomentsOptions & { readonly shift?: TensorLike } = {},
): { counts: Tensor; meanSs: Tensor; varianceSs: Tensor; shift: Tensor | null } {
  const { keepDims = false, name = "sufficient_statistics" } = options;
  const along = [...new Set(axes)];
  return nameScope(name, () => {
    const given = convertToTensor(x, { name: "x" });
    const counts = countAlong(given, along);
    const shift = options.shift === undefined ? null : convertToTensor(options.shift, { name: "shift" });
    const moved = shift === null ? given : apply("Sub", { x: given, y: shift });
    const squares = shift === null ? apply("Square", { x: given }) : apply("SquaredDifference", { x: given, y: shift });
    const sum = (input: Tensor, sumName: string): Tensor =>
      apply("Sum", { input, reduction_indices: along }, { keep_dims: keepDims }, { name: sumName });
    return { counts, meanSs: sum(moved, "mean_ss"), varianceSs: sum(squares, "var_ss"), shift };
  });
}

/** The number of elements along these axes, in the type of the tensor. */
function countAlong(x: Tensor, axes: readonly number[]): Tensor {
  const dims = axes.map((axis) => x.shape.dim(axis));
  const dtype = x.dtype.base;
  if (dims.every((dim) => dim !== null))
    return constant(
      dims.reduce<number>((count, dim) => count * dim!, 1),
      { dtype },
    );
  const total = rank(x);
  const positive = axes.map((axis) => (axis < 0 ? apply("AddV2", { x: axis, y: total }, {}, { name: "add" }) : axis));
  const all = cast(shape(x), dtype);
  const sizes = gather(all, convertToTensor(positive, { dtype: int32, name: "GatherV2/indices" }));
  return apply("Prod", { input: sizes, reduction_indices: allAxes(sizes) }, {}, { name: "count" });
}
