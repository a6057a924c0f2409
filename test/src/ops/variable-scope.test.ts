import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { applyOp } from "../../../src/core/apply-op.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import * as tf from "../../../src/index.js";
import { loadCase } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";

beforeEach(() => tf.resetDefaultGraph());

test("names of nodes, scopes, variables and savers are TensorFlow's", () => {
  const golden = loadCase("naming");
  tf.variable(1);
  tf.variable(1);
  tf.variable(1, { name: "w1" });
  tf.variable(1, { name: "w1" });
  tf.constant(1);
  tf.constant(1);
  tf.constant(1, { name: "Const" });
  tf.constant(1, { name: "const" });
  tf.placeholder(tf.float32);
  tf.placeholder(tf.float32);
  const a = tf.constant(1, { name: "a" });
  a.add(1);
  tf.nameScope("add", (name) => tf.add(1, a, { name }));
  a.mul(2);
  a.neg();
  a.div(2);
  tf.add(a, a, { name: "a" });
  tf.nameScope("s", () => {
    tf.constant(1, { name: "c" });
    tf.nameScope("s", () => tf.constant(1, { name: "c" }));
    tf.variable(1, { name: "v" });
  });
  const again = tf.nameScope("s", (scope) => {
    tf.constant(1, { name: "c" });
    return scope;
  });
  tf.nameScope(again, () => {
    tf.constant(1, { name: "c2" });
    tf.constant(1, { name: "c" });
  });
  tf.nameScope("", () => tf.constant(1, { name: "root" }));
  tf.nameScope("x/y", () => tf.constant(1, { name: "c" }));
  tf.nameScope("x", () => tf.constant(1, { name: "c" }));
  tf.variableScope("vs", () => {
    tf.getVariable("g", [2], { initializer: tf.zerosInitializer() });
    tf.constant(1, { name: "c" });
    tf.variable(1, { name: "V" });
  });
  tf.variableScope("vs", { reuse: true }, () => {
    tf.getVariable("g", [2]);
    tf.constant(1, { name: "c" });
  });
  tf.variableScope("vs", { reuse: tf.AUTO_REUSE }, () => {
    tf.getVariable("g", [2]);
    tf.getVariable("h", [2], { initializer: tf.onesInitializer() });
  });
  tf.variableScope(null, { defaultName: "auto" }, () => tf.getVariable("g", [1]));
  tf.variableScope(null, { defaultName: "auto" }, () => tf.getVariable("g", [1]));
  const outer = tf.variableScope("outer", (scope) => {
    tf.variableScope("inner", () => tf.getVariable("g", [1]));
    tf.nameScope("ns", () => {
      tf.getVariable("in_name_scope", [1]);
      tf.constant(1, { name: "c" });
    });
    return scope;
  });
  tf.variableScope(outer, () => {
    tf.getVariable("again", [1]);
    tf.constant(1, { name: "c" });
  });
  tf.variableScope(outer, { auxiliaryNameScope: false }, () => tf.constant(1, { name: "no_aux" }));
  tf.controlDependencies([a], () => {
    tf.constant(1, { name: "with_control" });
    tf.noOp({ name: "nothing" });
  });
  tf.device("/cpu:0", () => {
    tf.constant(1, { name: "on_cpu" });
    tf.variable(1, { name: "v_on_cpu" });
  });
  applyOp("Split", { split_dim: 0, value: tf.zeros([4]) }, { num_split: 2 }, { name: "split" });
  new tf.train.Saver();
  new tf.train.Saver();
  new tf.train.Saver({ name: "mine" });
  tf.globalVariablesInitializer();
  tf.globalVariablesInitializer();
  tf.group([a], { name: "grp" });
  tf.assign(tf.trainableVariables()[0]!, 3);
  tf.assignAdd(tf.trainableVariables()[0]!, 3);
  tf.constant(1, { name: "trailing_1" });
  tf.constant(1, { name: "trailing" });
  tf.constant(1, { name: "trailing" });
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path("graph.pbtxt")));
});

test("a variable is shared only where the scope says so", () => {
  const first = tf.variableScope("a", () => tf.getVariable("v", [2, 3]));
  assert.equal(
    tf.variableScope("a", { reuse: true }, () => tf.getVariable("v")),
    first,
  );
  assert.throws(() => tf.variableScope("a", () => tf.getVariable("v", [2, 3])), {
    name: "ValueError",
    message:
      /^Variable a\/v already exists, disallowed\. Did you mean to set reuse=True or reuse=tf\.AUTO_REUSE in VarScope\?/,
  });
  assert.throws(() => tf.variableScope("a", { reuse: true }, () => tf.getVariable("w", [2])), {
    name: "ValueError",
    message: /^Variable a\/w does not exist, or was not created with tf\.get_variable\(\)\./,
  });
  assert.throws(() => tf.variableScope("a", { reuse: true }, () => tf.getVariable("v", [3])), {
    name: "ValueError",
    message: "Trying to share variable a/v, but specified shape (3,) and found shape (2, 3).",
  });
  assert.throws(() => tf.variableScope("a", { reuse: true }, () => tf.getVariable("v", { dtype: tf.int32 })), {
    name: "ValueError",
    message: /^Trying to share variable a\/v, but specified dtype int32 and found dtype float32/,
  });
  assert.throws(() => tf.getVariable("u"), {
    name: "ValueError",
    message: "Variable u did not get an initializer, so its `shape` argument must be specified.",
  });
  assert.throws(() => tf.getVariable("u", [1], { initializer: [1] }), {
    name: "ValueError",
    message: "If initializer is a constant, do not specify shape.",
  });
});

test("a scope passes on its initializer, type, regularizer and reuse", async () => {
  const regularizer = tf.regularizers.l2Regularizer(0.5);
  const options = { initializer: tf.constantInitializer(2), dtype: tf.float64, regularizer };
  const w = tf.variableScope("outer", options, (scope) => {
    tf.variableScope("inner", () => tf.getVariable("w", [3]));
    scope.reuseVariables();
    return tf.variableScope("inner", () => tf.getVariable("w", [3]));
  });
  assert.equal(w.name, "outer/inner/w:0");
  assert.equal(w.dtype, tf.float64);
  const losses = tf.getDefaultGraph().getCollection(tf.GraphKeys.REGULARIZATION_LOSSES) as tf.Tensor[];
  assert.deepEqual(
    losses.map((loss) => loss.name),
    ["outer/inner/w/Regularizer/l2_regularizer:0"],
  );
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  assert.deepEqual((await sess.run(w)).toArray(), [2, 2, 2]);
  assert.equal((await sess.run(losses[0]!)).item(), 3);
});

test("a partitioner cuts a variable, and a Saver keeps the whole", async () => {
  const values = tf.ndarray(
    Float32Array.from({ length: 40 }, (_, i) => i),
    [10, 4],
  );
  const emb = tf.getVariable("emb", { initializer: values, partitioner: tf.fixedSizePartitioner(3) });
  assert.deepEqual(
    emb.variables.map((part) => [part.name, part.shape.toArray()]),
    [
      ["emb/part_0:0", [4, 4]],
      ["emb/part_1:0", [3, 4]],
      ["emb/part_2:0", [3, 4]],
    ],
  );
  assert.deepEqual(emb.variables[1]?.saveSlice, {
    fullName: "emb",
    fullShape: [10, 4],
    varOffset: [4, 0],
    varShape: [3, 4],
  });
  const whole = emb.toTensor();
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  assert.deepEqual((await sess.run(whole)).toArray(), values.toArray());
});
