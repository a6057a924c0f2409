import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { skip, useLab } from "./lab.js";

const MODEL = `const x = tf.placeholder("float32", [], { name: "x" });
const y = x.mul(x, { name: "y" });`;

const SLIDER = `const slider = widgets.IntSlider({ value: 3, min: 0, max: 10, description: "x" });
const shown = await display(await sess.run(y, { x: slider.value }));
slider.observe(async ({ new: value }) => shown.update(await sess.run(y, { x: value })), "value");
slider`;

describe("widgets in JupyterLab", { skip }, () => {
  const notebook = useLab();

  it(
    "run a fetch again with what a slider feeds, and follow what a cell sets",
    notebook("slider", [MODEL, SLIDER, "slider.value = 9;", "slider.value"], async (page, lab) => {
      await page.execute(0);
      await page.execute(1);
      const handle = page.cell(1).locator(".noUi-handle");
      const shown = page.outputs(1).first();
      await shown.filter({ hasText: "9" }).waitFor();
      await handle.focus();
      await lab.page.keyboard.press("ArrowRight");
      await shown.filter({ hasText: "16" }).waitFor();
      await lab.page.keyboard.press("ArrowRight");
      await shown.filter({ hasText: "25" }).waitFor();
      await page.execute(3);
      assert.equal(await page.text(3), "5");
      await page.execute(2);
      await page.cell(1).locator(".widget-readout").filter({ hasText: "9" }).waitFor();
    }),
  );

  it(
    "take clicks and text, and show a callback's error under the cell that registered it",
    notebook(
      "controls",
      [
        "const button = widgets.Button({ description: 'Go' });\nbutton.onClick(() => { console.log('clicked'); nothing });\nbutton",
        "const text = widgets.Text({ value: 'a' });\ntext",
        "text.value",
      ],
      async (page, lab) => {
        await page.execute(0);
        await page.cell(0).locator("button.jupyter-button").click();
        await page.stream(0, "stdout").filter({ hasText: "clicked" }).waitFor();
        await page.outputs(0).filter({ hasText: "ReferenceError: nothing is not defined" }).waitFor();
        await page.execute(1);
        await page.cell(1).locator(".widget-text input").fill("typed");
        await lab.page.keyboard.press("Tab");
        await page.execute(2);
        assert.equal(await page.text(2), "'typed'");
      },
    ),
  );
});
