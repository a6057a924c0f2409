import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { skip, useLab } from "./lab.js";

describe("what a cell asks of JupyterLab", { skip }, () => {
  const notebook = useLab();

  it(
    "an output of another cell is replaced, and outputs are cleared, at once or when the next one comes",
    notebook(
      "updates",
      [
        "const shown = await display('before');",
        "shown.update('after');",
        "console.log('first'); display.clear(); console.log('second');",
        "console.log('kept');\ndisplay.clear({ wait: true });\nawait new Promise((resolve) => (globalThis.go = resolve));\nconsole.log('new');",
      ],
      async (page, lab) => {
        await page.execute(0);
        await page.outputs(0).filter({ hasText: "'before'" }).waitFor();
        await page.execute(1);
        await page.outputs(0).filter({ hasText: "'after'" }).waitFor();
        await page.execute(2);
        assert.equal(await page.text(2), "second");
        await page.run(3);
        await page.outputs(3).filter({ hasText: "kept" }).waitFor();
        await page.busy();
        assert.equal(await page.text(3), "kept");
        await lab.command("notebook:interrupt-kernel");
        await page.outputs(3).filter({ hasText: "KeyboardInterrupt" }).waitFor();
        assert.doesNotMatch(await page.text(3), /^kept$/m);
      },
    ),
  );

  it(
    "help is paged below the cell, and a next input becomes a cell",
    notebook(
      "payloads",
      ["const rate = 0.25;", "rate?", "setNextInput('const next = rate * 2;');"],
      async (page, lab) => {
        await page.execute(0);
        await page.execute(1);
        await page.cell(1).locator(".jp-OutputArea").filter({ hasText: "const rate: 0.25" }).waitFor();
        await page.run(2);
        await lab.page
          .locator(".jp-Notebook .cm-content")
          .filter({ hasText: /^const next = rate \* 2;$/ })
          .waitFor();
      },
    ),
  );

  it(
    "what a timer prints after its cell has finished stands under that cell",
    notebook(
      "later",
      [
        "let go = () => {};\nvoid new Promise<void>((resolve) => (go = resolve)).then(() => console.log('late'));\n'started'",
        "go(); 'next'",
      ],
      async (page) => {
        await page.execute(0);
        await page.execute(1);
        await page.outputs(0).filter({ hasText: "late" }).waitFor();
        assert.equal(await page.text(1), "'next'");
      },
    ),
  );
});
