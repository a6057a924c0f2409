import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { notebookOfCases } from "../support/bundle-cases.js";
import { temporaryFolder } from "../support/checkpoints.js";
import { findChromium } from "../support/chromium.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";

const python = findPython("nbconvert");
const browser = findChromium();
const skip = [python.skip, browser.skip].filter(Boolean).join("; ") || false;

/** What a sheet of US letter paper holds between Chromium's margins; A4 is a little narrower. */
const SHEETS = { letter: 739, A4: 717 } as const;

/** Outputs and inputs with something that reaches beyond them by more than the margin that is left free at their sides. */
const CUT = `Array.from(document.querySelectorAll(".jp-OutputArea-output, .jp-InputArea-editor"), (part) => {
  for (const details of part.querySelectorAll("details")) details.open = true;
  const right = part.getBoundingClientRect().right;
  const beyond = Array.from(part.querySelectorAll("*"), (element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((box) => Math.round(box.right - right));
  return { beyond: Math.max(0, ...beyond), text: part.textContent.trim().replace(/\\s+/g, " ").slice(0, 80) };
}).filter(({ beyond }) => beyond > 4)`;

describe("on paper, by way of nbconvert --to html", { skip }, () => {
  const path = temporaryFolder();
  let started: Browser;
  before(async () => {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    started = await chromium.launch({ executablePath: browser.command, args });
    writeFileSync(path("cases.ipynb"), JSON.stringify((await notebookOfCases()).notebook));
    for (const name of tutorials) writeFileSync(path(name), readFileSync(join(root, "notebooks", name)));
  });
  after(() => started?.close());

  const tutorials = readdirSync(join(root, "notebooks")).filter((name) => name.endsWith(".ipynb"));
  for (const name of ["cases.ipynb", ...tutorials])
    it(`nothing is cut at the right edge of ${name}`, async () => {
      const words = ["-m", "nbconvert", "--to", "html", name];
      const { status, stderr, error } = spawnSync(python.command, words, { cwd: path("."), encoding: "utf8" });
      if (error) throw error;
      assert.equal(status, 0, stderr);
      for (const [sheet, width] of Object.entries(SHEETS)) {
        const page = await started.newPage({ viewport: { width, height: 1000 } });
        await page.emulateMedia({ media: "print" });
        // Fonts and formulas from the network are of no matter here.
        await page.route(/^https?:/, (route) => route.abort());
        await page.goto(pathToFileURL(path(name.replace("ipynb", "html"))).href);
        assert.deepEqual(await page.evaluate(CUT), [], sheet);
        await page.close();
      }
    });
});
