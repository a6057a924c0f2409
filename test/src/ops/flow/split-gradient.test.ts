import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";

beforeEach(() => tf.resetDefaultGraph());

test("parts of a list that nothing was computed of have gradients of zeros, as long as they are", async () => {
  const x = tf.constant([[1], [2], [3], [4]], { dtype: tf.float32 });
  const shape = tf.constant([-1, 1], { dtype: tf.int32 });
  const lengths = tf.constant([1, 3], { dtype: tf.int64 });
  const list = applyOp("TensorListSplit", { tensor: x, element_shape: shape, lengths }).outputs[0]!;
  const read = { input_handle: list, index: 1, element_shape: shape };
  const part = applyOp("TensorListGetItem", read, { element_dtype: tf.float32 }).outputs[0]!;
  const [dx] = tf.gradients(tf.reduceSum(tf.square(part)), [x]);
  await using sess = new tf.Session();
  assert.equal(String(await sess.run(tf.convertToTensor(dx!))), "[[0.]\n [4.]\n [6.]\n [8.]]");
});
