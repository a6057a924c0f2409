import assert from "node:assert/strict";
import { test } from "node:test";
import { curvesBundle } from "../../../src/show/curves.js";
import { axesOf } from "../../../src/show/curves-axes.js";
import { Series } from "../../../src/show/series.js";
import { parseXml, type XmlElement } from "../../support/xml.js";

function series(values: readonly number[]): Series {
  const made = new Series();
  for (const [i, value] of values.entries()) made.add(i, value);
  return made;
}

const numberOf = ({ attributes }: XmlElement, name: string) => Number(attributes.get(name));
const one = (name: string, values: readonly number[]) => ({ name, curves: new Map([[name, series(values)]]) });
const VEGA_LITE = "application/vnd.vegalite.v5+json";

interface Spec {
  readonly description: string;
  readonly resolve: object;
  readonly concat: readonly {
    readonly title: { readonly text: string };
    readonly data: { readonly values: readonly object[] };
    readonly mark: { readonly point: unknown };
    readonly encoding: {
      readonly color: { readonly scale: { readonly domain: readonly string[]; readonly range: readonly string[] } };
    };
  }[];
}

test("curves are a Vega-Lite specification, SVG and text, without script or address", () => {
  const bundle = curvesBundle({
    axis: "step",
    panels: [
      one("loss", [3, 2, 1]),
      {
        name: "<b>",
        curves: new Map([
          ["a&b", series([1])],
          ["c", series([1, Number.NaN])],
        ]),
      },
    ],
  });
  assert.deepEqual(Object.keys(bundle), [VEGA_LITE, "image/svg+xml", "text/plain"]);
  const spec = bundle[VEGA_LITE] as Spec;
  assert.deepEqual(
    spec.concat.map(({ title }) => title.text),
    ["loss", "<b>"],
  );
  assert.deepEqual(
    spec.concat[0]!.data.values,
    [3, 2, 1].map((value, step) => ({ step, value, curve: "loss" })),
  );
  assert.deepEqual(spec.concat[1]!.data.values.at(-1), { step: 1, value: null, curve: "c" });
  assert.equal(spec.description, bundle["text/plain"]);
  const { $schema, ...rest } = spec as unknown as Record<string, unknown>;
  assert.match(String($schema), /vega-lite\/v5/);
  assert.doesNotMatch(JSON.stringify(rest), /https?:|"url"|"expr"/);
  const svg = String(bundle["image/svg+xml"]);
  assert.doesNotMatch(svg, /<script|href/);
  const root = parseXml(svg);
  assert.equal(root.children[0]?.tag, "svg");
  assert.ok(svg.includes("&lt;b&gt;"));
  assert.ok(/<path d="M0,[\d.]+L120,[\d.]+L240,[\d.]+"/.test(svg), "three points of the loss");
});

test("a curve of a million points is drawn of a few hundred, with its ends and extremes told", () => {
  const long = new Series();
  for (let i = 0; i < 1_000_000; i++) long.add(i, Math.sin(i / 1e5));
  assert.ok(long.points.length <= Series.most && long.points.length > Series.most / 2 - 1);
  assert.deepEqual(long.last, { step: 999_999, value: Math.sin(9.99999) });
  for (const { step, value } of long.points) assert.ok(Math.abs(value - Math.sin(step / 1e5)) < 1e-3);
  const bundle = curvesBundle({ axis: "step", panels: [{ name: "sine", curves: new Map([["sine", long]]) }] });
  assert.ok(JSON.stringify(bundle).length < 60_000);
});

test("however many curves, the outputs are bounded", () => {
  const values = Array.from({ length: 1000 }, (_, i) => i);
  const panels = Array.from({ length: 50 }, (_, i) => ({
    name: `metric ${i}`,
    curves: new Map(Array.from({ length: 30 }, (_, k) => [`${k}`, series(values)] as const)),
  }));
  const bundle = curvesBundle({ axis: "step", panels });
  assert.equal((bundle[VEGA_LITE] as Spec).concat.length, 12);
  assert.ok(JSON.stringify(bundle).length < 4_000_000, `${JSON.stringify(bundle).length}`);
  assert.match(String(bundle["text/plain"]), /… and 1460 more curves$/);
});

test("values that are not finite, one point alone, or none", () => {
  const all = [
    one("nan", [Number.NaN, Number.NaN]),
    one("single", [5]),
    one("infinite", [1, Number.POSITIVE_INFINITY, 3]),
  ];
  const bundle = curvesBundle({ axis: "step", panels: all });
  const svg = String(bundle["image/svg+xml"]).replace(/<desc>.*?<\/desc>/s, "");
  assert.ok(!svg.includes("NaN") && !svg.includes("Infinity"));
  assert.match(String(bundle["text/plain"]), /nan +NaN at step 1/);
  assert.deepEqual(curvesBundle({ axis: "step", panels: [] }), { "text/plain": "No curves yet" });
});

test("each panel has colours and a legend of its own, in rows that end with the panel", () => {
  const names = Array.from("abcdefghij", (letter) => `curve ${letter}`);
  const many = { name: "ten", curves: new Map(names.map((name, i) => [name, series([i, i + 1])] as const)) };
  const bundle = curvesBundle({ axis: "step", panels: [one("loss", [2, 1]), many, one("rate", [1, 1])] });
  const spec = bundle[VEGA_LITE] as Spec;
  assert.deepEqual(spec.resolve, { scale: { color: "independent" } });
  const colors = spec.concat.map(({ encoding }) => encoding.color.scale);
  assert.deepEqual(
    colors.map(({ domain }) => domain),
    [["loss"], names, ["rate"]],
  );
  assert.equal(new Set(colors[1]!.range).size, 10, "no colour twice");
  const svg = parseXml(String(bundle["image/svg+xml"])).children[0]!;
  const panel = svg.children.filter(({ tag }) => tag === "g")[1]!;
  const labels = panel.children.filter(({ tag, text }) => tag === "text" && text.startsWith("curve"));
  assert.deepEqual(
    labels.map(({ text }) => text),
    names,
  );
  for (const label of labels) assert.ok(numberOf(label, "x") < 230, `begins at ${numberOf(label, "x")}`);
  assert.equal(new Set(labels.map((label) => numberOf(label, "y"))).size, 4);
  assert.ok(labels.every((label) => numberOf(label, "y") + 24 < numberOf(svg, "height")));
});

test("axes have round numbers: whole steps, short ones for what is large or small, some around a single value", () => {
  const cases: readonly (readonly [values: readonly number[], labels: readonly string[]])[] = [
    [
      [1, 3],
      ["1", "1.5", "2", "2.5", "3"],
    ],
    [
      [0.1, 0.1],
      ["0.09", "0.095", "0.1", "0.105", "0.11"],
    ],
    [
      [1e12, 3.5e12],
      ["1T", "1.5T", "2T", "2.5T", "3T", "3.5T"],
    ],
    [
      [0, 2e5],
      ["0", "50k", "100k", "150k", "200k"],
    ],
    [
      [0, 2e-5],
      ["0", "5e-6", "1e-5", "1.5e-5", "2e-5"],
    ],
    [
      [-1200, 0],
      ["−1,200", "−1,000", "−800", "−600", "−400", "−200", "0"],
    ],
    [[Number.NaN], ["0", "0.2", "0.4", "0.6", "0.8", "1"]],
  ];
  for (const [values, labels] of cases) {
    const { x, y } = axesOf(one("a", values));
    assert.deepEqual(y.ticks.map(y.label), labels);
    assert.ok(x.ticks.every(Number.isInteger), `${x.ticks}`);
  }
});

test("a point between gaps is drawn as a dot, and the others as lines", () => {
  const bundle = curvesBundle({ axis: "step", panels: [one("a", [1, Number.NaN, 3, 4]), one("b", [1, 2])] });
  assert.equal(String(bundle["image/svg+xml"]).match(/<circle/g)?.length, 1);
  const [a, b] = (bundle[VEGA_LITE] as Spec).concat;
  assert.deepEqual([a!.mark.point, b!.mark.point], [{ size: 14 }, false]);
});
