import { apply } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { InvalidArgumentError, ShapeError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { elementsOf, Results } from "../host/elementwise.js";
import type { Named } from "../named.js";
import { shapeOfRank } from "./sizes.js";

/** Yellow, blue, red, lime, purple, olive, maroon, navy, aqua, fuchsia. */
const COLORS: readonly (readonly number[])[] = [
  [1, 1, 0, 1],
  [0, 0, 1, 1],
  [1, 0, 0, 1],
  [0, 1, 0, 1],
  [0.5, 0, 0.5, 1],
  [0.5, 0.5, 0, 1],
  [0.5, 0, 0, 1],
  [0, 0, 0.5, 1],
  [0, 1, 1, 1],
  [1, 0, 1, 1],
];

/** The colors that boxes are drawn in by turns. */
function colorsOf(given: NdArray | undefined, depth: number): readonly (readonly number[])[] {
  if (given === undefined || given.size === 0) return depth === 1 ? COLORS.map(() => [1]) : COLORS;
  const [count, parts] = given.shape as [number, number];
  const data = given.toNumbers();
  return Array.from({ length: count }, (_, i) => data.slice(i * parts, (i + 1) * parts));
}

function drawn({ inputs, name: node }: HostContext): NdArray {
  const [images, boxes, given] = inputs as [NdArray, NdArray, NdArray | undefined];
  const fail = (message: string): never => {
    throw new InvalidArgumentError(message, { node });
  };
  const [batch, height, width, depth] = images.shape as [number, number, number, number];
  if (batch !== boxes.shape[0]) fail("The batch sizes should be the same");
  if (boxes.shape[2] !== 4) fail(`The size of the third dimension of the box must be 4. Received: ${boxes.shape[2]}`);
  if (given !== undefined && given.shape[1]! < depth)
    fail(`colors must have equal or more channels than the image provided: [${given.shape}]`);
  const colors = colorsOf(given, depth);
  const results = new Results(images.dtype, images.shape);
  const canvas = results.numbers;
  const from = elementsOf(images) as ArrayLike<number>;
  for (let i = 0; i < from.length; i++) canvas[i] = from[i]!;
  const edges = elementsOf(boxes) as ArrayLike<number>;
  const count = boxes.shape[1]!;
  for (let b = 0; b < batch; b++)
    for (let k = 0; k < count; k++) {
      const edge = (i: number, length: number): number =>
        Math.trunc(Math.fround(edges[(b * count + k) * 4 + i]! * (length - 1)));
      const [top, left, bottom, right] = [edge(0, height), edge(1, width), edge(2, height), edge(3, width)];
      if (top > bottom || left > right || top >= height || bottom < 0 || left >= width || right < 0) continue;
      const color = colors[k % colors.length]!;
      const dot = (y: number, x: number): void => {
        for (let c = 0; c < depth; c++) canvas[((b * height + y) * width + x) * depth + c] = color[c]!;
      };
      const [firstX, lastX] = [Math.max(left, 0), Math.min(right, width - 1)];
      const [firstY, lastY] = [Math.max(top, 0), Math.min(bottom, height - 1)];
      for (const y of [top, bottom]) if (y >= 0 && y < height) for (let x = firstX; x <= lastX; x++) dot(y, x);
      for (const x of [left, right]) if (x >= 0 && x < width) for (let y = firstY; y <= lastY; y++) dot(y, x);
    }
  return results.toArray();
}

const drawing: OpImplementation = {
  infer: (context) => {
    shapeOfRank(context, 1, 3, "The rank of the boxes tensor should be 3");
    const images = shapeOfRank(context, 0, 4, "The rank of the images should be 4");
    const depth = images.dim(3);
    if (depth !== null && ![1, 3, 4].includes(depth)) {
      const message = "Channel depth should be either 1 (GRY), 3 (RGB), or 4 (RGBA)";
      throw new ShapeError(message, message);
    }
    return [images];
  },
  host: (context) => [drawn(context)],
};

/** `DrawBoundingBoxes`: images with the edges of boxes drawn in them. */
export const DrawBoundingBoxes = defineOp("DrawBoundingBoxes", { ...drawing, notDifferentiable: true });
/** `DrawBoundingBoxesV2`: `DrawBoundingBoxes` in given colors. */
export const DrawBoundingBoxesV2 = defineOp("DrawBoundingBoxesV2", drawing);

/** Images with the edges of boxes `[batch, boxes, (y1, x1, y2, x2)]` drawn in them (`tf.image.draw_bounding_boxes`). */
export function drawBoundingBoxes(
  images: TensorLike,
  boxes: TensorLike,
  options: Named & { colors?: TensorLike } = {},
): Tensor {
  const { colors, name } = options;
  if (colors === undefined) return apply("DrawBoundingBoxes", { images, boxes }, {}, { name });
  return apply("DrawBoundingBoxesV2", { images, boxes, colors }, {}, { name });
}
