import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { BUNDLE_CASES } from "../support/bundle-cases.js";
import { temporaryFolder } from "../support/checkpoints.js";
import { findPython } from "../support/python.js";

const python = findPython("nbconvert");

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** What is read of HTML. nbconvert writes tags anew, with attributes in another order. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, " ")
    .trim();
}

describe("nbconvert --to html", { skip: python.skip }, () => {
  const path = temporaryFolder();

  it("keeps all that is shown, and adds no script", async () => {
    const names = Object.keys(BUNDLE_CASES);
    const bundles = await Promise.all(names.map((name) => BUNDLE_CASES[name]!()));
    const cells = bundles.map((data, index) => ({
      cell_type: "code",
      id: `cell-${index}`,
      metadata: {},
      execution_count: index + 1,
      source: names[index],
      outputs: [{ output_type: "execute_result", execution_count: index + 1, metadata: {}, data }],
    }));
    writeFileSync(path("shown.ipynb"), JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
    const convert = ["-m", "nbconvert", "--to", "html", "--template", "basic", "shown.ipynb"];
    const { status, stderr, error } = spawnSync(python.command, convert, { cwd: path("."), encoding: "utf8" });
    if (error) throw error;
    assert.equal(status, 0, stderr);
    const page = readFileSync(path("shown.html"), "utf8");
    const text = textOf(page);
    for (const [index, bundle] of bundles.entries()) {
      const html = bundle["text/html"];
      if (typeof html === "string") assert.ok(text.includes(textOf(html)), `${names[index]} is not in the page`);
    }
    assert.doesNotMatch(page, /<script|\son\w+=/);
    const drawings = (text: unknown) => String(text).split("<svg").length - 1;
    assert.equal(
      drawings(page),
      bundles.reduce((sum, bundle) => sum + drawings(bundle["text/html"]), 0),
    );
  });
});
