import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Build = OpRow["build"];
const { image } = tf;
const one =
  (f: (x: tf.Tensor) => tf.Tensor): Build =>
  ([x]) =>
    f(x!);
const row = (op: string, name: string, build: Build, rest: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...rest,
});
/** A row for a known shape, and for one image one of unknown sizes. */
const both = (
  op: string,
  name: string,
  f: (x: tf.Tensor) => tf.Tensor,
  rest: Partial<OpRow> = {},
): readonly OpRow[] => [
  row(op, name, one(f), rest),
  ...(/_batch$|_4$/.test(name) ? [] : [row(op, `${name}_unknown`, one(f), { ...rest, gradient: "none" })]),
];
const coarse = { gradient: "none" } as const;

const shapes = [3, 4].flatMap((rank) => [
  ...both("Slice", `crop_box_${rank}`, (x) => image.cropToBoundingBox(x, 0, 1, 2, 2)),
  ...both("Pad", `pad_box_${rank}`, (x) => image.padToBoundingBox(x, 1, 0, 4, 5)),
  ...both("Pad", `crop_or_pad_${rank}`, (x) => image.resizeImageWithCropOrPad(x, 4, 2)),
  ...both("Slice", `central_crop_${rank}`, (x) => image.centralCrop(x, 0.6)),
  ...both("RealDiv", `standardization_${rank}`, image.perImageStandardization, coarse),
  ...both("ResizeBilinear", `resize_${rank}`, (x) => image.resizeImages(x, [3, 5]), coarse),
]);
const flips = (
  [
    ["ReverseV2", "flip_left_right", image.flipLeftRight],
    ["ReverseV2", "flip_up_down", image.flipUpDown],
    ["Transpose", "transpose", image.transposeImage],
  ] as const
).flatMap(([op, name, f]) => [...both(op, name, (x) => f(x)), ...both(op, `${name}_batch`, (x) => f(x))]);

const types = "uint8 uint16 int16 int32 int64 uint32 float16 float32".split(" ");
const conversions = [
  ...types.map((to) => ["uint8", to] as const),
  ...types.map((to) => ["float32", to] as const),
  ["uint16", "uint8"],
  ["int16", "uint8"],
  ["int8", "uint16"],
  ["int32", "float32"],
  ["float16", "uint8"],
  ["float16", "uint16"],
  ["float64", "int32"],
  ["int64", "int32"],
  ["float64", "float32"],
].flatMap(([from, to]) =>
  [false, true].map((saturate) =>
    row("Cast", `${saturate ? "saturate" : "convert"}_${from}_${to}`, ([x]) =>
      image.convertImageDtype(x!, to!, { saturate }),
    ),
  ),
);
const casts = [
  ["float32", "int8"],
  ["int32", "uint8"],
  ["float64", "int64"],
  ["float64", "float32"],
].map(([from, to]) => row("ClipByValue", `saturate_cast_${from}_${to}`, ([x]) => tf.saturateCast(x!, to!)));

const adjusted = (
  [
    ["AddV2", "brightness", (x) => image.adjustBrightness(x, 0.2)],
    ["AdjustContrastv2", "contrast", (x) => image.adjustContrast(x, 1.5)],
    ["Pow", "gamma", (x) => image.adjustGamma(x, { gamma: 0.5, gain: 1.2 })],
    ["AdjustHue", "hue", (x) => image.adjustHue(x, 0.2)],
    ["AdjustSaturation", "saturation", (x) => image.adjustSaturation(x, 1.6)],
    ["MatMul", "grayscale", (x) => image.rgbToGrayscale(x)],
  ] as readonly (readonly [string, string, (x: tf.Tensor) => tf.Tensor])[]
).flatMap(([op, name, f]) => ["", "_u8", "_f64"].map((type) => row(op, `adjust_${name}${type}`, one(f))));

// Python chooses by tf.cond, here Select does.
const chosen = { sameGraph: false } as const;
const random = [
  row("RandomUniform", "random_brightness", ([x]) => image.randomBrightness(x!, 0.4, { seed: 3 })),
  row("RandomUniform", "random_contrast", ([x]) => image.randomContrast(x!, 0.2, 1.8, { seed: 4 })),
  row("RandomUniform", "random_hue", ([x]) => image.randomHue(x!, 0.3, { seed: 5 })),
  row("RandomUniform", "random_saturation", ([x]) => image.randomSaturation(x!, 0.5, 1.5, { seed: 6 })),
  row("RandomUniform", "random_flip_batch", ([x]) => image.randomFlipLeftRight(x!, { seed: 7 })),
  row("RandomUniform", "random_flip_up_batch", ([x]) => image.randomFlipUpDown(x!, { seed: 8 })),
  ...[1, 2, 3].flatMap((seed) => [
    row("RandomUniform", `random_flip_${seed}`, ([x]) => image.randomFlipLeftRight(x!, { seed }), chosen),
    row("RandomUniform", `random_flip_up_${seed}`, ([x]) => image.randomFlipUpDown(x!, { seed }), chosen),
  ]),
  ...[0, 1, 2, 3, 4].map((k) => row("Transpose", `rot90_${k}`, ([x]) => image.rot90(x!, { k }), chosen)),
  row("Transpose", "rot90_batch", ([x]) => image.rot90(x!), chosen),
];

// Shape inference sees through ShapeN here, so that a shape is a constant that Python's TensorFlow works out in the run.
const known = { sameGraph: false } as const;

/** Rows of the functions of tf.image. */
export const rows: OpRows = {
  golden: "image_functions",
  rows: [
    ...shapes,
    ...flips,
    ...conversions,
    ...casts,
    ...adjusted,
    ...random,
    row("Slice", "crop_box_tensor", ([x, n]) => image.cropToBoundingBox(x!, n!, 0, 2, n!)),
    row("Pad", "pad_box_tensor", ([x, n]) => image.padToBoundingBox(x!, n!, 0, 4, 4)),
    row("Slice", "central_crop_tensor", ([x, part]) => image.centralCrop(x!, part!)),
    row("Slice", "central_crop_whole", ([x]) => image.centralCrop(x!, 1)),
    row("RealDiv", "standardization_u8", one(image.perImageStandardization)),
    row("RealDiv", "standardization_flat", one(image.perImageStandardization)),
    ...(["bilinear", "nearest", "bicubic", "area"] as const).map((method, i) =>
      row("ResizeArea", `resize_method_${method}`, ([x]) =>
        image.resizeImages(x!, [4, 5], { method, alignCorners: i % 2 === 0 }),
      ),
    ),
    row("ResizeBilinear", "resize_same", ([x]) => image.resize(x!, [3, 2])),
    row("ResizeBilinear", "resize_aspect", ([x]) => image.resize(x!, [8, 6], { preserveAspectRatio: true })),
    row("ResizeBilinear", "resize_size_tensor", ([x, size]) => image.resize(x!, size!)),
    row("ResizeBilinear", "resize_with_pad", ([x]) => image.resizeImageWithPad(x!, 5, 5), coarse),
    row("ResizeNearestNeighbor", "resize_with_pad_batch", ([x]) =>
      image.resizeImageWithPad(x!, 3, 5, { method: image.ResizeMethod.NEAREST_NEIGHBOR }),
    ),
    row("Pow", "gamma_tensor", ([x, gamma]) => image.adjustGamma(x!, { gamma: gamma! })),
    ...both("Tile", "to_rgb", (x) => image.grayscaleToRgb(x)),
    row("Tile", "to_rgb_u8", ([x]) => image.grayscaleToRgb(x!)),
    row("MatMul", "rgb_to_yiq", ([x]) => image.rgbToYiq(x!)),
    row("MatMul", "yiq_to_rgb", ([x]) => image.yiqToRgb(x!)),
    row("MatMul", "rgb_to_yuv", ([x]) => image.rgbToYuv(x!)),
    row("MatMul", "yuv_to_rgb", ([x]) => image.yuvToRgb(x!)),
    row("Sum", "total_variation", ([x]) => image.totalVariation(x!)),
    row("Sum", "total_variation_batch", ([x]) => image.totalVariation(x!)),
    row("Log", "psnr", ([a, b]) => image.psnr(a!, b!, 1), coarse),
    row("Log", "psnr_u8", ([a, b]) => image.psnr(a!, b!, 255)),
    row("DepthwiseConv2dNative", "ssim", ([a, b]) => image.ssim(a!, b!, 1, { filterSize: 5 }), {
      ...coarse,
      ...known,
      tolerance: { relative: 1e-4 },
    }),
    row("DepthwiseConv2dNative", "ssim_u8", ([a, b]) => image.ssim(a!, b!, 255), known),
    row(
      "DepthwiseConv2dNative",
      "ssim_map",
      ([a, b]) => image.ssim(a!, b!, 1, { filterSize: 4, filterSigma: 1, k1: 0.02, k2: 0.05, returnIndexMap: true }),
      known,
    ),
    row("AddV2", "gradients", ([x]) => image.imageGradients(x!)),
    row("DepthwiseConv2dNative", "sobel", ([x]) => image.sobelEdges(x!)),
  ],
};
