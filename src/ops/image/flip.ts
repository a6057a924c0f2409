import { apply } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { float32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import type { Tensor } from "../../core/operation.js";
import { at } from "../at.js";
import { less } from "../comparison.js";
import { nameScope } from "../control.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { minus, plus, times } from "../operators.js";
import { randomUniform } from "../random.js";
import { reverse } from "../reverse.js";
import { reshape, shape } from "../shape.js";
import { transpose } from "../transpose.js";
import { round } from "../unary.js";
import { assertAtLeast3D } from "./checks.js";

/** The axis of the rows (columns follow it), of one image or a batch. @throws ValueError for another rank */
function rowAxis(image: Tensor): 0 | 1 {
  const { rank } = image.shape;
  if (rank === 3) return 0;
  if (rank === 4) return 1;
  throw new ValueError(`'image' (shape ${image.shape}) must have either 3 or 4 dimensions.`);
}

function flip(image: TensorLike, direction: 0 | 1, scope: string): Tensor {
  return nameScope(scope, () => {
    const checked = assertAtLeast3D(convertToTensor(image, { name: "image" }));
    return reverse(checked, [rowAxis(checked) + direction]);
  });
}

/** Images the other way round from left to right (`tf.image.flip_left_right`). @throws ValueError for a rank that is not 3 or 4 */
export function flipLeftRight(image: TensorLike): Tensor {
  return flip(image, 1, "flip_left_right");
}
/** Images upside down (`tf.image.flip_up_down`). @throws ValueError for a rank that is not 3 or 4 */
export function flipUpDown(image: TensorLike): Tensor {
  return flip(image, 0, "flip_up_down");
}

/** Options of the functions that change images at random. */
export interface RandomImageOptions {
  /** The op's own seed; without it the graph's seed decides (`tf.setRandomSeed`). */
  readonly seed?: number;
}

function randomFlip(image: TensorLike, direction: 0 | 1, scope: string, seed: number | undefined): Tensor {
  return nameScope(scope, (name) => {
    const checked = assertAtLeast3D(convertToTensor(image, { name: "image" }));
    const axis = rowAxis(checked) + direction;
    if (checked.shape.rank === 3) {
      const condition = less(randomUniform([], scaled(seed)), 0.5);
      return apply("Select", { condition, t: reverse(checked, [axis]), e: checked }, {}, { name });
    }
    const count = at(shape(checked), 0);
    const numbers = randomUniform([count], scaled(seed));
    const flips = cast(round(reshape(numbers, [count, 1, 1, 1])), checked.dtype);
    return plus(times(flips, reverse(checked, [axis])), times(minus(1, flips), checked));
  });
}

/** Python writes the upper bound as a float here, so that TensorFlow multiplies by it. */
const scaled = (seed: number | undefined) => ({ minval: 0, maxval: NdArray.from(1, float32), seed });

/** Images, each flipped from left to right with a chance of one half (`tf.image.random_flip_left_right`). */
export function randomFlipLeftRight(image: TensorLike, options: RandomImageOptions = {}): Tensor {
  return randomFlip(image, 1, "random_flip_left_right", options.seed);
}
/** Images, each turned upside down with a chance of one half (`tf.image.random_flip_up_down`). */
export function randomFlipUpDown(image: TensorLike, options: RandomImageOptions = {}): Tensor {
  return randomFlip(image, 0, "random_flip_up_down", options.seed);
}

const TURNED: Readonly<Record<number, readonly number[]>> = { 0: [1, 0, 2], 1: [0, 2, 1, 3] };

/** Images with rows and columns exchanged (`tf.image.transpose_image`). @throws ValueError for a rank that is not 3 or 4 */
export function transposeImage(image: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "transpose", () => {
    const checked = assertAtLeast3D(convertToTensor(image, { name: "image" }));
    return transpose(checked, TURNED[rowAxis(checked)]!, options);
  });
}

/**
 * Images turned by 90 degrees counter-clockwise, `k` times (`tf.image.rot90`).
 * @throws ValueError for a rank that is not 3 or 4
 */
export function rot90(image: TensorLike, options: Named & { k?: number } = {}): Tensor {
  const { k = 1, name } = options;
  return nameScope(name ?? "rot90", () => {
    const checked = assertAtLeast3D(convertToTensor(image, { name: "image" }));
    const row = rowAxis(checked);
    const turned = (x: Tensor): Tensor => transpose(x, TURNED[row]!);
    switch (((k % 4) + 4) % 4) {
      case 1:
        return turned(reverse(checked, [row + 1]));
      case 2:
        return reverse(checked, [row, row + 1]);
      case 3:
        return reverse(turned(checked), [row + 1]);
      default:
        return checked;
    }
  });
}
