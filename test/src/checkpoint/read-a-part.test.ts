import assert from "node:assert/strict";
import { type FileHandle, open } from "node:fs/promises";
import { beforeEach, mock, test } from "node:test";
import { type IndexRow, writeBundleIndex } from "../../../src/checkpoint/bundle-index.js";
import { encodeName } from "../../../src/checkpoint/names.js";
import * as tf from "../../../src/index.js";
import { crc32c, maskCrc } from "../../../src/sstable/crc32c.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const TENSORS = 1024;
const ELEMENTS = 1 << 20;
const WANTED = 777;
const nameOf = (i: number): string => `layer_${String(i).padStart(4, "0")}/kernel`;

/** A checkpoint of 4 GiB in tensors of 4 MiB, of which one has values: the rest of the file is a hole. */
async function hugeCheckpoint(prefix: string): Promise<Float32Array> {
  const values = Float32Array.from({ length: ELEMENTS }, (_, i) => i / 4);
  const bytes = new Uint8Array(values.buffer);
  const data = await open(`${prefix}.data-00000-of-00001`, "w");
  await data.truncate(TENSORS * bytes.length);
  await data.write(bytes, 0, bytes.length, WANTED * bytes.length);
  await data.close();
  const crc = maskCrc(crc32c(bytes));
  const rows = Array.from({ length: TENSORS }, (_, i): IndexRow => {
    const entry = { dtype: tf.float32, shape: [1024, 1024], shard: 0, offset: i * bytes.length, size: bytes.length };
    return { key: encodeName(nameOf(i)), entry: { ...entry, crc: i === WANTED ? crc : 0, slices: [] } };
  });
  await writeBundleIndex(`${prefix}.index`, 1, rows);
  return values;
}

/** Counts the bytes that are read from all files while `work` goes on. */
async function bytesRead(work: () => Promise<void>): Promise<number> {
  const probe = await open("probe", "w");
  const prototype = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  let count = 0;
  const original = prototype.read as (...given: unknown[]) => Promise<{ bytesRead: number }>;
  const counting = mock.method(prototype, "read", async function (this: FileHandle, ...given: unknown[]) {
    const result = await original.apply(this, given);
    count += result.bytesRead;
    return result;
  });
  try {
    await work();
  } finally {
    counting.mock.restore();
  }
  return count;
}

test("one tensor of 4 MB out of a checkpoint of 4 GB reads less than 10 MB", async () => {
  const values = await hugeCheckpoint("huge");
  const megabytes = async (work: () => Promise<void>): Promise<void> => {
    const count = await bytesRead(work);
    assert.ok(count > values.byteLength && count < 10e6, `${count} bytes were read`);
  };
  await megabytes(async () => {
    assert.deepEqual((await tf.train.loadVariable("huge", nameOf(WANTED))).data, values);
  });
  const kernel = tf.variable(tf.zeros([1024, 1024]), { name: "mine" });
  const other = tf.variable(tf.zeros([2]), { name: "other" });
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await megabytes(async () => {
    await new tf.train.Saver({ [nameOf(WANTED)]: kernel }).restore(sess, "huge");
  });
  assert.deepEqual((await sess.run(kernel)).data, values);
  await sess.run(kernel.initializer);
  await megabytes(async () => {
    const options = { partial: true, rename: { [nameOf(WANTED)]: "mine" } };
    const report = await new tf.train.Saver([kernel, other]).restore(sess, "huge", options);
    assert.deepEqual(report.restored, ["mine"]);
  });
  assert.deepEqual((await sess.run(kernel)).data, values);
});

test("listing a checkpoint, and comparing it, reads its index only", async () => {
  await hugeCheckpoint("huge");
  tf.variable([0], { name: nameOf(3) });
  await using sess = new tf.Session();
  const count = await bytesRead(async () => {
    assert.equal((await tf.train.listVariables("huge")).length, TENSORS);
    await new tf.train.Saver().restore(sess, "huge", { dryRun: true });
  });
  assert.ok(count > 0 && count < 1e6, `${count} bytes were read`);
});
