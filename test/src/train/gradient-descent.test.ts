import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import * as tf from "../../../src/index.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";

const golden = loadCase("optimizers");
const X = [
  [1, 2],
  [3, -1],
  [0.5, 0.25],
];
const Y = [[1], [-2], [0.5]];

beforeEach(() => tf.resetDefaultGraph());

for (const useResource of [false, true])
  test(`minimizes as TensorFlow does${useResource ? " (resource)" : ""}`, async () => {
    const w = tf.variable([[0.5], [-0.25]], { name: "w", useResource });
    const b = tf.variable(0.125, { name: "b", useResource });
    const loss = tf.reduceMean(tf.square(tf.matmul(X, w).add(b).sub(Y)));
    const train = new tf.train.GradientDescentOptimizer(0.1).minimize(loss);
    if (!useResource)
      assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path("gradient_descent.pbtxt")));
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    const label = `gradient_descent${useResource ? " (resource)" : ""}`;
    for (const step of [1, 2, 3]) {
      await sess.run(train);
      const expected = golden.item(`${label} after step ${step}`).values as Record<string, never>;
      const found = await sess.run({ w, b });
      for (const [name, value] of Object.entries(found)) {
        const wanted = toNdArray(expected[name]);
        for (let i = 0; i < value.size; i++)
          assert.ok(
            Math.abs(Number(value.at(i)) - Number(wanted.at(i))) <= 1e-6,
            `${name} after step ${step}: ${value}, expected ${wanted}`,
          );
      }
    }
  });

test("counts steps in a variable", async () => {
  const w = tf.variable([1, 2], { name: "w" });
  const globalStep = tf.variable(0, { name: "global_step", dtype: tf.int64, trainable: false });
  const train = new tf.train.GradientDescentOptimizer(0.5).minimize(tf.reduceSum(tf.square(w)), { globalStep });
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await sess.run(train);
  await sess.run(train);
  const values = await sess.run({ globalStep, w });
  assert.equal(values.globalStep.item(), 2n);
  assert.deepEqual(values.w.toArray(), [0, 0]);
});

test("says so where there is nothing to train", () => {
  const x = tf.placeholder(tf.float32, [null], { name: "x" });
  const optimizer = new tf.train.GradientDescentOptimizer(0.1);
  assert.throws(() => optimizer.minimize(tf.reduceSum(x), { varList: [] }), {
    name: "ValueError",
    message: "No variables to optimize.",
  });
  const v = tf.variable([1, 2], { name: "v" });
  assert.throws(() => optimizer.minimize(tf.reduceSum(x), { varList: [v] }), {
    name: "ValueError",
    message:
      /^No gradients provided for any variable, check your graph .* \["<tf\.Variable 'v:0'.*and loss Tensor\("Sum/,
  });
});
