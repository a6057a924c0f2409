import assert from "node:assert/strict";
import { open } from "node:fs/promises";
import { beforeEach, test } from "node:test";
import * as tf from "../../../src/index.js";
import { limitNewMemory } from "../../../src/ops/host/read-tensors.js";
import { MEMORY_OF, memoryOf } from "../../support/memory-of.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

const BYTES = 2 ** 28;
const LIMIT = 2 ** 20;
limitNewMemory(LIMIT);

test("saving and restoring takes little memory beside the variables, also where they have values already", {
  skip: process.platform === "linux" ? false : "the system does not tell how much memory a process had",
}, () => {
  for (const what of MEMORY_OF) {
    const megabytes = memoryOf(what, "./model", BYTES, LIMIT);
    assert.ok(megabytes < 64, `${what}: ${megabytes} MB`);
  }
});

const LENGTH = 1 << 18;

/** Variables that are large enough to be restored in their own memory, with a saver; a checkpoint has 2 in all of their elements. */
async function saved(): Promise<{ w: tf.Variable; v: tf.Variable; saver: tf.train.Saver; sess: tf.Session }> {
  const w = tf.variable(tf.fill([LENGTH], 2), { name: "w" });
  const v = tf.variable(tf.fill([1024, LENGTH / 1024], 2), { name: "v" });
  const saver = new tf.train.Saver();
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await saver.save(sess, "./model", { writeMetaGraph: false });
  for (const variable of [w, v]) await sess.run(variable.assign(tf.zerosLike(variable).add(3)).op);
  return { w, v, saver, sess };
}

/** The values that an array has. */
const valuesIn = (array: tf.NdArray): number[] => [...new Set(array.data as Float32Array)];

test("a large checkpoint that is damaged at its end leaves the variables as they are", async () => {
  const { w, v, saver, sess } = await saved();
  const file = await open("model.data-00000-of-00001", "r+");
  const { size } = await file.stat();
  await file.write(new Uint8Array([1]), 0, 1, size - 4);
  await file.close();
  for (const options of [undefined, { partial: true }])
    await assert.rejects(saver.restore(sess, "./model", options!), tf.errors.DataLossError);
  assert.deepEqual((await sess.run([w, v])).map(valuesIn), [[3], [3]]);
});

test("a large restore leaves alone what a run has given, or takes beside it", async () => {
  const { w, v, saver, sess } = await saved();
  const before = await sess.run([w, v]);
  const peeked = sess.peek(w.op)!;
  await saver.restore(sess, "./model");
  assert.deepEqual([...before, peeked].map(valuesIn), [[3], [3], [3]]);
  assert.deepEqual((await sess.run([w, v])).map(valuesIn), [[2], [2]]);
  const copy = tf.variable(tf.zeros([LENGTH]), { name: "copy" });
  for (const variable of [w, v]) await sess.run(variable.assign(tf.zerosLike(variable).add(3)).op);
  await sess.run([copy.assign(w).op, "save/restore_all"], { "save/Const:0": "./model" });
  const [sum] = await sess.run([tf.reduceMax(w)]);
  assert.equal(sum.item(), 2);
  assert.equal(valuesIn(await sess.run(copy)).length, 1);
});

test("a restore that does not fit in the run leaves a variable with one of its values, whole", async () => {
  const { w, v, sess } = await saved();
  await sess.run("save/restore_all", { "save/Const:0": "./model" });
  assert.deepEqual((await sess.run([w, v])).map(valuesIn), [[2], [2]]);
  tf.resetDefaultGraph();
  const others = ["w", "v"].map((name) => tf.variable(tf.fill([LENGTH], 5), { name }));
  new tf.train.Saver();
  const session = new tf.Session();
  await session.run(tf.globalVariablesInitializer());
  await assert.rejects(session.run("save/restore_all", { "save/Const:0": "./model" }), tf.errors.InvalidArgumentError);
  const [first, second] = await session.run(others);
  assert.equal(valuesIn(first!).length, 1);
  assert.deepEqual(valuesIn(second!), [5]);
});
