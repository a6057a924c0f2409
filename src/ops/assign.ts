import type { TensorLike } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";
import type { AssignOptions, Variable } from "./variable.js";

/** Sets a variable (`tf.assign`). */
export function assign(ref: Variable, value: TensorLike, options: AssignOptions = {}): Tensor {
  return ref.assign(value, { useLocking: true, ...options });
}
/** Adds to a variable (`tf.assign_add`). */
export function assignAdd(ref: Variable, value: TensorLike, options: AssignOptions = {}): Tensor {
  return ref.assignAdd(value, options);
}
/** Subtracts from a variable (`tf.assign_sub`). */
export function assignSub(ref: Variable, value: TensorLike, options: AssignOptions = {}): Tensor {
  return ref.assignSub(value, options);
}
