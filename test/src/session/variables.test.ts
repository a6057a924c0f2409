import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, suite, test } from "node:test";
import { float32 } from "../../../src/core/dtype.js";
import { NdArray } from "../../../src/core/ndarray.js";
import { Shape } from "../../../src/core/shape.js";
import * as tf from "../../../src/index.js";
import { VariableStore } from "../../../src/session/variables.js";

const vector = (...numbers: number[]): NdArray => NdArray.from(numbers, float32);
const two = { dtype: float32, shape: Shape.of([2]) };

suite("a former value is written again only if nobody else has it", () => {
  test("after the run in which it was replaced, once", () => {
    const store = new VariableStore();
    const first = vector(1, 2);
    store.set("w", first, true);
    store.set("w", vector(3, 4), true);
    assert.equal(store.takeSpare("w", two), undefined);
    store.beginRun();
    assert.equal(store.takeSpare("w", two), first);
    assert.equal(store.takeSpare("w", two), undefined);
  });

  const refused: readonly (readonly [string, (store: VariableStore, first: NdArray) => void])[] = [
    ["it came from elsewhere", (store, first) => store.set("w", first)],
    ["a kernel has seen it", (store, first) => store.share(first)],
    ["another variable has it", (store, first) => store.set("v", first)],
  ];
  for (const [why, happens] of refused)
    test(`not if ${why}`, () => {
      const store = new VariableStore();
      const first = vector(1, 2);
      store.set("w", first, true);
      happens(store, first);
      store.set("w", vector(3, 4), true);
      store.beginRun();
      assert.equal(store.takeSpare("w", two), undefined);
    });

  test("not if it has another shape or type", () => {
    for (const like of [
      { dtype: tf.int32, shape: two.shape },
      { dtype: float32, shape: Shape.of([3]) },
    ]) {
      const store = new VariableStore();
      store.set("w", vector(1, 2), true);
      store.set("w", vector(3, 4), true);
      store.beginRun();
      assert.equal(store.takeSpare("w", like), undefined);
    }
  });
});

beforeEach(() => tf.resetDefaultGraph());

test("steps change no array that a run has given, and no other variable", async () => {
  const w = tf.variable([1, 2], { name: "w" });
  const v = tf.variable([0, 0], { name: "v" });
  const step = tf.assignAdd(w, [1, 1]);
  const take = tf.assign(v, w);
  const checked = tf.debugging.checkNumerics(w, "w");
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  const given: (readonly [NdArray, number[]])[] = [];
  for (let i = 1; i <= 4; i++) {
    given.push([await sess.run(step), [1 + i, 2 + i]]);
    given.push([await sess.run(w), [1 + i, 2 + i]]);
    given.push([await sess.run(checked), [1 + i, 2 + i]]);
  }
  await sess.run(take);
  for (let i = 0; i < 3; i++) await sess.run(step);
  assert.deepEqual((await sess.run(v)).toArray(), [5, 6]);
  assert.deepEqual((await sess.run(w)).toArray(), [8, 9]);
  for (const [array, numbers] of given) assert.deepEqual(array.toArray(), numbers);
});

test("a restore writes to former values, changes no array that a run has given, and leaves variables as they were where it fails", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tensorcell-spare-"));
  const prefix = join(folder, "m");
  const w = tf.variable(tf.fill([20_000], 1), { name: "w" });
  const v = tf.variable(tf.fill([20_000], 2), { name: "v" });
  const add = tf.assignAdd(w, tf.fill([20_000], 1));
  const saver = new tf.train.Saver();
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await saver.save(sess, prefix);
  const given = [await sess.run(w), await sess.run(v)];
  for (let round = 0; round < 4; round++) {
    await sess.run(add);
    await saver.restore(sess, prefix);
    if (round % 2 === 0) await saver.save(sess, prefix);
    assert.deepEqual(
      (await sess.run([w, v])).map((array) => [array.at(0), array.at(19_999)]),
      [
        [1, 1],
        [2, 2],
      ],
    );
  }
  assert.deepEqual(
    given.map((array) => [array.at(0), array.at(19_999)]),
    [
      [1, 1],
      [2, 2],
    ],
  );
  await sess.run(add);
  const data = await readFile(`${prefix}.data-00000-of-00001`);
  data[data.length - 1]! ^= 1;
  await writeFile(`${prefix}.data-00000-of-00001`, data);
  await assert.rejects(saver.restore(sess, prefix), { name: "DataLossError" });
  assert.deepEqual(
    (await sess.run([w, v])).map((array) => [array.at(0), array.at(19_999)]),
    [
      [2, 2],
      [2, 2],
    ],
  );
  await rm(folder, { recursive: true });
});

suite("former values are given back", () => {
  test("when three runs have not written to them", () => {
    const store = new VariableStore();
    store.set("w", vector(1, 2), true);
    store.set("w", vector(3, 4), true);
    for (let run = 0; run < 4; run++) store.beginRun();
    assert.equal(store.takeSpare("w", two), undefined);
  });
});
