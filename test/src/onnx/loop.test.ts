import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { bool, float32 } from "../../../src/core/dtype.js";
import { InternalError } from "../../../src/core/errors.js";
import { NdArray } from "../../../src/core/ndarray.js";
import { Shape } from "../../../src/core/shape.js";
import { OnnxGraph, type Value } from "../../../src/onnx/graph.js";
import { compileLoop, type Loop } from "../../../src/onnx/loop.js";
import { assertCloseArray } from "../../support/close.js";
import { runGraph } from "../../support/onnx-graph.js";

type Formula = (onnx: OnnxGraph, x: Value, y: Value, a: Value) => Value;

const node =
  (type: string): Formula =>
  (onnx, x, y) =>
    onnx.node(type, [x, y]);
const ofOne =
  (type: string): Formula =>
  (onnx, x) =>
    onnx.node(type, [x]);

const formulas: Readonly<Record<string, Formula>> = {
  Add: node("Add"),
  Sub: node("Sub"),
  Mul: node("Mul"),
  Div: node("Div"),
  Max: node("Max"),
  Abs: ofOne("Abs"),
  Neg: ofOne("Neg"),
  Sign: ofOne("Sign"),
  Sqrt: (onnx, x) => onnx.node("Sqrt", [onnx.node("Abs", [x])]),
  Where: (onnx, x, y) =>
    onnx.node("Where", [onnx.node("Greater", [x, y], {}, { dtype: bool }), x, y], {}, { dtype: float32 }),
  "numbers and constants": (onnx, x, _, a) =>
    onnx.node("Mul", [onnx.node("Sub", [onnx.scalar(1, float32), onnx.node("Sqrt", [a])]), x]),
};

/** Not a whole number of vectors of four, nor of blocks. */
const LENGTH = 10_001;
const numbers = (period: number): Float32Array =>
  Float32Array.from({ length: LENGTH }, (_, i) => ((i * 7) % period) - (period >> 1) + (i % 2) / 4);
const [xs, ys, a] = [numbers(41), numbers(23), Float32Array.of(0.3)];

function compiled(formula: Formula): Loop {
  const onnx = new OnnxGraph();
  const [x, y] = ["x", "y"].map((name) => onnx.input(name, float32, Shape.of([LENGTH])));
  const number = onnx.input("a", float32, Shape.scalar);
  return compileLoop(onnx, [x!, y!, number], [formula(onnx, x!, y!, number)]);
}

suite("a loop computes what the nodes do", () => {
  for (const [what, formula] of Object.entries(formulas))
    test(what, async () => {
      const arrays = [xs, ys].map((array) => new NdArray(float32, [LENGTH], array));
      const expected = await runGraph([...arrays, new NdArray(float32, [], a)], (onnx, [x, y, number]) => [
        formula(onnx, x!, y!, number!),
      ]);
      const found = new Float32Array(LENGTH);
      compiled(formula)([xs, ys, a], [found]);
      assertCloseArray(new NdArray(float32, [LENGTH], found), expected.results[0]!, what);
    });
});

test("an output may be the same array as an input, and one loop works on arrays of any length", () => {
  const loop = compiled(formulas.Sub!);
  for (const length of [1, 4, 4096, LENGTH]) {
    const [x, y] = [xs.slice(0, length), ys.slice(0, length)];
    loop([x, y, a], [x]);
    assert.deepEqual(
      x,
      xs.slice(0, length).map((number, i) => number - ys[i]!),
    );
  }
});

test("NaN is what comes of NaN", () => {
  const found = new Float32Array(2);
  compiled(formulas.Max!)([Float32Array.of(Number.NaN, 1), Float32Array.of(1, Number.NaN), a], [found]);
  assert.deepEqual([...found], [Number.NaN, Number.NaN]);
});

test("a node that is not element-wise is refused", () => {
  assert.throws(() => compiled((onnx, x) => onnx.node("CumSum", [x])), InternalError);
});
