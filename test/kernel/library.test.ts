import assert from "node:assert/strict";
import { test } from "node:test";
import { LazyLibrary } from "../../kernel/library.js";

test("a cell waits for a preload that is under way: the kernel's own work is not interrupted", async () => {
  const library = new LazyLibrary();
  const order: string[] = [];
  const preload = library.preload().then(() => order.push("preloaded"));
  await library.settled().then(() => order.push("settled"));
  await preload;
  assert.deepEqual(order, ["preloaded", "settled"]);
  assert.equal(typeof library.get().Session, "function");
});
