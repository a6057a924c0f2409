import assert from "node:assert/strict";
import { test } from "node:test";
import type { tensorflow } from "#proto/tensorflow.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { addMetaGraph, readMetaGraph, toMetaGraphDef } from "../../../src/saver/meta-graph.js";
import { assertCloseArray } from "../../support/close.js";
import { loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";

const golden = loadCase("unknown_ops");
const file = golden.path("model.meta");

/** An op that neither TensorFlow nor this library has: two outputs, an attribute of its own, a default. */
const FOREIGN: tensorflow.IOpDef = {
  name: "AcmeFilter",
  inputArg: [{ name: "x", typeAttr: "T" }],
  outputArg: [
    { name: "y", typeAttr: "T" },
    { name: "count", type: tf.int64.number },
  ],
  attr: [
    { name: "T", type: "type" },
    { name: "strength", type: "float" },
    { name: "mode", type: "string", defaultValue: { s: new TextEncoder().encode("soft") } },
  ],
};

/** The recorded meta graph, with two nodes of a foreign op added. */
async function withForeignOp(): Promise<tensorflow.IMetaGraphDef> {
  const def = await readMetaGraph(file);
  const attr = { T: { type: tf.float32.number }, strength: { f: 0.5 }, mode: { s: new TextEncoder().encode("hard") } };
  def.graphDef!.node!.push(
    { name: "acme", op: "AcmeFilter", input: ["logits"], device: "/device:ACME:0", attr },
    { name: "after", op: "Mul", input: ["acme", "acme"], attr: { T: attr.T } },
    { name: "counted", op: "Identity", input: ["acme:1", "^acme"], attr: { T: { type: tf.int64.number } } },
  );
  def.metaInfoDef!.strippedOpList!.op!.push(FOREIGN);
  return def;
}

async function imported(def?: tensorflow.IMetaGraphDef): Promise<tf.Graph> {
  const graph = new tf.Graph();
  addMetaGraph(graph, def ?? (await readMetaGraph(file)), { file });
  return graph;
}

test("what runs without an iterator, a queue or a function runs, with anything fed", async () => {
  const graph = await imported();
  await using sess = new tf.Session({ graph });
  await sess.run("w/Assign");
  for (const { label, fetches, feeds, values } of golden.items) {
    const names = fetches as string[];
    const feed = Object.fromEntries(Object.entries(feeds ?? {}).map(([name, value]) => [name, toNdArray(value)]));
    const found = (await sess.run(names, feed)) as (NdArray | undefined)[];
    (values as (null | Parameters<typeof toNdArray>[0])[]).forEach((value, i) => {
      if (value === null) assert.equal(found[i], undefined, label);
      else assertCloseArray(found[i]!, toNdArray(value), `${label}: ${names[i]}`);
    });
  }
});

test("an op that cannot run is named, with its node, who needs it, and what could be fed", async () => {
  const graph = await imported(await withForeignOp());
  await using sess = new tf.Session({ graph });
  await sess.run("w/Assign");
  const refusal = (message: string): object => ({ name: "UnimplementedError", message: new RegExp(message) });
  await assert.rejects(
    () => sess.run("after:0", { "logits:0": [[1, 2]] }),
    refusal(
      '^Cannot run "after:0": op "AcmeFilter" is not implemented \\(node "acme", which "after" needs\\), expected values fed for "acme:0"',
    ),
  );
  await assert.rejects(
    () => sess.run("counted:0", { "logits:0": [[1, 2]], "acme:1": 3n }),
    refusal('op "AcmeFilter" is not implemented \\(node "acme", which "counted" needs\\), expected a run without it'),
  );
  const value = (await sess.run("after:0", { "acme:0": [[1, 2]] })) as NdArray;
  assert.deepEqual(value.toArray(), [[1, 4]]);
});

test("nodes of foreign ops and of functions keep their place, and are written back unchanged with their OpDefs", async () => {
  const def = await withForeignOp();
  const graph = await imported(def);
  assert.deepEqual(
    graph.getOperationByName("acme").outputs.map(({ dtype }) => dtype),
    [tf.float32, tf.int64],
  );
  const written = toMetaGraphDef(graph);
  const original = (def.graphDef!.node ?? []).map(({ attr, ...node }) => {
    const { _output_shapes, ...rest } = attr ?? {};
    return { ...node, attr: rest };
  });
  assertSameGraph(toGraphDef(graph), { node: original });
  assert.deepEqual(written.graphDef!.library, def.graphDef!.library);
  const types = (list: readonly tensorflow.IOpDef[] | null | undefined): string[] =>
    (list ?? []).map(({ name }) => name ?? "").sort();
  assert.deepEqual(types(written.metaInfoDef!.strippedOpList!.op), types(def.metaInfoDef!.strippedOpList!.op));
  assert.deepEqual(
    written.metaInfoDef!.strippedOpList!.op!.find(({ name }) => name === "AcmeFilter"),
    FOREIGN,
  );
});

test("an op that neither TensorFlow nor the file defines is refused", async () => {
  const def = await withForeignOp();
  def.metaInfoDef!.strippedOpList!.op!.pop();
  await assert.rejects(imported(def), {
    name: "NotFoundError",
    message: /^Op type not registered 'AcmeFilter'/,
  });
});
