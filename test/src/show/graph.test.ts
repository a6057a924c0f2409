import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import { float32, resource } from "../../../src/core/dtype.js";
import { Graph } from "../../../src/core/graph.js";
import { nameScope, noOp } from "../../../src/ops/control.js";
import { graphBundle } from "../../../src/show/graph.js";
import type { GraphOptions } from "../../../src/show/graph-function.js";
import type { GraphView } from "../../../src/show/graph-view.js";
import * as show from "../../../src/show/index.js";
import { DISPLAY, type MimeBundle } from "../../../src/show/mime.js";
import { parseXml, textOf } from "../../support/xml.js";
import { chain, graphOf, TUTORIAL } from "./graphs.js";

test("the summary says what a graph is made of", () => {
  const bundle = graphBundle(TUTORIAL);
  assert.equal(
    bundle["text/plain"],
    `Graph: 11 operations, 1 variable, 1 parameter
Scopes:
  scope     operations  parameters    bytes
  save               2
  (others)           9           1  4 bytes
  total             11           1  4 bytes
Placeholders:
  w1  float32  (?, 2)
  w2  float32  (?, 2)
Variables:
  bias  float32  ()  1
Parameters: 1 (4 bytes)
Operations:
  Placeholder             2  ████████████████████████
  AddV2                   1  ████████████
  Assign                  1  ████████████
  Const                   1  ████████████
  Identity                1  ████████████
  Mul                     1  ████████████
  NoOp                    1  ████████████
  PlaceholderWithDefault  1  ████████████
  SaveV2                  1  ████████████
  VariableV2              1  ████████████`,
  );
  const page = textOf(parseXml(String(bundle["text/html"])));
  for (const part of ["11 operations, 1 variable, 1 parameter", "(?, 2)", "Placeholder ×2", "op_to_restore"])
    assert.ok(page.includes(part), part);
});

test("the drawing is there by itself and inside the HTML", () => {
  const bundle = graphBundle(TUTORIAL);
  assert.match(String(bundle["image/svg+xml"]), /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
  assert.match(String(bundle["text/html"]), /<svg .*<\/svg>/s);
});

test("parameters are the elements of variables, resource variables included", () => {
  const graph = graphOf([
    { name: "w", type: "VarHandleOp", dtype: resource, shape: [784, 10] },
    { name: "b", type: "VariableV2", dtype: float32.ref, shape: [10] },
    { name: "u", type: "Variable", shape: [null] },
  ]);
  const text = String(graphBundle(graph)["text/plain"]);
  assert.match(text, /^Graph: 3 operations, 3 variables, 7,850 parameters and 1 variable of unknown size\n/);
  assert.match(
    text,
    /\n {2}w {2}float32 {2}\(784, 10\) {2}7,840\n {2}b {2}float32 {2}\(10,\) {9}10\n {2}u {2}float32 {2}\(\?,\) {11}\?\n/,
  );
});

test("an empty graph has a summary and no drawing", () => {
  const bundle = graphBundle({ operations: [] });
  assert.equal(bundle["text/plain"], "Graph: 0 operations, 0 variables, 0 parameters");
  assert.deepEqual(Object.keys(bundle), ["text/plain", "text/html"]);
  parseXml(String(bundle["text/html"]));
});

test("long lists are cut", () => {
  const variables = Array.from({ length: 5000 }, (_, i) => ({ name: `v${i}`, type: "VariableV2", shape: [2] }));
  const types = Array.from({ length: 500 }, (_, i) => ({ name: `t${i}`, type: `Type${i}` }));
  const bundle = graphBundle(graphOf([...variables, ...types]));
  assert.match(
    String(bundle["text/plain"]),
    /10,000 parameters\n(.*\n)+ {2}… and 4,970 more\nParameters: .*\nOperations:\n(.*\n)+ {2}… and 477 more types$/,
  );
  assert.ok(String(bundle["text/html"]).length < 200_000);
});

/** Layers of two scopes each, with variables, of which those of the first are trained. */
function layers(count: number): GraphView {
  const sketches = Array.from({ length: count }, (_, i) => [
    { name: `net/layer_${i}/w`, type: "VariableV2", shape: [4, 5] },
    { name: `net/layer_${i}/w/read`, type: "Identity", inputs: [`net/layer_${i}/w`], shape: [4, 5] },
    ...["MatMul", "Relu"].map((type) => ({ name: `net/layer_${i}/${type}`, type, inputs: [`net/layer_${i}/w/read`] })),
  ]).flat();
  const { operations } = graphOf([...sketches, { name: "loss", type: "Sum" }]);
  return { operations, collections: new Map([["trainable_variables", [{ op: operations[0] }]]]) };
}

test("scopes have their operations, parameters and bytes; like ones that follow each other are one row", () => {
  const text = String(graphBundle(layers(6))["text/plain"]);
  assert.match(text, /\n {2}scope +operations +parameters +trainable +bytes\n {2}net +24 +120 +20 +480 bytes\n/);
  assert.match(
    text,
    /\n {4}layer_0 … layer_5 \(×6\) +24 +120 +20 +480 bytes\n {2}\(others\) +1\n {2}total +25 +120 +20 /,
  );
  assert.match(text, /\nParameters: 120 \(480 bytes\); trainable 20 \(80 bytes\), not trainable 100 \(400 bytes\)\n/);
  assert.match(String(graphBundle(layers(2))["text/plain"]), /\n {4}layer_0 +4 .*\n {4}layer_1 +4 /);
});

test("a series of like scopes is one box, and the first of them can be opened", () => {
  const page = String(graphBundle(layers(6))["text/html"]);
  assert.match(page, /<title>net\/layer ×6\n/);
  const [, inside = ""] = /<details><summary[^>]*><b[^>]*>net\/layer ×6<\/b>(.*?)<\/details>/s.exec(page) ?? [];
  assert.match(inside, /24 operations, the first drawn/);
  assert.match(inside, /<title>net\/layer_0\/MatMul\n/);
  assert.doesNotMatch(inside, /layer_1\//);
});

test("closed scopes open with what is in them, gradients too", () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ name: `gradients/grad_${i % 7}/op${i}`, type: `T${i % 9}` }));
  const graph = graphOf([...chain(20, (i) => `n${i}`).operations.map(({ name, type }) => ({ name, type })), ...many]);
  const page = String(graphBundle(graph)["text/html"]);
  assert.match(page, /<details><summary[^>]*><b[^>]*>gradients<\/b>/);
  assert.match(page, /<title>gradients\/grad(_3)?\b/);
});

test("show.graph draws a scope, so many levels of it, and knows the closest name", () => {
  const graph = new Graph();
  withGraph(graph, () =>
    nameScope("net", () => {
      for (const layer of ["first", "second"])
        nameScope(layer, () => {
          noOp({ name: "a" });
          nameScope("inner", () => noOp({ name: "b" }));
        });
    }),
  );
  const page = (options: GraphOptions) => String((show.graph(graph, options)[DISPLAY]() as MimeBundle)["text/html"]);
  assert.match(page({ scope: "net/first" }), /2 operations/);
  assert.doesNotMatch(page({ scope: "net/first/" }), /second/);
  assert.match(page({ depth: 1 }), /<title>net\n4 ops inside/);
  assert.throws(() => show.graph(graph, { scope: "net/frist" }), {
    name: "ValueError",
    message: /^Cannot show "net\/frist": the graph has no such scope, did you mean .*"net\/first"/,
  });
});

test("a graph of 3,000 operations is told in a page that can be read", () => {
  const { operations } = layers(750);
  const bundle = graphBundle({ operations });
  assert.match(String(bundle["text/plain"]), /^Graph: 3,001 operations, 750 variables, 15,000 parameters\n/);
  assert.match(String(bundle["text/plain"]), /layer_0 … layer_749 \(×750\)/);
  assert.ok(String(bundle["text/plain"]).split("\n").length < 100);
  assert.ok(String(bundle["text/html"]).length < 100_000);
});
