import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";

const golden = loadCase("optimizers_sparse");

/** The optimizers of the recorded program, by their names there. */
const OPTIMIZERS: Readonly<Record<string, () => tf.train.Optimizer>> = {
  gradient_descent: () => new tf.train.GradientDescentOptimizer(0.1),
  momentum: () => new tf.train.MomentumOptimizer(0.1, 0.9),
  adagrad: () => new tf.train.AdagradOptimizer(0.1),
  adam: () => new tf.train.AdamOptimizer(0.1),
  rmsprop: () => new tf.train.RMSPropOptimizer(0.1),
  ftrl: () => new tf.train.FtrlOptimizer(0.1),
};

beforeEach(() => tf.resetDefaultGraph());

/** Looks up rows of a table, one of them twice, and makes them smaller. */
function build(make: () => tf.train.Optimizer, useResource = false): tf.Operation {
  const values = Float32Array.from({ length: 8 }, (_, i) => i / 8);
  const table = tf.variable(tf.ndarray(values, [4, 2]), { name: "emb", useResource });
  const rows = tf.nn.embeddingLookup(table, [2, 0, 2]);
  const loss = tf.reduceSum(tf.square(rows).mul([[1], [2], [3]]));
  return make().minimize(loss);
}

for (const [name, make] of Object.entries(OPTIMIZERS)) {
  for (const useResource of [false, true])
    test(`${name} changes rows as TensorFlow does${useResource ? " (resource)" : ""}`, async () => {
      const train = build(make, useResource);
      await using sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      for (const step of [1, 2]) {
        await sess.run(train);
        const expected = golden.item(`${name} after step ${step}`).values as Record<string, never>;
        const found = await sess.run(tf.globalVariables());
        tf.globalVariables().forEach((variable, i) => {
          const label = `${name} ${variable.name} after step ${step}`;
          assertCloseArray(found[i] as NdArray, toNdArray(expected[variable.op.name]), label);
        });
      }
    });

  test(`${name} on slices: TensorFlow's nodes`, () => {
    build(make);
    assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path(`sparse_${name}.pbtxt`)));
  });
}
