import type { NdArray } from "../../core/ndarray.js";
import { ThingArray } from "../../core/thing-array.js";
import { elementsOf, Results } from "./elementwise.js";

/** The sum of arrays of one type and shape. */
export function sumArrays(arrays: readonly NdArray[]): NdArray {
  const [one, ...others] = arrays as readonly [NdArray, ...NdArray[]];
  if (one instanceof ThingArray) return others.reduce<ThingArray>((sum, other) => sum.plus(other), one);
  const { dtype, shape } = one;
  const results = new Results(dtype, shape);
  const out = results.elements;
  const lists = arrays.map((array) => elementsOf(array) as ArrayLike<number | bigint>);
  const [first, ...rest] = lists as [ArrayLike<number | bigint>, ...ArrayLike<number | bigint>[]];
  for (let i = 0; i < first.length; i++) {
    let total = first[i]!;
    for (const list of rest) total = ((total as number) + (list[i] as number)) as typeof total;
    out[i] = total;
  }
  return results.toArray();
}
