import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { float32, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { maximum, minimum } from "../arithmetic.js";
import { at } from "../at.js";
import { greater } from "../comparison.js";
import { nameScope, withDependencies } from "../control.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minus, over, times } from "../operators.js";
import { expandDims, squeeze } from "../shape.js";
import { floor, round } from "../unary.js";
import { resizeArea } from "./area.js";
import { asBatch } from "./batch.js";
import { resizeBicubic } from "./bicubic.js";
import { resizeBilinear } from "./bilinear.js";
import { checkAtLeast3D, requires } from "./checks.js";
import { padToBoundingBox } from "./crop.js";
import { type Dimension, dimensionsOf, staticSize, whole } from "./dimensions.js";
import { resizeNearestNeighbor } from "./nearest.js";

/** How images are resized (`tf.image.ResizeMethod`). */
export const ResizeMethod = { BILINEAR: 0, NEAREST_NEIGHBOR: 1, BICUBIC: 2, AREA: 3 } as const;
/** A method's number, or its name. */
export type ResizeMethodLike = 0 | 1 | 2 | 3 | "bilinear" | "nearest" | "bicubic" | "area";

/** Options of `tf.image.resizeImages`. */
export interface ResizeImagesOptions extends Named {
  /** Default bilinear. */
  readonly method?: ResizeMethodLike;
  /** The middles of the corner pixels stay where they are. Default false. */
  readonly alignCorners?: boolean;
  /** The size is what the result must fit into. Default false. */
  readonly preserveAspectRatio?: boolean;
}

type Resizer = (images: Tensor, size: Tensor, options: { alignCorners: boolean }) => Tensor;
const RESIZERS: Readonly<Record<ResizeMethodLike, Resizer>> = {
  0: resizeBilinear,
  1: resizeNearestNeighbor,
  2: resizeBicubic,
  3: resizeArea,
  bilinear: resizeBilinear,
  nearest: resizeNearestNeighbor,
  bicubic: resizeBicubic,
  area: resizeArea,
};

function resizerOf(method: ResizeMethodLike): Resizer {
  const resizer = RESIZERS[method];
  if (resizer === undefined) throw new ValueError(`Resize method is not implemented: ${method}`);
  return resizer;
}

const float = (dim: Dimension): Tensor => cast(whole(dim), float32);

/** The largest size of the images' own proportions within `size`. */
function fitted(images: Tensor, size: Tensor): Tensor {
  const [, height, width] = dimensionsOf(images) as [Dimension, Dimension, Dimension];
  const byHeight = over(cast(at(size, 0), float32), float(height));
  const byWidth = over(cast(at(size, 1), float32), float(width));
  const scale = minimum(byHeight, byWidth);
  const scaled = [height, width].map((dim) => cast(round(times(scale, float(dim))), int32));
  return convertToTensor(scaled, { dtype: int32, name: "size" });
}

/**
 * Images `[batch, height, width, channels]`, or one of them, in another size `[height, width]` (`tf.image.resize_images`): float32,
 * but for the nearest neighbor's method, and for images that have this size already.
 * @throws ValueError for images of another rank, a size that is none, or an unknown method
 */
export function resizeImages(images: TensorLike, size: TensorLike, options: ResizeImagesOptions = {}): Tensor {
  const { method = "bilinear", alignCorners = false, preserveAspectRatio = false, name = "resize" } = options;
  return nameScope(name, () => {
    const given = convertToTensor(images, { name: "images" });
    const { rank } = given.shape;
    if (rank === undefined) throw new ValueError("'images' contains no shape.");
    if (rank !== 3 && rank !== 4) throw new ValueError("'images' must have either 3 or 4 dimensions.");
    const batch = rank === 3 ? expandDims(given, 0) : given;
    const back = (result: Tensor): Tensor => (rank === 3 ? squeeze(result, [0]) : result);
    const asked = convertToTensor(size, { dtype: int32, name: "size" });
    if (!asked.shape.isCompatibleWith(Shape.of([2])))
      throw new ValueError("'size' must be a 1-D Tensor of 2 elements: new_height, new_width");
    const wanted = preserveAspectRatio ? fitted(batch, asked) : asked;
    const [height, width] = staticSize(wanted);
    const isSame = height !== null && height === batch.shape.dim(1) && width !== null && width === batch.shape.dim(2);
    if (isSame) return back(batch);
    const resized = resizerOf(method)(batch, wanted, { alignCorners });
    resized.setShape(Shape.of([null, height, width, null]));
    return back(resized);
  });
}

/**
 * The images, as large as they fit into this size in their own proportions, with zeros around them
 * (`tf.image.resize_image_with_pad`).
 * @throws ValueError for a size that is not positive
 */
export function resizeImageWithPad(
  image: TensorLike,
  targetHeight: Dimension,
  targetWidth: Dimension,
  options: Pick<ResizeImagesOptions, "method" | "alignCorners"> = {},
): Tensor {
  return asBatch(image, "resize_image_with_pad", (batch) => {
    const isPositive = (dim: Dimension): boolean | Tensor => (typeof dim === "number" ? dim > 0 : greater(dim, 0));
    const checked = withDependencies(
      [
        ...checkAtLeast3D(batch),
        ...requires(isPositive(targetWidth), "target_width must be > 0."),
        ...requires(isPositive(targetHeight), "target_height must be > 0."),
      ],
      batch,
    );
    const [, rows, columns] = dimensionsOf(checked) as [Dimension, Dimension, Dimension];
    const [height, width, fullHeight, fullWidth] = [rows, columns, targetHeight, targetWidth].map(float) as [
      Tensor,
      Tensor,
      Tensor,
      Tensor,
    ];
    const ratio = maximum(over(width, fullWidth), over(height, fullHeight));
    const exact = [over(height, ratio), over(width, ratio)];
    const size = exact.map((length) => cast(floor(length), int32));
    const spare = [fullHeight, fullWidth].map((full, i) => over(minus(full, exact[i]!), 2));
    const [above, left] = spare.map((rest) => floor(rest)).map((rest) => maximum(0, cast(rest, int32)));
    const resized = resizeImages(checked, size, options);
    return padToBoundingBox(resized, above!, left!, targetHeight, targetWidth);
  });
}
