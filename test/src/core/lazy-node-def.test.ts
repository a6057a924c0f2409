import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { tensorflow } from "#proto/tensorflow.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { importGraphDef } from "../../../src/core/import-graph-def.js";
import { LazyNodeDef } from "../../../src/core/lazy-node-def.js";
import { decode, decodeLazily, encode } from "../../../src/core/proto.js";
import * as tf from "../../../src/index.js";

const ROOT = fileURLToPath(new URL("../../../../test/fixtures/", import.meta.url));
const META = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".meta") && !name.endsWith("bad.meta"),
);
assert.ok(META.length > 20);

describe("nodes whose attributes wait are the nodes of the file", () => {
  for (const name of META)
    test(name, () => {
      const bytes = readFileSync(join(ROOT, name));
      const plain = decode(tensorflow.MetaGraphDef, bytes, name).graphDef?.node ?? [];
      const lazy = decodeLazily(tensorflow.MetaGraphDef, bytes, name);
      const nodes = lazy.graphDef?.node ?? [];
      assert.deepEqual(encode(tensorflow.MetaGraphDef, lazy), new Uint8Array(bytes));
      assert.ok(nodes.filter((node) => node instanceof LazyNodeDef).length >= nodes.length / 2);
      assert.deepEqual(
        nodes.map((node) => (node instanceof LazyNodeDef ? node.plain : node)),
        plain,
      );
    });
});

test("what is damaged within an attribute is found at once", () => {
  const node = { name: "c", op: "Const", attr: { value: { tensor: { dtype: 1, floatVal: [1] } } } };
  const bytes = encode(tensorflow.GraphDef, { node: [node] });
  for (let length = 1; length < bytes.length; length++)
    assert.throws(() => decodeLazily(tensorflow.GraphDef, bytes.subarray(0, length), "a graph"), {
      name: "DataLossError",
    });
});

test("a node that was asked for its attributes is written with what they have become", () => {
  const stated = { dtype: { type: 1 }, shape: { shape: { dim: [{ size: 2 }] } } };
  const bytes = encode(tensorflow.GraphDef, { node: [{ name: "p", op: "Placeholder", attr: stated }] });
  const graph = new tf.Graph();
  importGraphDef(graph, decodeLazily(tensorflow.GraphDef, bytes, "a graph"));
  const written = (): Uint8Array => encode(tensorflow.GraphDef, { node: toGraphDef(graph, { isLazy: true }).node });
  assert.deepEqual(written(), bytes);
  graph.getOperationByName("p").attrs.set("_mine", { i: 7 });
  const node = { name: "p", op: "Placeholder", attr: { ...stated, _mine: { i: 7 } } };
  assert.deepEqual(written(), encode(tensorflow.GraphDef, { node: [node] }));
});
