import assert from "node:assert/strict";
import { mkdirSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { latestCheckpoint, openCheckpoint } from "../../../src/checkpoint/checkpoint.js";
import * as tf from "../../../src/index.js";
import { temporaryFolder } from "../../support/checkpoints.js";
import { SavingChild } from "../../support/saving.js";

const temporary = temporaryFolder();

/** The value that all elements of a checkpoint have. */
async function valueIn(prefix: string): Promise<number> {
  const reader = await openCheckpoint(prefix);
  try {
    const value = Number((await reader.read("w")).item());
    assert.deepEqual(new Set((await reader.read("v")).data as Float32Array), new Set([value]), prefix);
    return value;
  } finally {
    await reader.close();
  }
}

const temporaries = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes(".tempstate-"));

test("two processes save over one prefix at the same time: whoever reads finds that of one of them, whole", async () => {
  const folder = temporary("same");
  mkdirSync(folder);
  const prefix = `${folder}/model`;
  const children = [1000, 2000].map((value) => new SavingChild({ folder, mode: "same", value, saves: 40 }));
  await Promise.all(children.map((child) => child.start()));
  await Promise.race(children.map((child) => child.next()));
  let isOver = false;
  const ends = Promise.all(children.map((child) => child.end())).finally(() => {
    isOver = true;
  });
  while (!isOver) await valueIn(prefix);
  assert.deepEqual(await ends, [0, 0]);
  assert.ok([1039, 2039].includes(await valueIn(prefix)));
  assert.deepEqual(temporaries(folder), []);
});

test("two processes save into one folder: each finds its own checkpoints, and its rotation takes only its own", async () => {
  const folder = temporary("folder");
  mkdirSync(folder);
  const children = ["left", "right"].map(
    (prefix, i) => new SavingChild({ folder, mode: "steps", prefix, value: 100 * (i + 1), saves: 12 }),
  );
  await Promise.all(children.map((child) => child.start()));
  assert.deepEqual(await Promise.all(children.map((child) => child.end())), [0, 0]);
  for (const [i, prefix] of ["left", "right"].entries())
    for (const step of [9, 10, 11]) {
      const value = 100 * (i + 1) + step;
      assert.equal(await valueIn(`${folder}/${prefix}-${value}`), value);
    }
  assert.equal(readdirSync(folder).length, 2 * 3 * 3 + 1);
  assert.match((await latestCheckpoint(folder))!, /left-111$|right-211$/);
});

test("savers of one process save over one prefix at once, and into one folder", async () => {
  const folder = temporary("process");
  mkdirSync(folder);
  tf.resetDefaultGraph();
  const v = tf.variable(tf.zeros([5000]), { name: "v" });
  const w = tf.variable(tf.zeros([]), { name: "w" });
  const given = tf.placeholder(tf.float32, []);
  const set = [v.assign(tf.fill([5000], given)), w.assign(given)];
  const savers = [1, 2, 3].map(() => new tf.train.Saver());
  const sessions = await Promise.all(
    savers.map(async (_, i) => {
      const sess = new tf.Session();
      await sess.run(set, [[given, i + 1]]);
      return sess;
    }),
  );
  for (let round = 0; round < 15; round++) {
    await Promise.all(savers.map((saver, i) => saver.save(sessions[i]!, `${folder}/model`)));
    assert.ok([1, 2, 3].includes(await valueIn(`${folder}/model`)));
  }
  await Promise.all(savers.map((saver, i) => saver.save(sessions[i]!, `${folder}/own-${i + 1}`)));
  for (const i of [1, 2, 3]) assert.equal(await valueIn(`${folder}/own-${i}`), i);
  assert.deepEqual(temporaries(folder), []);
});
