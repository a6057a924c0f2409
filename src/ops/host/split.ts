import { NdArray } from "../../core/ndarray.js";
import { ThingArray } from "../../core/thing-array.js";
import { copyStrided, unitOf } from "./strided-copy.js";

/** Parts of these lengths along an axis. */
export function splitArray(array: NdArray, axis: number, lengths: readonly number[]): NdArray[] {
  const unit = unitOf(array);
  const { shape } = array;
  const inner = shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const outer = shape.slice(0, axis).reduce((product, dim) => product * dim, 1);
  let start = 0;
  if (array instanceof ThingArray)
    return lengths.map((length) => array.part(inner * start, inner * (start += length), [length, ...shape.slice(1)]));
  return lengths.map((length) => {
    const part = NdArray.zeros(
      array.dtype,
      shape.map((dim, i) => (i === axis ? length : dim)),
    );
    const from = { data: array.data, offset: start * inner, strides: [shape[axis]! * inner, 1] };
    copyStrided([outer, length * inner], from, { data: part.data, offset: 0, strides: [length * inner, 1] }, unit);
    start += length;
    return part;
  });
}
