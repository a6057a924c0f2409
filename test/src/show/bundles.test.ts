import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { HtmlValidate } from "html-validate";
import { BUNDLE_CASES } from "../../support/bundle-cases.js";
import { descendants, parseXml } from "../../support/xml.js";

const folder = new URL("../../../../test/fixtures/bundles/", import.meta.url);
const pathOf = (name: string) => new URL(`${name.replaceAll(" ", "-")}.json`, folder);
const isWriting = process.env.TENSORCELL_WRITE_BUNDLES === "1";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  // Outputs bring their styles along: stylesheets do not survive everywhere. They are XML, too, where attributes have values.
  rules: { "no-inline-style": "off", "long-title": "off", "attribute-boolean-style": "off", "void-style": "off" },
});

/** Elements that GitHub leaves in a notebook's HTML and that are used here, and those of drawings. */
const KEPT = new Set(
  " div span b i code pre p br table caption thead tbody tr th td details summary ul li dl dt dd img figure figcaption svg style title g path rect text".split(
    " ",
  ),
);

for (const [name, draw] of Object.entries(BUNDLE_CASES))
  describe(name, async () => {
    const drawn = await draw();
    // As it is in a message.
    const bundle = JSON.parse(JSON.stringify(drawn)) as typeof drawn;

    it("is shown as it was", () => {
      const text = `${JSON.stringify(bundle, undefined, 1)}\n`;
      if (isWriting) writeFileSync(pathOf(name), text);
      assert.deepEqual(bundle, JSON.parse(readFileSync(pathOf(name), "utf8")));
    });

    it("has a text, and is small", () => {
      assert.equal(typeof bundle["text/plain"], "string");
      assert.ok(JSON.stringify(bundle).length < 200_000);
    });

    it("asks for nothing and runs nothing", () => {
      for (const text of Object.values(bundle).map(String)) {
        const found = /<script|<iframe|<object|<embed|<link|@import|url\(|\son\w+=|javascript:/i.exec(text);
        assert.equal(found, null, found?.[0]);
        for (const [, address = ""] of text.matchAll(/\s(?:href|src|xlink:href)="([^"]*)"/g))
          assert.match(address, /^(data:image\/png;base64,|#)/);
      }
    });

    const html = bundle["text/html"];
    if (typeof html === "string") {
      it("is valid HTML", async () => {
        const report = await validator.validateString(html);
        const messages = report.results.flatMap(({ messages }) => messages);
        assert.deepEqual(
          messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
          [],
        );
        parseXml(html);
      });

      it("is made of what sanitizers leave, and drawings", () => {
        const tags = new Set(descendants(parseXml(html)).map(({ tag }) => tag));
        assert.deepEqual(
          [...tags].filter((tag) => !KEPT.has(tag)),
          [],
        );
      });

      it("says to those who do not see it what its tables and drawings are", () => {
        const elements = descendants(parseXml(html));
        for (const { tag, attributes, children } of elements) {
          if (tag === "th") assert.match(attributes.get("scope") ?? "", /^(row|col|rowgroup|colgroup)$/);
          if (tag === "svg") {
            assert.equal(attributes.get("role"), "img");
            assert.ok(children.some((child) => child.tag === "title"));
          }
          if (tag === "img") assert.match(attributes.get("alt") ?? "", /\S/);
        }
      });
    }

    const svg = bundle["image/svg+xml"];
    if (typeof svg === "string")
      it("is a drawing with a title", () => {
        const [root] = parseXml(svg).children;
        assert.equal(root?.tag, "svg");
        assert.equal(root?.attributes.get("role"), "img");
        assert.ok(root?.children.some(({ tag }) => tag === "title"));
      });
  });

it("has no record of a case that is gone", () => {
  const known = Object.keys(BUNDLE_CASES).map((name) => `${name.replaceAll(" ", "-")}.json`);
  assert.deepEqual(
    readdirSync(folder)
      .filter((name) => name !== "README.md")
      .toSorted(),
    known.toSorted(),
  );
});
