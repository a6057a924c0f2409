import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../../src/index.js";

test("the gradient of a resource variable that a branch in a loop in a loop reads has the variable's shape", async () => {
  tf.resetDefaultGraph();
  const v = tf.variable([1.5, 0.5], { name: "v", useResource: true });
  const inner = (x: tf.Tensor): tf.Tensor =>
    tf.whileLoop(
      (i: tf.Tensor) => tf.less(i, 2),
      (i: tf.Tensor, x: tf.Tensor) => [
        tf.add(i, 1),
        tf.cond(
          tf.equal(i, 0),
          () => tf.multiply(x, v.readValue()),
          () => tf.multiply(x, 1),
        ),
      ],
      [tf.constant(0), x],
    )[1]!;
  const outer = tf.whileLoop(
    (i: tf.Tensor) => tf.less(i, 3),
    (i: tf.Tensor, x: tf.Tensor) => [tf.add(i, 1), inner(x)],
    [tf.constant(0), tf.constant([1, 1])],
  )[1]!;
  const [grad] = tf.gradients(tf.add(outer, v.readValue()), [v]);
  await using sess = new tf.Session();
  await sess.run(v.initializer);
  assert.deepEqual((await sess.run(tf.convertToTensor(grad!))).toArray(), [3 * 1.5 ** 2 + 1, 3 * 0.5 ** 2 + 1]);
});
