import { float32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { Shape, sizeOf } from "../../core/shape.js";
import type { OnnxAttrs, OnnxGraph, Value } from "../../onnx/graph.js";
import { MICROSOFT } from "../../onnx/node.js";
import { convolveBlocks, fitsBlocks } from "./conv-blocks.js";
import type { ConvSpec } from "./conv-spec.js";
import { channelsFirst, channelsLast, fromChannelsFirst, fromChannelsLast } from "./layout.js";
import { gatherRows, joinImages, placeRows, splitImages, stackTaps, tapRows } from "./patches.js";
import { sharedTaps, sharesTaps } from "./shared-taps.js";

const inputsOf = ({ windows }: ConvSpec): number[] => windows.map(({ input }) => input);
const outputsOf = ({ windows }: ConvSpec): number[] => windows.map(({ output }) => output);
const kernelOf = ({ windows }: ConvSpec): number[] => windows.map(({ size }) => size);
const range = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => i + from);

/** Attributes of ONNX's Conv and ConvTranspose. */
const convAttributes = ({ windows, groups }: ConvSpec) => ({
  strides: windows.map(({ stride }) => stride),
  dilations: windows.map(({ dilation }) => dilation),
  pads: [...windows.map(({ before }) => before), ...windows.map(({ after }) => after)],
  group: groups,
});

/** A TensorFlow filter `[…kernel, channels, outputs]` as ONNX has it: `[outputs, channels of a group, …kernel]`. */
function onnxFilter(onnx: OnnxGraph, filter: Value, spec: ConvSpec): Value {
  const count = spec.windows.length;
  if (!spec.isDepthwise) {
    const shape = Shape.of([spec.outChannels, spec.channels / spec.groups, ...kernelOf(spec)]);
    return onnx.node("Transpose", [filter], { perm: [count + 1, count, ...range(count)] }, { shape });
  }
  const moved = onnx.node("Transpose", [filter], { perm: [count, count + 1, ...range(count)] });
  return onnx.reshape(moved, [spec.outChannels, 1, ...kernelOf(spec)]);
}

/** A convolution. ONNX Runtime's own for float32, else gathered patches times the filter. */
export function lowerConv(onnx: OnnxGraph, input: Value, filter: Value, spec: ConvSpec): Value {
  if (input.dtype !== float32) return patchConv(onnx, input, filter, spec);
  const image = channelsFirst(onnx, input, spec.layout);
  const { batch, channels, outChannels } = spec;
  const result = fitsBlocks(onnx, spec, channels, outChannels)
    ? convolveBlocks(onnx, image, filter, {
        from: channels,
        to: outChannels,
        size: inputsOf(spec),
        kernel: kernelOf(spec),
        isTurned: false,
        attrs: convAttributes(spec),
        shape: Shape.of([batch, outChannels, ...outputsOf(spec)]),
      })
    : onnx.node("Conv", [image, onnxFilter(onnx, filter, spec)], convAttributes(spec));
  return fromChannelsFirst(onnx, result, spec.layout);
}

/** The gradient of a convolution's input. */
export function lowerInputGradient(onnx: OnnxGraph, filter: Value, grad: Value, spec: ConvSpec): Value {
  if (grad.dtype !== float32) return patchInputGradient(onnx, filter, grad, spec);
  const image = channelsFirst(onnx, grad, spec.layout);
  const isPlain = spec.groups === 1 && spec.windows.every(({ stride }) => stride === 1);
  const reach = spec.windows.map(({ size, dilation }) => (size - 1) * dilation);
  const fits = spec.windows.every(({ before, after }, i) => before <= reach[i]! && after <= reach[i]!);
  const result =
    isPlain && fits
      ? turnedConv(onnx, image, filter, spec, {
          dilations: spec.windows.map(({ dilation }) => dilation),
          pads: [
            ...spec.windows.map(({ before }, i) => reach[i]! - before),
            ...spec.windows.map(({ after }, i) => reach[i]! - after),
          ],
        })
      : onnx.node("ConvTranspose", [image, onnxFilter(onnx, filter, spec)], {
          ...convAttributes(spec),
          output_padding: spec.windows.map(
            ({ input, output, stride, before, after }, i) =>
              input - (stride * (output - 1) + reach[i]! + 1 - before - after),
          ),
        });
  return fromChannelsFirst(onnx, result, spec.layout);
}

/** A convolution on the way back: with the filter's taps in reverse order, from its outputs to its channels. */
function turnedConv(onnx: OnnxGraph, grads: Value, filter: Value, spec: ConvSpec, attrs: OnnxAttrs): Value {
  const { batch, channels, outChannels } = spec;
  const kernel = kernelOf(spec);
  const taps = sizeOf(kernel);
  const flat = onnx.reshape(filter, [taps, channels * outChannels]);
  const reversed = onnx.node("Gather", [flat, onnx.ints(range(taps).reverse())], { axis: 0 });
  if (fitsBlocks(onnx, spec, outChannels, channels))
    return convolveBlocks(onnx, grads, reversed, {
      from: outChannels,
      to: channels,
      size: outputsOf(spec),
      kernel,
      isTurned: true,
      attrs: { ...attrs, strides: spec.windows.map(() => 1) },
      shape: Shape.of([batch, channels, ...inputsOf(spec)]),
    });
  const moved = onnx.node("Transpose", [reversed], { perm: [1, 0] });
  return onnx.node("Conv", [grads, onnx.reshape(moved, [channels, outChannels, ...kernel])], attrs);
}

/** Images of at most so many channels are not gathered by rows of channels. */
const FEW_CHANNELS = 4;

/** The gradient of a convolution's filter: patches of the input, transposed, times the gradient. */
export function lowerFilterGradient(onnx: OnnxGraph, input: Value, grad: Value, spec: ConvSpec): Value {
  const { groups, channels, outChannels } = spec;
  if (grad.dtype === float32 && groups === 1 && channels <= FEW_CHANNELS)
    return stackedFilterGradient(onnx, input, grad, spec);
  if (grad.dtype === float32 && sharesTaps(spec)) return sharedTaps(onnx, input, grad, spec);
  const [taps, places] = [sizeOf(kernelOf(spec)), sizeOf(outputsOf(spec))];
  // ONNX Runtime ends the process where it makes groups of no images: one image of zeros changes no sum.
  const isPadded = (groups > 1 || spec.isDepthwise) && !spec.batch;
  const [images, grads] = [input, grad].map((value) => {
    const last = channelsLast(onnx, value, spec.layout);
    return isPadded ? withZeros(onnx, last, value === input ? inputsOf(spec) : outputsOf(spec)) : last;
  }) as [Value, Value];
  const batch = isPadded ? null : spec.batch;
  const chunks = gatherRows(onnx, images, batch, sizeOf(inputsOf(spec)), channels, spec.windows, tapRows);
  const counts = chunks.map(({ images: count }) => (count < 0 ? -1 : count * places));
  const parts = splitImages(onnx, onnx.reshape(grads, [batch === null ? -1 : batch * places, outChannels]), counts);
  let total: Value | undefined;
  for (const [i, { rows }] of chunks.entries()) {
    const [part, all] = [parts[i]!, counts[i]!];
    const product =
      groups === 1
        ? gemm(onnx, rows, part, total)
        : onnx.node("MatMul", [
            grouped(
              onnx,
              rows,
              [all, taps, groups, channels / groups],
              [2, 1, 3, 0],
              [groups, (taps * channels) / groups, all],
            ),
            grouped(onnx, part, [all, groups, outChannels / groups], [1, 0, 2]),
          ]);
    total = groups === 1 || total === undefined ? product : onnx.node("Add", [total, product]);
  }
  const kernel = kernelOf(spec);
  if (groups === 1 && !spec.isDepthwise) return onnx.reshape(total!, [...kernel, channels, outChannels]);
  const inner = channels / groups;
  const sorted = onnx.node("Transpose", [onnx.reshape(total!, [groups, taps, inner, outChannels / groups])], {
    perm: spec.isDepthwise ? [1, 0, 2, 3] : [1, 2, 0, 3],
  });
  return onnx.reshape(sorted, [
    ...kernel,
    spec.isDepthwise ? channels : inner,
    outChannels / (spec.isDepthwise ? channels : 1),
  ]);
}

/** Images, channels last, and one of zeros behind them. */
function withZeros(onnx: OnnxGraph, images: Value, size: readonly number[]): Value {
  const zeros = onnx.constant(NdArray.zeros(images.dtype, [1, ...size, images.shape.dim(-1)!]));
  return onnx.node("Concat", [images, zeros], { axis: 0 });
}

/** The same for images with few channels: a product for each image, and their sum. */
function stackedFilterGradient(onnx: OnnxGraph, input: Value, grad: Value, spec: ConvSpec): Value {
  const { channels, outChannels } = spec;
  const [taps, places] = [sizeOf(kernelOf(spec)), sizeOf(outputsOf(spec))];
  const patches = stackTaps(onnx, channelsFirst(onnx, input, spec.layout), channels, spec.windows);
  const grads = onnx.reshape(channelsFirst(onnx, grad, spec.layout), [-1, outChannels, places]);
  const [products] = onnx.isPortable
    ? [onnx.node("MatMul", [patches, onnx.node("Transpose", [grads], { perm: [0, 2, 1] })])]
    : onnx.nodeWithOutputs("FusedMatMul", [patches, grads], { transB: 1 }, [{}], { domain: MICROSOFT });
  const sum = onnx.node("ReduceSum", [products, onnx.ints([0])], { keepdims: 0 });
  const sorted = grouped(onnx, sum, [channels, taps, outChannels], [1, 0, 2]);
  return onnx.reshape(sorted, [...kernelOf(spec), channels, outChannels]);
}

/** `aᵀ · b + sum`. */
function gemm(onnx: OnnxGraph, a: Value, b: Value, sum: Value | undefined): Value {
  if (a.dtype.isFloating) return onnx.node("Gemm", [a, b, sum], { transA: 1 });
  const product = onnx.node("MatMul", [onnx.node("Transpose", [a], { perm: [1, 0] }), b]);
  return sum === undefined ? product : onnx.node("Add", [sum, product]);
}

/** `value` in the shape `split`, its axes permuted, and in the shape `join` if that is given. */
function grouped(
  onnx: OnnxGraph,
  value: Value,
  split: readonly number[],
  perm: readonly number[],
  join?: readonly number[],
): Value {
  const moved = onnx.node("Transpose", [onnx.reshape(value, split)], { perm: [...perm] });
  return join === undefined ? moved : onnx.reshape(moved, join);
}

function patchConv(onnx: OnnxGraph, input: Value, filter: Value, spec: ConvSpec): Value {
  const { groups, channels, outChannels } = spec;
  const [taps, places] = [sizeOf(kernelOf(spec)), sizeOf(outputsOf(spec))];
  const images = channelsLast(onnx, input, spec.layout);
  const matrix = spec.isDepthwise
    ? grouped(onnx, filter, [taps, channels, outChannels / channels], [1, 0, 2])
    : groups === 1
      ? onnx.reshape(filter, [taps * channels, outChannels])
      : grouped(
          onnx,
          filter,
          [taps, channels / groups, groups, outChannels / groups],
          [2, 0, 1, 3],
          [groups, -1, outChannels / groups],
        );
  const isGrouped = groups > 1 || spec.isDepthwise;
  const parts = gatherRows(onnx, images, spec.batch, sizeOf(inputsOf(spec)), channels, spec.windows, tapRows).map(
    ({ rows, images: count }) =>
      isGrouped
        ? groupedProduct(onnx, rows, matrix, count < 0 ? -1 : count * places, taps, groups, channels / groups)
        : onnx.node("MatMul", [rows, matrix]),
  );
  const result = onnx.reshape(joinImages(onnx, parts), [spec.batch ?? -1, ...outputsOf(spec), outChannels]);
  return fromChannelsLast(onnx, result, spec.layout);
}

/** Rows of groups times a matrix for each group: `[rows, groups · width]`. */
function groupedProduct(
  onnx: OnnxGraph,
  rows: Value,
  matrix: Value,
  count: number,
  taps: number,
  groups: number,
  width: number,
): Value {
  const left = grouped(onnx, rows, [count, taps, groups, width], [2, 0, 1, 3], [groups, count, taps * width]);
  return onnx.node("Transpose", [onnx.node("MatMul", [left, matrix])], { perm: [1, 0, 2] });
}

function patchInputGradient(onnx: OnnxGraph, filter: Value, grad: Value, spec: ConvSpec): Value {
  const { groups, channels, outChannels } = spec;
  const taps = sizeOf(kernelOf(spec));
  const pixels = sizeOf(inputsOf(spec));
  const grads = channelsLast(onnx, grad, spec.layout);
  const [inner, outer] = [channels / groups, outChannels / groups];
  const matrix = spec.isDepthwise
    ? grouped(onnx, filter, [taps, channels, outer], [1, 0, 2], [channels, taps * outer, 1])
    : grouped(onnx, filter, [taps, inner, groups, outer], [2, 0, 3, 1], [groups, taps * outer, inner]);
  const chunks = gatherRows(onnx, grads, spec.batch, sizeOf(outputsOf(spec)), outChannels, spec.windows, placeRows);
  const parts = chunks.map(({ rows, images: count }) =>
    groupedProduct(onnx, rows, matrix, count < 0 ? -1 : count * pixels, taps, groups, outer),
  );
  const result = onnx.reshape(joinImages(onnx, parts), [spec.batch ?? -1, ...inputsOf(spec), channels]);
  return fromChannelsLast(onnx, result, spec.layout);
}
