import assert from "node:assert/strict";
import { test } from "node:test";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { OnnxModel } from "../../../src/onnx/runtime.js";
import { assertCloseArray } from "../../support/close.js";

/** More runs than it takes until weights are constants. */
const MANY = 12;

test("weights that do not change become constants, and what changes them counts at once", async (context) => {
  tf.resetDefaultGraph();
  const load = context.mock.method(OnnxModel, "load");
  const x = tf.placeholder("float32", [null, 64]);
  const image = tf.reshape(x, [-1, 8, 8, 1]);
  const filter = tf.variable(tf.ones([5, 5, 1, 32]), { name: "filter" });
  const w = tf.variable(tf.ones([64, 64]), { name: "w" });
  const small = tf.variable(tf.ones([64]), { name: "small" });
  const dense = tf.matmul(x, w).add(small);
  const convolved = tf.nn.conv2d(image, filter, { strides: [1, 1, 1, 1], padding: "SAME" });
  const y = tf.reduceSum(dense, { axis: 1 }).add(tf.reduceSum(convolved, { axis: [1, 2, 3] }));
  const twice = tf.group([w.assign(tf.multiply(w, 2)), small.assign(tf.multiply(small, 3))]);
  const given = tf.placeholder("float32", [64, 64]);
  const set = w.assign(given);
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  const fed = tf.ndarray(
    Float32Array.from({ length: 128 }, (_, i) => (i % 5) - 2),
    [2, 64],
  );
  const value = async (): Promise<NdArray> => await sess.run(y, new Map([[x, fed]]));
  const same = async (): Promise<NdArray> => {
    const first = await value();
    const before = load.mock.callCount();
    for (let run = 0; run < MANY; run++) assertCloseArray(await value(), first, `run ${run}`);
    assert.equal(load.mock.callCount(), before + 1, "one more model, with constants");
    return first;
  };
  const sums = [0, 1].map((row) =>
    fed
      .row(row)
      .toNumbers()
      .reduce((a, b) => a + b),
  );
  const expected = (before: NdArray, after: NdArray, by: (sum: number) => number): void =>
    [0, 1].forEach((row) => {
      const change = Number(after.at(row)) - Number(before.at(row));
      assert.ok(Math.abs(change - by(sums[row]!)) < 1e-2, `${change} for ${by(sums[row]!)}`);
    });
  const first = await same();
  await sess.run(twice);
  const second = await same();
  expected(first, second, (sum) => 64 * sum + 128);
  await sess.run(set, new Map([[given, tf.NdArray.zeros(tf.float32, [64, 64])]]));
  const third = await same();
  expected(second, third, (sum) => -128 * sum);
});
