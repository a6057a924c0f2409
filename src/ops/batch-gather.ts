import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { at } from "./at.js";
import { nameScope } from "./control.js";
import { ones, zeros } from "./fill.js";
import { gather } from "./gather.js";
import { vector } from "./host/vector.js";
import { concat, stack } from "./join.js";
import type { Named } from "./named.js";
import { plus, times } from "./operators.js";
import { reshape, shape } from "./shape.js";

/**
 * Rows chosen by indices in each batch: all dimensions of the indices but the last go together with those of `params`
 * (`tf.batch_gather`).
 * @throws ValueError for indices of unknown rank
 */
export function batchGather(params: TensorLike, indices: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "BatchGather", () => {
    const places = convertToTensor(indices, { name: "indices", ...(Array.isArray(indices) ? { dtype: int32 } : {}) });
    const rows = convertToTensor(params, { name: "params" });
    const rank = places.shape.rank;
    if (rank === undefined) throw new ValueError("batch_gather does not allow indices with unknown shape.");
    return gatherInBatches(rows, places, rank - 1);
  });
}

/** The batches counted as further rows: indices are moved on by the rows of the batches before them. */
function gatherInBatches(params: Tensor, indices: Tensor, batch: number): Tensor {
  const rank = batch + 1;
  const indicesShape = shape(indices);
  const paramsShape = shape(params);
  const dtype = indices.dtype.base;
  let flat = indices;
  let step = ones([], { dtype });
  const dims = apply("Cast", { x: paramsShape }, { DstT: dtype });
  for (let dim = batch; dim > 0; dim--) {
    const length = at(dims, dim - 1);
    step = times(step, at(dims, dim));
    const [start, one] = [zeros([], { dtype }), ones([], { dtype })];
    const starts = times(apply("Range", { start, limit: length, delta: one }), step);
    const spread = Array.from({ length: rank }, (_, i) => (i === dim - 1 ? length : 1));
    flat = plus(flat, reshape(starts, stack(spread as readonly TensorLike[])));
  }
  const places = reshape(flat, [-1]);
  const outer = at(paramsShape, `${batch + 1}:`);
  const leading = at(paramsShape, `:${batch + 1}`);
  const count = apply("Prod", { input: leading, reduction_indices: vector([0], int32) }, { keep_dims: false });
  const rows = reshape(params, concat([[count] as TensorLike, outer], 0));
  const result = reshape(gather(rows, places), concat([indicesShape, outer], 0));
  const known = indices.shape.slice(0, batch).mergeWith(params.shape.slice(0, batch));
  result.setShape(known.concat(indices.shape.slice(batch)).concat(params.shape.slice(batch + 1)));
  return result;
}
