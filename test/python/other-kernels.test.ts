import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, it } from "node:test";
import { code, notebookOf, startCli } from "../notebooks/run/support.js";
import { temporaryFolder } from "../support/checkpoints.js";
import { findPython } from "../support/python.js";

const python = findPython("ipykernel");

describe("tensorcell run --kernel python3", { skip: python.skip }, () => {
  const path = temporaryFolder();

  /** Runs cells of Python in ipykernel. */
  function run(cells: readonly object[], ...flags: string[]) {
    const kernelspec = { name: "python3", display_name: "Python 3", language: "python" };
    writeFileSync(path("in.ipynb"), notebookOf(cells, { metadata: { kernelspec } }));
    const prefix = spawnSync(python.command, ["-c", "import sys; print(sys.prefix)"], {
      encoding: "utf8",
    }).stdout.trim();
    // The kernelspec of an environment says "python": that of the environment.
    const env = {
      ...process.env,
      PATH: [join(prefix, "bin"), process.env.PATH].join(delimiter),
      JUPYTER_PATH: join(prefix, "share", "jupyter"),
      IPYTHONDIR: path("ipython"),
    };
    return startCli(["run", path("in.ipynb"), "--kernel", "python3", ...flags], { env });
  }

  it("runs, with parameters in Python", async () => {
    const cells = [code("rate = 1", { metadata: { tags: ["parameters"] } }), code("print(rate * 2)\nrate is None")];
    const { stdout, stderr, ended } = run(cells, "-p", "rate", "0.25", "-o", path("out.ipynb"));
    assert.equal(await ended, 0, stderr.text);
    assert.equal(stdout.text, "0.5\nFalse\n");
    const { cells: written, metadata } = JSON.parse(readFileSync(path("out.ipynb"), "utf8"));
    assert.equal(metadata.language_info.name, "python");
    assert.deepEqual(written[1].source, ["# Parameters\n", "rate = 0.25"]);
  });

  it("is interrupted by a signal, as its kernelspec says", async () => {
    const { child, stdout, stderr, ended } = run([code("print('spinning', flush=True)\nwhile True: pass")]);
    await stdout.until("spinning");
    child.kill("SIGINT");
    assert.equal(await ended, 130);
    assert.match(stderr.text, /KeyboardInterrupt/);
  });

  it("tells of one that dies, with what it wrote", async () => {
    const { stderr, ended } = run([code("import os, sys\nos.write(2, b'last words\\n')\nos._exit(3)")]);
    assert.equal(await ended, 4);
    assert.match(stderr.text, /The kernel died \(exit code 3\) in cell \[1\/1\]/);
  });
});
