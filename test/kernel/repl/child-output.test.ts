import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { JsonObject } from "../../../kernel/message.js";
import { TestKernel } from "../../support/kernel-client.js";

const child = 'console.log("out"); console.error("err"); process.exitCode = 3';

describe("what child processes print", () => {
  let kernel: TestKernel;
  before(async () => {
    kernel = await TestKernel.start();
    await kernel.execute(
      `import * as cp from "node:child_process"; import { once } from "node:events"; const child = [process.execPath, ["-e", ${JSON.stringify(child)}]];`,
    );
  });
  after(() => kernel[Symbol.asyncDispose]());

  for (const [how, code] of Object.entries({
    "spawn with inherited streams": `const one = cp.spawn(...child, { stdio: "inherit" }); const [code] = await once(one, "close"); [code, one.stdout, one.stdio[2]]`,
    "spawn with the process's own": `const one = cp.spawn(...child, { stdio: ["ignore", process.stdout, process.stderr] }); const [code] = await once(one, "close"); [code, one.stdout, one.stdio[2]]`,
    "spawn with numbers": `const one = cp.spawn(...child, { stdio: ["ignore", 1, 2] }); const [code] = await once(one, "close"); [code, one.stdout, one.stdio[2]]`,
    spawnSync: `const { status, stdout, output } = cp.spawnSync(...child, { stdio: "inherit" }); [status, stdout, output[2]]`,
    "execFileSync, which throws": `let all; try { cp.execFileSync(...child, { stdio: "inherit" }); } catch ({ status, stdout, output }) { all = [status, stdout, output[2]]; } all`,
  }))
    it(`is printed by the cell: ${how}`, async () => {
      const cell = await kernel.execute(code);
      assert.equal(cell.text("stdout"), "out\n");
      assert.equal(cell.text("stderr"), "err\n");
      assert.equal((cell.of("execute_result")[0]!.data as JsonObject)["text/plain"], "[ 3, null, null ]");
    });

  it("stays with who asked for it", async () => {
    const cell = await kernel.execute(
      `const { stdout } = await promisify(cp.execFile)(process.execPath, ["-p", "6 * 7"]); [stdout, String(cp.execFileSync(process.execPath, ["-p", "1"]))]`.replace(
        "promisify",
        "(await import('node:util')).promisify",
      ),
    );
    assert.equal(cell.text("stdout"), "");
    assert.equal((cell.of("execute_result")[0]!.data as JsonObject)["text/plain"], "[ '42\\n', '1\\n' ]");
  });

  it("comes from a fork and from execSync's stderr too", async () => {
    const cell = await kernel.execute(
      `import { writeFileSync, mkdtempSync } from "node:fs"; const file = mkdtempSync((await import("node:os")).tmpdir() + "/fork-") + "/child.mjs";
       writeFileSync(file, 'console.log("forked")'); await once(cp.fork(file), "close"); cp.execSync('node -e "console.error(1)"'); undefined`,
    );
    assert.equal(cell.text("stdout"), "forked\n");
    assert.equal(cell.text("stderr"), "1\n");
  });
});
