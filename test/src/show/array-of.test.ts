import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../src/index.js";
import * as show from "../../../src/show/index.js";

test("what has no value before it is run is not shown, and it is said how to run it", () => {
  tf.resetDefaultGraph();
  const tensor = tf.zeros([3, 3]);
  const expected =
    /^ValueError: Cannot show .*"zeros:0".* as an image: it has no value before it is run, expected .*sess\.run/;
  assert.throws(() => show.image(tensor as never), expected);
  assert.throws(() => show.heatmap(tf.variable([[1, 2]]) as never), /Cannot show .* as a heat map: it has no value/);
  assert.throws(() => show.table(tensor.op as never), /Cannot show .* as a table: it has no value/);
});
