import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { install } from "../../kernelspec/install.js";
import { findPython } from "../support/python.js";

const python = findPython("jupyter_client", "jupyter_kernel_test", "nbclient", "nbformat");
const suite = fileURLToPath(new URL("../../../test/conformance/test_kernel.py", import.meta.url));

/** Runs the Python suite against a kernelspec that is installed for it; gives the exit code and what was printed. */
async function runSuite(): Promise<{ status: number | null; report: string }> {
  const prefix = await mkdtemp(join(tmpdir(), "tensorcell-conformance-"));
  try {
    const { name } = await install({ prefix, name: "tensorcell-conformance" });
    const env = {
      ...process.env,
      JUPYTER_PATH: join(prefix, "share", "jupyter"),
      JUPYTER_RUNTIME_DIR: join(prefix, "runtime"),
      TENSORCELL_TEST_KERNEL: name,
    };
    const child = spawn(python.command, [suite], { env, cwd: prefix, stdio: ["ignore", "pipe", "pipe"] });
    let report = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (report += text));
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    return { status, report };
  } finally {
    await rm(prefix, { recursive: true, force: true });
  }
}

describe("Jupyter's own clients", { skip: python.skip }, () => {
  it("pass jupyter_kernel_test, jupyter_client and nbclient", async (t) => {
    const { status, report } = await runSuite();
    t.diagnostic(report.trim().split("\n").slice(-3).join(" "));
    assert.equal(status, 0, report);
  });
});
