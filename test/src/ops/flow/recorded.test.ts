import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { folderOf } from "../../../support/golden.js";
import { assertSameNodes, assertSameRuns } from "../../../support/recorded-graph.js";

/** Graphs with control flow that TensorFlow recorded (test/python/graphs/flow.py): conditionals, loops, what is in them, gradients. */
const folder = folderOf("flow");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

test("there are recorded graphs", () => assert.ok(names.length > 10));
for (const name of names.sort()) {
  test(`${name}: TensorFlow's values`, () => assertSameRuns(`${folder}/${name}`));
  test(`${name}: the same nodes when they are written again`, () => assertSameNodes(`${folder}/${name}`));
}
