import assert from "node:assert/strict";
import { test } from "node:test";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";

test("what a loop's last iteration alone has can be fetched", async () => {
  tf.resetDefaultGraph();
  const count = tf.placeholder("int32", []);
  const [, product] = tf.whileLoop(
    (i: tf.Tensor) => tf.less(i, count),
    (i: tf.Tensor, x: tf.Tensor) => [tf.add(i, tf.constant(1, { dtype: "int32" })), tf.multiply(x, 2)],
    [tf.constant(0, { dtype: "int32" }), tf.constant(3)],
  ) as tf.Tensor[];
  const leaving = product!.op.inputs[0]!;
  assert.equal(leaving.op.type, "Switch");
  const going = leaving.op.outputs[1]!;
  await using sess = new tf.Session();
  for (const steps of [0, 1, 4]) {
    const [inside, outside] = (await sess.run([leaving, product!], [[count, steps]])) as NdArray[];
    assert.equal(inside!.item(), 3 * 2 ** steps);
    assert.equal(outside!.item(), 3 * 2 ** steps);
    assert.equal(((await sess.run(leaving, [[count, steps]])) as NdArray).item(), 3 * 2 ** steps);
  }
  await assert.rejects(sess.run(going, [[count, 2]]), /Cannot fetch/);
});
