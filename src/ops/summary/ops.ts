import { tensorflow } from "#proto/tensorflow.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import { decode } from "../../core/proto.js";
import { Shape } from "../../core/shape.js";
import { arrayToProto } from "../../core/tensor-proto.js";
import { bytesOf, textOf } from "../host/strings.js";
import { writeWav } from "../host/wav.js";
import { encodePng } from "../image/codec/png.js";
import { histogramOf } from "./histogram.js";
import { pixelsOf } from "./picture.js";
import { parseSummary, summaryArray, tagOf } from "./proto.js";

/** An op whose only output is a serialized summary. */
const summary = (host: NonNullable<OpImplementation["host"]>): OpImplementation => ({
  infer: () => [Shape.scalar],
  stateful: true,
  host,
  notDifferentiable: true,
});

const textShape = (shape: readonly number[]): string => `[${shape.join(",")}]`;

/** `ScalarSummary`: numbers with a tag each. */
export const ScalarSummary = defineOp(
  "ScalarSummary",
  summary(({ inputs: [tags, values], name: node }) => {
    const names = bytesOf(tags!).map(textOf);
    if (tags!.size !== values!.size || (tags!.size !== 1 && String(tags!.shape) !== String(values!.shape))) {
      const which = names.length === 1 ? ` (tag '${names[0]}')` : "";
      throw new InvalidArgumentError(
        `tags and values are not the same shape: ${textShape(tags!.shape)} != ${textShape(values!.shape)}${which}`,
        { node },
      );
    }
    return [summaryArray(names.map((tag, i) => ({ tag, simpleValue: Number(values!.at(i)) })))];
  }),
);

/** `HistogramSummary`: how often numbers of each size are there. */
export const HistogramSummary = defineOp(
  "HistogramSummary",
  summary(({ inputs: [tag, values], name: node }) => {
    const numbers = values!.toNumbers();
    const bad = numbers.find((value) => !Number.isFinite(value));
    if (bad !== undefined)
      throw new InvalidArgumentError(`${Number.isNaN(bad) ? "Nan" : "Infinity"} in summary histogram for: ${node}`, {
        node,
      });
    return [summaryArray([{ tag: tagOf(tag!, node), histo: histogramOf(numbers) }])];
  }),
);

/** `ImageSummary`: the first images of a batch, as PNG files. */
export const ImageSummary = defineOp(
  "ImageSummary",
  summary(async ({ inputs: [tagArray, tensor], attr, name: node }) => {
    const [batch, height, width, depth] = tensor!.shape as [number, number, number, number];
    if (tensor!.shape.length !== 4 || ![1, 3, 4].includes(depth))
      throw new InvalidArgumentError(`Tensor must be 4-D with last dim 1, 3, or 4, not ${textShape(tensor!.shape)}`, {
        node,
      });
    const tag = tagOf(tagArray!, node);
    const most = attr.int("max_images");
    const badColor = attr.tensor("bad_color").toNumbers();
    const values = Array.from({ length: Math.min(most, batch) }, async (_, i) => {
      const data = pixelsOf(tensor!, i, badColor);
      const encodedImageString = await encodePng({ height, width, channels: depth, data }, -1);
      const image = { height, width, colorspace: depth, encodedImageString };
      return { tag: most > 1 ? `${tag}/image/${i}` : `${tag}/image`, image };
    });
    return [summaryArray(await Promise.all(values))];
  }),
);

/** Sounds of a batch as WAV files. */
function soundsOf({ inputs: [tagArray, tensor], attr, name: node }: HostContext, rate: number): NdArray[] {
  const { shape } = tensor!;
  if (shape.length !== 2 && shape.length !== 3)
    throw new InvalidArgumentError(`Tensor must be 3-D or 2-D, got: ${textShape(shape)}`, { node });
  const [batch, frames, channels = 1] = shape as [number, number, number?];
  const tag = tagOf(tagArray!, node);
  const most = attr.int("max_outputs");
  const all = tensor!.data as Float32Array;
  const size = frames * channels;
  const samplesOf = (i: number): Float32Array => all.subarray(i * size, (i + 1) * size);
  const values = Array.from({ length: Math.min(most, batch) }, (_, i) => ({
    tag: most > 1 ? `${tag}/audio/${i}` : `${tag}/audio`,
    audio: {
      sampleRate: rate,
      numChannels: channels,
      lengthFrames: frames,
      encodedAudioString: writeWav({ sampleRate: Math.round(rate), channels, samples: samplesOf(i) }),
      contentType: "audio/wav",
    },
  }));
  return [summaryArray(values)];
}

/** `AudioSummaryV2`: the first sounds of a batch, as WAV files. */
export const AudioSummaryV2 = defineOp(
  "AudioSummaryV2",
  summary((context) => soundsOf(context, Number(context.inputs[2]!.at(0)))),
);

/** `TensorSummary`: a tensor, without a tag: its node's name stands for it. */
export const TensorSummary = defineOp(
  "TensorSummary",
  summary(({ inputs: [tensor], name }) => [summaryArray([{ nodeName: name, tensor: arrayToProto(tensor!) }])]),
);
/** `TensorSummaryV2`: a tensor with a tag, and what a plugin wants to know of it. */
export const TensorSummaryV2 = defineOp(
  "TensorSummaryV2",
  summary(({ inputs: [tag, tensor, metadata], name }) => [
    summaryArray([
      {
        tag: tagOf(tag!, name),
        tensor: arrayToProto(tensor!),
        metadata: decode(tensorflow.SummaryMetadata, bytesOf(metadata!)[0]!, name),
      },
    ]),
  ]),
);

/** `MergeSummary`: the values of several summaries as one. */
export const MergeSummary = defineOp(
  "MergeSummary",
  summary(({ inputs, name: node }) => {
    const values = inputs.flatMap((array) => bytesOf(array).flatMap((bytes) => parseSummary(bytes, node).value ?? []));
    const tags = new Set<string>();
    for (const { tag } of values) {
      if (!tag) continue;
      if (tags.has(tag)) throw new InvalidArgumentError(`Duplicate tag ${tag} found in summary inputs`, { node });
      tags.add(tag);
    }
    return [summaryArray(values)];
  }),
);
