import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import * as tf from "../../../src/index.js";

describe("setRunWatcher", () => {
  afterEach(() => tf.setRunWatcher(undefined));

  it("tells of runs that put values in the place of others, and of no other runs", async () => {
    tf.resetDefaultGraph();
    const v = tf.variable([1, 2], { name: "v" });
    const sum = v.value().add(1);
    const told: unknown[] = [];
    tf.setRunWatcher(async (session) => {
      await Promise.resolve();
      told.push(session);
    });
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    await sess.run(sum);
    assert.deepEqual(told, [], "an initializer and a read are no changes");
    await sess.run(tf.assignAdd(v, [1, 1]));
    assert.equal(told.length, 1, "the run's promise waits for the watcher");
    assert.equal(told[0], sess);
    tf.setRunWatcher(async () => {
      throw new Error("the watcher fails");
    });
    await assert.rejects(sess.run(tf.assignAdd(v, [1, 1])), /the watcher fails/);
    assert.deepEqual((await sess.run(v)).toArray(), [3, 4]);
  });

  it("may run the session itself", async () => {
    tf.resetDefaultGraph();
    const v = tf.variable([0], { name: "v" });
    const up = tf.assignAdd(v, [1]);
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    const seen: unknown[] = [];
    tf.setRunWatcher(async (session) => void seen.push((await session.run(v)).item()));
    await Promise.all([sess.run(up), sess.run(up)]);
    assert.equal(seen.length, 2);
    assert.equal(seen.at(-1), 2);
  });
});

describe("renewDefaultSession", () => {
  it("gives the default graph a session without values", async () => {
    tf.resetDefaultGraph();
    const v = tf.variable([1], { name: "v" });
    const before = tf.defaultSession();
    await before.run(tf.globalVariablesInitializer());
    assert.ok(before.peek(v.op));
    tf.renewDefaultSession();
    assert.notEqual(tf.defaultSession(), before);
    assert.equal(tf.defaultSession().graph, before.graph);
    assert.equal(tf.defaultSession().peek(v.op), undefined);
  });
});
