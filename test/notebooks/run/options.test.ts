import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { RunCommandOptions } from "../../../notebooks/run/options.js";
import { code, FAKE_KERNEL, FakeHost, notebookOf, run, temporaryFolder } from "./support.js";

const print = (text: string) => `await publish("stream", { name: "stdout", text: ${JSON.stringify(text)} });`;
const forever = "await new Promise(() => {})";
const tagged = (...tags: string[]) => ({ metadata: { tags } });
const stored = (text: string) => ({ outputs: [{ output_type: "stream", name: "stdout", text }], execution_count: 1 });

/** Folder with notebooks of these cells: `0.ipynb`, `1.ipynb`, … */
async function prepare(t: TestContext, ...notebooks: readonly (readonly object[])[]) {
  const folder = await temporaryFolder(t);
  const paths = notebooks.map((_, index) => join(folder, `${index}.ipynb`));
  for (const [index, cells] of notebooks.entries()) await writeFile(paths[index]!, notebookOf(cells));
  const read = async (path: string) => JSON.parse(await readFile(path, "utf8"));
  return { folder, paths, output: join(folder, "out.ipynb"), read };
}

const statuses: [
  name: string,
  cells: object[],
  options: Partial<RunCommandOptions> & { kernelCommand?: readonly string[] },
  code: number,
  words: RegExp,
][] = [
  ["errors are allowed", [code("throw new Error('x')"), code("return 2")], { allowErrors: true }, 0, /Error: x/],
  ["a cell takes too long", [code(forever)], { cellTimeout: 50 }, 5, /Timed out in cell \[1\/1\]/],
  [
    "a kernel does not start in the time of the notebook",
    [code("return 1")],
    { timeout: 300, kernelCommand: [...FAKE_KERNEL, "--silent"] },
    5,
    /no answer within 0\.3 s/,
  ],
  ["a notebook takes too long", [code("return 1"), code(forever)], { timeout: 2500 }, 5, /Timed out in cell \[2\/2\]/],
  ["a cell that does not hear", [code("for (;;);")], { cellTimeout: 50 }, 5, /Timed out in cell \[1\/1\]/],
  ["outputs are as stored", [code(print("at 10:11:12, 3 ms"), stored("at 1:02:03, 20 ms"))], { check: true }, 0, /^/],
  [
    "outputs differ",
    [code(print("a\n"), stored("b\n"))],
    { check: true },
    3,
    /\[1\/1\] .*: stdout differs\n-b\n\+a\n(.*\n)*.*1 cell differ/,
  ],
  [
    "outputs that are not compared",
    [code(print("a"), { ...stored("b"), ...tagged("nbval-ignore-output") })],
    { check: true },
    0,
    /^/,
  ],
  [
    "an allowed error that is as stored",
    [
      code("throw new Error('x')", {
        ...tagged("raises-exception"),
        outputs: [{ output_type: "error", ename: "Error", evalue: "x", traceback: [] }],
      }),
    ],
    { check: true },
    0,
    /^/,
  ],
  [
    "an own tolerance",
    [code(print("1.05"), { ...stored("1.0"), metadata: { tensorcell: { check: { relative: 0.1 } } } })],
    { check: true },
    0,
    /^/,
  ],
  ["a kernel dies", [code("process.exit(7)")], {}, 4, /The kernel died \(exit code 7\)/],
];
for (const [name, cells, options, expected, words] of statuses)
  test(`exit code ${expected}: ${name}`, async (t) => {
    const { paths } = await prepare(t, cells);
    const { code: exit, stderr } = await run(paths, options);
    assert.equal(exit, expected, stderr);
    assert.match(stderr, words);
  });

const contradictions: [options: Partial<RunCommandOptions>, words: RegExp][] = [
  [{ output: "o.ipynb", inplace: true }, /--output and --inplace are 2 places/],
  [{ resume: true }, /--resume needs the notebook that the former run wrote/],
  [{ update: true }, /expected --check beside it/],
  [{ check: true, inplace: true }, /expected --update/],
  [{ parameters: { a: 1 } }, /no cell tagged "parameters"/],
];
for (const [options, words] of contradictions)
  test(`exit code 2: ${Object.keys(options).join(", ")}`, async (t) => {
    const { paths } = await prepare(t, [code("return 1")]);
    const { code: exit, stderr } = await run(paths, { ...options, kernelCommand: ["no-such-program"] });
    assert.equal(exit, 2);
    assert.match(stderr, words);
  });

test("the time that is up is an error of the cell, and the kernel is interrupted", async (t) => {
  const { paths, output, read } = await prepare(t, [code(forever)]);
  await run(paths, { output, cellTimeout: 50 });
  const names = (await read(output)).cells[0].outputs.map(({ ename }: { ename: string }) => ename);
  assert.deepEqual(names, ["KeyboardInterrupt", "TimeoutError"]);
});

test("tags: a cell is left out and keeps its outputs, or runs and keeps none", async (t) => {
  const { paths, output, read } = await prepare(t, [
    code("throw new Error('not run')", { ...tagged("skip-execution"), ...stored("old") }),
    code(print("gone"), tagged("remove-output")),
  ]);
  const { code: exit, stderr, stdout } = await run(paths, { output });
  assert.deepEqual([exit, stdout], [0, "gone\n"]);
  assert.match(stderr, /\[1\/2\] .* \(skipped\)/);
  const { cells } = await read(output);
  assert.deepEqual(cells[0].outputs[0].text, ["old"]);
  assert.deepEqual(cells[1].outputs, []);
});

test("--update stores what differs and leaves what does not as it was", async (t) => {
  const { paths, read } = await prepare(t, [code(print("3 ms"), stored("5 ms")), code(print("new"), stored("old"))]);
  const { code: exit, stderr } = await run(paths, { check: true, update: true });
  assert.equal(exit, 0, stderr);
  const texts = (await read(paths[0]!)).cells.map((cell: { outputs: { text: string[] }[] }) => cell.outputs[0]!.text);
  assert.deepEqual(texts, [["5 ms"], ["new"]]);
  assert.equal((await run(paths, { check: true })).code, 0);
});

test("the written notebook has every cell that is done, before the next one ends", async (t) => {
  const { paths, output, read } = await prepare(t, [code("return 1"), code(`${print("second")} ${forever}`)]);
  const host = new FakeHost();
  const running = run(paths, { output }, host);
  await host.stdout.until("second");
  assert.equal((await read(output)).cells[0].execution_count, 1);
  assert.equal((await read(output)).cells[1].execution_count, null);
  host.emit("SIGTERM", "SIGTERM");
  await running;
});

test("--resume goes on behind the cells that are done, which keep their outputs", async (t) => {
  const log = (name: string) =>
    `require("node:fs").appendFileSync("log", "${name} ")`.replace("require", "process.getBuiltinModule");
  const cells = [
    code(`${log("a")}; ${print("first")} globalThis.x = 1`),
    code(`${log("b")}; return 1`, tagged("skip-on-resume")),
    code(
      `${log("c")}; if (!process.getBuiltinModule("node:fs").existsSync("go")) process.exit(1); return globalThis.x`,
    ),
    code(`${log("d")}; return 4`),
  ];
  const { paths, output, read, folder } = await prepare(t, cells);
  assert.equal((await run(paths, { output, resume: true })).code, 4);
  await writeFile(join(folder, "go"), "");
  const { code: exit, stderr } = await run(paths, { output, resume: true });
  assert.equal(exit, 0, stderr);
  assert.equal(await readFile(join(folder, "log"), "utf8"), "a b c a c d ");
  const { cells: written } = await read(output);
  assert.deepEqual(
    written.map((cell: { execution_count: number }) => cell.execution_count),
    [1, 2, 2, 3],
  );
  assert.deepEqual(written[0].outputs[0].text, ["first"]);
  assert.deepEqual(written[2].outputs[0].data, { "text/plain": ["1"] });
});

test("several notebooks: a line a cell, the gravest exit code, one report", async (t) => {
  const { paths, folder } = await prepare(
    t,
    [code("globalThis.x = 1")],
    [code("throw new RangeError('<far>')")],
    [code(print("a"), stored("b"))],
  );
  const junit = join(folder, "report.xml");
  const outputDir = join(folder, "out");
  await mkdir(outputDir);
  const { code: exit, stderr, stdout } = await run(paths, { jobs: 2, outputDir, check: true, junit, annotate: true });
  assert.equal(exit, 1);
  assert.match(stderr, /0\.ipynb: \[1\/1\] globalThis\.x = 1 \(\d\.\d s\)/);
  assert.match(stderr, /1\.ipynb: RangeError: <far>/);
  assert.match(stderr, /1 of 3 notebooks passed/);
  for (const name of ["0", "1", "2"]) assert.equal(existsSync(join(outputDir, `${name}.ipynb`)), true);
  const report = await readFile(junit, "utf8");
  assert.match(report, /<testsuite name="[^"]*0\.ipynb" tests="1" failures="0" errors="0" skipped="0" time="\d/);
  assert.match(report, /<failure message="RangeError: &lt;far&gt;">/);
  assert.match(report, /stdout\n-b\n\+a/);
  const lines = stdout.split("\n").filter((line) => line.startsWith("::"));
  assert.equal(lines.length, 2);
  assert.match(
    lines[0]!,
    /^::error file=.*1\.ipynb,line=1,title=\[1\/1\] throw new RangeError\('<far>'\)::RangeError: <far>$/,
  );
  assert.match(lines[1]!, /::stdout%0A-b%0A\+a$/);
});

test("--json tells what happens, one object a line; --quiet tells only what went wrong", async (t) => {
  const { paths } = await prepare(t, [code(print("a")), code("throw new Error('x')")]);
  const { stdout, stderr } = await run(paths, { tell: "json" });
  const events = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    events.map(({ event, status }) => [event, status].join(" ").trim()),
    ["cell", "cell-end passed", "cell", "cell-end failed", "note", "end failed"],
  );
  assert.equal(stderr, "");
  const quiet = await run(paths, { tell: "problems" });
  assert.equal(quiet.stdout, "");
  assert.match(quiet.stderr, /^Error: x\nFailed in cell \[2\/2\]/);
});

test("a cell that floods is cut with a note", async (t) => {
  const { paths, output, read } = await prepare(t, [
    code(`for (let i = 0; i < 30; i++) await publish("stream", { name: "stdout", text: "x".repeat(999_999) + "\\n" })`),
  ]);
  const { code: exit, stdout } = await run(paths, { output });
  assert.equal(exit, 0);
  assert.ok(stdout.length < 11_000_000);
  assert.match(stdout.slice(-200), /… more output was left out: one cell may print 10,000,000 characters\n$/);
  assert.equal((await read(output)).cells[0].outputs.length, 1);
});

test("a cell that clears its output again and again is not cut, and one that was cut goes on when it clears", async (t) => {
  const show = (text: string) => `await publish("stream", { name: "stdout", text: ${text} });`;
  const clear = `await publish("clear_output", { wait: false });`;
  const { paths, output, read } = await prepare(t, [
    code(`for (let i = 0; i < 30; i++) { ${clear} ${show('"x".repeat(999_999)')} } ${clear} ${show('"last"')}`),
    code(`for (let i = 0; i < 30; i++) { ${show('"x".repeat(999_999)')} } ${clear} ${show('"last"')}`),
  ]);
  const { code: exit } = await run(paths, { output });
  assert.equal(exit, 0);
  const { cells } = await read(output);
  const last = [{ output_type: "stream", name: "stdout", text: ["last"] }];
  assert.deepEqual(
    cells.map(({ outputs }: { outputs: unknown }) => outputs),
    [last, last],
  );
});
