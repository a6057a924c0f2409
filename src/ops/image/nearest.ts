import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { allocate, int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type LowerContext } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape, sizeOf } from "../../core/shape.js";
import type { Value } from "../../onnx/graph.js";
import { at } from "../at.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { vector } from "../host/vector.js";
import { innerShape } from "../shape.js";
import { canPick, isKnownGiveBack, isKnownResize, lowerGiveBack, pickPixels } from "./lowering.js";
import { type ResizeOptions, resizeAttrs } from "./resize-options.js";
import { centersOf, knownSize, resizeArguments, resizedShape, shapeOfRank, wantedSize } from "./sizes.js";
import { bounded, stepOf, type Taps, tapsOf } from "./taps.js";

const { fround } = Math;

/** The element of `input` nearest to each of `output`. */
function nearest(input: number, output: number, alignCorners: boolean, halfPixelCenters: boolean): number[] {
  const step = stepOf(input, output, alignCorners);
  return Array.from({ length: output }, (_, place) => {
    const source = fround(fround(halfPixelCenters ? place + 0.5 : place) * step);
    return bounded(alignCorners ? Math.floor(source + 0.5) : Math.floor(source), input);
  });
}

/** The nearest rows and columns. */
function bothNearest(
  input: readonly number[],
  output: readonly number[],
  context: Pick<LowerContext, "attr" | "name">,
): [number[], number[]] {
  const { alignCorners, halfPixelCenters } = centersOf(context);
  return [0, 1].map((axis) => nearest(input[axis]!, output[axis]!, alignCorners, halfPixelCenters)) as [
    number[],
    number[],
  ];
}

/** `ResizeNearestNeighbor`: images in another size, each element the nearest one. */
export const ResizeNearestNeighbor = defineOp("ResizeNearestNeighbor", {
  infer: (context) => [resizedShape(context)],
  host: (context) => {
    const { images, input, output } = resizeArguments(context);
    const [rows, columns] = bothNearest(input, output, context);
    const [batch, height, width, channels] = images.shape as [number, number, number, number];
    const shape = [batch, ...output, channels];
    const out = allocate(images.dtype, sizeOf(shape));
    let to = 0;
    for (let b = 0; b < batch; b++)
      for (const row of rows)
        for (const column of columns) {
          const from = ((b * height + row) * width + column) * channels;
          for (let c = 0; c < channels; c++) out[to++] = images.data[from + c] as never;
        }
    return [new NdArray(images.dtype, shape, out)];
  },
  lowers: (_, known) => known.inputs[0]!.dtype.isFloating && canPick(known) && isKnownResize(known),
  lower: (onnx, context) => {
    const [images, size] = context.inputs as [Value, Value];
    const [rows, columns] = bothNearest(images.shape.slice(1, 3).toArray(), size.constant!.toNumbers(), context);
    return [pickPixels(onnx, images, rows, columns)];
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
    const [height, width] = wantedSize(size, context.name);
    const [batch, , , channels] = grads.shape as [number, number, number, number];
    const [rows, columns] = bothNearest([height, width], grads.shape.slice(1, 3), context);
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
  lowers: (_, known) => {
    const [height = null, width = null] = known.constant(1)?.toNumbers() ?? [];
    return isKnownGiveBack(known, height, width);
  },
  lower: (onnx, context) => {
    const [grads, wanted] = context.inputs as [Value, Value];
    const size = wanted.constant!.toNumbers() as [number, number];
    const [rows, columns] = bothNearest(size, grads.shape.slice(1, 3).toArray(), context).map((places) =>
      tapsOf(places.length, (place) => [[places[place]!, 1]]),
    ) as [Taps, Taps];
    return [lowerGiveBack(onnx, grads, rows, columns, size)];
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
