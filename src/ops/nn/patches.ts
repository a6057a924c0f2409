import { int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { type AxisWindow, isPadded } from "./window.js";

/** Elements that may be gathered at a time: what fits in some 32 MB. */
const CHUNK = 8 << 20;

/**
 * For each place of the window, in each of `batch` images, and for each of its taps: the row of the image (pixels in row-major
 * order) that it is at; the row after the last one where it is in the padding.
 */
export function tapRows(batch: number, windows: readonly AxisWindow[]): Int32Array {
  return rowsOf(
    batch,
    windows.map(({ input }) => input),
    windows.map(({ output }) => output),
    windows.map(({ size }) => size),
    windows.map(({ stride, dilation, before, input }) => (place: number, tap: number): number => {
      const at = place * stride + tap * dilation - before;
      return at < input ? at : -1;
    }),
  );
}

/** The other way round: for each pixel and tap, the place of the window that has the pixel under that tap, if there is one. */
export function placeRows(batch: number, windows: readonly AxisWindow[]): Int32Array {
  return rowsOf(
    batch,
    windows.map(({ output }) => output),
    windows.map(({ input }) => input),
    windows.map(({ size }) => size),
    windows.map(({ stride, dilation, before, output }) => (pixel: number, tap: number): number => {
      const from = pixel + before - tap * dilation;
      const place = from / stride;
      return from >= 0 && Number.isInteger(place) && place < output ? place : -1;
    }),
  );
}

type Finder = (place: number, tap: number) => number;

function rowsOf(
  batch: number,
  source: readonly number[],
  target: readonly number[],
  taps: readonly number[],
  finders: readonly Finder[],
): Int32Array {
  const [sourceSize, targetSize, tapCount] = [sizeOf(source), sizeOf(target), sizeOf(taps)];
  const none = batch * sourceSize;
  const rows = new Int32Array(batch * targetSize * tapCount).fill(none);
  const one = rows.subarray(0, targetSize * tapCount);
  const fill = (axis: number, at: number, place: number, tap: number): void => {
    if (axis === source.length) {
      one[place * tapCount + tap] = at;
      return;
    }
    for (let p = 0; p < target[axis]!; p++)
      for (let t = 0; t < taps[axis]!; t++) {
        const found = finders[axis]!(p, t);
        if (found < 0) continue;
        fill(axis + 1, at * source[axis]! + found, place * target[axis]! + p, tap * taps[axis]! + t);
      }
  };
  fill(0, 0, 0, 0);
  for (let image = 1; image < batch; image++)
    for (let i = 0; i < one.length; i++) {
      const row = one[i]!;
      rows[image * one.length + i] = row === none ? none : row + image * sourceSize;
    }
  return rows;
}

/** What is gathered of images: for each place and tap a row of `width` channels. */
export interface Gathered {
  /** Number of images in this chunk. */
  readonly images: number;
  /** First image of this chunk. */
  readonly first: number;
  /** `[images · places, taps · width]` */
  readonly rows: Value;
}

/**
 * Gathers, for `batch` images `[batch, …pixels, width]`, the rows that `find` names, in chunks of whole images: as one matrix
 * product with the filters it is a convolution. Rows of the padding are zero.
 */
export function gatherRows(
  onnx: OnnxGraph,
  images: Value,
  batch: number,
  pixels: number,
  width: number,
  windows: readonly AxisWindow[],
  find: (batch: number, windows: readonly AxisWindow[]) => Int32Array,
): Gathered[] {
  const perImage = find(1, windows).length;
  const chunk = Math.max(1, Math.min(Math.max(1, batch), Math.floor(CHUNK / Math.max(1, perImage * width))));
  const taps = sizeOf(windows.map(({ size }) => size));
  const tables = new Map<number, Value>();
  const table = (count: number): Value => {
    let indices = tables.get(count);
    if (indices === undefined) {
      const rows = find(count, windows);
      indices = onnx.constant(new NdArray(int32, [rows.length], rows));
      tables.set(count, indices);
    }
    return indices;
  };
  const hasHoles = find === placeRows || isPadded(windows);
  const gathered: Gathered[] = [];
  // Without images there is one empty chunk.
  for (let first = 0; first < Math.max(1, batch); first += chunk) {
    const count = Math.min(chunk, batch - first);
    const part = count === batch ? images : sliceImages(onnx, images, first, count);
    const flat = onnx.reshape(part, [count * pixels, width]);
    const zero = onnx.constant(NdArray.zeros(images.dtype, [1, width]));
    const source = hasHoles ? onnx.node("Concat", [flat, zero], { axis: 0 }) : flat;
    const rows = onnx.node("Gather", [source, table(count)], { axis: 0 });
    const places = (count * perImage) / taps;
    gathered.push({ images: count, first, rows: onnx.reshape(rows, [places, taps * width]) });
  }
  return gathered;
}

/** Images `first` to `first + count`. */
export function sliceImages(onnx: OnnxGraph, images: Value, first: number, count: number): Value {
  return onnx.node("Slice", [images, onnx.ints([first]), onnx.ints([first + count]), onnx.ints([0])]);
}

/** Parts one after the other. */
export function joinImages(onnx: OnnxGraph, parts: readonly Value[]): Value {
  return parts.length === 1 ? parts[0]! : onnx.node("Concat", parts, { axis: 0 });
}
