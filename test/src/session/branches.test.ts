import assert from "node:assert/strict";
import { test } from "node:test";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";

/** A branch for one step alone, as of a CRF's likelihood: its indices fit no others. */
function likelihood(x: tf.Tensor, labels: tf.Tensor): tf.Tensor {
  const steps = tf.gather(tf.shape(x), 1);
  const one = () => tf.gatherNd(tf.squeeze(x, [1]), tf.concat([[[0], [1]], labels], 1));
  return tf.cond(tf.equal(steps, 1), one, () => tf.reduceSum(x, [1, 2])) as tf.Tensor;
}

/** An array of unknown shape when the run is planned. */
function ofRunTime(x: tf.Tensor, keep: tf.Tensor): tf.Tensor {
  return tf.transpose(tf.booleanMask(tf.transpose(x, [1, 0, 2]), keep), [1, 0, 2]);
}

test("a branch that is not taken may hold what its inputs do not fit", async () => {
  tf.resetDefaultGraph();
  const x = tf.placeholder("float32", [null, null, null]);
  const keep = tf.placeholder("bool", [null]);
  const labels = tf.placeholder("int32", [null, null]);
  const weight = tf.variable(2, { dtype: "float32" });
  const value = likelihood(tf.multiply(ofRunTime(x, keep), weight), labels);
  const step = new tf.train.GradientDescentOptimizer(1).minimize(tf.reduceSum(value));
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  const two = tf.ndarray(new Float32Array([1, 2, 3, 4, 5, 6, 7, 8]), [2, 2, 2]);
  const wide = tf.ndarray(new Int32Array(4), [2, 2], "int32");
  const narrow = tf.ndarray(Int32Array.of(1, 0), [2, 1], "int32");
  const run = (target: tf.Tensor | tf.Operation, kept: boolean[], index: NdArray) =>
    sess.run(target, [
      [x, two],
      [keep, kept],
      [labels, index],
    ]);
  assert.deepEqual(((await run(value, [true, true], wide)) as NdArray).toNumbers(), [20, 52]);
  await run(step, [true, true], wide);
  assert.equal(((await sess.run(weight)) as NdArray).item(), 2 - 36);
  assert.deepEqual(((await run(value, [false, true], narrow)) as NdArray).toNumbers(), [-34 * 4, -34 * 7]);
  for (const target of [value, step])
    await assert.rejects(run(target, [true, false], wide), {
      name: "InvalidArgumentError",
      message: /index innermost dimension length must be <= params.rank/,
    });
  assert.equal(((await sess.run(weight)) as NdArray).item(), 2 - 36);
});
