import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { install } from "../../kernelspec/install.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";

const python = findPython("jupyter_client", "jupyter_kernel_test", "nbclient", "nbformat");
const terminal = findPython("jupyter_console", "pexpect", "pyte");
const script = (name: string) => fileURLToPath(new URL(`../../../test/conformance/${name}`, import.meta.url));

describe("Jupyter's own clients", { skip: python.skip }, () => {
  let [home, kernel] = ["", ""];
  before(async () => {
    home = await mkdtemp(join(tmpdir(), "tensorcell-conformance-"));
    kernel = (await install({ prefix: home, name: "tensorcell-conformance" })).name;
    await mkdir(join(home, "runtime"));
  });
  after(() => rm(home, { recursive: true, force: true }));

  /** Runs Python with the installed kernelspec; gives the exit code and what was printed. */
  async function run(...args: string[]): Promise<{ status: number | null; report: string }> {
    const env = {
      ...process.env,
      JUPYTER_PATH: join(home, "share", "jupyter"),
      JUPYTER_RUNTIME_DIR: join(home, "runtime"),
      JUPYTER_CONFIG_DIR: join(home, "config"),
      TENSORCELL_TEST_KERNEL: kernel,
    };
    const child = spawn(python.command, args, { env, cwd: home, stdio: ["ignore", "pipe", "pipe"] });
    let report = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (report += text));
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    return { status, report };
  }

  it("pass jupyter_kernel_test, jupyter_client and nbclient", async (t) => {
    const { status, report } = await run(script("test_kernel.py"));
    t.diagnostic(report.trim().split("\n").slice(-3).join(" "));
    assert.equal(status, 0, report);
  });

  it("talk to it in a terminal: jupyter console", { skip: terminal.skip }, async () => {
    const { status, report } = await run(script("console.py"), kernel);
    assert.equal(status, 0, report);
  });

  it("execute the tutorial: jupyter execute", async () => {
    const notebook = join(home, "tutorial.ipynb");
    await copyFile(join(root, "notebooks", "save-and-restore.ipynb"), notebook);
    const command = ["-m", "jupyter", "execute", "--inplace", `--kernel_name=${kernel}`, notebook];
    const { status, report } = await run(...command);
    assert.equal(status, 0, report);
    const { cells } = JSON.parse(await readFile(notebook, "utf8"));
    assert.match(JSON.stringify(cells), /Saved 1 variable|model-1000/);
  });

  it("run a file: jupyter run", async () => {
    const program = join(home, "program.ts");
    await writeFile(program, "const sum = tf.constant(2).add(3);\nconsole.log(`the sum is ${await sess.run(sum)}`);\n");
    const { status, report } = await run("-m", "jupyter", "run", `--kernel=${kernel}`, program);
    assert.equal(status, 0, report);
    assert.match(report, /^the sum is 5\.0$/m);
  });
});
