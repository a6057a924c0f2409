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

/** A queue that nothing is put into. */
function wait(): tf.Tensor {
  return new tf.FIFOQueue(1, ["float32"]).dequeue() as tf.Tensor;
}

test("a run ends when its time is up, in a loop and while it waits", async () => {
  tf.resetDefaultGraph();
  const last = tf.whileLoop(
    () => tf.constant(true),
    (y: tf.Tensor) => y.add(1),
    [tf.constant(1)],
  ) as tf.Tensor;
  await using sess = new tf.Session();
  for (const fetch of [last, wait()])
    await assert.rejects(sess.run(fetch, {}, { options: { timeoutInMs: 20 } }), { name: "DeadlineExceededError" });
  assert.equal(String(await sess.run(tf.constant(1), {}, { options: { timeoutInMs: 60_000 } })), "1.0");
});

test("a signal ends a run that waits", async () => {
  tf.resetDefaultGraph();
  const aborter = new AbortController();
  await using sess = new tf.Session();
  const run = sess.run(wait(), {}, { signal: aborter.signal });
  setTimeout(() => aborter.abort(), 20);
  await assert.rejects(run, { name: "CancelledError" });
  await assert.rejects(sess.run(tf.constant(1), {}, { signal: aborter.signal }), { name: "CancelledError" });
});
