import assert from "node:assert/strict";
import { test } from "node:test";
import { float32, resource } from "../../../src/core/dtype.js";
import { graphBundle } from "../../../src/show/graph.js";
import { parseXml, textOf } from "../../support/xml.js";
import { graphOf, TUTORIAL } from "./graphs.js";

test("the summary says what a graph is made of", () => {
  const bundle = graphBundle(TUTORIAL);
  assert.equal(
    bundle["text/plain"],
    `Graph: 11 operations, 1 variable, 1 parameter
Placeholders:
  w1  float32  (?, 2)
  w2  float32  (?, 2)
Variables:
  bias  float32  ()  1
Operations: Placeholder ×2, AddV2, Assign, Const, Identity, Mul, NoOp, PlaceholderWithDefault, SaveV2, VariableV2`,
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
    /10,000 parameters\n(.*\n)+ {2}… and 4,970 more\nOperations: .*… and 477 more types$/,
  );
  assert.ok(String(bundle["text/html"]).length < 200_000);
});
