import assert from "node:assert/strict";
import { test } from "node:test";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { makePlan } from "../../../src/session/plan.js";

/** How many clusters a run of `fetch` has, with `x` fed in this shape. */
async function clusters(fetch: tf.Tensor, x: tf.Tensor, shape: number[]): Promise<number> {
  const { steps } = await makePlan([fetch], [], new Map([[x, { dtype: x.dtype, shape }]]));
  return steps.filter(({ cluster }) => cluster !== undefined).length;
}

test("a few operations on single numbers need no cluster, more or larger ones do", async () => {
  tf.resetDefaultGraph();
  const x = tf.placeholder("float32", null);
  const few = tf.tanh(x.add(1).mul(0.1));
  const many = Array.from({ length: 20 }).reduce<tf.Tensor>((sum) => sum.add(x), few);
  assert.equal(await clusters(few, x, []), 0);
  assert.equal(await clusters(few, x, [1, 1]), 0);
  assert.equal(await clusters(few, x, [2]), 1);
  assert.equal(await clusters(many, x, []), 1);
});

test("and both ways give the same numbers", async () => {
  tf.resetDefaultGraph();
  const x = tf.placeholder("float32", null);
  const y = tf.sqrt(tf.square(x).add(0.1)).div(3).sub(x);
  await using sess = new tf.Session();
  for (const number of [-2.5, 0, 1e-30, 7, 3e38, Number.POSITIVE_INFINITY]) {
    const [one, two] = [await sess.run(y, { [x.name]: number }), await sess.run(y, { [x.name]: [number, number] })];
    assert.deepEqual([(one as NdArray).at(0)], [(two as NdArray).at(1)]);
  }
});

test("variables are set by such operations, and a fetch before stays as it was", async () => {
  tf.resetDefaultGraph();
  const count = tf.variable(tf.constant(1), { name: "count" });
  const next = count.assignAdd(2);
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  const first = await sess.run(next);
  const second = await sess.run(next);
  assert.deepEqual([first.at(0), second.at(0)], [3, 5]);
  assert.equal((await sess.run(count)).at(0), 5);
});

test("random numbers in the shape of a result do not part the cluster that makes it, nor do updates that control nothing of it", async () => {
  tf.resetDefaultGraph();
  const x = tf.placeholder("float", [null, 3]);
  const mean = tf.variable(tf.zeros([3]), { trainable: false });
  const hidden = x.mul(tf.variable(tf.ones([3]))).add(1);
  const update = mean.assign(tf.reduceMean(hidden, { axis: 0 }));
  const dropped = tf.nn.dropout(hidden, { keepProb: 0.5 });
  const loss = tf.reduceMean(tf.square(dropped));
  const train = tf.controlDependencies([update], () => new tf.train.GradientDescentOptimizer(0.1).minimize(loss));
  const after = tf.controlDependencies([train], () => tf.identity(loss));
  assert.equal(await clusters(after, x, [50, 3]), 1);
});
