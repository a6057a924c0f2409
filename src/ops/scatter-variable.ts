import { apply, applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";
import type { AssignOptions, Variable } from "./variable.js";

/** Changes rows (or slices) of a variable; the value afterwards. */
type Scatter = (ref: Variable, indices: TensorLike, updates: TensorLike, options?: AssignOptions) => Tensor;

function scatter(kind: string, useLocking: boolean): Scatter {
  return (ref, indices, updates, options = {}) => {
    const { name } = options;
    if (!ref.isResource)
      return apply(
        `Scatter${kind}`,
        { ref, indices, updates },
        { use_locking: options.useLocking ?? useLocking },
        { name },
      );
    const { dtype } = ref;
    const args = { indices, updates: convertToTensor(updates, { dtype }) };
    const type = `ResourceScatter${kind}`;
    const write = kind.startsWith("Nd")
      ? applyOp(type, { ref, ...args }, { use_locking: true }, { name })
      : applyOp(type, { resource: ref, ...args }, { dtype }, { name });
    return ref.lazyRead(write);
  };
}

/** Sets rows (`tf.scatter_update`). */
export const scatterUpdate = scatter("Update", true);
/** Adds to rows (`tf.scatter_add`); a row that is there twice gets both. */
export const scatterAdd = scatter("Add", false);
/** Subtracts from rows (`tf.scatter_sub`). */
export const scatterSub = scatter("Sub", false);
/** Multiplies rows (`tf.scatter_mul`). */
export const scatterMul = scatter("Mul", false);
/** Divides rows (`tf.scatter_div`). */
export const scatterDiv = scatter("Div", false);
/** Keeps the smaller, in rows (`tf.scatter_min`). */
export const scatterMin = scatter("Min", false);
/** Keeps the larger, in rows (`tf.scatter_max`). */
export const scatterMax = scatter("Max", false);
/** Sets slices (`tf.scatter_nd_update`). */
export const scatterNdUpdate = scatter("NdUpdate", true);
/** Adds to slices (`tf.scatter_nd_add`). */
export const scatterNdAdd = scatter("NdAdd", false);
/** Subtracts from slices (`tf.scatter_nd_sub`). */
export const scatterNdSub = scatter("NdSub", false);

/** Counts up by one and gives the number before (`tf.count_up_to`). @throws (when run) OutOfRangeError at `limit` */
export function countUpTo(ref: Variable, limit: number, options: { name?: string } = {}): Tensor {
  if (ref.isResource) return apply("ResourceCountUpTo", { resource: ref }, { limit, T: ref.dtype }, options);
  return apply("CountUpTo", { ref }, { limit }, options);
}
