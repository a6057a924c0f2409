import { ValueError } from "../core/errors.js";
import type { NdArray, NdArrayLike } from "../core/ndarray.js";
import { checkOptions } from "../core/options.js";
import { arrayOf } from "./array-of.js";
import { count, thousands } from "./html.js";
import { type Pixels, pngBundle } from "./png.js";
import { Shown } from "./shown.js";
import { numberReader, statisticsOf } from "./statistics.js";
import { figureText } from "./units.js";
import { shapeText } from "./value.js";

/** Pixels of a side of the whole picture, at most; larger images are shown with every second pixel, or fewer. */
const LARGEST = 1024;
const GAP = 2;
/** Small images are enlarged until a side has about so many pixels. */
const SEEN_WELL = 112;

/** How images are shown. */
export interface ImageOptions {
  /** What is black and what is white; by default 0 to 255 for uint8, 0 to 1 for floats within, else least to greatest. */
  readonly range?: readonly [low: number, high: number];
  /** Images in a row of the grid. */
  readonly columns?: number;
  /** Images that are shown at most. Default 64. */
  readonly most?: number;
  /** How many times as large each pixel is shown. */
  readonly zoom?: number;
}

/**
 * Shows values as images, several as a grid: `[height, width]` (grey), `[height, width, channels]` or
 * `[batch, height, width, channels]`, with 1, 3 or 4 channels; an array of rank 3 whose last axis is none of these is a batch of grey images.
 * @throws ValueError for another shape, or elements that are no real numbers
 */
export function image(values: NdArrayLike, options: ImageOptions = {}): Shown {
  checkOptions("show.image", options, ["range", "columns", "most", "zoom"]);
  const array = arrayOf("an image", values);
  const layout = layoutOf(array);
  const range = options.range ?? rangeOf(array);
  const { batch, height, width, channels } = layout;
  const shown = Math.min(batch, Math.max(1, options.most ?? 64));
  const what = `${count(batch, "image")} of ${thousands(width)} × ${thousands(height)}${channels === 1 ? "" : `, ${channels} channels`}`;
  const caption = `${what}, ${figureText(range[0])} to ${figureText(range[1])}${shown < batch ? `, the first ${shown} shown` : ""}`;
  return new Shown(caption, () => {
    const columns = Math.min(shown, Math.max(1, Math.floor(options.columns ?? Math.ceil(Math.sqrt(shown)))));
    const pixels = gridOf(array, layout, { range, columns, shown });
    const zoom =
      options.zoom ?? Math.max(1, Math.min(8, Math.floor(Math.min(SEEN_WELL / pixels.tile, LARGEST / pixels.width))));
    return pngBundle(pixels, { caption, zoom });
  });
}

interface Layout {
  readonly batch: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

function layoutOf({ shape, size, dtype }: NdArray): Layout {
  const hasChannels = (channels: number) => channels === 1 || channels === 3 || channels === 4;
  const wrong = (found: string): ValueError =>
    new ValueError(
      `Cannot show an array as an image: ${found}, expected numbers of shape (height, width), (height, width, channels) or (batch, height, width, channels) with 1, 3 or 4 channels`,
    );
  if (dtype.kind === "string" || dtype.kind === "complex") throw wrong(`its elements are ${dtype.name}`);
  if (size === 0) throw wrong(`its shape ${shapeText(shape)} has no elements`);
  const [a, b, c, d] = shape as readonly [number, number, number, number];
  if (shape.length === 2) return { batch: 1, height: a, width: b, channels: 1 };
  if (shape.length === 3 && hasChannels(c)) return { batch: 1, height: a, width: b, channels: c };
  if (shape.length === 3) return { batch: a, height: b, width: c, channels: 1 };
  if (shape.length === 4 && hasChannels(d)) return { batch: a, height: b, width: c, channels: d };
  throw wrong(`its shape is ${shapeText(shape)}`);
}

function rangeOf(array: NdArray): readonly [number, number] {
  if (array.dtype.name === "uint8") return [0, 255];
  if (array.dtype.kind === "bool") return [0, 1];
  const { min, max } = statisticsOf(array);
  if (Number.isNaN(min)) return [0, 1];
  const isFloat = array.dtype.kind === "float" || array.dtype.kind === "half";
  return isFloat && min >= 0 && max <= 1 ? [0, 1] : [min, max];
}

/** The images side by side, transparent between them; `tile` is the longer side of one. */
function gridOf(
  array: NdArray,
  { height, width, channels }: Layout,
  { range: [low, high], columns, shown }: { range: readonly [number, number]; columns: number; shown: number },
): Pixels & { readonly tile: number } {
  const rows = Math.ceil(shown / columns);
  const step = Math.max(1, Math.ceil(Math.max((width * columns) / LARGEST, (height * rows) / LARGEST)));
  const [tileWidth, tileHeight] = [Math.ceil(width / step), Math.ceil(height / step)];
  const total = { width: columns * (tileWidth + GAP) - GAP, height: rows * (tileHeight + GAP) - GAP };
  const data = new Uint8Array(total.width * total.height * 4);
  const read = numberReader(array);
  const scale = high === low ? 0 : 255 / (high - low);
  const level = (index: number) => Math.min(255, Math.max(0, Math.round((read(index) - low) * scale)));
  for (let image = 0; image < shown; image++) {
    const left = (image % columns) * (tileWidth + GAP);
    const top = Math.floor(image / columns) * (tileHeight + GAP);
    for (let y = 0; y < tileHeight; y++)
      for (let x = 0; x < tileWidth; x++) {
        const from = ((image * height + y * step) * width + x * step) * channels;
        const to = ((top + y) * total.width + left + x) * 4;
        for (let c = 0; c < 3; c++) data[to + c] = level(from + (channels === 1 ? 0 : c));
        data[to + 3] = channels === 4 ? level(from + 3) : 255;
      }
  }
  return { ...total, channels: 4, data, tile: Math.max(tileWidth, tileHeight) };
}
