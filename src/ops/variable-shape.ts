import { apply } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { vector } from "./host/vector.js";

/** `VariableShape`: the dimensions of a resource variable. */
export const VariableShape = defineOp("VariableShape", {
  reads: [0],
  infer: () => [[null]],
  host: ({ inputs: [variable], outputTypes }) => [vector(variable!.shape, outputTypes[0] ?? int32)],
  notDifferentiable: true,
});

/** The dimensions of the variable behind a handle: a constant where they are known. */
export function variableShape(handle: Tensor): Tensor {
  const known = handle.op.attrs.has("shape") ? handle.op.attr.shape("shape") : undefined;
  if (known?.isFullyDefined) return constant(vector(known.toArray(), int32));
  return apply("VariableShape", { input: handle });
}
