import { apply } from "../core/apply-op.js";
import { convertToTensor, isSymbolic, type TensorLike } from "../core/convert.js";
import { int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError, ValueError } from "../core/errors.js";
import { setDensifier } from "../core/indexed-slices.js";

import { defineOp, type InferContext, type LowerContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import { at } from "./at.js";
import { nameScope } from "./control.js";
import { ones } from "./fill.js";
import { scatterRows } from "./gather-nd.js";
import { idsOf, reduceSegments, type SegmentRule } from "./host/segments.js";
import { concat } from "./join.js";
import type { Named } from "./named.js";
import { minus, over } from "./operators.js";
import { segmentGradients, unsortedGradients } from "./segment-gradients.js";
import { innerShape, rank, reshape } from "./shape.js";

/** Sums of this many elements are made in the cluster, larger ones on the host, which is faster. */
const MOST_ELEMENTS = 65536;

const sorted = (rule: SegmentRule): OpImplementation => ({
  infer: ({ inputs: [data, ids], constant }) => {
    const known = constant(1);
    const rows = known === undefined ? null : known.size === 0 ? 0 : Number(known.at(known.size - 1)) + 1;
    if (ids?.shape.rank !== undefined && ids.shape.rank !== 1) {
      const message = `Shape must be rank 1 but is rank ${ids.shape.rank}`;
      throw new ShapeError(message, "segment_ids should be a vector.");
    }
    return [Shape.of([rows]).concat(data?.shape.slice(1) ?? Shape.unknown)];
  },
  host: ({ inputs: [data, segmentIds], name }) => {
    const ids = idsOf(segmentIds!);
    const [length = 0, ...inner] = data!.shape;
    const fail = (message: string): InvalidArgumentError => new InvalidArgumentError(message, { node: name });
    if (ids.length !== length) throw fail("segment_ids should be the same size as dimension 0 of input.");
    if (ids.some((id) => id < 0)) throw fail("segment ids must be >= 0");
    if (ids.some((id, i) => i > 0 && id < ids[i - 1]!)) throw fail("segment ids are not increasing");
    return [reduceSegments(rule, data!, ids, ids.length === 0 ? 0 : ids.at(-1)! + 1, inner, false)];
  },
  gradient: segmentGradients[rule],
});

/** `SegmentSum`: the sum of the rows of each segment; ids are sorted. */
export const SegmentSum = defineOp("SegmentSum", sorted("Sum"));
/** `SegmentMean`: the mean of the rows of each segment; ids are sorted. */
export const SegmentMean = defineOp("SegmentMean", sorted("Mean"));
/** `SegmentMax`: the largest of the rows of each segment; ids are sorted. */
export const SegmentMax = defineOp("SegmentMax", sorted("Max"));
/** `SegmentMin`: the smallest of the rows of each segment; ids are sorted. */
export const SegmentMin = defineOp("SegmentMin", sorted("Min"));
/** `SegmentProd`: the product of the rows of each segment; ids are sorted. */
export const SegmentProd = defineOp("SegmentProd", sorted("Prod"));

function unsortedShape({ inputs: [data, ids], constant }: InferContext): Shape {
  const count = constant(2);
  const rows = count === undefined ? null : Number(count.at(0));
  if (rows !== null && rows < 0) {
    const message = `Dimension size, given by scalar input 2 must be non-negative but is ${rows}`;
    throw new ShapeError(message, "Input num_segments == -1 must not be negative.");
  }
  if (ids?.shape.rank === undefined) return Shape.unknown;
  const prefix = data?.shape.slice(0, ids.shape.rank) ?? Shape.unknown;
  if (!prefix.isCompatibleWith(ids.shape)) {
    const [wanted, found] = [prefix.dims ?? [], ids.shape.dims ?? []];
    const axis = wanted.findIndex((dim, i) => dim !== null && found[i] !== null && dim !== found[i]);
    throw new ShapeError(
      axis < 0
        ? `Shape must be at least rank ${ids.shape.rank} but is rank ${data!.shape.rank}`
        : `Dimensions must be equal, but are ${wanted[axis]} and ${found[axis]}`,
      `data.shape = ${data!.shape.toErrorString()} does not start with segment_ids.shape = ${ids.shape.toErrorString()}`,
    );
  }
  return Shape.of([rows]).concat(data?.shape.slice(ids.shape.rank) ?? Shape.unknown);
}

const unsorted = (rule: SegmentRule): OpImplementation => ({
  infer: (context) => [unsortedShape(context)],
  host: ({ inputs: [data, segmentIds, count], name }) => {
    const ids = idsOf(segmentIds!);
    const rows = Number(count!.at(0));
    const bad = ids.findIndex((id) => id >= rows);
    if (bad >= 0)
      throw new InvalidArgumentError(`segment_ids[${bad}] = ${ids[bad]} is out of range [0, ${rows})`, { node: name });
    return [reduceSegments(rule, data!, ids, rows, data!.shape.slice(segmentIds!.shape.length), true)];
  },
  gradient: unsortedGradients[rule],
});

/** `UnsortedSegmentSum`: the sum of the rows of each segment. */
export const UnsortedSegmentSum = defineOp("UnsortedSegmentSum", {
  ...unsorted("Sum"),
  lowers: (op, known) => {
    const [data, ids] = known.inputs;
    const rows = known.constant(2);
    if (rows === undefined || Number(rows.at(0)) === 0 || !data!.shape.isFullyDefined || !ids!.shape.isFullyDefined)
      return false;
    if (
      known
        .constant(1)
        ?.toNumbers()
        .some((id) => id >= Number(rows.at(0)))
    )
      return false;
    return data!.shape.size! > 0 && data!.shape.size! <= MOST_ELEMENTS && hasKernel("CumSum", op.outputs[0]!.dtype);
  },
  lower: (onnx, context) => [lowerSum(onnx, context)],
});
/** `UnsortedSegmentMax`: the largest of the rows of each segment; the type's least value where there is none. */
export const UnsortedSegmentMax = defineOp("UnsortedSegmentMax", unsorted("Max"));
/** `UnsortedSegmentMin`: the smallest of the rows of each segment; the type's greatest value where there is none. */
export const UnsortedSegmentMin = defineOp("UnsortedSegmentMin", unsorted("Min"));
/** `UnsortedSegmentProd`: the product of the rows of each segment; 1 where there is none. */
export const UnsortedSegmentProd = defineOp("UnsortedSegmentProd", unsorted("Prod"));

/** Rows of negative ids go to one row before all others, which is cut off. */
function lowerSum(onnx: OnnxGraph, { inputs, outputShapes }: LowerContext): Value {
  const [data, ids, count] = inputs as [Value, Value, Value];
  const rows = Number(count.constant!.at(0));
  const total = ids.shape.size!;
  const inner = data.shape.size! / total;
  const isPositive = ids.constant?.toNumbers().every((id) => id >= 0) ?? false;
  const index = onnx.reshape(onnx.cast(ids, int64), [total, 1]);
  const updates = onnx.reshape(data, [total, inner]);
  if (isPositive) return onnx.reshape(scatterRows(onnx, index, updates, rows), outputShapes[0]!.toArray());
  const next = onnx.node("Max", [onnx.node("Add", [index, onnx.scalar(1, int64)]), onnx.scalar(0, int64)]);
  const sums = scatterRows(onnx, next, updates, rows + 1);
  const kept = onnx.node("Slice", [sums, onnx.ints([1]), onnx.ints([rows + 1]), onnx.ints([0])]);
  return onnx.reshape(kept, outputShapes[0]!.toArray());
}

setDensifier(({ values, indices, denseShape }, name) => {
  if (denseShape === undefined)
    throw new ValueError(
      `Tensor conversion requested for IndexedSlices for argument \`value\` without dense_shape: ${values}`,
    );
  const rows = at(denseShape, 0);
  const args = { data: values, segment_ids: indices, num_segments: rows };
  return apply("UnsortedSegmentSum", args, {}, name === undefined ? {} : { name });
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

const sortedFunction =
  (type: string) =>
  (data: TensorLike, segmentIds: TensorLike, options: Named = {}): Tensor =>
    apply(type, { data, segment_ids: segmentIds }, {}, options);
/** The sum of the rows of each segment; ids are sorted (`tf.segment_sum`). */
export const segmentSum = sortedFunction("SegmentSum");
/** The mean of the rows of each segment; ids are sorted (`tf.segment_mean`). */
export const segmentMean = sortedFunction("SegmentMean");
/** The largest of the rows of each segment; ids are sorted (`tf.segment_max`). */
export const segmentMax = sortedFunction("SegmentMax");
/** The smallest of the rows of each segment; ids are sorted (`tf.segment_min`). */
export const segmentMin = sortedFunction("SegmentMin");
/** The product of the rows of each segment; ids are sorted (`tf.segment_prod`). */
export const segmentProd = sortedFunction("SegmentProd");

const unsortedFunction =
  (type: string) =>
  (data: TensorLike, segmentIds: TensorLike, numSegments: TensorLike, options: Named = {}): Tensor =>
    apply(type, { data, segment_ids: segmentIds, num_segments: numSegments }, {}, options);
/** The sum of the rows of each of `numSegments` segments (`tf.unsorted_segment_sum`). */
export const unsortedSegmentSum = unsortedFunction("UnsortedSegmentSum");
/** The largest of the rows of each of `numSegments` segments (`tf.unsorted_segment_max`). */
export const unsortedSegmentMax = unsortedFunction("UnsortedSegmentMax");
/** The smallest of the rows of each of `numSegments` segments (`tf.unsorted_segment_min`). */
export const unsortedSegmentMin = unsortedFunction("UnsortedSegmentMin");
/** The product of the rows of each of `numSegments` segments (`tf.unsorted_segment_prod`). */
export const unsortedSegmentProd = unsortedFunction("UnsortedSegmentProd");

/** The sum of the rows of each segment, divided by what `divisor` makes of their number. */
const unsortedAverage =
  (defaultName: string, divisor: (count: Tensor) => Tensor) =>
  (data: TensorLike, segmentIds: TensorLike, numSegments: TensorLike, options: Named = {}): Tensor =>
    nameScope(options.name ?? defaultName, () => {
      const values = convertToTensor(data);
      const ids = convertToTensor(segmentIds, isSymbolic(segmentIds) ? {} : { dtype: int32 });
      const rows = convertToTensor(numSegments, isSymbolic(numSegments) ? {} : { dtype: int32 });
      const count = countRows(values, ids, rows);
      const sum = unsortedSegmentSum(values, ids, numSegments);
      return over(sum, divisor(count));
    });

function countRows(data: Tensor, ids: Tensor, rows: Tensor): Tensor {
  const each = ones(innerShape(ids, true), { dtype: data.dtype });
  const count = unsortedSegmentSum(each, ids, rows);
  const first = at(rows, null);
  const ranks = minus(rank(data), rank(ids));
  const spread = concat([first, ones([ranks], { dtype: rows.dtype })], 0);
  return apply("Maximum", { x: reshape(count, spread), y: 1 });
}

/** The mean of the rows of each of `numSegments` segments (`tf.unsorted_segment_mean`). */
export const unsortedSegmentMean = unsortedAverage("UnsortedSegmentMean", (count) => count);
/** The sum of the rows of each of `numSegments` segments by the root of their number (`tf.unsorted_segment_sqrt_n`). */
export const unsortedSegmentSqrtN = unsortedAverage("UnsortedSegmentSqrtN", (count) => apply("Sqrt", { x: count }));
