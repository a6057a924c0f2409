import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import type { ResizeOptions } from "./resize-options.js";
import { resizeArguments, resizedShape } from "./sizes.js";
import { bounded, resample, stepOf, type Taps, tapsOf } from "./taps.js";

const { fround } = Math;

/** The elements that each place covers, by how much of it each is. */
function covered(input: number, output: number, alignCorners: boolean): Taps {
  const step = stepOf(input, output, alignCorners);
  return tapsOf(output, (place) => {
    const start = fround(place * step);
    const end = fround((place + 1) * step);
    const taps: [number, number][] = [];
    for (let i = Math.floor(start); i < Math.ceil(end); i++) {
      const length = i < start ? (i + 1 > end ? step : i + 1 - start) : i + 1 > end ? end - i : 1;
      taps.push([bounded(i, input), length / step]);
    }
    return taps;
  });
}

/** `ResizeArea`: images in another size, each element the mean of the area that it covers; float32. */
export const ResizeArea = defineOp("ResizeArea", {
  infer: (context) => [resizedShape(context)],
  host: (context) => {
    const { images, input, output, alignCorners } = resizeArguments(context);
    const [rows, columns] = [0, 1].map((axis) => covered(input[axis]!, output[axis]!, alignCorners));
    const shape = [images.shape[0]!, ...output, images.shape[3]!];
    return [new NdArray(float32, shape, resample(images, rows!, columns!))];
  },
});

/** Images `[batch, height, width, channels]` in another size, each pixel the mean of an area, as float32 (`tf.image.resize_area`). */
export function resizeArea(
  images: TensorLike,
  size: TensorLike,
  options: Omit<ResizeOptions, "halfPixelCenters"> = {},
): Tensor {
  return apply(
    "ResizeArea",
    { images, size },
    { align_corners: options.alignCorners ?? false },
    { name: options.name },
  );
}
