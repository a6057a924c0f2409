import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import { float64 } from "../../../src/core/dtype.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { type GoldenItem, type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import type { OpRow, OpRows } from "../../support/op-table.js";

const golden = loadCase("gradients_f64");
const folder = new URL("rows/", import.meta.url);
const rows: OpRow[] = [];
for (const file of readdirSync(folder))
  if (file.endsWith(".js")) {
    const { rows: family } = (await import(new URL(file, folder).href)) as { rows: OpRows };
    rows.push(...family.rows.filter((row) => (row.golden ?? family.golden) === "gradients_f32"));
  }

/** The recorded feeds of a row's placeholders, and of the gradient to begin with. */
function feedsOf({ feeds = {} }: GoldenItem, name: string): { xs: tf.NdArray[]; gradY: tf.NdArray } {
  const value = (placeholder: string): tf.NdArray | undefined => {
    const fed = feeds[`${name}/${placeholder}:0`];
    return fed === undefined ? undefined : toNdArray(fed);
  };
  const xs: tf.NdArray[] = [];
  for (let x = value("x0"); x !== undefined; x = value(`x${xs.length}`)) xs.push(x);
  return { xs, gradY: value("grad_y")! };
}

for (const row of rows) {
  const item = golden.items.find(({ kind, label }) => kind === "run" && label === row.name);
  if (item === undefined) continue;
  test(`${row.name}: TensorFlow's float64 numbers`, async () => {
    const { xs, gradY } = feedsOf(item, row.name);
    const graph = new tf.Graph();
    const { fetches, feeds } = withGraph(graph, () => {
      const inputs = xs.map((x) => tf.placeholder(float64, [...x.shape]));
      const made = row.build(inputs);
      const y = (Array.isArray(made) ? made[0] : made) as tf.Tensor;
      const start = tf.placeholder(float64, [...gradY.shape]);
      const fed = new Map([...inputs.map((input, i) => [input, xs[i]!] as const), [start, gradY] as const]);
      const found: Record<string, tf.Tensor> = { y };
      tf.gradients(y, inputs, { gradYs: [start] }).forEach((grad, i) => {
        if (grad !== null) found[`dx${i}`] = tf.convertToTensor(grad);
      });
      return { fetches: found, feeds: fed };
    });
    const expected = item.values as Readonly<Record<string, GoldenValue>>;
    assert.deepEqual(Object.keys(fetches).sort(), Object.keys(expected).sort());
    await using session = new tf.Session({ graph });
    const values = (await session.run(fetches, feeds)) as Record<string, tf.NdArray>;
    for (const [key, value] of Object.entries(expected)) {
      if (value !== null && typeof value === "object" && "indices" in value) continue;
      assertCloseArray(values[key]!, toNdArray(value), `${row.name} ${key}`, row.tolerance ?? { relative: 1e-7 });
    }
  });
}
