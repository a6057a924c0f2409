import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import type { Named } from "../named.js";
import { Generator } from "../random/generator.js";
import { normal } from "../random/normal.js";
import { uniform } from "../random/uniform.js";
import { shapeOfRank } from "./sizes.js";

type Noise = "uniform" | "gaussian" | "zero";

function noiseOf({ attr, name }: HostContext): Noise {
  const noise = attr.string("noise");
  const isUniform = attr.bool("uniform_noise");
  const fail = (message: string): never => {
    throw new InvalidArgumentError(message, { node: name });
  };
  if (isUniform && noise !== "" && noise !== "uniform")
    fail("The uniform_noise and noise could not be specified at the same time");
  if (noise === "") return isUniform ? "uniform" : "gaussian";
  if (noise !== "uniform" && noise !== "gaussian" && noise !== "zero")
    fail(`The noise could only be uniform, gaussian, or zero, got${noise}`);
  return noise as Noise;
}

/** Where a glimpse begins along an axis; the first version of the op takes its middle, whatever the coordinates are. */
function startOf(offset: number, input: number, glimpse: number, context: HostContext): number {
  const [normalized, centered] = [context.attr.bool("normalized"), context.attr.bool("centered")];
  const isFirst = context.type === "ExtractGlimpse";
  let at = normalized ? Math.fround(offset * input) : offset;
  const isHalved = centered && (isFirst || normalized);
  if (isHalved) at = Math.fround(at / 2);
  if (centered) at = Math.fround(at + input / 2);
  if (isFirst || (normalized && centered)) at = Math.fround(at - glimpse / 2);
  return Math.trunc(at);
}

/** Numbers that look like an image's: within its range, or spread as each channel's are. */
function noiseLike(pixels: Float32Array, depth: number, out: Float32Array, noise: Noise, context: HostContext): void {
  if (noise === "zero") return;
  const philox = context.state(() => new Generator(0n, 0n)).reserveOutputs(out.length);
  const range = (values: Float32Array): [number, number] =>
    values.reduce<[number, number]>(([a, b], x) => [Math.min(a, x), Math.max(b, x)], [Infinity, -Infinity]);
  if (noise === "uniform") {
    const [least, most] = range(pixels);
    (uniform(philox, float32, out.length) as Float32Array).forEach((x, i) => {
      out[i] = least + x * (most - least);
    });
    return;
  }
  const numbers = normal(philox, float32, out.length) as Float32Array;
  for (let c = 0; c < depth; c++) {
    const own = pixels.filter((_, i) => i % depth === c);
    const [least, most] = range(own);
    const mean = own.reduce((sum, x) => sum + x, 0) / own.length;
    const deviation = Math.sqrt(own.reduce((sum, x) => sum + (x - mean) ** 2, 0) / own.length);
    for (let i = c; i < out.length; i += depth)
      out[i] = Math.min(most, Math.max(least, mean + numbers[i]! * deviation));
  }
}

function glimpses(context: HostContext): NdArray {
  const [input, size, offsets] = context.inputs as [NdArray, NdArray, NdArray];
  const [batch, height, width, depth] = input.shape as [number, number, number, number];
  if (offsets.shape[0] !== batch)
    throw new InvalidArgumentError(`first dimension should be batch[${offsets.shape}]`, { node: context.name });
  const [rows, columns] = size.toNumbers() as [number, number];
  const noise = noiseOf(context);
  const out = new Float32Array(batch * rows * columns * depth);
  const data = input.data as Float32Array;
  const pixels = height * width * depth;
  const places = offsets.data as Float32Array;
  for (let b = 0; b < batch; b++) {
    const image = data.subarray(b * pixels, (b + 1) * pixels);
    const own = out.subarray(b * rows * columns * depth, (b + 1) * rows * columns * depth);
    const top = startOf(places[2 * b]!, height, rows, context);
    const left = startOf(places[2 * b + 1]!, width, columns, context);
    if (top < 0 || left < 0 || top + rows >= height || left + columns >= width)
      noiseLike(image, depth, own, noise, context);
    for (let y = Math.max(0, -top); y < Math.min(rows, height - top); y++)
      for (let x = Math.max(0, -left); x < Math.min(columns, width - left); x++) {
        const from = ((top + y) * width + left + x) * depth;
        own.set(image.subarray(from, from + depth), (y * columns + x) * depth);
      }
  }
  return new NdArray(float32, [batch, rows, columns, depth], out);
}

const glimpse: OpImplementation = {
  infer: (context) => {
    const input = shapeOfRank(context, 0, 4);
    shapeOfRank(context, 2, 2);
    const size = context.constantShape(1);
    return [Shape.of([input.dim(0), size.dim(0), size.dim(1), input.dim(3)])];
  },
  host: (context) => [glimpses(context)],
  // What is beyond the image is noise.
  stateful: true,
};

/** `ExtractGlimpse`: a part of each image; what is beyond the image is noise. */
export const ExtractGlimpse = defineOp("ExtractGlimpse", { ...glimpse, notDifferentiable: true });
/** `ExtractGlimpseV2`: `ExtractGlimpse` with coordinates in pixels where they are not normalized. */
export const ExtractGlimpseV2 = defineOp("ExtractGlimpseV2", glimpse);

/** Options of `tf.image.extractGlimpse`. */
export interface GlimpseOptions extends Named {
  /** 0 is the middle of the image. Default true. */
  readonly centered?: boolean;
  /** 1 is the end of the image. Default true. */
  readonly normalized?: boolean;
  /** The noise is uniform, not Gaussian. Default true. */
  readonly uniformNoise?: boolean;
}

/** A part `[height, width]` of each image around its offset `(y, x)`; what is beyond the image is noise (`tf.image.extract_glimpse`). */
export function extractGlimpse(
  input: TensorLike,
  size: TensorLike,
  offsets: TensorLike,
  options: GlimpseOptions = {},
): Tensor {
  const { centered = true, normalized = true, uniformNoise = true, name } = options;
  const attrs = { centered, normalized, uniform_noise: uniformNoise };
  return apply("ExtractGlimpse", { input, size, offsets }, attrs, { name });
}
