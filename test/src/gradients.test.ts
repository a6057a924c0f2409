import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../src/core/graph-def.js";
import * as tf from "../../src/index.js";
import { loadCase, toNdArray } from "../support/golden.js";
import { assertSameGraph } from "../support/graph-diff.js";
import { readGraphText } from "../support/pbtxt.js";

const golden = loadCase("gradients_graphs");

beforeEach(() => tf.resetDefaultGraph());

function assertGolden(file: string): void {
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path(file)));
}

test("gradients of a perceptron are TensorFlow's nodes", () => {
  const x = tf.placeholder(tf.float32, [null, 2], { name: "x" });
  const w = tf.variable(
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    { name: "w" },
  );
  const b = tf.variable([0.1, 0.2, 0.3], { name: "b" });
  const loss = tf.reduceMean(tf.square(tf.nn.relu(tf.matmul(x, w).add(b))), { name: "loss" });
  tf.gradients(loss, [w, b]);
  assertGolden("mlp.pbtxt");
});

test("a second call gets a scope of its own", () => {
  const x = tf.constant(2, { name: "x" });
  const y = x.mul(x).add(tf.sin(x).mul(x));
  tf.gradients(y, x);
  tf.gradients(y, x);
  assertGolden("twice.pbtxt");
});

test("unconnected, stopped and weighted gradients are TensorFlow's, nodes and values", async () => {
  const a = tf.constant(3, { name: "a" });
  const b = tf.multiply(a, 2, { name: "b" });
  const c = tf.multiply(b, a, { name: "c" });
  const u = tf.constant(1, { name: "unconnected" });
  assert.deepEqual(tf.gradients(c, [u]), [null]);
  const [z] = tf.gradients(c, [u], { unconnectedGradients: "zero" });
  const s = tf.gradients(c, [a, b], { stopGradients: [b] });
  const [two] = tf.gradients([b, c], [a], { gradYs: [tf.constant(10), null] });
  await using sess = new tf.Session();
  const values = await sess.run([z, s[0], s[1], two] as tf.Tensor[]);
  const stopped = golden.item("stop_gradients").values as readonly unknown[];
  const expected = [golden.item("zero").values, ...stopped, golden.item("two ys").values];
  values.forEach((value, i) => {
    assert.deepEqual(value.toArray(), toNdArray(expected[i] as never).toArray());
  });
  assertGolden("options.pbtxt");
});

test("colocated and gated gradients are TensorFlow's nodes", () => {
  const w = tf.variable(2, { name: "w" });
  tf.gradients(w.mul(w), w, { colocateGradientsWithOps: true, gateGradients: true, name: "mygrads" });
  assertGolden("colocate.pbtxt");
});

test("an op without a gradient is named", () => {
  const x = tf.constant([1, 2, 3]);
  const y = tf.TensorShape && tf.floor(x);
  assert.deepEqual(tf.gradients(y, x), [null]);
});

test("a node whose gradient only the program knows that built it has none", () => {
  const x = tf.constant(2, { name: "x" });
  const [y] = tf.identityN([x], { name: "y" });
  y!.op.attrs.set("_gradient_op_type", { s: Buffer.from("CustomGradient-5") });
  assert.throws(() => tf.gradients(y!, x), {
    name: "LookupError",
    message: /^No gradient defined for operation'y' \(op type: IdentityN\): .*"CustomGradient-5"/,
  });
});
