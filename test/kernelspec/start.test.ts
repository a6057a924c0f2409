import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { startKernel } from "../../kernelspec/start.js";
import { kernelArgv } from "../support/kernel-client.js";

describe("startKernel", () => {
  it("tries other ports where one was taken after it was found free", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tensorcell-start-"));
    const tried = join(folder, "tried");
    const program = join(folder, "kernel.cjs");
    const [node = "", ...kernel] = kernelArgv;
    await writeFile(
      program,
      `const { existsSync, writeFileSync } = require("node:fs");
       if (existsSync(${JSON.stringify(tried)})) {
         const { spawn } = require("node:child_process");
         spawn(process.execPath, process.argv.slice(2), { stdio: "inherit" }).once("exit", (code) => process.exit(code));
       } else {
         writeFileSync(${JSON.stringify(tried)}, "");
         console.error("Cannot bind: Address already in use");
         process.exitCode = 1;
       }`,
    );
    const { launched, client, answer } = await startKernel([node, program, ...kernel], {}, (asked) => asked.ready());
    assert.ok(existsSync(tried));
    assert.equal(answer.content.status, "ok");
    await client.request("shutdown_request", {}, "control");
    assert.equal(await launched.exited, 0);
    client.close();
    await launched.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it("says what the process wrote where it ends, and leaves nothing behind", async () => {
    const argv = [
      process.execPath,
      "-e",
      "console.error('no such thing', process.argv[1]); process.exit(3)",
      "{connection_file}",
    ];
    await assert.rejects(
      startKernel(argv, {}, (client) => client.ready()),
      (error: Error) => {
        const file = /no such thing (.*)/.exec(error.message)?.[1] ?? assert.fail(error.message);
        assert.match(error.message, /^Cannot start the kernel: it ended with 3, expected a kernel_info_reply\n/);
        assert.ok(!existsSync(file));
        return true;
      },
    );
  });
});
