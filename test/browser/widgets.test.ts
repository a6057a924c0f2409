import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { skip, useLab } from "./lab.js";

const MODEL = `const x = tf.placeholder("float32", [], { name: "x" });
const y = x.mul(x, { name: "y" });`;

const SLIDER = `const slider = widgets.IntSlider({ value: 3, min: 0, max: 10, description: "x" });
const shown = await display(await sess.run(y, { x: slider.value }));
slider.observe(async ({ new: value }) => shown.update(await sess.run(y, { x: value })), "value");
slider`;

/** A widget whose front end is a module of its author: a button that counts, and a text that a cell sets. */
const COUNTER = `const counter = widgets.anywidget({
  esm: \`export default {
    render({ model, el }) {
      const button = document.createElement("button");
      const words = document.createElement("b");
      const show = () => {
        button.textContent = "count is " + model.get("count");
        words.textContent = model.get("words");
      };
      button.addEventListener("click", () => {
        model.set("count", model.get("count") + 1);
        model.save_changes();
      });
      model.on("change:count", show);
      model.on("change:words", show);
      model.on("msg:custom", ({ said }) => model.send({ answered: said + "!" }));
      button.className = "counter";
      words.className = "words";
      el.append(button, words);
      show();
    },
  };\`,
  css: ".words { color: rgb(1, 2, 3); }",
  state: { count: 3, words: "none yet" },
});
const square = await display(counter.count ** 2);
counter.observe(({ new: count }) => square.update(Number(count) ** 2), "count");
counter.onMessage((message) => console.log("heard", message));
counter`;

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

  it(
    "show an anywidget model, which talks both ways",
    notebook(
      "anywidget",
      [COUNTER, "counter.words = 'from a cell'; counter.count", "counter.send({ said: 'hello' })"],
      async (page, lab) => {
        await page.execute(0);
        const button = page.cell(0).locator("button.counter");
        await button.filter({ hasText: "count is 3" }).waitFor();
        await button.click();
        await button.filter({ hasText: "count is 4" }).waitFor();
        await page.outputs(0).first().filter({ hasText: "16" }).waitFor();
        await page.execute(1);
        assert.equal(await page.text(1), "4");
        await page.cell(0).locator("b.words").filter({ hasText: "from a cell" }).waitFor();
        const color = await lab.page.evaluate("getComputedStyle(document.querySelector('b.words')).color");
        assert.equal(color, "rgb(1, 2, 3)");
        await page.execute(2);
        await page.stream(0, "stdout").filter({ hasText: "heard { answered: 'hello!' }" }).waitFor();
      },
    ),
  );
});
