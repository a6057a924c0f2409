import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import type { Tensor } from "../../core/operation.js";
import { greaterEqual } from "../comparison.js";
import { nameScope, withDependencies } from "../control.js";
import { assertThat } from "../debug.js";
import type { Named } from "../named.js";
import { minus, modulo, plus } from "../operators.js";
import { randomUniform } from "../random.js";
import { reduceAll } from "../reduce.js";
import { limitsOf } from "../saturate-cast.js";
import { shape } from "../shape.js";
import { slice } from "../slice.js";
import type { RandomImageOptions } from "./flip.js";

/**
 * A part of `value`, of this size, at random (`tf.random_crop`). A run fails where the value is smaller.
 */
export function randomCrop(value: TensorLike, size: TensorLike, options: Named & RandomImageOptions = {}): Tensor {
  const { name, seed } = options;
  return nameScope(name ?? "random_crop", (scope) => {
    const given = convertToTensor(value, { name: "value" });
    const wanted = convertToTensor(size, { dtype: int32, name: "size" });
    const dims = shape(given);
    const words = "Need value.shape >= size, got ";
    const check = assertThat(reduceAll(greaterEqual(dims, wanted)), [words, dims, wanted], { summarize: 1000 });
    const checked = withDependencies([check], dims);
    const limit = plus(minus(checked, wanted), 1);
    const maxval = Number(limitsOf(wanted.dtype.base)[1]);
    const numbers = randomUniform(shape(checked), { dtype: wanted.dtype.base, maxval, seed });
    return slice(given, modulo(numbers, limit), wanted, { name: scope });
  });
}
