import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import { assertCloseArray } from "../../../support/close.js";

/** TensorFlow has taken this op out of new graphs: what it computes is recorded for the functions that took its place. */
for (const scaled of [true, false])
  test(`the normalization of old graphs is the later one, and so are its gradients (scaled: ${scaled})`, async () => {
    const t = tf.constant([
      [
        [
          [1, 2, -3],
          [4, 0.5, 6],
        ],
      ],
      [
        [
          [-1, 3, 2],
          [0, 1, 7],
        ],
      ],
    ]);
    const [m, v] = [tf.constant([0.5, 1, 2]), tf.constant([2, 0.25, 9])];
    const [beta, gamma] = [tf.constant([0.1, -0.2, 0.3]), tf.constant([1.5, -2, 0.75])];
    const attrs = { variance_epsilon: 0.01, scale_after_normalization: scaled };
    const old = applyOp("BatchNormWithGlobalNormalization", { t, m, v, beta, gamma }, attrs).outputs[0]!;
    const now = tf.nn.batchNormWithGlobalNormalization(t, m, v, beta, gamma, 0.01, scaled);
    const inputs = scaled ? [t, m, v, beta, gamma] : [t, m, v, beta];
    const gradients = (y: tf.Tensor) => tf.gradients(tf.square(y), inputs) as tf.Tensor[];
    await using sess = new tf.Session();
    const [found, expected] = await sess.run([
      [old, ...gradients(old)],
      [now, ...gradients(now)],
    ]);
    assert.equal(found!.length, inputs.length + 1);
    found!.forEach((array, at) => {
      assertCloseArray(array, expected![at]!, `output ${at}`);
    });
    if (scaled) return;
    const [unscaled] = tf.gradients(old, gamma) as tf.Tensor[];
    assert.deepEqual((await sess.run(unscaled!)).toArray(), [0, 0, 0]);
  });

beforeEach(() => tf.resetDefaultGraph());
