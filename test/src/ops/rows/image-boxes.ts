import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Build = OpRow["build"];
const { image, nn } = tf;
const row = (op: OpRow["op"], name: string, build: Build, rest: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...rest,
});
const ints = (...values: number[]): tf.NdArray => tf.ndarray(values, [values.length], "int32");
// float32, whatever the input: too coarse for finite differences.
const coarse = { gradient: "none" } as const;

const cropOps = ["CropAndResize", "CropAndResizeGradImage", "CropAndResizeGradBoxes"];
const crops = [
  ...(["bilinear", "nearest"] as const).flatMap((method) =>
    (
      [
        ["small", [2, 3]],
        ["one", [1, 1]],
      ] as const
    ).map(([name, size]) =>
      row(
        cropOps,
        `crop_${method}_${name}`,
        ([x, boxes]) =>
          image.cropAndResize(x!, boxes!, ints(0, 1, 1, 0), [...size], { method, extrapolationValue: 0.5 }),
        coarse,
      ),
    ),
  ),
  ...["uint8", "int32", "float16", "float64"].map((dtype) =>
    row(cropOps, `crop_${dtype}`, ([x, boxes]) => image.cropAndResize(x!, boxes!, ints(0, 0), [3, 3]), coarse),
  ),
  row(cropOps, "crop_unknown", ([x, boxes, of, size]) => image.cropAndResize(x!, boxes!, of!, size!), coarse),
];

/** An op that has no function: boxes, scores, then constants. */
const suppress =
  (type: string, most: number, args: Readonly<Record<string, tf.TensorLike>>, attrs = {}): Build =>
  ([boxes, scores]) =>
    applyOp(type, { boxes: boxes!, scores: scores!, max_output_size: most, ...args }, attrs).outputs;
const suppressions = [
  row("NonMaxSuppression", "nms", suppress("NonMaxSuppression", 6, {}, { iou_threshold: 0.3 })),
  row("NonMaxSuppressionV2", "nms_v2", suppress("NonMaxSuppressionV2", 20, { iou_threshold: 0.2 })),
  row("NonMaxSuppressionV3", "nms_v3", ([boxes, scores]) =>
    image.nonMaxSuppression(boxes!, scores!, 5, { iouThreshold: 0.4, scoreThreshold: 0.2 }),
  ),
  row("NonMaxSuppressionV3", "nms_default", ([boxes, scores, most]) => image.nonMaxSuppression(boxes!, scores!, most!)),
  row(
    "NonMaxSuppressionV2",
    "nms_half",
    suppress("NonMaxSuppressionV2", 8, { iou_threshold: tf.ndarray(0.25, [], "float16") }),
  ),
  ...[false, true].flatMap((pad) => {
    const name = pad ? "1" : "0";
    const attrs = { pad_to_max_output_size: pad };
    const soft = { iou_threshold: 0.5, score_threshold: 0.2, soft_nms_sigma: 0.5 };
    return [
      row(
        "NonMaxSuppressionV4",
        `nms_v4_${name}`,
        suppress("NonMaxSuppressionV4", 10, { iou_threshold: 0.1, score_threshold: 0.3 }, attrs),
      ),
      row("NonMaxSuppressionV5", `nms_v5_${name}`, suppress("NonMaxSuppressionV5", 10, soft, attrs)),
    ];
  }),
  row("NonMaxSuppressionV5", "nms_scores", ([boxes, scores]) =>
    image.nonMaxSuppressionWithScores(boxes!, scores!, 6, { softNmsSigma: 0.3 }),
  ),
  row("NonMaxSuppressionWithOverlaps", "nms_overlaps", ([overlaps, scores]) =>
    image.nonMaxSuppressionOverlaps(overlaps!, scores!, 4, { overlapThreshold: 0.6, scoreThreshold: 0.1 }),
  ),
];

const drawings = [
  ...["draw_1", "draw_3", "draw_4", "draw_half"].map((name) =>
    row("DrawBoundingBoxes", name, ([x, boxes]) => image.drawBoundingBoxes(x!, boxes!)),
  ),
  row("DrawBoundingBoxesV2", "draw_colors", ([x, boxes, colors]) =>
    image.drawBoundingBoxes(x!, boxes!, { colors: colors! }),
  ),
];

const objects = tf.ndarray([
  [
    [0.1, 0.2, 0.6, 0.7],
    [0.5, 0.5, 0.9, 0.9],
  ],
]);
type BoxOptions = Parameters<typeof image.sampleDistortedBoundingBox>[2];
const sample = (name: string, boxes: tf.NdArray, options: BoxOptions): OpRow =>
  row("SampleDistortedBoundingBoxV2", name, ([size]) => {
    const { begin, size: extent, bboxes } = image.sampleDistortedBoundingBox(size!, boxes, options);
    return [begin, extent, bboxes];
  });
const samples = [
  ...[1, 2, 3, 4, 5, 6].map((seed) =>
    sample(`sample_${seed}`, objects, { seed, seed2: seed * 7, minObjectCovered: seed / 8 }),
  ),
  sample("sample_none", tf.NdArray.zeros(tf.float32, [1, 0, 4]), {
    seed: 3,
    seed2: 4,
    useImageIfNoBoundingBoxes: true,
    aspectRatioRange: [0.3, 3],
    areaRange: [0.2, 0.4],
    maxAttempts: 7,
  }),
  sample("sample_hard", objects, {
    seed: 1,
    seed2: 2,
    minObjectCovered: 1,
    areaRange: [0.05, 0.1],
    maxAttempts: 2,
  }),
  row("SampleDistortedBoundingBox", "sample_v1", ([size]) => {
    const args = { image_size: size!, bounding_boxes: objects };
    return applyOp("SampleDistortedBoundingBox", args, { seed: 5, seed2: 6, min_object_covered: 0.9 }).outputs;
  }),
  ...[1, 2, 3].map((seed) =>
    row("RandomUniformInt", `random_crop_${seed}`, ([x]) => tf.randomCrop(x!, [2, 3, 3], { seed })),
  ),
];

const around = ([a, b]: readonly [number, number]): number[] => [1, a, b, 1];
const windows = {
  patches: {
    same: [[2, 3], [1, 1], [1, 1], "SAME"],
    valid: [[2, 2], [2, 1], [1, 1], "VALID"],
    rates: [[3, 2], [2, 2], [2, 2], "SAME"],
  },
  dilation: {
    same: [[1, 1], [1, 1], "SAME"],
    valid: [[2, 1], [1, 1], "VALID"],
    rates: [[1, 2], [2, 1], "SAME"],
  },
} as const;
const plain = {
  ksizes: [1, 2, 2, 1],
  strides: [1, 1, 1, 1],
  rates: [1, 1, 1, 1],
  padding: "SAME",
} as const;
const patches = [
  ...Object.entries(windows.patches).map(([name, [ksizes, strides, rates, padding]]) =>
    row("ExtractImagePatches", `patches_${name}`, ([x]) =>
      tf.extractImagePatches(x!, {
        ksizes: around(ksizes),
        strides: around(strides),
        rates: around(rates),
        padding,
      }),
    ),
  ),
  ...["uint8", "int64", "float64", "float16", "unknown"].map((name) =>
    row("ExtractImagePatches", `patches_${name}`, ([x]) => image.extractImagePatches(x!, plain)),
  ),
];
// Sums of numbers of two digits are often equal.
const ties = { gradient: "none" } as const;
const dilationOps = ["Dilation2D", "Dilation2DBackpropInput", "Dilation2DBackpropFilter"];
const dilations = [
  ...Object.entries(windows.dilation).flatMap(([name, [strides, rates, padding]]) => {
    const options = { strides: around(strides), rates: around(rates), padding };
    return [
      row(dilationOps, `dilation_${name}`, ([x, filter]) => nn.dilation2d(x!, filter!, options), ties),
      row(dilationOps, `erosion_${name}`, ([x, filter]) => nn.erosion2d(x!, filter!, options), ties),
    ];
  }),
  ...["uint8", "int32", "int64", "float64", "float16"].map((dtype) =>
    row(
      dilationOps,
      `dilation_${dtype}`,
      ([x, filter]) => nn.dilation2d(x!, filter!, { strides: plain.strides, rates: plain.rates, padding: "SAME" }),
      ties,
    ),
  ),
];

const quantOps = ["Args", "Vars", "VarsPerChannel"].map((kind) => [
  `FakeQuantWithMinMax${kind}`,
  `FakeQuantWithMinMax${kind}Gradient`,
]);
// The gradient is that of the steps' envelope, not of the steps.
const stepped = { gradient: "none" } as const;
const quantizations = [
  ...Object.entries({
    default: {},
    small: { min: -1, max: 3, numBits: 4 },
    narrow: { min: -2, max: 2, narrowRange: true },
    positive: { min: 0.5, max: 4 },
    negative: { min: -4, max: -1, numBits: 6 },
    fine: { min: -7, max: 5, numBits: 16 },
  }).flatMap(([name, options]) => {
    const { min: _, max: __, ...rest } = { min: 0, max: 0, ...options };
    return [
      row(quantOps[0]!, `quant_args_${name}`, ([x]) => tf.fakeQuantWithMinMaxArgs(x!, options), stepped),
      row(quantOps[1]!, `quant_vars_${name}`, ([x, a, b]) => tf.fakeQuantWithMinMaxVars(x!, a!, b!, rest), stepped),
      row(
        quantOps[2]!,
        `quant_channel_${name}`,
        ([x, a, b]) => tf.fakeQuantWithMinMaxVarsPerChannel(x!, a!, b!, rest),
        stepped,
      ),
    ];
  }),
  row(quantOps[1]!, "quant_vars_none", ([x, a, b]) => tf.fakeQuantWithMinMaxVars(x!, a!, b!), stepped),
  row(quantOps[2]!, "quant_channel_images", ([x, a, b]) => tf.fakeQuantWithMinMaxVarsPerChannel(x!, a!, b!), stepped),
];

const rolls = [
  row("Roll", "roll_one", ([x]) => tf.roll(x!, 1, 0)),
  row("Roll", "roll_back", ([x]) => tf.roll(x!, -2, 1)),
  row("Roll", "roll_both", ([x]) => tf.roll(x!, [1, 2], [0, 1])),
  row("Roll", "roll_twice", ([x]) => tf.roll(x!, [1, 1], [1, 1])),
  row("Roll", "roll_far", ([x]) => tf.roll(x!, [7], [-1])),
  row("Roll", "roll_string", ([x]) => tf.roll(x!, 1, 0)),
  row("Roll", "roll_int", ([x, shift]) => tf.roll(x!, shift!, [1])),
];

/** Rows of crops, boxes, patches, morphology and quantization. */
export const rows: OpRows = {
  golden: "ops_vision",
  rows: [...crops, ...suppressions, ...drawings, ...samples, ...patches, ...dilations, ...quantizations, ...rolls],
};
