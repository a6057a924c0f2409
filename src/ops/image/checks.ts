import { ValueError } from "../../core/errors.js";
import { type Operation, Tensor } from "../../core/operation.js";
import { assertEqual, assertGreaterEqual, assertPositive } from "../asserts.js";
import { at } from "../at.js";
import { greaterEqual, lessEqual } from "../comparison.js";
import { withDependencies } from "../control.js";
import { assertThat } from "../debug.js";
import { rank, shape } from "../shape.js";

/**
 * An operation that fails a run unless a condition holds; none, where it is known to hold.
 * @throws ValueError where it is known not to
 */
export function requires(condition: boolean | Tensor, message: string): Operation[] {
  if (condition instanceof Tensor) return [assertThat(condition, [message])];
  if (!condition) throw new ValueError(message);
  return [];
}

/** `a >= b`, of numbers or tensors. */
export function isAtLeast(a: number | Tensor, b: number | Tensor): boolean | Tensor {
  if (a instanceof Tensor) return greaterEqual(a, b);
  return b instanceof Tensor ? lessEqual(b, a) : a >= b;
}

/**
 * What fails a run where images have less than three dimensions, or nothing in them.
 * @throws ValueError where that is known already
 */
export function checkAtLeast3D(image: Tensor): Operation[] {
  const { dims } = image.shape;
  if (dims !== undefined && dims.length < 3)
    throw new ValueError(`'image' (shape ${image.shape}) must be at least three-dimensional.`);
  const inner = image.shape.slice(-3);
  if (inner.dims?.includes(0)) throw new ValueError(`inner 3 dims of 'image.shape' must be > 0: ${image.shape}`);
  if (inner.isFullyDefined) return [];
  const positive = assertPositive(at(shape(image), "-3:"), { data: ["inner 3 dims of 'image.shape' must be > 0."] });
  return [positive, assertGreaterEqual(rank(image), 3, { message: "'image' must be at least three-dimensional." })];
}

/** The image, after these checks. */
export function assertAtLeast3D(image: Tensor): Tensor {
  return withDependencies(checkAtLeast3D(image), image);
}

/**
 * The image, after a check that its last dimension is 1.
 * @throws ValueError where it is known not to be
 */
export function assertGrayscale(image: Tensor): Tensor {
  const { dims, rank: known } = image.shape;
  if (known !== undefined && known < 2)
    throw new ValueError(`A grayscale image (shape ${image.shape}) must be at least two-dimensional.`);
  if (dims !== undefined && image.shape.isFullyDefined) {
    if (dims.at(-1) !== 1) throw new ValueError("Last dimension of a grayscale image should be size 1.");
    return withDependencies([], image);
  }
  const channels = at(shape(image), -1);
  return withDependencies(
    [
      assertEqual(channels, 1, {
        message: "Last dimension of a grayscale image should be size 1.",
      }),
      assertGreaterEqual(rank(image), 3, { message: "A grayscale image must be at least two-dimensional." }),
    ],
    image,
  );
}
