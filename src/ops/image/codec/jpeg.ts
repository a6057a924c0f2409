import { InternalError } from "../../../core/errors.js";
import { readJpegHeader } from "./jpeg-header.js";
import { mozjpegDecode, mozjpegEncode } from "./mozjpeg.js";
import { FormatError, type Pixels } from "./pixels.js";

/** How a JPEG file is decoded. */
export interface JpegDecoding {
  /** 0: as many as the file has. */
  readonly channels: number;
  /** The image is made smaller by this. */
  readonly ratio: number;
  /** A file that ends too early gives what there is of it. */
  readonly recovers: boolean;
}

const broken = (cause?: string): FormatError =>
  new FormatError("jpeg::Uncompress failed. Invalid JPEG data or crop window.", { cause });

/**
 * The pixels of a JPEG file, with libjpeg's accurate transform and its smooth interpolation of chroma.
 * @throws FormatError for a file that is none, is broken, or ends too early
 */
export async function decodeJpeg(bytes: Uint8Array, { channels, ratio, recovers }: JpegDecoding): Promise<Pixels> {
  const header = readJpegHeader(bytes);
  if (header === undefined) throw broken();
  const { result, messages } = await mozjpegDecode(bytes);
  const isCut = messages.some((text) => text.startsWith("Premature end"));
  if (result === undefined || result === null || (isCut && !recovers)) throw broken(messages.join("; "));
  const count = channels === 0 ? Math.min(3, header.channels) : channels;
  const { width, height } = result;
  const data = new Uint8Array(width * height * count);
  for (let from = 0, to = 0; to < data.length; from += 4, to += count) {
    const [red, green, blue] = [result.data[from]!, result.data[from + 1]!, result.data[from + 2]!];
    if (count === 1) data[to] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    else {
      data[to] = red;
      data[to + 1] = green;
      data[to + 2] = blue;
    }
  }
  const pixels = { height, width, channels: count, data };
  return ratio === 1 ? pixels : shrunk(pixels, ratio);
}

/** Each square of `ratio` by `ratio` pixels as their mean; what is left over at the edges counts, too. */
function shrunk({ height, width, channels, data }: Pixels, ratio: number): Pixels {
  const [rows, columns] = [Math.ceil(height / ratio), Math.ceil(width / ratio)];
  const out = new Uint8Array(rows * columns * channels);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      for (let c = 0; c < channels; c++) {
        let sum = 0;
        let count = 0;
        for (let i = y * ratio; i < Math.min(height, (y + 1) * ratio); i++)
          for (let j = x * ratio; j < Math.min(width, (x + 1) * ratio); j++, count++)
            sum += data[(i * width + j) * channels + c]!;
        out[(y * columns + x) * channels + c] = Math.round(sum / count);
      }
  return { height: rows, width: columns, channels, data: out };
}

/** How an image is encoded as a JPEG file. */
export interface JpegEncoding {
  /** 0 to 100. */
  readonly quality: number;
  readonly progressive: boolean;
  /** Half as many pixels of chroma along both axes. */
  readonly chromaDownsampling: boolean;
  /** 1: per inch, 2: per centimeter. */
  readonly densityUnit: 1 | 2;
  readonly xDensity: number;
  readonly yDensity: number;
  /** XMP for the head of the file; "" for none. */
  readonly xmpMetadata: string;
}

/** An image of 1 or 3 channels as a JPEG file. */
export async function encodeJpeg(pixels: Pixels, encoding: JpegEncoding): Promise<Uint8Array> {
  const { width, height, channels, data } = pixels;
  const rgba = new Uint8Array(width * height * 4);
  for (let from = 0, to = 0; to < rgba.length; from += channels, to += 4) {
    for (let c = 0; c < 3; c++) rgba[to + c] = data[from + (channels === 1 ? 0 : c)]!;
    rgba[to + 3] = 255;
  }
  const { result, messages } = await mozjpegEncode(rgba, width, height, {
    quality: encoding.quality,
    baseline: !encoding.progressive,
    arithmetic: false,
    progressive: encoding.progressive,
    optimize_coding: true,
    smoothing: 0,
    color_space: channels === 1 ? 1 : 3,
    quant_table: 0,
    trellis_multipass: false,
    trellis_opt_zero: false,
    trellis_opt_table: false,
    trellis_loops: 1,
    auto_subsample: false,
    chroma_subsample: encoding.chromaDownsampling ? 2 : 1,
    separate_chroma_quality: false,
    chroma_quality: encoding.quality,
  });
  if (result === undefined) throw new InternalError(`JPEG encoding failed: ${messages.join("; ")}`);
  return withMetadata(result, encoding);
}

/** JFIF's segment, the first of a file: its length of 16, `JFIF\0`, the version, then the density. */
const JFIF_LENGTH = 20;
const XMP_NAME = "http://ns.adobe.com/xap/1.0/\0";

function withMetadata(file: Uint8Array, { densityUnit, xDensity, yDensity, xmpMetadata }: JpegEncoding): Uint8Array {
  const head = new DataView(file.buffer, file.byteOffset, JFIF_LENGTH);
  head.setUint8(13, densityUnit);
  head.setUint16(14, xDensity);
  head.setUint16(16, yDensity);
  if (xmpMetadata === "") return file;
  const content = Buffer.concat([Buffer.from(XMP_NAME, "latin1"), Buffer.from(xmpMetadata)]);
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(content.length + 2, 2);
  return new Uint8Array(Buffer.concat([file.subarray(0, JFIF_LENGTH), segment, content, file.subarray(JFIF_LENGTH)]));
}
