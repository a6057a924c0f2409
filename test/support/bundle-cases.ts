import assert from "node:assert/strict";
import { toBundle } from "../../kernel/display/bundle.js";
import { makeTags } from "../../kernel/display/tags.js";
import { withGraph } from "../../src/core/default-graph.js";
import { ndarray } from "../../src/core/ndarray.js";
import * as tf from "../../src/index.js";
import * as show from "../../src/show/index.js";
import { listingBundle } from "../../src/show/listing.js";
import { DISPLAY, type MimeBundle } from "../../src/show/mime.js";
import { valueBundle } from "../../src/show/value.js";

/** Numbers from 0 to 1 that look random and are the same everywhere (Lehmer's generator). */
export function noise(count: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647);
}

const bell = (count: number) => {
  const parts = [1, 2, 3, 4].map((seed) => noise(count, seed));
  return Float32Array.from({ length: count }, (_, i) => parts.reduce((sum, part) => sum + part[i]!, -2));
};
const ints = (count: number) => Int32Array.from({ length: count }, (_, i) => (i * 7) % 11);

/** A layer that is trained, as cells make it. */
function makeLayer() {
  tf.setSiteFinder(() => "Cell In[3], line 2");
  const x = tf.placeholder("float", [null, 3], { name: "x" });
  const kernel = tf.variable(ndarray(bell(60), [3, 20]), { name: "dense/kernel" });
  const bias = tf.variable(tf.zeros([20]), { name: "dense/bias", trainable: false, useResource: true });
  const count = tf.variable(7n, { name: "count", trainable: false });
  const y = tf.add(tf.matmul(x, kernel), bias, { name: "y" });
  const image = tf.placeholder("float", [null, 8, 8, 1], { name: "image" });
  const conv = tf.nn.conv2d(image, tf.ones([3, 3, 1, 4]), { strides: [1, 1, 1, 1], padding: "SAME", name: "conv" });
  const step = new tf.train.GradientDescentOptimizer(0.1).minimize(tf.reduceSum(y), { name: "step" });
  const fans = Array.from({ length: 12 }, () => tf.square(image));
  const initializer = tf.globalVariablesInitializer();
  tf.setSiteFinder(() => undefined);
  return { x, kernel, bias, count, y, conv, step, image, fans, initializer };
}

/** What `bundleOf` gives of a node of the layer, before the variables have values or after. */
async function ofLayer(pick: (layer: ReturnType<typeof makeLayer>) => object, isInitialized = false) {
  const graph = new tf.Graph();
  const layer = withGraph(graph, makeLayer);
  if (isInitialized) await withGraph(graph, tf.getDefaultSession).run(layer.initializer);
  return withGraph(graph, () => bundleOf(pick(layer)));
}

/** What an object says of how it is shown. */
export function bundleOf(value: object): MimeBundle {
  const show: unknown = Reflect.get(value, DISPLAY);
  assert.ok(typeof show === "function");
  return Reflect.apply(show, value, []) as MimeBundle;
}

const RECORDS = Array.from({ length: 40 }, (_, i) => ({
  step: i * 10,
  loss: 1 / (i + 3),
  name: `run <${i}>`,
  when: new Date(i * 1e9),
  ...(i % 2 === 0 ? { notes: { tags: ["a", i] } } : {}),
}));
const CHART = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  data: { values: RECORDS.slice(0, 2) },
  mark: "line",
  encoding: { x: { field: "step" }, y: { field: "loss" } },
};
const { html } = makeTags();

/** One value of each kind that is shown, by name, and how. */
export const BUNDLE_CASES: Readonly<Record<string, () => MimeBundle | Promise<MimeBundle>>> = {
  "value scalar": () => valueBundle(ndarray(24), "op_to_restore:0"),
  "value vector": () => valueBundle(ndarray([1, 2.5, -3]), "y:0"),
  "value matrix": () => valueBundle(ndarray(bell(60 * 40), [60, 40]), "w/read:0"),
  "value of rank 4": () => valueBundle(ndarray(ints(2 * 3 * 3 * 4), [2, 3, 3, 4])),
  "value not finite": () =>
    valueBundle(
      ndarray([
        [1, Number.NaN, -3e-9],
        [Number.POSITIVE_INFINITY, 2e7, 0.5],
      ]),
    ),
  "value bool": () => valueBundle(ndarray([true, false, true])),
  "value int64": () => valueBundle(ndarray([1n, -(2n ** 60n)])),
  "value complex": () =>
    valueBundle(
      ndarray([
        { re: 1, im: -2 },
        { re: 0, im: 1 },
      ]),
    ),
  "value bfloat16": () => valueBundle(ndarray([1, 2.5, 3], [3], "bfloat16")),
  "value strings": () => valueBundle(ndarray(["a", "<b>&\"'", "line\nbreak", Uint8Array.of(255, 0)])),
  "tensor placeholder": () => ofLayer(({ x }) => x),
  "tensor with many uses": () => ofLayer(({ image }) => image),
  "tensor of two inputs": () => ofLayer(({ y }) => y),
  "operation with attributes": () => ofLayer(({ conv }) => conv.op),
  "operation after others": () => ofLayer(({ step }) => step),
  "variable without a value": () => ofLayer(({ kernel }) => kernel),
  "variable with a value": () => ofLayer(({ kernel }) => kernel, true),
  "variable of a resource": () => ofLayer(({ bias }) => bias, true),
  "variable scalar": () => ofLayer(({ count }) => count, true),
  listing: () =>
    listingBundle({
      headline: "2 checkpoints in <models>",
      columns: ["name", "bytes"],
      numeric: ["bytes"],
      rows: [
        ["model-1", "71"],
        ["<model>-2", "1,071"],
      ],
      notes: ["the next save deletes model-1"],
    }),
  "listing of nothing": () => listingBundle({ headline: "no checkpoints", columns: ["name"], rows: [] }),
  "image grid": () => bundleOf(show.image(ndarray(noise(3 * 4 * 5), [3, 4, 5]))),
  "image in colours": () =>
    bundleOf(
      show.image(
        ndarray(
          Uint8Array.from({ length: 24 }, (_, i) => i * 10),
          [2, 4, 3],
        ),
      ),
    ),
  "heat map": () => bundleOf(show.heatmap(ndarray(bell(12), [3, 4]))),
  "table of records": () => bundleOf(show.table(RECORDS, { name: "<runs>" })),
  "table of values": () => bundleOf(show.table(ndarray(ints(100), [10, 10]), { name: "w", rows: 3, columns: 4 })),
  "records by themselves": () => toBundle(RECORDS),
  "values of a run": () => toBundle({ loss: ndarray(0.5), y: ndarray([1, 2]), step: undefined }),
  "chart of Vega-Lite": () => toBundle(CHART),
  "HTML by its tag": () => toBundle(html`<p>${"<i>"} ${html`<b>bold</b>`} ${[1, 2]}</p>`),
  "graph of a layer": () => ofLayer(({ x }) => x.graph),
  "graph of a scope": () => ofLayer(({ x }) => show.graph(x.graph, { scope: "gradients", depth: 1 })),
  "value empty": () => valueBundle(ndarray([], [0, 3])),
};

/** A notebook with an output of each kind that is shown, as Jupyter stores it, and these outputs by name. */
export async function notebookOfCases(): Promise<{ notebook: object; bundles: ReadonlyMap<string, MimeBundle> }> {
  const bundles = new Map<string, MimeBundle>();
  for (const [name, draw] of Object.entries(BUNDLE_CASES)) bundles.set(name, await draw());
  const cells = [...bundles].map(([name, data], index) => ({
    cell_type: "code",
    id: `cell-${index}`,
    metadata: {},
    execution_count: index + 1,
    source: name,
    outputs: [{ output_type: "execute_result", execution_count: index + 1, metadata: {}, data }],
  }));
  return { notebook: { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, bundles };
}
