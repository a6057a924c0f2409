import { apply } from "../../core/apply-op.js";
import { constant } from "../../core/convert.js";
import { InvalidArgumentError, UnimplementedError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { int64Vector } from "../host/sparse.js";
import { Generator } from "../random/generator.js";
import { WordStream } from "../random/philox.js";
import { SimplePhilox } from "../random/simple-philox.js";

/** How many rows each region takes: a[i] = ⌈alpha · (i + u)⌉, so that the regions' sizes differ by 1 at most. */
function pseudoRandom(from: number, to: number, generator: Generator): number[] {
  const alpha = from / to;
  const k = Math.floor(alpha);
  const limit = Math.min((k + 2) / alpha - 1, (from + 1 - k) / alpha - (to - 1));
  const u = new SimplePhilox(generator.reserve(1)).double() * limit;
  const ends = Array.from({ length: to + 1 }, (_, i) =>
    i === 0 ? 1 : i === to ? from + 1 : Math.ceil(alpha * (i + u)),
  );
  return ends.slice(1).map((end, i) => end - ends[i]!);
}

/** Sizes that differ by 1 at most, in any order. */
function anyOrder(from: number, to: number, generator: Generator): number[] {
  const sizes = Array.from({ length: to }, (_, i) => Math.floor(from / to) + (i < from % to ? 1 : 0));
  const words = new WordStream(generator.reserve(Math.ceil(to / 4)));
  for (let i = 0; i + 1 < to; i++) {
    const other = i + (words.next() % (to - i));
    [sizes[i], sizes[other]] = [sizes[other]!, sizes[i]!];
  }
  return sizes;
}

/** Where regions begin, and where the last one ends. */
function boundaries(from: number, to: number, generator: Generator, isPseudo: boolean): number[] {
  const ends = [0];
  for (const size of (isPseudo ? pseudoRandom : anyOrder)(from, to, generator)) ends.push(ends.at(-1)! + size);
  return ends;
}

/** Calls `visit` with places of an output and of an input element in its region. */
function eachPlace(
  [batch, height, width, depth]: readonly number[],
  rows: readonly number[],
  columns: readonly number[],
  overlaps: boolean,
  visit: (to: number, from: number) => void,
): void {
  const last = (ends: readonly number[], i: number, most: number): number =>
    Math.min(overlaps ? ends[i + 1]! : ends[i + 1]! - 1, most - 1);
  let to = 0;
  for (let b = 0; b < batch!; b++)
    for (let r = 0; r + 1 < rows.length; r++)
      for (let c = 0; c + 1 < columns.length; c++, to += depth!)
        for (let h = rows[r]!; h <= last(rows, r, height!); h++)
          for (let w = columns[c]!; w <= last(columns, c, width!); w++)
            for (let d = 0; d < depth!; d++) visit(to + d, ((b * height! + h) * width! + w) * depth! + d);
}

/** The sizes of the output: the input's, divided by the ratios. @throws InvalidArgumentError for another number of ratios */
function pooled({ attr, name: node }: Pick<HostContext, "attr" | "name">, dims: readonly (number | null)[]) {
  const ratios = attr.floats("pooling_ratio");
  if (ratios.length !== 4) throw new InvalidArgumentError("pooling_ratio field must specify 4 dimensions", { node });
  return dims.map((dim, i) => (dim === null ? null : Math.floor(dim / Math.fround(ratios[i]!))));
}

function infer(context: InferContext): (Shape | (number | null)[])[] {
  const { dims } = context.inputs[0]!.shape;
  const sizes = dims === undefined ? [null, null, null, null] : pooled(context, dims);
  const ends = [1, 2].map((axis) => [sizes[axis] === null ? null : sizes[axis]! + 1]);
  return [Shape.of(sizes), ...ends];
}

type Pool = (input: NdArray, dims: readonly number[], rows: number[], columns: number[], overlaps: boolean) => NdArray;

/** What a node remembers: its random stream, and its regions, which stay where it is deterministic. */
interface State {
  readonly generator: Generator;
  kept?: number[][];
}

const pooling = (pool: Pool, gradient: OpImplementation["gradient"]): OpImplementation => ({
  infer,
  stateful: true,
  host: (context) => {
    const { inputs, attr, name: node } = context;
    const [input] = inputs as [NdArray];
    if (input.shape.length !== 4) throw new InvalidArgumentError("tensor_in must be 4-dimensional", { node });
    const ratios = attr.floats("pooling_ratio");
    if (ratios[0] !== 1 || ratios[3] !== 1)
      throw new UnimplementedError("Fractional pooling is not yet supported on the batch nor channel dimension.", {
        node,
      });
    const dims = pooled(context, input.shape) as number[];
    const isPseudo = attr.bool("pseudo_random");
    const make = (generator: Generator): number[][] =>
      [1, 2].map((axis) => boundaries(input.shape[axis]!, dims[axis]!, generator, isPseudo));
    const state = context.state((): State => ({ generator: new Generator(attr.bigint("seed"), attr.bigint("seed2")) }));
    if (state.kept === undefined || !attr.bool("deterministic")) state.kept = make(state.generator);
    const [rows, columns] = state.kept as [number[], number[]];
    return [pool(input, dims, rows, columns, attr.bool("overlapping")), int64Vector(rows), int64Vector(columns)];
  },
  gradient,
});

function maximum(
  input: NdArray,
  dims: readonly number[],
  rows: number[],
  columns: number[],
  overlaps: boolean,
): NdArray {
  const results = new Results(input.dtype, dims);
  const from = elementsOf(input) as ArrayLike<number | bigint>;
  const places = maximumPlaces(input, dims, rows, columns, overlaps);
  places.forEach((place, to) => {
    results.elements[to] = from[place]!;
  });
  return results.toArray();
}

/** Where the greatest element of each region is, the first of equal ones. */
function maximumPlaces(
  input: NdArray,
  dims: readonly number[],
  rows: readonly number[],
  columns: readonly number[],
  overlaps: boolean,
): Int32Array {
  const from = elementsOf(input) as ArrayLike<number | bigint>;
  const places = new Int32Array(sizeOf(dims)).fill(-1);
  eachPlace(input.shape, rows, columns, overlaps, (to, at) => {
    const best = places[to]!;
    if (best < 0 || from[best]! < from[at]!) places[to] = at;
  });
  return places;
}

function average(
  input: NdArray,
  dims: readonly number[],
  rows: number[],
  columns: number[],
  overlaps: boolean,
): NdArray {
  const results = new Results(input.dtype, dims);
  const from = elementsOf(input) as ArrayLike<number | bigint>;
  const sums = new Float64Array(sizeOf(dims));
  const counts = new Int32Array(sums.length);
  eachPlace(input.shape, rows, columns, overlaps, (to, at) => {
    sums[to] = sums[to]! + Number(from[at]);
    counts[to] = counts[to]! + 1;
  });
  sums.forEach((sum, i) => {
    const mean = sum / counts[i]!;
    results.elements[i] = input.dtype.kind === "bigint" ? BigInt(Math.trunc(mean)) : mean;
  });
  return results.toArray();
}

const overlapping = (op: Operation): { overlapping: boolean } => ({ overlapping: op.attr.bool("overlapping") });

/** `FractionalMaxPool`: the greatest elements of regions whose sizes are random, by ratios that need not be whole. */
export const FractionalMaxPool = defineOp(
  "FractionalMaxPool",
  pooling(maximum, (op, [grad]) => {
    const [output, rows, columns] = op.outputs as [Tensor, Tensor, Tensor];
    const args = {
      orig_input: op.inputs[0]!,
      orig_output: output,
      out_backprop: grad!,
      row_pooling_sequence: rows,
      col_pooling_sequence: columns,
    };
    return [apply("FractionalMaxPoolGrad", args, overlapping(op))];
  }),
);
/** `FractionalAvgPool`: the averages of such regions. */
export const FractionalAvgPool = defineOp(
  "FractionalAvgPool",
  pooling(average, (op, [grad]) => {
    const args = {
      orig_input_tensor_shape: constant(int64Vector(op.inputs[0]!.shape.toArray())),
      out_backprop: grad!,
      row_pooling_sequence: op.outputs[1]!,
      col_pooling_sequence: op.outputs[2]!,
    };
    return [apply("FractionalAvgPoolGrad", args, overlapping(op))];
  }),
);

/** `FractionalMaxPoolGrad`: gradients go to where the greatest elements came from. */
export const FractionalMaxPoolGrad = defineOp("FractionalMaxPoolGrad", {
  infer: ({ inputs }) => [inputs[0]!.shape],
  host: ({ inputs, attr }) => {
    const [input, output, grad] = inputs as [NdArray, NdArray, NdArray];
    const [rows, columns] = inputs.slice(3).map((one) => one.toNumbers()) as [number[], number[]];
    const results = new Results(input.dtype, input.shape);
    const given = elementsOf(grad) as ArrayLike<number>;
    const sums = new Float64Array(input.size);
    maximumPlaces(input, output.shape, rows, columns, attr.bool("overlapping")).forEach((place, i) => {
      sums[place] = sums[place]! + given[i]!;
    });
    sums.forEach((sum, i) => {
      results.elements[i] = sum;
    });
    return [results.toArray()];
  },
});
/** `FractionalAvgPoolGrad`: gradients are shared among the elements of a region. */
export const FractionalAvgPoolGrad = defineOp("FractionalAvgPoolGrad", {
  infer: ({ constantShape }) => [constantShape(0)],
  host: ({ inputs, attr }) => {
    const [dims, rows, columns] = [0, 2, 3].map((index) => inputs[index]!.toNumbers()) as [
      number[],
      number[],
      number[],
    ];
    const grad = inputs[1]!;
    const given = elementsOf(grad) as ArrayLike<number>;
    const overlaps = attr.bool("overlapping");
    const counts = new Int32Array(grad.size);
    eachPlace(dims, rows, columns, overlaps, (to) => {
      counts[to] = counts[to]! + 1;
    });
    const results = new Results(grad.dtype, dims);
    const sums = new Float64Array(sizeOf(dims));
    eachPlace(dims, rows, columns, overlaps, (to, from) => {
      sums[from] = sums[from]! + given[to]! / counts[to]!;
    });
    sums.forEach((sum, i) => {
      results.elements[i] = sum;
    });
    return [results.toArray()];
  },
});
