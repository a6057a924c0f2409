import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { skip, useLab } from "./lab.js";

/** Registries take their time. */
const INSTALLS_IN_MS = 240_000;

describe("packages in a notebook in JupyterLab", { skip }, () => {
  const notebook = useLab();

  it(
    "what %npm install brings is used in the next cell: Observable Plot draws, and says what it draws",
    notebook(
      "plot",
      [
        "%npm install @observablehq/plot linkedom",
        "import * as Plot from '@observablehq/plot';\nimport { parseHTML } from 'linkedom';\nconst { document } = parseHTML('<body></body>');\nconst losses = [4, 2, 1, 0.5];\nPlot.plot({ document, marks: [Plot.ruleY([0]), Plot.lineY(losses)] })",
        "Plot.plot({ document, title: 'Losses', caption: 'by step', marks: [Plot.dot(losses.map((loss, step) => [step, loss]))] })",
      ],
      async (page) => {
        await page.run(0);
        await page
          .outputs(0)
          .filter({ hasText: /added \d+ packages/ })
          .waitFor({ timeout: INSTALLS_IN_MS });
        await page.ready();
        await page.execute(1);
        const image = page.outputs(1).locator('img[src^="data:image/svg+xml"]');
        await image.waitFor();
        assert.equal(await image.evaluate((drawn) => (drawn as unknown as { naturalWidth: number }).naturalWidth), 640);
        await page.execute(2);
        await page.outputs(2).locator("figure svg circle").first().waitFor();
        assert.match(await page.text(2), /Losses[\s\S]*by step/);
        assert.deepEqual(await page.illegible(), []);
      },
    ),
  );

  it(
    "charts in Vega-Lite and Vega are drawn, also such as are written for a later version",
    notebook(
      "charts",
      [
        "const chart = {\n  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',\n  data: { values: [{ run: 'a', loss: 1 }, { run: 'b', loss: 2 }] },\n  mark: 'bar',\n  encoding: { x: { field: 'run' }, y: { field: 'loss', type: 'quantitative' } },\n};\nchart",
        "({ ...chart, $schema: 'https://vega.github.io/schema/vega-lite/v6.json' })",
        "({ $schema: 'https://vega.github.io/schema/vega/v5.json', width: 50, height: 20, marks: [{ type: 'rect', encode: { enter: { x: { value: 5 }, width: { value: 9 }, y: { value: 0 }, height: { value: 9 } } } }] })",
      ],
      async (page) => {
        for (const index of [0, 1, 2]) {
          await page.execute(index);
          await page.outputs(index).locator(".vega-embed canvas, .vega-embed svg.marks").first().waitFor();
        }
      },
    ),
  );
});
