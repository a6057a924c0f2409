import "./join.js";
import { apply } from "../core/apply-op.js";
import { convertToTensor, isSymbolic, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import {
  bfloat16,
  type DType,
  type DTypeLike,
  dtypeOf,
  float16,
  float32,
  float64,
  int32,
  int64,
} from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { getSeed } from "../core/random-seed.js";
import { Shape } from "../core/shape.js";
import { shape as shapeOf } from "./shape.js";
import "./broadcast-args.js";
import "./sequence.js";
import { add, maximum, multiply, subtract } from "./arithmetic.js";
import { divide } from "./division.js";

export * from "./random/ops.js";

import "./random/stateless.js";
import "./random/stateless-sampled.js";

/** A shape to fill: its dimensions, tensors among them if need be, or a vector tensor. */
export type RandomShape = TensorLike | Shape;

/** Options that every random function takes. */
export interface RandomOptions {
  /** The op's own seed: a whole number; without it the graph's seed decides (`tf.setRandomSeed`). */
  readonly seed?: number;
  readonly name?: string;
}

/** Options of `tf.randomNormal` and `tf.truncatedNormal`. */
export interface NormalOptions extends RandomOptions {
  /** 0 by default. */
  readonly mean?: TensorLike;
  /** 1 by default. */
  readonly stddev?: TensorLike;
  /** float32 by default; any of float16, bfloat16, float32, float64. */
  readonly dtype?: DTypeLike;
}

/** Options of `tf.randomUniform`. */
export interface UniformOptions extends RandomOptions {
  /** The least value, 0 by default. */
  readonly minval?: TensorLike;
  /** What all values are below; 1 by default, for integers it must be given. */
  readonly maxval?: TensorLike;
  /** float32 by default; any of float16, bfloat16, float32, float64, int32, int64. */
  readonly dtype?: DTypeLike;
}

/** Options of `tf.multinomial`. */
export interface MultinomialOptions extends RandomOptions {
  /** int64 by default, or int32. */
  readonly outputDtype?: DTypeLike;
}

/** Options of `tf.randomGamma`. */
export interface GammaOptions extends RandomOptions {
  /** The inverse scale, 1 by default; broadcast with alpha. */
  readonly beta?: TensorLike;
  /** float32 by default; float16 or float64. */
  readonly dtype?: DTypeLike;
}

/** Options of `tf.randomPoisson`. */
export interface PoissonOptions extends RandomOptions {
  /** float32 by default; float16, float64, int32 or int64. */
  readonly dtype?: DTypeLike;
}

/** The types of numbers with a fraction. */
export const FLOATS: readonly DType[] = [float16, bfloat16, float32, float64];
const NUMBERS: readonly DType[] = [...FLOATS, int32, int64];

/** Numbers of a normal distribution (`tf.random_normal`). @throws ValueError for a dtype that is no float */
export function randomNormal(shape: RandomShape, options: NormalOptions = {}): Tensor {
  return scaledNormal("RandomStandardNormal", "random_normal", shape, options);
}

/**
 * Numbers of a normal distribution, those farther than two deviations from the mean thrown away (`tf.truncated_normal`).
 * @throws ValueError for a dtype that is no float
 */
export function truncatedNormal(shape: RandomShape, options: NormalOptions = {}): Tensor {
  return scaledNormal("TruncatedNormal", "truncated_normal", shape, options);
}

function scaledNormal(type: string, scopeName: string, shape: RandomShape, options: NormalOptions): Tensor {
  const dtype = accepted(options.dtype ?? float32, FLOATS);
  return getDefaultGraph().nameScope(options.name ?? scopeName, (scope) => {
    const dims = shapeTensor(shape);
    const mean = convertToTensor(options.mean ?? 0, { dtype, name: "mean" });
    const stddev = convertToTensor(options.stddev ?? 1, { dtype, name: "stddev" });
    const numbers = apply(type, { shape: dims }, { dtype, ...seeds(options) });
    return add(multiply(numbers, stddev, { name: "mul" }), mean, { name: scope });
  });
}

/**
 * Numbers spread evenly over [minval, maxval) (`tf.random_uniform`). Whole numbers for int32 and int64, whose bounds are scalars.
 * @throws ValueError for another dtype, or integers without `maxval`
 */
export function randomUniform(shape: RandomShape, options: UniformOptions = {}): Tensor {
  const dtype = accepted(options.dtype ?? float32, NUMBERS);
  if (dtype.isInteger && options.maxval === undefined)
    throw new ValueError(`Must specify maxval for integer dtype tf.${dtype.name}`);
  const { minval = 0, maxval = 1 } = options;
  return getDefaultGraph().nameScope(options.name ?? "random_uniform", (scope) => {
    const dims = shapeTensor(shape);
    // TensorFlow 1 had nodes for these bounds, too, and counted them.
    const isFirst = getDefaultGraph().opSeeds === "1.x";
    const isUnit = minval === 0 && maxval === 1 && !dtype.isInteger && !isFirst;
    const bounds = isUnit ? undefined : boundsOf(minval, maxval, dtype);
    const attrs = seeds(options);
    if (bounds === undefined) return apply("RandomUniform", { shape: dims }, { dtype, ...attrs });
    const { low, high } = bounds;
    if (dtype.isInteger)
      return apply("RandomUniformInt", { shape: dims, minval: low, maxval: high }, attrs, { name: scope });
    const numbers = apply("RandomUniform", { shape: dims }, { dtype, ...attrs });
    if (minval === 0 && !isFirst) return multiply(numbers, high);
    const range = subtract(high, low, { name: "sub" });
    return add(multiply(numbers, range, { name: "mul" }), low, { name: scope });
  });
}

function boundsOf(
  minval: TensorLike,
  maxval: TensorLike,
  dtype: DType,
): { readonly low: Tensor; readonly high: Tensor } {
  const low = convertToTensor(minval, { dtype, name: "min" });
  return { low, high: convertToTensor(maxval, { dtype, name: "max" }) };
}

/** The rows of `value`, along its first axis, in a random order (`tf.random_shuffle`). */
export function randomShuffle(value: TensorLike, options: RandomOptions = {}): Tensor {
  return apply("RandomShuffle", { value }, seeds(options), { name: options.name });
}

/**
 * Draws class numbers for each row of `logits` `[batch, classes]`, with the probabilities softmax(logits); the result is
 * `[batch, numSamples]` (`tf.multinomial`).
 * @throws ValueError for a dtype that is neither int32 nor int64, or logits of another rank
 */
export function multinomial(logits: TensorLike, numSamples: TensorLike, options: MultinomialOptions = {}): Tensor {
  const dtype = accepted(options.outputDtype ?? int64, [int32, int64]);
  return getDefaultGraph().nameScope(options.name ?? "multinomial", () => {
    const tensor = convertToTensor(logits, { name: "logits" });
    return apply(
      "Multinomial",
      { logits: tensor, num_samples: numSamples },
      { output_dtype: dtype, ...seeds(options) },
    );
  });
}

/**
 * `shape` samples of each gamma distribution: the result is `[...shape, ...(alpha + beta).shape]` (`tf.random_gamma`).
 * @throws ValueError for a dtype that is no float
 */
export function randomGamma(shape: RandomShape, alpha: TensorLike, options: GammaOptions = {}): Tensor {
  const dtype = accepted(options.dtype ?? float32, [float16, float32, float64]);
  return getDefaultGraph().nameScope(options.name ?? "random_gamma", () => {
    const dims = shapeTensor(shape, int32);
    const shapes = convertToTensor(alpha, { dtype, name: "alpha" });
    const beta = convertToTensor(options.beta ?? 1, { dtype, name: "beta" });
    const together = apply("BroadcastArgs", { s0: shapeOf(shapes), s1: shapeOf(beta) });
    const broadcast = apply("BroadcastTo", { input: shapes, shape: together });
    const samples = apply("RandomGamma", { shape: dims, alpha: broadcast }, seeds(options));
    return maximum(NdArray.from(smallestNormal(dtype), dtype), divide(samples, beta));
  });
}

/** The smallest normal number: what samples that round to 0 become. */
export function smallestNormal(dtype: DType): number {
  if (dtype === float16) return 2 ** -14;
  return dtype === float32 ? 2 ** -126 : 2 ** -1022;
}

/** `shape` samples of each Poisson distribution of mean `lam`: the result is `[...shape, ...lam.shape]` (`tf.random_poisson`). */
export function randomPoisson(lam: TensorLike, shape: RandomShape, options: PoissonOptions = {}): Tensor {
  const dtype = accepted(options.dtype ?? float32, [float16, float32, float64, int32, int64]);
  return getDefaultGraph().nameScope(options.name ?? "random_poisson", () => {
    const dims = shapeTensor(shape, int32);
    const attrs = { dtype, ...seeds(options) };
    return apply("RandomPoissonV2", { shape: dims, rate: rateOf(lam) }, attrs);
  });
}

/** Plain numbers are float32 here, whatever the op's own default is. */
function rateOf(lam: TensorLike): TensorLike {
  return isSymbolic(lam) || lam instanceof NdArray ? lam : NdArray.from(lam as number, float32);
}

function seeds({ seed }: RandomOptions): { readonly seed: number; readonly seed2: number } {
  const [first, second] = getSeed(seed);
  return { seed: first, seed2: second };
}

/** A shape as a tensor named `shape`; plain numbers are int32. */
export function shapeTensor(shape: RandomShape, dtype?: DType): Tensor {
  const value = shape instanceof Shape ? shape.toArray() : shape;
  const isTyped = value instanceof NdArray || ArrayBuffer.isView(value) || isSymbolic(value);
  return convertToTensor(value, { dtype: dtype ?? (isTyped ? undefined : int32), name: "shape" });
}

/** The type, where it is one of these. @throws ValueError for another one */
export function accepted(like: DTypeLike, dtypes: readonly DType[]): DType {
  const dtype = dtypeOf(like);
  if (dtypes.includes(dtype)) return dtype;
  const list = dtypes.map(({ name }) => `tf.${name}`).join(", ");
  throw new ValueError(`Argument \`dtype\` got invalid value ${dtype.name}. Accepted dtypes are (${list}).`);
}
