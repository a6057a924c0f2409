import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { decode, encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText, readSaverDefText } from "../../support/pbtxt.js";
import { assertSameArray } from "../../support/runs.js";
import { workInFolder } from "../../support/work-in-folder.js";

const golden = loadCase("import_options");
const cases = (file: string): string => golden.path(file);
workInFolder();
beforeEach(() => tf.resetDefaultGraph());

/** The recorded program's graph. */
function build(): tf.train.Saver {
  tf.device("/cpu:0", () => {
    const x = tf.placeholder(tf.float32, [null, 2], { name: "x" });
    tf.nameScope("model", () => {
      const w = tf.variable([[1], [2]], { name: "w" });
      tf.getDefaultGraph().addToCollection("outputs", tf.matmul(x, w, { name: "y" }));
    });
  });
  return new tf.train.Saver();
}

/** Everything but the string that names TensorFlow's build is what TensorFlow wrote, byte for byte. */
function assertSameMeta(file: string, recorded = file): void {
  const read = (path: string) => decode(tensorflow.MetaGraphDef, readFileSync(path), path);
  const [found, wanted] = [read(file), read(cases(recorded))];
  assertSameGraph(found.graphDef!, wanted.graphDef!);
  wanted.metaInfoDef!.tensorflowGitVersion = found.metaInfoDef!.tensorflowGitVersion;
  assert.deepEqual(encode(tensorflow.MetaGraphDef, found), encode(tensorflow.MetaGraphDef, wanted));
}

describe("a graph is exported as TensorFlow exports it", () => {
  test("with its Saver, and without default attributes", async () => {
    const saver = build();
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    await saver.save(sess, "plain");
    await saver.save(sess, "stripped", { stripDefaultAttrs: true, latestFilename: "checkpoint_stripped" });
    assertSameMeta("plain.meta");
    assertSameMeta("stripped.meta");
  });

  const exports: Readonly<Record<string, tf.train.ExportMetaGraphOptions>> = {
    "exported.meta": {},
    "exported_stripped.meta": { stripDefaultAttrs: true, clearDevices: true },
    "exported_scope.meta": { exportScope: "model" },
    "exported_some.meta": { collectionList: ["outputs"] },
    "exported_cleared.meta": { clearExtraneousSavers: true },
  };
  for (const [filename, options] of Object.entries(exports))
    test(filename, async () => {
      build();
      await using sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      await tf.train.exportMetaGraph({ filename, ...options });
      assertSameMeta(filename);
    });

  test("as text", async () => {
    build();
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    await tf.train.exportMetaGraph({ filename: "exported_text.meta.pbtxt", asText: true });
    const lines = (file: string): string =>
      readFileSync(file, "utf8").replace(/tensorflow_git_version: .*/, "tensorflow_git_version");
    assert.equal(lines("exported_text.meta.pbtxt"), lines(cases("exported_text.meta.pbtxt")));
    tf.resetDefaultGraph();
    await tf.train.importMetaGraph("exported_text.meta.pbtxt");
    assert.equal(tf.globalVariables().length, 1);
  });

  test("one Saver's nodes stay where the others' go", async () => {
    const saver = build();
    new tf.train.Saver();
    const names = ({ graphDef }: tensorflow.IMetaGraphDef): string[] => graphDef!.node!.map(({ name }) => name ?? "");
    const def = await saver.exportMetaGraph(undefined, { clearExtraneousSavers: true });
    assert.ok(names(def).includes("save/SaveV2"));
    assert.deepEqual(
      names(def).filter((name) => name.startsWith("save_1/")),
      [],
    );
    assert.deepEqual(saver.toProto("save")?.restoreOpName, "restore_all");
    assert.equal(saver.toProto("model"), undefined);
  });

  test("options that there are not are refused", async () => {
    await assert.rejects(tf.train.exportMetaGraph({ clear_devices: true } as never), /Did you mean "clearDevices"\?/);
    await assert.rejects(
      tf.train.importMetaGraph("x.meta", { import_scope: "a" } as never),
      /Did you mean "importScope"\?/,
    );
  });
});

describe("a graph is imported as TensorFlow imports it", () => {
  const graph = (): tensorflow.IGraphDef => toGraphDef(tf.getDefaultGraph());
  const feed = { x: [[3, 4]] };

  test("into a scope", async () => {
    const saver = await tf.train.importMetaGraph(cases("plain.meta"), { importScope: "imp" });
    assertSameGraph(graph(), readGraphText(cases("imported_scope.pbtxt")));
    const expected = readSaverDefText(cases("imported_scope_saver_def.pbtxt"));
    assert.deepEqual(encode(tensorflow.SaverDef, saver.asSaverDef()!), encode(tensorflow.SaverDef, expected));
    const collections = golden.item("import_scope collections").value as Record<string, readonly string[]>;
    for (const [key, names] of Object.entries(collections)) {
      const items = tf.getDefaultGraph().getCollection(key) as { name: string }[];
      assert.deepEqual(
        items.map(({ name }) => name),
        names,
        key,
      );
    }
    await using sess = new tf.Session();
    await saver.restore(sess, cases("plain"));
    const y = (await sess.run("imp/model/y:0", { "imp/x:0": feed.x })) as tf.NdArray;
    assertSameArray(y, toNdArray(golden.item("import_scope y").values as GoldenValue), "y");
    const again = tf.train.Saver.fromProto(readSaverDefText(cases("imported_scope_saver_def.pbtxt")));
    assert.equal(await again.restore(sess, cases("plain")), cases("plain"));
  });

  test("without devices", async () => {
    await tf.train.importMetaGraph(cases("plain.meta"), { clearDevices: true });
    assertSameGraph(graph(), readGraphText(cases("imported_clear_devices.pbtxt")));
  });

  test("with other inputs", async () => {
    const mine = tf.constant([[10, 20]], { name: "mine" });
    const saver = await tf.train.importMetaGraph(cases("plain.meta"), { inputMap: { "x:0": mine } });
    assertSameGraph(graph(), readGraphText(cases("imported_input_map.pbtxt")));
    await using sess = new tf.Session();
    await saver.restore(sess, cases("plain"));
    const y = (await sess.run("model/y:0")) as tf.NdArray;
    assertSameArray(y, toNdArray(golden.item("input_map y").values as GoldenValue), "y");
  });

  test("without default attributes", async () => {
    const saver = await tf.train.importMetaGraph(cases("stripped.meta"));
    const names = (def: tensorflow.IGraphDef): unknown[] => def.node!.map(({ name, input }) => [name, input ?? []]);
    assert.deepEqual(names(graph()), names(readGraphText(cases("imported_stripped.pbtxt"))));
    assert.equal(tf.getDefaultGraph().getOperationByName("model/w").attr.string("shared_name"), "");
    await using sess = new tf.Session();
    await saver.restore(sess, cases("stripped"));
    const y = (await sess.run("model/y:0", { "x:0": feed.x })) as tf.NdArray;
    assertSameArray(y, toNdArray(golden.item("stripped y").values as GoldenValue), "y");
  });

  test("with some of its collections", async () => {
    await tf.train.importMetaGraph(cases("plain.meta"), { restoreCollectionsPredicate: (key) => key !== "outputs" });
    assert.deepEqual([...tf.getDefaultGraph().collections.keys()].sort(), ["trainable_variables", "variables"]);
  });

  test("a scope that was exported goes into another graph, with inputs from there", async () => {
    build();
    await tf.train.exportMetaGraph({ filename: "model.meta", exportScope: "model/" });
    tf.resetDefaultGraph();
    await assert.rejects(tf.train.importMetaGraph("model.meta"), {
      name: "ValueError",
      message: /^Graph contains unbound inputs: \$unbound_inputs_x\. Must provide these inputs through input_map\./,
    });
    const mine = tf.constant([[1, 1]]);
    const inputMap = { $unbound_inputs_x: mine };
    await tf.train.importMetaGraph("model.meta", { importScope: "there", inputMap });
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    assert.deepEqual(((await sess.run("there/y:0")) as tf.NdArray).toArray(), [[3]]);
    assert.deepEqual(
      tf.trainableVariables().map(({ name }) => name),
      ["there/w:0"],
    );
  });

  test("a checkpoint's folder has its graph beside it", async () => {
    for (const file of ["checkpoint", "plain.meta", "plain.index", "plain.data-00000-of-00001"])
      cpSync(cases(file), file);
    const saver = await tf.train.importMetaGraph("plain.meta");
    await using sess = new tf.Session();
    assert.equal(await saver.restore(sess, "."), "./plain");
  });
});
