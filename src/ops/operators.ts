import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import type { Tensor } from "../core/operation.js";

/**
 * Python's operators on tensors, with the names that TensorFlow gives their nodes (`mul`, where the function is `Mul`): for
 * gradients, whose nodes are named after the Python expressions that make them.
 */
const operator =
  (type: string, name: string) =>
  (x: TensorLike, y: TensorLike): Tensor =>
    apply(type, { x, y }, {}, { name });

/** `x + y` */
export const plus = operator("AddV2", "add");
/** `x - y` */
export const minus = operator("Sub", "sub");
/** `x * y` */
export const times = operator("Mul", "mul");
/** `x / y`, of floats */
export const over = operator("RealDiv", "truediv");
/** `x % y` */
export const modulo = operator("FloorMod", "mod");
/** `x // y` */
export const floorOver = operator("FloorDiv", "floordiv");
/** `x ** y` */
export const power = operator("Pow", "pow");
/** `-x` */
export function minusOf(x: TensorLike): Tensor {
  return apply("Neg", { x: convertToTensor(x) });
}
