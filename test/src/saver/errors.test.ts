import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import * as tf from "../../../src/index.js";
import { loadCase } from "../../support/golden.js";
import { workInFolder } from "../../support/work-in-folder.js";

const golden = loadCase("errors_checkpoint");
workInFolder();
beforeEach(() => tf.resetDefaultGraph());

/** The variables and files that the recorded case begins with. */
async function good() {
  const w1 = tf.variable([1, 2], { name: "w1" });
  const w2 = tf.variable([[1, 2]], { name: "w2" });
  const saver = new tf.train.Saver();
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await saver.save(sess, "good");
  return { w1, w2, saver, sess };
}

async function rejectsAsRecorded(label: string, work: Promise<unknown>): Promise<void> {
  const item = golden.item(label, "error");
  await assert.rejects(work, (error: Error) => {
    assert.equal(error.name, item.type, error.message);
    const words = (item.message ?? "").split("\n\nTensor name")[0]!.split("Original error")[0]!.trim().split("\n")[0]!;
    if (["ValueError", "NotFoundError", "InvalidArgumentError"].includes(error.name))
      assert.ok(error.message.startsWith(words), `${error.message}\nexpected ${words}`);
    return true;
  });
}

describe("restoring what is not there or does not fit", () => {
  test("no checkpoint", async () => {
    const { saver, sess } = await good();
    await rejectsAsRecorded("restore of a missing file", saver.restore(sess, "nowhere/model"));
    await rejectsAsRecorded("restore of None", saver.restore(sess, null));
    await rejectsAsRecorded("restore of an empty path", saver.restore(sess, ""));
  });

  test("a file of the checkpoint, or its folder, means the checkpoint", async () => {
    const { saver, sess, w1 } = await good();
    for (const path of ["good", "good.index", "good.meta", "good.data-00000-of-00001", "."]) {
      await sess.run(tf.assign(w1, [0, 0]));
      await saver.restore(sess, path);
      assert.deepEqual((await sess.run(w1)).toArray(), [1, 2], path);
    }
  });

  const misfits: readonly (readonly [string, () => void])[] = [
    ["missing key", () => void [tf.variable([1, 2], { name: "w1" }), tf.variable(1, { name: "extra" })]],
    ["shape mismatch", () => void tf.variable([1, 2, 3], { name: "w1" })],
    ["dtype mismatch", () => void tf.variable([1, 2], { name: "w1", dtype: tf.int32 })],
  ];
  for (const [label, build] of misfits)
    test(label, async () => {
      await good();
      tf.resetDefaultGraph();
      build();
      await using sess = new tf.Session();
      await rejectsAsRecorded(label, new tf.train.Saver().restore(sess, "good"));
      const [variable] = tf.globalVariables();
      assert.equal((await sess.run(tf.isVariableInitialized(variable!))).item(), false, "nothing was changed");
    });
});

describe("restoring damaged files", () => {
  const damages: readonly (readonly [string, string])[] = [
    ["flip_data", ".data-00000-of-00001"],
    ["short_data", ".data-00000-of-00001"],
    ["no_data", ".data-00000-of-00001"],
    ["flip_index_block", ".index"],
    ["flip_index_footer_magic", ".index"],
    ["short_index", ".index"],
    ["tiny_index", ".index"],
    ["empty_index", ".index"],
  ];
  for (const [name, suffix] of damages)
    test(name, async () => {
      const { saver, sess, w1 } = await good();
      for (const end of [".index", ".data-00000-of-00001"])
        if (!(name === "no_data" && end !== ".index")) cpSync(golden.path(name + end), name + end);
      const item = golden.item(`${name} ${suffix}`, "error");
      await assert.rejects(saver.restore(sess, name), (error: Error) => {
        assert.equal(error.name, item.type, error.message);
        assert.ok(error.message.includes(name), `${error.message} names the file`);
        return true;
      });
      assert.deepEqual((await sess.run(w1)).toArray(), [1, 2], "the variables are as they were");
    });

  test("a meta graph that is none", async () => {
    writeFileSync("bad.meta", Uint8Array.of(255, 255, 255));
    await assert.rejects(tf.train.importMetaGraph("bad.meta"), {
      name: "DataLossError",
      message: /"bad\.meta".* at byte \d/,
    });
    await assert.rejects(tf.train.importMetaGraph("nope.meta"), {
      name: "NotFoundError",
      message: /^File does not exist\. Received: nope\.meta/,
    });
    assert.equal(tf.getDefaultGraph().operations.length, 0);
  });

  test("a meta graph that does not fit leaves the graph as it was", async () => {
    await good();
    const graph = tf.getDefaultGraph();
    const before = graph.operations.length;
    const def = await tf.train.exportMetaGraph();
    const last = def.graphDef!.node!.at(-1)!;
    await assert.rejects(
      tf.train.importMetaGraph({
        graphDef: { node: [...def.graphDef!.node!.slice(0, -1), { ...last, input: ["w1:7"] }] },
      }),
      {
        name: "InvalidArgumentError",
        message: /Connecting to invalid output 7 of source node w1_1 which has 1 outputs/,
      },
    );
    assert.equal(graph.operations.length, before);
    assert.equal(graph.uniqueName("w1", false), "w1_1");
    await tf.train.importMetaGraph("good.meta", { importScope: "again" });
    assert.equal(graph.getTensorByName("again/w1:0").shape.toString(), "(2,)");
  });
});

describe("a save that fails", () => {
  test("is refused in TensorFlow's words", async () => {
    const { w1, saver, sess } = await good();
    await rejectsAsRecorded("save into a missing folder, two levels", saver.save(sess, "nowhere2/deeper/model"));
    await rejectsAsRecorded("save where the folder is a file", saver.save(sess, "good.index/model"));
    await rejectsAsRecorded("latest_filename with a folder", saver.save(sess, "good2", { latestFilename: "a/b" }));
    assert.throws(() => new tf.train.Saver([w1, w1]), {
      name: "ValueError",
      message: golden.item("duplicate names in a list").message,
    });
    assert.throws(() => new tf.train.Saver([tf.constant(1) as never]), {
      name: "TypeError",
      message: /^Variable to save is not a Variable: Tensor\("Const/,
    });
    assert.throws(() => new tf.train.Saver({ a: w1, b: 3 as never }), {
      name: "TypeError",
      message: /Not a variable: 3/,
    });
  });

  test("leaves the files and the state as they were", async () => {
    const { w1, saver, sess } = await good();
    const state = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(".")
          .filter((file) => !file.startsWith("blocked."))
          .map((file) => [file, readFileSync(file, "base64")]),
      );
    const before = state();
    tf.variable([0, 0, 0], { name: "late" });
    const all = new tf.train.Saver({ name: "all" });
    await assert.rejects(all.save(sess, "good"), {
      name: "FailedPreconditionError",
      message: /uninitialized value late/,
    });
    mkdirSync("blocked.data-00000-of-00001");
    await assert.rejects(saver.save(sess, "blocked"), (error: Error) => error instanceof tf.errors.OpError);
    assert.deepEqual(state(), before);
    await sess.run(tf.assign(w1, [8, 9]));
    await saver.restore(sess, (await tf.train.latestCheckpoint("."))!);
    assert.deepEqual((await sess.run(w1)).toArray(), [1, 2]);
  });
});
