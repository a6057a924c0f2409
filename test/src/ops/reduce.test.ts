import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";

beforeEach(() => tf.resetDefaultGraph());

test("of no booleans any is false and all is true, where a loop starts with none, too", async () => {
  const none = tf.zeros([2, 0], { dtype: tf.int32 });
  const [, grown, any, all] = tf.whileLoop(
    (i) => tf.less(i!, 3),
    (i, ids, anys, alls) => {
      const isOne = tf.equal(ids!, 1);
      return [
        tf.add(i!, 1),
        tf.concat([ids!, tf.fill([2, 1], tf.cast(i!, tf.int32))], 1),
        tf.concat([anys!, tf.expandDims(tf.reduceAny(isOne, 1), 0)], 0),
        tf.concat([alls!, tf.expandDims(tf.reduceAll(isOne, 1), 0)], 0),
      ];
    },
    [tf.constant(0), none, tf.zeros([0, 2], { dtype: tf.bool }), tf.zeros([0, 2], { dtype: tf.bool })],
    { shapeInvariants: [[], [2, null], [null, 2], [null, 2]] },
  );
  await using sess = new tf.Session();
  const values = (await sess.run([grown!, any!, all!])) as NdArray[];
  assert.deepEqual(
    values.map((value) => value.toArray()),
    [
      [
        [0, 1, 2],
        [0, 1, 2],
      ],
      [
        [false, false],
        [false, false],
        [true, true],
      ],
      [
        [true, true],
        [false, false],
        [false, false],
      ],
    ],
  );
});
