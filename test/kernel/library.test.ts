import assert from "node:assert/strict";
import { test } from "node:test";
import { LazyLibrary } from "../../kernel/library.js";

test("a cell waits for a load that is under way: the kernel's own work is not interrupted", async () => {
  const library = new LazyLibrary();
  assert.throws(() => library.get(), /not loaded/);
  const order: string[] = [];
  const load = library.load().then(() => order.push("loaded"));
  await library.underWay?.then(() => order.push("settled"));
  await load;
  assert.deepEqual(order, ["loaded", "settled"]);
  assert.equal(typeof library.get().Session, "function");
});
