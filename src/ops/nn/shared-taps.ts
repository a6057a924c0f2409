import { int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { placeRows, tapRows } from "./patches.js";
import type { AxisWindow } from "./window.js";

/** Sizes of what a filter's gradient is made of. */
export interface FilterSizes {
  readonly batch: number;
  readonly channels: number;
  readonly outChannels: number;
  readonly windows: readonly AxisWindow[];
}

/** So many elements of both matrices are multiplied at a time: the cache of one core holds them. */
const CHUNK = 1 << 19;
/** Lines of images that are longer than those of gradients by more than this are too many zeros. */
const LONGEST = 1.25;

const outputs = (windows: readonly AxisWindow[]): number => sizeOf(windows.map(({ output }) => output));
const taps = (windows: readonly AxisWindow[]): number => sizeOf(windows.map(({ size }) => size));

/** The last axis, along which lines of an image lie, and the others. */
function splitAxes(windows: readonly AxisWindow[]): [inner: AxisWindow, outer: readonly AxisWindow[]] {
  return [windows.at(-1)!, windows.slice(0, -1)];
}

/** True where less is gathered by `sharedTaps` than all patches are. */
export function sharesTaps({ batch, channels, outChannels, windows }: FilterSizes): boolean {
  const [inner, outer] = splitAxes(windows);
  const [width, shifted] = [channels * taps(outer), outChannels * inner.size];
  const isDense = inner.stride === 1 && inner.input <= LONGEST * inner.output;
  return batch > 0 && isDense && (width + shifted) * inner.input < width * inner.size * inner.output;
}

/**
 * The gradient of a filter, `[…kernel, channels, outChannels]`, from images whose channels come first and gradients whose channels come last.
 * Where a tap is along the last axis, it is the gradient that is moved, elsewhere the image: so one product of images at `outer` taps and
 * gradients at `inner` ones is all taps, where patches would repeat an image for each of them.
 */
export function sharedTaps(onnx: OnnxGraph, images: Value, grads: Value, sizes: FilterSizes): Value {
  const { batch, channels, outChannels, windows } = sizes;
  const [inner, outer] = splitAxes(windows);
  const [lines, places, width] = [outputs(outer), inner.input * outputs(outer), channels * taps(outer)];
  const count = divisorUpTo(batch, CHUNK / (places * (width + inner.size * outChannels)));
  const parts = batch / count;
  const left = shiftLines(onnx, images, parts, count, sizes);
  const right = shiftPlaces(onnx, grads, lines, sizes);
  const products = onnx.node("MatMul", [
    onnx.reshape(left, [parts, width, count * places]),
    onnx.reshape(right, [parts, count * places, inner.size * outChannels]),
  ]);
  const sum = onnx.node("ReduceSum", [products, onnx.ints([0])], { keepdims: 0 });
  const split = onnx.reshape(sum, [channels, taps(outer), inner.size, outChannels]);
  const sorted = onnx.node("Transpose", [split], { perm: [1, 2, 0, 3] });
  return onnx.reshape(sorted, [...windows.map(({ size }) => size), channels, outChannels]);
}

/** The largest divisor that is not above a limit; 1 at least. */
function divisorUpTo(number: number, limit: number): number {
  let divisor = Math.max(1, Math.min(number, Math.floor(limit)));
  while (number % divisor > 0) divisor--;
  return divisor;
}

/** Lines of images under each tap of the outer axes: `[parts · channels, taps · count · lines, input]`. */
function shiftLines(onnx: OnnxGraph, images: Value, parts: number, count: number, sizes: FilterSizes): Value {
  const [inner, outer] = splitAxes(sizes.windows);
  const from = sizeOf(outer.map(({ input }) => input));
  const table = tapRows(outer);
  const [tapCount, lineCount] = [taps(outer), outputs(outer)];
  const rows: number[] = [];
  for (let tap = 0; tap < tapCount; tap++)
    for (let image = 0; image < count; image++)
      for (let line = 0; line < lineCount; line++) {
        const row = table[line * tapCount + tap]!;
        rows.push(row < from ? image * from + row : count * from);
      }
  const split = onnx.reshape(images, [parts, count, sizes.channels, from * inner.input]);
  const moved = onnx.node("Transpose", [split], { perm: [0, 2, 1, 3] });
  return gather(onnx, onnx.reshape(moved, [parts * sizes.channels, count * from, inner.input]), rows);
}

/** Gradients at the places that have a pixel under each tap of the last axis: `[batch, lines · input · taps, outChannels]`. */
function shiftPlaces(
  onnx: OnnxGraph,
  grads: Value,
  lines: number,
  { batch, outChannels, windows }: FilterSizes,
): Value {
  const [inner] = splitAxes(windows);
  const table = placeRows([inner]);
  const rows = Array.from({ length: lines }, (_, line) =>
    Array.from(table, (place) => (place < inner.output ? line * inner.output + place : lines * inner.output)),
  ).flat();
  return gather(onnx, onnx.reshape(grads, [batch, lines * inner.output, outChannels]), rows);
}

/** Rows along the second axis; the one after the last is zeros. */
function gather(onnx: OnnxGraph, source: Value, rows: readonly number[]): Value {
  const padded = onnx.node("Pad", [source, onnx.ints([0, 0, 0, 0, 1, 0])]);
  return onnx.node("Gather", [padded, onnx.constant(new NdArray(int32, [rows.length], Int32Array.from(rows)))], {
    axis: 1,
  });
}
