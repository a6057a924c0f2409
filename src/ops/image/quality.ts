import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { float32, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { squaredDifference, subtract } from "../arithmetic.js";
import { at } from "../at.js";
import { equal, greaterEqual } from "../comparison.js";
import { abs } from "../complex.js";
import { controlDependencies, nameScope } from "../control.js";
import { assertThat } from "../debug.js";
import { log } from "../exponential.js";
import { zeros } from "../fill.js";
import { concat, stack, unstack } from "../join.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { depthwiseConv2d } from "../nn/conv-functions.js";
import { softmax } from "../nn/softmax.js";
import { minus, over, plus, power, times } from "../operators.js";
import { pad } from "../pad.js";
import { square } from "../power.js";
import { reduceAll, reduceMean, reduceSum } from "../reduce.js";
import { range } from "../sequence.js";
import { reshape, shape, shapeN, size } from "../shape.js";
import { identity } from "../source.js";
import { tile } from "../tile.js";
import { convertImageDtype } from "./convert.js";

/** How much neighbouring pixels differ, summed over each image (`tf.image.total_variation`). @throws ValueError for another rank */
export function totalVariation(images: TensorLike, options: Named = {}): Tensor {
  const given = convertToTensor(images, { name: "images" });
  return nameScope(options.name ?? "total_variation", () => {
    const { rank } = given.shape;
    if (rank !== 3 && rank !== 4) throw new ValueError("'images' must be either 3 or 4-dimensional.");
    const batch = rank === 4 ? [":"] : [];
    const down = minus(at(given, ...batch, "1:", ":", ":"), at(given, ...batch, ":-1", ":", ":"));
    const right = minus(at(given, ...batch, ":", "1:", ":"), at(given, ...batch, ":", ":-1", ":"));
    const sum = (x: Tensor): Tensor => reduceSum(abs(x), rank === 4 ? { axis: [1, 2, 3] } : {});
    return plus(sum(down), sum(right));
  });
}

/** The shapes of two images, and what fails a run where the last three dimensions differ. */
function compatibleShapes(a: Tensor, b: Tensor): { shapes: readonly Tensor[]; checks: Operation[] } {
  for (const { shape: known } of [a, b])
    if (known.rank !== undefined && known.rank < 3) throw new ValueError(`Shape ${known} must have rank at least 3`);
  if (!a.shape.slice(-3).isCompatibleWith(b.shape.slice(-3)))
    throw new ValueError(`Two images are not compatible: ${a.shape} and ${b.shape}`);
  const shapes = shapeN([a, b]);
  const [first, second] = shapes as readonly [Tensor, Tensor];
  const isImage = assertThat(greaterEqual(size(first), 3), shapes, { summarize: 10 });
  const isSame = assertThat(reduceAll(equal(at(first, "-3:"), at(second, "-3:"))), shapes, { summarize: 10 });
  return { shapes, checks: [isImage, isSame] };
}

/** The largest value that pixels can have, as it is after they are converted to float32; for integers a whole number is an int32. */
function largestValue(maxVal: number | Tensor, image: Tensor): Tensor {
  const isWhole = typeof maxVal === "number" && image.dtype.isInteger && Number.isInteger(maxVal);
  return convertImageDtype(cast(isWhole ? NdArray.from(maxVal, int32) : maxVal, image.dtype), float32);
}

/** The peak signal-to-noise ratio of each pair of images, in decibels (`tf.image.psnr`). @throws ValueError for images of other sizes */
export function psnr(a: TensorLike, b: TensorLike, maxVal: number | Tensor, options: Named = {}): Tensor {
  const [first, second] = [convertToTensor(a, { name: "a" }), convertToTensor(b, { name: "b" })];
  return nameScope(options.name ?? "PSNR", () => {
    const largest = largestValue(maxVal, first);
    const x = convertImageDtype(first, float32);
    const y = convertImageDtype(second, float32);
    const error = reduceMean(squaredDifference(x, y), [-3, -2, -1]);
    const peak = over(times(20, log(largest)), log(10));
    const value = subtract(peak, times(10 / Math.log(10), log(error)), { name: "psnr" });
    return controlDependencies(compatibleShapes(x, y).checks, () => identity(value));
  });
}

/** Options of `tf.image.ssim`. */
export interface SsimOptions {
  /** Side of the window. Default 11. */
  readonly filterSize?: number;
  /** Width of the Gaussian in the window. Default 1.5. */
  readonly filterSigma?: number;
  /** Default 0.01. */
  readonly k1?: number;
  /** Default 0.03. */
  readonly k2?: number;
  /** Gives the index at every place instead of the mean. Default false. */
  readonly returnIndexMap?: boolean;
}

/** The structural similarity of each pair of images (`tf.image.ssim`). @throws ValueError for images of other sizes */
export function ssim(img1: TensorLike, img2: TensorLike, maxVal: number | Tensor, options: SsimOptions = {}): Tensor {
  return nameScope("SSIM", () => {
    const first = convertToTensor(img1, { name: "img1" });
    const second = convertToTensor(img2, { name: "img2" });
    const { checks } = compatibleShapes(first, second);
    const checked = controlDependencies(checks, () => identity(first));
    const largest = largestValue(maxVal, checked);
    const x = convertImageDtype(checked, float32);
    const y = convertImageDtype(second, float32);
    return reduceMean(ssimPerChannel(x, y, largest, options), [-1]);
  });
}

function ssimPerChannel(img1: Tensor, img2: Tensor, maxVal: Tensor, options: SsimOptions): Tensor {
  const { filterSize = 11, filterSigma = 1.5, k1 = 0.01, k2 = 0.03, returnIndexMap = false } = options;
  const side = constant(filterSize, { dtype: int32 });
  const sigma = constant(filterSigma, { dtype: img1.dtype });
  const [shape1, shape2] = shapeN([img1, img2]) as readonly [Tensor, Tensor];
  const checks = [shape1, shape2].map((own) =>
    assertThat(reduceAll(greaterEqual(at(own, "-3:-1"), side)), [own, side], { summarize: 8 }),
  );
  const x = controlDependencies(checks, () => identity(img1));
  const kernel = tile(gaussian(side, sigma), [1, 1, at(shape1, -1), 1] as TensorLike);
  const c1 = power(times(k1, maxVal), 2);
  const c2 = power(times(k2, maxVal), 2);
  const mean = (value: Tensor): Tensor => windowMean(value, kernel);
  const mean0 = mean(x);
  const mean1 = mean(img2);
  const num0 = times(times(mean0, mean1), 2);
  const den0 = plus(square(mean0), square(mean1));
  const luminance = over(plus(num0, c1), plus(den0, c1));
  const num1 = times(mean(times(x, img2)), 2);
  const den1 = mean(plus(square(x), square(img2)));
  const compensated = times(c2, 1);
  const structure = over(plus(minus(num1, num0), compensated), plus(minus(den1, den0), compensated));
  if (returnIndexMap) return times(luminance, structure);
  const axes = constant([-3, -2], { dtype: int32 });
  const result = reduceMean(times(luminance, structure), { axis: axes });
  // TensorFlow's Python makes this node, too, which only its multi-scale index uses.
  reduceMean(structure, { axis: axes });
  return result;
}

/** A window of Gaussian weights that add up to 1. */
function gaussian(side: Tensor, sigma: Tensor): Tensor {
  const { dtype } = sigma;
  const coords = cast(range(side), dtype);
  const centered = minus(coords, over(cast(minus(side, 1), dtype), 2));
  const squares = square(centered);
  const exponents = times(squares, over(-0.5, square(sigma)));
  const both = plus(reshape(exponents, [1, -1]), reshape(exponents, [-1, 1]));
  const weights = softmax(reshape(both, [1, -1]));
  return reshape(weights, [side, side, 1, 1] as TensorLike);
}

function windowMean(x: Tensor, kernel: Tensor): Tensor {
  const dims = shape(x);
  const flat = reshape(x, concat([[-1] as TensorLike, at(dims, "-3:")], 0));
  const y = depthwiseConv2d(flat, kernel, { strides: [1, 1], padding: "VALID" });
  return reshape(y, concat([at(dims, ":-3"), at(shape(y), "1:")], 0));
}

/** How much each pixel differs from the one below it and from the one on its right (`tf.image.image_gradients`). @throws ValueError for another rank than 4 */
export function imageGradients(image: TensorLike): [dy: Tensor, dx: Tensor] {
  const given = convertToTensor(image);
  if (given.shape.rank !== 4)
    throw new ValueError(`image_gradients expects a 4D tensor [batch_size, h, w, d], not ${given.shape}.`);
  const dims = shape(given);
  const [batch, height, width, depth] = unstack(dims, { num: 4 }) as readonly [Tensor, Tensor, Tensor, Tensor];
  const down = minus(at(given, ":", "1:", ":", ":"), at(given, ":", ":-1", ":", ":"));
  const right = minus(at(given, ":", ":", "1:", ":"), at(given, ":", ":", ":-1", ":"));
  const completed = (part: Tensor, missing: readonly (Tensor | number)[], axis: number): Tensor =>
    reshape(concat([part, zeros(stack(missing), { dtype: given.dtype })], axis), dims);
  return [completed(down, [batch, 1, width, depth], 1), completed(right, [batch, height, 1, depth], 2)];
}

/** Differences along rows and along columns, by the kernels of Sobel, on a new last axis (`tf.image.sobel_edges`). */
export function sobelEdges(image: TensorLike): Tensor {
  const given = convertToTensor(image);
  const dims = shape(given);
  const rows = [-1, 0, 1].map((y) => [-1, 0, 1].map((x) => [[y * (2 - Math.abs(x)), x * (2 - Math.abs(y))]]));
  const kernel = constant(rows, { dtype: given.dtype.base });
  const kernels = tile(kernel, [1, 1, at(dims, -1), 1] as TensorLike, { name: "sobel_filters" });
  const around = [0, 1, 1, 0].map((count) => [count, count]);
  const padded = pad(given, around, { mode: "REFLECT" });
  const output = depthwiseConv2d(padded, kernels, { strides: [1, 1], padding: "VALID" });
  const edges = reshape(output, concat([dims, [2] as TensorLike], 0));
  edges.setShape(given.shape.concat(Shape.of([2])));
  return edges;
}
