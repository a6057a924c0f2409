import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as turn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Execution, TestKernel } from "../support/kernel-client.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-typecheck-")));
after(() => rmSync(folder, { recursive: true, force: true }));

// What is tested here is asked, and not taken from an earlier run's answers.
process.env.TENSORCELL_CACHE = "";

const cli = fileURLToPath(new URL("../../bundle/cli.js", import.meta.url));

/** Types of the messages that a cell gave, in order. */
const typesOf = ({ outputs }: Execution) =>
  outputs.map(({ header, content }) => content.execution_state ?? header.msg_type);

/** Runs a cell for a front end that answers no questions, and reads no further than the reply. */
const execute = (kernel: TestKernel, code: string, content: Record<string, unknown> = {}) =>
  kernel.execute(code, { allow_stdin: false, ...content });

/** The process ids of a kernel's language servers. */
function servers({ launched }: TestKernel): number[] {
  const { stdout } = spawnSync("pgrep", ["-P", String(launched.process.pid)], { encoding: "utf8" });
  return stdout.split("\n").filter(Boolean).map(Number);
}

/** Resolves when a process is gone. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await turn(10);
  }
}

/** Cells that are right, in order: none may give a warning. */
const fine: [title: string, ...cells: string[]][] = [
  ["types that flow from cell to cell", "const a = { x: 1 }", "a.x.toFixed(2)"],
  ["let as const", "let k1 = 1", "const k1 = 'x'", "k1.length"],
  ["const as let", "const k2 = 1", "let k2 = 'x'", "k2 = k2.trim()"],
  ["class as function", "class K3 { x = 1 }", "function K3() { return 'x'; }", "K3().length"],
  ["function as class", "function k4() {}", "class k4 { x = 1 }", "new k4().x.toFixed()"],
  ["enum as const", "enum K5 { a, b }", "const K5 = { c: 1 }", "K5.c"],
  ["const as enum", "const K6 = 1", "enum K6 { a = 'x' }", "K6.a.length"],
  ["interface as class", "interface K7 { x: number }", "class K7 { y = 1 }", "new K7().y"],
  [
    "interface again, not merged",
    "interface K8 { x: number }",
    "interface K8 { y: number }",
    "const k8: K8 = { y: 1 }",
  ],
  ["type as namespace", "type K9 = 1", "namespace K9 { export const x = 1 }", "K9.x"],
  ["import as const", "import k10 from 'node:path'", "const k10 = 1", "k10.toFixed()"],
  ["const as import", "const k11 = 1", "import * as k11 from 'node:path'", "k11.join('a')"],
  [
    "a cell again",
    "const k12 = [1]; const l12 = k12.map(String)",
    "const k12 = [1]; const l12 = k12.map(String)",
    "l12[0]?.length",
  ],
  [
    "a value made of the name's older one",
    "const k13 = 1",
    "const l13 = k13 + 1",
    "const k13 = `${l13}`",
    "k13.length",
  ],
  ["names of the platform", "const name = 1; const URL = 'x'", "name.toFixed() + URL.length"],
  ["names that exist at run time alone", "globalThis.runtimeName = 1 as never; void 0", "void runtimeName"],
  ["after a cell that throws", "const k15 = { x: 1 }; throw new Error('x')", "const l15 = { y: 1 }", "l15.y + 1"],
  [
    "top-level await and using",
    "const k16 = await Promise.resolve(1); { using r = { [Symbol.dispose]() {} }; void r; }",
    "k16.toFixed()",
  ],
  [
    "what a widget's observer is told",
    "const slid = widgets.IntSlider({ value: 3 }); slid.observe(({ new: v }) => v.toFixed(), 'value')",
    "const ticked: boolean = widgets.Checkbox({ value: true }).value; widgets.VBox({ children: [slid] })",
  ],
  ["decorators", "const mark = (t: unknown) => {}; @mark class K17 { x = 1 }", "new K17().x"],
  [
    "decorators of members",
    "const same = <T>(m: T, { name, metadata }: ClassMethodDecoratorContext): T => { metadata[name] = 1; return m; }",
    "class K26 { @same m() { return 1; } accessor a = 2 }\nnew K26().m() + new K26().a",
  ],
  ["what a variable was narrowed to", "let k30: number | null = null", "k30 = 1", "k30.toFixed()"],
  ["a constant narrower than its type", "const k31: number | string = 5", "k31.toFixed()"],
  ["what a property was narrowed to", "const k32: { v: string | null } = { v: null }", "k32.v = 'x'", "k32.v.length"],
  ["properties of functions", "function k33() {}\nk33.calls = 0", "k33.calls.toFixed()"],
  [
    "assignments to an earlier cell's variables",
    "let k34 = 1; var k35 = 'x'; for (var k36 = 0; k36 < 3;) k36++;",
    "k34 = 2; k34++; k35 += 'y'; [k34] = [k35.length]; k36 = 4; ({ k34 } = { k34: 1 })",
  ],
  [
    "a name of a value and a type",
    "interface K37 { x: number } const K37 = { make: (): K37 => ({ x: 1 }) }",
    "const k38: K37 = K37.make(); const list: K37[] = [k38]; ({ K37 })",
  ],
  [
    "private members of an earlier cell's class",
    "class K39<T> { #p = 1; constructor(readonly x: T) {} same(o: K39<T>) { return o.#p === this.#p } }\nconst k39 = new K39(1)",
    "k39.same(new K39(2)); class K40 extends K39<string> {}\nnew K40('').x.length",
  ],
  [
    "assertion functions and unique symbols",
    "function isText(x: unknown): asserts x is string {}\nconst never41 = (): never => { throw 1 }\nconst key41: unique symbol = Symbol()",
    "const u41: unknown = 'a'; isText(u41); u41.length; ({ [key41]: 1 })[key41].toFixed()",
  ],
  ["imports of earlier cells", "import * as k43 from './local'", "k43.f({ x: 1 })"],
  [
    "enums, namespaces and generics",
    "enum E18 { a = 1 } namespace N18 { export type T<A> = A[] } const k18: N18.T<E18> = [E18.a]",
  ],
  [
    "import type, JSON and local files",
    "import type { T } from './local'; import { f } from './local'; import data from './data.json'; const t: T = { x: data.n }; f(t)",
  ],
  [
    "a local file by its extension",
    "import { f as g } from './local.ts'; import { f as h } from './local.js'; g({ x: 1 }) + h({ x: 1 })",
  ],
  [
    "require and export",
    "const { join } = require('node:path'); export const k21 = 1; export default function k22() { return 1 }",
    "k21 + k22()",
  ],
  ["untyped parameters", "function k23(x) { return x }", "k23(1).anything"],
  ["an object at the end", "const k24 = 1", "{ k24, y: k24.toFixed() }"],
  ["magics", "%typecheck\nconst k25 = 1", "%lsmagic\nk25.toFixed()"],
  [
    "what is in scope with no cell",
    "tf.add(1, 2); sess.graph; graph.operations; display.html('x'); for (const x of progress([1])) x.toFixed()",
  ],
  ["the file's own names", "import.meta.url.length + __dirname.length + import.meta.dirname.length"],
  ["what is declared for all the world", "declare global { var k42: number }\nglobalThis.k42 = 1", "k42.toFixed()"],
];

/** Cells with errors of type, and their warnings without the cell's number. */
const wrong: [title: string, code: string, warning: string][] = [
  [
    "the wrong type",
    'const a = 1;\nconst n: number = "text";',
    `Warning: Type 'string' is not assignable to type 'number'. (TS2322)
  Cell In[*], line 2, column 7
    2 | const n: number = "text";
      |       ^
`,
  ],
  [
    "a name that is nearly right",
    "if (0 > 1) tf.matmull(1, 2)",
    `Warning: Property 'matmull' does not exist on type 'typeof tf'. Did you mean 'matmul'? (TS2551)
  Cell In[*], line 1, column 15
    1 | if (0 > 1) tf.matmull(1, 2)
      |               ^^^^^^^
`,
  ],
  [
    "after a magic and letters of two units",
    "%lsmagic\nconst s = '😀'; const m: string = s.length;",
    `Warning: Type 'number' is not assignable to type 'string'. (TS2322)
  Cell In[*], line 2, column 23
    2 | const s = '😀'; const m: string = s.length;
      |                       ^
`,
  ],
  [
    "inside an object at the end",
    "const b = 1;\n{ x: b, y: b.nothing }",
    `Warning: Property 'nothing' does not exist on type '1'. (TS2339)
  Cell In[*], line 2, column 14
    2 | { x: b, y: b.nothing }
      |              ^^^^^^^
`,
  ],
];

describe("types in cells", () => {
  let kernel: TestKernel;
  before(async () => {
    writeFileSync(join(folder, "local.ts"), "export interface T { x: number }\nexport const f = (t: T) => t.x;\n");
    writeFileSync(join(folder, "data.json"), '{ "n": 1 }');
    kernel = await TestKernel.start({ cwd: folder, env: { TENSORCELL_TYPECHECK: "warn" } });
  });
  after(() => kernel[Symbol.asyncDispose]());

  for (const [title, first, code, message] of [
    [
      "a constant of an earlier cell",
      "const fixed = 1",
      "if (0 > 1) fixed = 2",
      "Cannot assign to 'fixed' because it is a constant. (TS2588)",
    ],
    [
      "a variable of an earlier cell",
      "let texts = ['a']",
      "const number: number = texts",
      "Type 'string[]' is not assignable to type 'number'. (TS2322)",
    ],
    [
      "a class of an earlier cell",
      "class Thing { a = 1 }",
      "new Thing().b",
      "Property 'b' does not exist on type 'Thing'. (TS2339)",
    ],
  ] as const)
    it(`are wrong: ${title}`, async () => {
      await execute(kernel, first);
      const ran = await execute(kernel, code);
      assert.equal(ran.text("stderr").split("\n")[0], `Warning: ${message}`);
    });

  for (const [title, ...cells] of fine)
    it(`are right: ${title}`, async () => {
      for (const code of cells) {
        const ran = await execute(kernel, code);
        assert.equal(ran.text("stderr"), "", code);
        if (!code.includes("throw")) assert.equal(ran.reply.status, "ok", `${code}\n${JSON.stringify(ran.reply)}`);
      }
    });

  for (const [title, code, warning] of wrong)
    it(`are wrong: ${title}`, async () => {
      const ran = await execute(kernel, code);
      assert.equal(ran.reply.status, "ok");
      assert.equal(ran.text("stderr").replace(/In\[\d+\]/, "In[*]"), warning);
    });

  it("know the experimental decorators where tsconfig.json selects them, as what runs does", async () => {
    const project = join(folder, "experimental");
    mkdirSync(project);
    writeFileSync(join(project, "tsconfig.json"), '{ "compilerOptions": { "experimentalDecorators": true } }');
    await using older = await TestKernel.start({ cwd: project, env: { TENSORCELL_TYPECHECK: "warn" } });
    const ran = await execute(
      older,
      "const at: number[] = [];\nconst p = (_: object, __: string, index: number) => void at.push(index);\nclass A { m(a: number, @p b: number) {} }\nconsole.log(at[0])",
    );
    assert.equal(ran.text("stderr"), "");
    assert.equal(ran.text("stdout"), "1\n");
  });

  it("warn after what the cell shows, before idle", async () => {
    const ran = await execute(kernel, "const late: string = 1;\nlate");
    assert.deepEqual(typesOf(ran), ["busy", "execute_input", "execute_result", "stream", "idle"]);
  });

  it("are not looked at in a silent cell, nor after %typecheck off", async () => {
    assert.deepEqual(typesOf(await execute(kernel, "const quiet: string = 1", { silent: true })), ["busy", "idle"]);
    await execute(kernel, "%typecheck off");
    assert.equal((await execute(kernel, "const off: string = 1")).text("stderr"), "");
    await execute(kernel, "%typecheck warn");
    assert.match((await execute(kernel, "const on: string = 1")).text("stderr"), /TS2322/);
  });

  it("stop a cell after %typecheck error, as an error at its place", async () => {
    await execute(kernel, "%typecheck error");
    const ran = await execute(kernel, "console.log('ran');\nconst stopped: string = 1;");
    assert.equal(ran.text("stdout"), "");
    assert.equal(ran.reply.ename, "TypeCheckError");
    assert.equal(ran.reply.evalue, "Type 'number' is not assignable to type 'string'. (TS2322)");
    assert.match(
      (ran.reply.traceback as string[]).join("\n"),
      /Cell In\[\d+\], line 2, column 7\n {4}2 \| const stopped: string = 1;\n {6}\| {7}\^\^{6}$/,
    );
    assert.equal((await execute(kernel, "const passes: number = 1; console.log('ran')")).text("stdout"), "ran\n");
    await execute(kernel, "%typecheck warn");
  });

  it("warn under their cell after the reply, where the front end reads on and the server is not there yet", async () => {
    await using fresh = await TestKernel.start({ cwd: folder, env: { TENSORCELL_TYPECHECK: "warn" } });
    const cell = await fresh.begin("execute_request", { code: "const late: string = 1", allow_stdin: true });
    const warned = cell.published(({ content }) => /TS2322/.test(String(content.text)));
    assert.equal((await cell.done).reply.status, "ok");
    const { content } = await warned;
    assert.equal(content.name, "stderr");
  });

  it("are checked while the first cell runs, where the reply waits for them", async () => {
    await using fresh = await TestKernel.start({ cwd: folder, env: { TENSORCELL_TYPECHECK: "warn" } });
    const go = join(folder, "go");
    const waiting = `const { existsSync } = require("node:fs");
while (!existsSync(${JSON.stringify(go)})) await new Promise((resolve) => setTimeout(resolve, 10));
const early: string = 1`;
    const running = execute(fresh, waiting);
    for (let turns = 0; servers(fresh).length === 0 && turns < 1000; turns++) await turn(10);
    assert.equal(servers(fresh).length, 1, "no language server has been started for a cell that runs");
    writeFileSync(go, "");
    assert.match((await running).text("stderr"), /TS2322/);
  });

  it("are not asked about again where an earlier kernel has checked the same cells", async () => {
    const env = { TENSORCELL_TYPECHECK: "warn", TENSORCELL_CACHE: join(folder, "cache") };
    const cells = [
      "const from = 1; console.log('from', from)",
      "const again: string = from",
      "tf.add(from, 'x'); again.x",
    ];
    const runAll = async (sources: readonly string[]) => {
      await using kernel = await TestKernel.start({ cwd: folder, env });
      const warnings: string[] = [];
      for (const source of sources) warnings.push((await execute(kernel, source)).text("stderr"));
      return { warnings, servers: servers(kernel).length };
    };
    const first = await runAll(cells);
    assert.match(first.warnings[1]!, /TS2322/);
    assert.match(first.warnings[2]!, /TS2339/);
    assert.equal(first.servers, 1);
    assert.deepEqual(await runAll(cells), { ...first, servers: 0 });
    const other = await runAll(["const from = 'text'", ...cells.slice(1)]);
    assert.deepEqual([other.warnings[1], other.servers], ["", 1]);
    const local = ["import { f } from './local'; const text: string = f({ x: 1 })"];
    assert.equal((await runAll(local)).servers, 1);
    assert.equal((await runAll(local)).servers, 1);
  });

  it("may come later, in the order of the cells, for a client that says so", async () => {
    await using fresh = await TestKernel.start({ cwd: folder, env: { TENSORCELL_TYPECHECK: "warn" } });
    const metadata = { tensorcell_warnings: "later" };
    const warned: unknown[] = [];
    fresh.client.on("iopub", ({ header, parentHeader }) => {
      if (header.msg_type === "stream") warned.push(parentHeader.msg_id);
    });
    const ids: string[] = [];
    for (const code of ["const one: string = 1", "soon + 1", "globalThis.soon = 1; const three: string = 3"]) {
      const cell = await fresh.begin("execute_request", { code, allow_stdin: false }, { metadata });
      ids.push(cell.id);
      await cell.done;
    }
    assert.deepEqual(warned, []);
    await execute(fresh, "", { silent: true });
    assert.deepEqual(warned, ids);
  });

  it("are checked by a new server when the old one has died", async () => {
    const [first] = servers(kernel);
    process.kill(first!, "SIGKILL");
    assert.match((await execute(kernel, "const again: string = 1")).text("stderr"), /TS2322/);
    const [second] = servers(kernel);
    assert.notEqual(second, first);
  });
});

describe("tensorcell run --typecheck", () => {
  for (const [code, status] of [
    ["const right: number = 1;\nconsole.log('ran')", 0],
    ["const wrong: number = 'x';\nconsole.log('ran')", 1],
  ] as const)
    it(`ends with ${status} for ${JSON.stringify(code)}`, () => {
      const cell = { cell_type: "code", execution_count: null, id: "a", metadata: {}, outputs: [], source: code };
      const notebook = join(folder, `exit-${status}.ipynb`);
      writeFileSync(notebook, JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }));
      const ran = spawnSync(process.execPath, [cli, "run", "--typecheck", notebook], { encoding: "utf8" });
      assert.equal(ran.status, status, ran.stderr);
      assert.equal(ran.stdout.includes("ran\n"), status === 0);
      if (status === 1) assert.match(ran.stdout + ran.stderr, /TypeCheckError: Type 'string' is not assignable/);
    });
});

describe("the language server", { skip: process.platform === "win32" }, () => {
  for (const [title, end] of [
    ["is shut down", (kernel: TestKernel) => kernel.control("shutdown_request", { restart: false })],
    ["is killed", async (kernel: TestKernel) => kernel.launched.process.kill("SIGKILL")],
    ["leaves by itself", (kernel: TestKernel) => kernel.execute("process.exit(3)")],
  ] as const)
    it(`ends with a kernel that ${title}`, async () => {
      await using kernel = await TestKernel.start({ cwd: folder });
      await kernel.request("complete_request", { code: "tf.", cursor_pos: 3 });
      const [server] = servers(kernel);
      assert.ok(server);
      await end(kernel);
      await kernel.launched.exited;
      await gone(server);
    });

  it("does not hear the signal by which Jupyter interrupts a group of processes", async () => {
    await using kernel = await TestKernel.start({ cwd: folder });
    await kernel.request("complete_request", { code: "tf.", cursor_pos: 3 });
    const [server] = servers(kernel);
    const group = (pid: number) =>
      spawnSync("ps", ["-o", "pgid=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
    assert.notEqual(group(server!), group(kernel.launched.process.pid!));
  });
});
