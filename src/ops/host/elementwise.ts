import { broadcastShapes } from "../../core/broadcast.js";
import { allocate, type DType } from "../../core/dtype.js";
import { type Element, NdArray, store } from "../../core/ndarray.js";
import { Shape, stridesOf } from "../../core/shape.js";

/** Applies `f` to each element. */
export function mapArray(array: NdArray, dtype: DType, f: (element: Element) => Element): NdArray {
  const out = allocate(dtype, array.size);
  for (let i = 0; i < array.size; i++) store(out, i, f(array.at(i)), dtype);
  return new NdArray(dtype, array.shape, out);
}

/** Applies `f` to each pair of elements, with NumPy's broadcasting. */
export function zipArrays(a: NdArray, b: NdArray, dtype: DType, f: (x: Element, y: Element) => Element): NdArray {
  const shape = broadcastShapes(Shape.of(a.shape), Shape.of(b.shape)).toArray();
  const indexA = broadcastIndex(a.shape, shape);
  const indexB = broadcastIndex(b.shape, shape);
  const size = shape.reduce((product, dim) => product * dim, 1);
  const out = allocate(dtype, size);
  for (let i = 0; i < size; i++) store(out, i, f(a.at(indexA(i)), b.at(indexB(i))), dtype);
  return new NdArray(dtype, shape, out);
}

/** Maps an index in `shape` to the index of the element of an array of shape `from` that is repeated there. */
export function broadcastIndex(from: readonly number[], shape: readonly number[]): (index: number) => number {
  if (from.length === shape.length && from.every((dim, axis) => dim === shape[axis])) return (index) => index;
  const offset = shape.length - from.length;
  const outer = stridesOf(shape);
  const inner = stridesOf(from);
  return (index) => {
    let rest = index;
    let at = 0;
    for (let axis = 0; axis < shape.length; axis++) {
      const position = Math.floor(rest / outer[axis]!);
      rest -= position * outer[axis]!;
      if (axis >= offset && from[axis - offset] !== 1) at += position * inner[axis - offset]!;
    }
    return at;
  };
}
