import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { bool, type DType, float32, float64, int64 } from "../../../src/core/dtype.js";
import { NdArray } from "../../../src/core/ndarray.js";
import { sizeOf } from "../../../src/core/shape.js";
import type { OnnxGraph, Value } from "../../../src/onnx/graph.js";
import { assertCloseArray } from "../../support/close.js";
import { runGraph } from "../../support/onnx-graph.js";

const array = (shape: number[], dtype: DType = float32): NdArray =>
  NdArray.from(
    Array.from({ length: sizeOf(shape) }, (_, i) => (((i * 7) % 11) - 5) / 4),
    dtype,
  ).reshape(shape);

/** Steps of which each may join the one before. */
type Steps = (onnx: OnnxGraph, inputs: readonly Value[]) => readonly Value[];
const convolution: Steps = (onnx, [x, w, b]) => {
  const first = onnx.node("Conv", [x, w], { pads: [1, 1, 1, 1] });
  const second = onnx.node("Add", [first, onnx.reshape(b!, [b!.shape.dim(0)!, 1, 1])]);
  return [first, second, onnx.node("Relu", [second])];
};
const product: Steps = (onnx, [x, w, b]) => {
  const first = onnx.node("MatMul", [x, w]);
  const second = onnx.node("Add", [b, first]);
  return [first, second, onnx.node("Relu", [second])];
};
const descent: Steps = (onnx, [w, x, dy]) => {
  const first = onnx.node("Gemm", [x, dy], { transA: 1 });
  const second = onnx.node("Mul", [first, onnx.scalar(0.25, w!.dtype)]);
  return [first, second, onnx.node("Sub", [w, second])];
};
const maskedGradient: Steps = (onnx, [x, grad]) => {
  const window = { kernel_shape: [2, 2], strides: [2, 2] };
  const [, places] = onnx.nodeWithOutputs("MaxPool", [x], window, [{}, { dtype: int64 }]);
  const first = onnx.node("MaxUnpool", [grad, places, onnx.ints(x!.shape.toArray())], window);
  const test = onnx.node("Greater", [x, onnx.scalar(0, float32)], {}, { dtype: bool });
  const second = onnx.cast(test, float32);
  return [first, second, onnx.node("Mul", [first, second])];
};
const columns: Steps = (onnx, [x, w]) => {
  const first = onnx.node("MatMul", [x, w]);
  return [first, onnx.node("Slice", [first, onnx.ints([0, 1]), onnx.ints([4, 3]), onnx.ints([0, 1])])];
};
const turnedColumns: Steps = (onnx, [x, w]) => {
  const first = onnx.node("Gemm", [x, w], { transB: 1 });
  return [first, onnx.node("Slice", [first, onnx.ints([1]), onnx.ints([3]), onnx.ints([1])])];
};
const rowsOfProduct: Steps = (onnx, [x, w]) => {
  const first = onnx.node("MatMul", [x, w]);
  return [first, onnx.node("Slice", [first, onnx.ints([1, 0]), onnx.ints([3, 2]), onnx.ints([0, 1])])];
};
const sharedWeights: Steps = (onnx, inputs) => {
  const [xs, dys] = [inputs.slice(0, 3), inputs.slice(3)];
  const products = xs.map((x, i) => onnx.node("Gemm", [x, dys[i]], { transA: 1 }));
  const sums = dys.map((dy) => onnx.node("ReduceSum", [dy, onnx.ints([0])], { keepdims: 0 }));
  const both = [onnx.node("Sum", products), onnx.node("Sum", sums)];
  return [...products, ...sums, onnx.node("Add", both)];
};
const nothingAdded: Steps = (onnx, [x, w]) => {
  const first = onnx.node("MatMul", [x, w]);
  return [first, onnx.node("Add", [onnx.constant(NdArray.zeros(float32, [4, 2])), first])];
};
const images = [array([2, 3, 4, 4]), array([5, 3, 3, 3]), array([5])];
const matrices = [array([4, 3]), array([3, 2]), array([2])];
const steps = [array([4, 3]), array([2, 3]), array([4, 3]), array([4, 2]), array([2, 2]), array([4, 2])];
const weights = [array([3, 2]), array([4, 3]), array([4, 2])];

const rows: readonly (readonly [string, Steps, readonly NdArray[], string])[] = [
  ["convolution, bias, relu", convolution, images, "FusedConv"],
  ["one number as bias", convolution, [images[0]!, images[1]!, array([1])], "Conv Reshape Add Relu"],
  ["product, bias, relu", product, matrices, "FusedGemm"],
  ["product and a matrix", product, [matrices[0]!, matrices[1]!, array([4, 2])], "FusedGemm"],
  ["product, bias, relu of doubles", product, matrices.map(({ shape }) => array([...shape], float64)), "Gemm Relu"],
  ["stack of products", product, [array([2, 4, 3]), array([2, 3, 2]), array([2])], "MatMul Add Relu"],
  ["relu before a pool", maskedGradient, [images[0]!, array([2, 3, 2, 2])], "MaxPool Greater Cast Mul MaxUnpool"],
  ["some columns of a product", columns, [array([4, 3]), array([3, 5])], "Slice MatMul"],
  ["some columns of a product with turned weights", turnedColumns, [array([4, 3]), array([5, 3])], "Slice Gemm"],
  ["some rows of a product", rowsOfProduct, matrices, "MatMul Slice"],
  ["product and zeros", nothingAdded, matrices, "MatMul"],
  ["gradients of weights that steps share", sharedWeights, steps, "Concat Concat Gemm ReduceSum Add"],
  ["gradient descent", descent, weights, "Gemm"],
  ["gradient descent of doubles", descent, weights.map(({ shape }) => array([...shape], float64)), "Gemm Mul Sub"],
];

suite("nodes that nobody else needs join into one, with the same values", () => {
  for (const [what, steps, arrays, types] of rows)
    test(what, async () => {
      const joined = await runGraph(arrays, (onnx, inputs) => steps(onnx, inputs).slice(-1));
      const apart = await runGraph(arrays, steps);
      assert.equal(joined.types.join(" "), types);
      assertCloseArray(joined.results[0]!, apart.results.at(-1)!, what);
    });

  test("a portable model has only ONNX's own ops", async () => {
    for (const [steps, arrays, types] of [
      [convolution, images, "Conv Relu"],
      [product, matrices, "Gemm Relu"],
    ] as const) {
      const last = (onnx: OnnxGraph, inputs: readonly Value[]) => steps(onnx, inputs).slice(-1);
      const portable = await runGraph(arrays, last, { isPortable: true });
      const own = await runGraph(arrays, last);
      assert.equal(portable.types.join(" "), types);
      assertCloseArray(portable.results[0]!, own.results[0]!, types);
    }
  });

  test("what somebody else needs stays", async () => {
    const { types } = await runGraph(matrices, (onnx, inputs) => {
      const [first, , last] = product(onnx, inputs);
      return [last!, onnx.node("Neg", [first])];
    });
    assert.deepEqual(types, ["MatMul", "Add", "Relu", "Neg"]);
  });
});

test("equal nodes are one node, and one that is asked for more outputs later has them", async () => {
  const { types, results } = await runGraph([images[0]!], (onnx, [x]) => {
    const pooled = onnx.node("MaxPool", [x], { kernel_shape: [2, 2] });
    const [, places] = onnx.nodeWithOutputs("MaxPool", [x], { kernel_shape: [2, 2] }, [{}, { dtype: int64 }]);
    return [onnx.node("Neg", [pooled]), onnx.node("Neg", [pooled]), onnx.node("Identity", [places])];
  });
  assert.deepEqual(types, ["MaxPool", "Neg", "Identity", "Identity"]);
  assert.deepEqual(results[2]!.shape, [2, 3, 3, 3]);
});

test("what no output needs is left out", async () => {
  const { types } = await runGraph([images[0]!], (onnx, [x]) => {
    onnx.node("Exp", [onnx.node("Neg", [x])]);
    return [onnx.node("Relu", [x])];
  });
  assert.deepEqual(types, ["Relu"]);
});
