import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const { image } = tf;
const sizes = { up: [5, 7], down: [2, 2], one: [1, 1], same: [3, 4] };
const dtypes = ["int8", "uint8", "int16", "uint16", "int32", "int64", "float16", "float64"];

/** The rows of one op that resizes: ways to place pixels, sizes, types. */
const resize = (op: string, run: typeof image.resizeBilinear, centers: readonly string[]): readonly OpRow[] => {
  const small = op.slice("Resize".length).toLowerCase();
  // float32, whatever the input: too coarse for finite differences.
  const common = { op, gradient: "none" } as const;
  return [
    ...centers.flatMap((center) =>
      Object.entries(sizes).map(
        ([name, size]): OpRow => ({
          ...common,
          op: op === "ResizeArea" ? op : [op, `${op}Grad`],
          name: `resize_${small}${center === "" ? "" : `_${center}`}_${name}`,
          build: ([x]) => run(x!, size, { alignCorners: center === "align", halfPixelCenters: center === "half" }),
        }),
      ),
    ),
    ...dtypes.map((dtype): OpRow => ({ ...common, name: `resize_${small}_${dtype}`, build: ([x]) => run(x!, [4, 3]) })),
    { ...common, name: `resize_${small}_unknown`, build: ([x, size]) => run(x!, size!) },
  ];
};

const raw =
  (type: string, args: Readonly<Record<string, number>>): OpRow["build"] =>
  ([images]) =>
    applyOp(type, { images: images!, ...args }).outputs;

/** Rows of the kernels of images. */
export const rows: OpRows = {
  golden: "ops_image",
  rows: [
    ...resize("ResizeBilinear", image.resizeBilinear, ["", "align", "half"]),
    ...resize("ResizeNearestNeighbor", image.resizeNearestNeighbor, ["", "align", "half"]),
    ...resize("ResizeBicubic", image.resizeBicubic, ["", "align", "half"]),
    ...resize("ResizeArea", image.resizeArea, ["", "align"]),
    ...["float32", "float64", "float16"].flatMap((dtype): OpRow[] => [
      { op: "RGBToHSV", name: `rgb_to_hsv_${dtype}`, build: ([x]) => image.rgbToHsv(x!) },
      { op: "HSVToRGB", name: `hsv_to_rgb_${dtype}`, build: ([x]) => image.hsvToRgb(x!) },
    ]),
    { op: "RGBToHSV", name: "rgb_to_hsv_special", build: ([x]) => image.rgbToHsv(x!) },
    ...[0.3, -0.6, 1].map(
      (delta): OpRow => ({ op: "AdjustHue", name: `adjust_hue_${delta}`, build: raw("AdjustHue", { delta }) }),
    ),
    ...[0.3, 2.5, -1].map(
      (scale): OpRow => ({
        op: "AdjustSaturation",
        name: `adjust_saturation_${scale}`,
        build: raw("AdjustSaturation", { scale }),
      }),
    ),
    { op: "AdjustContrastv2", name: "adjust_contrast", build: raw("AdjustContrastv2", { contrast_factor: 1.7 }) },
  ],
};
