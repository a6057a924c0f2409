import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import * as tf from "../../../src/index.js";

let folder = "";
beforeEach(async () => {
  tf.resetDefaultGraph();
  folder = await mkdtemp(join(tmpdir(), "tensorcell-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("writes a file, with the folders before it, and reads it", async () => {
  const file = join(folder, "a", "b.bin");
  const contents = tf.placeholder(tf.string, []);
  const write = tf.writeFile(file, contents);
  const read = tf.readFile(file);
  await using sess = new tf.Session();
  const bytes = tf.ndarray(Uint8Array.of(0, 255, 10), undefined, "string");
  await sess.run(write, new Map([[contents, bytes]]));
  assert.deepEqual([...(await readFile(file))], [0, 255, 10]);
  const value = (await sess.run(read)) as tf.NdArray;
  assert.deepEqual(value.at(0), Uint8Array.of(0, 255, 10));
});

test("finds the files that match a pattern, sorted", async () => {
  for (const name of ["b.txt", "a.txt", "c.bin"]) await writeFile(join(folder, name), "");
  const found = tf.matchingFiles([join(folder, "*.txt"), join(folder, "[c-d].???")]);
  const none = tf.matchingFiles(join(folder, "none", "*"));
  await using sess = new tf.Session();
  const [names, nothing] = (await sess.run([found, none])) as [tf.NdArray, tf.NdArray];
  assert.deepEqual(
    names.toArray(),
    ["a.txt", "b.txt", "c.bin"].map((name) => join(folder, name)),
  );
  assert.deepEqual(nothing.shape, [0]);
});

test("a file that is not there is a NotFoundError that names it", async () => {
  const file = join(folder, "missing");
  await using sess = new tf.Session();
  await assert.rejects(
    () => sess.run(tf.readFile(file)),
    (error: Error) => error instanceof tf.errors.NotFoundError && error.message.includes(file),
  );
});
