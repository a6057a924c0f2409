import { apply, applyOp } from "../core/apply-op.js";
import { int32 } from "../core/dtype.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import type { Tensor } from "../core/operation.js";
import { at } from "../ops/at.js";
import { shape } from "../ops/shape.js";

/** Slices with each row once: values of the same row are summed. */
export function deduplicate({ values, indices, denseShape }: IndexedSlices): IndexedSlices {
  const [unique, positions] = applyOp("Unique", { x: indices }, { out_idx: int32 }).outputs as [Tensor, Tensor];
  const count = at(shape(unique), 0);
  const summed = apply("UnsortedSegmentSum", { data: values, segment_ids: positions, num_segments: count });
  return new IndexedSlices(summed, unique, denseShape);
}
