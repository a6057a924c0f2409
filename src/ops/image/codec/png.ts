import type { DecodedPng } from "fast-png";
import { FormatError, type Pixels } from "./pixels.js";

/** The weights that libpng gives red, green and blue where TensorFlow asks it for gray, in 32768ths. */
const [RED, GREEN, BLUE] = [9798, 19235, 3735];

/** One pixel's parts, as many bits each as the file has (8 at least). */
type Read = (at: number, pixel: number[]) => void;

/** How the file's pixels are read: gray or color, then alpha where there is one. */
interface Source {
  readonly isGray: boolean;
  readonly hasAlpha: boolean;
  readonly bits: 8 | 16;
  readonly read: Read;
}

/** Element `at` of rows of elements of less than 8 bits; each row begins with a byte of its own. */
function unpacked(data: DecodedPng["data"], width: number, depth: number): Uint8Array {
  const rowBytes = Math.ceil((width * depth) / 8);
  const rows = data.length / rowBytes;
  const out = new Uint8Array(rows * width);
  const perByte = 8 / depth;
  const mask = (1 << depth) - 1;
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < width; x++) {
      const byte = data[y * rowBytes + Math.floor(x / perByte)]!;
      out[y * width + x] = (byte >> (8 - depth * ((x % perByte) + 1))) & mask;
    }
  return out;
}

function sourceOf(png: DecodedPng): Source {
  const { depth, channels, palette, transparency } = png;
  const data = depth < 8 ? unpacked(png.data, png.width, depth) : png.data;
  const bits = depth === 16 ? 16 : 8;
  const opaque = bits === 16 ? 65535 : 255;
  if (palette !== undefined) {
    const hasAlpha = palette[0]?.length === 4;
    const read: Read = (at, pixel) => {
      const color = palette[data[at]!];
      if (color === undefined) throw new FormatError(`palette index ${data[at]} is beyond ${palette.length} colors`);
      for (let c = 0; c < color.length; c++) pixel[c] = color[c]!;
    };
    return { isGray: false, hasAlpha, bits: 8, read };
  }
  const scale = depth < 8 ? 255 / ((1 << depth) - 1) : 1;
  const clear = transparency === undefined ? undefined : [...transparency];
  const parts = channels > 2 ? 3 : 1;
  const read: Read = (at, pixel) => {
    let isClear = clear !== undefined;
    for (let c = 0; c < channels; c++) {
      const value = data[at * channels + c]!;
      pixel[c] = value * scale;
      if (c < parts && clear !== undefined && clear[c] !== value) isClear = false;
    }
    if (clear !== undefined) pixel[parts] = isClear ? 0 : opaque;
  };
  return { isGray: parts === 1, hasAlpha: channels === parts + 1 || clear !== undefined, bits, read };
}

/** How many channels there are where none are asked for: transparency counts only with a palette. */
function ownChannels(png: DecodedPng): number {
  return png.palette === undefined ? png.channels : (png.palette[0]?.length ?? 3);
}

/**
 * The pixels of a PNG file: `channels` of them (0: as many as the file has), 8 or 16 bits each, converted as libpng does for
 * TensorFlow.
 * @throws FormatError for a file that is none, or is broken
 */
export async function decodePng(bytes: Uint8Array, channels: number, bits: 8 | 16): Promise<Pixels> {
  const png = await parsed(bytes);
  const source = sourceOf(png);
  const count = channels === 0 ? ownChannels(png) : channels;
  const { width, height } = png;
  const out = bits === 16 ? new Uint16Array(width * height * count) : new Uint8Array(width * height * count);
  // What libpng adds where there is no alpha: all bits of a channel of the file.
  const filler = png.depth === 16 ? 65535 : (1 << png.depth) - 1;
  const wantsAlpha = count % 2 === 0;
  const pixel = [0, 0, 0, 0];
  const fit = (value: number): number => {
    if (source.bits === bits) return value;
    return bits === 8 ? value >> 8 : value * 257;
  };
  for (let at = 0, to = 0; to < out.length; at++, to += count) {
    source.read(at, pixel);
    const alpha = source.hasAlpha ? pixel[source.isGray ? 1 : 3]! : filler;
    if (count < 3) out[to] = fit(source.isGray ? pixel[0]! : grayOf(pixel, source.bits));
    else for (let c = 0; c < 3; c++) out[to + c] = fit(pixel[source.isGray ? 0 : c]!);
    if (wantsAlpha) out[to + count - 1] = fit(alpha);
  }
  return { height, width, channels: count, data: out };
}

function grayOf([red, green, blue]: readonly number[], bits: 8 | 16): number {
  if (red === green && red === blue) return red!;
  const sum = RED! * red! + GREEN! * green! + BLUE! * blue!;
  return (sum + (bits === 16 ? 16384 : 0)) >>> 15;
}

async function parsed(bytes: Uint8Array): Promise<DecodedPng> {
  const { decode } = await import("fast-png");
  try {
    return decode(bytes, { checkCrc: true });
  } catch (error) {
    // Up to the first data TensorFlow only makes its decoder ready.
    const hasData = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("IDAT");
    const message = hasData ? `Invalid PNG data, size ${bytes.length}` : "Invalid PNG. Failed to initialize decoder.";
    throw new FormatError(message, { cause: error });
  }
}

/** An image of 1 to 4 channels, of 8 or 16 bits as its array says, as a PNG file; `compression` is -1 (the usual one) or 0 to 9. */
export async function encodePng(pixels: Pixels, compression: number): Promise<Uint8Array> {
  const { encode } = await import("fast-png");
  const { width, height, channels, data } = pixels;
  const level = (compression < 0 ? 6 : compression) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  const depth = data instanceof Uint16Array ? 16 : 8;
  return encode({ width, height, channels, depth, data }, { zlib: { level } });
}
