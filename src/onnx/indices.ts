import { bool } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import type { OnnxGraph, Value } from "./graph.js";

/** An index that no array has. */
const OUTSIDE = 2 ** 31 - 1;

/** True where indices are not known yet, or all are good for an axis of `limit` elements (null: of any number). */
export function areIndices(indices: NdArray | undefined, limit: number | null): boolean {
  return indices?.toNumbers().every((index) => index >= 0 && (limit === null || index < limit)) ?? true;
}

/**
 * The indices, with negative ones made ones that ONNX Runtime refuses: it would count them from the end, where TensorFlow
 * has an error.
 */
export function refuseNegative(onnx: OnnxGraph, indices: Value): Value {
  if (indices.constant !== undefined) return indices;
  const isNegative = onnx.node("Less", [indices, onnx.scalar(0, indices.dtype)], {}, { dtype: bool });
  return onnx.node("Where", [isNegative, onnx.scalar(OUTSIDE, indices.dtype), indices], {}, indices);
}
