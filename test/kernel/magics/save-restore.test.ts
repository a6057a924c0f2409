import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Execution, TestKernel } from "../../support/kernel-client.js";

const build = `
const w1 = tf.variable([1.5, 2.5], { name: "w1" });
const w2 = tf.variable([[1, 2, 3]], { name: "w2", dtype: "float32" });
await sess.run(tf.globalVariablesInitializer());`;

/** A cell that must succeed. */
async function run(kernel: TestKernel, code: string): Promise<Execution> {
  const cell = await kernel.execute(code);
  assert.equal(cell.reply.status, "ok", String(cell.reply.evalue));
  return cell;
}

function result(cell: Execution): string {
  const [shown] = cell.of("execute_result") as { data: Record<string, string> }[];
  return shown?.data["text/plain"] ?? "";
}

describe("%save and %restore", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tensorcell-magics-"));
  });
  after(() => rm(folder, { recursive: true }));

  it("save the graph and its variables, with a step, and without the graph", async () => {
    await using kernel = await TestKernel.start({ cwd: folder });
    await run(kernel, build);
    const first = await run(kernel, "%save model");
    assert.match(first.text("stdout"), /^Saved 2 variables to model\n {2}checkpoint +\d+ bytes\n/);
    assert.deepEqual((await readdir(folder)).sort(), [
      "checkpoint",
      "model.data-00000-of-00001",
      "model.index",
      "model.meta",
    ]);
    await run(kernel, "%save model --step 7 --no-meta");
    const names = await readdir(folder);
    assert.ok(names.includes("model-7.index"));
    assert.ok(!names.includes("model-7.meta"));
  });

  it("restore the latest checkpoint into the same graph", async () => {
    await using kernel = await TestKernel.start({ cwd: folder });
    await run(kernel, build);
    await run(kernel, "await sess.run(tf.assign(w1, [9, 9]))");
    const cell = await run(kernel, "%restore");
    assert.match(cell.text("stdout"), /^Restored 2 variables from \S*model-7\n {2}w1 .*float32.*2.*\n {2}w2 /);
    assert.match(result(await run(kernel, "(await sess.run(w1)).toArray()")), /\[ 1\.5, 2\.5 \]/);
  });

  it("import the graph when there is none", async () => {
    await using kernel = await TestKernel.start({ cwd: folder });
    const cell = await run(kernel, "%restore model\n(await sess.run('w1:0')).toArray()");
    const report = /^Imported the graph of model\.meta: \d+ operations\nRestored 2 variables from model\n/;
    assert.match(cell.text("stdout"), report);
    assert.match(result(cell), /\[ 1\.5, 2\.5 \]/);
  });

  it("add one saver's nodes, however often they are used", async () => {
    await using kernel = await TestKernel.start({ cwd: folder });
    await run(kernel, build);
    await run(kernel, "%save many --step 1");
    const count = result(await run(kernel, "graph.operations.length"));
    for (let step = 2; step <= 6; step++) {
      const cell = await run(kernel, `%save many --step ${step}\n%restore many-${step}`);
      if (step === 6) assert.match(cell.text("stdout"), /Deleted, as older than those that are kept: .*many-1\./);
    }
    assert.equal(result(await run(kernel, "graph.operations.length")), count);
  });

  it("say what is wrong", async () => {
    await using kernel = await TestKernel.start({ cwd: folder });
    const failing = async (line: string) => {
      const { ename, evalue } = (await kernel.execute(line)).reply;
      return `${ename}: ${evalue}`;
    };
    assert.match(await failing("%save"), /^UsageError: .*missing required argument 'prefix'.*expected %save/);
    assert.match(await failing("%save m --step x"), /^UsageError: Cannot use --step "x"/);
    assert.match(await failing("%save m"), /^ValueError: No variables to save/);
    assert.match(
      await failing("%restore nothing"),
      /^ValueError: The passed save_path is not a valid checkpoint: nothing: expected a prefix .*that folder has .*"model"/,
    );
    assert.match(await failing("%restore model-7"), /^NotFoundError: .*model-7\.meta/);
    await mkdtemp(join(folder, "empty-"));
    const [empty = ""] = (await readdir(folder)).filter((name) => name.startsWith("empty-"));
    assert.match(
      await failing(`%restore ${empty}`),
      /the folder has no file "checkpoint" that names the latest.*no checkpoint is in that folder/,
    );
  });

  it("restore what fits, under other names, or only say so", async () => {
    await using kernel = await TestKernel.start({ cwd: folder });
    await run(
      kernel,
      `const kernel = tf.variable([0, 0], { name: "net/w1" });
       const other = tf.variable([0], { name: "w2" });
       await sess.run(tf.globalVariablesInitializer());`,
    );
    const shown = (cell: Execution): Record<string, string> =>
      (cell.of("display_data") as { data: Record<string, string> }[])[0]?.data ?? {};
    const dry = await run(kernel, "%restore model --dry-run --rename w1=net/w1\n'end'");
    assert.match(
      shown(dry)["text/plain"] ?? "",
      /^"model": 1 of 2 variables fit, 1 of another shape\. Dry run, nothing was changed\.\n.*\n {2}wrong shape +w2 +float32 \(1,\) +float32 \(1, 3\)/,
    );
    assert.match(shown(dry)["text/html"] ?? "", /<table/);
    assert.match(result(await run(kernel, "(await sess.run(kernel)).toArray()")), /\[ 0, 0 \]/);
    const partly = await run(kernel, "%restore model.index --partial --rename w1=net/w1");
    assert.match(partly.text("stdout"), /^Restored 1 variable from model\n {2}net\/w1 {2}float32 {2}\(2,\)\n$/);
    assert.match(shown(partly)["text/plain"] ?? "", /wrong shape +w2/);
    assert.match(result(await run(kernel, "(await sess.run(kernel)).toArray()")), /\[ 1\.5, 2\.5 \]/);
    const failing = async (line: string) => String((await kernel.execute(line)).reply.evalue);
    assert.match(await failing("%restore model"), /Key net\/w1 not found in checkpoint.*missing +net\/w1/s);
    assert.match(await failing("%restore model --rename w1"), /Cannot use --rename "w1"/);
    await run(kernel, "tf.resetDefaultGraph()");
    assert.match(await failing("%restore model --dry-run"), /it is empty, expected variables; see %inspect model/);
  });
});
