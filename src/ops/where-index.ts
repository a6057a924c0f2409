import type { NumericArray } from "../core/dtype.js";
import { int64 } from "../core/dtype.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import { stridesOf } from "../core/shape.js";
import { elementsOf } from "./host/elementwise.js";

/** True for each element that is not zero. */
function isSet(array: NdArray, index: number, elements: ArrayLike<number | bigint>): boolean {
  if (array.dtype.kind === "complex") return elements[2 * index] !== 0 || elements[2 * index + 1] !== 0;
  const element = elements[index]!;
  return typeof element === "bigint" ? element !== 0n : element !== 0;
}

/** `Where`: the places of the elements that are not zero, a row each, in order. */
export const Where = defineOp("Where", {
  infer: ({ inputs: [condition] }) => [[null, condition?.shape.rank ?? null]],
  host: ({ inputs: [condition] }) => {
    const array = condition!;
    const elements = elementsOf(array) as ArrayLike<number | bigint>;
    const strides = stridesOf(array.shape);
    const rank = strides.length;
    let count = 0;
    for (let i = 0; i < array.size; i++) if (isSet(array, i, elements)) count++;
    const places = new BigInt64Array(count * rank);
    let row = 0;
    for (let i = 0; i < array.size; i++) {
      if (!isSet(array, i, elements)) continue;
      for (let axis = 0; axis < rank; axis++)
        places[row * rank + axis] = BigInt(Math.floor(i / strides[axis]!) % array.shape[axis]!);
      row++;
    }
    return [new NdArray(int64, [count, rank], places satisfies NumericArray)];
  },
});
