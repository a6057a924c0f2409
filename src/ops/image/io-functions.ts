import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { type DTypeLike, dtypeOf, float32, int32, uint8, uint16 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { equal } from "../comparison.js";
import { nameScope } from "../control.js";
import type { Named } from "../named.js";
import { randomUniform } from "../random.js";
import { substr } from "../string-parts.js";
import { convertImageDtype } from "./convert.js";
import type { RandomImageOptions } from "./flip.js";

/** Options of the functions that decode an image. */
export interface DecodeOptions extends Named {
  /** 1: gray, 3: red, green and blue, 4: with alpha; 0, the default: as many as the file has. */
  readonly channels?: 0 | 1 | 3 | 4;
}
/** Options of `tf.image.decodePng`. */
export interface DecodePngOptions extends DecodeOptions {
  /** uint8 by default, or uint16. */
  readonly dtype?: DTypeLike;
}
/** Options of `tf.image.decodeJpeg`. */
export interface DecodeJpegOptions extends DecodeOptions {
  /** The image is made smaller by 1, 2, 4 or 8. Default 1. */
  readonly ratio?: 1 | 2 | 4 | 8;
  /** Is kept in the node; chroma is always interpolated smoothly here, as with true, the default. */
  readonly fancyUpscaling?: boolean;
  /** A file that ends too early gives what there is of it. Default false. */
  readonly tryRecoverTruncated?: boolean;
  /** Is kept in the node only. */
  readonly acceptableFraction?: number;
  /** Is kept in the node; the transform is always the accurate one here. TensorFlow's default is the quick one. */
  readonly dctMethod?: "" | "INTEGER_FAST" | "INTEGER_ACCURATE";
}

/** The pixels of a PNG file, `[height, width, channels]` (`tf.image.decode_png`). */
export function decodePng(contents: TensorLike, options: DecodePngOptions = {}): Tensor {
  const { channels = 0, dtype = uint8, name } = options;
  return apply("DecodePng", { contents }, { channels, dtype: dtypeOf(dtype) }, { name });
}

const jpegAttrs = (options: DecodeJpegOptions) => ({
  channels: options.channels ?? 0,
  ratio: options.ratio ?? 1,
  fancy_upscaling: options.fancyUpscaling ?? true,
  try_recover_truncated: options.tryRecoverTruncated ?? false,
  acceptable_fraction: options.acceptableFraction ?? 1,
  dct_method: options.dctMethod ?? "",
});

/** The pixels of a JPEG file, `[height, width, channels]` (`tf.image.decode_jpeg`). */
export function decodeJpeg(contents: TensorLike, options: DecodeJpegOptions = {}): Tensor {
  return apply("DecodeJpeg", { contents }, jpegAttrs(options), { name: options.name });
}
/** A part `[y, x, height, width]` of a JPEG file (`tf.image.decode_and_crop_jpeg`). */
export function decodeAndCropJpeg(
  contents: TensorLike,
  cropWindow: TensorLike,
  options: DecodeJpegOptions = {},
): Tensor {
  return apply("DecodeAndCropJpeg", { contents, crop_window: cropWindow }, jpegAttrs(options), { name: options.name });
}
/** The frames of a GIF file, `[frames, height, width, 3]` (`tf.image.decode_gif`). */
export function decodeGif(contents: TensorLike, options: Named = {}): Tensor {
  return apply("DecodeGif", { contents }, {}, options);
}
/** The pixels of a BMP file (`tf.image.decode_bmp`). */
export function decodeBmp(contents: TensorLike, options: DecodeOptions = {}): Tensor {
  return apply("DecodeBmp", { contents }, { channels: options.channels ?? 0 }, { name: options.name });
}

/** Options of `tf.image.decodeImage`. */
export interface DecodeImageOptions extends DecodePngOptions {
  /** Gives all frames of an animation, on an axis more. Default true. */
  readonly expandAnimations?: boolean;
}

/** The pixels of a JPEG, PNG, GIF or BMP file (`tf.image.decode_image`). */
export function decodeImage(contents: TensorLike, options: DecodeImageOptions = {}): Tensor {
  const { channels = 0, expandAnimations = true } = options;
  const dtype = dtypeOf(options.dtype ?? uint8);
  return nameScope(options.name ?? "decode_image", () => {
    const own = [float32, uint8, uint16].includes(dtype) ? dtype : uint16;
    const attrs = { channels, expand_animations: expandAnimations, dtype: own };
    const decoded = apply("DecodeImage", { contents }, attrs);
    const image = own === dtype ? decoded : convertImageDtype(decoded, dtype);
    if (!expandAnimations) image.setShape(Shape.of([null, null, channels === 0 ? null : channels]));
    return image;
  });
}

/** Whether a file is a JPEG (`tf.image.is_jpeg`). */
export function isJpeg(contents: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "is_jpeg", (name) => {
    const magic = new NdArray(dtypeOf("string"), [], [Uint8Array.of(0xff, 0xd8, 0xff)]);
    return equal(substr(contents, 0, 3), magic, options.name === undefined ? {} : { name });
  });
}

/** Height, width and channels of a JPEG file, without decoding it (`tf.image.extract_jpeg_shape`). */
export function extractJpegShape(contents: TensorLike, options: Named & { outputType?: DTypeLike } = {}): Tensor {
  const attrs = { output_type: dtypeOf(options.outputType ?? int32) };
  return apply("ExtractJpegShape", { contents }, attrs, { name: options.name });
}

/** Images of uint8 or uint16 as PNG files (`tf.image.encode_png`). */
export function encodePng(image: TensorLike, options: Named & { compression?: number } = {}): Tensor {
  return apply("EncodePng", { image }, { compression: options.compression ?? -1 }, { name: options.name });
}

/** Options of `tf.image.encodeJpeg`. */
export interface EncodeJpegOptions extends Named {
  readonly format?: "" | "grayscale" | "rgb";
  /** 0 to 100. Default 95. */
  readonly quality?: number;
  readonly progressive?: boolean;
  readonly optimizeSize?: boolean;
  readonly chromaDownsampling?: boolean;
  readonly densityUnit?: "in" | "cm";
  readonly xDensity?: number;
  readonly yDensity?: number;
  readonly xmpMetadata?: string;
}

/** An image of uint8 as a JPEG file (`tf.image.encode_jpeg`). */
export function encodeJpeg(image: TensorLike, options: EncodeJpegOptions = {}): Tensor {
  const attrs = {
    format: options.format ?? "",
    quality: options.quality ?? 95,
    progressive: options.progressive ?? false,
    optimize_size: options.optimizeSize ?? false,
    chroma_downsampling: options.chromaDownsampling ?? true,
    density_unit: options.densityUnit ?? "in",
    x_density: options.xDensity ?? 300,
    y_density: options.yDensity ?? 300,
    xmp_metadata: options.xmpMetadata ?? "",
  };
  return apply("EncodeJpeg", { image }, attrs, { name: options.name });
}

/** An image of uint8 as a JPEG file of a quality that a tensor says (`tf.image.encode_jpeg_variable_quality`). */
export function encodeJpegVariableQuality(images: TensorLike, quality: TensorLike, options: Named = {}): Tensor {
  return apply("EncodeJpegVariableQuality", { images, quality }, {}, options);
}

/** The image as it is after it was a JPEG file of this quality (`tf.image.adjust_jpeg_quality`). */
export function adjustJpegQuality(
  image: TensorLike,
  jpegQuality: number | Tensor,
  options: Named & { dctMethod?: "" | "INTEGER_FAST" | "INTEGER_ACCURATE" } = {},
): Tensor {
  return nameScope(options.name ?? "adjust_jpeg_quality", () => {
    const given = convertToTensor(image, { name: "image" });
    const channels = (given.shape.dim(-1) ?? 0) as 0 | 1 | 3;
    const bytes = convertImageDtype(given, uint8, { saturate: true });
    const quality = jpegQuality instanceof Tensor ? jpegQuality : convertToTensor(jpegQuality, { dtype: int32 });
    const file = encodeJpegVariableQuality(bytes, quality);
    const decoded = decodeJpeg(file, { channels, dctMethod: options.dctMethod });
    return convertImageDtype(decoded, given.dtype, { saturate: true });
  });
}

/** The image after it was a JPEG file of a random quality (`tf.image.random_jpeg_quality`). @throws ValueError for bounds that are none */
export function randomJpegQuality(
  image: TensorLike,
  least: number,
  most: number,
  options: RandomImageOptions = {},
): Tensor {
  if (least < 0 || most < 0 || least > 100 || most > 100)
    throw new ValueError("jpeg encoding range must be between 0 and 100.");
  if (least >= most) throw new ValueError("`min_jpeg_quality` must be less than `max_jpeg_quality`.");
  const { seed } = options;
  return adjustJpegQuality(image, randomUniform([], { minval: least, maxval: most, seed, dtype: int32 }));
}
