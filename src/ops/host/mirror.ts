import type { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import { elementsOf, Results } from "./elementwise.js";

/** For each place along an axis that is mirrored on both sides: the place in the original. */
export function mirrorIndices(dim: number, [before, after]: readonly [number, number], mode: string): number[] {
  const edge = mode === "REFLECT" ? 0 : 1;
  return Array.from({ length: before + dim + after }, (_, i) => {
    const place = i - before;
    if (place < 0) return -place - edge;
    return place < dim ? place : 2 * dim - 2 - place + edge;
  });
}

/** The sum of all copies along an axis of what was mirrored there: the reverse of mirroring. */
export function foldMirror(array: NdArray, axis: number, pair: readonly [number, number], mode: string): NdArray {
  const padded = array.shape[axis]!;
  const dim = padded - pair[0] - pair[1];
  const places = mirrorIndices(dim, pair, mode);
  const shape = array.shape.map((size, i) => (i === axis ? dim : size));
  const outer = sizeOf(array.shape.slice(0, axis));
  const inner = sizeOf(array.shape.slice(axis + 1)) * (array.dtype.kind === "complex" ? 2 : 1);
  const from = elementsOf(array) as ArrayLike<number>;
  const results = new Results(array.dtype, shape);
  const to = results.numbers;
  for (let o = 0; o < outer; o++)
    places.forEach((place, i) => {
      const p = (o * padded + i) * inner;
      const q = (o * dim + place) * inner;
      for (let k = 0; k < inner; k++) to[q + k] = to[q + k]! + from[p + k]!;
    });
  return results.toArray();
}
