import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../src/index.js";
import { folderOf } from "../../support/golden.js";

test("a SavedModel of TensorFlow 2 is loaded: its functions run with its variables, its table and its loop", async () => {
  tf.resetDefaultGraph();
  await using sess = new tf.Session();
  const { signatures } = await tf.savedModel.load(sess, ["serve"], `${folderOf("saved_model_v2")}/module`);
  const run = async (
    name: string,
    feeds: Record<string, number | readonly string[] | number[][]>,
    output: string,
  ): Promise<unknown> => ((await signatures[name]!.run(feeds)) as Record<string, tf.NdArray>)[output]!.toArray();
  assert.deepEqual(await run("serving_default", { x: [[1, 1]] }, "y"), [[4.5, 5.5]]);
  assert.deepEqual(await run("look", { words: ["b", "q"] }, "ids"), [1n, -1n]);
  assert.equal(await run("loop", { n: 10 }, "i"), 15);
});
