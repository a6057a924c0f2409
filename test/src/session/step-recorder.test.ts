import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../src/index.js";

test("a run in this process tells of its clusters and of what the host did", async () => {
  tf.resetDefaultGraph();
  const x = tf.placeholder("float32", { shape: [2, 3], name: "x" });
  const w = tf.variable(tf.ones([3, 4]), { name: "w" });
  const y = tf.nn.relu(tf.matmul(x, w), { name: "y" });
  await using sess = new tf.Session();
  await sess.run(w.initializer);
  const feeds = { x: tf.ndarray([1, 2, 3, 4, 5, 6], [2, 3]) };
  const runMetadata = new tf.RunMetadata();
  const before = Date.now() * 1000;
  await sess.run(y, feeds, { runMetadata });
  assert.equal(runMetadata.stepStats.devStats.length, 0, "it tells although nobody asked for a trace");
  await sess.run(y, feeds, { options: { traceLevel: "FULL_TRACE" }, runMetadata });
  const { device, nodeStats } = runMetadata.stepStats.devStats[0]!;
  assert.equal(device, "/job:localhost/replica:0/task:0/device:CPU:0");
  const cluster = nodeStats.find(({ nodeName }) => nodeName === "y");
  assert.match(String(cluster?.timelineLabel), /^y = .*MatMul\+Relu\(.*x.*\)$/);
  assert.deepEqual(cluster?.outputBytes, [2 * 4 * 4]);
  assert.ok(cluster!.allStartMicros >= before - 2_000_000 && cluster!.allEndRelMicros > 0);
  assert.match(new tf.timeline.Timeline(runMetadata.stepStats).generateChromeTraceFormat(), /"ph":"X"/);
});
