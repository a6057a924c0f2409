import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import * as tf from "../../../src/index.js";
import type { GetVariableOptions } from "../../../src/ops/get-variable.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";
import { assertSameArray } from "../../support/runs.js";
import { workInFolder } from "../../support/work-in-folder.js";

const golden = loadCase("init_from_checkpoint");
workInFolder();
beforeEach(() => {
  tf.resetDefaultGraph();
  for (const file of ["checkpoint", "ckpt.index", "ckpt.data-00000-of-00001"]) cpSync(golden.path(file), file);
});

const zeros = (name: string, shape: number[], more: GetVariableOptions = {}): unknown =>
  tf.getVariable(name, shape, { initializer: tf.zerosInitializer(), ...more });

function scoped(): void {
  tf.variableScope("new", () => {
    zeros("w", [2, 3]);
    zeros("b", [3]);
    tf.variableScope("deep", () => zeros("w", [4, 2], { dtype: tf.float64 }));
  });
}
function rooted(): void {
  tf.variableScope("new", () => {
    zeros("w", []);
    zeros("step", [], { dtype: tf.int64 });
  });
}
function root(): void {
  zeros("w", [2, 3]);
  zeros("b", [3]);
}
const partitioned = (): unknown =>
  tf.variableScope("new", () => zeros("w", [4, 2], { dtype: tf.float64, partitioner: tf.fixedSizePartitioner(3) }));
function placed(): void {
  tf.device("/cpu:1", () => {
    zeros("r", [2, 3], { useResource: true });
    zeros("v", [2, 3]);
  });
  tf.variable([0, 0, 0], { name: "plain" });
}

/** Recorded cases: what builds the graph, and what is initialized from the checkpoint. */
const cases: Readonly<Record<string, readonly [build: () => unknown, map: () => tf.train.AssignmentMap]>> = {
  scope: [scoped, () => ({ "old/": "new/" })],
  scope_deep: [scoped, () => ({ "old/deep/": "new/deep/", "old/w": "new/w" })],
  root_to_scope: [rooted, () => ({ "/": "new/" })],
  scope_to_root: [root, () => ({ "old/": "/" })],
  partitioned: [partitioned, () => ({ "old/deep/w": "new/w" })],
  partitioned_scope: [partitioned, () => ({ "old/deep/": "new/" })],
  partitioned_list: [partitioned, () => ({ "old/deep/w": tf.globalVariables() })],
  variables: [placed, () => ({ "old/w": tf.globalVariables()[0]!, "old/b": tf.globalVariables()[2]! })],
  pairs: [
    placed,
    () => [
      ["old/w", "v"],
      ["old/w", "r"],
    ],
  ],
  partitioned_resource: [
    () => zeros("w", [4, 2], { dtype: tf.float64, useResource: true, partitioner: tf.fixedSizePartitioner(2) }),
    () => ({ "old/deep/w": "w" }),
  ],
};

describe("variables start with values of a checkpoint, by TensorFlow's nodes", () => {
  for (const [name, [build, map]] of Object.entries(cases))
    test(name, async () => {
      build();
      await tf.train.initFromCheckpoint("ckpt", map());
      await using sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      const expected = golden.item(name, "run").values as readonly GoldenValue[];
      const values = await sess.run(tf.globalVariables().map((variable) => variable.value()));
      for (const [i, array] of values.entries()) assertSameArray(array, toNdArray(expected[i]), `${name}: ${i}`);
      assertSameGraph(toGraphDef(tf.getDefaultGraph()), readGraphText(golden.path(`${name}.pbtxt`)));
    });

  test("a variable that getVariable did not make is found by its name, a folder has its latest checkpoint", async () => {
    const plain = tf.variable([0, 0, 0], { name: "plain" });
    await tf.train.initFromCheckpoint(".", { "old/b": "plain" });
    await using sess = new tf.Session();
    await sess.run(plain.initializer);
    assert.deepEqual((await sess.run(plain)).toArray(), [0.5, 1.5, 2.5]);
  });
});

test("what is not there is refused in TensorFlow's words, and nothing is changed", async () => {
  scoped();
  const before = tf.getDefaultGraph().operations.length;
  const refuses = (label: string, map: tf.train.AssignmentMap, path = "ckpt") => {
    const { type, message = "" } = golden.item(label, "error");
    const words = message.split(" checkpoint {")[0]!;
    return assert.rejects(tf.train.initFromCheckpoint(path, map), (error: Error) => {
      assert.equal(error.name, type, error.message);
      assert.ok(error.message.startsWith(words), `${error.message}\nexpected ${words}`);
      return true;
    });
  };
  await refuses("tensor not there", { "old/x": "new/w" });
  await refuses("shape", { "old/b": "new/w" });
  await refuses("variable not there", { "old/w": "new/x" });
  await refuses("scope with too much", { "old/deep/": "new/" });
  await refuses("no checkpoint", { "old/": "new/" }, "nowhere");
  await assert.rejects(tf.train.initFromCheckpoint("ckpt", { "old/w": "new/ww" }), /Did you mean "new\/w"/);
  assert.equal(tf.getDefaultGraph().operations.length, before);
});
