import { float32 } from "../../core/dtype.js";
import { Shape, sizeOf } from "../../core/shape.js";
import type { OnnxAttrs, OnnxGraph, Value } from "../../onnx/graph.js";
import { BLOCKED } from "../../onnx/node.js";
import type { ConvSpec } from "./conv-spec.js";

/** A convolution of images whose channels come first. */
export interface PlainConvolution {
  readonly from: number;
  readonly to: number;
  /** The image's height and width. */
  readonly size: readonly number[];
  readonly kernel: readonly number[];
  /** The filter's axes are `[taps, to, from]` instead of `[taps, from, to]`. */
  readonly isTurned: boolean;
  readonly attrs: OnnxAttrs;
  /** The shape of the result. */
  readonly shape: Shape;
}

/** True where a convolution from so many channels to so many can work on blocks of channels, and is faster for it. */
export function fitsBlocks({ block }: OnnxGraph, spec: ConvSpec, from: number, to: number): boolean {
  const { groups, isDepthwise, windows, batch } = spec;
  if (block === 1 || groups > 1 || isDepthwise || windows.length !== 2 || batch === 0) return false;
  const isSpread = windows.some(({ size }) => size > 1) && windows.every(({ input, output }) => input * output > 0);
  return isSpread && to % block === 0 && (from < block || from % block === 0);
}

/**
 * A convolution on blocks of channels, which ONNX Runtime itself would use if the filter were a constant. A few channels are read
 * as they are.
 */
export function convolveBlocks(onnx: OnnxGraph, image: Value, filter: Value, of: PlainConvolution): Value {
  const { from, to, size, kernel, shape } = of;
  const attrs: OnnxAttrs = { group: 1, kernel_shape: kernel, ...of.attrs };
  const [top, before, bottom, after] = attrs.pads as [number, number, number, number];
  const isFew = from < onnx.block;
  const blocks = isFew ? image : toBlocks(onnx, image);
  const arranged = blockedFilter(onnx, filter, of);
  const convolved =
    isFew || !isWorthPadding(before + after, shape.dim(3)!)
      ? node(onnx, "Conv", [blocks, arranged], attrs, shape)
      : node(
          onnx,
          "Conv",
          [padLines(onnx, blocks, from, size, before, after), arranged],
          { ...attrs, pads: [top, 0, bottom, 0] },
          shape,
        );
  return node(onnx, "ReorderOutput", [convolved], { channels: to, channels_last: 0 }, shape);
}

/** An image whose channels come first, with zeros before and after each line: `[batch, height, before + width + after, channels]`. */
export function paddedLast(
  onnx: OnnxGraph,
  image: Value,
  channels: number,
  size: readonly number[],
  before: number,
  after: number,
): Value {
  const padded = padLines(onnx, toBlocks(onnx, image), channels, size, before, after);
  const shape = Shape.of([image.shape.dim(0), size[0]!, before + size[1]! + after, channels]);
  return node(onnx, "ReorderOutput", [padded], { channels, channels_last: 1 }, shape);
}

function node(onnx: OnnxGraph, type: string, inputs: readonly Value[], attrs: OnnxAttrs, shape: Shape): Value {
  return onnx.nodeWithOutputs(type, inputs, attrs, [{ dtype: float32, shape }], { domain: BLOCKED })[0]!;
}

const toBlocks = (onnx: OnnxGraph, image: Value): Value =>
  node(onnx, "ReorderInput", [image], { channels_last: 0 }, image.shape);

/** The places at the ends of a line that are worth padding it for, and how much of it these must be. */
const FEWEST_ENDS = 4;
const SHARE = 1 / 5;

/**
 * ONNX Runtime works on six places of a line at a time, but on each that reaches into the padding by itself. So padding in memory is
 * faster where these are many; where they are few, copying takes longer.
 */
const isWorthPadding = (ends: number, places: number): boolean => ends >= FEWEST_ENDS && ends >= SHARE * places;

/** Blocks with zeros before and after each line. */
function padLines(
  onnx: OnnxGraph,
  blocks: Value,
  channels: number,
  [height, width]: readonly number[],
  before: number,
  after: number,
): Value {
  const lines = onnx.reshape(blocks, [-1, width! * onnx.block]);
  const padded = onnx.node("Pad", [lines, onnx.ints([0, before * onnx.block, 0, after * onnx.block])]);
  return onnx.reshape(padded, [-1, channels, height!, before + width! + after]);
}

/** `[to / block, from / block, …kernel, block, block]`, or `[to / block, from, …kernel, block]` for few channels; under the shape `[to, from, …kernel]`. */
function blockedFilter(onnx: OnnxGraph, filter: Value, { from, to, kernel, isTurned }: PlainConvolution): Value {
  const { block } = onnx;
  const isFew = from < block;
  const [ins, outs] = [isFew ? [from] : [from / block, block], [to / block, block]];
  const split = onnx.reshape(filter, [sizeOf(kernel), ...(isTurned ? [...outs, ...ins] : [...ins, ...outs])]);
  const [inAxis, outAxis] = isTurned ? [3, 1] : [1, 1 + ins.length];
  const perm = [outAxis, inAxis, 0, ...(isFew ? [] : [inAxis + 1]), outAxis + 1];
  return onnx.reshape(onnx.node("Transpose", [split], { perm }), [to, from, ...kernel]);
}
