import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { type GoldenItem, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";

const golden = loadCase("optimizers_sparse");

beforeEach(() => tf.resetDefaultGraph());

function assertItem(values: readonly NdArray[], item: GoldenItem): void {
  const expected = item.values as readonly never[];
  values.forEach((value, i) => {
    assertCloseArray(value, toNdArray(expected[i]), `${item.label} ${i}`, { absolute: 1e-6 });
  });
}

test("learning rates, averages and the global step move as TensorFlow's do", async () => {
  const step = tf.train.getOrCreateGlobalStep();
  const w = tf.variable(1, { name: "w" });
  const rate = tf.train.exponentialDecay(0.5, step, 2, 0.5, { staircase: true });
  const piece = tf.train.piecewiseConstant(step, [1, 2], [0.3, 0.2, 0.1]);
  const poly = tf.train.polynomialDecay(0.5, step, 4, { endLearningRate: 0.1 });
  const train = new tf.train.GradientDescentOptimizer(rate).minimize(w.mul(w), { globalStep: step });
  const ema = new tf.train.ExponentialMovingAverage(0.9, { numUpdates: step });
  const both = tf.controlDependencies([train], () => ema.apply([w]));
  assert.deepEqual(
    { average_name: ema.averageName(w), variables_to_restore: Object.keys(ema.variablesToRestore()).sort() },
    golden.item("ema names").value,
  );
  const rates = golden.items.filter((item) => item.label === "rates");
  const averages = golden.items.filter((item) => item.label === "w, average");
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  for (const [i, item] of rates.entries()) {
    assertItem(await sess.run([rate, piece, poly, step]), item);
    await sess.run(both);
    assertItem(await sess.run([w, ema.average(w)!]), averages[i]!);
  }
});

test("a decay is TensorFlow's nodes", () => {
  const step = tf.train.getOrCreateGlobalStep();
  tf.train.exponentialDecay(0.5, step, 2, 0.5, { staircase: true });
  tf.train.polynomialDecay(0.5, step, 4, { endLearningRate: 0.1 });
  const whole = readGraphText(golden.path("schedule.pbtxt"));
  const expected = whole.node.filter(({ name }) => /^(global_step|ExponentialDecay|PolynomialDecay)/.test(name ?? ""));
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), { node: expected });
});

test("other decays follow their formulas", async () => {
  const step = tf.placeholder(tf.int64, [], { name: "step" });
  const { cosineDecay, exponentialDecay, inverseTimeDecay, linearCosineDecay, naturalExpDecay, polynomialDecay } =
    tf.train;
  const cases: readonly (readonly [tf.Tensor, (t: number) => number])[] = [
    [exponentialDecay(0.5, step, 4, 0.3), (t) => 0.5 * 0.3 ** (t / 4)],
    [naturalExpDecay(0.5, step, 4, 0.3), (t) => 0.5 * Math.exp((-0.3 * t) / 4)],
    [inverseTimeDecay(0.5, step, 4, 0.3), (t) => 0.5 / (1 + (0.3 * t) / 4)],
    [inverseTimeDecay(0.5, step, 4, 0.3, { staircase: true }), (t) => 0.5 / (1 + 0.3 * Math.floor(t / 4))],
    [
      cosineDecay(0.5, step, 4, { alpha: 0.1 }),
      (t) => 0.5 * (0.9 * 0.5 * (1 + Math.cos((Math.PI * Math.min(t, 4)) / 4)) + 0.1),
    ],
    [
      linearCosineDecay(0.5, step, 4),
      (t) => {
        const part = Math.min(t, 4) / 4;
        return 0.5 * ((1 - part) * 0.5 * (1 + Math.cos(Math.PI * part)) + 0.001);
      },
    ],
    [
      polynomialDecay(0.5, step, 4, { endLearningRate: 0.1, power: 2, cycle: true }),
      (t) => {
        const steps = 4 * (t === 0 ? 1 : Math.ceil(t / 4));
        return 0.4 * (1 - t / steps) ** 2 + 0.1;
      },
    ],
  ];
  await using sess = new tf.Session();
  for (const t of [0, 1, 4, 6, 9]) {
    const values = await sess.run(
      cases.map(([rate]) => rate),
      new Map([[step, t]]),
    );
    cases.forEach(([rate, formula], i) => {
      const found = Number((values[i] as NdArray).item());
      assert.ok(Math.abs(found - formula(t)) < 1e-6, `${rate.name} at ${t}: ${found}, expected ${formula(t)}`);
    });
  }
});

test("a global step is found, made once, and checked", () => {
  assert.equal(tf.train.getGlobalStep(), null);
  const step = tf.train.createGlobalStep();
  assert.equal(tf.train.getOrCreateGlobalStep(), step);
  assert.equal(step.dtype, tf.int64);
  assert.throws(() => tf.train.createGlobalStep(), { name: "ValueError", message: '"global_step" already exists.' });
  assert.throws(() => tf.train.assertGlobalStep(tf.variable(1)), { name: "TypeError", message: /integer type/ });
});

test("the average of a tensor can begin without a bias", async () => {
  const x = tf.placeholder(tf.float32, [], { name: "x" });
  const ema = new tf.train.ExponentialMovingAverage(0.5, { zeroDebias: true });
  const value = tf.identity(x);
  const update = ema.apply([value]);
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await sess.run(update, new Map([[x, 4]]));
  assert.equal((await sess.run(ema.average(value)!)).item(), 4);
});
