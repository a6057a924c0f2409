import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../../src/index.js";

for (const useResource of [false, true])
  for (const isLooped of [false, true])
    test(`the gradient of a ${useResource ? "resource" : "reference"} variable that one branch reads${isLooped ? ", in a loop," : ""} is zero where that is not taken`, async () => {
      tf.resetDefaultGraph();
      const v = tf.variable([2, 3], { name: "v", useResource });
      const taken = tf.placeholder(tf.bool, [], { name: "taken" });
      const branches = (x: tf.Tensor): tf.Tensor =>
        tf.cond(
          taken,
          () => tf.multiply(x, v.readValue()),
          () => tf.multiply(x, 7),
        );
      const y = isLooped
        ? tf.whileLoop(
            (i: tf.Tensor) => tf.less(i, 2),
            (i: tf.Tensor, x: tf.Tensor) => [tf.add(i, 1), branches(x)],
            [tf.constant(0), tf.constant([1, 1])],
          )[1]!
        : branches(tf.constant([1, 1]));
      const [grad] = tf.gradients(y, [v]);
      await using sess = new tf.Session();
      await sess.run(v.initializer);
      const power = isLooped ? [4, 6] : [1, 1];
      assert.deepEqual((await sess.run(tf.convertToTensor(grad!), { taken: true })).toArray(), power);
      assert.deepEqual((await sess.run(tf.convertToTensor(grad!), { taken: false })).toArray(), [0, 0]);
    });
