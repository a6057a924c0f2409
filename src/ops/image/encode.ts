import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { stringArray } from "../host/strings.js";
import { encodeJpeg, type JpegEncoding } from "./codec/jpeg.js";
import { encodePng } from "./codec/png.js";
import { shapeOfRank } from "./sizes.js";

/** `EncodePng`: an image of 1 to 4 channels (or several of them), of 8 or 16 bits, as PNG files. */
export const EncodePng = defineOp("EncodePng", {
  infer: ({ inputs: [image] }) => [image!.shape.rank === undefined ? Shape.unknown : image!.shape.slice(0, -3)],
  host: async ({ inputs: [image], attr, name: node }) => {
    const { shape } = image!;
    const compression = attr.int("compression");
    if (compression < -1 || compression > 9)
      throw new InvalidArgumentError(`compression should be in [-1,9], got ${compression}`, { node });
    if (shape.length < 3) throw new InvalidArgumentError(`images must be at least rank 3[${shape}]`, { node });
    const [height, width, channels] = shape.slice(-3) as [number, number, number];
    if (channels < 1 || channels > 4)
      throw new InvalidArgumentError(`image must have 1, 2, 3, or 4 channels, got ${channels}`, { node });
    const batch = shape.slice(0, -3);
    const data = image!.data as Uint8Array | Uint16Array;
    const size = height * width * channels;
    const files = Array.from({ length: sizeOf(batch) }, (_, i) =>
      encodePng({ height, width, channels, data: data.subarray(i * size, (i + 1) * size) }, compression),
    );
    return [stringArray(batch, await Promise.all(files))];
  },
  stateful: true,
});

/** The bytes of a JPEG file, in a scalar. */
async function jpeg(image: NdArray, format: string, encoding: JpegEncoding, node: string): Promise<NdArray> {
  const { shape } = image;
  if (shape.length !== 3) throw new InvalidArgumentError(`image must be 3-dimensional[${shape}]`, { node });
  if (encoding.quality < 0 || encoding.quality > 100)
    throw new InvalidArgumentError(`quality must be in [0,100], got ${encoding.quality}`, { node });
  const [height, width, channels] = shape as [number, number, number];
  const expected = format === "" ? undefined : format === "grayscale" ? 1 : 3;
  if (expected === undefined && channels !== 1 && channels !== 3)
    throw new InvalidArgumentError(`image must have 1 or 3 channels, got [${shape}]`, { node });
  if (expected !== undefined && expected !== channels)
    throw new InvalidArgumentError(`format ${format} expects ${expected} channels, got [${shape}]`, { node });
  const file = await encodeJpeg({ height, width, channels, data: image.data as Uint8Array }, encoding);
  return stringArray([], [file]);
}

function densityUnit({ attr, name }: HostContext): 1 | 2 {
  const unit = attr.string("density_unit");
  if (unit === "in") return 1;
  if (unit === "cm") return 2;
  throw new InvalidArgumentError(`density_unit must be 'in' or 'cm'${unit}`, { node: name });
}

/** `EncodeJpeg`: an image of 1 or 3 channels as a JPEG file. */
export const EncodeJpeg = defineOp("EncodeJpeg", {
  infer: (context) => {
    shapeOfRank(context, 0, 3);
    return [Shape.scalar];
  },
  host: async (context) => {
    const { inputs, attr, name } = context;
    const encoding = {
      quality: attr.int("quality"),
      progressive: attr.bool("progressive"),
      chromaDownsampling: attr.bool("chroma_downsampling"),
      densityUnit: densityUnit(context),
      xDensity: attr.int("x_density"),
      yDensity: attr.int("y_density"),
      xmpMetadata: attr.string("xmp_metadata"),
    };
    return [await jpeg(inputs[0]!, attr.string("format"), encoding, name)];
  },
  stateful: true,
});

/** `EncodeJpegVariableQuality`: `EncodeJpeg` with the quality as an input. */
export const EncodeJpegVariableQuality = defineOp("EncodeJpegVariableQuality", {
  infer: (context) => {
    shapeOfRank(context, 0, 3);
    shapeOfRank(context, 1, 0);
    return [Shape.scalar];
  },
  host: async ({ inputs: [image, quality], name }) => {
    const encoding = {
      quality: Number(quality!.at(0)),
      progressive: false,
      chromaDownsampling: true,
      densityUnit: 1,
      xDensity: 300,
      yDensity: 300,
      xmpMetadata: "",
    } as const;
    return [await jpeg(image!, "", encoding, name)];
  },
  stateful: true,
});
