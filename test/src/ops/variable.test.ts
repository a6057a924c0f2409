import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { loadCase } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";

beforeEach(() => tf.resetDefaultGraph());

for (const useResource of [false, true])
  test(`each kind of initial value gives TensorFlow's nodes${useResource ? " (resource)" : ""}`, () => {
    const golden = loadCase("naming_initial_value");
    tf.variable([1, 2], { name: "from_list", useResource });
    tf.variable(tf.zeros([2]), { name: "from_tensor", useResource });
    tf.variable(() => tf.ones([2]), { name: "from_callable", dtype: tf.float32, useResource });
    tf.variable(3, { name: "scalar_int", dtype: tf.int32, trainable: false, useResource });
    tf.variable("text", { name: "scalar_str", useResource });
    const v = tf.variable(tf.randomNormal([2], { name: "rn" }), { name: "from_random", useResource });
    tf.variable(v.initialValue()!.mul(2), { name: "from_initial_value", useResource });
    tf.getVariable("gv_default", [2, 2], { useResource });
    tf.getVariable("gv_zeros", [2], { initializer: tf.zerosInitializer(), useResource });
    tf.getVariable("gv_const", [2], { initializer: tf.constantInitializer(0.5), useResource });
    tf.getVariable("gv_array", { initializer: tf.ndarray([1n, 2n]), useResource });
    tf.getVariable("gv_int_default", [2], { dtype: tf.int32, useResource });
    v.assign([5, 6]);
    v.assignAdd([5, 6]);
    v.add(1);
    tf.isVariableInitialized(v);
    tf.reportUninitializedVariables();
    const expected = readGraphText(golden.path(`graph_${useResource ? "resource" : "ref"}.pbtxt`));
    // Python's program also calls initialized_value, which is a tf.cond and shifts the numbers of some names.
    const isLeftOut = (name = ""): boolean =>
      !useResource && /cond|IsVariableInit|from_other|from_initial|^mul|^report/.test(name);
    assertSameGraph(
      { node: toGraphDef(tf.getDefaultGraph()).node?.filter((node) => !isLeftOut(node.name ?? "")) },
      { node: expected.node.filter((node) => !isLeftOut(node.name ?? "")) },
    );
  });

for (const useResource of [false, true])
  test(`variables change and are read${useResource ? " (resource)" : ""}`, async () => {
    const r = tf.variable([1, 2, 3], { name: "r", useResource });
    await using sess = new tf.Session();
    assert.deepEqual((await sess.run(tf.reportUninitializedVariables())).toArray(), ["r"]);
    await sess.run(r.initializer);
    assert.deepEqual((await sess.run(tf.reportUninitializedVariables())).toArray(), []);
    const run = async (tensor: tf.Tensor): Promise<unknown> => ((await sess.run(tensor)) as NdArray).toArray();
    assert.deepEqual(await run(tf.scatterUpdate(r, [0, 2], [9, 8])), [9, 2, 8]);
    assert.deepEqual(await run(tf.scatterAdd(r, [1, 1], [1, 1])), [9, 4, 8]);
    assert.deepEqual(await run(tf.scatterSub(r, [0], [1])), [8, 4, 8]);
    assert.deepEqual(await run(tf.scatterMul(r, [1], [3])), [8, 12, 8]);
    assert.deepEqual(await run(tf.scatterDiv(r, [1], [4])), [8, 3, 8]);
    assert.deepEqual(await run(tf.scatterMin(r, [0, 1], [5, 5])), [5, 3, 8]);
    assert.deepEqual(await run(tf.scatterMax(r, [0, 1], [4, 4])), [5, 4, 8]);
    assert.deepEqual(await run(tf.scatterNdAdd(r, [[2], [2]], [1, 1])), [5, 4, 10]);
    assert.deepEqual(await run(tf.assignSub(r, [1, 1, 1])), [4, 3, 9]);
    await assert.rejects(sess.run(tf.scatterUpdate(r, [3], [1])), {
      name: "InvalidArgumentError",
      message: /^indices\[0\] = 3 is not in \[0, 3\)/,
    });
    await r.load([0, 1, 2], sess);
    assert.deepEqual((await sess.run(r)).toArray(), [0, 1, 2]);
  });

for (const useResource of [false, true])
  test(`a counter stops at its limit${useResource ? " (resource)" : ""}`, async () => {
    const counter = tf.variable(0, { dtype: tf.int64, name: "counter", useResource });
    const next = tf.countUpTo(counter, 2);
    await using sess = new tf.Session();
    await sess.run(counter.initializer);
    assert.equal((await sess.run(next)).item(), 0n);
    assert.equal((await sess.run(next)).item(), 1n);
    await assert.rejects(sess.run(next), { name: "OutOfRangeError", message: /^Reached limit of 2/ });
    assert.equal((await sess.run(counter)).item(), 2n);
  });

test("slices of a resource variable are gathered from it, and so are their gradients", async () => {
  const v = tf.variable(
    [
      [1, 2],
      [3, 4],
    ],
    { name: "v", useResource: true },
  );
  const before = v.graph.operations.length;
  const rows = tf.gatherNd(v, [[1], [0], [1]]);
  const [slices] = tf.gradients(rows, [v]);
  const element = tf.gatherNd(v, [[1, 0]]);
  const [dense] = tf.gradients(element, [v]);
  assert.deepEqual(
    v.graph.operations.slice(before).map(({ name, type }) => `${name} ${type}`),
    [
      "GatherNd/indices Const",
      "GatherNd ResourceGatherNd",
      "Identity Identity",
      "gradients/Shape Const",
      "gradients/grad_ys_0/Const Const",
      "gradients/grad_ys_0 Fill",
      "gradients/GatherNd_grad/VariableShape VariableShape",
      "gradients/GatherNd_grad/Squeeze Squeeze",
      "GatherNd_1/indices Const",
      "GatherNd_1 ResourceGatherNd",
      "Identity_1 Identity",
      "gradients_1/Shape Const",
      "gradients_1/grad_ys_0/Const Const",
      "gradients_1/grad_ys_0 Fill",
      "gradients_1/GatherNd_1_grad/VariableShape VariableShape",
      "gradients_1/GatherNd_1_grad/ScatterNd ScatterNd",
    ],
  );
  await using sess = new tf.Session();
  await sess.run(v.initializer);
  const { values, indices, denseShape } = slices as tf.IndexedSlices;
  const results = (await sess.run([rows, values, indices, denseShape!, element, dense as tf.Tensor])) as NdArray[];
  assert.deepEqual(
    results.map((result) => result.toArray()),
    [
      [
        [3, 4],
        [1, 2],
        [3, 4],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      [1, 0, 1],
      [2, 2],
      [3],
      [
        [0, 0],
        [1, 0],
      ],
    ],
  );
});
