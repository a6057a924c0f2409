import assert from "node:assert/strict";
import { test } from "node:test";
import { inBackground } from "../../../src/core/background.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";

/** A queue of numbers, and a run that waits for one. */
function waiting(): { sess: tf.Session; put: tf.Operation; take: tf.Tensor } {
  tf.resetDefaultGraph();
  const queue = new tf.FIFOQueue(10, tf.float32, { shapes: [[]] });
  const put = queue.enqueue(3);
  return { sess: new tf.Session(), put, take: queue.dequeue() };
}

test("while a run waits others go on, and it sees what they have written", async () => {
  const { sess, put, take } = waiting();
  await using _ = sess;
  const w = tf.variable(1, { name: "w" });
  const step = w.assignAdd(take);
  await sess.run(tf.globalVariablesInitializer());
  const runs = [sess.run(step), sess.run(step)];
  await sess.run(w.assign(100));
  await sess.run(put);
  await sess.run(put);
  await Promise.all(runs);
  assert.equal(((await sess.run(w)) as NdArray).item(), 106);
});

test("an array that a waiting run holds is not written to by others", async () => {
  const { sess, put, take } = waiting();
  await using _ = sess;
  const w = tf.variable(tf.zeros([1000]), { name: "w" });
  const before = tf.identity(w.add(0));
  const both = tf.controlDependencies([before], () => [before, tf.identity(take)]);
  const step = w.assignAdd(tf.ones([1000]));
  await sess.run(tf.globalVariablesInitializer());
  const run = sess.run(both as [tf.Tensor, tf.Tensor]);
  for (let i = 0; i < 5; i++) await sess.run(step.op);
  await sess.run(put);
  const [seen] = (await run) as [NdArray, NdArray];
  assert.deepEqual([...new Set(seen.toNumbers())].length, 1);
});

test("a run waits for what it brings about itself, through a cluster", async () => {
  tf.resetDefaultGraph();
  const queue = new tf.FIFOQueue(10, tf.float32, { shapes: [[2]] });
  const x = tf.placeholder(tf.float32, { shape: [2, 2] });
  const put = queue.enqueue(tf.reshape(tf.matmul(x, [[1], [2]]), [2]));
  const take = queue.dequeue().mul(2);
  await using sess = new tf.Session();
  const [, taken] = await sess.run(
    [put, take],
    [
      [
        x,
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
  );
  assert.deepEqual((taken as NdArray).toArray(), [10, 22]);
});

test("an interrupt ends waiting, but not that of background work; what waits takes nothing later", async () => {
  const { sess, put, take } = waiting();
  await using _ = sess;
  const behind = inBackground(() => sess.run(take));
  const run = sess.run(take);
  run.catch(() => undefined);
  await sess.run(tf.constant(1));
  tf.stopLoops();
  await assert.rejects(run, { name: "CancelledError", message: /^Dequeue operation was cancelled/ });
  await sess.run(put);
  assert.equal(((await behind) as NdArray).item(), 3);
});

test("closing a session ends what waits in it", async () => {
  const { sess, take } = waiting();
  const run = sess.run(take);
  run.catch(() => undefined);
  await sess.run(tf.constant(1));
  await sess.close();
  await assert.rejects(run, { name: "CancelledError" });
});

test("a run that fails elsewhere stops waiting", async () => {
  const { sess, put, take } = waiting();
  await using _ = sess;
  const x = tf.placeholder(tf.float32);
  const checked = tf.checkNumerics(x, "not a number");
  await assert.rejects(sess.run([take, checked], [[x, Number.NaN]]), { name: "InvalidArgumentError" });
  await sess.run(put);
  assert.equal(((await sess.run(take)) as NdArray).item(), 3);
});

test("a plan in which a run waits outlives the limit of plans", async () => {
  const { sess, put, take } = waiting();
  await using _ = sess;
  const x = tf.placeholder(tf.float32, { shape: [null] });
  const double = take.mul(2);
  const run = sess.run(double);
  for (let size = 1; size < 80; size++) await sess.run(x.add(1), [[x, new Float32Array(size)]]);
  await sess.run(put);
  assert.equal(((await run) as NdArray).item(), 6);
});

test("a loop does not wait for what began to wait outside of it", async () => {
  tf.resetDefaultGraph();
  const queue = new tf.FIFOQueue(10, tf.float32, { shapes: [[]] });
  const take = queue.dequeue();
  const x = tf.placeholder(tf.float32, { shape: [] });
  const [, total] = tf.whileLoop(
    (i: tf.Tensor) => tf.less(i, 3),
    (i: tf.Tensor, sum: tf.Tensor) => [i.add(1), sum.add(x)],
    [tf.constant(0), tf.constant(0, { dtype: tf.float32 })],
  ) as [tf.Tensor, tf.Tensor];
  const put = queue.enqueue(total);
  await using sess = new tf.Session();
  const [, taken] = await sess.run([put, take], [[x, 4]]);
  assert.equal((taken as NdArray).item(), 12);
});
