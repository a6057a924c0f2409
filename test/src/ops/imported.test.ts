import assert from "node:assert/strict";
import { after, test } from "node:test";
import { importGraphDef } from "../../../src/core/import-graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { type GoldenValue, isGoldenArray, loadCase, toNdArray } from "../../support/golden.js";
import { readGraphText } from "../../support/pbtxt.js";

const golden = loadCase("gradients_f32");
const graph = new tf.Graph();
importGraphDef(graph, readGraphText(golden.path("graph.pbtxt")));
const session = new tf.Session({ graph });
after(() => session.close());

/** The names (or arrays) in a recorded value, in a row. */
function flat<T>(value: GoldenValue | undefined, pick: (leaf: GoldenValue) => T | undefined): T[] {
  if (value === undefined || value === null) return [];
  const leaf = pick(value);
  if (leaf !== undefined) return [leaf];
  return Object.values(value as object).flatMap((part) => flat(part as GoldenValue, pick));
}

for (const { kind, label, feeds = {}, fetches, values } of golden.items)
  if (kind === "run")
    test(`an imported graph and its gradients run: ${label}`, async () => {
      const names = flat(fetches, (leaf) => (typeof leaf === "string" ? leaf : undefined));
      const expected = flat(values, (leaf) => (isGoldenArray(leaf) ? toNdArray(leaf) : undefined));
      const feed = Object.fromEntries(Object.entries(feeds).map(([name, value]) => [name, toNdArray(value)]));
      const found = (await session.run(names, feed)) as NdArray[];
      assert.equal(found.length, expected.length);
      names.forEach((name, i) => {
        assertCloseArray(found[i]!, expected[i]!, name);
      });
    });
