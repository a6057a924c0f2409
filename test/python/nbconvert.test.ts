import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { notebookOfCases } from "../support/bundle-cases.js";
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
    const { notebook, bundles } = await notebookOfCases();
    writeFileSync(path("shown.ipynb"), JSON.stringify(notebook));
    const convert = ["-m", "nbconvert", "--to", "html", "--template", "basic", "shown.ipynb"];
    const { status, stderr, error } = spawnSync(python.command, convert, { cwd: path("."), encoding: "utf8" });
    if (error) throw error;
    assert.equal(status, 0, stderr);
    const page = readFileSync(path("shown.html"), "utf8");
    const text = textOf(page);
    for (const [name, bundle] of bundles) {
      const html = bundle["text/html"];
      if (typeof html === "string") assert.ok(text.includes(textOf(html)), `${name} is not in the page`);
    }
    assert.doesNotMatch(page, /<script|\son\w+=/);
    const drawings = (text: unknown) => String(text).split("<svg").length - 1;
    assert.equal(
      drawings(page),
      [...bundles.values()].reduce((sum, bundle) => sum + drawings(bundle["text/html"]), 0),
    );
  });
});
