import { type ApplyOptions, applyOp } from "../../core/apply-op.js";
import type { AttrInput } from "../../core/attr-value.js";
import type { TensorLike } from "../../core/convert.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { getSeed } from "../../core/random-seed.js";
import type { Named } from "../named.js";
import "../random/candidates.js";

/** What a candidate sampler gives: classes, and how often they and the true ones are expected among them. */
export interface SampledValues {
  readonly sampledCandidates: Tensor;
  readonly trueExpectedCount: Tensor;
  readonly sampledExpectedCount: Tensor;
}

/** Options of the candidate samplers. */
export interface SamplerOptions extends Named {
  /** The op's own seed: a whole number; without it the graph's seed decides (`tf.setRandomSeed`). */
  readonly seed?: number;
}

function sampled(
  type: string,
  trueClasses: TensorLike,
  attrs: Readonly<Record<string, AttrInput>>,
  options: SamplerOptions,
): SampledValues {
  const [seed, seed2] = getSeed(options.seed);
  const named: ApplyOptions = options.name === undefined ? {} : { name: options.name };
  const { outputs } = applyOp(type, { true_classes: trueClasses }, { ...attrs, seed, seed2 }, named);
  const [sampledCandidates, trueExpectedCount, sampledExpectedCount] = outputs as [Tensor, Tensor, Tensor];
  return { sampledCandidates, trueExpectedCount, sampledExpectedCount };
}

/** Draws `numSampled` classes of [0, rangeMax), beside the true ones `[batch, numTrue]`. */
type RangedSampler = (
  trueClasses: TensorLike,
  numTrue: number,
  numSampled: number,
  unique: boolean,
  rangeMax: number,
  options?: SamplerOptions,
) => SampledValues;

const ranged =
  (type: string): RangedSampler =>
  (trueClasses, numTrue, numSampled, unique, rangeMax, options = {}) =>
    sampled(type, trueClasses, { num_true: numTrue, num_sampled: numSampled, unique, range_max: rangeMax }, options);

/** Classes drawn by Zipf's law, those of small numbers most often (`tf.nn.log_uniform_candidate_sampler`). */
export const logUniformCandidateSampler = ranged("LogUniformCandidateSampler");
/** Classes drawn with equal probabilities (`tf.nn.uniform_candidate_sampler`). */
export const uniformCandidateSampler = ranged("UniformCandidateSampler");
/** Classes drawn as often as they were among the true ones so far (`tf.nn.learned_unigram_candidate_sampler`). @throws ValueError for a range beyond int32 */
export const learnedUnigramCandidateSampler: RangedSampler = (
  classes,
  numTrue,
  numSampled,
  unique,
  rangeMax,
  options,
) => {
  if (rangeMax > 2147483647) throw new ValueError(`Value of range_max:${rangeMax} is too large to handle`);
  return ranged("LearnedUnigramCandidateSampler")(classes, numTrue, numSampled, unique, rangeMax, options);
};

/** Options of `tf.nn.fixedUnigramCandidateSampler`. */
export interface FixedUnigramOptions extends SamplerOptions {
  /** A weight for each class. */
  readonly unigrams?: readonly number[];
  /** A text file whose lines end with a comma and the weight. */
  readonly vocabFile?: string;
  /** The exponent of the weights. Default 1. */
  readonly distortion?: number;
  /** The number of classes before the first with a weight, which are never drawn. */
  readonly numReservedIds?: number;
  readonly numShards?: number;
  readonly shard?: number;
}
/** Classes drawn by given weights (`tf.nn.fixed_unigram_candidate_sampler`). */
export function fixedUnigramCandidateSampler(
  trueClasses: TensorLike,
  numTrue: number,
  numSampled: number,
  unique: boolean,
  rangeMax: number,
  options: FixedUnigramOptions = {},
): SampledValues {
  const { unigrams = [], vocabFile = "", distortion = 1, numReservedIds = 0, numShards = 1, shard = 0 } = options;
  const attrs = {
    num_true: numTrue,
    num_sampled: numSampled,
    unique,
    range_max: rangeMax,
    vocab_file: vocabFile,
    distortion,
    num_reserved_ids: numReservedIds,
    num_shards: numShards,
    shard,
    unigrams: [...unigrams],
  };
  return sampled("FixedUnigramCandidateSampler", trueClasses, attrs, options);
}

/** All classes, each once: for tests of what a sampled loss approximates (`tf.nn.all_candidate_sampler`). */
export function allCandidateSampler(
  trueClasses: TensorLike,
  numTrue: number,
  numSampled: number,
  unique: boolean,
  options: SamplerOptions = {},
): SampledValues {
  return sampled("AllCandidateSampler", trueClasses, { num_true: numTrue, num_sampled: numSampled, unique }, options);
}

/** Which candidates are true classes, by row and place, with weights that rule them out (`tf.nn.compute_accidental_hits`). */
export function computeAccidentalHits(
  trueClasses: TensorLike,
  sampledCandidates: TensorLike,
  numTrue: number,
  options: SamplerOptions = {},
): { indices: Tensor; ids: Tensor; weights: Tensor } {
  const [seed, seed2] = getSeed(options.seed);
  const { outputs } = applyOp(
    "ComputeAccidentalHits",
    { true_classes: trueClasses, sampled_candidates: sampledCandidates },
    { num_true: numTrue, seed, seed2 },
    options.name === undefined ? {} : { name: options.name },
  );
  const [indices, ids, weights] = outputs as [Tensor, Tensor, Tensor];
  return { indices, ids, weights };
}
