import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { InvalidArgumentError } from "../core/errors.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { equal } from "./comparison.js";
import { elementsOf, Results } from "./host/elementwise.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { over, times } from "./operators.js";
import { reduceSum } from "./reduce.js";
import { expandDims } from "./shape.js";

/** `NthElement`: of each row, the element that has `n` smaller (or greater) ones. */
export const NthElement = defineOp("NthElement", {
  infer: ({ inputs: [input] }) => [input!.shape.rank === undefined ? input!.shape : input!.shape.slice(0, -1)],
  host: ({ inputs: [input, n], attr, name: node }) => {
    const length = input!.shape.at(-1) ?? 0;
    const place = Number(n!.item());
    if (place < 0 || place >= length)
      throw new InvalidArgumentError(`Input must have last dimension > n = ${place}`, { node });
    const results = new Results(input!.dtype, input!.shape.slice(0, -1));
    const all = Array.from(elementsOf(input!) as ArrayLike<number>);
    const sign = attr.bool("reverse") ? -1 : 1;
    for (let i = 0; i * length < all.length; i++) {
      const row = all.slice(i * length, (i + 1) * length).sort((a, b) => sign * Number(a - b));
      results.elements[i] = row[place]!;
    }
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const [input] = op.inputs as [Tensor];
    const isIt = cast(equal(expandDims(op.outputs[0]!, -1), input), grad!.dtype.base);
    const count = expandDims(reduceSum(isIt, { axis: -1 }), -1);
    return [times(over(isIt, count), expandDims(grad!, -1)), null];
  },
});

/** Of each row, the element that has `n` smaller ones, or with `reverse` greater ones (`tf.contrib.nn.nth_element`). */
export function nthElement(input: TensorLike, n: TensorLike, options: Named & { reverse?: boolean } = {}): Tensor {
  const { reverse = false, name } = options;
  return apply("NthElement", { input, n }, { reverse }, { name });
}
