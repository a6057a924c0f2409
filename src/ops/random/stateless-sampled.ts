import { broadcastShapes } from "../../core/broadcast.js";
import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type Gradients, type HostContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { broadcastRows, elementsOf as valuesOf } from "../host/elementwise.js";
import { binomialSampler } from "./binomial.js";
import { BoundedNormals, roundingTo } from "./bounded-normal.js";
import { boundedNormalGradient } from "./bounded-normal-gradient.js";
import { gammaSampler } from "./gamma.js";
import { gammaGradient } from "./gamma-gradient.js";
import type { Philox } from "./philox.js";
import { poissonSampler } from "./poisson.js";
import { elementsOf, highestOf, sampleEach } from "./samples.js";
import { givenPhilox, requestedDims, seededPhilox } from "./stateless.js";
import { Variates } from "./variates.js";

/** The parameters of each distribution, and how many numbers are drawn of each: the shape ends with that of the parameters. */
interface Request {
  readonly dims: readonly number[];
  readonly parameters: readonly Float64Array[];
  readonly batches: number;
  readonly samples: number;
}

/** @throws InvalidArgumentError where the shape does not end with that of the parameters */
function requestOf(context: HostContext, parameters: readonly NdArray[]): Request {
  const dims = requestedDims(context);
  const batch = parameters
    .map(({ shape }) => Shape.of(shape))
    .reduce(broadcastShapes)
    .toArray();
  const tail = dims.slice(dims.length - batch.length);
  if (batch.length > dims.length || batch.some((dim, i) => dim !== tail[i]))
    throw new InvalidArgumentError("Shape passed in must end with broadcasted shape.", { node: context.name });
  const batches = sizeOf(batch);
  return {
    dims,
    parameters: repeated(parameters, batch),
    batches,
    samples: batches === 0 ? 0 : sizeOf(dims) / batches,
  };
}

function repeated(arrays: readonly NdArray[], batch: readonly number[]): Float64Array[] {
  const values = arrays.map((array) => valuesOf(array) as ArrayLike<number>);
  const out = arrays.map(() => new Float64Array(sizeOf(batch)));
  broadcastRows(
    arrays.map(({ shape }) => shape),
    batch,
    (at, count, from, steps) => {
      for (const [i, array] of values.entries())
        for (let k = 0; k < count; k++) out[i]![at + k] = array[from[i]! + k * steps[i]!]!;
    },
  );
  return out;
}

type Fill = (request: Request, philox: Philox, dtype: DType, context: HostContext) => Float64Array;

/** An op whose inputs behind the shape and the stream (`streamInputs` of them) are parameters. */
const sampled = (fill: Fill, streamInputs: 1 | 3, gradient?: OpImplementation["gradient"]): OpImplementation => ({
  infer: (context) => [context.constantShape(0)],
  host: (context) => {
    const { inputs, name, outputTypes } = context;
    const dtype = outputTypes[0]!;
    const request = requestOf(context, inputs.slice(1 + streamInputs));
    const philox = streamInputs === 1 ? seededPhilox(inputs[1]!, name) : givenPhilox(inputs.slice(1, 4), name);
    return [new NdArray(dtype, request.dims, elementsOf(fill(request, philox, dtype, context), dtype))];
  },
  ...(gradient === undefined ? { notDifferentiable: true } : { gradient }),
});

const gammas: Fill = ({ parameters: [alpha], samples }, philox) => sampleEach(philox, alpha!, samples, gammaSampler);

/** The gradient of a gamma distribution's numbers with respect to its shape, input `index`. */
const gammaRule =
  (index: number) =>
  (op: Operation, [grad]: readonly Tensor[]): Gradients => [
    ...Array.from({ length: index }, () => null),
    gammaGradient(op, op.inputs[index]!, grad!, true),
  ];

/** `StatelessRandomGammaV2`: numbers of gamma distributions, from two seeds. */
export const StatelessRandomGammaV2 = defineOp("StatelessRandomGammaV2", sampled(gammas, 1, gammaRule(2)));
/** `StatelessRandomGammaV3`: the same, from key, counter and algorithm. */
export const StatelessRandomGammaV3 = defineOp("StatelessRandomGammaV3", sampled(gammas, 3, gammaRule(4)));

/** `StatelessRandomPoisson`: numbers of Poisson distributions, from two seeds. */
export const StatelessRandomPoisson = defineOp(
  "StatelessRandomPoisson",
  sampled(
    ({ parameters: [rate], samples }, philox, dtype) =>
      sampleEach(philox, rate!, samples, (one) => poissonSampler(one, highestOf(dtype))),
    1,
  ),
);

/** `StatelessRandomBinomial`: how many of `counts` trials succeed, from two seeds. */
export const StatelessRandomBinomial = defineOp(
  "StatelessRandomBinomial",
  sampled(({ parameters: [counts, chances], batches, samples }, philox, _, { inputs }) => {
    const round = roundingTo(inputs[2]!.dtype);
    const out = new Float64Array(batches * samples);
    const variates = new Variates(philox);
    for (let batch = 0; batch < batches; batch++) {
      const { sampler, blocks } = binomialSampler(counts![batch]!, chances![batch]!, round);
      for (let row = 0; row < samples; row++) {
        variates.seek(batch * samples + row, blocks);
        out[row * batches + batch] = sampler(variates);
      }
    }
    return out;
  }, 1),
);

/** `StatelessParameterizedTruncatedNormal`: normal numbers within bounds, from two seeds. */
export const StatelessParameterizedTruncatedNormal = defineOp(
  "StatelessParameterizedTruncatedNormal",
  sampled(
    ({ parameters, batches, samples }, philox, dtype) => {
      const [means, deviations, lows, highs] = parameters as [Float64Array, Float64Array, Float64Array, Float64Array];
      const normals = new BoundedNormals(philox, dtype);
      const out = new Float64Array(batches * samples);
      for (let i = 0; i < batches; i++) {
        const bounded = { mean: means[i]!, deviation: deviations[i]!, low: lows[i]!, high: highs[i]! };
        normals.fill(bounded, samples, (row, value) => {
          out[row * batches + i] = value;
        });
      }
      return out;
    },
    1,
    boundedNormalGradient,
  ),
);
