import { readFile } from "node:fs/promises";
import { float32, int32, int64 } from "../../core/dtype.js";
import { InvalidArgumentError, ShapeError, systemError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { BLOCKS_PER_OUTPUT, Generator } from "./generator.js";
import {
  fixedUnigramSampler,
  learnedUnigramSampler,
  logUniformSampler,
  type RangeSampler,
  uniformSampler,
} from "./range-samplers.js";
import { SimplePhilox } from "./simple-philox.js";

/** Blocks of random words that a run sets aside for each candidate. */
const BLOCKS_PER_CANDIDATE = 2 * BLOCKS_PER_OUTPUT;

function inferCandidates({ inputs: [classes], attr }: InferContext): Shape[] {
  const { shape } = classes!;
  const columns = attr.int("num_true");
  if (shape.rank !== undefined && shape.rank !== 2)
    throw new ShapeError(`Shape must be rank 2 but is rank ${shape.rank}`, "true_classes must be a matrix");
  if (columns < 1) throw new ShapeError("num_true must be >= 1", "num_true must be >= 1");
  const sampled = Shape.of([attr.int("num_sampled")]);
  return [sampled, Shape.of([shape.dim(0), columns]), sampled];
}

/** What a node keeps between runs. */
interface Kernel {
  readonly generator: Generator;
  readonly sampler: RangeSampler;
}

function checkClasses({ inputs: [classes], attr, name: node }: HostContext, { range }: RangeSampler): number[] {
  const columns = attr.int("num_true");
  if (classes!.shape.length !== 2) throw new InvalidArgumentError("true_classes must be a matrix", { node });
  if (classes!.shape[1] !== columns)
    throw new InvalidArgumentError(
      `true_classes must have num_true columns, expected: ${classes!.shape[1]} was: ${columns}`,
      { node },
    );
  const values = classes!.toNumbers();
  const bad = values.find((value) => value < 0 || value >= range);
  if (bad !== undefined)
    throw new InvalidArgumentError(`\`true_candidate\` out of range [0, ${range}), received ${bad}`, { node });
  return values;
}

/** Draws the candidates of a run; returns how many draws it took. */
function drawCandidates(count: number, isUnique: boolean, { sampler, generator }: Kernel): [number[], number] {
  const random = new SimplePhilox(generator.reserve(count * BLOCKS_PER_CANDIDATE));
  if (!isUnique) return [Array.from({ length: count }, () => sampler.draw(random)), count];
  const drawn = new Set<number>();
  let tries = 0;
  for (; drawn.size < count; tries++) drawn.add(sampler.draw(random));
  return [[...drawn], tries];
}

/** How often a number of this probability is expected among the candidates. */
function expectedCount(probability: number, count: number, tries: number): number {
  if (tries === count) return Math.fround(probability * count);
  const exponent = Math.fround(tries * Math.fround(Math.log1p(-probability)));
  return -Math.fround(Math.expm1(exponent));
}

function sample(context: HostContext, kernel: Kernel): NdArray[] {
  const { attr, name: node, inputs } = context;
  const { sampler } = kernel;
  const count = attr.int("num_sampled");
  const classes = checkClasses(context, sampler);
  const isUnique = attr.bool("unique");
  if (isUnique && count > sampler.range) throw new InvalidArgumentError("Sampler's range is too small.", { node });
  const [candidates, tries] = drawCandidates(count, isUnique, kernel);
  const expected = (values: readonly number[]): Float32Array =>
    Float32Array.from(values, (value) => expectedCount(sampler.probability(value), count, tries));
  const results = [
    new NdArray(int64, [count], BigInt64Array.from(candidates, BigInt)),
    new NdArray(float32, inputs[0]!.shape, expected(classes)),
    new NdArray(float32, [count], expected(candidates)),
  ];
  sampler.learn?.(classes);
  return results;
}

function generatorFor({ attr }: HostContext): Generator {
  return new Generator(attr.bigint("seed"), attr.bigint("seed2"));
}

const candidates = (samplerOf: (range: number) => RangeSampler): OpImplementation => ({
  infer: inferCandidates,
  host: (context) => {
    const range = Number(context.attr.bigint("range_max"));
    const kernel = context.state(() => ({ generator: generatorFor(context), sampler: samplerOf(range) }));
    return sample(context, kernel);
  },
  stateful: true,
});

/** `UniformCandidateSampler`: classes drawn with equal probabilities. */
export const UniformCandidateSampler = defineOp("UniformCandidateSampler", candidates(uniformSampler));
/** `LogUniformCandidateSampler`: classes drawn by Zipf's law, the first most often. */
export const LogUniformCandidateSampler = defineOp("LogUniformCandidateSampler", candidates(logUniformSampler));
/** `LearnedUnigramCandidateSampler`: classes drawn as often as they were among the true ones so far. */
export const LearnedUnigramCandidateSampler = defineOp(
  "LearnedUnigramCandidateSampler",
  candidates(learnedUnigramSampler),
);
/** `ThreadUnsafeUnigramCandidateSampler`: the same. */
export const ThreadUnsafeUnigramCandidateSampler = defineOp(
  "ThreadUnsafeUnigramCandidateSampler",
  candidates(learnedUnigramSampler),
);

/** The weights of a fixed distribution: from the node, or the last column of a file. */
async function weightsOf({ attr, name: node }: HostContext): Promise<number[]> {
  const given = attr.floats("unigrams");
  const file = attr.string("vocab_file");
  if (file === "" && given.length === 0)
    throw new InvalidArgumentError("Must provide either vocab_file or unigrams.", { node });
  if (file !== "" && given.length > 0)
    throw new InvalidArgumentError("Must only provide one of vocab_file and unigrams.", { node });
  const listed = file === "" ? given : await lastColumn(file, node);
  const [shards, shard] = [attr.int("num_shards"), attr.int("shard")];
  const reserved = Array.from({ length: attr.int("num_reserved_ids") }, () => 0);
  const distortion = attr.float("distortion");
  const isHere = (_: number, id: number): boolean => id % shards === shard;
  const kept = reserved.filter(isHere);
  const offset = kept.length;
  const weights = listed
    .filter((weight, i) => isHere(weight, i + offset))
    .map((weight) => Math.fround(Math.fround(weight) ** distortion));
  return [...kept, ...weights];
}

async function lastColumn(file: string, node: string): Promise<number[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw systemError("read", file, error);
  }
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => {
    const weight = line.slice(line.lastIndexOf(",") + 1).trim();
    if (weight === "" || Number.isNaN(Number(weight)))
      throw new InvalidArgumentError(`Wrong vocabulary format at line: ${line}`, { node, file });
    return Number(weight);
  });
}

/** `FixedUnigramCandidateSampler`: classes drawn by given weights. */
export const FixedUnigramCandidateSampler = defineOp("FixedUnigramCandidateSampler", {
  infer: inferCandidates,
  host: async (context) => {
    const held = context.state<{ kernel?: Kernel }>(() => ({}));
    if (held.kernel === undefined) {
      const weights = await weightsOf(context);
      const range = Number(context.attr.bigint("range_max"));
      if (weights.length !== range)
        throw new InvalidArgumentError(`range is ${range} must be equal to weights size  ${weights.length}`, {
          node: context.name,
        });
      held.kernel = { generator: generatorFor(context), sampler: fixedUnigramSampler(weights) };
    }
    return sample(context, held.kernel);
  },
  stateful: true,
});

/** `AllCandidateSampler`: all classes, each once. */
export const AllCandidateSampler = defineOp("AllCandidateSampler", {
  infer: inferCandidates,
  host: (context) => {
    const count = context.attr.int("num_sampled");
    checkClasses(context, uniformSampler(count));
    const all = BigInt64Array.from({ length: count }, (_, i) => BigInt(i));
    const ones = (shape: readonly number[], size: number): NdArray =>
      new NdArray(float32, shape, new Float32Array(size).fill(1));
    const { shape, size } = context.inputs[0]!;
    return [new NdArray(int64, [count], all), ones(shape, size), ones([count], count)];
  },
  stateful: true,
});

/** The least float32. */
const LEAST = -(2 ** 128 - 2 ** 104);

/** `ComputeAccidentalHits`: which candidates are true classes, by row and place, and a weight that rules them out. */
export const ComputeAccidentalHits = defineOp("ComputeAccidentalHits", {
  infer: ({ inputs: [classes] }) => {
    if (classes!.shape.rank !== undefined && classes!.shape.rank !== 2)
      throw new ShapeError(`Shape must be rank 2 but is rank ${classes!.shape.rank}`, "true_classes must be a matrix");
    return [[null], [null], [null]];
  },
  host: ({ inputs: [classes, sampled], attr, name: node }) => {
    const columns = attr.int("num_true");
    if (classes!.shape.length !== 2 || classes!.shape[1] !== columns)
      throw new InvalidArgumentError("true_candidates must be a batch_size * num_true matrix", { node });
    const places = new Map(sampled!.toNumbers().map((candidate, i) => [candidate, i]));
    const hits = classes!.toNumbers().flatMap((value, i) => {
      const place = places.get(value);
      return place === undefined ? [] : [[Math.floor(i / columns), place] as const];
    });
    const shape = [hits.length];
    return [
      new NdArray(
        int32,
        shape,
        Int32Array.from(hits, ([row]) => row),
      ),
      new NdArray(
        int64,
        shape,
        BigInt64Array.from(hits, ([, place]) => BigInt(place)),
      ),
      new NdArray(float32, shape, new Float32Array(hits.length).fill(LEAST)),
    ];
  },
});
