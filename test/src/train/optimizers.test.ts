import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
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

/** The optimizers of the recorded program, by their names there. */
const OPTIMIZERS: Readonly<Record<string, () => tf.train.Optimizer>> = {
  gradient_descent: () => new tf.train.GradientDescentOptimizer(0.1),
  momentum: () => new tf.train.MomentumOptimizer(0.1, 0.9),
  nesterov: () => new tf.train.MomentumOptimizer(0.1, 0.9, { useNesterov: true }),
  adagrad: () => new tf.train.AdagradOptimizer(0.1),
  adagrad_da: () => new tf.train.AdagradDAOptimizer(0.1, tf.train.getOrCreateGlobalStep()),
  adam: () => new tf.train.AdamOptimizer(0.1),
  rmsprop: () => new tf.train.RMSPropOptimizer(0.1, { momentum: 0.5 }),
  rmsprop_centered: () => new tf.train.RMSPropOptimizer(0.1, { centered: true }),
  adadelta: () => new tf.train.AdadeltaOptimizer(1),
  ftrl: () => new tf.train.FtrlOptimizer(0.1, { l1RegularizationStrength: 0.01, l2RegularizationStrength: 0.02 }),
  proximal_gd: () =>
    new tf.train.ProximalGradientDescentOptimizer(0.1, {
      l1RegularizationStrength: 0.01,
      l2RegularizationStrength: 0.02,
    }),
  proximal_adagrad: () => new tf.train.ProximalAdagradOptimizer(0.1),
};

beforeEach(() => tf.resetDefaultGraph());

for (const [name, make] of Object.entries(OPTIMIZERS))
  for (const useResource of [false, true]) {
    const label = name + (useResource ? " (resource)" : "");
    test(`${label}: TensorFlow's steps`, async () => {
      const { optimizer, train } = build(make, useResource);
      assert.deepEqual(optimizer.getSlotNames(), golden.item(`${label} slot names`).value);
      assert.deepEqual(
        tf.globalVariables().map((variable) => variable.name),
        golden.item(`${label} variables`).value,
      );
      await using sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      for (const step of [1, 2, 3]) {
        await sess.run(train);
        await assertVariables(sess, golden.item(`${label} after step ${step}`).values as Record<string, never>, label);
      }
    });
  }

for (const [name, make] of Object.entries(OPTIMIZERS))
  test(`${name}: TensorFlow's nodes`, () => {
    build(make, false);
    assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path(`${name}.pbtxt`)));
  });

function build(
  make: () => tf.train.Optimizer,
  useResource: boolean,
): { optimizer: tf.train.Optimizer; train: tf.Operation } {
  const w = tf.getVariable("w", { initializer: tf.ndarray([[0.5], [-0.25]]), useResource });
  const b = tf.getVariable("b", { initializer: 0.125, useResource });
  const loss = tf.reduceMean(tf.square(tf.matmul(X, w).add(b).sub(Y)));
  const optimizer = make();
  return { optimizer, train: optimizer.minimize(loss) };
}

async function assertVariables(sess: tf.Session, expected: Record<string, never>, label: string): Promise<void> {
  const found = await sess.run(tf.globalVariables());
  tf.globalVariables().forEach((variable, i) => {
    assertCloseArray(found[i] as NdArray, toNdArray(expected[variable.op.name]), `${label} ${variable.name}`);
  });
}
