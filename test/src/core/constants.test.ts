import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";

const golden = loadCase("constants");
const counting = tf.ndarray([0, 1, 2, 3, 4, 5], [2, 3]);

/** The program of the case, in TypeScript. */
function build(): void {
  tf.constant(1, { name: "f_scalar" });
  tf.constant([1, 2], { name: "f_pair" });
  tf.constant([1, 1, 1], { name: "f_same_list" });
  tf.constant(1, { shape: [2, 3], name: "f_splat" });
  tf.constant(tf.ndarray([1, 1, 1, 1, 1, 1], [2, 3]), { name: "f_np_same" });
  tf.constant(counting, { name: "f_np" });
  tf.constant([1, 2, 3], { dtype: tf.int32, name: "i_list" });
  tf.constant(7, { dtype: tf.int32, name: "i_scalar" });
  tf.constant(7, { dtype: tf.int64, name: "l_scalar" });
  tf.constant([7n, 8n], { name: "l_pair" });
  tf.constant("text", { name: "s_scalar" });
  tf.constant(["a", "", "c"], { name: "s_list" });
  tf.constant(true, { name: "b_scalar" });
  tf.constant([true, false], { name: "b_list" });
  tf.constant(0.5, { dtype: tf.float16, name: "h_scalar" });
  tf.constant([0.5, 0.25], { dtype: tf.float16, name: "h_list" });
  tf.constant([0.5, 0.25], { dtype: tf.bfloat16, name: "bf_list" });
  tf.constant(1.5, { dtype: tf.bfloat16, name: "bf_scalar" });
  tf.constant([1, 255], { dtype: tf.uint8, name: "u8_list" });
  tf.constant({ re: 1, im: 2 }, { dtype: tf.complex128, name: "z_scalar" });
  tf.constant([{ re: 1, im: 2 }, 3], { dtype: tf.complex64, name: "c_list" });
  tf.constant([], { name: "empty" });
  tf.constant(tf.ndarray([], [0, 3]), { name: "empty_2d" });
  tf.zeros([2, 3], { name: "zeros_small" });
  tf.zeros([2000], { name: "zeros_big" });
  tf.ones([2, 2], { dtype: tf.int32, name: "ones_int" });
  tf.fill([2, 2], 5, { name: "fill" });
  tf.zerosLike(tf.constant([1, 2]), { name: "zl" });
}

test("constants are encoded as TensorFlow encodes them", async () => {
  const graph = new tf.Graph();
  withGraph(graph, build);
  assertSameGraph(toGraphDef(graph), readGraphText(golden.path("graph.pbtxt")));
  const { values } = golden.item("all");
  const expected = Object.entries(values as Record<string, GoldenValue>);
  await using session = new tf.Session({ graph });
  const found = (await session.run(expected.map(([name]) => `${name}:0`))) as NdArray[];
  assert.equal(found.length, expected.length);
  expected.forEach(([name, value], i) => {
    assertCloseArray(found[i]!, toNdArray(value), name, { relative: 0, absolute: 0 });
  });
});
