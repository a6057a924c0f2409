import { html } from "./html.js";
import type { MimeBundle } from "./mime.js";
import { STYLE } from "./style.js";

/** Pixels of a picture, row by row, 1 to 4 bytes each: grey, grey and alpha, red green blue, or these and alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** How a picture is shown as a PNG: by itself, and in a page with a caption, at the size that it is to have there. */
export async function pngBundle(
  pixels: Pixels,
  { caption, zoom = 1 }: { readonly caption: string; readonly zoom?: number },
): Promise<MimeBundle> {
  const { encode } = await import("fast-png");
  const png = Buffer.from(encode(enlarged(pixels, zoom))).toString("base64");
  const [width, height] = [pixels.width * zoom, pixels.height * zoom];
  const page = html`<figure style="${STYLE.figure}"><img src="data:image/png;base64,${png}" alt="${caption}" width="${width}" height="${height}" style="max-width: 100%; height: auto; image-rendering: pixelated"/><figcaption style="${STYLE.muted}">${caption}</figcaption></figure>`;
  return { "text/plain": caption, "text/html": page.text, "image/png": png };
}

/** Each pixel `zoom` times as wide and high, so that small pictures are seen as they are. */
function enlarged({ width, height, channels, data }: Pixels, zoom: number): Pixels {
  if (zoom === 1) return { width, height, channels, data };
  const out = new Uint8Array(width * zoom * height * zoom * channels);
  const rowLength = width * zoom * channels;
  for (let y = 0; y < height; y++) {
    const start = y * zoom * rowLength;
    for (let x = 0; x < width; x++)
      for (let copy = 0; copy < zoom; copy++)
        for (let c = 0; c < channels; c++)
          out[start + (x * zoom + copy) * channels + c] = data[(y * width + x) * channels + c]!;
    for (let copy = 1; copy < zoom; copy++) out.copyWithin(start + copy * rowLength, start, start + rowLength);
  }
  return { width: width * zoom, height: height * zoom, channels, data: out };
}
