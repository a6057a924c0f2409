import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { applyOp } from "../../../src/core/apply-op.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";

beforeEach(() => tf.resetDefaultGraph());

/** Two shapes, and over which axes TensorFlow says that the gradient of each is summed. */
const CASES: readonly (readonly [number[], number[], number[], number[]])[] = [
  [[4, 19, 1], [4, 19, 1], [], []],
  [[1], [1], [], []],
  [[4, 1], [1, 1], [1], [0, 1]],
  [[1, 1], [1], [0, 1], [0, 1]],
  [[1, 3], [3], [0], [0]],
  [[4, 19, 1], [19, 1], [2], [0, 2]],
  [[2, 1], [1, 3], [1], [0]],
  [[1], [], [0], [0]],
  [[0, 1], [1, 1], [1], [0, 1]],
];

test("shapes that are the same ask for no sums, not even over axes of length one", async () => {
  await using sess = new tf.Session();
  const shape = (dims: readonly number[]) => tf.constant(tf.ndarray(dims, [dims.length], tf.int32));
  for (const [a, b, overA, overB] of CASES) {
    const { outputs } = applyOp("BroadcastGradientArgs", { s0: shape(a), s1: shape(b) });
    const axes = (await sess.run([...outputs])) as NdArray[];
    assert.deepEqual([axes[0]!.toNumbers(), axes[1]!.toNumbers()], [overA, overB], `${a} and ${b}`);
  }
});
