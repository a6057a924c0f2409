import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const { image } = tf;
const row = (op: string, name: string, f: (x: tf.Tensor) => tf.Tensor): OpRow => ({ op, name, build: ([x]) => f(x!) });
const channelCounts = [0, 1, 3, 4] as const;
const accurate = { dctMethod: "INTEGER_ACCURATE" } as const;

const pngs = [
  ...["gray1", "gray2", "gray4", "gray8", "gray16", "rgb8", "rgb16", "palette1", "palette2", "palette4", "palette8"],
  ...["gray_alpha8", "gray_alpha16", "rgba8", "rgba16", "palette_clear", "gray_clear", "gray8_clear", "rgb_clear"],
  "interlaced",
].flatMap((name) => [
  ...channelCounts.map((channels) =>
    row("DecodePng", `png_${name}_${channels}`, (x) => image.decodePng(x, { channels })),
  ),
  row("DecodePng", `png_${name}_wide`, (x) =>
    image.decodePng(x, { channels: name === "gray16" ? 4 : 0, dtype: tf.uint16 }),
  ),
]);

const gifs = ["still", "moving", "small"].flatMap((name) => [
  row("DecodeGif", `gif_${name}`, (x) => image.decodeGif(x)),
  row("DecodeImage", `image_gif_${name}`, (x) => image.decodeImage(x)),
  row("DecodeImage", `image_gif_${name}_first`, (x) =>
    image.decodeImage(x, { expandAnimations: false, dtype: tf.float32 }),
  ),
]);

const jpegs = ["rgb", "gray", "progressive", "full"].flatMap((name) => [
  ...([0, 3] as const).map((channels) =>
    row("DecodeJpeg", `jpeg_${name}_${channels}`, (x) => image.decodeJpeg(x, { channels, ...accurate })),
  ),
  row("ExtractJpegShape", `jpeg_${name}_shape`, (x) => image.extractJpegShape(x)),
]);

/** Rows of image files: what is decoded exactly as TensorFlow does. */
export const rows: OpRows = {
  golden: "image_files",
  rows: [
    ...pngs,
    ...gifs,
    ...jpegs,
    row("DecodeImage", "image_png_float", (x) => image.decodeImage(x, { dtype: tf.float32 })),
    row("DecodeImage", "image_png_u16", (x) => image.decodeImage(x, { dtype: tf.uint16 })),
    row("DecodeImage", "image_png_i32", (x) => image.decodeImage(x, { dtype: tf.int32 })),
    row("DecodeImage", "image_png_flat", (x) => image.decodeImage(x, { channels: 3, expandAnimations: false })),
    row("DecodeJpeg", "png_by_jpeg", (x) => image.decodeJpeg(x)),
    row("DecodeGif", "png_by_gif", (x) => image.decodeGif(x)),
    row("DecodePng", "gif_by_png", (x) => image.decodePng(x)),
    ...["bmp_1", "bmp_3", "bmp_4", "bmp_top"].map((name) => row("DecodeBmp", name, (x) => image.decodeBmp(x))),
    row("DecodeBmp", "bmp_3_to_4", (x) => image.decodeBmp(x, { channels: 4 })),
    row("DecodeBmp", "bmp_4_to_3", (x) => image.decodeBmp(x, { channels: 3 })),
    row("DecodeImage", "image_bmp", (x) => image.decodeImage(x)),
    row("Equal", "is_jpeg", (x) => image.isJpeg(x)),
    row("Equal", "is_no_jpeg", (x) => image.isJpeg(x)),
  ],
  elsewhere: [
    {
      op: ["DecodeAndCropJpeg", "EncodePng", "EncodeJpeg", "EncodeJpegVariableQuality"],
      file: "ops/image/files.test.ts",
    },
  ],
};
