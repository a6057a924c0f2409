import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { findPython } from "../../support/python.js";
import { code, FAKE_KERNEL, FakeHost, notebookOf, run, temporaryFolder } from "./support.js";

const python = findPython("nbformat");

/** A folder with the notebook `in.ipynb` of these cells. */
async function prepare(t: TestContext, cells: readonly object[], extra: object = {}) {
  const folder = await temporaryFolder(t);
  const path = join(folder, "in.ipynb");
  await writeFile(path, notebookOf(cells, extra));
  const output = join(folder, "out.ipynb");
  return { folder, path, output, read: async () => JSON.parse(await readFile(output, "utf8")) };
}

const print = (text: string, name = "stdout") => `await publish("stream", ${JSON.stringify({ name, text })});`;
const stuck = `${print("started")} await new Promise(() => {})`;

test("every code cell runs in order, and what it prints is shown as it comes", async (t) => {
  const { path, folder } = await prepare(t, [
    { cell_type: "markdown", metadata: {}, source: "# title" },
    code(`globalThis.x = 1; ${print("a\n")} ${print("b\n", "stderr")}`),
    code("  \n"),
    { cell_type: "raw", metadata: {}, source: "not code" },
    code("return globalThis.x + 1"),
    code("return process.cwd()"),
  ]);
  const { code: exit, stdout, stderr } = await run(path);
  assert.equal(exit, 0);
  assert.equal(stdout, `a\n2\n${await realpath(folder)}\n`);
  assert.match(
    stderr,
    /^\[1\/3\] globalThis\.x = 1; .*\nb\n\[1\/3\] \(\d\.\d s\)\n\[2\/3\] return .*\n\[2\/3\] \(\d\.\d s\)\n\[3\/3\] return .*\n\[3\/3\] \(\d\.\d s\)\n$/,
  );
  assert.deepEqual(await readdir(folder), ["in.ipynb"]);
});

test("the executed notebook has the outputs, the counts and the kernel", async (t) => {
  const display = { data: { "text/plain": "0%" }, metadata: {}, transient: { display_id: "d" } };
  const update = { ...display, data: { "text/plain": "100%" } };
  const { path, output, read } = await prepare(t, [
    code(`await publish("display_data", ${JSON.stringify(display)})`, { id: "first", metadata: { own: 1 } }),
    code(`${print("gone")} await publish("clear_output", { wait: true }); ${print("a\nb")}`),
    code(`await publish("update_display_data", ${JSON.stringify(update)}); return 7`),
  ]);
  const { code: exit, stderr } = await run(path, { output });
  assert.equal(exit, 0, stderr);
  const { cells, metadata, nbformat, nbformat_minor } = await read();
  assert.deepEqual([nbformat, nbformat_minor], [4, 5]);
  assert.deepEqual(
    cells.map((cell: { execution_count: number }) => cell.execution_count),
    [1, 2, 3],
  );
  assert.equal(cells[0].id, "first");
  assert.deepEqual(cells[0].metadata, { own: 1 });
  assert.deepEqual(cells[0].outputs, [{ output_type: "display_data", data: { "text/plain": ["100%"] }, metadata: {} }]);
  assert.deepEqual(cells[1].outputs, [{ output_type: "stream", name: "stdout", text: ["a\n", "b"] }]);
  assert.deepEqual(cells[2].outputs, [
    { output_type: "execute_result", data: { "text/plain": ["7"] }, metadata: {}, execution_count: 3 },
  ]);
  assert.equal(metadata.kernelspec.name, "tensorcell");
  assert.equal(metadata.language_info.name, "javascript");
});

test("a notebook's own kernelspec and metadata are kept, and another language is pointed out", async (t) => {
  const kernelspec = { name: "mine", display_name: "Mine", language: "python" };
  const { path, output, read } = await prepare(t, [code("return 1")], { metadata: { kernelspec, own: [1] } });
  const { code: exit, stderr } = await run(path, { output });
  assert.equal(exit, 0);
  assert.match(stderr, /The notebook says that it is in python, but this kernel runs javascript\./);
  const { metadata } = await read();
  assert.deepEqual(metadata.kernelspec, kernelspec);
  assert.deepEqual(metadata.own, [1]);
});

test("the first failing cell ends the run, and what there is is written", async (t) => {
  const old = [{ output_type: "stream", name: "stdout", text: "old" }];
  const { path, output, read } = await prepare(t, [
    code("return 1"),
    code(`\nlog("kernel log\\n"); ${print("a")}\nthrow new RangeError("too far")`),
    code("return 3", { outputs: old, execution_count: 9 }),
  ]);
  const { code: exit, stdout, stderr } = await run(path, { output });
  assert.equal(exit, 1);
  assert.equal(stdout, "1\na\n");
  assert.match(stderr, /^RangeError: too far$/m);
  assert.match(stderr, /^Failed in cell \[2\/3\] log\("kernel log/m);
  assert.match(stderr, /^The kernel's log ends with:\nkernel log$/m);
  const { cells } = await read();
  assert.equal(cells[1].outputs[1].ename, "RangeError");
  assert.deepEqual(cells[2].outputs, []);
  assert.equal(cells[2].execution_count, null);
});

test("a cell tagged raises-exception may fail", async (t) => {
  const { path, output, read } = await prepare(t, [
    code(`throw new Error("meant")`, { metadata: { tags: ["raises-exception"] } }),
    code("return 2"),
  ]);
  const { code: exit, stdout } = await run(path, { output });
  assert.equal(exit, 0);
  assert.equal(stdout, "2\n");
  assert.equal((await read()).cells[0].outputs[0].evalue, "meant");
});

test("a kernel that is killed in a cell ends the run with words and leaves no file", async (t) => {
  const source = `log("last words\\n");
    await publish("stream", { name: "stdout", text: JSON.stringify([process.pid, process.argv.at(-1)]) + "." });
    await new Promise(() => {})`;
  const { path, output, read } = await prepare(t, [code(source)]);
  const host = new FakeHost();
  const running = run(path, { output }, host);
  await host.stdout.until("].");
  const [pid, connectionFile] = JSON.parse(host.stdout.text.slice(0, -1)) as [number, string];
  assert.equal(existsSync(connectionFile), true);
  process.kill(pid, "SIGKILL");
  const { code: exit, stdout, stderr } = await running;
  assert.equal(exit, 4);
  assert.match(stderr, /The kernel died \(signal SIGKILL\) in cell \[1\/1\] log\("last/);
  assert.match(stderr, /The kernel's log ends with:\nlast words\n$/);
  const { outputs } = (await read()).cells[0];
  assert.deepEqual(outputs[0].text, [stdout.trimEnd()]);
  assert.equal(outputs[1].ename, "DeadKernelError");
  assert.equal(existsSync(dirname(connectionFile)), false);
});

test("a kernel that exits in a cell ends the run with words", async (t) => {
  const { path } = await prepare(t, [code("return 1"), code("process.exit(7)"), code("return 3")]);
  const { code: exit, stdout, stderr } = await run(path);
  assert.equal(exit, 4);
  assert.equal(stdout, "1\n");
  assert.match(stderr, /The kernel died \(exit code 7\) in cell \[2\/3\] process\.exit\(7\)\n$/);
});

test("the output may be the notebook itself", async (t) => {
  const { path, folder } = await prepare(t, [code("return 5")]);
  assert.equal((await run(path, { output: path })).code, 0);
  assert.deepEqual(JSON.parse(await readFile(path, "utf8")).cells[0].outputs[0].data, { "text/plain": ["5"] });
  assert.deepEqual(await readdir(folder), ["in.ipynb"]);
  const first = await readFile(path, "utf8");
  assert.equal((await run(path, { output: path })).code, 0);
  assert.equal(await readFile(path, "utf8"), first);
});

test("what cannot be read or written ends with exit code 2 before a kernel starts", async (t) => {
  const { path, folder } = await prepare(t, [code("return 1")]);
  const kernelCommand = ["no-such-program"];
  const bad = join(folder, "bad.ipynb");
  await writeFile(bad, "{");
  const rows: [notebook: string, output: string | undefined, words: RegExp][] = [
    [join(folder, "none.ipynb"), undefined, /^Cannot read the notebook ".*none\.ipynb": there is no such file/],
    [bad, undefined, /^Cannot read the notebook ".*bad\.ipynb": it is not JSON/],
    [path, join(folder, "none", "out.ipynb"), /^Cannot write ".*out\.ipynb": there is no such file or directory/],
  ];
  for (const [notebook, output, words] of rows) {
    const { code: exit, stderr } = await run(notebook, { output, kernelCommand });
    assert.equal(exit, 2);
    assert.match(stderr, words);
  }
});

test("a kernel that does not start is told, and the notebook is written without results", async (t) => {
  const { path, output, read } = await prepare(t, [code("return 1")]);
  const rows: [command: string[], words: RegExp, startTimeout?: number][] = [
    [["no-such-program"], /^Cannot start the kernel: spawn no-such-program ENOENT, expected an answer/],
    [
      [process.execPath, "-e", "console.error('my log'); process.exit(3)"],
      /: exit code 3, .*\n.* log ends with:\nmy log/,
    ],
    [[...FAKE_KERNEL, "--silent"], /^Cannot start the kernel: no answer within 0\.5 s, expected/, 500],
  ];
  for (const [kernelCommand, words, startTimeout] of rows) {
    const { code: exit, stderr } = await run(path, { output, kernelCommand, startTimeout });
    assert.equal(exit, 4);
    assert.match(stderr, words);
    assert.deepEqual((await read()).cells[0].outputs, []);
  }
});

test("a kernel that finds a port taken is started again with others", async (t) => {
  const { path, folder } = await prepare(t, [code("return 1")]);
  const kernelCommand = [...FAKE_KERNEL, "--bind-fails", join(folder, "failed-once")];
  const { code: exit, stdout, stderr } = await run(path, { kernelCommand });
  assert.equal(exit, 0, stderr);
  assert.equal(stdout, "1\n");
  assert.deepEqual((await readdir(folder)).sort(), ["failed-once", "in.ipynb"]);
});

test("a kernel's command may say where its connection file goes", async (t) => {
  const { path } = await prepare(t, [code("return process.argv.length")]);
  const { code: exit, stdout } = await run(path, { kernelCommand: [...FAKE_KERNEL, "{connection_file}"] });
  assert.deepEqual([exit, stdout], [0, "3\n"]);
});

test("Ctrl-C interrupts the cell and stops the run", async (t) => {
  const { path, output, read } = await prepare(t, [code(stuck), code("return 2")]);
  const host = new FakeHost();
  const running = run(path, { output }, host);
  await host.stdout.until("started");
  host.emit("SIGINT", "SIGINT");
  const { code: exit, stdout, stderr } = await running;
  assert.equal(exit, 130);
  assert.equal(stdout, "started\n");
  assert.match(stderr, /Interrupting the kernel; Ctrl-C once more ends the run\./);
  assert.match(stderr, /Stopped in cell \[1\/2\]/);
  assert.equal((await read()).cells[0].outputs[1].ename, "KeyboardInterrupt");
  assert.deepEqual(host.eventNames(), []);
});

test("a request to terminate ends a kernel that does not listen", async (t) => {
  const { path } = await prepare(t, [code(`${print("started")} await new Promise(setImmediate); for (;;);`)]);
  const host = new FakeHost();
  const running = run(path, {}, host);
  await host.stdout.until("started");
  host.emit("SIGTERM", "SIGTERM");
  const { code: exit, stderr } = await running;
  assert.equal(exit, 143);
  assert.match(stderr, /Stopped in cell \[1\/1\]/);
});

test("a reader that goes away ends the run", async (t) => {
  const { path } = await prepare(t, [code(stuck)]);
  const host = new FakeHost();
  const running = run(path, {}, host);
  await host.stdout.until("started");
  host.stdout.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  assert.equal((await running).code, 141);
});

test("the process ends by itself, with nothing but the outputs on stdout", async (t) => {
  const { path } = await prepare(t, [code("return 1 + 1")]);
  const main = new URL("../../../notebooks/run/main.js", import.meta.url);
  const script = `const { runCommand } = await import(${JSON.stringify(main)});
    process.exitCode = await runCommand([process.argv[1]], { kernel: { command: JSON.parse(process.argv[2]) } });`;
  const args = ["--input-type=module", "-e", script, path, JSON.stringify(FAKE_KERNEL)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  const [exit] = await once(child, "close");
  assert.equal(exit, 0);
  assert.equal(stdout, "2\n");
});

test("Python's nbformat finds the written notebooks valid", { skip: python.skip }, async (t) => {
  const { path, output } = await prepare(
    t,
    [
      { cell_type: "markdown", metadata: {}, source: ["# a\n", "b"] },
      code(`${print("a\nb")} return 1`),
      code(`await publish("display_data", { data: { "image/png": "aGk=", "text/html": "<p>\\n" }, metadata: {} })`),
      code(`throw new Error("x")`),
    ],
    { nbformat_minor: 2 },
  );
  assert.equal((await run(path, { output })).code, 1);
  const script =
    "import nbformat, sys\n" +
    "nb = nbformat.read(sys.argv[1], as_version=4)\n" +
    "nbformat.validate(nb, relax_add_props=False)\n" +
    "assert nbformat.writes(nb) + '\\n' == open(sys.argv[1], encoding='utf8').read(), 'not as nbformat writes it'\n";
  const { status, stderr } = spawnSync(python.command, ["-W", "error", "-c", script, output], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});
