import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { type DType, type DTypeLike, dtypeOf } from "../core/dtype.js";
import { NdArray } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { nameScope } from "./control.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";

/** The largest finite numbers of the floating types. */
const LARGEST: Readonly<Record<string, number>> = {
  float16: 65504,
  bfloat16: 2 ** 128 * (1 - 2 ** -8),
  float32: 2 ** 128 * (1 - 2 ** -24),
  float64: Number.MAX_VALUE,
};
/** How many bits a number of a floating type has. */
const DIGITS: Readonly<Record<string, number>> = { float16: 11, bfloat16: 8, float32: 24, float64: 53 };

/** The least and the largest number of a type of integers or floats. */
export function limitsOf(dtype: DType): readonly [least: bigint | number, largest: bigint | number] {
  const float = LARGEST[dtype.name];
  if (float !== undefined) return [-float, float];
  const bits = BigInt(8 * dtype.size);
  if (dtype.name.startsWith("u")) return [0n, 2n ** bits - 1n];
  return [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
}

/**
 * The number of `dtype` nearest to a limit of another type, and within it; but for 64 bits, where TensorFlow takes the nearest one
 * even if it is beyond it.
 */
function within(limit: bigint | number, dtype: DType): bigint | number {
  const digits = DIGITS[dtype.name];
  if (typeof limit === "number" || digits === undefined) return limit;
  if (limit < -(2n ** 32n) || limit > 2n ** 32n) return Number(limit);
  const length = limit < 0n ? (-limit).toString(2).length : limit.toString(2).length;
  const unit = 2n ** BigInt(Math.max(0, length - digits));
  return Number((limit / unit) * unit);
}

/**
 * The elements as another type, those beyond its range as the least or the largest number of it (`tf.saturate_cast`).
 * @throws TypeError for types that are neither integers nor floats
 */
export function saturateCast(value: TensorLike, dtypeLike: DTypeLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "saturate_cast", (name) => {
    const given = convertToTensor(value, { name: "value" });
    const [from, to] = [given.dtype.base, dtypeOf(dtypeLike).base];
    const [own, other] = [limitsOf(from), limitsOf(to)];
    const low = own[0] >= other[0] ? own[0] : within(other[0], from);
    const high = own[1] <= other[1] ? own[1] : within(other[1], from);
    const args = {
      t: given,
      clip_value_min: constant(NdArray.from(low, from)),
      clip_value_max: constant(NdArray.from(high, from)),
    };
    return cast(apply("ClipByValue", args, {}, { name: "clamp" }), to, { name });
  });
}
