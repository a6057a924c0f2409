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
