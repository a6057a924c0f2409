import assert from "node:assert/strict";
import { mkdirSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { latestCheckpoint, openCheckpoint } from "../../../src/checkpoint/checkpoint.js";
import { readMetaGraph } from "../../../src/saver/meta-graph.js";
import { temporaryFolder } from "../../support/checkpoints.js";
import { SavingChild, type SavingOptions } from "../../support/saving.js";

const temporary = temporaryFolder();

/** Kills at random moments, for each way to save: a few here, more than 200 in all by `npm run test:crash`. */
const KILLS = Number(process.env.TENSORCELL_TEST_KILLS ?? 4);
/** At how many of the file operations of a save the process is killed: at every one by `npm run test:crash`. */
const STEP = process.env.TENSORCELL_TEST_KILLS === undefined ? 5 : 1;

/** The value that the checkpoint which `checkpoint` names was saved with, once all of it is found to be of that save. */
async function restored(folder: string): Promise<number> {
  const prefix = await latestCheckpoint(folder);
  assert.ok(prefix !== undefined, `no checkpoint among ${readdirSync(folder)}`);
  const reader = await openCheckpoint(prefix);
  try {
    const value = Number((await reader.read("w")).item());
    assert.deepEqual(new Set((await reader.read("v")).data as Float32Array), new Set([value]), prefix);
    const step = /model-(\d+)/.exec(prefix)?.[1];
    if (step !== undefined) assert.equal(value, Number(step), prefix);
    const meta = await readMetaGraph(`${prefix.replace(/-\?+-of-\d+$/, "")}.meta`);
    assert.ok((meta.graphDef?.node?.length ?? 0) > 0);
    return value;
  } finally {
    await reader.close();
  }
}

/** Checks what a child left that was killed, and that its successor cleaned up. */
async function check(folder: string, child: SavingChild, before: number): Promise<number> {
  const last = child.saved.at(-1)?.value ?? before;
  const value = await restored(folder);
  assert.ok(value === last || value === last + 1, `${value} is restored after ${last} was saved`);
  for (const { debris } of child.saved) assert.deepEqual(debris, []);
  return value;
}

for (const mode of ["same", "steps", "sharded", "v1"] as const)
  test(`${mode}: killed at any moment, it leaves a complete checkpoint, and the next save cleans up`, async () => {
    const folder = temporary(mode);
    mkdirSync(folder);
    const options: SavingOptions = { folder, mode, value: 1 };
    const first = new SavingChild({ ...options, saves: 1 });
    await first.start();
    assert.equal(await first.end(), 0);
    let value = 1;
    // A child starts up while the one before is still saving.
    let spare = new SavingChild({ ...options, value: 1000 });
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spare;
      spare = new SavingChild({ ...options, value: (kill + 2) * 1000 });
      await child.start();
      for (let saves = 1 + (kill % 3); saves > 0; saves--) await child.next();
      setTimeout(() => child.kill(), Math.random() * 20);
      await child.end();
      value = await check(folder, child, value);
    }
    spare.kill();
    await spare.end();
    const last = new SavingChild({ ...options, value: value + 1, saves: 1 });
    await last.start();
    assert.equal(await last.end(), 0);
    assert.deepEqual(last.saved, [{ value: value + 1, debris: [] }]);
  });

for (const mode of ["same", "steps", "sharded", "v1"] as const)
  test(`${mode}: killed at its operations on files, one by one, it leaves a complete checkpoint`, async () => {
    const folder = temporary(`${mode}-operations`);
    mkdirSync(folder);
    let died = 0;
    let value = 1;
    for (let dieAt = 1 + Math.floor(Math.random() * STEP); ; dieAt += STEP) {
      const child = new SavingChild({ folder, mode, value: 1000 * dieAt, saves: 2, dieAt });
      await child.start();
      const status = await child.end();
      value = await check(folder, child, value);
      if (status === 0) break;
      assert.equal(child.saved.length, 1);
      died++;
    }
    assert.ok(died >= Math.floor(15 / STEP), `${died} operations`);
  });
