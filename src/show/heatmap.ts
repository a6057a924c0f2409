import { ValueError } from "../core/errors.js";
import type { NdArray, NdArrayLike } from "../core/ndarray.js";
import { checkOptions } from "../core/options.js";
import { arrayOf } from "./array-of.js";
import { colourScale } from "./colour-scale.js";
import { thousands } from "./html.js";
import { pngBundle } from "./png.js";
import { Shown } from "./shown.js";
import { numberReader, statisticsOf } from "./statistics.js";
import { figureText } from "./units.js";
import { shapeText } from "./value.js";

/** Cells of a side, at most: larger matrices are shown by the means of parts of them. */
const MOST_CELLS = 512;
const SEEN_WELL = 360;
/** Cells between the map and the bar that explains its colours, and the width of the bar, in pixels. */
const GAP = 6;
const BAR = 12;

/** How a heat map is drawn. */
export interface HeatmapOptions {
  /** The values at the ends of the scale; by default the least and the greatest, or the same on both sides of 0 where both signs are there. */
  readonly range?: readonly [low: number, high: number];
  /** How many pixels a cell is wide and high. */
  readonly zoom?: number;
}

/**
 * Shows a vector or matrix by colours, with a bar that explains them: from dark to light, or, where both signs are there, orange below
 * and blue above 0. NaN is red, and what a large matrix shows is the mean of the elements of each part.
 * @throws ValueError for another rank, or elements that are no real numbers
 */
export function heatmap(values: NdArrayLike, options: HeatmapOptions = {}): Shown {
  checkOptions("show.heatmap", options, ["range", "zoom"]);
  const array = arrayOf("a heat map", values);
  const { shape, dtype, size } = array;
  if (shape.length < 1 || shape.length > 2 || size === 0 || dtype.kind === "string" || dtype.kind === "complex")
    throw new ValueError(
      `Cannot draw a heat map of an array: it is ${dtype.name} of shape ${shapeText(shape)}, expected real numbers of rank 1 or 2`,
    );
  const { min, max } = statisticsOf(array);
  const range = options.range ?? (min < 0 && max > 0 ? symmetric(min, max) : Number.isNaN(min) ? [0, 1] : [min, max]);
  const [low, high] = range as readonly [number, number];
  const caption = `Heat map of ${dtype.name} ${shapeText(shape)}: ${figureText(low)} to ${figureText(high)}, scale at the right`;
  return new Shown(caption, () => {
    const [height, width] = shape.length === 1 ? [1, shape[0]!] : (shape as [number, number]);
    const cells = meansOf(array, height, width);
    const shown =
      cells.part > 1 ? `${caption}; means of ${thousands(cells.part)} × ${thousands(cells.part)} elements` : caption;
    const zoom = options.zoom ?? Math.max(1, Math.min(24, Math.floor(SEEN_WELL / Math.max(cells.width, cells.height))));
    return pngBundle(paint(cells, Math.max(1, Math.floor(zoom)), low, high), { caption: shown });
  });
}

function symmetric(min: number, max: number): [number, number] {
  const most = Math.max(-min, max);
  return [-most, most];
}

interface Cells {
  readonly width: number;
  readonly height: number;
  /** Elements of a side that a cell stands for. */
  readonly part: number;
  readonly values: Float64Array;
}

function meansOf(array: NdArray, height: number, width: number): Cells {
  const part = Math.max(1, Math.ceil(Math.max(height, width) / MOST_CELLS));
  const [rows, columns] = [Math.ceil(height / part), Math.ceil(width / part)];
  const read = numberReader(array);
  const values = new Float64Array(rows * columns);
  // Of large parts a few rows and columns are enough.
  const stride = Math.max(1, Math.floor(part / 4));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let [sum, seen] = [0, 0];
      for (let y = row * part; y < Math.min(height, (row + 1) * part); y += stride)
        for (let x = column * part; x < Math.min(width, (column + 1) * part); x += stride) {
          sum += read(y * width + x);
          seen++;
        }
      values[row * columns + column] = sum / seen;
    }
  return { width: columns, height: rows, part, values };
}

/** The cells, each `zoom` pixels wide and high, and the bar beside them, its top the high end. */
function paint({ width, height, values }: Cells, zoom: number, low: number, high: number) {
  const colour = colourScale(low, high);
  const [mapWidth, mapHeight] = [width * zoom, height * zoom];
  const total = mapWidth + GAP + BAR;
  const data = new Uint8Array(total * mapHeight * 4);
  for (let y = 0; y < mapHeight; y++) {
    const level = mapHeight === 1 ? high : high - ((high - low) * y) / (mapHeight - 1);
    for (let x = 0; x < total; x++) {
      if (x >= mapWidth && x < mapWidth + GAP) continue;
      const value = x < mapWidth ? values[Math.floor(y / zoom) * width + Math.floor(x / zoom)]! : level;
      data.set([...colour(value), 255], (y * total + x) * 4);
    }
  }
  return { width: total, height: mapHeight, channels: 4, data };
}
