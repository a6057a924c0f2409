import { before, test } from "node:test";
import { applyOp } from "../../../../src/core/apply-op.js";
import { toGraphDef } from "../../../../src/core/graph-def.js";
import * as tf from "../../../../src/index.js";
import { folderOf } from "../../../support/golden.js";
import { assertSameGraph } from "../../../support/graph-diff.js";
import { importScenario, replay, scenarioGraph, scenariosOf } from "../../../support/scenarios.js";

// Tables are read from the file that is there.
before(() => process.chdir(folderOf("tables")));

for (const scenario of scenariosOf("tables"))
  test(`${scenario.scenario}: gives, exports and fails as in TensorFlow`, async () => {
    await importScenario("tables", scenario.scenario);
    await replay(scenario);
  });

/** The same graphs, built here. */
const BUILT: Readonly<Record<string, () => void>> = {
  static: () => {
    const keys = tf.placeholder(tf.string, { name: "keys" });
    const init = new tf.lookup.KeyValueTensorInitializer(["a", "b", "c"], [1n, 2n, 3n]);
    const table = new tf.lookup.StaticHashTable(init, -1n, { name: "t" });
    table.lookup(keys, { name: "found" });
    tf.tablesInitializer({ name: "init" });
    table.size();
    table.size();
  },
  mutable: () => {
    const k = tf.placeholder(tf.int64, { name: "k" });
    const v = tf.placeholder(tf.int64, { name: "v" });
    const t = new tf.lookup.MutableHashTable("int64", "int64", -1n, { name: "t" });
    t.insert(k, v, { name: "insert" });
    t.export({ name: "export" });
    t.remove(k, { name: "remove" });
    t.lookup(k, { name: "find" });
    t.size({ name: "size" });
    t.lookup(k, { defaults: v, name: "defaults" });
    const inputs = { table_handle: t.resourceHandle, keys: k, values: v };
    applyOp("LookupTableImportV2", inputs, {}, { name: "import" });
  },
  vectors: () => {
    const k = tf.placeholder(tf.string, { name: "k" });
    const v = tf.placeholder(tf.float32, { name: "v" });
    const t = new tf.lookup.MutableHashTable("string", "float32", [0, -1], { name: "t" });
    t.insert(k, v, { name: "insert" });
    t.export({ name: "export" });
    t.lookup(k, { name: "find" });
    t.size({ name: "size" });
  },
  dense: () => {
    const k = tf.placeholder(tf.int64, { name: "k" });
    const v = tf.placeholder(tf.float32, { name: "v" });
    const options = { emptyKey: -100n, deletedKey: -200n, initialNumBuckets: 4, name: "t" };
    const t = new tf.lookup.DenseHashTable("int64", "float32", -1, options);
    t.insert(k, v, { name: "insert" });
    t.export({ name: "export" });
    t.remove(k, { name: "remove" });
    t.lookup(k, { name: "find" });
    t.size({ name: "size" });
  },
  vocabularies: () => {
    const words = tf.constant(["emerson", "lake", "palmer"]);
    const some = tf.constant(["lake", "king", "palmer", "crimson"]);
    const a = tf.lookup.indexTableFromTensor(words, { name: "a" });
    const b = tf.lookup.indexTableFromTensor(words, { numOovBuckets: 3, name: "b" });
    const c = tf.lookup.indexToStringTableFromTensor(words, { name: "c" });
    const numbers = tf.constant([10, 20, 30], { dtype: "int32" });
    const d = tf.lookup.indexTableFromTensor(numbers, { numOovBuckets: 2, dtype: "int32", name: "d" });
    const init = new tf.lookup.KeyValueTensorInitializer(["x", "y"], [0n, 1n]);
    const e = new tf.lookup.StaticVocabularyTable(init, 4, { name: "e" });
    tf.tablesInitializer({ name: "init" });
    a.lookup(
      new tf.SparseTensor(
        tf.constant(
          [
            [0n, 1n],
            [1n, 0n],
          ],
          { name: "SparseTensor/indices" },
        ),
        tf.constant(["lake", "who"], { name: "SparseTensor/values" }),
        tf.constant([2n, 2n], { name: "SparseTensor/dense_shape" }),
      ),
    );
    a.lookup(some);
    b.lookup(some);
    c.lookup(tf.constant([2n, 5n]));
    d.lookup(tf.constant([20, 21, 22], { dtype: "int32" }));
    e.lookup(tf.constant(["y", "z", "zz"]));
    b.size();
    e.size();
  },
};
for (const [name, build] of Object.entries(BUILT))
  test(`${name}: the nodes are TensorFlow's`, () => {
    tf.resetDefaultGraph();
    build();
    const [built, recorded] = [toGraphDef(tf.getDefaultGraph()), scenarioGraph("tables", name)];
    // A name that is another one each time.
    for (const graph of [built, recorded])
      for (const { op, attr } of graph.node ?? [])
        if (op === "HashTableV2" && attr?.shared_name) attr.shared_name.s = new Uint8Array();
    assertSameGraph(built, recorded);
  });
