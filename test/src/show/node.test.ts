import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../src/index.js";
import { bundleOf } from "../../support/bundle-cases.js";

/** The page's text, tags taken out. */
const page = (value: object) => String(bundleOf(value)["text/html"]).replace(/<[^>]*>/g, " ");

test("a variable says whether it has a value in the default session, also one that is restored or assigned", async () => {
  tf.resetDefaultGraph();
  const w = tf.variable([1, 2, 3], { name: "w" });
  assert.match(page(w), /value +not initialized/);
  await tf.getDefaultSession().run(w.initializer);
  assert.match(page(w), /value +initialized, 12 bytes.* min +1 .* max +3 /);
  await tf.getDefaultSession().run(tf.assign(w, [1, 2, 30]));
  assert.match(page(w), / max +30 /);
});

test("a variable of another graph has no default session", () => {
  tf.resetDefaultGraph();
  const w = tf.variable(1);
  tf.resetDefaultGraph();
  assert.match(page(w), /its graph has no default session/);
});

test("looking at a variable does not change what steps of training give", async () => {
  tf.resetDefaultGraph();
  const w = tf.variable([1, 2], { name: "w" });
  const session = tf.getDefaultSession();
  await session.run(tf.globalVariablesInitializer());
  const double = tf.assign(w, w.mul(2));
  const seen: unknown[] = [];
  for (let step = 0; step < 6; step++) {
    await session.run(double.op);
    seen.push(session.peek(w.op));
  }
  assert.deepEqual(seen.map(String), ["[2. 4.]", "[4. 8.]", "[ 8. 16.]", "[16. 32.]", "[32. 64.]", "[ 64. 128.]"]);
});

test("a tensor with several outputs says which it is, and who uses that one", () => {
  tf.resetDefaultGraph();
  const [first, second] = tf.unstack(tf.placeholder("float", [2, 3]), { num: 2 });
  tf.square(first!, { name: "of_first" });
  tf.square(second!, { name: "of_second" });
  assert.match(page(second!), /unstack:1 .*output 1 of 2/);
  assert.match(page(second!), /of_second/);
  assert.doesNotMatch(page(second!), /of_first/);
});
