import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, describe, test } from "node:test";
import type { tensorflow } from "#proto/tensorflow.js";
import * as tf from "../../../src/index.js";
import { fromText } from "../../../src/text/text-reader.js";
import { toText } from "../../../src/text/text-writer.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { workInFolder } from "../../support/work-in-folder.js";

const golden = loadCase("import_options");
workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const recorded = (file: string): string => readFileSync(golden.path(file), "utf8");

function assertGraph(file: string): void {
  assert.equal(toText("tensorflow.GraphDef", tf.getDefaultGraph().asGraphDef()), recorded(file));
}

async function assertRun(label: string, sess: tf.Session): Promise<void> {
  const { fetches, feeds = {}, values } = golden.item(label, "run");
  const fed = new Map(Object.entries(feeds).map(([name, value]) => [name, toNdArray(value)]));
  const found = (await sess.run(fetches as string, fed)) as tf.NdArray;
  assert.deepEqual(found.data, toNdArray(values).data);
}

describe("importMetaGraph", () => {
  test("into a scope", async () => {
    const saver = await tf.train.importMetaGraph(golden.path("plain.meta"), { importScope: "imp" });
    assertGraph("imported_scope.pbtxt");
    assert.equal(toText("tensorflow.SaverDef", saver.asSaverDef()!), recorded("imported_scope_saver_def.pbtxt"));
    const names = Object.fromEntries(
      [...tf.getDefaultGraph().collections].map(([key, items]) => [key, items.map((item) => (item as tf.Tensor).name)]),
    );
    assert.deepEqual(names, golden.item("import_scope collections").value);
    await using sess = new tf.Session();
    await saver.restore(sess, golden.path("plain"));
    await assertRun("import_scope y", sess);
    const again = await tf.train.importMetaGraph(golden.path("plain.meta"), { importScope: "imp" });
    assert.equal(again.asSaverDef()!.restoreOpName, "imp_1/save/restore_all");
  });

  test("without devices", async () => {
    await tf.train.importMetaGraph(golden.path("plain.meta"), { clearDevices: true });
    assertGraph("imported_clear_devices.pbtxt");
  });

  test("with another input", async () => {
    const mine = tf.constant([[10, 20]], { name: "mine" });
    const saver = await tf.train.importMetaGraph(golden.path("plain.meta"), { inputMap: { "x:0": mine } });
    assertGraph("imported_input_map.pbtxt");
    await using sess = new tf.Session();
    await saver.restore(sess, golden.path("plain"));
    await assertRun("input_map y", sess);
  });

  test("without the attributes that have their defaults", async () => {
    const saver = await tf.train.importMetaGraph(golden.path("stripped.meta"));
    const graph = tf.getDefaultGraph();
    const wanted = fromText("tensorflow.GraphDef", recorded("imported_stripped.pbtxt"), "g") as tensorflow.IGraphDef;
    for (const { name, attr } of wanted.node!)
      assert.deepEqual([...graph.getOperationByName(name!).attrs.keys()].sort(), Object.keys(attr ?? {}).sort(), name!);
    await using sess = new tf.Session();
    await saver.restore(sess, golden.path("stripped"));
    await assertRun("stripped y", sess);
  });

  test("twice into one graph, as text the second time", async () => {
    const first = await tf.train.importMetaGraph(golden.path("plain.meta"));
    await tf.train.exportMetaGraph({ filename: "plain.pbtxt", asText: true });
    const second = await tf.train.importMetaGraph("plain.pbtxt");
    const names = tf.getDefaultGraph().operations.map(({ name }) => name);
    assert.deepEqual(names, golden.item("names after importing twice").value);
    const savers = [first, second].map((saver) => saver.asSaverDef()!.restoreOpName);
    assert.deepEqual(savers, golden.item("saver names").value);
  });

  test("of a part of a graph asks for its open inputs", async () => {
    const file = golden.path("exported_scope.meta");
    await assert.rejects(tf.train.importMetaGraph(file), {
      name: "ValueError",
      message: "Graph contains unbound inputs: $unbound_inputs_x. Must provide these inputs through input_map.",
    });
    const x = tf.placeholder("float32", [null, 2], { name: "x" });
    await tf.train.importMetaGraph(file, { inputMap: { $unbound_inputs_x: x } });
    assert.equal(tf.getDefaultGraph().getOperationByName("y").inputs[0], x);
  });

  test("with chosen collections", async () => {
    const restoreCollectionsPredicate = (key: string): boolean => key !== "outputs";
    await tf.train.importMetaGraph(golden.path("plain.meta"), { restoreCollectionsPredicate });
    assert.deepEqual(tf.getDefaultGraph().getCollection("outputs"), []);
    assert.equal(tf.globalVariables().length, 1);
  });
});
