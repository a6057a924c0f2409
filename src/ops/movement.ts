import { NdArray } from "../core/ndarray.js";
import { stridesOf } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { sliceStrided, transposeArray } from "./host/layout.js";
import { writeStrided } from "./host/strided-copy.js";

/** Moves elements about, either as arrays or as nodes of ONNX: what an op makes of them is said once for both. */
export interface Movement<T> {
  reshape(value: T, dims: readonly number[]): T;
  transpose(value: T, perm: readonly number[]): T;
  /** Zeros before and after along each axis. */
  pad(value: T, dims: readonly number[], pairs: readonly (readonly [number, number])[]): T;
  /** Without so many elements at both ends of each axis. */
  crop(value: T, dims: readonly number[], pairs: readonly (readonly [number, number])[]): T;
}

const isNone = (pairs: readonly (readonly [number, number])[]): boolean =>
  pairs.every(([before, after]) => before === 0 && after === 0);

/** Moves arrays. */
export const arrays: Movement<NdArray> = {
  reshape: (value, dims) => value.reshape(dims),
  transpose: transposeArray,
  pad: (value, dims, pairs) => {
    const out = NdArray.zeros(
      value.dtype,
      dims.map((dim, axis) => dim + pairs[axis]![0] + pairs[axis]![1]),
    );
    const strides = stridesOf(out.shape);
    const offset = pairs.reduce((sum, [before], axis) => sum + before * strides[axis]!, 0);
    writeStrided(out, value, offset, strides);
    return out;
  },
  crop: (value, dims, pairs) =>
    sliceStrided(
      value,
      dims.map((dim, axis) => ({ start: pairs[axis]![0], end: dim - pairs[axis]![1], step: 1 })),
    ),
};

/** Moves the values of an ONNX graph. */
export const onnxMovement = (onnx: OnnxGraph): Movement<Value> => ({
  reshape: (value, dims) => onnx.reshape(value, dims),
  transpose: (value, perm) => onnx.node("Transpose", [value], { perm }),
  pad: (value, _, pairs) => {
    if (isNone(pairs)) return value;
    const flat = [...pairs.map(([before]) => before), ...pairs.map(([, after]) => after)];
    return onnx.node("Pad", [value, onnx.ints(flat)]);
  },
  crop: (value, dims, pairs) => {
    if (isNone(pairs)) return value;
    const starts = pairs.map(([before]) => before);
    const ends = dims.map((dim, axis) => dim - pairs[axis]![1]);
    return onnx.node("Slice", [value, onnx.ints(starts), onnx.ints(ends)]);
  },
});
