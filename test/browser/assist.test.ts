import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { skip, useLab } from "./lab.js";

describe("writing a cell in JupyterLab", { skip }, () => {
  const notebook = useLab();

  it(
    "completes with Tab, also while a cell runs",
    notebook(
      "complete",
      [
        "const layer = { weights: tf.variable([1, 2], { name: 'w' }), depth: 3 };",
        "await new Promise((r) => (globalThis.go = r))",
        "",
      ],
      async (page, lab) => {
        await page.execute(0);
        await page.type(2, "layer.");
        assert.deepEqual(await page.complete(), ["depth", "weights"]);
        await lab.screenshot("complete-popup");
        await lab.page.keyboard.press("ArrowDown");
        await lab.page.keyboard.press("Enter");
        await page.cell(2).locator(".cm-content").filter({ hasText: "layer.weights" }).waitFor();
        await page.run(1);
        await page.busy();
        await page.type(2, "; tf.matm");
        assert.deepEqual(await page.complete(), ["matmul"]);
        await lab.page.keyboard.press("Enter");
        await page.cell(2).locator(".cm-content").filter({ hasText: "tf.matmul" }).waitFor();
        await lab.command("notebook:interrupt-kernel");
        await page.ready();
      },
    ),
  );

  it(
    "inspects with Shift-Tab: type, documentation and value",
    notebook("inspect", ["const rate = 0.25;", ""], async (page, lab) => {
      await page.execute(0);
      await page.type(1, "tf.matmul");
      assert.match(await page.inspect(), /function matmul[\s\S]*matri/i);
      await lab.screenshot("inspect-function");
      await lab.page.keyboard.press("Escape");
      await page.type(1, "; rate");
      assert.match(await page.inspect(), /const rate: 0\.25|const rate: number[\s\S]*0\.25/);
    }),
  );
});
