import assert from "node:assert/strict";
import { test } from "node:test";
import { tensorflow } from "#proto/tensorflow.js";
import { apply } from "../../../src/core/apply-op.js";
import { withGraph } from "../../../src/core/default-graph.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { importGraphDef } from "../../../src/core/import-graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import { decode } from "../../../src/core/proto.js";
import { shapeFromProto } from "../../../src/core/shape-proto.js";
import * as tf from "../../../src/index.js";
import { bytesOf } from "../../../src/ops/host/strings.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";
import { assertSameSummary } from "../../support/summary.js";

const s = tf.summary;
type Build = (x: tf.Tensor, y: tf.Tensor) => tf.Tensor | readonly tf.Tensor[];

/** Each row of test/fixtures/golden/summary_ops/program.py. */
const ROWS: Readonly<Record<string, Build>> = {
  scalar: (v) => s.scalar("loss", v),
  scalar_family: (v) => s.scalar("my loss!", v, { family: "train set" }),
  scalar_tags: (v) => apply("ScalarSummary", { tags: ["a", "b"], values: v }),
  scalar_half: (v) => s.scalar("half", v),
  histogram: (v) => s.histogram("weights", v),
  histogram_int: (v) => s.histogram("counts", v),
  histogram_empty: (v) => s.histogram("none", v),
  histogram_zero: (v) => s.histogram("zeros", v),
  image: (v) => s.image("pictures", v),
  image_one: (v) => s.image("pictures", v, { maxOutputs: 1 }),
  image_bytes: (v) => s.image("gray", v, { maxOutputs: 5 }),
  image_bad: (v) => s.image("bad", v),
  image_double: (v) => s.image("bad", v),
  image_half: (v) => s.image("half", v),
  image_dark: (v) => s.image("dark", v),
  audio: (v) => s.audio("sound", v, 8000),
  audio_mono: (v) => s.audio("sound", v, 44100, { maxOutputs: 1 }),
  text: (v) => s.text("notes", v),
  tensor: (v) => s.tensorSummary("values", v, { displayName: "Values" }),
  tensor_v1: (v) => apply("TensorSummary", { tensor: v }, {}, { name: "plain" }),
  merge: (a, b) => s.merge([s.scalar("a", a), s.histogram("b", b)], { name: "both" }),
  merge_all: (a, b) => [s.scalar("a", a), s.histogram("b", b), s.mergeAll()!],
};

const golden = loadCase("summary_ops");
const nodes = readGraphText(golden.path("graph.pbtxt")).node ?? [];

for (const { label, feeds, values } of golden.items)
  test(`${label}: TensorFlow's nodes, and what its summaries say`, async () => {
    const graph = new tf.Graph();
    const expectedNodes = nodes.filter(({ name }) => name?.startsWith(`${label}/`));
    const outputs = withGraph(graph, () =>
      tf.nameScope(label, () => {
        const inputs = Object.values(feeds!).map((value, i) => {
          const shape = expectedNodes.find(({ name }) => name === `${label}/x${i}`)?.attr?.shape?.shape;
          return tf.placeholder(value.dtype, shape ? shapeFromProto(shape) : undefined, { name: `x${i}` });
        });
        const made = ROWS[label]!(...(inputs as [tf.Tensor, tf.Tensor]));
        return [made].flat().map((y) => tf.identity(y as tf.Tensor, { name: "y" }));
      }),
    );
    assertSameGraph(toGraphDef(graph), { node: expectedNodes });
    const copy = new tf.Graph();
    importGraphDef(copy, toGraphDef(graph));
    await using sess = new tf.Session({ graph: copy });
    const feed = Object.fromEntries(Object.entries(feeds!).map(([name, value]) => [name, toNdArray(value)]));
    const found = (await sess.run(
      outputs.map(({ name }) => name),
      feed,
    )) as NdArray[];
    const parse = (array: NdArray): tensorflow.Summary => decode(tensorflow.Summary, bytesOf(array)[0]!, label);
    for (const [i, expected] of Object.values(values as Record<string, GoldenValue>).entries())
      await assertSameSummary(parse(found[i]!), parse(toNdArray(expected)));
  });

test("every recorded row is built here", () => {
  assert.deepEqual(golden.items.map(({ label }) => label).sort(), Object.keys(ROWS).sort());
});

test("what cannot be summed up is refused in TensorFlow's words", async () => {
  const graph = new tf.Graph();
  const [nan, twice, shapes, none] = withGraph(graph, () => {
    const loss = s.scalar("loss", 1, { collections: [] });
    return [
      s.histogram("bad", [1, Number.NaN], { collections: [] }),
      s.merge([loss, loss]),
      apply("ScalarSummary", { tags: ["a"], values: [1, 2] }),
      s.mergeAll(),
    ];
  });
  assert.equal(none, null);
  await using sess = new tf.Session({ graph });
  await assert.rejects(() => sess.run(nan!), { message: /^Nan in summary histogram for: bad/ });
  await assert.rejects(() => sess.run(twice!), { message: /^Duplicate tag loss found in summary inputs/ });
  await assert.rejects(() => sess.run(shapes!), {
    message: /^tags and values are not the same shape: \[1\] != \[2\] \(tag 'a'\)/,
  });
  withGraph(graph, () => assert.throws(() => s.text("notes", tf.constant(1)), { name: "ValueError" }));
});
