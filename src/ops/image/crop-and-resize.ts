import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float16, float32, float64, int32 } from "../../core/dtype.js";
import { InvalidArgumentError, OutOfRangeError, ShapeError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { vector } from "../host/vector.js";
import type { Named } from "../named.js";
import { innerShape } from "../shape.js";
import { shapeOfRank } from "./sizes.js";

const { fround } = Math;

/** Where a row (or column) of a crop lies in the image: between two of its rows; undefined outside of it. */
interface Place {
  readonly lower: number;
  readonly upper: number;
  readonly part: number;
  readonly nearest: number;
}

/** The places of `count` rows from `start` to `end` (0 and 1 are the first and the last row) in an image of `length` rows. */
function places(start: number, end: number, length: number, count: number): (Place | undefined)[] {
  const last = length - 1;
  const step = count > 1 ? fround(fround(fround(end - start) * last) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, i) => {
    const at = count > 1 ? fround(fround(start * last) + fround(i * step)) : fround(0.5 * fround(start + end) * last);
    // Also where it is not a number.
    if (!(at >= 0 && at <= last)) return undefined;
    const lower = Math.floor(at);
    return { lower, upper: Math.ceil(at), part: fround(at - lower), nearest: Math.floor(at + 0.5) };
  });
}

/** One crop: which image it is of, and its places. */
interface Crop {
  readonly image: number;
  readonly rows: readonly (Place | undefined)[];
  readonly columns: readonly (Place | undefined)[];
}

function cropsOf(
  boxes: NdArray,
  indices: NdArray,
  [batch, height, width]: readonly number[],
  [cropHeight, cropWidth]: readonly [number, number],
  node: string,
): Crop[] {
  const fail = (message: string): never => {
    throw new InvalidArgumentError(message, { node });
  };
  const data = boxes.data as Float32Array;
  if (data.some((value) => !Number.isFinite(value))) fail("Boxes contains at least one element that is not finite");
  return Array.from({ length: boxes.shape[0]! }, (_, b) => {
    const image = Number(indices.at(b));
    if (image < 0 || image >= batch!)
      throw new OutOfRangeError("box_index has values outside [0, batch_size)", { node });
    const [y1, x1, y2, x2] = data.subarray(b * 4, b * 4 + 4) as unknown as [number, number, number, number];
    return { image, rows: places(y1, y2, height!, cropHeight), columns: places(x1, x2, width!, cropWidth) };
  });
}

/** @throws ShapeError where boxes and their indices do not fit together */
function checkBoxes(context: InferContext, first: number): number | null {
  const boxes = shapeOfRank(context, first, 2);
  const indices = shapeOfRank(context, first + 1, 1);
  const columns = boxes.dim(1);
  if (columns !== null && columns !== 4) {
    const message = `Dimension must be 4 but is ${columns}`;
    throw new ShapeError(message, "boxes must have 4 columns");
  }
  const [count, other] = [boxes.dim(0), indices.dim(0)];
  if (count !== null && other !== null && count !== other) {
    const message = `Dimensions must be equal, but are ${count} and ${other}`;
    throw new ShapeError(message, "box_index has incompatible shape");
  }
  return count ?? other;
}

/** The four elements around a place in an image, and what each of them counts. */
function corners(row: Place, column: Place): readonly (readonly [y: number, x: number, weight: number])[] {
  return [
    [row.lower, column.lower, (1 - row.part) * (1 - column.part)],
    [row.lower, column.upper, (1 - row.part) * column.part],
    [row.upper, column.lower, row.part * (1 - column.part)],
    [row.upper, column.upper, row.part * column.part],
  ];
}

function cropAndResizeImages({ inputs, attr, name }: HostContext): NdArray {
  const [image, boxes, indices, size] = inputs as [NdArray, NdArray, NdArray, NdArray];
  const [cropHeight, cropWidth] = size.toNumbers() as [number, number];
  if (cropHeight <= 0 || cropWidth <= 0)
    throw new InvalidArgumentError("crop dimensions must be positive", { node: name });
  const [, height, width, depth] = image.shape as [number, number, number, number];
  const crops = cropsOf(boxes, indices, image.shape, [cropHeight, cropWidth], name);
  const from = elementsOf(image) as ArrayLike<number>;
  const out = new Float32Array(crops.length * cropHeight * cropWidth * depth);
  const outside = attr.float("extrapolation_value");
  const isNearest = attr.string("method") === "nearest";
  let at = 0;
  for (const { image: b, rows, columns } of crops) {
    const value = (y: number, x: number, d: number): number =>
      fround(Number(from[((b * height + y) * width + x) * depth + d]));
    for (const row of rows)
      for (const column of columns)
        for (let d = 0; d < depth; d++) {
          if (row === undefined || column === undefined) out[at++] = outside;
          else if (isNearest) out[at++] = value(row.nearest, column.nearest, d);
          else {
            const left = value(row.lower, column.lower, d);
            const under = value(row.upper, column.lower, d);
            const top = fround(left + fround(fround(value(row.lower, column.upper, d) - left) * column.part));
            const bottom = fround(under + fround(fround(value(row.upper, column.upper, d) - under) * column.part));
            out[at++] = top + fround(fround(bottom - top) * row.part);
          }
        }
  }
  return new NdArray(float32, [crops.length, cropHeight, cropWidth, depth], out);
}

/** `CropAndResize`: parts of images, each in the same size; float32. */
export const CropAndResize = defineOp("CropAndResize", {
  infer: (context) => {
    const image = shapeOfRank(context, 0, 4);
    const count = checkBoxes(context, 1);
    const size = context.constantShape(3);
    return [[count, size.dim(0), size.dim(1), image.dim(3)]];
  },
  host: (context) => [cropAndResizeImages(context)],
  gradient: (op, [grad]) => {
    const [image, boxes, indices] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const { dtype } = image;
    const known = image.shape.isFullyDefined;
    const size = known ? vector(image.shape.toArray(), int32) : innerShape(image, true);
    const attrs = { T: op.attr.type("T"), method: op.attr.string("method") };
    const args = { grads: grad!, boxes, box_ind: indices, image_size: size };
    const isFloat = [float16, float32, float64].includes(dtype.base);
    const toImage = isFloat ? apply("CropAndResizeGradImage", args, attrs) : null;
    const toBoxes = apply("CropAndResizeGradBoxes", { grads: grad!, image, boxes, box_ind: indices });
    return [toImage, toBoxes, null, null];
  },
});

/** `CropAndResizeGradImage`: the gradient of CropAndResize with respect to the images. */
export const CropAndResizeGradImage = defineOp("CropAndResizeGradImage", {
  infer: (context) => {
    const size = context.constantShape(3);
    return [size.rank === 4 ? size : Shape.ofRank(4)];
  },
  host: ({ inputs, attr, name, outputTypes }) => {
    const [grads, boxes, indices, size] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const shape = size.toNumbers() as [number, number, number, number];
    const [, height, width, depth] = shape;
    const crops = cropsOf(boxes, indices, shape, [grads.shape[1]!, grads.shape[2]!], name);
    const from = grads.data as Float32Array;
    const results = new Results(outputTypes[0]!, shape);
    const out = results.numbers;
    const isNearest = attr.string("method") === "nearest";
    let at = 0;
    for (const { image, rows, columns } of crops)
      for (const row of rows)
        for (const column of columns) {
          const found = row === undefined || column === undefined ? [] : corners(row, column);
          const targets = isNearest && found.length > 0 ? ([[row!.nearest, column!.nearest, 1]] as const) : found;
          for (const [y, x, weight] of targets) {
            const to = ((image * height + y) * width + x) * depth;
            for (let d = 0; d < depth; d++) out[to + d]! += from[at + d]! * weight;
          }
          at += depth;
        }
    return [results.toArray()];
  },
});

/** `CropAndResizeGradBoxes`: the gradient of CropAndResize with respect to the boxes. */
export const CropAndResizeGradBoxes = defineOp("CropAndResizeGradBoxes", {
  infer: ({ inputs }) => [inputs[2]?.shape],
  host: ({ inputs, name }) => {
    const [grads, image, boxes, indices] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const [, height, width, depth] = image.shape as [number, number, number, number];
    const [, cropHeight, cropWidth] = grads.shape as [number, number, number, number];
    const crops = cropsOf(boxes, indices, image.shape, [cropHeight, cropWidth], name);
    const from = elementsOf(image) as ArrayLike<number>;
    const incoming = grads.data as Float32Array;
    const out = new Float32Array(crops.length * 4);
    /** How much of a move of the far edge the row (or column) `i` makes with it, in rows; the near edge has the rest. */
    const share = (i: number, count: number, length: number): number =>
      count > 1 ? (i * (length - 1)) / (count - 1) : 0.5 * (length - 1);
    crops.forEach(({ image: b, rows, columns }, k) => {
      const value = (y: number, x: number, d: number): number =>
        Number(from[((b * height + y) * width + x) * depth + d]);
      rows.forEach((row, i) => {
        columns.forEach((column, j) => {
          if (row === undefined || column === undefined) return;
          const start = ((k * cropHeight + i) * cropWidth + j) * depth;
          const [down, right] = [share(i, cropHeight, height), share(j, cropWidth, width)];
          for (let d = 0; d < depth; d++) {
            const topLeft = value(row.lower, column.lower, d);
            const topRight = value(row.lower, column.upper, d);
            const bottomLeft = value(row.upper, column.lower, d);
            const bottomRight = value(row.upper, column.upper, d);
            const byY = (1 - column.part) * (bottomLeft - topLeft) + column.part * (bottomRight - topRight);
            const byX = (1 - row.part) * (topRight - topLeft) + row.part * (bottomRight - bottomLeft);
            const grad = incoming[start + d]!;
            out[k * 4]! += byY * grad * (height - 1 - down);
            out[k * 4 + 1]! += byX * grad * (width - 1 - right);
            out[k * 4 + 2]! += byY * grad * down;
            out[k * 4 + 3]! += byX * grad * right;
          }
        });
      });
    });
    return [new NdArray(float32, boxes.shape, out)];
  },
});

/** Options of `tf.image.cropAndResize`. */
export interface CropAndResizeOptions extends Named {
  /** Default bilinear. */
  readonly method?: "bilinear" | "nearest";
  /** What is outside of the image. Default 0. */
  readonly extrapolationValue?: number;
}

/**
 * Parts of images, each resized to `cropSize`, as float32: `boxes` are `[y1, x1, y2, x2]` with 1 for the whole side, `boxInd` says of
 * which image each is (`tf.image.crop_and_resize`).
 */
export function cropAndResize(
  image: TensorLike,
  boxes: TensorLike,
  boxInd: TensorLike,
  cropSize: TensorLike,
  options: CropAndResizeOptions = {},
): Tensor {
  const attrs = { method: options.method ?? "bilinear", extrapolation_value: options.extrapolationValue ?? 0 };
  return apply("CropAndResize", { image, boxes, box_ind: boxInd, crop_size: cropSize }, attrs, { name: options.name });
}
