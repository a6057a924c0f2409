import assert from "node:assert/strict";
import { test } from "node:test";
import { abandonTurns, hasTurns, Turns } from "../../../src/core/turns.js";

test("turns go one after the other; others have theirs in a pause", async () => {
  const turns = new Turns();
  const order: string[] = [];
  let go = (): void => {};
  const waited = new Promise<void>((resolve) => {
    go = resolve;
  });
  const first = turns.take(async () => {
    order.push("first");
    await turns.pause(waited);
    order.push("first again");
  });
  const second = turns.take(async () => {
    order.push("second");
    assert.equal(hasTurns(), true);
    go();
  });
  await Promise.all([first, second]);
  assert.deepEqual(order, ["first", "second", "first again"]);
  assert.equal(hasTurns(), false);
});

test("nothing waits for a turn that was abandoned, and its late end ends no other", async () => {
  const turns = new Turns();
  let end = (): void => {};
  const dead = turns.take(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  while (!hasTurns()) await Promise.resolve();
  abandonTurns();
  assert.equal(hasTurns(), false);
  let isIn = false;
  const next = turns.take(async () => {
    isIn = true;
    end();
    await dead;
    assert.equal(hasTurns(), true);
    isIn = false;
  });
  const last = turns.take(async () => assert.equal(isIn, false));
  await Promise.all([next, last]);
  assert.equal(hasTurns(), false);
});
