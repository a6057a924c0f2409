import { InvalidArgumentError, ShapeError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import type { HostContext, InferContext } from "../../core/op.js";
import { Shape } from "../../core/shape.js";

/**
 * The shape of input `index`, of which the rank is checked as far as it is known.
 * @throws ShapeError where it is of another rank; `runMessage` is what a run says
 */
export function shapeOfRank({ inputs }: InferContext, index: number, rank: number, runMessage?: string): Shape {
  const { shape } = inputs[index]!;
  if (shape.rank === undefined) return Shape.ofRank(rank);
  if (shape.rank === rank) return shape;
  const message = `Shape must be rank ${rank} but is rank ${shape.rank}`;
  throw new ShapeError(message, runMessage ?? message);
}

/** Height and width as far as input `index`, a vector of the two, is known. */
export function knownSize(context: InferContext, index: number): readonly [number | null, number | null] {
  const length = shapeOfRank(context, index, 1, "shape_t must be 1-dimensional").dim(0);
  if (length !== null && length !== 2) {
    const message = `Dimension must be 2 but is ${length}`;
    throw new ShapeError(message, "shape_t must have two elements");
  }
  const size = context.constantShape(index);
  return [size.dim(0), size.dim(1)];
}

/** The shape of images (input 0) after they are resized to the size that input 1 says. */
export function resizedShape(context: InferContext): Shape {
  const images = shapeOfRank(context, 0, 4);
  const [height, width] = knownSize(context, 1);
  return Shape.of([images.dim(0), height, width, images.dim(3)]);
}

/** Height and width that a run asks for. @throws InvalidArgumentError where they make no image */
export function wantedSize(size: NdArray, node: string): [height: number, width: number] {
  const [height, width] = size.toNumbers() as [number, number];
  if (height > 0 && width > 0) return [height, width];
  throw new InvalidArgumentError("output dimensions must be positive", { node });
}

/** What a resizing kernel is given: images with their dimensions, and the size to come to. */
export interface ResizeArguments {
  readonly images: NdArray;
  readonly input: readonly [height: number, width: number];
  readonly output: readonly [height: number, width: number];
  readonly alignCorners: boolean;
  readonly halfPixelCenters: boolean;
}

/** The arguments of a kernel that resizes input 0 to the size of input 1. @throws InvalidArgumentError for a size that is none */
export function resizeArguments({ inputs, attr, name }: HostContext): ResizeArguments {
  const [images, size] = inputs as [NdArray, NdArray];
  if (images.shape.length !== 4)
    throw new InvalidArgumentError(`input must be 4-dimensional[${images.shape.join(",")}]`, { node: name });
  const [, height, width] = images.shape as [number, number, number];
  const output = wantedSize(size, name);
  if (height <= 0 || width <= 0) throw new InvalidArgumentError("input image must be of non-zero size", { node: name });
  return { images, input: [height, width], output, ...centersOf({ attr, name }) };
}

/** How places of input and output correspond. @throws InvalidArgumentError where both ways are asked for */
export function centersOf({ attr, name }: Pick<HostContext, "attr" | "name">): {
  readonly alignCorners: boolean;
  readonly halfPixelCenters: boolean;
} {
  const alignCorners = attr.bool("align_corners");
  const halfPixelCenters = attr.has("half_pixel_centers") && attr.bool("half_pixel_centers");
  if (alignCorners && halfPixelCenters)
    throw new InvalidArgumentError("If half_pixel_centers is True, align_corners must be False.", { node: name });
  return { alignCorners, halfPixelCenters };
}
