import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Operation, Tensor } from "../core/operation.js";
import { at } from "./at.js";
import { ones, zeros } from "./fill.js";
import { gather } from "./gather.js";
import { vector } from "./host/vector.js";
import { concat } from "./join.js";
import { cast } from "./math.js";
import { minus, plus, times } from "./operators.js";
import { range } from "./sequence.js";
import { expandDims, rank, reshape, shape, size } from "./shape.js";
import { tile } from "./tile.js";
import { transpose } from "./transpose.js";

const ints = (...values: number[]): TensorLike => vector(values, int32);

/**
 * The dense gradient of GatherV2 along another axis than the first, as TensorFlow's nodes: the axis is brought to the front (behind
 * batch dimensions), rows are summed by index, and it is brought back.
 */
export function gatherGradient(op: Operation, grad: Tensor, paramsShape: Tensor): Tensor {
  const [params, indices, axis] = op.inputs as [Tensor, Tensor, Tensor];
  const batch = batchDimsOf(op, indices);
  const outerShape = at(paramsShape, { stop: axis });
  const innerShape = at(at(paramsShape, { start: axis }), "1:");
  const valuesShape = concat([outerShape, ints(-1), innerShape], 0);
  const valuesDims = size(valuesShape);
  const axisDims = size(outerShape);
  const outerBatches = range(batch);
  const batchAxes = range(batch, axisDims);
  const innerAxes = range(plus(axisDims, 1), valuesDims);
  const values = reshape(convertToTensor(grad), valuesShape);
  const forward = concat([outerBatches, [axisDims] as TensorLike, batchAxes, innerAxes], 0);
  const moved = transpose(values, forward);
  const movedShape = gather(paramsShape, forward);
  const rows = at(paramsShape, axis);
  const summed = batchGradient(movedShape, moved, indices, batch, rows);
  const back = concat([outerBatches, plus(batchAxes, 1), ints(batch), innerAxes], 0);
  return reshape(transpose(summed, back), shape(params));
}

function batchDimsOf(op: Operation, indices: Tensor): number {
  const given = op.attr.int("batch_dims");
  if (given >= 0) return given;
  if (indices.shape.rank === undefined)
    throw new ValueError(
      `Currently, it is unsupported to take the gradient of tf.gather when batch_dims < 0 and the rank of the indices is unknown. Please pass a positive batch_dims or use tf.ensureShape to update the shape of indices when calling tf.gather. Got batch_dims=${given} and indices=${indices}`,
    );
  return given + indices.shape.rank;
}

/** Rows summed by index; batches count as further rows. */
function batchGradient(paramsShape: Tensor, values: Tensor, indices: Tensor, batch: number, rows: Tensor): Tensor {
  const indicesSize = expandDims(size(indices), 0);
  if (batch === 0) {
    const flat = reshape(indices, indicesSize);
    return apply("UnsortedSegmentSum", { data: values, segment_ids: flat, num_segments: rows });
  }
  const valuesShape = shape(values);
  const outerShape = at(valuesShape, { stop: batch });
  const innerShape = at(at(valuesShape, { start: batch }), "1:");
  const batchSize = apply("Prod", { input: outerShape, reduction_indices: ints(0) }, { keep_dims: false });
  const flatShape = concat([ints(-1), innerShape], 0);
  const allRows = times(rows, batchSize);
  const shifted = batchIndices(paramsShape, indices, batch);
  const flatValues = reshape(values, flatShape);
  const flat = reshape(shifted, indicesSize);
  const sum = apply("UnsortedSegmentSum", { data: flatValues, segment_ids: flat, num_segments: allRows });
  return reshape(sum, concat([outerShape, flatShape], 0));
}

/** The indices, moved on by the rows of the batches before each. */
function batchIndices(paramsShape: Tensor, indices: Tensor, batch: number): Tensor {
  const dtype = indices.dtype.base;
  const dims = cast(paramsShape, dtype);
  let result = indices;
  let step = ones([], { dtype });
  for (let dim = batch; dim > 0; dim--) {
    const length = at(dims, dim - 1);
    step = times(step, at(dims, dim));
    const start = zeros([], { dtype });
    const one = ones([], { dtype });
    const places = times(range(start, length, one), step);
    const before = tile(ints(1), ints(dim - 1));
    const after = tile(ints(1), [minus(rank(indices), dim)] as TensorLike);
    result = plus(result, reshape(places, concat([before, [length] as TensorLike, after], 0)));
  }
  return result;
}
