import { ValueError } from "../core/errors.js";
import { NdArray, type NdArrayLike } from "../core/ndarray.js";
import { Operation, Tensor } from "../core/operation.js";
import { Variable } from "../ops/variable.js";

/** The values that are to be shown, as an array. @throws ValueError for a node of a graph, which has none before it is run */
export function arrayOf(what: string, values: NdArrayLike): NdArray {
  const given: unknown = values;
  if (given instanceof Tensor || given instanceof Operation || given instanceof Variable)
    throw new ValueError(
      `Cannot show ${String(given)} as ${what}: it has no value before it is run, expected values such as await sess.run(…) gives`,
    );
  return NdArray.from(values);
}
