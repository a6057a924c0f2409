import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { type GoldenCase, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { workInFolder } from "../../support/work-in-folder.js";

const folder = workInFolder();
beforeEach(() => tf.resetDefaultGraph());

/** The two random variables that the tutorial begins with. */
function twoVariables(): { w1: tf.Variable; w2: tf.Variable } {
  tf.setRandomSeed(42);
  const w1 = tf.variable(tf.randomNormal([2]), { name: "w1" });
  const w2 = tf.variable(tf.randomNormal([5]), { name: "w2" });
  return { w1, w2 };
}

async function initialized(): Promise<tf.Session> {
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return sess;
}

const files = (): string[] =>
  readdirSync(".", { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(file).isFile())
    .sort();

function assertRun(golden: GoldenCase, label: string, found: readonly tf.NdArray[]): void {
  const expected = golden.item(label, "run").values as readonly never[];
  found.forEach((array, i) => {
    assert.deepEqual(array.data, toNdArray(expected[i]).data, `${label}: value ${i}`);
  });
}

function readMeta(file: string): tensorflow.MetaGraphDef {
  return decode(tensorflow.MetaGraphDef, readFileSync(file), file);
}

/** Everything but the two version strings is what TensorFlow wrote, byte for byte. */
function assertSameMeta(file: string, golden: string): void {
  const [found, wanted] = [readMeta(file), readMeta(golden)];
  assertSameGraph(found.graphDef!, wanted.graphDef!);
  assert.equal(found.metaInfoDef?.tensorflowVersion, wanted.metaInfoDef?.tensorflowVersion);
  wanted.metaInfoDef!.tensorflowGitVersion = found.metaInfoDef!.tensorflowGitVersion;
  assert.deepEqual(encode(tensorflow.MetaGraphDef, found), encode(tensorflow.MetaGraphDef, wanted));
}

for (const [name, useResource] of [
  ["tutorial_save", false],
  ["tutorial_save_resource", true],
] as const)
  test(`saves two variables: ${name}`, async () => {
    const golden = loadCase(name);
    if (useResource) tf.enableResourceVariables();
    const { w1, w2 } = twoVariables();
    tf.disableResourceVariables();
    const saver = new tf.train.Saver();
    await using sess = await initialized();
    assert.equal(await saver.save(sess, "my_test_model"), "my_test_model");
    assert.deepEqual(files(), [
      "checkpoint",
      "my_test_model.data-00000-of-00001",
      "my_test_model.index",
      "my_test_model.meta",
    ]);
    for (const file of ["checkpoint", "my_test_model.data-00000-of-00001", "my_test_model.index"])
      assert.deepEqual(readFileSync(file), readFileSync(golden.path(file)), file);
    assertSameMeta("my_test_model.meta", golden.path("my_test_model.meta"));
    assertRun(golden, "variables", await sess.run([w1, w2]));
  });

test("appends the step to the names, from a number or a variable", async () => {
  const golden = loadCase("tutorial_global_step");
  twoVariables();
  const step = tf.variable(7, { name: "global_step", dtype: tf.int32, trainable: false });
  const saver = new tf.train.Saver();
  await using sess = await initialized();
  assert.equal(await saver.save(sess, "my_test_model", { globalStep: 1000 }), "my_test_model-1000");
  assert.equal(readFileSync("checkpoint", "utf8"), golden.item("checkpoint after the first").text);
  assert.equal(await saver.save(sess, "my_test_model", { globalStep: step }), "my_test_model-7");
  assert.equal(readFileSync("checkpoint", "utf8"), golden.item("checkpoint after the second").text);
  assert.deepEqual(saver.lastCheckpoints, golden.item("last_checkpoints").value);
  assert.deepEqual(files(), golden.item("files").files);
  assertSameMeta("my_test_model-7.meta", golden.path("my_test_model-7.meta"));
});

test("writes no meta graph where it is told so", async () => {
  const golden = loadCase("tutorial_no_meta");
  twoVariables();
  const saver = new tf.train.Saver();
  await using sess = await initialized();
  await saver.save(sess, "my-model", { globalStep: 0 });
  for (const globalStep of [1000, 2000]) await saver.save(sess, "my-model", { globalStep, writeMetaGraph: false });
  assert.equal(readFileSync("checkpoint", "utf8"), golden.item("checkpoint").text);
  assert.deepEqual(files(), golden.item("files").files);
});

test("keeps the last four of ten", async () => {
  const golden = loadCase("tutorial_rotation");
  twoVariables();
  const saver = new tf.train.Saver({ maxToKeep: 4, keepCheckpointEveryNHours: 2 });
  await using sess = await initialized();
  for (let globalStep = 1; globalStep <= 10; globalStep++) {
    await saver.save(sess, "my_test_model", { globalStep });
    assert.deepEqual(saver.lastCheckpoints, golden.item(`last_checkpoints after step ${globalStep}`).value);
  }
  assert.deepEqual(
    saver.deletedFiles,
    ["data-00000-of-00001", "index", "meta"].map((end) => `my_test_model-6.${end}`),
  );
  assert.equal(readFileSync("checkpoint", "utf8"), golden.item("checkpoint").text);
  assert.deepEqual(files(), golden.item("files").files);
});

test("keeps one every two hours", async () => {
  const golden = loadCase("tutorial_rotation_hours");
  tf.variable([1.5, -2.5], { name: "w1" });
  let seconds = 1_000_000;
  const clock = (): number => (seconds += 0.001); // as a real one, and the recording's, moves on with each look
  const saver = new tf.train.Saver({ maxToKeep: 2, keepCheckpointEveryNHours: 2, clock });
  await using sess = await initialized();
  for (let globalStep = 1; globalStep <= 10; globalStep++) {
    seconds += 3600;
    await saver.save(sess, "my_test_model", { globalStep, writeMetaGraph: false });
    assert.deepEqual(files(), golden.item(`after step ${globalStep}`).files);
  }
  assert.equal(readFileSync("checkpoint", "utf8"), golden.item("checkpoint").text);
});

test("keeps all, one, or each step once", async () => {
  const golden = loadCase("tutorial_rotation_variants");
  tf.variable([1.5, -2.5], { name: "w1" });
  await using sess = await initialized();
  for (const [label, maxToKeep] of [
    ["None", null],
    ["0", 0],
    ["1", 1],
  ] as const) {
    mkdirSync(`keep_${label}`);
    const saver = new tf.train.Saver({ maxToKeep });
    for (const globalStep of [1, 2, 3])
      await saver.save(sess, `keep_${label}/m`, { globalStep, writeMetaGraph: false });
    assert.equal(readFileSync(`keep_${label}/checkpoint`, "utf8"), golden.item(`checkpoint max_to_keep=${label}`).text);
    assert.deepEqual(saver.lastCheckpoints, golden.item(`last_checkpoints max_to_keep=${label}`).value);
  }
  mkdirSync("twice");
  const saver = new tf.train.Saver({ maxToKeep: 2 });
  for (const globalStep of [1, 2, 1, 3]) await saver.save(sess, "twice/m", { globalStep, writeMetaGraph: false });
  assert.equal(readFileSync("twice/checkpoint", "utf8"), golden.item("checkpoint twice").text);
  assert.deepEqual(files(), golden.item("files").files);
});

test("saves a list of variables", async () => {
  const golden = loadCase("tutorial_saver_list");
  const { w1, w2 } = twoVariables();
  tf.variable(3, { name: "w3" });
  const saver = new tf.train.Saver([w1, w2]);
  await using sess = await initialized();
  await saver.save(sess, "my_test_model", { globalStep: 1000 });
  assert.deepEqual(files(), golden.item("files").files);
  for (const end of ["data-00000-of-00001", "index"])
    assert.deepEqual(readFileSync(`my_test_model-1000.${end}`), readFileSync(golden.path(`my_test_model-1000.${end}`)));
  assertSameMeta("my_test_model-1000.meta", golden.path("my_test_model-1000.meta"));
});

test("saves variables under the names of an object, with two savers", async () => {
  const golden = loadCase("tutorial_saver_dict");
  const { w1, w2 } = twoVariables();
  const saver = new tf.train.Saver({ v1: w1 });
  const both = new tf.train.Saver({ "z/second": w2, "a/first": w1 }, { name: "mysave" });
  await using sess = await initialized();
  assertRun(golden, "before", await sess.run([w1, w2]));
  await saver.save(sess, "v1_only");
  assert.deepEqual(await tf.train.listVariables("v1_only"), golden.item("list_variables v1_only").value);
  await both.save(sess, "both", { latestFilename: "checkpoint_both" });
  assert.deepEqual(await tf.train.listVariables("both"), golden.item("list_variables both").value);
  assert.deepEqual((await tf.train.loadVariable("both", "a/first")).data, (await sess.run(w1)).data);
  await assert.rejects(tf.train.loadVariable("both", "a/frist"), {
    name: "NotFoundError",
    message: /Did you mean "a\/first"/,
  });
  for (const prefix of ["v1_only", "both"])
    for (const end of ["data-00000-of-00001", "index"])
      assert.deepEqual(
        readFileSync(`${prefix}.${end}`),
        readFileSync(golden.path(`${prefix}.${end}`)),
        `${prefix}.${end}`,
      );
  assertSameMeta("both.meta", golden.path("both.meta"));
  await sess.run([tf.assign(w1, [0, 0]), tf.assign(w2, [0, 0, 0, 0, 0])]);
  await saver.restore(sess, "v1_only");
  assertRun(golden, "after restore of v1", await sess.run([w1, w2]));
  await both.restore(sess, "both");
  assertRun(golden, "after restore of both", await sess.run([w1, w2]));
  assert.equal(readFileSync("checkpoint_both", "utf8"), golden.item("checkpoint_both").text);
});

test("imports the graph and restores the values", async () => {
  const golden = loadCase("tutorial_import_restore");
  twoVariables();
  await new tf.train.Saver().save(await initialized(), "my_test_model", { globalStep: 1000 });
  for (const place of [folder(), golden.path(".")]) {
    process.chdir(place);
    tf.resetDefaultGraph();
    await using sess = new tf.Session();
    const saver = await tf.train.importMetaGraph("my_test_model-1000.meta");
    const latest = await tf.train.latestCheckpoint("./");
    assert.equal(latest, golden.item("latest_checkpoint").value);
    await saver.restore(sess, latest);
    assert.deepEqual((await sess.run("w1:0")).data, toNdArray(golden.item("restored").values as never).data);
    assertRun(golden, "restored both", await sess.run(["w1:0", "w2:0"]));
    assert.deepEqual([...tf.getDefaultGraph().collections.keys()].sort(), golden.item("collections").value);
    assert.deepEqual(
      tf.globalVariables().map((variable) => variable.toProto()),
      ["w1", "w2"].map((name, i) => ({
        variableName: `${name}:0`,
        initializerName: `${name}/Assign`,
        snapshotName: `${name}/read:0`,
        initialValueName: i === 0 ? "random_normal:0" : "random_normal_1:0",
        trainable: true,
      })),
    );
  }
});

test("prints 24, and 60 and 120 when it is restored", async () => {
  const golden = loadCase("tutorial_feed");
  const w1 = tf.placeholder("float", undefined, { name: "w1" });
  const w2 = tf.placeholder("float", undefined, { name: "w2" });
  const b1 = tf.variable(2, { name: "bias" });
  const w4 = tf.multiply(tf.add(w1, w2), b1, { name: "op_to_restore" });
  const saver = new tf.train.Saver();
  const first = await initialized();
  assert.equal(
    String(
      await first.run(
        w4,
        new Map([
          [w1, 4],
          [w2, 8],
        ]),
      ),
    ),
    "24.0",
  );
  await saver.save(first, "my_test_model", { globalStep: 1000 });
  assertSameMeta("my_test_model-1000.meta", golden.path("my_test_model-1000.meta"));
  for (const place of [folder(), golden.path(".")]) {
    process.chdir(place);
    tf.resetDefaultGraph();
    await using sess = new tf.Session();
    const restored = await tf.train.importMetaGraph("my_test_model-1000.meta");
    await restored.restore(sess, await tf.train.latestCheckpoint("./"));
    const graph = tf.getDefaultGraph();
    const feeds = { w1: 13, "w2:0": 17 };
    const op = graph.getTensorByName("op_to_restore:0");
    assert.equal(String(await sess.run(op, feeds)), "60.0");
    const addOn = tf.multiply(op, 2);
    assert.equal(addOn.name, "Mul:0");
    assert.equal(String(await sess.run(addOn, feeds)), "120.0");
  }
});
