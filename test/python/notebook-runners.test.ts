import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { temporaryFolder } from "../support/checkpoints.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";

const python = findPython("papermill", "nbconvert", "nbval", "jupyter_cache", "pip");
const cli = join(root, "dist", "kernel", "cli.js");
const KERNEL = "tensorcell-under-test";

const code = (id: string, source: string, tags: readonly string[] = [], outputs: readonly object[] = []) => ({
  ...{ cell_type: "code", id, metadata: { tags }, source, outputs, execution_count: outputs.length > 0 ? 1 : null },
});
const kernelspec = { name: KERNEL, display_name: "T", language: "typescript" };
const notebook = (...cells: object[]) =>
  JSON.stringify({
    cells,
    metadata: { kernelspec, language_info: { name: "typescript" } },
    nbformat: 4,
    nbformat_minor: 5,
  });

const result = (text: string) => ({
  output_type: "execute_result",
  data: { "text/plain": text },
  metadata: {},
  execution_count: 1,
});

/** Parameters with types to be checked by, and a graph that uses them. */
const PARAMETERS = [
  code("p", 'const rate: number = 1; // how fast\nconst name = "a";\nconst sizes: number[] = []', ["parameters"]),
  code(
    "g",
    "const w = tf.constant(rate);\n`${name} ${sizes.length} ${typeof big} ${(await sess.run(w.mul(2))).item()}`",
  ),
];

describe("Python's runners of notebooks", { skip: python.skip }, () => {
  const path = temporaryFolder();
  let env: NodeJS.ProcessEnv = {};

  /** Runs a Python module in a folder of its own. */
  const module = (folder: string, words: readonly string[]) =>
    spawnSync(python.command, ["-m", ...words], {
      cwd: path(folder),
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
  const cells = (file: string) => JSON.parse(readFileSync(path(file), "utf8")).cells;

  before(() => {
    mkdirSync(path("prefix"));
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, "install", "--prefix", path("prefix"), "--name", KERNEL],
      { encoding: "utf8" },
    );
    assert.equal(status, 0, stderr);
    const runtime = { JUPYTER_RUNTIME_DIR: path("runtime"), IPYTHONDIR: path("ipython"), TENSORCELL_HISTORY: "" };
    env = { JUPYTER_PATH: join(path("prefix"), "share", "jupyter"), ...runtime };
    for (const folder of ["papermill", "convert", "val", "cache"]) mkdirSync(path(folder));
  });

  describe("papermill", () => {
    before(() => {
      writeFileSync(path("papermill/in.ipynb"), notebook(...PARAMETERS));
      writeFileSync(path("papermill/env.ipynb"), notebook(code("e", "Number(process.env.RATE ?? 1) * 2")));
    });

    it("runs notebooks without parameters, and with those of the environment", () => {
      const { status, stderr } = spawnSync(python.command, ["-m", "papermill", "env.ipynb", "env-out.ipynb"], {
        cwd: path("papermill"),
        encoding: "utf8",
        env: { ...process.env, ...env, RATE: "21" },
      });
      assert.equal(status, 0, stderr);
      assert.equal(plainText(cells("papermill/env-out.ipynb")[0]), "42");
    });

    it("writes typed parameters once the package is installed, which pip knows", () => {
      const site = path("site");
      // A folder stands for the environment, so that the one that runs the tests stays as it is.
      const install = spawnSync(
        process.execPath,
        [cli, "install", "--prefix", path("prefix"), "--name", KERNEL, "--force", "--papermill"],
        {
          encoding: "utf8",
          env: { ...process.env, VIRTUAL_ENV: fakeEnvironment(path("environment"), python.command), PIP_TARGET: site },
        },
      );
      assert.equal(install.status, 0, install.stderr);
      assert.match(install.stdout, /papermill of .* writes parameters in TypeScript/);
      const words = [
        "in.ipynb",
        "out.ipynb",
        "-p",
        "rate",
        "0.5",
        "-y",
        "name: 'x\"y'\nsizes: [1, 2]\nbig: 9007199254740993",
      ];
      const { status, stderr } = spawnSync(python.command, ["-m", "papermill", ...words], {
        cwd: path("papermill"),
        encoding: "utf8",
        env: { ...process.env, ...env, PYTHONPATH: site },
      });
      assert.equal(status, 0, stderr);
      const [, injected, graph] = cells("papermill/out.ipynb");
      assert.equal(
        [injected.source].flat().join(""),
        '// Parameters\nconst name: string = "x\\"y";\nconst sizes: number[] = [1, 2];\nconst big: bigint = 9007199254740993n;\nconst rate: number = 0.5;\n',
      );
      assert.equal(plainText(graph), "'x\"y 2 bigint 1'");
      const help = spawnSync(python.command, ["-m", "papermill", "--help-notebook", "in.ipynb"], {
        cwd: path("papermill"),
        encoding: "utf8",
        env: { ...process.env, ...env, PYTHONPATH: site },
      });
      assert.match(help.stdout, /rate: number \(default 1\)\s+how fast/);
    });
  });

  it("nbconvert --execute", () => {
    writeFileSync(
      path("convert/in.ipynb"),
      notebook(code("a", "const a = tf.constant([1, 2]);\nawait sess.run(a.mul(2))")),
    );
    const words = ["nbconvert", "--execute", "--to", "notebook", "--output", "out.ipynb", "in.ipynb"];
    const { status, stderr } = module("convert", words);
    assert.equal(status, 0, stderr);
    assert.match(plainText(cells("convert/out.ipynb")[0]), /\[2\. 4\.\]/);
  });

  it("nbval compares with the stored outputs", () => {
    const cells = [code("a", "1 + 1", [], [result("2")]), code("b", "tf.constant(3).shape", ["nbval-ignore-output"])];
    writeFileSync(path("val/good.ipynb"), notebook(...cells));
    writeFileSync(path("val/bad.ipynb"), notebook(code("a", "1 + 1", [], [result("3")])));
    const words = (file: string) => ["pytest", "-p", "no:cacheprovider", "--nbval", file];
    const good = module("val", words("good.ipynb"));
    assert.equal(good.status, 0, good.stdout + good.stderr);
    assert.match(good.stdout, /2 passed/);
    assert.match(module("val", words("bad.ipynb")).stdout, /1 failed/);
  });

  it("jupyter-cache executes what it has not yet", () => {
    writeFileSync(path("cache/in.ipynb"), notebook(code("a", "6 * 7")));
    const script = `
import sys
from jupyter_cache import get_cache
from jupyter_cache.executors import load_executor
cache = get_cache("cache")
cache.add_nb_to_project("in.ipynb")
ran = load_executor("local-serial", cache=cache).run_and_cache()
assert [str(one) for one in ran.succeeded], (ran.failed, ran.errored)
print(cache.get_cache_bundle(1).nb.cells[0].outputs[0].data["text/plain"])`;
    const { status, stdout, stderr } = spawnSync(python.command, ["-c", script], {
      cwd: path("cache"),
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), "42");
  });
});

/** The plain text of a cell's first output. */
function plainText(cell: { outputs: { data: Record<string, string | string[]> }[] }): string {
  return [cell.outputs[0]!.data["text/plain"]!].flat().join("");
}

/** Makes a folder whose `bin/python` is `command`, as a virtual environment has it. */
function fakeEnvironment(folder: string, command: string): string {
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "bin", "python"), `#!/bin/sh\nexec "${command}" "$@"\n`, { mode: 0o755 });
  return folder;
}
