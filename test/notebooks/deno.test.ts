import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import { temporaryFolder } from "../support/checkpoints.js";
import { code, notebookOf, startCli } from "./run/support.js";

/** Deno's program: `DENO`, or the one on the path. */
const deno = process.env.DENO || "deno";
const isThere = spawnSync(deno, ["--version"]).status === 0;
if (!isThere && process.env.CI) throw new Error(`Cannot skip tests in CI: "${deno}" is no Deno`);

describe("tensorcell run --kernel deno", { skip: isThere ? false : "needs Deno (DENO says where it is)" }, () => {
  const path = temporaryFolder();
  const env = () => ({ ...process.env, JUPYTER_PATH: path("."), DENO_DIR: path("cache"), NO_COLOR: "1" });
  before(() => {
    mkdirSync(path("kernels/deno"), { recursive: true });
    const argv = [deno, "jupyter", "--kernel", "--conn", "{connection_file}"];
    const spec = { argv, display_name: "Deno", language: "typescript" };
    writeFileSync(path("kernels/deno/kernel.json"), JSON.stringify(spec));
  });

  it("runs cells and keeps their outputs", async () => {
    const cells = [code("const rate: number = 2;\nconsole.log(rate * 2)"), code('[rate, "é"]')];
    writeFileSync(path("in.ipynb"), notebookOf(cells));
    const { stderr, ended } = startCli(["run", path("in.ipynb"), "--kernel", "deno", "-o", path("out.ipynb")], {
      env: env(),
    });
    assert.equal(await ended, 0, stderr.text);
    const { cells: written } = JSON.parse(readFileSync(path("out.ipynb"), "utf8"));
    assert.match(JSON.stringify(written[0].outputs), /"4/);
    assert.match(JSON.stringify(written[1].outputs), /é/);
  });

  it("tells of a cell that fails", async () => {
    writeFileSync(path("in.ipynb"), notebookOf([code('throw new Error("lost")')]));
    const { stderr, ended } = startCli(["run", path("in.ipynb"), "--kernel", "deno"], { env: env() });
    assert.equal(await ended, 1);
    assert.match(stderr.text, /lost/);
  });
});
