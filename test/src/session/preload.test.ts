import assert from "node:assert/strict";
import { test } from "node:test";
import * as tf from "../../../src/index.js";

test("the preload runs, and leaves the default graph alone", async () => {
  await tf.preloadRuntime();
  assert.deepEqual(tf.getDefaultGraph().operations, []);
});
