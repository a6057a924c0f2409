import { joinData } from "../core/join-data.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";

/** `ParallelConcat`: arrays one after the other along their first dimension. */
export const ParallelConcat = defineOp("ParallelConcat", {
  infer: ({ attr }) => [attr.shape("shape")],
  lower: (onnx, { inputs, outputShapes: [shape] }) => [onnx.node("Concat", inputs, { axis: 0 }, { shape })],
  lowers: (op) => op.inputs[0]!.dtype.isFloating && op.inputs[0]!.dtype.kind === "float",
  host: ({ inputs }) => {
    const [first] = inputs as [NdArray];
    return [new NdArray(first.dtype, [inputs.length * first.shape[0]!, ...first.shape.slice(1)], joinData(inputs))];
  },
});

/** `GuaranteeConst`: the input, which will always be the same. */
export const GuaranteeConst = defineOp("GuaranteeConst", {
  infer: ({ inputs }) => [inputs[0]!.shape],
  alias: [0],
  host: ({ inputs }) => [inputs[0]!],
  stateful: true,
});
