import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { temporaryFolder } from "../support/checkpoints.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";
import { readCells } from "../support/tutorials.js";

const python = findPython("tensorflow");
const notebooks = join(root, "notebooks");

/** Runs a program and gives what it printed. */
function run(command: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, TF_CPP_MIN_LOG_LEVEL: "3", CUDA_VISIBLE_DEVICES: "" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  assert.equal(status, 0, `${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

describe("the tutorial from Python and back", { skip: python.skip }, () => {
  const path = temporaryFolder();

  it("has Python's half: it runs with what Python has just written, and Python opens what it gives back", () => {
    const model = path("from-python");
    mkdirSync(model);
    for (const name of ["write_model.py", "read_model.py"])
      copyFileSync(join(notebooks, "from-python", name), join(model, name));
    copyFileSync(join(notebooks, "from-python.ipynb"), path("from-python.ipynb"));
    assert.match(run(python.command, ["write_model.py", "."], model), /xor-60$/m);
    for (const name of ["xor-60.index", "xor-60.data-00000-of-00001"])
      assert.equal(readFileSync(join(model, name)).length, readFileSync(join(notebooks, "from-python", name)).length);

    const target = path("back");
    mkdirSync(target);
    const cli = join(root, "dist", "kernel", "cli.js");
    const args = [cli, "run", "from-python.ipynb", "--check", "-p", "folder", target, "-o", "executed.ipynb"];
    run(process.execPath, args, path("."));

    const printed = readCells(path("executed.ipynb")).flatMap(({ outputs }) =>
      outputs.map((output) => (output.output_type === "stream" ? output.text : "")),
    );
    const after = printed.find((text) => text.startsWith("step 200"))!;
    const [, answers] = after.trim().split("\n");
    assert.equal(run(python.command, ["read_model.py", join(target, "xor-200")], model), `step 200\n${answers}\n`);
  });
});
