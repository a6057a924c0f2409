import type { DType } from "../../core/dtype.js";
import type { NdArray } from "../../core/ndarray.js";
import { elementsOf, Results } from "../host/elementwise.js";

const { fround } = Math;

/** How much of the input one step along the output is, as TensorFlow computes it: in float32. */
export function stepOf(input: number, output: number, alignCorners: boolean): number {
  return fround(alignCorners && output > 1 ? (input - 1) / (output - 1) : input / output);
}

/** Where in the input the middle (or with `halfPixelCenters` false, the corner) of an element of the output lies. */
export function sourceOf(place: number, step: number, halfPixelCenters: boolean): number {
  return halfPixelCenters ? fround(fround(fround(place + 0.5) * step) - 0.5) : fround(place * step);
}

/** An index that is moved to the nearest one that there is. */
export function bounded(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}

/**
 * Which elements of the input each element of the output along one axis is made of, and what they weigh: those from `starts[i]`
 * to `starts[i + 1]` make element i.
 */
export interface Taps {
  readonly starts: readonly number[];
  readonly indices: readonly number[];
  readonly weights: readonly number[];
}

/** Taps for `count` elements, each from its place. */
export function tapsOf(count: number, at: (place: number) => readonly (readonly [number, number])[]): Taps {
  const starts = [0];
  const indices: number[] = [];
  const weights: number[] = [];
  for (let place = 0; place < count; place++) {
    for (const [index, weight] of at(place)) {
      indices.push(index);
      weights.push(fround(weight));
    }
    starts.push(indices.length);
  }
  return { starts, indices, weights };
}

/** Images `[batch, height, width, channels]` resampled along both axes, as float32. */
export function resample(images: NdArray, rows: Taps, columns: Taps): Float32Array {
  const [batch, height, width, channels] = images.shape as [number, number, number, number];
  const [outHeight, outWidth] = [rows.starts.length - 1, columns.starts.length - 1];
  const from = elementsOf(images) as ArrayLike<number>;
  const out = new Float32Array(batch * outHeight * outWidth * channels);
  const line = new Float32Array(width * channels);
  let at = 0;
  for (let b = 0; b < batch; b++)
    for (let y = 0; y < outHeight; y++) {
      line.fill(0);
      for (let tap = rows.starts[y]!; tap < rows.starts[y + 1]!; tap++) {
        const start = (b * height + rows.indices[tap]!) * width * channels;
        const weight = rows.weights[tap]!;
        for (let i = 0; i < line.length; i++) line[i] = line[i]! + fround(fround(Number(from[start + i])) * weight);
      }
      for (let x = 0; x < outWidth; x++)
        for (let c = 0; c < channels; c++) {
          let sum = 0;
          for (let tap = columns.starts[x]!; tap < columns.starts[x + 1]!; tap++)
            sum = fround(sum + fround(line[columns.indices[tap]! * channels + c]! * columns.weights[tap]!));
          out[at++] = sum;
        }
    }
  return out;
}

/** The gradient of `resample`: gradients of its output, given back to what they were made of; `[height, width]` is the input's. */
export function giveBack(
  grads: NdArray,
  rows: Taps,
  columns: Taps,
  [height, width]: readonly [number, number],
  dtype: DType,
): NdArray {
  const [batch, outHeight, outWidth, channels] = grads.shape as [number, number, number, number];
  const from = elementsOf(grads) as ArrayLike<number>;
  const results = new Results(dtype, [batch, height, width, channels]);
  const out = results.numbers;
  let at = 0;
  for (let b = 0; b < batch; b++)
    for (let y = 0; y < outHeight; y++)
      for (let x = 0; x < outWidth; x++, at += channels)
        for (let i = rows.starts[y]!; i < rows.starts[y + 1]!; i++)
          for (let j = columns.starts[x]!; j < columns.starts[x + 1]!; j++) {
            const weight = fround(rows.weights[i]! * columns.weights[j]!);
            const to = ((b * height + rows.indices[i]!) * width + columns.indices[j]!) * channels;
            for (let c = 0; c < channels; c++) out[to + c]! += fround(from[at + c]! * weight);
          }
  return results.toArray();
}
