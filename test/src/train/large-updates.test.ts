import assert from "node:assert/strict";
import { beforeEach, suite, test } from "node:test";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";

const OPTIMIZERS: Readonly<Record<string, () => tf.train.Optimizer>> = {
  momentum: () => new tf.train.MomentumOptimizer(0.1, 0.9),
  nesterov: () => new tf.train.MomentumOptimizer(0.1, 0.9, { useNesterov: true }),
  adagrad: () => new tf.train.AdagradOptimizer(0.1),
  adam: () => new tf.train.AdamOptimizer(0.1),
  rmsprop: () => new tf.train.RMSPropOptimizer(0.1, { momentum: 0.5 }),
  rmsprop_centered: () => new tf.train.RMSPropOptimizer(0.1, { centered: true }),
  adadelta: () => new tf.train.AdadeltaOptimizer(1),
  ftrl: () => new tf.train.FtrlOptimizer(0.1, { l1RegularizationStrength: 0.01, l2RegularizationStrength: 0.02 }),
  proximal_adagrad: () => new tf.train.ProximalAdagradOptimizer(0.1, { l1RegularizationStrength: 0.01 }),
  adagrad_da: () => new tf.train.AdagradDAOptimizer(0.1, tf.train.getOrCreateGlobalStep()),
};

const numbers = (rows: number, period: number): tf.NdArray =>
  tf.ndarray(
    Float32Array.from({ length: rows * 512 }, (_, i) => ((i % period) - period / 2) / period + 0.01),
    [rows, 512],
  );

interface Trained {
  readonly w: tf.Variable;
  readonly train: tf.Operation;
  readonly sess: tf.Session;
}

/** A variable of so many rows, whose gradients are its elements and some numbers. */
async function training(make: () => tf.train.Optimizer, rows: number, useResource = false): Promise<Trained> {
  tf.resetDefaultGraph();
  const w = tf.getVariable("w", { initializer: numbers(rows, 37), useResource });
  const loss = tf.reduceSum(
    tf
      .square(w)
      .mul(0.5)
      .add(w.mul(tf.constant(numbers(rows, 23)))),
  );
  const train = make().minimize(loss, { globalStep: tf.train.getOrCreateGlobalStep() });
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return { w, train, sess };
}

beforeEach(() => tf.resetDefaultGraph());

/** Enough rows for the loop, and too few. */
const [MANY, FEW] = [512, 3];

suite("variables that are updated by one loop get the values that nodes of ONNX give", () => {
  for (const [name, make] of Object.entries(OPTIMIZERS))
    for (const useResource of [false, true])
      test(`${name}${useResource ? " (resource)" : ""}`, async () => {
        const values = async (rows: number): Promise<tf.NdArray[]> => {
          const { sess, train } = await training(make, rows, useResource);
          for (let step = 0; step < 3; step++) await sess.run(train);
          const found = await sess.run(tf.globalVariables());
          await sess.close();
          return found as tf.NdArray[];
        };
        const [many, few] = [await values(MANY), await values(FEW)];
        assert.equal(many.length, few.length);
        for (const [i, array] of few.entries()) {
          const part = array.shape.length === 2 ? many[i]!.data.slice(0, FEW * 512) : many[i]!.data;
          assertCloseArray(tf.ndarray(part as Float32Array, [...array.shape], array.dtype), array, `variable ${i}`);
        }
      });
});

test("a step leaves what others hold of a variable as it was", async () => {
  const { sess, train, w } = await training(OPTIMIZERS.momentum!, MANY);
  const before = await sess.run(w);
  const copy = tf.ndarray(before.data.slice() as Float32Array, [MANY, 512]);
  await sess.run(train);
  const [first] = await sess.run([w, train]);
  const copyOfFirst = tf.ndarray(first.data.slice() as Float32Array, [MANY, 512]);
  await sess.run(train);
  assertCloseArray(before, copy, "what was fetched before the steps");
  assertCloseArray(first, copyOfFirst, "what was fetched with a step");
  await sess.close();
});

test("a value that is fetched with a step, and one that is computed of it, are of the same time", async () => {
  const { sess, train, w } = await training(OPTIMIZERS.adam!, MANY);
  const sum = tf.reduceSum(tf.identity(w), [0]);
  const later = tf.controlDependencies([train], () => tf.reduceSum(w.mul(1), [0]));
  for (let step = 0; step < 3; step++) {
    const [value, total, after] = await sess.run([tf.identity(w, { name: "now" }), sum, later, train]);
    const expected = new Float64Array(512);
    value.data.forEach((x, i) => {
      expected[i % 512]! += Number(x);
    });
    assertCloseArray(total, tf.ndarray(Float32Array.from(expected), [512]), "the sum of what was fetched", {
      relative: 1e-3,
    });
    const next = await sess.run(sum);
    assertCloseArray(after, next, "the sum after the step", { relative: 1e-4 });
  }
  await sess.close();
});

test("a small variable of float64 whose gradient comes from the host is updated in float64", async () => {
  const w = tf.variable([0.3, -1.2], { dtype: "float64", name: "w" });
  const [grad] = tf.gradients(
    tf.reduceSum(tf.tanh(tf.angle(tf.square(tf.complex(tf.constant([0.9, -1.8], { dtype: "float64" }), w))))),
    [w],
  );
  const train = new tf.train.MomentumOptimizer(0.01, 0.9).applyGradients([[grad!, w]]);
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  const first = (await sess.run(grad!)) as tf.NdArray;
  await sess.run(train);
  const slot = tf.globalVariables().find(({ op }) => op.name === "w/Momentum")!;
  assert.deepEqual((await sess.run(slot)).data, first.data);
});
