import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { float32, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { add, maximum } from "../arithmetic.js";
import { at } from "../at.js";
import { nameScope, withDependencies } from "../control.js";
import { divide } from "../division.js";
import { ones } from "../fill.js";
import { concat } from "../join.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minus, power, times } from "../operators.js";
import { rsqrt } from "../power.js";
import { randomUniform } from "../random.js";
import { reduceMean, reduceProd } from "../reduce.js";
import { reduceStd } from "../reduce-functions.js";
import { expandDims, rank, shape } from "../shape.js";
import { tensordot } from "../tensordot.js";
import { tile } from "../tile.js";
import { assertAtLeast3D, assertGrayscale, isAtLeast, requires } from "./checks.js";
import { asFloats, convertImageDtype } from "./convert.js";
import type { RandomImageOptions } from "./flip.js";

/** Images with `delta` added, as floats of [0, 1) (`tf.image.adjust_brightness`). */
export function adjustBrightness(image: TensorLike, delta: number | Tensor): Tensor {
  return nameScope("adjust_brightness", (name) =>
    asFloats(image, "image", (floats) => add(floats, cast(delta, floats.dtype), { name }), { saturate: true }),
  );
}

/** Each channel's distance from its mean times a number (`tf.image.adjust_contrast`). */
export function adjustContrast(images: TensorLike, contrastFactor: number | Tensor): Tensor {
  return nameScope("adjust_contrast", (name) =>
    asFloats(
      images,
      "images",
      (floats) => apply("AdjustContrastv2", { images: floats, contrast_factor: contrastFactor }, {}, { name }),
      { saturate: true },
    ),
  );
}

/** `gain` times the image to the power of `gamma` (`tf.image.adjust_gamma`). @throws ValueError for a negative gamma */
export function adjustGamma(
  image: TensorLike,
  options: { readonly gamma?: number | Tensor; readonly gain?: number | Tensor } = {},
): Tensor {
  const { gamma = 1, gain = 1 } = options;
  return nameScope("adjust_gamma", () =>
    asFloats(
      image,
      "image",
      (floats) => {
        const checks = requires(isAtLeast(gamma, 0), "Gamma should be a non-negative real number.");
        const exponent = gamma instanceof Tensor ? withDependencies(checks, gamma) : gamma;
        return times(gain, power(floats, exponent));
      },
      { saturate: true },
    ),
  );
}

/** Images with the hue moved on by `delta`, a part of the whole circle (`tf.image.adjust_hue`). */
export function adjustHue(image: TensorLike, delta: number | Tensor, options: Named = {}): Tensor {
  return nameScope(options.name ?? "adjust_hue", () =>
    asFloats(image, "image", (images) => apply("AdjustHue", { images, delta })),
  );
}

/** Images with the saturation times a number (`tf.image.adjust_saturation`). */
export function adjustSaturation(image: TensorLike, saturationFactor: number | Tensor, options: Named = {}): Tensor {
  return nameScope(options.name ?? "adjust_saturation", () =>
    asFloats(image, "image", (images) => apply("AdjustSaturation", { images, scale: saturationFactor })),
  );
}

function checkDelta(maxDelta: number): void {
  if (maxDelta < 0) throw new ValueError("max_delta must be non-negative.");
}
function checkBounds(lower: number, upper: number): void {
  if (upper <= lower) throw new ValueError("upper must be > lower.");
  if (lower < 0) throw new ValueError("lower must be non-negative.");
}
const between = (minval: number, maxval: number, { seed }: RandomImageOptions): Tensor =>
  randomUniform([], { minval, maxval, seed });

/** Brighter or darker by up to `maxDelta`, at random (`tf.image.random_brightness`). @throws ValueError for a negative one */
export function randomBrightness(image: TensorLike, maxDelta: number, options: RandomImageOptions = {}): Tensor {
  checkDelta(maxDelta);
  return adjustBrightness(image, between(-maxDelta, maxDelta, options));
}
/** With a contrast between two numbers, at random (`tf.image.random_contrast`). @throws ValueError for bounds that are none */
export function randomContrast(
  image: TensorLike,
  lower: number,
  upper: number,
  options: RandomImageOptions = {},
): Tensor {
  checkBounds(lower, upper);
  return adjustContrast(image, between(lower, upper, options));
}
/** With another hue, at random (`tf.image.random_hue`). @throws ValueError for a delta outside of [0, 0.5] */
export function randomHue(image: TensorLike, maxDelta: number, options: RandomImageOptions = {}): Tensor {
  if (maxDelta > 0.5) throw new ValueError("max_delta must be <= 0.5.");
  checkDelta(maxDelta);
  return adjustHue(image, between(-maxDelta, maxDelta, options));
}
/** With a saturation between two numbers, at random (`tf.image.random_saturation`). @throws ValueError for bounds that are none */
export function randomSaturation(
  image: TensorLike,
  lower: number,
  upper: number,
  options: RandomImageOptions = {},
): Tensor {
  checkBounds(lower, upper);
  return adjustSaturation(image, between(lower, upper, options));
}

/** One channel of three: their weighted sum, as the eye sees brightness (`tf.image.rgb_to_grayscale`). */
export function rgbToGrayscale(images: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "rgb_to_grayscale", (name) => {
    const given = convertToTensor(images, { name: "images" });
    const floats = convertImageDtype(given, float32);
    const gray = expandDims(tensordot(floats, [0.2989, 0.587, 0.114], [-1, -1]), -1);
    return convertImageDtype(gray, given.dtype, { name });
  });
}

/** Three channels of one (`tf.image.grayscale_to_rgb`). @throws ValueError where the last dimension is not 1 */
export function grayscaleToRgb(images: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "grayscale_to_rgb", (name) => {
    const checked = assertGrayscale(convertToTensor(images, { name: "images" }));
    const before = expandDims(minus(rank(checked), 1), 0);
    const multiples = concat([ones(before, { dtype: int32 }), expandDims(NdArray.from(3, int32) as never, 0)], 0);
    const rgb = tile(checked, multiples, { name });
    rgb.setShape(checked.shape.slice(0, -1).concat(Shape.of([3])));
    return rgb;
  });
}

const YIQ = [
  [0.299, 0.59590059, 0.2115],
  [0.587, -0.27455667, -0.52273617],
  [0.114, -0.32134392, 0.31119955],
];
const FROM_YIQ = [
  [1, 1, 1],
  [0.95598634, -0.27201283, -1.10674021],
  [0.6208248, -0.64720424, 1.70423049],
];
const YUV = [
  [0.299, -0.14714119, 0.61497538],
  [0.587, -0.28886916, -0.51496512],
  [0.114, 0.43601035, -0.10001026],
];
const FROM_YUV = [
  [1, 1, 1],
  [0, -0.394642334, 2.03206185],
  [1.13988303, -0.58062185, 0],
];

const mixed =
  (kernel: readonly (readonly number[])[]) =>
  (images: TensorLike): Tensor => {
    const given = convertToTensor(images, { name: "images" });
    const { rank: known } = given.shape;
    if (known === undefined) throw new ValueError(`Cannot mix the channels of ${given}: its rank is unknown`);
    const weights = convertToTensor(kernel, { dtype: given.dtype.base, name: "kernel" });
    return tensordot(given, weights, [[known - 1], [0]]);
  };
/** Red, green and blue (last axis) as luma and chroma of NTSC (`tf.image.rgb_to_yiq`). */
export const rgbToYiq = mixed(YIQ);
/** Luma and chroma of NTSC as red, green and blue (`tf.image.yiq_to_rgb`). */
export const yiqToRgb = mixed(FROM_YIQ);
/** Red, green and blue (last axis) as luma and chroma of PAL (`tf.image.rgb_to_yuv`). */
export const rgbToYuv = mixed(YUV);
/** Luma and chroma of PAL as red, green and blue (`tf.image.yuv_to_rgb`). */
export const yuvToRgb = mixed(FROM_YUV);

/** Each image with mean 0 and variance 1, as float32 (`tf.image.per_image_standardization`). */
export function perImageStandardization(image: TensorLike): Tensor {
  return nameScope("per_image_standardization", (name) => {
    const x = cast(assertAtLeast3D(convertToTensor(image, { name: "image" })), float32);
    const count = reduceProd(at(shape(x), "-3:"));
    const axes = { axis: [-1, -2, -3], keepDims: true };
    const mean = reduceMean(x, axes);
    const deviation = reduceStd(x, axes);
    const least = rsqrt(cast(count, float32));
    const divisor = maximum(deviation, least);
    return divide(minus(x, mean), divisor, { name });
  });
}
