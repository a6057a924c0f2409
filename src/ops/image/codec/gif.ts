import type { ParsedFrameWithoutPatch } from "gifuct-js";
import { FormatError, type Pixels } from "./pixels.js";

/**
 * The frames of a GIF file, `[frames · height, width, 3]`: each is drawn over the one before, where it is not transparent.
 * @throws FormatError for a file that is none, or is broken
 */
export async function decodeGif(bytes: Uint8Array, allFrames: boolean): Promise<Pixels & { readonly frames: number }> {
  const frames = await parsed(bytes);
  // TensorFlow takes the largest frame for the whole, not what the head of the file says.
  const [width, height] = (["width", "height"] as const).map((side) =>
    Math.max(...frames.map(({ dims }) => dims[side])),
  );
  const wanted = allFrames ? frames : frames.slice(0, 1);
  const size = width! * height! * 3;
  const data = new Uint8Array(size * wanted.length);
  wanted.forEach((frame, k) => {
    const canvas = data.subarray(k * size, (k + 1) * size);
    if (k > 0) canvas.set(data.subarray((k - 1) * size, k * size));
    draw(frame, canvas, width!, height!);
  });
  return { height: height!, width: width!, channels: 3, data, frames: wanted.length };
}

function draw(frame: ParsedFrameWithoutPatch, canvas: Uint8Array, width: number, height: number): void {
  const { left, top, width: own } = frame.dims;
  frame.pixels.forEach((index, i) => {
    const x = left + (i % own);
    const y = top + Math.floor(i / own);
    if (index === frame.transparentIndex || x >= width || y >= height) return;
    const color = frame.colorTable[index];
    if (color !== undefined) canvas.set(color, (y * width + x) * 3);
  });
}

async function parsed(bytes: Uint8Array): Promise<readonly ParsedFrameWithoutPatch[]> {
  const { parseGIF, decompressFrames } = await import("gifuct-js");
  let frames: readonly ParsedFrameWithoutPatch[];
  try {
    frames = decompressFrames(parseGIF(Uint8Array.from(bytes).buffer), false);
  } catch (error) {
    throw invalid(bytes, "failed to read the frames", error);
  }
  if (frames.length === 0) throw invalid(bytes, "gif file does not contain any image");
  return frames;
}

function invalid(bytes: Uint8Array, reason: string, cause?: unknown): FormatError {
  return new FormatError(`Invalid GIF data (size ${bytes.length}), ${reason}`, { cause });
}
