import assert from "node:assert/strict";
import { test } from "node:test";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";

test("a loop that never ends is ended from outside, and the session goes on", async () => {
  tf.resetDefaultGraph();
  const x = tf.constant([1, 2]);
  const last = tf.whileLoop(
    () => tf.constant(true),
    (y: tf.Tensor) => y.add(1),
    [x],
  );
  await using sess = new tf.Session();
  const run = sess.run(last as tf.Tensor);
  setTimeout(tf.stopLoops, 50);
  await assert.rejects(run, { name: "CancelledError" });
  assert.deepEqual(((await sess.run(x)) as NdArray).toArray(), [1, 2]);
});
