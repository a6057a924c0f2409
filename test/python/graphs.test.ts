import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { findPython } from "../support/python.js";
import { assertSameNodes, assertSameRuns } from "../support/recorded-graph.js";
import { root } from "../support/source-files.js";

const python = findPython("tensorflow", "numpy");

/** Has Python's TensorFlow record the graphs `first` to `last - 1` of a kind in `folder`. */
async function record(
  folder: string,
  kind: "random" | "tutorials" | "flow",
  first: number,
  last: number,
): Promise<void> {
  const script = join(root, "test", "python", "graphs", "record.py");
  const child = spawn(python.command, [script, folder, kind, String(first), String(last)], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  assert.equal(code, 0, errors);
}

/** Graphs that Python's TensorFlow builds, differentiates and runs here, with TensorFlow's values: random ones, tutorials, and control flow. */
describe("graphs of Python's TensorFlow", { skip: python.skip }, () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-graphs-")));
  after(() => rmSync(folder, { recursive: true, force: true }));
  before(() =>
    Promise.all([record(folder, "random", 0, 40), record(folder, "tutorials", 0, 100), record(folder, "flow", 0, 100)]),
  );

  it("compute the same here, and are the same nodes when they are written again", async (t) => {
    const names = readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => file.slice(0, -".json".length));
    assert.ok(names.length >= 100, `found only ${names.length} recorded graphs`);
    for (const name of names.sort()) {
      const prefix = join(folder, name);
      await t.test(`${name}: values`, () => assertSameRuns(prefix));
      await t.test(`${name}: nodes`, () => assertSameNodes(prefix));
    }
  });
});
