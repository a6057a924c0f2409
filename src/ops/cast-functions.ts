import type { TensorLike } from "../core/convert.js";
import { bfloat16, complex64, complex128, type DType, float32, float64, int32, int64 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";

const to =
  (dtype: DType, defaultName: string) =>
  (x: TensorLike, options: Named = {}): Tensor =>
    cast(x, dtype, { name: options.name ?? defaultName });

/** The elements as float32 (`tf.to_float`). */
export const toFloat = to(float32, "ToFloat");
/** The elements as float64 (`tf.to_double`). */
export const toDouble = to(float64, "ToDouble");
/** The elements as int32 (`tf.to_int32`). */
export const toInt32 = to(int32, "ToInt32");
/** The elements as int64 (`tf.to_int64`). */
export const toInt64 = to(int64, "ToInt64");
/** The elements as bfloat16 (`tf.to_bfloat16`). */
export const toBfloat16 = to(bfloat16, "ToBFloat16");
/** The elements as complex64 (`tf.to_complex64`). */
export const toComplex64 = to(complex64, "ToComplex64");
/** The elements as complex128 (`tf.to_complex128`). */
export const toComplex128 = to(complex128, "ToComplex128");
