import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { InvalidArgumentError, ShapeError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { elementsOf, Results } from "../host/elementwise.js";
import type { Named } from "../named.js";
import { rgbToHsvGradient } from "./hsv-gradient.js";

/** A color: three numbers, which a conversion replaces. */
export type Color = [number, number, number];

/** The input's shape, whose last dimension must be 3. @throws ShapeError where it is not */
function colored({ inputs }: InferContext, leastRank: number): Shape {
  const { shape } = inputs[0]!;
  if (shape.dims === undefined) return Shape.unknown;
  if (shape.dims.length < leastRank)
    throw new ShapeError(
      `Shape must be at least rank ${leastRank} but is rank ${shape.dims.length}`,
      leastRank === 1 ? "input must be at least 1D" : `input must be at least 3-D, got shape${shape.toErrorString()}`,
    );
  const channels = shape.dims.at(-1);
  if (channels !== null && channels !== 3)
    throw new ShapeError(
      `Dimension must be 3 but is ${channels}`,
      `input must have 3 channels but instead has ${channels} channels.`,
    );
  return Shape.of([...shape.dims.slice(0, -1), 3]);
}

/** Each color of an array, converted. */
function mapColors(image: NdArray, node: string, convert: (color: Color) => void): NdArray {
  if (image.shape.at(-1) !== 3)
    throw new InvalidArgumentError(`input must have 3 channels but instead has ${image.shape.at(-1)} channels.`, {
      node,
    });
  const from = elementsOf(image) as ArrayLike<number>;
  const results = new Results(image.dtype, image.shape);
  const out = results.numbers;
  const color: Color = [0, 0, 0];
  for (let i = 0; i < from.length; i += 3) {
    for (let c = 0; c < 3; c++) color[c] = from[i + c]!;
    convert(color);
    for (let c = 0; c < 3; c++) out[i + c] = color[c]!;
  }
  return results.toArray();
}

/** Red, green and blue become hue, saturation and value, all of [0, 1]. */
function toHsv(color: Color): void {
  const [r, g, b] = color;
  const value = Math.max(r, g, b);
  const range = value - Math.min(r, g, b);
  const norm = 1 / (6 * range);
  let hue = norm * (r - g) + 4 / 6;
  if (r === value) hue = norm * (g - b);
  else if (g === value) hue = norm * (b - r) + 2 / 6;
  if (range <= 0) hue = 0;
  color[0] = hue < 0 ? hue + 1 : hue;
  color[1] = value > 0 ? range / value : 0;
  color[2] = value;
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x));

function toRgb(color: Color): void {
  const [h, s, v] = color;
  const sixth = h * 6;
  color[0] = (1 - s + s * clamp(Math.abs(sixth - 3) - 1)) * v;
  color[1] = (1 - s + s * clamp(2 - Math.abs(sixth - 2))) * v;
  color[2] = (1 - s + s * clamp(2 - Math.abs(sixth - 4))) * v;
}

const conversion = (convert: (color: Color) => void): OpImplementation => ({
  infer: (context) => [colored(context, 1)],
  host: ({ inputs: [images], name }) => [mapColors(images!, name, convert)],
});

/** `RGBToHSV`: red, green and blue as hue, saturation and value. */
export const RGBToHSV = defineOp("RGBToHSV", { ...conversion(toHsv), gradient: rgbToHsvGradient });
/** `HSVToRGB`: hue, saturation and value as red, green and blue. */
export const HSVToRGB = defineOp("HSVToRGB", { ...conversion(toRgb), notDifferentiable: true });

/** `AdjustHue`: the hue moved on around the circle by a part of it. */
export const AdjustHue = defineOp("AdjustHue", {
  infer: (context) => [colored(context, 3)],
  host: ({ inputs: [images, delta], name }) => {
    const turn = Number(delta!.at(0));
    return [
      mapColors(images!, name, (color) => {
        turnHue(color, turn);
      }),
    ];
  },
});

/** Moves the hue on, and keeps the largest and the smallest part as they are. */
function turnHue(color: Color, turn: number): void {
  const [low, high] = [Math.min(...color), Math.max(...color)];
  toHsv(color);
  const sixth = (((color[0] + turn) % 1) + 1) % 1;
  const h = sixth * 6;
  const part = (x: number): number => low + clamp(x) * (high - low);
  color[0] = part(Math.abs(h - 3) - 1);
  color[1] = part(2 - Math.abs(h - 2));
  color[2] = part(2 - Math.abs(h - 4));
}

/** `AdjustSaturation`: the saturation times a number, at most 1. */
export const AdjustSaturation = defineOp("AdjustSaturation", {
  infer: (context) => [colored(context, 3)],
  host: ({ inputs: [images, scale], name }) => {
    const factor = Number(scale!.at(0));
    return [
      mapColors(images!, name, (color) => {
        toHsv(color);
        color[1] = clamp(color[1] * factor);
        toRgb(color);
      }),
    ];
  },
});

/** `AdjustContrastv2`: each channel's distance from its mean over the image times a number. */
export const AdjustContrastv2 = defineOp("AdjustContrastv2", {
  infer: ({ inputs: [images] }) => {
    const { shape } = images!;
    if (shape.rank !== undefined && shape.rank < 3)
      throw new ShapeError(
        `Shape must be at least rank 3 but is rank ${shape.rank}`,
        `input must be at least 3-D, got shape${shape.toErrorString()}`,
      );
    return [shape];
  },
  host: ({ inputs: [images, factor] }) => [contrasted(images!, Number(factor!.at(0)))],
});

function contrasted(images: NdArray, factor: number): NdArray {
  const [height, width, channels] = images.shape.slice(-3) as [number, number, number];
  const from = elementsOf(images) as ArrayLike<number>;
  const results = new Results(images.dtype, images.shape);
  const out = results.numbers;
  const pixels = height * width;
  const size = pixels * channels;
  for (let start = 0; start < from.length; start += size)
    for (let c = 0; c < channels; c++) {
      let sum = 0;
      for (let i = start + c; i < start + size; i += channels) sum += from[i]!;
      const mean = sum / pixels;
      for (let i = start + c; i < start + size; i += channels) out[i] = (from[i]! - mean) * factor + mean;
    }
  return results.toArray();
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Red, green and blue (last axis) of [0, 1] as hue, saturation and value (`tf.image.rgb_to_hsv`). */
export function rgbToHsv(images: TensorLike, options: Named = {}): Tensor {
  return apply("RGBToHSV", { images }, {}, options);
}
/** Hue, saturation and value (last axis) of [0, 1] as red, green and blue (`tf.image.hsv_to_rgb`). */
export function hsvToRgb(images: TensorLike, options: Named = {}): Tensor {
  return apply("HSVToRGB", { images }, {}, options);
}
