import assert from "node:assert/strict";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { encodeName } from "../../../src/checkpoint/names.js";
import * as tf from "../../../src/index.js";
import { DISPLAY } from "../../../src/show/mime.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameArray } from "../../support/runs.js";
import { workInFolder } from "../../support/work-in-folder.js";

const folder = workInFolder();
beforeEach(() => tf.resetDefaultGraph());
const golden = loadCase("checkpoint_reader");

/** Copies the files of a recorded checkpoint here. */
function copy(name: string, files: readonly string[], to = "."): void {
  mkdirSync(to, { recursive: true });
  for (const file of files) cpSync(loadCase(name).path(file), `${to}/${file}`);
}
const FILES = ["checkpoint", "ckpt.index", "ckpt.data-00000-of-00001"];

describe("a checkpoint without its graph", () => {
  test("gives what TensorFlow's reader gives", async () => {
    copy("checkpoint_reader", FILES);
    await using reader = await tf.train.NewCheckpointReader("ckpt");
    assert.deepEqual(reader.getVariableToShapeMap(), golden.item("get_variable_to_shape_map").value);
    const dtypes = Object.entries(reader.getVariableToDtypeMap()).map(([name, { name: dtype }]) => [name, dtype]);
    assert.deepEqual(Object.fromEntries(dtypes), golden.item("get_variable_to_dtype_map").value);
    assert.deepEqual(
      ["model/w", "nope", "model/p"].map((name) => reader.hasTensor(name)),
      golden.item("has_tensor").value,
    );
    for (const [name, value] of Object.entries(golden.item("get_tensor").value as Record<string, GoldenValue>))
      assertSameArray(await reader.getTensor(name), toNdArray(value), name);
    const [bytes] = toNdArray(golden.item("debug_string").value).data as Uint8Array[];
    assert.deepEqual(encodeName(reader.debugString()), bytes);
    const { type, message = "" } = golden.item("get_tensor of nothing");
    await assert.rejects(
      reader.getTensor("nope"),
      (error: Error) => error.name === type && error.message.startsWith(message),
    );
  });

  test("is found by prefix, file or folder, and listed", async () => {
    copy("checkpoint_reader", FILES);
    for (const path of ["ckpt", "ckpt.index", "ckpt.data-00000-of-00001", "."])
      assert.deepEqual(await tf.train.listVariables(path), golden.item("list_variables").value, path);
    assertSameArray(await tf.train.loadVariable(".", "model/w:0"), toNdArray(golden.item("load_variable").value), "w");
    const { message = "" } = golden.item("NewCheckpointReader of nothing");
    await assert.rejects(tf.train.loadCheckpoint("nowhere"), (error: Error) => {
      assert.equal(error.name, "NotFoundError");
      assert.ok(error.message.startsWith(message), error.message);
      assert.match(error.message, /that folder has "ckpt"/);
      return true;
    });
  });

  test("shows its tensors as a table", async () => {
    copy("checkpoint_reader", FILES);
    await using reader = await tf.train.loadCheckpoint("ckpt");
    const text = [
      '"ckpt": 3 tensors, 20 elements',
      "  name     dtype    shape   elements  bytes  slices",
      "  model/p  float32  (6, 2)  12        48     2",
      "  model/w  float32  (2, 3)  6         24",
      "  s        string   (2,)    2",
    ].join("\n");
    assert.equal(String(reader), text);
    assert.equal(reader[DISPLAY]()["text/plain"], text);
    assert.match(String(reader.summary("/w")), /^"ckpt": 1 tensor, 6 elements\n/);
  });

  test("of the V1 format, in one file or in several", async () => {
    copy("v1_slices", ["v1slices", "v1sharded-00000-of-00002", "v1sharded-00001-of-00002"]);
    for (const path of ["v1slices", "v1sharded", "v1sharded-?????-of-00002", "v1sharded-00001-of-00002"]) {
      await using reader = await tf.train.loadCheckpoint(path);
      assert.deepEqual(reader.getVariableToShapeMap(), { emb: [10, 4], other: [3] }, path);
      assert.equal(reader.debugString(), "emb (DT_FLOAT) [10,4], 3 slices\nother (DT_INT64) [3]\n");
      assert.deepEqual((await reader.getTensor("other")).toArray(), [0n, 1n, 2n]);
    }
  });
});

describe("the state file", () => {
  test("is written and read", async () => {
    copy("checkpoint_reader", FILES);
    await tf.train.updateCheckpointState(".", "ckpt", {
      allModelCheckpointPaths: ["older", "ckpt"],
      allModelCheckpointTimestamps: [1.5, 2],
      latestFilename: "mine",
    });
    const state = await tf.train.getCheckpointState(".", "mine");
    assert.deepEqual(state?.allModelCheckpointPaths, ["./older", "./ckpt"]);
    assert.deepEqual(state?.allModelCheckpointTimestamps, [1.5, 2]);
    assert.equal(await tf.train.latestCheckpoint(".", "mine"), "./ckpt");
    await assert.rejects(tf.train.updateCheckpointState(".", "checkpoint"), { name: "RuntimeError" });
    await assert.rejects(tf.train.updateCheckpointState(".", "ckpt", { allModelCheckpointTimestamps: [1, 2] }), {
      name: "ValueError",
      message: /^Checkpoint timestamps, if provided, must match checkpoint paths/,
    });
    const [time = 0, ...more] = await tf.train.getCheckpointMtimes(["gone", "ckpt"]);
    assert.deepEqual(more, []);
    assert.ok(Math.abs(Date.now() / 1000 - time) < 3600);
  });

  const restoring = async (path: string): Promise<string> => {
    tf.resetDefaultGraph();
    tf.variable(tf.zeros([2, 3]), { name: "model/w" });
    await using sess = new tf.Session();
    return await new tf.train.Saver().restore(sess, path);
  };

  test("of real folders: moved, relative to elsewhere, or naming what is gone", async () => {
    copy("checkpoint_reader", FILES, "run/a");
    const state = (latest: string): void =>
      writeFileSync(
        "run/a/checkpoint",
        `model_checkpoint_path: "${latest}"\nall_model_checkpoint_paths: "${latest}"\n`,
      );
    for (const latest of [
      "/home/someone/else/ckpt",
      "../a/ckpt",
      "../../gone/ckpt",
      "ckpt",
      `${folder()}/run/a/ckpt`,
    ]) {
      state(latest);
      assert.match(await restoring("run/a"), /run\/a\/(\.\.\/a\/)?ckpt$/, latest);
    }
    renameSync("run", "moved");
    assert.equal(await restoring("moved/a/"), "moved/a/ckpt");
    writeFileSync("moved/a/checkpoint", 'model_checkpoint_path: "ckpt-500"\n');
    await assert.rejects(restoring("moved/a"), {
      name: "ValueError",
      message:
        /names "moved\/a\/ckpt-500", which is not there, expected the prefix of a checkpoint; that folder has "moved\/a\/ckpt"$/,
    });
    rmSync("moved/a/checkpoint");
    assert.equal(await restoring("moved/a"), "moved/a/ckpt", "the only one");
    cpSync("moved/a/ckpt.index", "moved/a/ckpt-2.index");
    await assert.rejects(restoring("moved/a"), {
      name: "ValueError",
      message: /the folder has no file "checkpoint".*that folder has "moved\/a\/ckpt", "moved\/a\/ckpt-2"$/,
    });
    await assert.rejects(restoring("moved/a/ckp"), {
      name: "ValueError",
      message: /Did you mean "ckpt" or "ckpt-2"\?$/,
    });
    await assert.rejects(restoring("moved/b/ckpt"), { name: "ValueError", message: /there is no folder "moved\/b"/ });
  });

  test("a file that is no checkpoint is not loaded", async () => {
    writeFileSync("model.pkl", Buffer.from("gASVFAAAAAAAAAB9lCiMAXeUSwGMAWKUSwJ1Lg==", "base64"));
    await assert.rejects(restoring("model.pkl"), {
      name: "DataLossError",
      message: /^Unable to open table file model\.pkl/,
    });
  });
});

test("a checkpoint is removed with all its files", async () => {
  copy("checkpoint_reader", FILES);
  writeFileSync("ckpt.meta", "");
  writeFileSync("ckpt.other", "");
  assert.deepEqual(await tf.train.removeCheckpoint("ckpt"), ["ckpt.data-00000-of-00001", "ckpt.index", "ckpt.meta"]);
  assert.deepEqual(await tf.train.removeCheckpoint("ckpt"), []);
  assert.equal(await tf.train.checkpointExists("ckpt"), false);
});
