import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { at } from "./at.js";
import { elementsOf, Results } from "./host/elementwise.js";
import { idsOf } from "./host/segments.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { shape } from "./shape.js";

/** What the sum of a segment of `count` rows is divided by. */
type Divisor = (count: number) => number;
const DIVISORS = { Sum: () => 1, Mean: (count: number) => count, SqrtN: Math.sqrt } as const;
type Rule = keyof typeof DIVISORS;

/** Row `from` of the source is added to row `to` of the result, times `factor`. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
}

function addRows(source: NdArray, rows: number, moves: readonly Move[]): NdArray {
  const inner = source.shape.slice(1);
  const results = new Results(source.dtype, [rows, ...inner]);
  const block = sizeOf(inner);
  const elements = elementsOf(source) as ArrayLike<number>;
  const sums = new Float64Array(rows * block);
  for (const { from, to, factor } of moves)
    for (let k = 0; k < block; k++) sums[to * block + k]! += elements[from * block + k]! * factor;
  for (let i = 0; i < sums.length; i++) results.numbers[i] = sums[i]!;
  return results.toArray();
}

function countsOf(ids: readonly number[], rows: number): number[] {
  const counts = new Array<number>(rows).fill(0);
  for (const id of ids) counts[id]!++;
  return counts;
}

function fail(name: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { node: name });
}

function reduceChosen({ inputs, name }: HostContext, divisor: Divisor): NdArray[] {
  const [data, indices, segmentIds, count] = inputs as [NdArray, NdArray, NdArray, NdArray | undefined];
  const [chosen, ids] = [idsOf(indices), idsOf(segmentIds)];
  if (chosen.length !== ids.length) throw fail(name, "segment_ids and indices should have same size.");
  const rows = count === undefined ? (ids.at(-1) ?? -1) + 1 : Number(count.at(0));
  ids.forEach((id, i) => {
    if (id < 0) throw fail(name, "segment ids must be >= 0");
    if (i > 0 && id < ids[i - 1]!) throw fail(name, "segment ids are not increasing");
    if (id >= rows)
      throw fail(
        name,
        `Segment id ${id} out of range [0, ${rows}), possibly because 'segment_ids' input is not sorted.`,
      );
    if (chosen[i]! < 0 || chosen[i]! >= data.shape[0]!)
      throw fail(name, `Bad: indices[${i}] == ${chosen[i]} out of range [0, ${data.shape[0]})`);
  });
  const counts = countsOf(ids, rows);
  return [
    addRows(
      data,
      rows,
      ids.map((to, i) => ({ from: chosen[i]!, to, factor: 1 / divisor(counts[to]!) })),
    ),
  ];
}

function spreadGradient({ inputs, name }: Pick<HostContext, "inputs" | "name">, divisor: Divisor): NdArray[] {
  const [grad, indices, segmentIds, dim0] = inputs as [NdArray, NdArray, NdArray, NdArray];
  const [chosen, ids, rows] = [idsOf(indices), idsOf(segmentIds), Number(dim0.at(0))];
  const segments = grad.shape[0]!;
  ids.forEach((id, i) => {
    if (id < 0 || id >= segments) throw fail(name, `Segment id ${id} out of range [0, ${segments}).`);
    if (chosen[i]! < 0 || chosen[i]! >= rows) throw fail(name, `Index ${chosen[i]} out of range [0, ${rows}).`);
  });
  const counts = countsOf(ids, segments);
  return [
    addRows(
      grad,
      rows,
      ids.map((from, i) => ({ from, to: chosen[i]!, factor: 1 / divisor(counts[from]!) })),
    ),
  ];
}

const rowsOfConstant = (context: InferContext, index: number): Shape[] => {
  const rows = context.constant(index);
  const inner = context.inputs[0]?.shape.slice(1) ?? Shape.unknown;
  return [Shape.of([rows === undefined ? null : Number(rows.at(0))]).concat(inner)];
};

const gradientOf =
  (rule: Rule): OpImplementation["gradient"] =>
  (op, [grad]) => {
    const [data, indices, ids, ...rest] = op.inputs as [Tensor, Tensor, Tensor, ...Tensor[]];
    if (op.attrs.get("sparse_gradient")?.b) return [slicesOf(rule, op, grad!), null, null, ...rest.map(() => null)];
    const args = { grad: grad!, indices, segment_ids: ids, output_dim0: at(shape(data), 0) };
    return [apply(`SparseSegment${rule}Grad`, args), null, null, ...rest.map(() => null)];
  };

/** The gradient as slices of the input: one for each row that is in a segment. */
function slicesOf(rule: Rule, op: Operation, grad: Tensor): IndexedSlices {
  const [data, indices, ids] = op.inputs as [Tensor, Tensor, Tensor];
  const dims = shape(data);
  const args = { grad, indices, segment_ids: ids, dense_output_dim0: at(dims, 0) };
  const [values, rows] = applyOp(`SparseSegment${rule}GradV2`, args).outputs as [Tensor, Tensor];
  return new IndexedSlices(values, rows, dims);
}

const reduction = (rule: Rule): OpImplementation => ({
  infer: ({ inputs: [data] }) => [Shape.of([null]).concat(data?.shape.slice(1) ?? Shape.unknown)],
  host: (context) => reduceChosen(context, DIVISORS[rule]),
  gradient: gradientOf(rule),
});
const counted = (rule: Rule): OpImplementation => ({
  ...reduction(rule),
  infer: (context) => rowsOfConstant(context, 3),
});
const spread = (rule: Rule): OpImplementation => ({
  infer: (context) => rowsOfConstant(context, 3),
  host: (context) => spreadGradient(context, DIVISORS[rule]),
});

/** `SparseSegmentSum`: sums of the rows that indices choose, by segment; ids are sorted. */
export const SparseSegmentSum = defineOp("SparseSegmentSum", reduction("Sum"));
/** `SparseSegmentMean`: their means. */
export const SparseSegmentMean = defineOp("SparseSegmentMean", reduction("Mean"));
/** `SparseSegmentSqrtN`: their sums by the square root of their number. */
export const SparseSegmentSqrtN = defineOp("SparseSegmentSqrtN", reduction("SqrtN"));
/** `SparseSegmentSumWithNumSegments`: SparseSegmentSum for so many segments. */
export const SparseSegmentSumWithNumSegments = defineOp("SparseSegmentSumWithNumSegments", counted("Sum"));
/** `SparseSegmentMeanWithNumSegments`: SparseSegmentMean for so many segments. */
export const SparseSegmentMeanWithNumSegments = defineOp("SparseSegmentMeanWithNumSegments", counted("Mean"));
/** `SparseSegmentSqrtNWithNumSegments`: SparseSegmentSqrtN for so many segments. */
export const SparseSegmentSqrtNWithNumSegments = defineOp("SparseSegmentSqrtNWithNumSegments", counted("SqrtN"));
/** `SparseSegmentSumGrad`: the gradient of SparseSegmentSum. */
export const SparseSegmentSumGrad = defineOp("SparseSegmentSumGrad", spread("Sum"));
/** `SparseSegmentMeanGrad`: the gradient of SparseSegmentMean. */
export const SparseSegmentMeanGrad = defineOp("SparseSegmentMeanGrad", spread("Mean"));
/** `SparseSegmentSqrtNGrad`: the gradient of SparseSegmentSqrtN. */
export const SparseSegmentSqrtNGrad = defineOp("SparseSegmentSqrtNGrad", spread("SqrtN"));

/** The same gradients for the rows that are in a segment alone, and which rows these are, ascending. */
const slices = (rule: Rule): OpImplementation => ({
  infer: ({ inputs: [grad] }) => [Shape.of([null]).concat(grad?.shape.slice(1) ?? Shape.unknown), [null]],
  host: (context) => {
    const [grad, indices, segmentIds, dim0] = context.inputs as [NdArray, NdArray, NdArray, NdArray];
    const rows = [...new Set(idsOf(indices))].sort((a, b) => a - b);
    const bad = rows.find((row) => row < 0 || row >= Number(dim0.at(0)));
    if (bad !== undefined) throw fail(context.name, `Index ${bad} out of range [0, ${dim0.at(0)}).`);
    const places = new Map(rows.map((row, i) => [row, i]));
    const places32 = Int32Array.from(idsOf(indices), (row) => places.get(row)!);
    const moved = [grad, new NdArray(int32, indices.shape, places32), segmentIds, NdArray.from(rows.length, int32)];
    const [values] = spreadGradient({ name: context.name, inputs: moved }, DIVISORS[rule]);
    return [values!, vector(rows, indices.dtype)];
  },
});
/** `SparseSegmentSumGradV2`: the gradient of SparseSegmentSum as slices. */
export const SparseSegmentSumGradV2 = defineOp("SparseSegmentSumGradV2", slices("Sum"));
/** `SparseSegmentMeanGradV2`: the gradient of SparseSegmentMean as slices. */
export const SparseSegmentMeanGradV2 = defineOp("SparseSegmentMeanGradV2", slices("Mean"));
/** `SparseSegmentSqrtNGradV2`: the gradient of SparseSegmentSqrtN as slices. */
export const SparseSegmentSqrtNGradV2 = defineOp("SparseSegmentSqrtNGradV2", slices("SqrtN"));

/** Options of the sparse segment functions. */
export interface SparseSegmentOptions extends Named {
  /** The number of segments; the last id and one, where it is not said. */
  readonly numSegments?: TensorLike;
  /** True makes the gradient slices (IndexedSlices) instead of a dense tensor. Default false. */
  readonly sparseGradient?: boolean;
}

const segments =
  (rule: Rule) =>
  (data: TensorLike, indices: TensorLike, segmentIds: TensorLike, options: SparseSegmentOptions = {}): Tensor => {
    const { numSegments, sparseGradient = false, name } = options;
    const args = { data, indices, segment_ids: segmentIds };
    const attrs = { sparse_gradient: sparseGradient };
    if (numSegments === undefined) return apply(`SparseSegment${rule}`, args, attrs, { name });
    return apply(`SparseSegment${rule}WithNumSegments`, { ...args, num_segments: numSegments }, attrs, { name });
  };

/** Sums, for each segment, of the rows of `data` that `indices` choose; segment ids are sorted (`tf.sparse_segment_sum`). */
export const sparseSegmentSum = segments("Sum");
/** Means, for each segment, of the rows of `data` that `indices` choose (`tf.sparse_segment_mean`). */
export const sparseSegmentMean = segments("Mean");
/** Sums, for each segment, of the rows that `indices` choose, by the square root of their number (`tf.sparse_segment_sqrt_n`). */
export const sparseSegmentSqrtN = segments("SqrtN");
