import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import * as tf from "../../src/index.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";
import { workInFolder } from "../support/work-in-folder.js";

const python = findPython("tensorflow", "numpy");
const script = join(root, "test", "python", "formats_side.py");

/** Asks Python's TensorFlow, in a process of its own. */
function ask<Answer>(question: { readonly ask: string } & Readonly<Record<string, unknown>>): Answer {
  const { status, stdout, stderr } = spawnSync(python.command, [script], {
    input: JSON.stringify(question),
    encoding: "utf8",
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Answer;
}

/** A graph with an input, a variable of each kind, and an output; its variables have values. */
async function network(): Promise<{ sess: tf.Session; x: tf.Tensor; y: tf.Tensor }> {
  const x = tf.placeholder("float32", [null, 2], { name: "x" });
  const w = tf.variable([[1], [2]], { name: "w", useResource: true });
  const b = tf.variable([0.5], { name: "b" });
  const y = tf.add(tf.matmul(x, w), b, { name: "y" });
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return { sess, x, y };
}

describe("Python opens what is written here", { skip: python.skip }, () => {
  workInFolder();
  beforeEach(() => tf.resetDefaultGraph());
  const feeds = { x: [[3, 4]] };

  it("SavedModel folders, as TensorFlow 1 and as TensorFlow 2", async () => {
    const { sess, x, y } = await network();
    await tf.savedModel.simpleSave(sess, "simple", { x }, { y });
    assert.deepEqual(ask({ ask: "saved_model", folder: "simple", tags: ["serve"], feeds }), { y: [[11.5]] });
    assert.deepEqual(ask({ ask: "second_saved_model", folder: "simple", feeds }), { y: [[11.5]] });
    writeFileSync("words.txt", "hello");
    const path = tf.constant("words.txt", { name: "path" });
    const words = tf.variable("", { name: "words", dtype: tf.string });
    await sess.run(words.initializer);
    const mainOp = tf.group([tf.assign(words, tf.readFile(path))], { name: "main" });
    const builder = new tf.savedModel.Builder("built");
    await builder.addMetaGraphAndVariables(sess, ["a", "b"], {
      assetsCollection: [path],
      stripDefaultAttrs: true,
      mainOp,
      signatureDefMap: { serving_default: tf.savedModel.predictSignatureDef({ x }, { y, words }) },
    });
    await builder.save(true);
    writeFileSync("words.txt", "other");
    const built = ask({ ask: "saved_model", folder: "built", tags: ["a", "b"], feeds });
    assert.deepEqual(built, { y: [[11.5]], words: "hello" });
  });

  it("frozen graphs and meta graphs, binary and text", async () => {
    const { sess } = await network();
    const frozen = await tf.graphUtil.convertVariablesToConstants(sess, sess.graph.asGraphDef(), ["y"]);
    for (const [name, asText] of [
      ["f.pb", false],
      ["f.pbtxt", true],
    ] as const) {
      const file = await tf.io.writeGraph(frozen, ".", name, { asText });
      assert.deepEqual(ask({ ask: "frozen", file, fetch: "y:0", feeds: { "x:0": feeds.x } }), [[11.5]]);
    }
    await tf.train.exportMetaGraph({ filename: "m.meta" });
    await tf.train.exportMetaGraph({ filename: "m.pbtxt", asText: true });
    assert.equal(ask({ ask: "same_meta", text: "m.pbtxt", binary: "m.meta" }), true);
  });

  it(".npz files, and the other way round", async () => {
    await tf.io.saveNpz("a.npz", {
      "layer/kernel": tf.ndarray([1, 2], [1, 2], tf.float32),
      brain: tf.ndarray([1.5], [1], tf.bfloat16),
      long: tf.ndarray(3n),
      text: tf.ndarray(["ab", ""], [2], tf.string),
    });
    assert.deepEqual(ask({ ask: "arrays", file: "a.npz" }), {
      "layer/kernel": ["<f4", [1, 2], "0000803f00000040"],
      brain: ["|V2", [1], "c03f"],
      long: ["<i8", [], "0300000000000000"],
      text: ["|S2", [2], "61620000"],
    });
    ask({ ask: "write_arrays", file: "b.npz" });
    const found = await tf.io.loadNpz("b.npz");
    assert.deepEqual(Object.fromEntries(Object.entries(found).map(([name, array]) => [name, array.toArray()])), {
      "layer/kernel": [
        [0, 1, 2],
        [3, 4, 5],
      ],
      fortran: [
        [0n, 1n, 2n],
        [3n, 4n, 5n],
      ],
      big: [0, 1, 2],
      text: ["a", "bc"],
      scalar: true,
    });
  });
});
