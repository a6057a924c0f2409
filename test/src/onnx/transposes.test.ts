import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { bool, float32 } from "../../../src/core/dtype.js";
import { NdArray } from "../../../src/core/ndarray.js";
import { sizeOf } from "../../../src/core/shape.js";
import type { OnnxGraph, Value } from "../../../src/onnx/graph.js";
import { assertCloseArray } from "../../support/close.js";
import { runGraph } from "../../support/onnx-graph.js";

const array = (shape: number[]): NdArray =>
  new NdArray(
    float32,
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, i) => ((i * 7) % 11) - 5),
  );
const images = array([2, 3, 4, 5]);
const vector = array([5]);
/** An op that takes and gives its channels first, between transposes: does nothing to the values. */
const there = (onnx: OnnxGraph, x: Value): Value => {
  const pooled = onnx.node("MaxPool", [onnx.node("Transpose", [x], { perm: [0, 3, 1, 2] })], { kernel_shape: [1, 1] });
  return onnx.node("Transpose", [pooled], { perm: [0, 2, 3, 1] }, { shape: x.shape });
};
const nowhere = (_: OnnxGraph, x: Value): Value => x;

type Body = (onnx: OnnxGraph, x: Value, v: Value, there: (onnx: OnnxGraph, x: Value) => Value) => Value;
/** What is done after such an op, and how many transposes are left, the first one included. */
const rows: readonly (readonly [string, number, Body])[] = [
  ["nothing", 2, (_, x) => x],
  ["an element-wise op", 2, (onnx, x, _, there) => there(onnx, onnx.node("Relu", [x]))],
  ["a number", 2, (onnx, x, _, there) => there(onnx, onnx.node("Add", [x, onnx.scalar(3, float32)]))],
  ["a vector", 2, (onnx, x, v, there) => there(onnx, onnx.node("Mul", [x, v]))],
  ["a vector before it", 2, (onnx, x, v, there) => there(onnx, onnx.node("Sub", [v, x]))],
  [
    "a comparison",
    2,
    (onnx, x) => {
      const mask = onnx.node("Greater", [x, onnx.scalar(0, float32)], {}, { dtype: bool });
      return onnx.node("Mul", [x, onnx.cast(mask, float32)]);
    },
  ],
  ["a way around", 2, (onnx, x, _, there) => onnx.node("Add", [x, there(onnx, onnx.node("Relu", [x]))])],
  ["a sum to a vector", 1, (onnx, x) => onnx.node("ReduceSum", [x, onnx.ints([0, 1, 2])], { keepdims: 0 })],
  ["a sum that keeps its axes", 1, (onnx, x) => onnx.reshape(onnx.node("ReduceSum", [x, onnx.ints([0, 1, -2])]), [5])],
  ["a mean over the channels", 1, (onnx, x) => onnx.node("ReduceMean", [x, onnx.ints([3])], { keepdims: 0 })],
  ["a maximum over the batch", 2, (onnx, x) => onnx.node("ReduceMax", [x, onnx.ints([0])], { keepdims: 0 })],
  [
    "channels side by side",
    2,
    (onnx, x, _, there) => there(onnx, onnx.node("Concat", [x, onnx.node("Neg", [x])], { axis: -1 })),
  ],
  [
    "images one after the other",
    2,
    (onnx, x, _, there) => there(onnx, onnx.node("Concat", [x, onnx.node("Neg", [x])], { axis: 0 })),
  ],
  [
    "a matrix, which is not transposed",
    4,
    (onnx, x, _, there) => there(onnx, onnx.node("Add", [x, onnx.constant(array([4, 5]))])),
  ],
  ["a flat shape", 2, (onnx, x) => onnx.reshape(x, [2, 60])],
];

suite("a transpose passes what does not mind it and vanishes with its inverse; values stay", () => {
  for (const [what, count, body] of rows)
    test(what, async () => {
      const seen = await runGraph([images, vector], (onnx, [x, v]) => [body(onnx, there(onnx, x!), v!, there)]);
      const plain = await runGraph([images, vector], (onnx, [x, v]) => [body(onnx, x!, v!, nowhere)]);
      assertCloseArray(seen.results[0]!, plain.results[0]!, what);
      const left = seen.types.filter((type) => type === "Transpose");
      assert.equal(left.length, count, seen.types.join(" "));
    });
});
