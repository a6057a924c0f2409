import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { allocate, int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { at } from "../at.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { vector } from "../host/vector.js";
import { innerShape } from "../shape.js";
import { type ResizeOptions, resizeAttrs } from "./resize-options.js";
import { centersOf, knownSize, resizeArguments, resizedShape, shapeOfRank, wantedSize } from "./sizes.js";
import { bounded, stepOf } from "./taps.js";

const { fround } = Math;

/** The element of `input` nearest to each of `output`. */
function nearest(input: number, output: number, alignCorners: boolean, halfPixelCenters: boolean): number[] {
  const step = stepOf(input, output, alignCorners);
  return Array.from({ length: output }, (_, place) => {
    const source = fround(fround(halfPixelCenters ? place + 0.5 : place) * step);
    return bounded(alignCorners ? Math.floor(source + 0.5) : Math.floor(source), input);
  });
}

/** `ResizeNearestNeighbor`: images in another size, each element the nearest one. */
export const ResizeNearestNeighbor = defineOp("ResizeNearestNeighbor", {
  infer: (context) => [resizedShape(context)],
  host: (context) => {
    const { images, input, output, alignCorners, halfPixelCenters } = resizeArguments(context);
    const [rows, columns] = [0, 1].map((axis) => nearest(input[axis]!, output[axis]!, alignCorners, halfPixelCenters));
    const [batch, height, width, channels] = images.shape as [number, number, number, number];
    const shape = [batch, ...output, channels];
    const out = allocate(images.dtype, sizeOf(shape));
    let to = 0;
    for (let b = 0; b < batch; b++)
      for (const row of rows!)
        for (const column of columns!) {
          const from = ((b * height + row) * width + column) * channels;
          for (let c = 0; c < channels; c++) out[to++] = images.data[from + c] as never;
        }
    return [new NdArray(images.dtype, shape, out)];
  },
  gradient: (op, [grad]) => {
    const image = op.inputs[0]!;
    const inner = image.shape.slice(1, 3);
    const size = inner.isFullyDefined ? vector(inner.toArray(), int32) : at(innerShape(image, true), "1:3");
    return [apply("ResizeNearestNeighborGrad", { grads: grad!, size }, resizeAttrs(op)), null];
  },
});

/** `ResizeNearestNeighborGrad`: the gradient of ResizeNearestNeighbor; the size is that of its input. */
export const ResizeNearestNeighborGrad = defineOp("ResizeNearestNeighborGrad", {
  infer: (context) => {
    const grads = shapeOfRank(context, 0, 4);
    return [Shape.of([grads.dim(0), ...knownSize(context, 1), grads.dim(3)])];
  },
  host: (context) => {
    const [grads, size] = context.inputs as [NdArray, NdArray];
    const { alignCorners, halfPixelCenters } = centersOf(context);
    const [height, width] = wantedSize(size, context.name);
    const [batch, inHeight, inWidth, channels] = grads.shape as [number, number, number, number];
    const rows = nearest(height, inHeight, alignCorners, halfPixelCenters);
    const columns = nearest(width, inWidth, alignCorners, halfPixelCenters);
    const from = elementsOf(grads) as ArrayLike<number>;
    const results = new Results(grads.dtype, [batch, height, width, channels]);
    const out = results.numbers;
    let read = 0;
    for (let b = 0; b < batch; b++)
      for (const row of rows)
        for (const column of columns) {
          const to = ((b * height + row) * width + column) * channels;
          for (let c = 0; c < channels; c++) out[to + c]! += from[read++]!;
        }
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const size = at(innerShape(op.inputs[0]!, true), "1:3");
    return [apply("ResizeNearestNeighbor", { images: grad!, size }, resizeAttrs(op)), null];
  },
});

/** Images `[batch, height, width, channels]` in another size, each pixel the nearest one (`tf.image.resize_nearest_neighbor`). */
export function resizeNearestNeighbor(images: TensorLike, size: TensorLike, options: ResizeOptions = {}): Tensor {
  return apply("ResizeNearestNeighbor", { images, size }, resizeAttrs(options), { name: options.name });
}
