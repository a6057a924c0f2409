import type { DType } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";

/** Numbers as a vector of `dtype`, also where there are none. */
export function vector(values: readonly number[], dtype: DType): NdArray {
  return NdArray.from(values as number[], dtype).reshape([values.length]);
}
