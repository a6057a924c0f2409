import { allocate, type DType, int32, type NumericArray } from "../../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../../core/errors.js";
import { NdArray, store } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import { type Shape, sizeOf } from "../../core/shape.js";
import { gatherRows } from "../host/layout.js";
import { type BoundedNormal, BoundedNormals, MOST_TRIALS } from "./bounded-normal.js";
import { gammaSampler } from "./gamma.js";
import { gammaGradient } from "./gamma-gradient.js";
import { generatorOf } from "./generator.js";
import { multinomial, multinomialBlocks } from "./multinomial.js";
import { normal, truncatedNormal } from "./normal.js";
import type { Philox } from "./philox.js";
import { poissonSampler } from "./poisson.js";
import { elementsOf, highestOf, numbersOf, sampleEach } from "./samples.js";
import { shuffledIndices } from "./shuffle.js";
import { seededPhilox } from "./stateless.js";
import { uniform, uniformInt } from "./uniform.js";
import type { Sampler } from "./variates.js";

/** The shape that input 0, a vector of dimensions, asks for. */
function requestedShape({ inputs, name }: HostContext): number[] {
  const vector = inputs[0]!;
  if (vector.shape.length !== 1)
    throw new InvalidArgumentError(`shape must be a vector of {int32,int64}, got shape [${vector.shape}]`, {
      node: name,
    });
  const dims = Array.from({ length: vector.size }, (_, i) => Number(vector.at(i)));
  const negative = dims.find((dim) => dim < 0);
  if (negative !== undefined) throw new InvalidArgumentError(`Dimension ${negative} must be >= 0`, { node: name });
  return dims;
}

function inferredShape(context: InferContext): Shape {
  checkRank(context, 0, 1, (shape) => `shape must be a vector of {int32,int64}, got shape ${shape}`);
  return context.constantShape(0);
}

/** @throws ShapeError where the rank of input `index` is known and another one */
function checkRank({ inputs }: InferContext, index: number, rank: number, runMessage: (shape: string) => string): void {
  const { shape } = inputs[index]!;
  if (shape.rank === undefined || shape.rank === rank) return;
  throw new ShapeError(`Shape must be rank ${rank} but is rank ${shape.rank}`, runMessage(shape.toErrorString()));
}

/** An op that fills a shape with numbers of one distribution. */
const filled = (fill: (philox: Philox, dtype: DType, count: number) => NumericArray): OpImplementation => ({
  infer: (context) => [inferredShape(context)],
  host: (context) => {
    const shape = requestedShape(context);
    const count = sizeOf(shape);
    const dtype = context.outputTypes[0]!;
    return [new NdArray(dtype, shape, fill(generatorOf(context).reserveOutputs(count), dtype, count))];
  },
  stateful: true,
  notDifferentiable: true,
});

/** `RandomUniform`: numbers of [0, 1). */
export const RandomUniform = defineOp("RandomUniform", filled(uniform));
/** `RandomStandardNormal`: normal numbers of mean 0 and deviation 1. */
export const RandomStandardNormal = defineOp("RandomStandardNormal", filled(normal));
/** `TruncatedNormal`: normal numbers within two standard deviations. */
export const TruncatedNormal = defineOp("TruncatedNormal", filled(truncatedNormal));

/** The bounds of RandomUniformInt, and their names. */
const BOUNDS = [
  [1, "minval"],
  [2, "maxval"],
] as const;

/** `RandomUniformInt`: whole numbers of [minval, maxval). */
export const RandomUniformInt = defineOp("RandomUniformInt", {
  infer: (context) => {
    for (const [index, name] of BOUNDS) {
      const { shape } = context.inputs[index]!;
      if (shape.rank === undefined || shape.rank === 0) continue;
      const text = shape.toErrorString();
      throw new ShapeError(
        `${name} must be a scalar; got a tensor of shape ${text}`,
        `${name} must be 0-D, got shape ${text}`,
      );
    }
    return [inferredShape(context)];
  },
  host: (context) => {
    const { inputs, name: node, outputTypes } = context;
    for (const [index, name] of BOUNDS)
      if (inputs[index]!.shape.length > 0)
        throw new InvalidArgumentError(`${name} must be 0-D, got shape [${inputs[index]!.shape}]`, { node });
    const shape = requestedShape(context);
    const dtype = outputTypes[0]!;
    const count = sizeOf(shape);
    if (count === 0) return [NdArray.zeros(dtype, shape)];
    const [low, high] = [BigInt(inputs[1]!.at(0) as bigint), BigInt(inputs[2]!.at(0) as bigint)];
    if (low >= high) throw new InvalidArgumentError(`Need minval < maxval, got ${low} >= ${high}`, { node });
    const data = uniformInt(generatorOf(context).reserveOutputs(count), dtype, count, low, high);
    return [new NdArray(dtype, shape, data)];
  },
  stateful: true,
});

/** `RandomShuffle`: the rows (along axis 0) in a random order. */
export const RandomShuffle = defineOp("RandomShuffle", {
  infer: ({ inputs }) => [inputs[0]!.shape],
  host: (context) => {
    const value = context.inputs[0]!;
    const rows = value.shape[0] ?? 1;
    if (rows <= 1 || value.size <= 1) return [value];
    const indices = shuffledIndices(generatorOf(context), rows);
    return [gatherRows(value, new NdArray(int32, [rows], indices), 0, 0)];
  },
  stateful: true,
  notDifferentiable: true,
});

/** The parameters of the distributions that numbers along the first axis are drawn from; of one, where there is but one. */
function boundedNormals(context: HostContext, batches: number): (index: number) => BoundedNormal {
  const names = ["means", "stddevs", "minvals", "maxvals"];
  const parameters = context.inputs.slice(1).map((array, i) => {
    const problem =
      array.shape.length > 1
        ? `Input ${names[i]} should be a scalar or vector`
        : array.size !== 1 && array.size !== batches
          ? `Input ${names[i]} should have length 1 or shape[0]`
          : undefined;
    if (problem !== undefined)
      throw new InvalidArgumentError(`${problem}, got shape: [${array.shape}]`, { node: context.name });
    const values = numbersOf(array);
    return (index: number): number => values[values.length === 1 ? 0 : index]!;
  });
  const [mean, deviation, low, high] = parameters as [
    (typeof parameters)[0],
    (typeof parameters)[0],
    (typeof parameters)[0],
    (typeof parameters)[0],
  ];
  return (i) => ({ mean: mean(i), deviation: deviation(i), low: low(i), high: high(i) });
}

/** Where all distributions are one, it is drawn from so many numbers at a time. */
const SAMPLES_OF_ONE = 100;

/** `ParameterizedTruncatedNormal`: normal numbers within bounds; each row may have its own. */
export const ParameterizedTruncatedNormal = defineOp("ParameterizedTruncatedNormal", {
  infer: (context) => [inferredShape(context)],
  host: (context) => {
    const shape = requestedShape(context);
    const dtype = context.outputTypes[0]!;
    const count = sizeOf(shape);
    const rows = shape[0] ?? 1;
    const boundedOf = boundedNormals(context, rows);
    const [means, deviations, lows, highs] = context.inputs.slice(1) as [NdArray, NdArray, NdArray, NdArray];
    const isOne = means.size === 1 && deviations.size === 1 && lows.shape.length === 0 && highs.shape.length === 0;
    const perBatch = isOne ? SAMPLES_OF_ONE : count / rows;
    const batches = isOne ? Math.ceil(count / SAMPLES_OF_ONE) : rows;
    const blocks = Math.floor((batches * 2 * MOST_TRIALS * (perBatch + 3)) / 4);
    const normals = new BoundedNormals(generatorOf(context).reserve(blocks), dtype);
    const out = new Float64Array(count);
    for (let batch = 0; batch < batches; batch++) {
      const from = batch * perBatch;
      normals.fill(boundedOf(batch), Math.min(perBatch, count - from), (i, value) => {
        out[from + i] = value;
      });
    }
    return [new NdArray(dtype, shape, elementsOf(out, dtype))];
  },
  stateful: true,
  notDifferentiable: true,
});

const notMatrix = (shape: string): string => `logits should be a matrix, got shape ${shape}`;
const notScalar = (shape: string): string => `num_samples should be a scalar, got shape ${shape}`;

/** Class numbers, drawn with the probabilities softmax(logits) from the part of a stream that so many drawings take. */
const drawing = (philoxOf: (context: HostContext, blocks: number) => Philox): OpImplementation => ({
  infer: (context) => {
    checkRank(context, 0, 2, notMatrix);
    checkRank(context, 1, 0, notScalar);
    const samples = context.constant(1)?.at(0);
    if (samples !== undefined && Number(samples) < 0)
      throw new ShapeError(
        `Dimension size, given by scalar input 1, must be non-negative but is ${samples}`,
        `num_samples should be non-negative, got ${samples}`,
      );
    return [[context.inputs[0]!.shape.dim(0), samples === undefined ? null : Number(samples)]];
  },
  host: (context) => {
    const [logits, sampleCount] = context.inputs as [NdArray, NdArray];
    const problem = multinomialProblem(logits, sampleCount);
    if (problem !== undefined) throw new InvalidArgumentError(problem, { node: context.name });
    const [batch, classes] = logits.shape as [number, number];
    const samples = Number(sampleCount.at(0));
    const dtype = context.outputTypes[0]!;
    const out = allocate(dtype, batch * samples);
    const philox = philoxOf(context, multinomialBlocks(batch, samples));
    if (out.length > 0)
      multinomial(philox, numbersOf(logits), classes, samples, (i, drawn) => store(out, i, drawn, dtype));
    return [new NdArray(dtype, [batch, samples], out)];
  },
  notDifferentiable: true,
});

/** `Multinomial`: class numbers for each row of logits `[batch, classes]`. */
export const Multinomial = defineOp("Multinomial", {
  ...drawing((context, blocks) => generatorOf(context).reserve(blocks)),
  stateful: true,
});
/** `StatelessMultinomial`: the same, from two seeds. */
export const StatelessMultinomial = defineOp(
  "StatelessMultinomial",
  drawing(({ inputs, name }) => seededPhilox(inputs[2]!, name)),
);

function multinomialProblem(logits: NdArray, samples: NdArray): string | undefined {
  if (logits.shape.length !== 2) return notMatrix(`[${logits.shape}]`);
  if (samples.shape.length !== 0) return notScalar(`[${samples.shape}]`);
  if (Number(samples.at(0)) < 0) return `num_samples should be non-negative, got ${samples.at(0)}`;
  if (logits.shape[1] === 0) return "num_classes should be positive, got 0";
  return undefined;
}

/** An op that draws a shape of samples for each element of input 1, the parameters of its distribution. */
const sampledEach = (samplerOf: (parameter: number, dtype: DType) => Sampler): OpImplementation => ({
  infer: (context) => [inferredShape(context).concat(context.inputs[1]!.shape)],
  host: (context) => {
    const shape = requestedShape(context);
    const parameters = context.inputs[1]!;
    const dtype = context.outputTypes[0]!;
    const full = [...shape, ...parameters.shape];
    if (sizeOf(full) === 0) return [NdArray.zeros(dtype, full)];
    const philox = generatorOf(context).reserveOutputs(sizeOf(full));
    const samples = sampleEach(philox, numbersOf(parameters), sizeOf(shape), (parameter) =>
      samplerOf(parameter, dtype),
    );
    return [new NdArray(dtype, full, elementsOf(samples, dtype))];
  },
  stateful: true,
});

/** `RandomGamma`: numbers of the gamma distributions of shapes `alpha` and scale 1. */
export const RandomGamma = defineOp("RandomGamma", {
  ...sampledEach(gammaSampler),
  gradient: (op, [grad]) => [null, gammaGradient(op, op.inputs[1]!, grad!, false)],
});
/** `RandomPoissonV2`: numbers of the Poisson distributions of means `rate`. */
export const RandomPoissonV2 = defineOp(
  "RandomPoissonV2",
  sampledEach((rate, dtype) => poissonSampler(rate, highestOf(dtype))),
);
