import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import { importGraphDef } from "../../../src/core/import-graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { folderOf, type GoldenItem, isGoldenArray, loadCase, toNdArray } from "../../support/golden.js";
import { readGraphText } from "../../support/pbtxt.js";

const cases = readdirSync(folderOf(".")).filter((name) => name.startsWith("ops_imported"));

/** The names of an item's fetches by their keys, those of `y` and `dx` in turn. */
const namesOf = ({ fetches }: GoldenItem): Map<string, string> =>
  new Map(Object.entries((fetches ?? {}) as Record<string, string>));

function assertValues({ label, values }: GoldenItem, keys: readonly string[], found: readonly NdArray[]): void {
  const expected = (values ?? {}) as Record<string, unknown>;
  keys.forEach((key, i) => {
    const value = expected[key];
    assert.ok(isGoldenArray(value as never), `${label} ${key}`);
    assertCloseArray(found[i]!, toNdArray(value as never), `${label} ${key}`, { relative: 2e-5, absolute: 2e-6 });
  });
}

for (const { item, graphDef } of cases.flatMap((name) => {
  const golden = loadCase(name);
  const graphDef = readGraphText(golden.path("graph.pbtxt"));
  return golden.items.map((item) => ({ item, graphDef }));
})) {
  const { label, feeds = {} } = item;
  const feed = Object.fromEntries(Object.entries(feeds).map(([name, value]) => [name, toNdArray(value)]));
  const names = namesOf(item);
  const node = ({ name = "" }: { name?: string | null }): boolean => name!.startsWith(`${label}/`);
  const own = { ...graphDef, node: (graphDef.node ?? []).filter(node) };

  test(`an imported graph, and the gradients that are in it: ${label}`, async () => {
    const graph = new tf.Graph();
    importGraphDef(graph, own);
    await using session = new tf.Session({ graph });
    const found = (await session.run([...names.values()], feed)) as NdArray[];
    assertValues(item, [...names.keys()], found);
  });

  const gradients = [...names.keys()].filter((key) => key.startsWith("dx"));
  if (gradients.length > 0)
    test(`gradients of what an imported graph has: ${label}`, async () => {
      const graph = new tf.Graph();
      importGraphDef(graph, own);
      const tensor = (name: string): tf.Tensor => graph.getTensorByName(name);
      const made = withGraph(graph, () => {
        const ys = [...names].filter(([key]) => key.startsWith("y")).map(([, name]) => tensor(name));
        const smooth = ys.filter(({ dtype }) => dtype.isFloating || dtype.kind === "complex");
        const gradYs = smooth.map((_, i) => tensor(`${label}/grad_y${i === 0 ? "" : `_${i}`}:0`));
        const xs = Object.keys(feeds).filter((name) => /\/x\d+:0$/.test(name));
        return tf.gradients(smooth, xs.map(tensor), { gradYs }).map((grad, i) => [`dx${i}`, grad] as const);
      });
      const flowing = made.flatMap(([key, grad]) => (grad === null ? [] : [[key, grad] as const]));
      assert.deepEqual(
        flowing.map(([key]) => key),
        gradients,
      );
      await using session = new tf.Session({ graph });
      const found = (await session.run(
        flowing.map(([, grad]) => withGraph(graph, () => tf.convertToTensor(grad))),
        feed,
      )) as NdArray[];
      assertValues(item, gradients, found);
    });
}
