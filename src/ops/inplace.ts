import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import { elementsOf, Results } from "./host/elementwise.js";

/** Rows of an array are changed by those of another, one after the other. */
const changed = (combine: (old: number, value: number) => number): OpImplementation => ({
  infer: ({ inputs }) => [inputs[0]!.shape],
  host: ({ inputs: [x, places, values], name: node }) => {
    const [count = 1] = x!.shape;
    const width = x!.size / count;
    const [from, by] = [elementsOf(x!), elementsOf(values!)] as [ArrayLike<number>, ArrayLike<number>];
    const results = new Results(x!.dtype, x!.shape);
    const to = results.numbers;
    for (let i = 0; i < from.length; i++) to[i] = from[i]!;
    for (const [i, place] of places!.toNumbers().entries()) {
      const row = place < 0 ? place + count : place;
      if (row < 0 || row >= count)
        throw new InvalidArgumentError(`i[${i}] = ${place} is out of range [0, ${count})`, { node });
      for (let j = 0; j < width; j++) to[row * width + j] = combine(to[row * width + j]!, by[i * width + j]!);
    }
    return [results.toArray()];
  },
});

/** `InplaceUpdate`: rows of an array are other ones. The array itself stays as it is. */
export const InplaceUpdate = defineOp(
  "InplaceUpdate",
  changed((_, value) => value),
);
/** `InplaceAdd`: rows are added to rows. */
export const InplaceAdd = defineOp(
  "InplaceAdd",
  changed((old, value) => old + value),
);
/** `InplaceSub`: rows are taken from rows. */
export const InplaceSub = defineOp(
  "InplaceSub",
  changed((old, value) => old - value),
);

/** `Empty`: an array of a shape, whose elements are to be set; they are zeros here. */
export const Empty = defineOp("Empty", {
  infer: (context) => [context.constantShape(0)],
  host: ({ inputs: [dims], attr }) => [NdArray.zeros(attr.type("dtype"), dims!.toNumbers())],
  stateful: true,
  notDifferentiable: true,
});
