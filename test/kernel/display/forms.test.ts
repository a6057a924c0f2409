import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type MimeBundle, toBundle } from "../../../kernel/display/bundle.js";
import { makeTags } from "../../../kernel/display/tags.js";

const bundle = (value: unknown) => toBundle(value) as MimeBundle;
const drawn = (forms: unknown) => ({ [Symbol.for("Jupyter.display")]: () => forms });
const { html, svg, md, latex, json, image } = makeTags();

describe("values print as Node prints them", () => {
  class Point {
    constructor(
      readonly x: number,
      readonly y: number,
    ) {}
  }
  const circular: Record<string, unknown> = { a: 1 };
  circular.self = circular;
  const cases: Readonly<Record<string, readonly [unknown, string]>> = {
    Map: [new Map([["a", { b: 1 }]]), "Map(1) { 'a' => { b: 1 } }"],
    Set: [new Set([1, "x"]), "Set(2) { 1, 'x' }"],
    "typed array": [new Float32Array([1, 2.5]), "Float32Array(2) [ 1, 2.5 ]"],
    Date: [new Date(0), "1970-01-01T00:00:00.000Z"],
    "class instance": [new Point(1, 2), "Point { x: 1, y: 2 }"],
    circular: [circular, "<ref *1> { a: 1, self: [Circular *1] }"],
    function: [Point, "[class Point]"],
    symbol: [Symbol("s"), "Symbol(s)"],
  };
  for (const [name, [value, text]] of Object.entries(cases))
    it(name, () => assert.deepEqual(bundle(value), { "text/plain": text }));

  it("an Error with its stack", () => {
    assert.match(String(bundle(new RangeError("too far"))["text/plain"]), /^RangeError: too far\n +at /);
  });

  it("no member of a proxy is asked for, and getters are not called", () => {
    const proxy = new Proxy({}, { get: (_, name) => (typeof name === "symbol" ? undefined : () => assert.fail()) });
    assert.deepEqual(bundle(proxy), { "text/plain": "{}" });
    const withGetter = [Object.defineProperty({}, "x", { enumerable: true, get: () => assert.fail() })];
    assert.deepEqual(bundle(withGetter), { "text/plain": "[ { x: [Getter] } ]" });
  });
});

describe("tags", () => {
  it("html escapes what is put in, but for HTML, drawings and lists of them", () => {
    const item = (text: string) => html`<li>${text}</li>`;
    const page = bundle(html`<ul title="${'"'}">${["<a>", "b"].map(item)}${svg`<svg/>`}${null}${3}</ul>`);
    assert.equal(page["text/html"], '<ul title="&quot;"><li>&lt;a&gt;</li><li>b</li><svg/>3</ul>');
    assert.equal(page["text/plain"], page["text/html"]);
    assert.equal(bundle(html("<b>as it is</b>"))["text/html"], "<b>as it is</b>");
    assert.equal(bundle(html`${drawn({ "text/html": "<hr>" })}`)["text/html"], "<hr>");
  });

  it("md and latex keep backslashes", () => {
    assert.equal(bundle(md`# ${1 + 1} $\alpha$ \`code\``)["text/markdown"], "# 2 $\\alpha$ `code`");
    assert.equal(bundle(latex`\frac{1}{${2}}`)["text/latex"], "\\frac{1}{2}");
  });

  it("svg and json", () => {
    assert.equal(bundle(svg`<svg><text>${"<"}</text></svg>`)["image/svg+xml"], "<svg><text>&lt;</text></svg>");
    assert.deepEqual(bundle(json({ a: [1n] })), { "text/plain": "{ a: [ 1n ] }", "application/json": { a: ["1"] } });
    assert.throws(() => json(undefined), /Cannot show undefined as JSON/);
  });

  it("image tells what the bytes are", () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1);
    assert.deepEqual(bundle(image(png)), { "text/plain": "<image/png of 5 bytes>", "image/png": "iVBORwE=" });
    assert.ok("image/jpeg" in bundle(image(Uint8Array.of(0xff, 0xd8, 0xff))));
    assert.ok("image/webp" in bundle(image(Buffer.from("RIFF1234WEBPVP8 "))));
    assert.equal(
      bundle(image(Buffer.from("<?xml version='1.0'?>\n<svg/>")))["image/svg+xml"],
      "<?xml version='1.0'?>\n<svg/>",
    );
    assert.throws(() => image(Buffer.from("text")), /its bytes begin with 74657874, expected a PNG/);
  });
});

describe("values of other libraries", () => {
  it("Vega-Lite and Vega specifications, with their data as a table", () => {
    const spec = {
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
      mark: { type: "bar" },
      data: { values: [{ a: 1 }] },
    };
    const forms = bundle(spec);
    assert.deepEqual(Object.keys(forms), ["text/plain", "text/markdown", "application/vnd.vegalite.v5+json"]);
    assert.equal(forms["text/markdown"], "**Vega-Lite chart: bar**\n\n| a |\n| --: |\n| 1 |");
    assert.equal(forms["text/plain"], "<Vega-Lite chart: bar, 1 row of data>");
    assert.equal(forms["application/vnd.vegalite.v5+json"], spec);
    assert.deepEqual(bundle({ toSpec: () => spec }), forms);
    assert.ok("application/vnd.vega.v5+json" in bundle({ $schema: "https://vega.github.io/schema/vega/v5.json" }));
    const later = bundle({ ...spec, $schema: "https://vega.github.io/schema/vega-lite/v6.1.json" });
    assert.deepEqual(later["application/vnd.vegalite.v5+json"], spec);
    assert.ok("application/vnd.vegalite.v6+json" in later);
    assert.deepEqual(Object.keys(bundle({ $schema: "http://json-schema.org/draft-07/schema#" })), ["text/plain"]);
  });

  it("elements of a DOM, as Observable Plot gives, and canvases", () => {
    const plot = { nodeName: "svg", outerHTML: '<svg width="9"><path/></svg>' };
    const ground = "color: #24292f; background: #ffffff";
    const alone = `<svg style="${ground}" xmlns="http://www.w3.org/2000/svg" width="9"><path/></svg>`;
    assert.deepEqual(bundle(plot), { "text/plain": "<svg element>", "image/svg+xml": alone });
    const own = { nodeName: "svg", outerHTML: '<svg style="color: red"><title>Loss</title></svg>' };
    assert.match(String(bundle(own)["image/svg+xml"]), /style="color: #24292f; background: #ffffff; color: red"/);
    assert.equal(bundle(own)["text/plain"], "<svg element: Loss>");
    assert.equal(bundle({ nodeName: "FIGURE", outerHTML: "<figure></figure>" })["text/html"], "<figure></figure>");
    const figure = {
      nodeName: "FIGURE",
      outerHTML: `<figure><h2>Title</h2><svg/>${plot.outerHTML}</figure>`,
      querySelectorAll: () => [{ outerHTML: "<svg/>" }, plot],
    };
    assert.deepEqual(bundle(figure), {
      "text/plain": "<figure element: Title>",
      "text/html": figure.outerHTML,
      "image/svg+xml": alone,
    });
    assert.equal(bundle(html`<p>${plot}</p>`)["text/html"], `<p>${alone}</p>`);
    assert.equal(bundle({ toDataURL: () => "data:image/png;base64,AAAA" })["image/png"], "AAAA");
  });
});

describe("collections", () => {
  it("records are a table", () => {
    const page = String(
      bundle([
        { a: 1, b: "<x>" },
        { b: "y", c: null },
      ])["text/html"],
    );
    assert.deepEqual(
      Array.from(page.matchAll(/<th\b[^>]*>([^<]*)/g), ([, text]) => text),
      ["a", "b", "c", "0", "1"],
    );
    assert.match(page, /&lt;x&gt;/);
    assert.deepEqual(bundle([{ a: 1 }, 2]), { "text/plain": "[ { a: 1 }, 2 ]" });
    assert.ok(String(bundle(Array.from({ length: 1e5 }, (_, i) => ({ i })))["text/html"]).length < 50_000);
  });

  it("values that draw themselves are shown under their names", async () => {
    const late = { [Symbol.for("Jupyter.display")]: async () => ({ "text/html": "<i>late</i>" }) };
    const page = String((await toBundle({ now: drawn({ "text/html": "<b>now</b>" }), late }))["text/html"]);
    assert.match(page, /<details open=""><summary[^>]*><b>now<\/b><\/summary><b>now<\/b>.*<b>late<\/b>.*<i>late<\/i>/);
    const many = Array.from({ length: 5 }, () =>
      drawn({ "text/plain": "<Thing 'a'>\nand more", "text/html": "<b>thing</b>" }),
    );
    assert.match(
      String(bundle(many)["text/html"]),
      /<b>0<\/b> <span[^>]*>&lt;Thing &#39;a&#39;&gt; …<\/span><\/summary>/,
    );
    assert.equal("text/html" in bundle([drawn({ "text/plain": "1" })]), false);
    assert.equal("text/html" in bundle({ a: drawn({ "text/html": "x" }), b: 1 }), false);
  });
});
