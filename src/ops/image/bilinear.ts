import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { elementsOf } from "../host/elementwise.js";
import { type ResizeOptions, resizeAttrs } from "./resize-options.js";
import { centersOf, resizeArguments, resizedShape } from "./sizes.js";
import { giveBack, sourceOf, stepOf, type Taps, tapsOf } from "./taps.js";

const { fround } = Math;

interface Between {
  readonly lower: number;
  readonly upper: number;
  /** How far on from the lower to the upper one. */
  readonly part: number;
}

function between(place: number, input: number, step: number, halfPixelCenters: boolean): Between {
  const source = sourceOf(place, step, halfPixelCenters);
  const floor = Math.floor(source);
  return {
    lower: Math.max(0, floor),
    upper: Math.min(input - 1, Math.ceil(source)),
    part: fround(source - floor),
  };
}

/** The two neighbours of each element along an axis. */
function neighbours(input: number, output: number, alignCorners: boolean, halfPixelCenters: boolean): Between[] {
  const step = stepOf(input, output, alignCorners);
  return Array.from({ length: output }, (_, place) => between(place, input, step, halfPixelCenters));
}

/** The sum of four neighbours, in the order in which TensorFlow adds them, so that the numbers are its own. */
function interpolate(images: NdArray, rows: readonly Between[], columns: readonly Between[]): Float32Array {
  const [batch, height, width, channels] = images.shape as [number, number, number, number];
  const from = elementsOf(images) as ArrayLike<number>;
  const at = (index: number): number => fround(Number(from[index]));
  const out = new Float32Array(batch * rows.length * columns.length * channels);
  let to = 0;
  for (let b = 0; b < batch; b++)
    for (const row of rows) {
      const above = (b * height + row.lower) * width;
      const below = (b * height + row.upper) * width;
      for (const column of columns) {
        const left = column.lower * channels;
        const right = column.upper * channels;
        for (let c = 0; c < channels; c++) {
          const topLeft = at(above * channels + left + c);
          const topRight = at(above * channels + right + c);
          const bottomLeft = at(below * channels + left + c);
          const bottomRight = at(below * channels + right + c);
          const top = fround(topLeft + fround(fround(topRight - topLeft) * column.part));
          const bottom = fround(bottomLeft + fround(fround(bottomRight - bottomLeft) * column.part));
          out[to++] = top + fround(fround(bottom - top) * row.part);
        }
      }
    }
  return out;
}

function taps(places: readonly Between[]): Taps {
  return tapsOf(places.length, (place) => {
    const { lower, upper, part } = places[place]!;
    return [
      [lower, 1 - part],
      [upper, part],
    ];
  });
}

/** `ResizeBilinear`: images in another size, each element between its four neighbours; float32. */
export const ResizeBilinear = defineOp("ResizeBilinear", {
  infer: (context) => [resizedShape(context)],
  host: (context) => {
    const { images, input, output, alignCorners, halfPixelCenters } = resizeArguments(context);
    const [rows, columns] = [0, 1].map((axis) =>
      neighbours(input[axis]!, output[axis]!, alignCorners, halfPixelCenters),
    ) as [Between[], Between[]];
    const shape = [images.shape[0]!, ...output, images.shape[3]!];
    return [new NdArray(float32, shape, interpolate(images, rows, columns))];
  },
  gradient: (op, [grad]) => {
    const attrs = resizeAttrs(op);
    return [apply("ResizeBilinearGrad", { grads: grad!, original_image: op.inputs[0]! }, attrs), null];
  },
});

/** `ResizeBilinearGrad`: the gradient of ResizeBilinear. */
export const ResizeBilinearGrad = defineOp("ResizeBilinearGrad", {
  infer: ({ inputs }) => [inputs[1]?.shape],
  host: (context) => {
    const [grads, image] = context.inputs as [NdArray, NdArray];
    const { alignCorners, halfPixelCenters } = centersOf(context);
    const [rows, columns] = [1, 2].map((axis) =>
      taps(neighbours(image.shape[axis]!, grads.shape[axis]!, alignCorners, halfPixelCenters)),
    ) as [Taps, Taps];
    return [giveBack(grads, rows, columns, [image.shape[1]!, image.shape[2]!], image.dtype)];
  },
  notDifferentiable: true,
});

/** Images `[batch, height, width, channels]` in another size, by bilinear interpolation, as float32 (`tf.image.resize_bilinear`). */
export function resizeBilinear(images: TensorLike, size: TensorLike, options: ResizeOptions = {}): Tensor {
  return apply("ResizeBilinear", { images, size }, resizeAttrs(options), { name: options.name });
}
