import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32, float64 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { type ResizeOptions, resizeAttrs } from "./resize-options.js";
import { centersOf, resizeArguments, resizedShape } from "./sizes.js";
import { bounded, giveBack, resample, sourceOf, stepOf, type Taps, tapsOf } from "./taps.js";

/** Weights are read off a table of so many steps between two elements. */
const STEPS = 1024;
const SMALLEST = 1000 * 2 ** -126;

/** The weight of an element at distance `x` (below 2) by the cubic of parameter `a`. */
function cubic(x: number, a: number): number {
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;
}

function nearestEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

/**
 * The four elements around each place. With half pixel centers those beyond the edge count for nothing and the others for more; else
 * the one at the edge stands for them.
 */
function around(input: number, output: number, alignCorners: boolean, halfPixelCenters: boolean): Taps {
  const step = stepOf(input, output, alignCorners);
  return tapsOf(output, (place) => {
    const source = sourceOf(place, step, halfPixelCenters);
    const floor = Math.floor(source);
    const part = nearestEven(Math.fround(source - floor) * STEPS) / STEPS;
    const a = halfPixelCenters ? -0.5 : -0.75;
    const taps = [1 + part, part, 1 - part, 2 - part].map((distance, i): [number, number, boolean] => {
      const index = floor - 1 + i;
      return [bounded(index, input), Math.fround(cubic(distance, a)), index >= 0 && index < input];
    });
    if (!halfPixelCenters) return taps.map(([index, weight]) => [index, weight]);
    const sum = taps.reduce((total, [, weight, isInside]) => (isInside ? Math.fround(total + weight) : total), 0);
    const factor = Math.abs(sum) >= SMALLEST ? Math.fround(1 / sum) : 1;
    return taps.map(([index, weight, isInside]) => [index, isInside ? weight * factor : 0]);
  });
}

/** `ResizeBicubic`: images in another size, each element by cubic curves through sixteen neighbours; float32. */
export const ResizeBicubic = defineOp("ResizeBicubic", {
  infer: (context) => [resizedShape(context)],
  host: (context) => {
    const { images, input, output, alignCorners, halfPixelCenters } = resizeArguments(context);
    const [rows, columns] = [0, 1].map((axis) => around(input[axis]!, output[axis]!, alignCorners, halfPixelCenters));
    const shape = [images.shape[0]!, ...output, images.shape[3]!];
    return [new NdArray(float32, shape, resample(images, rows!, columns!))];
  },
  gradient: (op, [grad]) => {
    const image = op.inputs[0]!;
    if (![float32, float64].includes(image.dtype.base)) return [null, null];
    return [apply("ResizeBicubicGrad", { grads: grad!, original_image: image }, resizeAttrs(op)), null];
  },
});

/** `ResizeBicubicGrad`: the gradient of ResizeBicubic. */
export const ResizeBicubicGrad = defineOp("ResizeBicubicGrad", {
  infer: ({ inputs }) => [inputs[1]?.shape],
  host: (context) => {
    const [grads, image] = context.inputs as [NdArray, NdArray];
    const { alignCorners, halfPixelCenters } = centersOf(context);
    const [rows, columns] = [1, 2].map((axis) =>
      around(image.shape[axis]!, grads.shape[axis]!, alignCorners, halfPixelCenters),
    );
    return [giveBack(grads, rows!, columns!, [image.shape[1]!, image.shape[2]!], image.dtype)];
  },
});

/** Images `[batch, height, width, channels]` in another size, by bicubic interpolation, as float32 (`tf.image.resize_bicubic`). */
export function resizeBicubic(images: TensorLike, size: TensorLike, options: ResizeOptions = {}): Tensor {
  return apply("ResizeBicubic", { images, size }, resizeAttrs(options), { name: options.name });
}
