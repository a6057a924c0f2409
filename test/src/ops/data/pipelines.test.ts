import assert from "node:assert/strict";
import { test } from "node:test";
import { toGraphDef } from "../../../../src/core/graph-def.js";
import * as tf from "../../../../src/index.js";
import { assertSameGraph } from "../../../support/graph-diff.js";
import { importScenario, replay, scenarioGraph, scenariosOf } from "../../../support/scenarios.js";

for (const scenario of scenariosOf("pipelines"))
  test(`${scenario.scenario}: an imported pipeline gives, waits and fails as in TensorFlow`, async () => {
    await importScenario("pipelines", scenario.scenario);
    await replay(scenario);
  });

test("accumulators: the nodes are TensorFlow's", () => {
  tf.resetDefaultGraph();
  const a = new tf.ConditionalAccumulator(tf.float32, { shape: [2], sharedName: "a" });
  const g = tf.placeholder(tf.float32, undefined, { name: "g" });
  a.applyGrad(g, tf.placeholder(tf.int64, { shape: [], name: "s" }), { name: "put" });
  a.takeGrad(2, { name: "take" });
  a.numAccumulated();
  a.setGlobalStep(5);
  a.takeGrad(0, { name: "none" });
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), scenarioGraph("pipelines", "accumulators"));
});

test("accumulators of slices: the nodes are TensorFlow's", () => {
  tf.resetDefaultGraph();
  const a = new tf.SparseConditionalAccumulator(tf.float32, { shape: [4, 2] });
  const [i, v] = [
    tf.placeholder(tf.int64, [null], { name: "i" }),
    tf.placeholder(tf.float32, [null, 2], { name: "v" }),
  ];
  a.applyGrad(i, v, { localStep: 0, name: "put" });
  a.numAccumulated();
  a.takeIndexedSlicesGrad(2, { name: "take" });
  const expected = scenarioGraph("pipelines", "sparse_accumulators").node.filter(
    ({ name }) => !/^(Const_1|Cast_2|Cast_3|slices)/.test(name ?? ""),
  );
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), { node: expected });
});

test("staging areas: the nodes are TensorFlow's", () => {
  tf.resetDefaultGraph();
  const area = new tf.StagingArea([tf.float32, tf.int32], { shapes: [[], [2]], capacity: 2 });
  const x = tf.placeholder(tf.float32, [], { name: "x" });
  area.put([x, tf.constant([1, 2], { dtype: tf.int32 })], { name: "put" });
  area.get({ name: "take" });
  area.size({ name: "size" });
  area.clear({ name: "clear" });
  area.peek(tf.ndarray(1, [], tf.int32), { name: "peek" });
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), scenarioGraph("pipelines", "staging"));
});

test("slices that runs hand in are summed", async () => {
  tf.resetDefaultGraph();
  await using sess = new tf.Session();
  const a = new tf.SparseConditionalAccumulator(tf.float32, { reductionType: "SUM" });
  const put = a.applyIndexedSlicesGrad(
    new tf.IndexedSlices(
      tf.constant([[1, 2]]),
      tf.constant([3], { dtype: tf.int64 }),
      tf.constant([4, 2], { dtype: tf.int64 }),
    ),
  );
  await sess.run(put);
  await sess.run(put);
  const { values, indices } = a.takeIndexedSlicesGrad(2);
  const [sum, places] = (await sess.run([values, indices])) as [tf.NdArray, tf.NdArray];
  assert.deepEqual([sum.toArray(), places.toArray()], [[[2, 4]], [3n]]);
});

test("tensors as bytes, and back", async () => {
  tf.resetDefaultGraph();
  await using sess = new tf.Session();
  const bytes = tf.io.serializeTensor(
    tf.constant([
      [1, 2],
      [3, 4],
    ]),
  );
  const back = (await sess.run(tf.io.parseTensor(bytes, tf.float32))) as tf.NdArray;
  assert.deepEqual(back.toArray(), [
    [1, 2],
    [3, 4],
  ]);
  await assert.rejects(sess.run(tf.io.parseTensor(bytes, tf.int32)), {
    name: "InvalidArgumentError",
    message: /^Type mismatch between parsed tensor \(float\) and dtype \(int32\)/,
  });
});
