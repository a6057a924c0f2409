import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { toText } from "../../../src/text/text-writer.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { workInFolder } from "../../support/work-in-folder.js";

const golden = loadCase("saved_model");
workInFolder();
beforeEach(() => tf.resetDefaultGraph());

/** The graph of the recorded program, with its variables set. */
async function network(): Promise<{ sess: tf.Session; x: tf.Tensor; y: tf.Tensor }> {
  const x = tf.placeholder("float32", [null, 2], { name: "x" });
  const w = tf.variable([[1], [2]], { name: "w" });
  const b = tf.variable([0.5], { name: "b" });
  const y = tf.add(tf.matmul(x, w), b, { name: "y" });
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return { sess, x, y };
}

const read = (file: string): tensorflow.SavedModel => decode(tensorflow.SavedModel, readFileSync(file), file);

/** Everything but the git version is what TensorFlow wrote. */
function assertSameModel(file: string): void {
  const [found, wanted] = [read(file), read(golden.path(file))];
  assert.equal(found.metaGraphs!.length, wanted.metaGraphs!.length);
  for (const [i, def] of wanted.metaGraphs!.entries()) {
    const mine = found.metaGraphs![i]!;
    assertSameGraph(mine.graphDef!, def.graphDef!);
    def.metaInfoDef!.tensorflowGitVersion = mine.metaInfoDef!.tensorflowGitVersion;
    assert.equal(text(mine), text(def));
  }
}

const text = (def: tensorflow.IMetaGraphDef): string => toText("tensorflow.MetaGraphDef", def);

test("writes what TensorFlow writes: simpleSave, and a Builder with two meta graphs and an asset", async () => {
  const { sess, x, y } = await network();
  await tf.savedModel.simpleSave(sess, "simple", { x }, { y });
  const builder = new tf.savedModel.Builder("built");
  writeFileSync("vocab.txt", "a\nb\n");
  const vocab = tf.constant("vocab.txt", { name: "vocab" });
  tf.getDefaultGraph().addToCollection("asset_filepaths", vocab);
  const mainOp = tf.noOp({ name: "init_all_tables" });
  await assert.rejects(builder.addMetaGraph(["serve"]), { name: "AssertionError", message: /has not been saved yet/ });
  await builder.addMetaGraphAndVariables(sess, ["train"], {
    stripDefaultAttrs: true,
    assetsCollection: [vocab],
    signatureDefMap: { serving_default: tf.savedModel.predictSignatureDef({ x }, { y }) },
    mainOp,
  });
  await builder.addMetaGraph(["serve", "cpu"]);
  await builder.save();
  await builder.save(true);
  const files = readdirSync(".", { recursive: true, encoding: "utf8" }).filter((file) => statSync(file).isFile());
  assert.deepEqual(files.sort(), golden.item("files").files);
  assertSameModel("simple/saved_model.pb");
  assertSameModel("built/saved_model.pb");
  for (const file of files.filter((one) => /variables|assets/.test(one)))
    assert.deepEqual(readFileSync(file), readFileSync(golden.path(file)), file);
  const found = readFileSync("built/saved_model.pbtxt", "utf8").replaceAll('"tensorcell"', "");
  assert.equal(
    found.length,
    readFileSync(golden.path("built/saved_model.pbtxt"), "utf8").replaceAll(/"v2.21[^"]*"/g, "").length,
  );
  await assert.rejects(builder.addMetaGraphAndVariables(sess, ["a"]), {
    name: "AssertionError",
    message: /already been saved/,
  });
  await assert.rejects(tf.savedModel.simpleSave(sess, "simple", { x }, { y }), {
    name: "AssertionError",
    message: /^Export directory simple already exists, and isn't empty/,
  });
});

describe("loads", () => {
  test("what TensorFlow wrote, and runs its signature by name", async () => {
    await using sess = new tf.Session();
    assert.equal(await tf.savedModel.maybeSavedModelDirectory(golden.path("simple")), true);
    const model = await tf.savedModel.load(sess, [tf.savedModel.tagConstants.SERVING], golden.path("simple"));
    const value = await sess.run("y:0", { "x:0": [[3, 4]] });
    assert.deepEqual((value as tf.NdArray).data, toNdArray(golden.item("loaded", "run").values).data);
    assert.equal(
      toText("tensorflow.SignatureDef", model.signatureDef.serving_default!),
      readFileSync(golden.path("signature.pbtxt"), "utf8"),
    );
    assert.equal(model.signatureDef.serving_default!.inputs!.x!.name, "x:0");
    const { y } = await model.signatures.serving_default!.run({ x: [[3, 4]] });
    assert.equal(String(y), "[[11.5]]");
    await assert.rejects(model.signatures.serving_default!.run({ X: [[1, 2]] }), {
      name: "ValueError",
      message: /Did you mean "x"/,
    });
    await assert.rejects(model.signatures.serving_default!.run({}), { message: /input "x" is missing/ });
    const def = await tf.train.exportMetaGraph();
    assert.deepEqual(
      encode(tensorflow.MetaGraphDef, def),
      encode(tensorflow.MetaGraphDef, read(golden.path("simple/saved_model.pb")).metaGraphs![0]!),
    );
  });

  test("under a scope, beside what is there", async () => {
    await using sess = new tf.Session();
    await tf.savedModel.load(sess, ["serve"], golden.path("simple"), { importScope: "a" });
    const model = await tf.savedModel.loader.load(sess, ["serve"], golden.path("simple"), { importScope: "a" });
    assert.equal(model.signatures.serving_default!.outputs.y!.name, "a_1/y:0");
    assert.equal(String((await model.signatures.serving_default!.run({ x: [[1, 1]] })).y), "[[3.5]]");
  });

  test("assets where they are now, and runs the main op", async () => {
    cpSync(golden.path("built"), "moved", { recursive: true });
    await using sess = new tf.Session();
    const model = await tf.savedModel.load(sess, ["train"], "moved");
    assert.equal(String((await model.signatures.serving_default!.run({ x: [[3, 4]] })).y), "[[11.5]]");
    const { sess: own, x, y } = await inNewGraph();
    const path = tf.constant("words.txt", { name: "path" });
    writeFileSync("words.txt", "hello");
    const kept = tf.variable("", { name: "kept", dtype: tf.string });
    const mainOp = tf.group([tf.assign(kept, tf.readFile(path))], { name: "fill" });
    await own.run(kept.initializer);
    const builder = new tf.savedModel.Builder("with_main_op");
    await builder.addMetaGraphAndVariables(own, ["serve"], {
      assetsCollection: [path],
      mainOp,
      signatureDefMap: { serving_default: tf.savedModel.predictSignatureDef({ x }, { y, kept }) },
    });
    await builder.save(true);
    writeFileSync("words.txt", "another");
    writeFileSync("with_main_op/assets/words.txt", "from the model");
    tf.resetDefaultGraph();
    await using other = new tf.Session();
    const again = await tf.savedModel.load(other, ["serve"], "with_main_op");
    const { kept: text } = await again.signatures.serving_default!.run({ x: [[0, 0]] });
    assert.equal(text!.item(), "from the model");
  });

  async function inNewGraph(): ReturnType<typeof network> {
    tf.resetDefaultGraph();
    return await network();
  }

  for (const [label, tags, folder] of [
    ["load with a wrong tag", ["nope"], golden.path("simple")],
    ["load of nothing", ["serve"], "nowhere"],
  ] as const)
    test(`not: ${label}`, async () => {
      const { type, message } = golden.item(label, "error");
      await assert.rejects(tf.savedModel.load(new tf.Session(), tags, folder), { name: type!, message: message! });
      assert.equal(await tf.savedModel.maybeSavedModelDirectory("nowhere"), false);
    });

  test("no damaged file", async () => {
    mkdirSync("bad");
    writeFileSync("bad/saved_model.pb", Uint8Array.of(1, 2, 3));
    await assert.rejects(tf.savedModel.load(new tf.Session(), ["serve"], "bad"), {
      name: "DataLossError",
      message: /bad\/saved_model\.pb/,
    });
  });
});

test("signatures say what they are", async () => {
  const s = tf.placeholder("string", [null], { name: "s" });
  const f = tf.placeholder("float32", [null], { name: "f" });
  const { signatureConstants } = tf.savedModel;
  const regression = tf.savedModel.regressionSignatureDef(s, f);
  assert.equal(regression.methodName, signatureConstants.REGRESS_METHOD_NAME);
  assert.deepEqual(regression.outputs!.outputs, { name: "f:0", dtype: 1, tensorShape: { dim: [{ size: -1 }] } });
  const classification = tf.savedModel.classificationSignatureDef(s, s, f);
  assert.deepEqual(Object.keys(classification.outputs!), ["classes", "scores"]);
  assert.throws(() => tf.savedModel.regressionSignatureDef(f, f), {
    name: "ValueError",
    message: /must be of type string/,
  });
  assert.throws(() => tf.savedModel.classificationSignatureDef(s), { name: "ValueError" });
  assert.throws(() => tf.savedModel.predictSignatureDef({}, { f }), { name: "ValueError" });
});
