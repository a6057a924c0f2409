import { constantValue } from "./infer.js";
import type { NdArray } from "./ndarray.js";
import type { Operation, Tensor } from "./operation.js";

/** Ops whose value Python's TensorFlow works out from their inputs' values. */
const FROM_INPUTS = new Set(
  "Range Cast Concat ConcatV2 Split Equal NotEqual StopGradient Identity CheckNumericsV2".split(" "),
);
/** Ops of which a static shape is enough. */
const FROM_SHAPE = new Set("Const Shape Size Rank".split(" "));

/**
 * The value of a tensor as far as TensorFlow's Python knows it (`tf.get_static_value`), else undefined. Shape inference knows more
 * (`constantValue`); where Python decides by this which nodes to make, the same nodes are made here.
 */
export function staticValue(tensor: Tensor): NdArray | undefined {
  return isStatic(tensor.op) ? constantValue(tensor) : undefined;
}

function isStatic(op: Operation): boolean {
  if (FROM_SHAPE.has(op.type)) return true;
  if (op.type === "Fill") return isStatic(op.inputs[1]!.op);
  const isRowwise = (op.type === "Pack" || op.type === "Unpack") && op.attr.int("axis") === 0;
  return (isRowwise || FROM_INPUTS.has(op.type)) && op.inputs.every((input) => isStatic(input.op));
}
