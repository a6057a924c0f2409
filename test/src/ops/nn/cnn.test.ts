import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../../src/core/graph-def.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";
import { assertCloseArray } from "../../../support/close.js";
import { type GoldenValue, loadCase, toNdArray } from "../../../support/golden.js";
import { assertSameGraph } from "../../../support/graph-diff.js";
import { readGraphText } from "../../../support/pbtxt.js";

const golden = loadCase("cnn");

beforeEach(() => tf.resetDefaultGraph());

/** The network of the recorded program. */
function build() {
  tf.setRandomSeed(42);
  const x = tf.placeholder(tf.float32, [null, 8, 8, 1], { name: "x" });
  const y = tf.placeholder(tf.int64, [null], { name: "y" });
  const keep = tf.placeholderWithDefault(1, [], { name: "keep_prob" });
  const strides = [1, 1, 1, 1];
  let h = tf.variableScope("conv1", () => {
    const k = tf.getVariable("kernel", [3, 3, 1, 4], { initializer: tf.truncatedNormalInitializer({ stddev: 0.1 }) });
    const b = tf.getVariable("bias", [4], { initializer: tf.constantInitializer(0.1) });
    const convolved = tf.nn.relu(tf.nn.biasAdd(tf.nn.conv2d(x, k, { strides, padding: "SAME" }), b));
    return tf.nn.maxPool(convolved, { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" });
  });
  h = tf.variableScope("conv2", () => {
    const k = tf.getVariable("kernel", [3, 3, 4, 8]);
    const b = tf.getVariable("bias", [8], { initializer: tf.zerosInitializer() });
    return tf.nn.relu(tf.nn.conv2d(h, k, { strides, padding: "VALID" }).add(b));
  });
  const { flat, logits } = tf.variableScope("fc", () => {
    const reshaped = tf.reshape(h, [-1, 2 * 2 * 8], { name: "flatten" });
    const flat = tf.nn.dropout(reshaped, { keepProb: keep, seed: 7 });
    const w = tf.getVariable("weights", [32, 4], { initializer: tf.randomNormalInitializer({ stddev: 0.1 }) });
    const b = tf.getVariable("bias", [4], { initializer: tf.zerosInitializer() });
    return { flat, logits: tf.add(tf.matmul(flat, w), b, { name: "logits" }) };
  });
  const prob = tf.nn.softmax(logits, { name: "prob" });
  const labels = tf.oneHot(y, 4);
  const loss = tf.reduceMean(tf.nn.softmaxCrossEntropyWithLogitsV2({ labels, logits }), { name: "loss" });
  const correct = tf.equal(tf.argmax(logits, 1), y);
  const accuracy = tf.reduceMean(tf.cast(correct, tf.float32), { name: "accuracy" });
  const optimizer = new tf.train.AdamOptimizer(1e-2);
  const grads = optimizer.computeGradients(loss);
  const train = optimizer.applyGradients(grads, { name: "train" });
  new tf.train.Saver();
  const init = tf.globalVariablesInitializer();
  return { x, y, keep, flat, prob, loss, accuracy, grads, train, init };
}

/** What the recorded program feeds. */
function feedsOf(label: string): ReadonlyMap<string, NdArray> {
  const { feeds } = golden.item(label, "run");
  return new Map(Object.entries(feeds ?? {}).map(([name, value]) => [name, toNdArray(value)]));
}

function assertValues(actual: unknown, expected: GoldenValue | undefined, label: string): void {
  if (expected === null) assert.equal(actual, undefined, label);
  else if (Array.isArray(expected))
    expected.forEach((value, i) => {
      assertValues((actual as readonly unknown[])[i], value, `${label}[${i}]`);
    });
  else if (typeof expected === "object" && !("dtype" in expected))
    for (const [key, value] of Object.entries(expected as Record<string, GoldenValue>))
      assertValues((actual as Record<string, unknown>)[key], value, `${label} ${key}`);
  else assertCloseArray(actual as NdArray, toNdArray(expected), label, { relative: 1e-5, absolute: 1e-6 });
}

test("a convolutional network is TensorFlow's, node for node", () => {
  build();
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path("graph.pbtxt")));
});

test("a convolutional network learns as TensorFlow's does", async () => {
  const { flat, prob, loss, accuracy, grads, train, init } = build();
  const gradients = Object.fromEntries(grads.map(([grad, variable]) => [variable.op.name, grad as tf.Tensor]));
  const check = async (sess: tf.Session, label: string, fetches: object): Promise<void> =>
    assertValues(
      await sess.run(fetches as readonly tf.Tensor[], feedsOf(label)),
      golden.item(label, "run").values,
      label,
    );
  const variablesOf = (list: readonly tf.Variable[]) =>
    Object.fromEntries(list.map((variable) => [variable.op.name, variable]));
  {
    await using sess = new tf.Session();
    await sess.run(init);
    await check(sess, "initial variables", variablesOf(tf.trainableVariables()));
    await check(sess, "forward, keep_prob 1", [loss, accuracy, prob]);
    await check(sess, "gradients, keep_prob 1", gradients);
  }
  {
    await using sess = new tf.Session();
    await sess.run(init);
    await check(sess, "gradients, keep_prob 0.5", [gradients, loss, flat]);
  }
  await using sess = new tf.Session();
  await sess.run(init);
  for (const step of [0, 1, 2, 3, 4]) await check(sess, `train step ${step}`, [loss, train]);
  await check(sess, "after training", [loss, accuracy]);
  await check(sess, "final variables", variablesOf(tf.globalVariables()));
});
