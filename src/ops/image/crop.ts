import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { float64, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { Tensor } from "../../core/operation.js";
import { staticValue } from "../../core/static-value.js";
import { at } from "../at.js";
import { equal, greater, lessEqual } from "../comparison.js";
import { nameScope, withDependencies } from "../control.js";
import { stack } from "../join.js";
import { logicalOr } from "../logic.js";
import { cast } from "../math.js";
import { minus, over, plus, times } from "../operators.js";
import { pad } from "../pad.js";
import { reshape, shape } from "../shape.js";
import { slice } from "../slice.js";
import { asBatch } from "./batch.js";
import { assertAtLeast3D, checkAtLeast3D, isAtLeast, requires } from "./checks.js";
import {
  type Dimension,
  difference,
  dimensionsOf,
  half,
  knownShape,
  larger,
  multiple,
  opposite,
  smaller,
  whole,
} from "./dimensions.js";

const packed = (values: readonly Dimension[]): Tensor => stack(values, { dtype: int32 });
const isPositive = (value: Dimension): boolean | Tensor => (value instanceof Tensor ? greater(value, 0) : value > 0);
const sum = (a: Dimension, b: Dimension): Dimension =>
  a instanceof Tensor || b instanceof Tensor ? plus(a, b) : a + b;

/**
 * The image with zeros around it: `offsetHeight` rows above, `offsetWidth` columns on the left, as many after it as make it
 * `targetHeight` by `targetWidth` (`tf.image.pad_to_bounding_box`).
 * @throws ValueError where it does not fit in, as far as that is known
 */
export function padToBoundingBox(
  image: TensorLike,
  offsetHeight: Dimension,
  offsetWidth: Dimension,
  targetHeight: Dimension,
  targetWidth: Dimension,
): Tensor {
  return asBatch(image, "pad_to_bounding_box", (batch) => {
    const [count, height, width, depth] = dimensionsOf(batch) as [Dimension, Dimension, Dimension, Dimension];
    const right = difference(difference(targetWidth, offsetWidth), width);
    const below = difference(difference(targetHeight, offsetHeight), height);
    const checked = withDependencies(
      [
        ...checkAtLeast3D(batch),
        ...requires(isAtLeast(offsetHeight, 0), "offset_height must be >= 0"),
        ...requires(isAtLeast(offsetWidth, 0), "offset_width must be >= 0"),
        ...requires(isAtLeast(right, 0), "width must be <= target - offset"),
        ...requires(isAtLeast(below, 0), "height must be <= target - offset"),
      ],
      batch,
    );
    const paddings = reshape(packed([0, 0, offsetHeight, below, offsetWidth, right, 0, 0]), [4, 2]);
    const padded = pad(checked, paddings);
    padded.setShape(knownShape([count, targetHeight, targetWidth, depth]));
    return padded;
  });
}

/**
 * The part of the image that begins at (`offsetHeight`, `offsetWidth`) and is `targetHeight` by `targetWidth`
 * (`tf.image.crop_to_bounding_box`).
 * @throws ValueError where that reaches beyond the image, as far as that is known
 */
export function cropToBoundingBox(
  image: TensorLike,
  offsetHeight: Dimension,
  offsetWidth: Dimension,
  targetHeight: Dimension,
  targetWidth: Dimension,
): Tensor {
  return asBatch(image, "crop_to_bounding_box", (batch) => {
    const checks = checkAtLeast3D(batch);
    const [count, height, width, depth] = dimensionsOf(batch) as [Dimension, Dimension, Dimension, Dimension];
    checks.push(
      ...requires(isAtLeast(offsetWidth, 0), "offset_width must be >= 0."),
      ...requires(isAtLeast(offsetHeight, 0), "offset_height must be >= 0."),
      ...requires(isPositive(targetWidth), "target_width must be > 0."),
      ...requires(isPositive(targetHeight), "target_height must be > 0."),
      ...requires(isAtLeast(width, sum(targetWidth, offsetWidth)), "width must be >= target + offset."),
      ...requires(isAtLeast(height, sum(targetHeight, offsetHeight)), "height must be >= target + offset."),
    );
    const checked = withDependencies(checks, batch);
    const begin = packed([0, offsetHeight, offsetWidth, 0]);
    const size = packed([at(shape(checked), 0), targetHeight, targetWidth, at(shape(checked), 3)]);
    const cropped = slice(checked, begin, size);
    cropped.setShape(knownShape([count, targetHeight, targetWidth, depth]));
    return cropped;
  });
}

/** The image, cropped in the middle or padded evenly, so that it is of this size (`tf.image.resize_image_with_crop_or_pad`). */
export function resizeImageWithCropOrPad(image: TensorLike, targetHeight: Dimension, targetWidth: Dimension): Tensor {
  return asBatch(image, "resize_image_with_crop_or_pad", (batch) => {
    const checks = [
      ...checkAtLeast3D(batch),
      ...requires(isPositive(targetWidth), "target_width must be > 0."),
      ...requires(isPositive(targetHeight), "target_height must be > 0."),
    ];
    const checked = withDependencies(checks, batch);
    const [wantedHeight, wantedWidth] = [targetHeight, targetWidth].map((target) =>
      target instanceof Tensor ? withDependencies(checks, target) : target,
    ) as [Dimension, Dimension];
    const [, height, width] = dimensionsOf(checked) as [Dimension, Dimension, Dimension];
    const wider = difference(wantedWidth, width);
    const cropWidth = larger(half(opposite(wider)), 0);
    const padWidth = larger(half(wider), 0);
    const higher = difference(wantedHeight, height);
    const cropHeight = larger(half(opposite(higher)), 0);
    const padHeight = larger(half(higher), 0);
    const cropped = cropToBoundingBox(
      checked,
      cropHeight,
      cropWidth,
      smaller(wantedHeight, height),
      smaller(wantedWidth, width),
    );
    const resized = padToBoundingBox(cropped, padHeight, padWidth, wantedHeight, wantedWidth);
    const [, newHeight, newWidth] = dimensionsOf(resized) as [Dimension, Dimension, Dimension];
    return withDependencies(
      [
        ...requires(isSame(newHeight, wantedHeight), "resized height is not correct."),
        ...requires(isSame(newWidth, wantedWidth), "resized width is not correct."),
      ],
      resized,
    );
  });
}

const isSame = (a: Dimension, b: Dimension): boolean | Tensor =>
  a instanceof Tensor || b instanceof Tensor ? equal(a, b) : a === b;

/**
 * The middle of the image, `centralFraction` of it along each side (`tf.image.central_crop`).
 * @throws ValueError for a fraction outside of (0, 1], or an image that has neither 3 nor 4 dimensions
 */
export function centralCrop(image: TensorLike, centralFraction: number | Tensor): Tensor {
  return nameScope("central_crop", () => {
    const given = convertToTensor(image, { name: "image" });
    const fraction = centralFraction instanceof Tensor ? staticValue(centralFraction)?.toNumbers()[0] : centralFraction;
    if (fraction !== undefined && (fraction <= 0 || fraction > 1))
      throw new ValueError("central_fraction must be within (0, 1]");
    if (fraction === 1) return given;
    const checked = fraction === undefined ? checkedFraction(given, centralFraction as Tensor) : given;
    assertAtLeast3D(checked);
    const { dims } = checked.shape;
    if (dims === undefined || (dims.length !== 3 && dims.length !== 4))
      throw new ValueError(
        `\`image\` should either be a Tensor with rank = 3 or rank = 4. Had rank = ${dims?.length ?? "None"}.`,
      );
    const first = dims.length - 3;
    const sides = [first, first + 1].map((axis): Dimension => dims[axis] ?? at(shape(checked), axis));
    const starts = sides.map((side) => startOf(side, fraction, centralFraction));
    const sizes = sides.map((side, i) => difference(side, multiple(starts[i]!, 2)));
    const before = Array<number>(first);
    const cropped = slice(
      checked,
      packed([...before.fill(0), ...starts, 0]),
      packed([...before.fill(-1), ...sizes, -1]),
    );
    cropped.setShape(knownShape([...dims.slice(0, first), ...sizes, dims.at(-1) ?? null]));
    return cropped;
  });
}

function checkedFraction(image: Tensor, fraction: Tensor): Tensor {
  const isWithin = logicalOr(greater(fraction, 0), lessEqual(fraction, 1));
  return withDependencies(requires(isWithin, "central_fraction must be within (0, 1]"), image);
}

function startOf(side: Dimension, known: number | undefined, fraction: number | Tensor): Dimension {
  if (!(side instanceof Tensor) && known !== undefined) return Math.trunc((side - side * known) / 2);
  const length = cast(whole(side), float64);
  return cast(over(minus(length, times(length, cast(fraction, float64))), 2), int32);
}
