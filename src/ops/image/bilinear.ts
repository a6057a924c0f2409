import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import type { Value } from "../../onnx/graph.js";
import { elementsOf } from "../host/elementwise.js";
import { isKnownGiveBack, isKnownResize, lowerBetween, lowerGiveBack } from "./lowering.js";
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

/** The neighbours along rows and along columns. */
function bothNeighbours(
  input: readonly number[],
  output: readonly number[],
  { alignCorners, halfPixelCenters }: ReturnType<typeof centersOf>,
): [Between[], Between[]] {
  return [0, 1].map((axis) => neighbours(input[axis]!, output[axis]!, alignCorners, halfPixelCenters)) as [
    Between[],
    Between[],
  ];
}

/** `ResizeBilinear`: images in another size, each element between its four neighbours; float32. */
export const ResizeBilinear = defineOp("ResizeBilinear", {
  infer: (context) => [resizedShape(context)],
  host: (context) => {
    const { images, input, output, ...centers } = resizeArguments(context);
    const [rows, columns] = bothNeighbours(input, output, centers);
    const shape = [images.shape[0]!, ...output, images.shape[3]!];
    return [new NdArray(float32, shape, interpolate(images, rows, columns))];
  },
  lowers: (_, known) => known.inputs[0]!.dtype === float32 && isKnownResize(known),
  lower: (onnx, context) => {
    const [images, size] = context.inputs as [Value, Value];
    const input = images.shape.slice(1, 3).toArray();
    return [lowerBetween(onnx, images, ...bothNeighbours(input, size.constant!.toNumbers(), centersOf(context)))];
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
    const size = [image.shape[1]!, image.shape[2]!] as const;
    const [rows, columns] = bothNeighbours(size, grads.shape.slice(1, 3), centersOf(context));
    return [giveBack(grads, taps(rows), taps(columns), size, image.dtype)];
  },
  lowers: (_, known) => {
    const image = known.inputs[1]!.shape;
    return isKnownGiveBack(known, image.dim(1), image.dim(2));
  },
  lower: (onnx, context) => {
    const [grads, image] = context.inputs as [Value, Value];
    const size = [image.shape.dim(1)!, image.shape.dim(2)!] as const;
    const [rows, columns] = bothNeighbours(size, grads.shape.slice(1, 3).toArray(), centersOf(context));
    return [lowerGiveBack(onnx, grads, taps(rows), taps(columns), size)];
  },
  notDifferentiable: true,
});

/** Images `[batch, height, width, channels]` in another size, by bilinear interpolation, as float32 (`tf.image.resize_bilinear`). */
export function resizeBilinear(images: TensorLike, size: TensorLike, options: ResizeOptions = {}): Tensor {
  return apply("ResizeBilinear", { images, size }, resizeAttrs(options), { name: options.name });
}
