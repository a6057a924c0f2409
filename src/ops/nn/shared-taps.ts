import { int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { fitsBlocks, paddedLast } from "./conv-blocks.js";
import type { ConvSpec } from "./conv-spec.js";
import { channelsFirst, channelsLast } from "./layout.js";
import { splitImages, tapRows } from "./patches.js";
import type { AxisWindow } from "./window.js";

/** A convolution that one product makes the filter's gradient of. */
export type SharedSpec = ConvSpec & { readonly batch: number };

/** So many elements of both matrices are multiplied at a time: the cache of one core holds them. */
const CHUNK = 1 << 19;
/** Or so many times what the product has, which is made and added up for each. */
const LEAST = 4;
/** So many are gathered at a time: memory holds them. */
const MOST = 8 << 20;
/** Lines of images that are longer than those of gradients by more than this are too many zeros. */
const LONGEST = 1.25;

const outputs = (windows: readonly AxisWindow[]): number => sizeOf(windows.map(({ output }) => output));
const taps = (windows: readonly AxisWindow[]): number => sizeOf(windows.map(({ size }) => size));
const reachOf = ({ size, dilation }: AxisWindow): number => (size - 1) * dilation;

/** The last axis, along which lines of an image lie, and the others. */
function splitAxes({ windows }: ConvSpec): [inner: AxisWindow, outer: readonly AxisWindow[]] {
  return [windows.at(-1)!, windows.slice(0, -1)];
}

/** True where less is gathered by `sharedTaps` than all patches are. */
export function sharesTaps(spec: ConvSpec): spec is SharedSpec {
  const [inner, outer] = splitAxes(spec);
  if (!spec.batch || spec.groups > 1 || spec.isDepthwise || inner.stride > 1) return false;
  const [width, shifted] = [spec.channels * taps(outer), spec.outChannels * inner.size];
  return inner.input <= LONGEST * inner.output && (width + shifted) * inner.input < width * inner.size * inner.output;
}

/**
 * The gradient of a filter, `[…kernel, channels, outChannels]`. Where a tap is along the last axis, it is the gradient that is moved,
 * elsewhere the image: so one product of images at `outer` taps and gradients at `inner` ones is all taps, where patches would repeat
 * an image for each of them.
 */
export function sharedTaps(onnx: OnnxGraph, images: Value, grads: Value, spec: SharedSpec): Value {
  const { batch, channels, outChannels, windows } = spec;
  const [inner, outer] = splitAxes(spec);
  const [places, width, shifted] = [inner.input * outputs(outer), channels * taps(outer), inner.size * outChannels];
  const perImage = places * (width + shifted);
  const count = divisorUpTo(batch, Math.max(CHUNK, LEAST * width * shifted) / perImage);
  const rounds = split(batch / count, Math.max(1, Math.floor(MOST / (count * perImage))));
  const lines = shiftLines(onnx, images, count, rounds, spec);
  const gradients = shiftPlaces(onnx, grads, count, rounds, spec);
  const sum = rounds
    .map((parts, i) => {
      const left = onnx.reshape(lines[i]!, [parts, width, count * places]);
      const right = onnx.reshape(gradients[i]!, [parts, count * places, shifted]);
      return onnx.node("ReduceSum", [onnx.node("MatMul", [left, right]), onnx.ints([0])], { keepdims: 0 });
    })
    .reduce((total, part) => onnx.node("Add", [total, part]));
  const all = onnx.reshape(sum, [channels, taps(outer), inner.size, outChannels]);
  const sorted = onnx.node("Transpose", [all], { perm: [1, 2, 0, 3] });
  return onnx.reshape(sorted, [...windows.map(({ size }) => size), channels, outChannels]);
}

/** The largest divisor that is not above a limit; 1 at least. */
function divisorUpTo(number: number, limit: number): number {
  let divisor = Math.max(1, Math.min(number, Math.floor(limit)));
  while (number % divisor > 0) divisor--;
  return divisor;
}

/** So many as numbers that are no larger than the limit. */
function split(total: number, limit: number): number[] {
  return Array.from({ length: Math.ceil(total / limit) }, (_, i) => Math.min(limit, total - i * limit));
}

/** For each round, lines of images under each tap of the outer axes: `[parts, channels · taps · count · lines, input]`. */
function shiftLines(
  onnx: OnnxGraph,
  images: Value,
  count: number,
  rounds: readonly number[],
  spec: SharedSpec,
): Value[] {
  const { batch, channels, layout } = spec;
  const [inner, outer] = splitAxes(spec);
  const lines = sizeOf(outer.map(({ input }) => input));
  const [table, tapCount, places] = [tapRows(outer), taps(outer), outputs(outer)];
  const rows: number[] = [];
  for (let channel = 0; channel < channels; channel++)
    for (let tap = 0; tap < tapCount; tap++)
      for (let image = 0; image < count; image++)
        for (let place = 0; place < places; place++) {
          const line = table[place * tapCount + tap]!;
          rows.push(line < lines ? (image * channels + channel) * lines + line : count * channels * lines);
        }
  const first = channelsFirst(onnx, images, layout);
  const parts = onnx.reshape(first, [batch / count, count * channels * lines, inner.input]);
  return gather(onnx, onnx.node("Pad", [parts, onnx.ints([0, 0, 0, 0, 1, 0])]), rounds, rows);
}

/** For each round, gradients at the places that have a pixel under each tap of the last axis: `[images, lines · input · taps, outChannels]`. */
function shiftPlaces(
  onnx: OnnxGraph,
  grads: Value,
  count: number,
  rounds: readonly number[],
  spec: SharedSpec,
): Value[] {
  const { batch, channels, outChannels, windows, layout } = spec;
  const [inner, outer] = splitAxes(spec);
  const lines = outputs(outer);
  const reach = reachOf(inner);
  const [before, after] = [reach - inner.before, reach - inner.after];
  const size = windows.map(({ output }) => output);
  const inBlocks = outChannels >= onnx.block && fitsBlocks(onnx, spec, outChannels, channels);
  const last = onnx.reshape(channelsLast(onnx, grads, layout), [batch, lines, inner.output, outChannels]);
  const padded = inBlocks
    ? paddedLast(onnx, channelsFirst(onnx, grads, layout), outChannels, size, before, after)
    : onnx.node("Pad", [last, onnx.ints([0, 0, before, 0, 0, 0, after, 0])]);
  const length = before + inner.output + after;
  const rows: number[] = [];
  for (let line = 0; line < lines; line++)
    for (let pixel = 0; pixel < inner.input; pixel++)
      for (let tap = 0; tap < inner.size; tap++) rows.push(line * length + pixel + reach - tap * inner.dilation);
  const images = rounds.map((parts) => parts * count);
  return gather(onnx, onnx.reshape(padded, [batch, lines * length, outChannels]), images, rows);
}

/** Rows along the second axis, of so many of the first at a time. */
function gather(onnx: OnnxGraph, source: Value, counts: readonly number[], rows: readonly number[]): Value[] {
  const indices = onnx.constant(new NdArray(int32, [rows.length], Int32Array.from(rows)));
  return splitImages(onnx, source, counts).map((part) => onnx.node("Gather", [part, indices], { axis: 1 }));
}
