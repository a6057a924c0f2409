import { float32 } from "../../core/dtype.js";
import { type Shape, sizeOf } from "../../core/shape.js";
import type { OnnxAttrs, OnnxGraph, Value } from "../../onnx/graph.js";
import { BLOCKED } from "../../onnx/node.js";
import type { ConvSpec } from "./conv-spec.js";

/** A convolution of images whose channels come first. */
export interface PlainConvolution {
  readonly from: number;
  readonly to: number;
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
  const node = (type: string, inputs: readonly Value[], attrs: OnnxAttrs, shape: Shape): Value =>
    onnx.nodeWithOutputs(type, inputs, attrs, [{ dtype: float32, shape }], { domain: BLOCKED })[0]!;
  const { from, to, kernel, attrs, shape } = of;
  const isFew = from < onnx.block;
  const blocks = isFew ? image : node("ReorderInput", [image], { channels_last: 0 }, image.shape);
  const all = { group: 1, kernel_shape: kernel, ...attrs };
  const convolved = node("Conv", [blocks, blockedFilter(onnx, filter, of)], all, shape);
  return node("ReorderOutput", [convolved], { channels: to, channels_last: 0 }, shape);
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
