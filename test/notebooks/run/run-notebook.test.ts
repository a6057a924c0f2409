import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { code, notebookOf, startCli, temporaryFolder } from "./support.js";

/** Starts `tensorcell run` on a notebook of these code cells, with this project's kernel. */
async function start(t: TestContext, sources: readonly string[], ...flags: string[]) {
  const folder = await temporaryFolder(t);
  const path = join(folder, "in.ipynb");
  await writeFile(path, notebookOf(sources.map((source) => code(source))));
  return { folder, ...startCli(["run", path, ...flags], { cwd: folder }) };
}

test("tensorcell run: cells share a session and print in order", async (t) => {
  const { stdout, stderr, ended, folder } = await start(
    t,
    ["const x: number = 20;\nconsole.log('a'); console.error('b')", "await Promise.resolve(x + 1)", "x * 2"],
    "-o",
    "out.ipynb",
  );
  assert.equal(await ended, 0, stderr.text);
  assert.equal(stdout.text, "a\n21\n40\n");
  assert.equal(
    stderr.text.replace(/\d+\.\d s/g, "T"),
    "[1/3] const x: number = 20;\nb\n[1/3] (T)\n[2/3] await Promise.resolve(x + 1)\n[2/3] (T)\n[3/3] x * 2\n[3/3] (T)\n",
  );
  const { cells, metadata } = JSON.parse(await readFile(join(folder, "out.ipynb"), "utf8"));
  assert.deepEqual(
    cells.map((cell: { execution_count: number }) => cell.execution_count),
    [1, 2, 3],
  );
  assert.deepEqual(cells[2].outputs[0].data["text/plain"], ["40"]);
  assert.equal(metadata.language_info.name, "typescript");
});

test("tensorcell run: what the metadata choose", async (t) => {
  const path = join(await temporaryFolder(t), "in.ipynb");
  const make = "const v = tf.constant(1); graph.operations.length";
  const extra = { metadata: { tensorcell: { graph: "other" } } };
  const metadata = { tensorcell: { graph: "append" } };
  await writeFile(
    path,
    notebookOf([code("const mode = %graph"), code(`console.log(mode); ${make}`, extra)], { metadata }),
  );
  const { child, stdout, stderr } = startCli(["run", path]);
  assert.deepEqual(await once(child, "close"), [0, null]);
  assert.match(stdout.text, /append\n1\n$/);
  assert.match(stderr.text, /tensorcell\.graph in the cell's metadata is "other"/);
});

test("tensorcell run: a failing cell", async (t) => {
  const { stdout, stderr, ended } = await start(t, ["1", "throw new RangeError('too far')", "3"]);
  assert.equal(await ended, 1);
  assert.equal(stdout.text, "1\n");
  assert.match(stderr.text, /RangeError: too far/);
  assert.match(stderr.text, /Failed in cell \[2\/3\] throw new RangeError/);
});

test("tensorcell run: parameters come before or after the notebook, in types that are checked", async (t) => {
  const folder = await temporaryFolder(t);
  const tags = { metadata: { tags: ["parameters"] } };
  await writeFile(
    join(folder, "in.ipynb"),
    notebookOf([code("let rate = 1;\nconst name: 'a' | 'b' = 'a'", tags), code("rate *= 2; `${name} ${rate}`")]),
  );
  await writeFile(join(folder, "p.yaml"), "rate: 3\nname: a\n");
  const runWith = async (...args: string[]) => {
    const { stdout, stderr, ended } = startCli(["run", ...args], { cwd: folder });
    const exit = await ended;
    return { exit, stdout: stdout.text, stderr: stderr.text };
  };
  const first = await runWith("--typecheck", "-p", "rate", "-0.25", "-p", "name", "b", "in.ipynb");
  assert.deepEqual([first.exit, first.stdout], [0, "'b -0.5'\n"], first.stderr);
  const second = await runWith("in.ipynb", "-f", "p.yaml", "-p", "rate", "4");
  assert.deepEqual([second.exit, second.stdout], [0, "'a 8'\n"], second.stderr);
  const third = await runWith("--typecheck", "in.ipynb", "-p", "name", "c");
  assert.equal(third.exit, 1);
  assert.match(third.stderr, /"c"/);
  const unusable = [
    ["in.ipynb", "-p", "rat", "1"],
    ["in.ipynb", "--jobs", "0"],
    ["in.ipynb", "--kernel", "none"],
    ["-p", "rate"],
  ];
  for (const args of unusable) assert.equal((await runWith(...args)).exit, 2, args.join(" "));
});

test("tensorcell run: a kernel that is killed", {
  skip: process.platform === "win32" && "needs signals",
}, async (t) => {
  const { stderr, ended } = await start(t, ["process.kill(process.pid, 'SIGKILL')"]);
  assert.equal(await ended, 4);
  assert.match(stderr.text, /The kernel died \(signal SIGKILL\) in cell \[1\/1\]/);
});

test("tensorcell run: Ctrl-C in a busy loop", { skip: process.platform === "win32" && "needs signals" }, async (t) => {
  const { child, stdout, stderr, ended } = await start(t, ["console.log('spinning'); while (true) {}", "2"]);
  await stdout.until("spinning");
  child.kill("SIGINT");
  assert.equal(await ended, 130);
  assert.match(stderr.text, /Stopped in cell \[1\/2\]/);
});

test("tensorcell run: warnings about types stand under their cells, though no cell waits for them", async (t) => {
  const sources = [
    "const one: string = 1;\nconsole.log('a')",
    "const two: string = 2; throw new Error('no')",
    "const three: string = 3; display(tf.constant(1)); three",
    "const four = 4",
  ];
  const folder = await temporaryFolder(t);
  const tags = [[], ["raises-exception"], [], []];
  await writeFile(
    join(folder, "in.ipynb"),
    notebookOf(sources.map((source, index) => code(source, { metadata: { tags: tags[index] } }))),
  );
  const ran = async () => {
    const env = { ...process.env, TENSORCELL_CACHE: "", TENSORCELL_TYPECHECK: "warn" };
    const { stderr, ended } = startCli(["run", "in.ipynb", "-o", "out.ipynb"], { cwd: folder, env });
    assert.equal(await ended, 0, stderr.text);
    const { cells } = JSON.parse(await readFile(join(folder, "out.ipynb"), "utf8"));
    return { stderr: stderr.text, outputs: cells.map(({ outputs }: { outputs: object[] }) => outputs) };
  };
  const { stderr, outputs } = await ran();
  const kinds = outputs.map((list: { output_type: string; name?: string }[]) =>
    list.map(({ output_type, name }) => name ?? output_type),
  );
  assert.deepEqual(kinds, [
    ["stdout", "stderr"],
    ["error", "stderr"],
    ["display_data", "execute_result", "stderr"],
    [],
  ]);
  assert.match(
    outputs[2][2].text.join(""),
    /^Warning: Type 'number' is not assignable to type 'string'. \(TS2322\)\n {2}Cell In\[3\]/,
  );
  assert.match(stderr, /\[3\/4\] const three: string = 3;.*: Warning: Type 'number'/);
  assert.deepEqual((await ran()).outputs, outputs);
});

test("tensorcell run --resume: goes on from the checkpoint that was saved last by itself, where that is further", async (t) => {
  const folder = await temporaryFolder(t);
  const build = "const w = tf.variable(0, { name: 'w' }); const step = tf.train.getOrCreateGlobalStep();";
  const train = `const up = tf.group([w.assignAdd(1), step.assignAdd(1n)]);
for (let i = 0; i < 7; i++) await sess.run(up);`;
  const cells = (last: string, tags: readonly string[] = []) =>
    notebookOf([
      code("%autosave 2 checkpoints/model --quiet --keep 2"),
      code(`${build}\nawait sess.run(tf.globalVariablesInitializer())`),
      code(train, { metadata: { tags } }),
      code(last),
      code("console.log('w', (await sess.run(w)).at(0), 'step', Number((await sess.run(step)).at(0)))"),
    ]);
  const path = join(folder, "in.ipynb");
  const ran = async (text: string, ...flags: string[]) => {
    await writeFile(path, text);
    const { stdout, stderr, ended } = startCli(["run", "in.ipynb", "-o", "out.ipynb", ...flags], { cwd: folder });
    return { exit: await ended, stdout: stdout.text, stderr: stderr.text };
  };
  const first = await ran(cells("process.kill(process.pid, 'SIGKILL')"));
  assert.equal(first.exit, 4, first.stderr);
  // The training is done again and comes further than the checkpoint: nothing is restored, and nothing saved meanwhile.
  const again = await ran(cells("throw new Error('no')"), "--resume");
  assert.equal(again.exit, 1, again.stderr);
  assert.doesNotMatch(again.stdout, /Restored/);
  const rest = await ran(cells("1", ["skip-on-resume"]), "--resume");
  assert.equal(rest.exit, 0, rest.stderr);
  assert.match(rest.stdout, /Restored 2 variables from checkpoints\/model-6\n/);
  assert.match(rest.stdout, /w 6 step 6\n$/);
});

test("tensorcell run --resume: goes on in the middle of the training that a kill ended", async (t) => {
  const folder = await temporaryFolder(t);
  const train = `const seen = Number((await sess.run(step)).at(0));
console.log('from', seen);
for (let i = seen; i < 9; i++) {
  await sess.run(up);
  if (i === 6 && seen === 0) process.kill(process.pid, 'SIGKILL');
}
console.log((await sess.run(w)).at(0));`;
  await writeFile(
    join(folder, "in.ipynb"),
    notebookOf([
      code("%autosave 2 --quiet"),
      code(`const w = tf.variable(0); const step = tf.train.getOrCreateGlobalStep();
const up = tf.group([w.assignAdd(2), step.assignAdd(1n)]);
await sess.run(tf.globalVariablesInitializer())`),
      code(train),
    ]),
  );
  const ran = async (...flags: string[]) => {
    const { stdout, stderr, ended } = startCli(["run", "in.ipynb", "-o", "out.ipynb", ...flags], { cwd: folder });
    return { exit: await ended, stdout: stdout.text, stderr: stderr.text };
  };
  assert.equal((await ran()).exit, 4);
  const { exit, stdout, stderr } = await ran("--resume");
  assert.equal(exit, 0, stderr);
  assert.match(stdout, /Restored 2 variables from autosave-6\nfrom 6\n18\n$/);
  const { cells } = JSON.parse(await readFile(join(folder, "out.ipynb"), "utf8"));
  assert.deepEqual(
    cells.map((cell: { execution_count: number }) => cell.execution_count),
    [1, 2, 3],
  );
});

test("tensorcell run: a kernel that leaves says nothing of checks that nobody waits for", async (t) => {
  const { stderr, ended } = await start(t, ["const left: string = 1;\nprocess.exit(3)"]);
  assert.equal(await ended, 4);
  assert.match(stderr.text, /The kernel died \(exit code 3\)/);
  assert.doesNotMatch(stderr.text, /Cannot tell/);
});
