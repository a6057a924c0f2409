import assert from "node:assert/strict";
import { test } from "node:test";
import { curvesBundle } from "../../../src/show/curves.js";
import { Series } from "../../../src/show/series.js";
import { parseXml } from "../../support/xml.js";

function series(values: readonly number[]): Series {
  const made = new Series();
  for (const [i, value] of values.entries()) made.add(i, value);
  return made;
}

const one = (name: string, values: readonly number[]) => ({ name, curves: new Map([[name, series(values)]]) });
const VEGA_LITE = "application/vnd.vegalite.v5+json";

interface Spec {
  readonly description: string;
  readonly concat: readonly { readonly title: string; readonly data: { readonly values: readonly object[] } }[];
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
    spec.concat.map(({ title }) => title),
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
  assert.ok(/<path d="M0,[\d.]+L130,[\d.]+L260,[\d.]+"/.test(svg), "three points of the loss");
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
