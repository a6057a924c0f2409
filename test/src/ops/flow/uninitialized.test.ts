import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../../src/index.js";

for (const [kind, useResource] of [
  ["a reference variable", false],
  ["a resource variable", true],
] as const)
  test(`a conditional asks whether ${kind} has a value before it reads it`, async () => {
    tf.resetDefaultGraph();
    const v = tf.variable(5, { name: "v", useResource });
    const known = tf.cond(
      tf.isVariableInitialized(v),
      () => v.readValue(),
      () => tf.constant(7),
    );
    await using sess = new tf.Session();
    assert.equal((await sess.run(known)).item(), 7);
    await sess.run(v.initializer);
    assert.equal((await sess.run(known)).item(), 5);
  });
