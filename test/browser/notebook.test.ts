import assert from "node:assert/strict";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { skip, useLab } from "./lab.js";

describe("a notebook in JupyterLab", { skip }, () => {
  const notebook = useLab();

  it(
    "runs all its cells and shows what they print, display and give",
    notebook(
      "run-all",
      [
        "console.log('printed'); console.error('complained');",
        "display.html('<b id=\"bold\">bold</b>'); display.markdown('*leaning*'); ({ a: 1, b: [1, 2] })",
        "const w = tf.variable([[1, 2], [3, 4]], { name: 'w' });\nawait sess.run(tf.globalVariablesInitializer());\nawait sess.run(w.mul(2))",
        "graph",
        'display.latex(\'$e^{i\\\\pi}$\'); display.json({ deep: { list: [1, 2] } });\ndisplay.svg(\'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle r="9" cx="10" cy="10"/></svg>\');',
      ],
      async (page) => {
        await page.runAll();
        assert.equal(await page.text(0), "printed\ncomplained");
        assert.equal(await page.stream(0, "stderr").innerText(), "complained\n");
        assert.equal(await page.outputs(1).nth(0).locator("b#bold").innerText(), "bold");
        assert.equal(await page.outputs(1).nth(1).locator("em").innerText(), "leaning");
        assert.match(await page.outputs(1).nth(2).innerText(), /a: 1, b: \[ 1, 2 \]/);
        assert.match(await page.text(2), /float32\s+\(2, 2\)[\s\S]*2\.\s+4\.\s+1\s+6\.\s+8\./);
        await page.outputs(3).locator("svg").waitFor();
        await page.outputs(4).locator("mjx-container, .MathJax").first().waitFor();
        await page.outputs(4).locator('img[src^="data:image/svg+xml"]').waitFor();
      },
    ),
  );

  it(
    "is interrupted while a cell spins, shows what was printed and keeps what it knew",
    notebook(
      "interrupt",
      ["let kept = 41;", "console.log('spinning'); kept++; while (true) {}", "kept"],
      async (page, lab) => {
        await page.execute(0);
        await page.run(1);
        await page.stream(1, "stdout").filter({ hasText: "spinning" }).waitFor();
        await page.prompt(1).filter({ hasText: "[*]" }).waitFor();
        await lab.page.locator('[data-command="notebook:interrupt-kernel"]').locator("visible=true").first().click();
        const error = page.outputs(1).filter({ hasText: "KeyboardInterrupt" });
        await error.waitFor();
        assert.match(await error.innerText(), /Cell In\[2\], line 1, column \d+/);
        await page.prompt(1).filter({ hasText: "[2]" }).waitFor();
        await page.execute(2);
        assert.equal(await page.text(2), "42");
      },
    ),
  );

  it(
    "restarts and runs all cells anew",
    notebook("restart", ["globalThis.runs = (globalThis.runs ?? 0) + 1", "process.pid"], async (page, lab) => {
      await page.runAll();
      await page.execute(0);
      assert.equal(await page.text(0), "2");
      const before = await page.text(1);
      await lab.menu("Kernel", "Restart Kernel and Run All Cells…");
      await lab.accept();
      await page.outputs(1).filter({ hasText: /\d/ }).filter({ hasNotText: before }).waitFor();
      await page.ready();
      assert.equal(await page.text(0), "1");
      assert.deepEqual([await page.prompt(0).innerText(), await page.prompt(1).innerText()], ["[1]:", "[2]:"]);
    }),
  );

  it(
    "keeps its kernel when it is renamed, and is saved with its outputs",
    notebook("rename", ["let x = 1;", "++x"], async (page, lab) => {
      await page.runAll();
      await lab.menu("File", "Rename Notebook…");
      await lab.page.locator(".jp-Dialog input").fill("renamed.ipynb");
      await lab.accept();
      await page.execute(1);
      assert.equal(await page.text(1), "3");
      await lab.command("docmanager:save");
      const saved = JSON.parse(await readFile(join(lab.folder, "renamed.ipynb"), "utf8"));
      assert.deepEqual(saved.cells[1].outputs[0].data, { "text/plain": ["3"] });
      assert.equal(saved.metadata.language_info.name, "typescript");
      await assert.rejects(access(join(lab.folder, "rename.ipynb")));
    }),
  );

  it(
    "asks for input under the cell, and hides a password",
    notebook(
      "stdin",
      ["const name = prompt('Name:');\nconst secret = getpass('Secret:');\n`${name} ${secret}`"],
      async (page, lab) => {
        await page.run(0);
        const box = lab.page.locator(".jp-Stdin-input");
        assert.match(await page.cell(0).locator(".jp-Stdin-prompt").innerText(), /^Name:/);
        await box.fill("Ada");
        await box.press("Enter");
        const password = lab.page.locator('.jp-Stdin-input[type="password"]');
        await password.fill("xyzzy");
        await password.press("Enter");
        await page.outputs(0).filter({ hasText: "'Ada xyzzy'" }).waitFor();
        assert.match(await page.text(0), /Name:\s+Ada/);
        assert.match(await page.text(0), /Secret: ·+/);
      },
    ),
  );

  it(
    "shows an error of type as a warning beside the result, and stops the run at an error",
    notebook(
      "errors",
      ["const n: number = 'one';\nn", "const shape = tf.constant([1, 2]).matmul(3);", "'not reached'"],
      async (page, lab) => {
        await lab.menu("Run", "Run All Cells");
        await page.outputs(1).filter({ hasText: "ValueError" }).waitFor();
        await page.ready();
        assert.equal(await page.result(0).innerText(), "'one'");
        assert.match(await page.stream(0, "stderr").innerText(), /Type 'string' is not assignable to type 'number'/);
        assert.match(await page.text(1), /Shape must be rank 2 but is rank 1[\s\S]*Cell In\[2\], line 1, column 35/);
        assert.equal(await page.outputs(2).count(), 0);
      },
    ),
  );
});
