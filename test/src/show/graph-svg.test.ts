import assert from "node:assert/strict";
import { test } from "node:test";
import { graphSvg } from "../../../src/show/graph-svg.js";
import type { GraphView } from "../../../src/show/graph-view.js";
import { pictureOf } from "../../../src/show/picture.js";
import { descendants, parseXml, textOf, type XmlElement } from "../../support/xml.js";
import { chain, graphOf, TUTORIAL } from "./graphs.js";

/** Checks what holds for the drawing of any graph, and gives its elements. */
function drawn(graph: GraphView): XmlElement[] {
  const svg = graphSvg(graph);
  assert.equal(graphSvg(graph), svg, "drawn twice, it comes out alike");
  assert.doesNotMatch(svg, /<script|<foreignObject|\son\w+=|href|url\(|NaN|undefined|Infinity/i);
  assert.equal(svg.match(/https?:/g)?.length, 1, "no address but that of the namespace");
  return descendants(parseXml(svg));
}

function texts(elements: readonly XmlElement[]): string[] {
  return elements.filter(({ tag }) => tag === "text").map(textOf);
}

const scopes = (layers: number, size: number) =>
  chain(layers * size, (i) => `net/layer_${Math.floor(i / size)}/op_${i}`);
const GRAPHS: Readonly<Record<string, GraphView>> = {
  tutorial: TUTORIAL,
  "one node": chain(1, () => "x"),
  "twenty nodes": chain(20, (i) => `n${i}`),
  "scopes of scopes": scopes(12, 9),
  "10,000 in scopes": scopes(500, 20),
  "10,000 with like names": chain(10_000, (i) => `Relu_${i}`),
  "10,000 names of their own": chain(
    10_000,
    (i) => `n${i}x`,
    (i) => `Type${i % 3}`,
  ),
  "10,000 types of their own": chain(
    10_000,
    (i) => `n${i}x`,
    (i) => `Type${i}`,
  ),
  "names within names": chain(200, (i) => Array.from({ length: i + 1 }, () => "a").join("/")),
};

for (const [name, graph] of Object.entries(GRAPHS)) {
  test(`${name}: every operation is in one box, and the drawing is bounded`, () => {
    const { boxes, asides, links } = pictureOf(graph);
    const all = [...boxes, ...asides.map(({ box }) => box)];
    const names = all.flatMap((box) => box.nodes.map((node) => node.name));
    assert.deepEqual(names.toSorted(), graph.operations.map((node) => node.name).toSorted());
    assert.ok(all.length <= 60, `${all.length} boxes`);
    assert.ok(links.every((link) => boxes.includes(link.from) && boxes.includes(link.to)));
    const elements = drawn(graph);
    assert.ok(elements.length < 3000, `${elements.length} elements`);
    const titles = elements.filter(({ tag }) => tag === "title").map(textOf);
    for (const { box } of all.map((box) => ({ box })))
      assert.ok(
        titles.some((title) => title.startsWith(box.name.slice(0, 20))),
        `no box for ${box.name}`,
      );
  });
}

test("the tutorial's graph shows its parts", () => {
  const elements = drawn(TUTORIAL);
  const shown = texts(elements);
  for (const label of ["w1", "w2", "bias", "Add", "op_to_restore", "init", "save", "2 ops", "float32 (?, 2)", "(?, 2)"])
    assert.ok(shown.includes(label), `${label} in ${shown}`);
  assert.ok(!shown.includes("Assign"), "a variable's own operations are in its box");
  const dashed = elements.filter(({ attributes }) => attributes.get("stroke-dasharray") === "4 3");
  assert.equal(dashed.length, 1, "one control edge: bias to init");
  const colours = (label: string) =>
    elements
      .find(
        ({ tag, children }) => tag === "g" && children.some((child) => child.tag === "text" && textOf(child) === label),
      )!
      .children.find(({ tag }) => tag === "rect")!
      .attributes.get("stroke");
  assert.equal(new Set([colours("bias"), colours("w1"), colours("Add"), colours("save")]).size, 4);
});

test("boxes do not overlap and lie inside the drawing", () => {
  for (const graph of [TUTORIAL, scopes(4, 9)]) {
    const elements = drawn(graph);
    const svg = elements.find(({ tag }) => tag === "svg")!;
    const number = (element: XmlElement, name: string) => Number(element.attributes.get(name));
    const boxes = elements
      .filter(({ tag, children }) => tag === "g" && children.some((child) => child.tag === "text"))
      .map(({ children }) =>
        children.findLast(({ tag, attributes }) => tag === "rect" && attributes.get("fill-opacity") === "0.16"),
      )
      .filter((rectangle) => rectangle !== undefined);
    assert.ok(boxes.length > 5);
    for (const a of boxes) {
      assert.ok(number(a, "x") >= -10 && number(a, "x") + number(a, "width") + 10 <= number(svg, "width"));
      assert.ok(number(a, "y") >= -10 && number(a, "y") + number(a, "height") + 10 <= number(svg, "height"));
      for (const b of boxes)
        if (a !== b)
          assert.ok(
            number(a, "x") + number(a, "width") <= number(b, "x") ||
              number(b, "x") + number(b, "width") <= number(a, "x") ||
              number(a, "y") + number(a, "height") <= number(b, "y") ||
              number(b, "y") + number(b, "height") <= number(a, "y"),
          );
    }
  }
});

test("gradients, savers and initializers of everything stand aside in larger graphs", () => {
  const variables = Array.from({ length: 8 }, (_, i) => ({ name: `v${i}`, type: "VariableV2", shape: [i] }));
  const graph = graphOf([
    ...variables,
    ...variables.map(({ name }) => ({ name: `${name}/Assign`, type: "Assign", inputs: [name], shape: [1] })),
    ...variables.map(({ name }) => ({ name: `${name}_used`, type: "Neg", inputs: [name], shape: [1] })),
    { name: "save/SaveV2", type: "SaveV2", inputs: variables.map(({ name }) => name) },
    { name: "gradients/grad", type: "Neg", inputs: ["v0", "v1"] },
    { name: "init", type: "NoOp", controls: variables.map(({ name }) => `${name}/Assign`) },
  ]);
  const { asides } = pictureOf(graph);
  assert.deepEqual(
    asides.map(({ box, neighbours }) => [box.name, neighbours.length]),
    [
      ["init", 8],
      ["save/SaveV2", 8],
      ["gradients/grad", 2],
    ],
  );
  assert.ok(texts(drawn(graph)).includes("set aside, without lines:"));
});

test("names from foreign files are escaped", () => {
  const hostile = [
    "</title><script>alert(1)</script>",
    "a&b\"'<c>",
    "\u0000\u001b[31m\ud800",
    "x".repeat(10_000),
    "//",
    "",
  ];
  const graph = graphOf(hostile.map((name) => ({ name, type: name, shape: [2] })));
  assert.ok(texts(drawn(graph)).some((text) => text.startsWith("a&b\"'<c>")));
});

test("by itself a drawing has a ground of its own, inside a page it has none", () => {
  assert.match(graphSvg(TUTORIAL, { background: true }), /^<svg [^>]*background: #ffffff/);
  assert.doesNotMatch(graphSvg(TUTORIAL), /background/);
});

test("scopes inside of others are closed where there are many boxes, unless they are asked for", () => {
  const nested = chain(48, (i) => `layer_${Math.floor(i / 12)}/part${Math.floor(i / 3) % 4}x/op_${i}`);
  const kinds = ({ boxes }: ReturnType<typeof pictureOf>) => boxes.map(({ kind }) => kind);
  const { boxes } = pictureOf(nested);
  assert.ok(boxes.length <= 30 && kinds(pictureOf(nested)).includes("scope"), `${boxes.length} boxes`);
  assert.equal(new Set(boxes.map(({ name }) => name.split("/")[0])).size, 4, "the outer ones are open");
  assert.deepEqual(new Set(kinds(pictureOf({ ...nested, depth: 9 }))), new Set(["operation"]));
  const few = chain(24, (i) => `layer_${Math.floor(i / 12)}/part${Math.floor(i / 3) % 4}x/op_${i}`);
  assert.deepEqual(new Set(kinds(pictureOf(few))), new Set(["operation"]), "there is room for them");
  const inOne = chain(40, (i) => `model/layer_${Math.floor(i / 10)}/op_${i}`);
  assert.deepEqual(new Set(kinds(pictureOf(inOne))), new Set(["operation"]), "a scope around all does not count");
});
