import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, float16, float32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { multiply } from "../arithmetic.js";
import { nameScope } from "../control.js";
import { floordiv } from "../division.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { limitsOf, saturateCast } from "../saturate-cast.js";
import { identity } from "../source.js";

/** Options of `tf.image.convertImageDtype`. */
export interface ConvertImageOptions extends Named {
  /** Numbers beyond the range become the least or the largest one. Default false. */
  readonly saturate?: boolean;
}

const largestOf = (dtype: DType): bigint => BigInt(limitsOf(dtype)[1]);

function checkKind(dtype: DType, what: string): void {
  if (!dtype.isFloating && !dtype.isInteger) throw new ValueError(`${what} must be either floating point or integer`);
}

/**
 * The image as another type, scaled: floats are of [0, 1), integers of 0 up to the largest one (`tf.image.convert_image_dtype`).
 * @throws ValueError for types that are neither floats nor integers
 */
export function convertImageDtype(image: TensorLike, dtypeLike: DTypeLike, options: ConvertImageOptions = {}): Tensor {
  const given = convertToTensor(image, { name: "image" });
  const [from, to] = [given.dtype.base, dtypeOf(dtypeLike).base];
  checkKind(to, "dtype");
  checkKind(from, "image dtype");
  if (from === to) return identity(given, { name: options.name });
  const convert = (x: Tensor, name?: string): Tensor =>
    options.saturate ? saturateCast(x, to, { name }) : cast(x, to, { name });
  return nameScope(options.name ?? "convert_image", (name) => {
    if (from.isFloating && to.isFloating) return cast(given, to, { name });
    if (from.isInteger && to.isFloating) return multiply(cast(given, to), 1 / Number(largestOf(from)), { name });
    if (from.isFloating) return convert(multiply(given, Number(largestOf(to)) + 0.5), name);
    const [own, wanted] = [largestOf(from), largestOf(to)];
    if (own > wanted) return convert(floordiv(given, (own + 1n) / (wanted + 1n)), name);
    return multiply(convert(given), (wanted + 1n) / (own + 1n), { name });
  });
}

/**
 * What `change` makes of images as floats (float16 and float32 stay), as their own type again.
 */
export function asFloats(
  images: TensorLike,
  argument: string,
  change: (floats: Tensor) => Tensor,
  options: ConvertImageOptions = {},
): Tensor {
  const given = convertToTensor(images, { name: argument });
  const own = given.dtype.base;
  const floats = own === float16 || own === float32 ? given : convertImageDtype(given, float32);
  return convertImageDtype(change(floats), own, options);
}
