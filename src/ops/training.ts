import { defineOp, type OpImplementation } from "../core/op.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";

/** Lowers an update of variables: the new values, in the order of `writes`. */
type Update = (onnx: OnnxGraph, inputs: readonly Value[]) => Value[];

function updates(writes: readonly number[], hasOutput: boolean, lower: Update): OpImplementation {
  return {
    infer: ({ inputs }) => (hasOutput ? [inputs[0]?.shape] : []),
    writes,
    lower: (onnx, { inputs }) => lower(onnx, inputs),
    notDifferentiable: true,
  };
}

const descend: Update = (onnx, [variable, alpha, delta]) => [
  onnx.node("Sub", [variable, onnx.node("Mul", [delta, alpha])]),
];
/** `ApplyGradientDescent`: var − alpha · delta. */
export const ApplyGradientDescent = defineOp("ApplyGradientDescent", updates([0], true, descend));
/** `ResourceApplyGradientDescent`: the same of a resource variable. */
export const ResourceApplyGradientDescent = defineOp("ResourceApplyGradientDescent", updates([0], false, descend));
