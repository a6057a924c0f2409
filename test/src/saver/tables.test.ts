import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { decode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";
import { folderOf } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const golden = (name: string): string => `${folderOf("saver_tables")}/${name}`;
const bytes = (path: string): Buffer => readFileSync(path);

/** The files of a checkpoint are those that TensorFlow wrote. */
function assertSameFiles(prefix: string, expected: string): void {
  for (const suffix of [".index", ".data-00000-of-00001"])
    assert.ok(bytes(prefix + suffix).equals(bytes(golden(expected + suffix))), `${prefix}${suffix}`);
}

const WORDS = [...Array.from({ length: 30 }, (_, i) => `w${i}`), "", "a longer word than others"];
const NUMBERS = [5n, -3n, 100n, 2n ** 40n, 26n, 39n, 13n, 0n];

/** The program's graph, built here. */
function build(): { fill: tf.Operation; saver: tf.train.Saver; old: tf.train.Saver } {
  tf.getVariable("w", { initializer: tf.constant([1, 2]), useResource: false });
  const a = tf.nameScope("scope", () => new tf.lookup.MutableHashTable("string", "int64", -1n, { name: "words" }));
  const b = new tf.lookup.MutableHashTable("int64", "float32", [0, 0], { name: "vectors" });
  const options = { emptyKey: -1n, deletedKey: -2n, initialNumBuckets: 8, name: "dense" };
  const c = new tf.lookup.DenseHashTable("int64", "int64", 0n, options);
  const d = new tf.lookup.MutableHashTable("int64", "int64", 0n, { name: "left_out", checkpoint: false });
  tf.getVariable("z", { initializer: tf.constant(7n), useResource: true });
  const fill = tf.group(
    [
      a.insert(
        WORDS,
        WORDS.map((_, i) => BigInt(i)),
      ),
      b.insert(
        NUMBERS,
        NUMBERS.map((n) => [Number(n), 2 * Number(n)]),
      ),
      c.insert(
        NUMBERS.slice(0, 5),
        NUMBERS.slice(0, 5).map((n) => 3n * n),
      ),
      d.insert([1n], [2n]),
    ],
    { name: "fill" },
  );
  a.export({ name: "exported_a" });
  b.export({ name: "exported_b" });
  c.export({ name: "exported_c" });
  return { fill, saver: new tf.train.Saver(), old: new tf.train.Saver({ writeVersion: "V1", name: "old" }) };
}

test("a Saver saves tables as TensorFlow's does, byte for byte, also after a restore", async () => {
  const { fill, saver, old } = build();
  await using sess = new tf.Session();
  await sess.run([tf.globalVariablesInitializer(), fill]);
  await saver.save(sess, "./model", { writeMetaGraph: false });
  assertSameFiles("model", "model");
  await old.save(sess, "./old", { writeMetaGraph: false });
  assert.ok(bytes("old").equals(bytes(golden("old"))));
  await using other = new tf.Session();
  await saver.restore(other, "./model");
  await saver.save(other, "./again", { writeMetaGraph: false });
  assertSameFiles("again", "again");
});

test("the nodes of a Saver with tables are TensorFlow's", () => {
  build();
  const meta = decode(tensorflow.MetaGraphDef, bytes(golden("model.meta")), "model.meta");
  const nodes = (graph: tensorflow.IGraphDef): tensorflow.INodeDef[] =>
    (graph.node ?? [])
      .filter(({ name }) => /^(save|old|scope|vectors|dense|left_out)/.test(name!))
      .map(({ attr, ...node }) => {
        // Only a meta graph has these.
        const { _output_shapes, ...rest } = attr ?? {};
        return { ...node, attr: rest };
      });
  assertSameGraph({ node: nodes(toGraphDef(tf.getDefaultGraph())) }, { node: nodes(meta.graphDef!) });
});

test("an imported graph with tables restores and saves them", async () => {
  const saver = await tf.train.importMetaGraph(golden("model.meta"));
  await using sess = new tf.Session();
  await saver!.restore(sess, golden("model"));
  await saver!.save(sess, "./imported");
  assertSameFiles("imported", "again");
  const report = await saver!.restore(sess, golden("model"), { partial: true, dryRun: true });
  assert.deepEqual(
    report.rows.map(({ fit, key }) => `${fit} ${key}`).sort(),
    ["dense-keys", "dense-values", "vectors-keys", "vectors-values", "w", "words-keys", "words-values", "z"].map(
      (key) => `fits ${key}`,
    ),
  );
  await using other = new tf.Session();
  await saver!.restore(other, golden("model"), { partial: true });
  await saver!.save(other, "./once-more", { writeMetaGraph: false });
  assertSameFiles("once-more", "again");
});
