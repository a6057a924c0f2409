import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { test } from "node:test";
import { inspect } from "node:util";
import { showPlainPromises } from "../../../kernel/display/plain-promises.js";

test("promises are shown without what async hooks keep on them", async () => {
  showPlainPromises();
  await new AsyncLocalStorage().run({ secret: "request" }, async () => {
    const named = { [inspect.custom]: () => "a value" };
    const pending = new Promise(() => {});
    assert.equal(inspect([Promise.resolve(named), pending]), "[ Promise { a value }, Promise { <pending> } ]");
    assert.equal(inspect(pending), "Promise { <pending> }", "and again");
    assert.deepEqual(Object.keys(pending), []);
    assert.equal(Object.hasOwn(pending, inspect.custom), false);
  });
});
