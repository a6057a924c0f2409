import assert from "node:assert/strict";
import { test } from "node:test";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";

const STEPS = 5;
const rows = tf.ndarray(
  Float32Array.from({ length: STEPS * 2 * 6 }, (_, i) => (i % 7) - 3),
  [STEPS, 2, 6],
);
type T = tf.Tensor;

/** Adds xᵀ · y of each step to `start`; `also` is what else an iteration looks at. */
function total(count: T, start: T, also: (sum: T) => T = () => tf.constant(0)): { sum: T; seen: T } {
  const x = new tf.TensorArray("float32", { size: STEPS, clearAfterRead: false }).unstack(rows);
  const [, sum, seen] = tf.whileLoop(
    (i: T) => tf.less(i, count),
    (i: T, sum: T) => {
      const step = x.read(i);
      const product = tf.matmul(step, tf.multiply(step, 2), { transposeA: true });
      return [tf.add(i, 1), tf.add(sum, product), also(sum)];
    },
    [tf.constant(0, { dtype: "int32" }), start, tf.constant(0)],
  ) as [T, T, T];
  return { sum, seen };
}

/** The same in JavaScript. */
function expected(count: number, first: number): number[] {
  const x = rows.toNumbers();
  return Array.from({ length: 36 }, (_, at) => {
    const [i, j] = [Math.floor(at / 6), at % 6];
    let sum = first;
    for (let row = 0; row < 2 * count; row++) sum += x[row * 6 + i]! * x[row * 6 + j]! * 2;
    return sum;
  });
}

for (const count of [0, 1, 3, STEPS])
  test(`a sum of products over ${count} iterations`, async () => {
    tf.resetDefaultGraph();
    const n = tf.placeholder("int32", []);
    const { sum } = total(n, tf.fill([6, 6], 0.5));
    await using sess = new tf.Session();
    const value = (await sess.run(sum, [[n, count]])) as NdArray;
    assert.deepEqual(value.toNumbers(), expected(count, 0.5));
    assert.deepEqual(value.shape, [6, 6]);
  });

test("a sum that the loop looks at itself", async () => {
  tf.resetDefaultGraph();
  const { sum, seen } = total(tf.constant(3, { dtype: "int32" }), tf.zeros([6, 6]), (before) => tf.reduceSum(before));
  await using sess = new tf.Session();
  const [value, last] = (await sess.run([sum, seen])) as NdArray[];
  assert.deepEqual(value!.toNumbers(), expected(3, 0));
  assert.equal(
    last!.item(),
    expected(2, 0).reduce((a, b) => a + b),
  );
});

test("a sum in a branch that is not taken", async () => {
  tf.resetDefaultGraph();
  const p = tf.placeholder("bool", []);
  const value = tf.cond(
    p,
    () => total(tf.constant(2, { dtype: "int32" }), tf.zeros([6, 6])).sum,
    () => tf.ones([6, 6]),
  ) as T;
  await using sess = new tf.Session();
  assert.deepEqual(((await sess.run(value, [[p, true]])) as NdArray).toNumbers(), expected(2, 0));
  assert.deepEqual(((await sess.run(value, [[p, false]])) as NdArray).toNumbers(), new Array(36).fill(1));
});

for (const count of [0, 1, 4])
  test(`gradients of weights and bias over ${count} iterations`, async () => {
    tf.resetDefaultGraph();
    const n = tf.placeholder("int32", []);
    const weights = tf.variable(
      tf.ndarray(
        Float32Array.from({ length: 36 }, (_, i) => (i % 5) - 2),
        [6, 6],
      ),
    );
    const bias = tf.variable(tf.ndarray(Float32Array.of(1, 2, 3, 4, 5, 6), [6]));
    const x = new tf.TensorArray("float32", { size: STEPS, clearAfterRead: false }).unstack(rows);
    const [, loss] = tf.whileLoop(
      (i: T) => tf.less(i, n),
      (i: T, sum: T) => [
        tf.add(i, 1),
        tf.add(sum, tf.reduceSum(tf.square(tf.nn.biasAdd(tf.matmul(x.read(i), weights), bias)))),
      ],
      [tf.constant(0, { dtype: "int32" }), tf.constant(0)],
    ) as [T, T];
    const all = tf.slice(tf.constant(rows), [0, 0, 0], tf.stack([n, 2, 6]));
    const once = tf.matmul(tf.reshape(all, [-1, 6]), weights).add(bias);
    const wanted = tf.gradients(tf.reduceSum(tf.square(once)), [weights, bias]) as T[];
    const found = tf.gradients(loss, [weights, bias]) as T[];
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    const [a, b] = (await sess.run([found, wanted], [[n, count]])) as [NdArray[], NdArray[]];
    a.forEach((array, i) => {
      assertCloseArray(array, b[i]!, `gradient ${i}`);
    });
  });
