import { test } from "node:test";
import * as tf from "../../../../src/index.js";
import { assertCloseArray } from "../../../support/close.js";

test("normalizes as many images as a mask leaves, which no shape says", async () => {
  const mask = tf.placeholder(tf.bool, [3]);
  const images = tf.constant([[[[1, 2]]], [[[3, 4]]], [[[5, 9]]]]);
  const [y, , variance] = tf.nn.fusedBatchNorm(tf.booleanMask(images, mask), [1, 1], [0, 0], { epsilon: 0 });
  await using sess = new tf.Session();
  const [normalized, of] = await sess.run([y, variance], new Map([[mask, [true, true, false]]]));
  assertCloseArray(normalized!, tf.ndarray([[[[-1, -1]]], [[[1, 1]]]], [2, 1, 1, 2], tf.float32), "images");
  assertCloseArray(of!, tf.ndarray([2, 2], [2], tf.float32), "variance");
});
