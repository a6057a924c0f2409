import { int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf, stridesOf } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { type AxisWindow, isPadded } from "./window.js";

/** So many elements are gathered at a time, that caches hold them; more, where there would be too many parts of them. */
const CHUNK = 1 << 20;
const LARGEST_CHUNK = 8 << 20;
const PARTS = 8;

/**
 * For each place of the window and each of its taps: the pixel of an image (in row-major order) that it is at; the one after the
 * last where it is in the padding.
 */
export function tapRows(windows: readonly AxisWindow[]): Int32Array {
  return rowsOf(
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
export function placeRows(windows: readonly AxisWindow[]): Int32Array {
  return rowsOf(
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
  source: readonly number[],
  target: readonly number[],
  taps: readonly number[],
  finders: readonly Finder[],
): Int32Array {
  const [targetSize, tapCount] = [sizeOf(target), sizeOf(taps)];
  const rows = new Int32Array(targetSize * tapCount).fill(sizeOf(source));
  const fill = (axis: number, at: number, place: number, tap: number): void => {
    if (axis === source.length) {
      rows[place * tapCount + tap] = at;
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
  return rows;
}

/** What is gathered of images: for each place and tap a row of `width` channels. */
export interface Gathered {
  /** The number of images in this chunk, or -1 where it is not known. */
  readonly images: number;
  /** `[images · places, taps · width]` */
  readonly rows: Value;
}

/**
 * Gathers, for images `[batch, …pixels, width]`, the rows that `find` names, in chunks of whole images: as one matrix
 * product with the filters it is a convolution. Rows of the padding are zero. Where `batch` is not known (null), it is one chunk.
 */
export function gatherRows(
  onnx: OnnxGraph,
  images: Value,
  batch: number | null,
  pixels: number,
  width: number,
  windows: readonly AxisWindow[],
  find: (windows: readonly AxisWindow[]) => Int32Array,
): Gathered[] {
  const table = find(windows);
  const indices = onnx.constant(new NdArray(int32, [table.length], table));
  const places = table.length / sizeOf(windows.map(({ size }) => size));
  const flat = onnx.reshape(images, [batch ?? -1, pixels, width]);
  const hasHoles = find === placeRows || isPadded(windows);
  const source = hasHoles ? onnx.node("Pad", [flat, onnx.ints([0, 0, 0, 0, 1, 0])]) : flat;
  const counts = chunks(batch, table.length * width);
  return splitImages(onnx, source, counts).map((part, i) => {
    const count = counts[i]!;
    const rows = onnx.node("Gather", [part, indices], { axis: 1 });
    const shape = [count < 0 ? -1 : count * places, (table.length / places) * width];
    return { images: count, rows: onnx.reshape(rows, shape) };
  });
}

/** How many images make up each chunk, where so many elements are gathered of one. */
function chunks(batch: number | null, perImage: number): number[] {
  if (batch === null) return [-1];
  const elements = Math.min(LARGEST_CHUNK, Math.max(CHUNK, (batch * perImage) / PARTS));
  const chunk = Math.max(1, Math.ceil(elements / Math.max(1, perImage)));
  return Array.from({ length: Math.max(1, Math.ceil(batch / chunk)) }, (_, i) => Math.min(chunk, batch - i * chunk));
}

/** So many images (or rows), and then the next so many. */
export function splitImages(onnx: OnnxGraph, images: Value, counts: readonly number[]): Value[] {
  if (counts.length === 1) return [images];
  return onnx.nodeWithOutputs(
    "Split",
    [images, onnx.ints(counts)],
    { axis: 0 },
    counts.map(() => ({})),
  );
}

/**
 * The pixels under each tap for images with few channels `[batch, channels, …pixels]`, as `[batch, channels · taps, places]`: rows of
 * pixels are copied where there are no rows of channels worth copying.
 */
export function stackTaps(onnx: OnnxGraph, images: Value, channels: number, windows: readonly AxisWindow[]): Value {
  const lengths = windows.map(({ input, before, after }) => before + input + after);
  const pads = [...windows.map(({ before }) => before), 0, 0, ...windows.map(({ after }) => after)];
  const padded = isPadded(windows) ? onnx.node("Pad", [images, onnx.ints([0, 0, ...pads])]) : images;
  const [inner, outer] = [windows.at(-1)!, windows.slice(0, -1)];
  const lines = sizeOf(lengths.slice(0, -1));
  const flat = onnx.reshape(padded, [-1, channels, lines, lengths.at(-1)!]);
  const shifted = Array.from({ length: inner.size }, (_, tap) => {
    const start = tap * inner.dilation;
    const end = start + (inner.output - 1) * inner.stride + 1;
    return onnx.node("Slice", [flat, onnx.ints([start]), onnx.ints([end]), onnx.ints([3]), onnx.ints([inner.stride])]);
  });
  const steps = stridesOf(lengths.slice(0, -1));
  const taps = offsets(
    outer.map(({ size }) => size),
    outer.map(({ dilation }, axis) => dilation * steps[axis]!),
  );
  const places = offsets(
    outer.map(({ output }) => output),
    outer.map(({ stride }, axis) => stride * steps[axis]!),
  );
  const table = taps.flatMap((tap) =>
    shifted.flatMap((_, shift) => places.map((place) => shift * lines + tap + place)),
  );
  const stacked = onnx.node("Concat", shifted, { axis: 2 });
  const rows = onnx.node("Gather", [stacked, onnx.ints(table)], { axis: 2 });
  return onnx.reshape(rows, [-1, channels * taps.length * inner.size, sizeOf(windows.map(({ output }) => output))]);
}

/** Where each element of an array of `counts` elements is, if those of an axis are `steps` apart: row-major. */
function offsets(counts: readonly number[], steps: readonly number[]): number[] {
  return counts.reduce<number[]>(
    (all, count, axis) => all.flatMap((base) => Array.from({ length: count }, (_, i) => base + i * steps[axis]!)),
    [0],
  );
}

/** Parts one after the other. */
export function joinImages(onnx: OnnxGraph, parts: readonly Value[]): Value {
  return parts.length === 1 ? parts[0]! : onnx.node("Concat", parts, { axis: 0 });
}
