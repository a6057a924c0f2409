import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { type DType, int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError, ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { at } from "./at.js";
import { nameScope } from "./control.js";
import { elementsOf } from "./host/elementwise.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { minus } from "./operators.js";
import { innerShape, rank, reshape, shape } from "./shape.js";
import { topK } from "./top-k.js";
import { transpose } from "./transpose.js";

/** For each value the first place in its sorted row where `isBefore` no longer holds. */
const bound = (isBefore: (element: number | bigint, value: number | bigint) => boolean): OpImplementation => ({
  infer: ({ inputs: [, values] }) => [values?.shape],
  host: ({ inputs: [sorted, values], outputTypes, name }) => {
    const [rows = 0, length = 0] = sorted!.shape;
    if (values!.shape[0] !== rows)
      throw new InvalidArgumentError("Leading dim_size of both tensors must match.", { node: name });
    const count = values!.shape[1] ?? 0;
    const [row, wanted] = [elementsOf(sorted!), elementsOf(values!)] as ArrayLike<number | bigint>[];
    const places = Array.from({ length: rows * count }, (_, i) => {
      const start = Math.floor(i / count) * length;
      let [low, high] = [0, length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(row![start + middle]!, wanted![i]!)) low = middle + 1;
        else high = middle;
      }
      return low;
    });
    return [vector(places, outputTypes[0]!).reshape([rows, count])];
  },
});
/** `LowerBound`: for each value the first place in its sorted row whose element is not less. */
export const LowerBound = defineOp(
  "LowerBound",
  bound((element, value) => element < value),
);
/** `UpperBound`: for each value the first place in its sorted row whose element is greater. */
export const UpperBound = defineOp(
  "UpperBound",
  bound((element, value) => element <= value),
);

/** Options of `sort` and `argsort`. */
export interface SortOptions extends Named {
  /** The axis to sort along; the last, where none is given. */
  readonly axis?: number;
  /** `"ASCENDING"`, where it is not said, or `"DESCENDING"`. */
  readonly direction?: "ASCENDING" | "DESCENDING";
}

function descending(values: Tensor, axis: number, part: "values" | "indices"): Tensor {
  const count = at(shape(values), axis);
  rank(values);
  const known = values.shape.rank;
  if (axis === -1 || axis + 1 === known) return topK(values, count)[part];
  if (known === undefined) throw new ValueError(`Cannot sort ${values} along axis ${axis}: its rank is unknown`);
  const along = axis < 0 ? axis + known : axis;
  const order = Array.from({ length: known }, (_, i) => (i === along ? known - 1 : i === known - 1 ? along : i));
  const swap = constant(vector(order, int64), { name: "transposition" });
  return transpose(topK(transpose(values, swap), count)[part], swap);
}

/** The largest value of an unsigned type, as a constant takes it. */
function greatest(dtype: DType): NdArray {
  return NdArray.from(2n ** BigInt(8 * dtype.size) - 1n, dtype);
}

function sorted(values: Tensor, axis: number, part: "values" | "indices"): Tensor {
  const { base } = values.dtype;
  const mirror = (x: Tensor): Tensor => {
    if (base.isInteger && base.name.startsWith("u")) return minus(greatest(base), x);
    const negative = apply("Neg", { x });
    return base.isInteger ? minus(negative, 1) : negative;
  };
  const result = descending(mirror(values), axis, part);
  return part === "indices" ? result : mirror(result);
}

const sorting =
  (defaultName: string, part: "values" | "indices") =>
  (input: TensorLike, options: SortOptions = {}): Tensor =>
    nameScope(options.name ?? defaultName, () => {
      const { axis = -1, direction = "ASCENDING" } = options;
      convertToTensor(axis, { dtype: int32, name: "axis" });
      const values = convertToTensor(input, { name: "values" });
      return direction === "ASCENDING" ? sorted(values, axis, part) : descending(values, axis, part);
    });
/** The elements sorted along an axis (`tf.sort`). */
export const sort = sorting("sort", "values");
/** The places of the elements in sorted order along an axis; of equal ones the earlier comes first (`tf.argsort`). */
export const argsort = sorting("argsort", "indices");

/** For each value where it would go in a sorted row (`tf.searchsorted`): before equal elements ("left"), or behind them. */
export function searchsorted(
  sortedSequence: TensorLike,
  values: TensorLike,
  options: Named & { side?: "left" | "right"; outType?: typeof int32 | typeof int64 } = {},
): Tensor {
  const { side = "left", outType = int32, name } = options;
  const [sequence, wanted] = [convertToTensor(sortedSequence), convertToTensor(values)];
  const length = at(innerShape(sequence, true), -1);
  const count = at(innerShape(wanted, true), -1);
  const rows = reshape(sequence, [-1, length] as TensorLike);
  const searched = reshape(wanted, [-1, count] as TensorLike);
  const type = side === "right" ? "UpperBound" : "LowerBound";
  const found = apply(
    type,
    { sorted_inputs: rows, values: searched },
    { out_type: outType },
    name === undefined ? {} : { name },
  );
  return reshape(found, innerShape(wanted, true));
}
