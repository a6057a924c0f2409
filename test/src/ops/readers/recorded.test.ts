import assert from "node:assert/strict";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync, inflateSync } from "node:zlib";
import { toGraphDef } from "../../../../src/core/graph-def.js";
import { ndarray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";
import { folderOf } from "../../../support/golden.js";
import { assertSameGraph } from "../../../support/graph-diff.js";
import { importScenario, replay, scenarioGraph, scenariosOf } from "../../../support/scenarios.js";
import { workInFolder } from "../../../support/work-in-folder.js";

workInFolder();
const folder = folderOf("readers");
const copyFiles = (): void => {
  for (const file of readdirSync(folder))
    if (!/\.(py|pb|meta|json)$/.test(file)) copyFileSync(join(folder, file), file);
};

for (const scenario of scenariosOf("readers"))
  test(`${scenario.scenario}: imported, it reads what TensorFlow reads`, async () => {
    copyFiles();
    await importScenario("readers", scenario.scenario);
    await replay(scenario);
  });

const FEATURES = {
  x: new tf.FixedLenFeature([3], tf.float32),
  y: new tf.FixedLenFeature([], tf.int64),
  tags: new tf.VarLenFeature(tf.int64),
  extra: new tf.FixedLenFeature([2], tf.float32, [7, 8]),
  seq: new tf.FixedLenSequenceFeature([], tf.int64),
};
const int32 = (value: number): tf.NdArray => ndarray([value], [1], tf.int32);
/** The same graphs, built here. */
const BUILT: Readonly<Record<string, () => void>> = {
  records: () => {
    const queue = new tf.FIFOQueue(10, tf.string, { shapes: [[]], name: "files" });
    queue.enqueueMany([["a.tfrecord", "b.tfrecord"]], { name: "fill" });
    queue.close({ name: "close" });
    const reader = new tf.TFRecordReader({ name: "reader" });
    reader.read(queue, { name: "read" });
    reader.readUpTo(queue, 5n, { name: "some" });
    reader.numRecordsProduced({ name: "produced" });
    reader.numWorkUnitsCompleted({ name: "completed" });
  },
  csv: () => {
    const s = tf.placeholder(tf.string, { name: "s" });
    tf.decodeCsv(s, [int32(0), [0.5], ["?"]], { name: "csv" });
    tf.decodeCsv(s, [tf.constant(ndarray([], [0], tf.int64))], { selectCols: [0], name: "ids" });
    tf.decodeCsv(s, [[""], [""], [""]], { fieldDelim: ";", useQuoteDelim: false, naValue: "NA", name: "semi" });
  },
};
for (const [name, build] of Object.entries(BUILT))
  test(`${name}: the nodes are TensorFlow's`, () => {
    tf.resetDefaultGraph();
    build();
    assertSameGraph(toGraphDef(tf.getDefaultGraph()), scenarioGraph("readers", name));
  });

test("parsers are built as TensorFlow builds them", () => {
  tf.resetDefaultGraph();
  const s = tf.placeholder(tf.string, { shape: [null], name: "s" });
  const parsed = tf.parseExample(s, FEATURES);
  assert.ok(parsed.tags instanceof tf.SparseTensor && parsed.x instanceof tf.Tensor);
  const expected = scenarioGraph("readers", "parsed").node.filter(({ name }) =>
    /^(s$|ParseExample\/)/.test(name ?? ""),
  );
  assertSameGraph(toGraphDef(tf.getDefaultGraph()), { node: expected });
});

test("a writer's files are TensorFlow's, byte for byte", async () => {
  copyFiles();
  const records: Uint8Array[] = [];
  for await (const record of tf.io.tfRecordIterator("a.tfrecord")) records.push(record);
  assert.equal(records.length, 7);
  const writer = new tf.io.TFRecordWriter("mine.tfrecord");
  for (const record of records) void writer.write(record);
  await writer.close();
  assert.deepEqual(readFileSync("mine.tfrecord"), readFileSync("a.tfrecord"));
  for (const [kind, file, unpack] of [
    ["GZIP", "z.gzip", gunzipSync],
    ["ZLIB", "z.zlib", inflateSync],
  ] as const) {
    const packed: Uint8Array[] = [];
    for await (const record of tf.io.tfRecordIterator(file, { compressionType: kind })) packed.push(record);
    await using other = new tf.io.TFRecordWriter("mine", kind);
    for (const record of packed) await other.write(record);
    await other.close();
    assert.deepEqual(unpack(readFileSync("mine")), unpack(readFileSync(file)));
  }
});

test("what is wrong with a file is said, with the file and the place", async () => {
  copyFiles();
  const read = async (file: string, kind: "" | "GZIP" = ""): Promise<number> => {
    let count = 0;
    for await (const _ of tf.io.tfRecordIterator(file, kind)) count++;
    return count;
  };
  await assert.rejects(read("broken.tfrecord"), {
    name: "DataLossError",
    message: 'corrupted record at 94 in "broken.tfrecord"',
    file: "broken.tfrecord",
    offset: 94,
  });
  await assert.rejects(read("short.tfrecord"), { name: "DataLossError", offset: 507 });
  await assert.rejects(read("lines.csv"), { message: /^corrupted record at 0 \(Is this even a TFRecord file\?\)/ });
  await assert.rejects(read("missing"), { name: "NotFoundError", file: "missing" });
  await assert.rejects(read("a.tfrecord", "GZIP"), { name: "DataLossError", message: /a\.tfrecord.*incorrect header/ });
  const writer = new tf.io.TFRecordWriter("no/such/folder");
  await assert.rejects(writer.close(), { name: "NotFoundError" });
  await assert.rejects(writer.write("late"), { name: "FailedPreconditionError" });
});

test("examples are written and read as Python's are", () => {
  const example = new tf.train.Example({ y: [1n, -2n], x: [0.5, 1], name: ["a", new Uint8Array([255])] });
  const again = tf.train.Example.fromString(example.serializeToString());
  assert.deepEqual(again.features.get("y")?.int64List, [1n, -2n]);
  assert.deepEqual(again.features.get("x")?.floatList, [0.5, 1]);
  assert.deepEqual(Buffer.from(again.features.get("name")!.bytesList![1]!), Buffer.from([255]));
  const feature = new tf.train.Feature({ int64List: [3, 4n] });
  assert.deepEqual(feature.int64List, [3n, 4n]);
  assert.throws(() => tf.train.Feature.of(["a", 1] as never), TypeError);
});

test("an example has the bytes that Python writes", async () => {
  copyFiles();
  for await (const record of tf.io.tfRecordIterator("a.tfrecord"))
    assert.deepEqual(Buffer.from(tf.train.Example.fromString(record).serializeToString()), Buffer.from(record));
});

test("threads that read with one reader get each record once", async () => {
  const files = ["one.tfrecord", "two.tfrecord", "three.tfrecord"];
  for (const [i, file] of files.entries()) {
    await using writer = new tf.io.TFRecordWriter(file);
    for (let n = 0; n < 100; n++) await writer.write(`${file} ${"x".repeat(i * 2000)} ${n}`);
  }
  tf.resetDefaultGraph();
  const queue = tf.train.stringInputProducer(files, { numEpochs: 1, shuffle: false });
  const [, value] = new tf.TFRecordReader().read(queue);
  const batch = tf.train.batch([value], 300, { numThreads: 4, capacity: 50 });
  await using sess = new tf.Session();
  await sess.run(tf.localVariablesInitializer());
  const coord = new tf.train.Coordinator();
  tf.train.startQueueRunners({ sess, coord });
  const found = ((await sess.run(batch)) as tf.NdArray).toArray() as string[];
  assert.equal(new Set(found).size, 300);
  coord.requestStop();
  await coord.join();
});

test("lines of any length and end are read across the file's pieces", async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => "x".repeat((i * 37) % 1000));
  writeFileSync("long.txt", lines.join("\n"));
  tf.resetDefaultGraph();
  const queue = tf.train.stringInputProducer(["long.txt"], { numEpochs: 1 });
  const [, values] = new tf.TextLineReader().readUpTo(queue, 4000n);
  await using sess = new tf.Session();
  await sess.run(tf.localVariablesInitializer());
  const coord = new tf.train.Coordinator();
  tf.train.startQueueRunners({ sess, coord });
  assert.deepEqual(((await sess.run(values)) as tf.NdArray).toArray(), lines);
  coord.requestStop();
  await coord.join();
});
