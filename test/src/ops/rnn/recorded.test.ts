import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { folderOf } from "../../../support/golden.js";
import { assertSameNodes, assertSameRuns } from "../../../support/recorded-graph.js";

/** Models over sequences that TensorFlow recorded (test/python/graphs/sequences.py): restored, run, trained for some steps. */
const folder = folderOf("sequences");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

test("there are recorded models", () => assert.ok(names.length >= 5));
for (const name of names.sort()) {
  test(`${name}: TensorFlow's values`, () => assertSameRuns(`${folder}/${name}`));
  test(`${name}: the same nodes when they are written again`, () => assertSameNodes(`${folder}/${name}`));
}
