import { apply, applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, float32, float64, int32, int64 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { add, maximum, multiply, subtract } from "./arithmetic.js";
import { divide } from "./division.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { accepted, FLOATS, type RandomShape, shapeTensor, smallestNormal } from "./random.js";
import { shape as shapeOf } from "./shape.js";

/** Two whole numbers from which all others follow: the same seed gives the same numbers. */
export type Seed = TensorLike;

/** The algorithm that the device has. */
const AUTO_SELECT = 3;

const seedTensor = (seed: Seed): TensorLike =>
  Array.isArray(seed) && seed.every((one) => typeof one === "number") ? vector(seed as number[], int32) : seed;
const scoped = <T>({ name }: Named, otherwise: string, body: (scope: string) => T): T =>
  getDefaultGraph().nameScope(name ?? otherwise, body);

/** The inputs of an op that takes the stream of a seed. */
function streamOf(seed: Seed): { readonly key: Tensor; readonly counter: Tensor; readonly alg: NdArray } {
  const [key, counter] = applyOp("StatelessRandomGetKeyCounter", { seed: seedTensor(seed) }).outputs as [
    Tensor,
    Tensor,
  ];
  return { key, counter, alg: new NdArray(int32, [], Int32Array.of(AUTO_SELECT)) };
}

/** Options of `tf.random.statelessNormal` and `tf.random.statelessTruncatedNormal`. */
export interface StatelessNormalOptions extends Named {
  /** 0 by default. */
  readonly mean?: TensorLike;
  /** 1 by default. */
  readonly stddev?: TensorLike;
  /** float32 by default; any of float16, bfloat16, float32, float64. */
  readonly dtype?: DTypeLike;
}

const scaledNormal =
  (type: string, scopeName: string) =>
  (shape: RandomShape, seed: Seed, options: StatelessNormalOptions = {}): Tensor => {
    const dtype = accepted(options.dtype ?? float32, FLOATS);
    return scoped(options, scopeName, (name) => {
      const dims = shapeTensor(shape);
      const mean = convertToTensor(options.mean ?? 0, { dtype, name: "mean" });
      const stddev = convertToTensor(options.stddev ?? 1, { dtype, name: "stddev" });
      const numbers = apply(type, { shape: dims, ...streamOf(seed) }, { dtype });
      return add(multiply(numbers, stddev, { name: "mul" }), mean, { name });
    });
  };
/** Numbers of a normal distribution, from a seed (`tf.random.stateless_normal`). @throws ValueError for a dtype that is no float */
export const statelessNormal = scaledNormal("StatelessRandomNormalV2", "stateless_random_normal");
/** The same within two standard deviations (`tf.random.stateless_truncated_normal`). @throws ValueError for a dtype that is no float */
export const statelessTruncatedNormal = scaledNormal("StatelessTruncatedNormalV2", "stateless_truncated_normal");

/** Options of `tf.random.statelessUniform`. */
export interface StatelessUniformOptions extends Named {
  /** The least value, 0 by default; null, with `maxval` null, for integers of all bits. */
  readonly minval?: TensorLike | null;
  /** What all values are below; 1 by default, for integers it must be given. */
  readonly maxval?: TensorLike | null;
  /** float32 by default; any float, int32 or int64 (and uint32 or uint64 without bounds). */
  readonly dtype?: DTypeLike;
}

/**
 * Numbers spread evenly over [minval, maxval), from a seed (`tf.random.stateless_uniform`).
 * @throws ValueError for integers with only one of the bounds
 */
export function statelessUniform(shape: RandomShape, seed: Seed, options: StatelessUniformOptions = {}): Tensor {
  const dtype = dtypeOf(options.dtype ?? float32);
  const minval = options.minval === undefined ? 0 : options.minval;
  const maxval = options.maxval === undefined ? (dtype.isInteger ? null : 1) : options.maxval;
  if (dtype.isInteger && (minval === null) !== (maxval === null))
    throw new ValueError(
      `For integer \`dtype\` argument ${dtype.name}, argument \`minval\` and \`maxval\` must be both None or not None. Got \`minval\`=${minval} and \`maxval\`=${maxval}.`,
    );
  return scoped(options, "stateless_random_uniform", (name) => {
    const dims = shapeTensor(shape);
    if (minval === null || maxval === null)
      return apply("StatelessRandomUniformFullIntV2", { shape: dims, ...streamOf(seed) }, { dtype }, { name });
    const low = convertToTensor(minval, { dtype, name: "min" });
    const high = convertToTensor(maxval, { dtype, name: "max" });
    const stream = streamOf(seed);
    if (dtype.isInteger)
      return apply("StatelessRandomUniformIntV2", { shape: dims, ...stream, minval: low, maxval: high }, {}, { name });
    const numbers = apply("StatelessRandomUniformV2", { shape: dims, ...stream }, { dtype });
    const range = subtract(high, low, { name: "sub" });
    return add(multiply(numbers, range, { name: "mul" }), low, { name });
  });
}

/**
 * Numbers of gamma distributions of shapes `alpha`, from a seed; the shape ends with that of alpha and beta (`tf.random.stateless_gamma`).
 * @throws ValueError for a dtype that is no float
 */
export function statelessGamma(
  shape: RandomShape,
  seed: Seed,
  alpha: TensorLike,
  options: Named & { readonly beta?: TensorLike; readonly dtype?: DTypeLike } = {},
): Tensor {
  const dtype = accepted(options.dtype ?? float32, FLOATS);
  return scoped(options, "stateless_random_gamma", () => {
    const dims = shapeTensor(shape);
    const shapes = convertToTensor(alpha, { dtype, name: "alpha" });
    const beta = convertToTensor(options.beta ?? 1, { dtype, name: "beta" });
    const together = apply("BroadcastArgs", { s0: shapeOf(shapes), s1: shapeOf(beta) });
    const wide = apply("BroadcastTo", { input: shapes, shape: together });
    const samples = apply("StatelessRandomGammaV3", { shape: dims, ...streamOf(seed), alpha: wide });
    return maximum(NdArray.from(smallestNormal(dtype), dtype), divide(samples, beta));
  });
}

const COUNTS: readonly DType[] = [...FLOATS, int32, int64];

/** Numbers of Poisson distributions of means `lam`, with whose shape `shape` ends, from a seed (`tf.random.stateless_poisson`). */
export function statelessPoisson(
  shape: RandomShape,
  seed: Seed,
  lam: TensorLike,
  options: Named & { readonly dtype?: DTypeLike } = {},
): Tensor {
  const dtype = accepted(options.dtype ?? int32, COUNTS);
  return scoped(options, "stateless_random_poisson", () => {
    const dims = shapeTensor(shape);
    return apply("StatelessRandomPoisson", { shape: dims, seed: seedTensor(seed), lam }, { dtype });
  });
}

/** How many of `counts` trials succeed, each with its probability, from a seed (`tf.random.stateless_binomial`). */
export function statelessBinomial(
  shape: RandomShape,
  seed: Seed,
  counts: TensorLike,
  probs: TensorLike,
  options: Named & { readonly outputDtype?: DTypeLike } = {},
): Tensor {
  const dtype = accepted(options.outputDtype ?? int32, COUNTS);
  return scoped(options, "stateless_random_binomial", () => {
    const dims = shapeTensor(shape);
    const chances = convertToTensor(probs, { name: "probs" });
    const trials = convertToTensor(counts, { dtype: chances.dtype.base, name: "counts" });
    return apply(
      "StatelessRandomBinomial",
      { shape: dims, seed: seedTensor(seed), counts: trials, probs: chances },
      { dtype },
    );
  });
}

function drawn(logits: TensorLike, samples: TensorLike, seed: Seed, like: DTypeLike | undefined): Tensor {
  const dtype = accepted(like ?? int64, [int32, int64]);
  const tensor = convertToTensor(logits, { name: "logits" });
  return apply(
    "StatelessMultinomial",
    { logits: tensor, num_samples: samples, seed: seedTensor(seed) },
    { output_dtype: dtype },
  );
}
/** Class numbers for each row of logits `[batch, classes]`, from a seed (`tf.random.stateless_categorical`). */
export const statelessCategorical = (
  logits: TensorLike,
  numSamples: TensorLike,
  seed: Seed,
  options: Named & { readonly dtype?: DTypeLike } = {},
): Tensor => scoped(options, "stateless_categorical", () => drawn(logits, numSamples, seed, options.dtype));
/** The same under its older name (`tf.random.stateless_multinomial`). */
export const statelessMultinomial = (
  logits: TensorLike,
  numSamples: TensorLike,
  seed: Seed,
  options: Named & { readonly outputDtype?: DTypeLike } = {},
): Tensor => scoped(options, "stateless_multinomial", () => drawn(logits, numSamples, seed, options.outputDtype));

/** Options of `tf.random.statelessParameterizedTruncatedNormal`: parameters that are broadcast together. */
export interface BoundedNormalOptions extends Named {
  /** 0 by default. */
  readonly means?: TensorLike;
  /** 1 by default. */
  readonly stddevs?: TensorLike;
  /** -2 by default. */
  readonly minvals?: TensorLike;
  /** 2 by default. */
  readonly maxvals?: TensorLike;
}

/** Normal numbers within bounds, from a seed (`tf.random.stateless_parameterized_truncated_normal`). */
export function statelessParameterizedTruncatedNormal(
  shape: RandomShape,
  seed: Seed,
  options: BoundedNormalOptions = {},
): Tensor {
  return scoped(options, "stateless_parameterized_truncated_normal", () => {
    const dims = shapeTensor(shape);
    const given = { means: 0, stddevs: 1, minvals: -2, maxvals: 2, ...options };
    const dtype = [given.means, given.stddevs, given.minvals, given.maxvals].some(isDouble) ? float64 : undefined;
    const parameter = (name: "means" | "stddevs" | "minvals" | "maxvals"): Tensor =>
      convertToTensor(given[name], { dtype, name });
    const args = {
      means: parameter("means"),
      stddevs: parameter("stddevs"),
      minvals: parameter("minvals"),
      maxvals: parameter("maxvals"),
    };
    return apply("StatelessParameterizedTruncatedNormal", { shape: dims, seed: seedTensor(seed), ...args });
  });
}
const isDouble = (value: TensorLike): boolean =>
  typeof value === "object" && value !== null && "dtype" in value && value.dtype === float64;
