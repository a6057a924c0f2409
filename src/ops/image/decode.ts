import { float32, uint8, uint16 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { bytesOf } from "../host/strings.js";
import { vector } from "../host/vector.js";
import { decodeBmp } from "./codec/bmp.js";
import { decodeGif } from "./codec/gif.js";
import { decodeJpeg, type JpegDecoding } from "./codec/jpeg.js";
import { readJpegHeader } from "./codec/jpeg-header.js";
import { FormatError, type Pixels } from "./codec/pixels.js";
import { decodePng } from "./codec/png.js";
import { shapeOfRank } from "./sizes.js";

const MAGIC = {
  JPEG: [0xff, 0xd8, 0xff],
  PNG: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  GIF: [0x47, 0x49, 0x46, 0x38],
  BMP: [0x42, 0x4d],
} as const;
type Format = keyof typeof MAGIC;

/** The format of a file, by its first bytes. @throws FormatError where it is none that is known */
function formatOf(bytes: Uint8Array): Format {
  for (const [format, magic] of Object.entries(MAGIC))
    if (magic.every((byte, i) => bytes[i] === byte)) return format as Format;
  throw new FormatError("Unknown image file format. One of JPEG, JPEG XL, PNG, GIF, BMP, WebP required.");
}

/** The ops that would have decoded a format, for the message of one that does not. */
const RIGHT_OP: Readonly<Record<Exclude<Format, "BMP">, string>> = {
  JPEG: "decode_jpeg",
  PNG: "decode_png",
  GIF: "decode_gif",
};

/** A file's frames: one image, or several of the same size. */
interface Frames {
  readonly pixels: Pixels;
  /** How many frames of `height` rows there are; undefined for a single image. */
  readonly frames?: number;
}

/** The frames of a file in any format, as far as this op reads it. */
async function read(context: HostContext, bytes: Uint8Array): Promise<Frames> {
  const { type } = context;
  const format = formatOf(bytes);
  const channels = type === "DecodeGif" ? 3 : context.attr.int("channels");
  if (type === "DecodeBmp" && format !== "BMP")
    throw new FormatError(
      `Trying to decode ${format} format using DecodeBmp op. Use \`${RIGHT_OP[format]}\` or \`decode_image\` instead.`,
    );
  if (type === "DecodeAndCropJpeg" && format !== "JPEG")
    throw new FormatError(`DecodeAndCropJpeg operation can run on JPEG only, but detected ${format}.`);
  switch (format) {
    case "JPEG":
      if (channels === 4) throw new FormatError("JPEG does not support 4 channels");
      return { pixels: await decodeJpeg(bytes, jpegDecoding(context, channels)) };
    case "PNG":
      return { pixels: await decodePng(bytes, channels, context.outputTypes[0] === uint8 ? 8 : 16) };
    case "GIF":
      return readGif(context, bytes, channels);
    default:
      return { pixels: readBmp(type, bytes, channels) };
  }
}

function jpegDecoding({ attr, type }: HostContext, channels: number): JpegDecoding {
  if (type !== "DecodeJpeg" && type !== "DecodeAndCropJpeg") return { channels, ratio: 1, recovers: false };
  const ratio = attr.int("ratio");
  if (![1, 2, 4, 8].includes(ratio)) throw new FormatError(`ratio must be 1, 2, 4, or 8, got ${ratio}`);
  if (!["", "INTEGER_FAST", "INTEGER_ACCURATE"].includes(attr.string("dct_method")))
    throw new FormatError("dct_method must be one of {'', 'INTEGER_FAST', 'INTEGER_ACCURATE'}");
  return { channels, ratio, recovers: attr.bool("try_recover_truncated") };
}

async function readGif({ type, attr }: HostContext, bytes: Uint8Array, channels: number): Promise<Frames> {
  if (channels !== 0 && channels !== 3) throw new FormatError(`channels must be 0 or 3 for GIF, got ${channels}`);
  const expands = type !== "DecodeImage" || attr.bool("expand_animations");
  const { frames, ...pixels } = await decodeGif(bytes, expands);
  if (type === "DecodeGif" || (type === "DecodeImage" && expands)) return { pixels, frames };
  if (frames === 1) return { pixels };
  throw new FormatError(
    `Got ${frames} frames, but animated gifs can only be decoded by tf.io.decode_gif or tf.io.decode_image`,
  );
}

function readBmp(type: string, bytes: Uint8Array, channels: number): Pixels {
  if (channels === 1) throw new FormatError("`channels` must be 0, 3 or 4 for BMP, but got 1");
  if (type !== "DecodeBmp" && type !== "DecodeImage")
    throw new FormatError(
      `Trying to decode BMP format using a wrong op. Use \`decode_bmp\` or \`decode_image\` instead. Op used: ${type}`,
    );
  return decodeBmp(bytes, channels);
}

/** Pixels as an array of the output's type: uint8, uint16, or floats of [0, 1]. */
function toArray(context: HostContext, { pixels, frames }: Frames): NdArray {
  const { height, width, channels, data } = pixels;
  // An op for animations has frames, whatever the file's format is.
  const count = context.type === "DecodeGif" ? (frames ?? 1) : frames;
  const shape = [...(count === undefined ? [] : [count]), height, width, channels];
  const dtype = context.outputTypes[0]!;
  if (dtype === uint8) return new NdArray(uint8, shape, data);
  const isWide = data instanceof Uint16Array;
  if (dtype === uint16)
    return new NdArray(uint16, shape, isWide ? data : Uint16Array.from(data, (value) => value * 256));
  const scale = Math.fround(1 / (isWide ? 65535 : 255));
  return new NdArray(
    float32,
    shape,
    Float32Array.from(data, (value) => value * scale),
  );
}

async function decode(context: HostContext): Promise<NdArray> {
  const [contents] = context.inputs as [NdArray];
  const bytes = bytesOf(contents)[0]!;
  try {
    const channels = context.type === "DecodeGif" ? 3 : context.attr.int("channels");
    if (![0, 1, 3, 4].includes(channels))
      throw new FormatError(`\`channels\` must be 0, 1, 3 or 4 but got ${channels}`);
    if (bytes.length === 0) throw new FormatError("Input is empty.");
    return toArray(context, await read(context, bytes));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new InvalidArgumentError(error.message, { node: context.name, cause: error });
  }
}

function imageShape(context: InferContext): Shape {
  shapeOfRank(context, 0, 0);
  const channels = context.attr.int("channels");
  return Shape.of([null, null, channels === 0 ? null : channels]);
}

const decoding: OpImplementation = {
  infer: (context) => [imageShape(context)],
  host: async (context) => [await decode(context)],
  // Codecs are loaded on first use, in a run; so nothing is decoded while a graph is built.
  stateful: true,
};

/** `DecodePng`: the pixels of a PNG file (or one of another format, which its first bytes tell). */
export const DecodePng = defineOp("DecodePng", decoding);
/** `DecodeJpeg`: the pixels of a JPEG file. */
export const DecodeJpeg = defineOp("DecodeJpeg", decoding);
/** `DecodeBmp`: the pixels of a BMP file. */
export const DecodeBmp = defineOp("DecodeBmp", decoding);
/** `DecodeGif`: the frames of a GIF file. */
export const DecodeGif = defineOp("DecodeGif", {
  ...decoding,
  infer: (context) => {
    shapeOfRank(context, 0, 0);
    return [[null, null, null, 3]];
  },
});
/** `DecodeImage`: the pixels of a file of any of these formats; animations have a first axis more. */
export const DecodeImage = defineOp("DecodeImage", {
  ...decoding,
  infer: (context) => [context.attr.bool("expand_animations") ? Shape.unknown : imageShape(context)],
});

/** `DecodeAndCropJpeg`: a part `[y, x, height, width]` of the pixels of a JPEG file. */
export const DecodeAndCropJpeg = defineOp("DecodeAndCropJpeg", {
  infer: (context) => {
    shapeOfRank(context, 0, 0);
    const window = context.constant(1)?.toNumbers();
    const channels = context.attr.int("channels");
    return [[window?.[2] ?? null, window?.[3] ?? null, channels === 0 ? null : channels]];
  },
  host: async (context) => {
    const [y, x, height, width] = context.inputs[1]!.toNumbers() as [number, number, number, number];
    const whole = await decode(context);
    const [rows, columns, channels] = whole.shape as [number, number, number];
    if (y < 0 || x < 0 || height <= 0 || width <= 0 || y + height > rows || x + width > columns)
      throw new InvalidArgumentError("jpeg::Uncompress failed. Invalid JPEG data or crop window.", {
        node: context.name,
      });
    const out = new Uint8Array(height * width * channels);
    const data = whole.data as Uint8Array;
    for (let row = 0; row < height; row++) {
      const from = ((y + row) * columns + x) * channels;
      out.set(data.subarray(from, from + width * channels), row * width * channels);
    }
    return [new NdArray(uint8, [height, width, channels], out)];
  },
  stateful: true,
});

/** `ExtractJpegShape`: height, width and channels of a JPEG file, from its head alone. */
export const ExtractJpegShape = defineOp("ExtractJpegShape", {
  infer: (context) => {
    shapeOfRank(context, 0, 0);
    return [[3]];
  },
  host: ({ inputs: [contents], name, outputTypes }) => {
    const bytes = bytesOf(contents!)[0]!;
    const header = readJpegHeader(bytes);
    if (header === undefined) throw new InvalidArgumentError(`Invalid JPEG data, size ${bytes.length}`, { node: name });
    return [vector([header.height, header.width, header.channels], outputTypes[0]!)];
  },
});
