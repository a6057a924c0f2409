import { type DType, int32, type NumericArray, uint64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import { sizeOf } from "../../core/shape.js";
import { normal, truncatedNormal } from "./normal.js";
import { Philox } from "./philox.js";
import { uniform, uniformInt } from "./uniform.js";

/** The key that scrambles seeds, so that any seeds give a good stream. */
const SCRAMBLER = 0x02461e293ec8f720n;

/** The numbers of a generator that TensorFlow has. */
const PHILOX = 1;
const AUTO = 3;

/** The stream of an op without state: a key of 64 bits, and where it starts. */
interface Stream {
  readonly key: bigint;
  readonly counter: readonly [lower: bigint, upper: bigint];
}

const bigOf = (array: NdArray, index: number): bigint => BigInt(array.at(index) as number | bigint);

/** The stream of two seeds. @throws InvalidArgumentError for another number of them */
function streamOf(seed: NdArray, node: string): Stream {
  if (seed.shape.length !== 1 || seed.size !== 2)
    throw new InvalidArgumentError(`seed must have shape [2], not [${seed.shape}]`, { node });
  const words = new Uint32Array(4);
  Philox.of(SCRAMBLER, bigOf(seed, 1), bigOf(seed, 0)).next(words);
  const joined = (lower: number, upper: number): bigint => BigInt(lower) | (BigInt(upper) << 32n);
  return { key: joined(words[0]!, words[1]!), counter: [0n, joined(words[2]!, words[3]!)] };
}

/** The stream that the second form of an op is given: key, counter, algorithm. @throws InvalidArgumentError for another algorithm */
function givenStream([key, counter, algorithm]: readonly NdArray[], node: string): Stream {
  const which = Number(algorithm!.item());
  if (which !== PHILOX && which !== AUTO)
    throw new InvalidArgumentError(`Unsupported algorithm id: ${which}, expected ${PHILOX} (Philox) or ${AUTO}`, {
      node,
    });
  return { key: bigOf(key!, 0), counter: [bigOf(counter!, 0), bigOf(counter!, 1)] };
}

const philoxOf = ({ key, counter: [lower, upper] }: Stream): Philox => Philox.of(key, upper, lower);

/** The generator of two seeds. @throws InvalidArgumentError for another number of them */
export const seededPhilox = (seed: NdArray, node: string): Philox => philoxOf(streamOf(seed, node));

type Fill = (philox: Philox, dtype: DType, count: number, context: HostContext) => NumericArray;

/** The generator of a stream that is given: key, counter, algorithm. @throws InvalidArgumentError for another algorithm */
export const givenPhilox = (inputs: readonly NdArray[], node: string): Philox => philoxOf(givenStream(inputs, node));

/** The shape that input 0 asks for. @throws InvalidArgumentError for a dimension below 0 */
export function requestedDims({ inputs, name }: HostContext): number[] {
  const dims = inputs[0]!.toNumbers();
  const negative = dims.find((dim) => dim < 0);
  if (negative !== undefined) throw new InvalidArgumentError(`Dimension ${negative} must be >= 0`, { node: name });
  return dims;
}

/** An op that fills a shape, `streamInputs` of whose inputs after the shape say which stream. */
const filled = (fill: Fill, streamInputs: 1 | 3): OpImplementation => ({
  infer: (context) => [context.constantShape(0)],
  host: (context) => {
    const { inputs, name, outputTypes } = context;
    const dims = requestedDims(context);
    const stream = streamInputs === 1 ? streamOf(inputs[1]!, name) : givenStream(inputs.slice(1, 4), name);
    const dtype = outputTypes[0]!;
    const count = sizeOf(dims);
    return [new NdArray(dtype, dims, fill(philoxOf(stream), dtype, count, context))];
  },
  notDifferentiable: true,
});

/** Whole numbers of the last two inputs' range. */
const ranged: Fill = (philox, dtype, count, { inputs, name }) => {
  const [low, high] = inputs.slice(-2).map((bound) => bigOf(bound, 0)) as [bigint, bigint];
  if (low >= high) throw new InvalidArgumentError(`Need minval < maxval, got ${low} >= ${high}`, { node: name });
  return uniformInt(philox, dtype, count, low, high);
};

/** All bits at random. */
const full: Fill = (philox, dtype, count) => {
  const out = new (dtype.array as new (size: number) => NumericArray)(count);
  const bytes = new Uint32Array(out.buffer);
  const words = new Uint32Array(4);
  for (let at = 0; at < bytes.length; at += 4) {
    philox.next(words);
    bytes.set(words.subarray(0, Math.min(4, bytes.length - at)), at);
  }
  return out;
};

const define = (name: string, fill: Fill): void => {
  defineOp(name, filled(fill, 1));
  defineOp(`${name}V2`, filled(fill, 3));
};
for (const [name, fill] of [
  ["StatelessRandomUniform", uniform],
  ["StatelessRandomNormal", normal],
  ["StatelessTruncatedNormal", truncatedNormal],
  ["StatelessRandomUniformInt", ranged],
  ["StatelessRandomUniformFullInt", full],
] as const)
  define(name, fill);

const algorithm = (): NdArray => new NdArray(int32, [], Int32Array.of(PHILOX));
const parts = ({ key, counter }: Stream): NdArray[] => [
  new NdArray(uint64, [1], BigUint64Array.of(key)),
  new NdArray(uint64, [2], BigUint64Array.from(counter)),
];

/** `StatelessRandomGetKeyCounter`: the stream of two seeds. */
export const StatelessRandomGetKeyCounter = defineOp("StatelessRandomGetKeyCounter", {
  infer: () => [[1], [2]],
  host: ({ inputs: [seed], name }) => parts(streamOf(seed!, name)),
});
/** `StatelessRandomGetAlg`: the algorithm of the device. */
export const StatelessRandomGetAlg = defineOp("StatelessRandomGetAlg", {
  infer: () => [[]],
  host: () => [algorithm()],
});
/** `StatelessRandomGetKeyCounterAlg`: the stream of two seeds, and the algorithm. */
export const StatelessRandomGetKeyCounterAlg = defineOp("StatelessRandomGetKeyCounterAlg", {
  infer: () => [[1], [2], []],
  host: ({ inputs: [seed], name }) => [...parts(streamOf(seed!, name)), algorithm()],
});
