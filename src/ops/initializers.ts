import { apply } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, float32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray, type NdArrayLike } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { sizeOf } from "../core/shape.js";
import { eye } from "./eye.js";
import { ones, zeros } from "./fill.js";
import { times } from "./operators.js";
import { qr } from "./qr.js";
import { randomNormal, randomUniform, truncatedNormal } from "./random.js";
import { reshape, transpose } from "./shape.js";

/** Which part of a partitioned variable is to be filled. */
export interface PartitionInfo {
  readonly fullShape: readonly number[];
  readonly offset: readonly number[];
}

/** Makes the initial value of a variable of this shape and type. */
export type Initializer = (shape: readonly number[], dtype?: DTypeLike, partition?: PartitionInfo) => Tensor;

/** The type that initializers make where none is asked for. */
export interface InitializerOptions {
  readonly dtype?: DTypeLike;
}
/** Options of initializers that draw random numbers. */
export interface RandomInitializerOptions extends InitializerOptions {
  /** Seed of the op. */
  readonly seed?: number;
}

const typeOf = (dtype: DTypeLike | undefined, options: InitializerOptions): DType =>
  dtypeOf(dtype ?? options.dtype ?? float32);

/** Zeros (`tf.zeros_initializer`). */
export function zerosInitializer(options: InitializerOptions = {}): Initializer {
  return (shape, dtype) => zeros(shape, { dtype: typeOf(dtype, options) });
}
/** Ones (`tf.ones_initializer`). */
export function onesInitializer(options: InitializerOptions = {}): Initializer {
  return (shape, dtype) => ones(shape, { dtype: typeOf(dtype, options) });
}
/** These values in row-major order, the last one for what is left (`tf.constant_initializer`). */
export function constantInitializer(value: NdArrayLike = 0, options: InitializerOptions = {}): Initializer {
  return (shape, dtype) => {
    const array = NdArray.from(value, typeOf(dtype, options));
    const size = sizeOf(shape);
    if (array.size > size)
      throw new ValueError(`Too many elements provided. Takes at most ${size}, but got ${array.size}`);
    if (array.size === 1 || array.size === size) return constant(array, { shape });
    const padded = Array.from({ length: size }, (_, i) => array.at(Math.min(i, array.size - 1)));
    return constant(NdArray.from(padded, array.dtype), { shape });
  };
}

/** Uniform numbers of [minval, maxval) (`tf.random_uniform_initializer`). */
export function randomUniformInitializer(
  options: RandomInitializerOptions & { minval?: number; maxval?: number } = {},
): Initializer {
  const { minval = 0, maxval, seed } = options;
  return (shape, dtype) => randomUniform(shape, { minval, maxval, seed, dtype: typeOf(dtype, options) });
}
/** The options of a normal distribution. */
export interface NormalInitializerOptions extends RandomInitializerOptions {
  readonly mean?: number;
  readonly stddev?: number;
}
/** Normal numbers (`tf.random_normal_initializer`). */
export function randomNormalInitializer(options: NormalInitializerOptions = {}): Initializer {
  const { mean = 0, stddev = 1, seed } = options;
  return (shape, dtype) => randomNormal(shape, { mean, stddev, seed, dtype: typeOf(dtype, options) });
}
/** Normal numbers within two standard deviations (`tf.truncated_normal_initializer`). */
export function truncatedNormalInitializer(options: NormalInitializerOptions = {}): Initializer {
  const { mean = 0, stddev = 1, seed } = options;
  return (shape, dtype) => truncatedNormal(shape, { mean, stddev, seed, dtype: typeOf(dtype, options) });
}
/** Uniform numbers whose scale keeps that of the input (`tf.uniform_unit_scaling_initializer`). */
export function uniformUnitScalingInitializer(
  options: RandomInitializerOptions & { factor?: number } = {},
): Initializer {
  const { factor = 1, seed } = options;
  return (shape, dtype, partition) => {
    const inputs = Math.max(sizeOf((partition?.fullShape ?? shape).slice(0, -1)), 1);
    const maxval = Math.sqrt(3 / inputs) * factor;
    return randomUniform(shape, { minval: -maxval, maxval, seed, dtype: typeOf(dtype, options) });
  };
}

/** Options of `tf.varianceScalingInitializer`. */
export interface VarianceScalingOptions extends RandomInitializerOptions {
  /** What the variance is divided by the fan of. Default 1. */
  readonly scale?: number;
  /** The number of inputs (default), of outputs, or the mean of both. */
  readonly mode?: "fan_in" | "fan_out" | "fan_avg";
  /** Default `truncated_normal`, which `normal` means, too. */
  readonly distribution?: "normal" | "uniform" | "truncated_normal" | "untruncated_normal";
}

/** The standard deviation that a normal distribution of deviation 1 has left when cut at two deviations. */
const TRUNCATED_DEVIATION = 0.8796256610342398;

/**
 * Random numbers of a variance of `scale / fan` (`tf.variance_scaling_initializer`).
 * @throws ValueError for a scale that is not positive
 */
export function varianceScalingInitializer(options: VarianceScalingOptions = {}): Initializer {
  const { scale = 1, mode = "fan_in", distribution = "truncated_normal", seed } = options;
  if (scale <= 0) throw new ValueError(`Argument \`scale\` must be a positive float. Received: ${scale}`);
  return (shape, dtype, partition) => {
    const [fanIn, fanOut] = fansOf(partition?.fullShape ?? shape);
    const fan = mode === "fan_in" ? fanIn : mode === "fan_out" ? fanOut : (fanIn + fanOut) / 2;
    const variance = scale / Math.max(1, fan);
    const type = typeOf(dtype, options);
    if (distribution === "uniform") {
      const limit = Math.sqrt(3 * variance);
      return randomUniform(shape, { minval: -limit, maxval: limit, seed, dtype: type });
    }
    if (distribution === "untruncated_normal")
      return randomNormal(shape, { mean: 0, stddev: Math.sqrt(variance), seed, dtype: type });
    return truncatedNormal(shape, {
      mean: 0,
      stddev: Math.sqrt(variance) / TRUNCATED_DEVIATION,
      seed,
      dtype: type,
    });
  };
}

/** The number of inputs and of outputs that one unit of a layer with these weights has. */
function fansOf(shape: readonly number[]): [fanIn: number, fanOut: number] {
  if (shape.length === 0) return [1, 1];
  if (shape.length === 1) return [shape[0]!, shape[0]!];
  const field = sizeOf(shape.slice(0, -2));
  return [shape.at(-2)! * field, shape.at(-1)! * field];
}

type Named = Pick<VarianceScalingOptions, "scale" | "mode" | "distribution">;
const scaled =
  (settings: Named) =>
  (options: RandomInitializerOptions = {}): Initializer =>
    varianceScalingInitializer({ ...settings, ...options });

/** Uniform, by the mean of the fans: what getVariable takes by default (`tf.glorot_uniform_initializer`). */
export const glorotUniformInitializer = scaled({ mode: "fan_avg", distribution: "uniform" });
/** Truncated normal, by the mean of the fans (`tf.glorot_normal_initializer`). */
export const glorotNormalInitializer = scaled({ mode: "fan_avg" });
/** Truncated normal of twice the variance, by the inputs (`tf.initializers.he_normal`). */
export const heNormal = scaled({ scale: 2 });
/** Uniform of twice the variance, by the inputs (`tf.initializers.he_uniform`). */
export const heUniform = scaled({ scale: 2, distribution: "uniform" });
/** Truncated normal, by the inputs (`tf.initializers.lecun_normal`). */
export const lecunNormal = scaled({});
/** Uniform, by the inputs (`tf.initializers.lecun_uniform`). */
export const lecunUniform = scaled({ distribution: "uniform" });

/** Options of initializers that scale what they make. */
export interface GainOptions extends RandomInitializerOptions {
  readonly gain?: number;
}

/** An orthogonal matrix, from the QR decomposition of a random one (`tf.orthogonal_initializer`). */
export function orthogonalInitializer(options: GainOptions = {}): Initializer {
  const { gain = 1, seed } = options;
  return (shape, dtype) => {
    if (shape.length < 2)
      throw new ValueError(
        `The tensor to initialize, specified by argument \`shape\` must be at least two-dimensional. Received shape=[${shape}]`,
      );
    const [rows, columns] = [sizeOf(shape.slice(0, -1)), shape.at(-1)!];
    const flat = rows < columns ? [columns, rows] : [rows, columns];
    const random = randomNormal(flat, { dtype: typeOf(dtype, options), seed });
    const [q, r] = qr(random);
    const signs = apply("Sign", { x: apply("DiagPart", { input: r }) });
    const signed = times(q, signs);
    const matrix = rows < columns ? transpose(signed, [1, 0], { name: "matrix_transpose/transpose" }) : signed;
    return times(gain, reshape(matrix, [...shape]));
  };
}

/** The identity matrix (`tf.initializers.identity`). */
export function identityInitializer(options: GainOptions = {}): Initializer {
  const { gain = 1 } = options;
  return (shape, dtype, partition) => {
    const full = partition?.fullShape ?? shape;
    if (full.length !== 2)
      throw new ValueError(
        `The tensor to initialize, specified by argument \`shape\` must be at least two-dimensional. Received shape=[${shape}]`,
      );
    const matrix = eye(full[0]!, { numColumns: full[1]!, dtype: typeOf(dtype, options) });
    const part =
      partition === undefined
        ? matrix
        : apply("Slice", { input: matrix, begin: partition.offset as number[], size: shape as number[] });
    return times(gain, part);
  };
}
