import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { KeyboardInterrupt } from "../../../kernel/repl/repl.js";
import { failure, repl, run } from "./session.js";

const results: [code: string, value: unknown][] = [
  ["1 + 1", 2],
  ["1 + 1;", 2],
  ["1 + 1 // a comment", 2],
  ["1 + 1;;\n// the end", 2],
  ['"use strict"', "use strict"],
  ["let a1 = 5", undefined],
  ["let a2 = 5; a2", 5],
  ["a2 = 6", 6],
  ["if (true) { 5 }", undefined],
  ["undefined", undefined],
  ["null", null],
  ["void 0", undefined],
  ["{a: 1}", { a: 1 }],
  ["{a: 1, b: 2}", { a: 1, b: 2 }],
  ["{a: 1, b: {c: 2}};", { a: 1, b: { c: 2 } }],
  ["const o1 = 1;\n{ o1 }", { o1: 1 }],
  ["const o2 = 1\n{\n  o2: o2,\n  p: 2\n}", { o2: 1, p: 2 }],
  ["{}", {}],
  ["{ let hidden = 1; hidden }", undefined],
  ["Promise.resolve(7)", 7],
  ["await Promise.resolve(8)", 8],
  ["new Promise((resolve) => setImmediate(resolve, 9))", 9],
  ["({ then: (resolve: (n: number) => void) => resolve(10) })", 10],
  ["1, 2", 2],
  ["(1, 2)", 2],
  ["const [d1, { d2 = 3, ...d3 }, ...d4] = [1, { x: 1 }, 5, 6] as any; [d1, d2, d3, d4]", [1, 3, { x: 1 }, [5, 6]]],
  ["for (var i1 = 0, j1 = 9; i1 < 3; i1++);\n[i1, j1]", [3, 9]],
  ["for (var k1 of [1, 2, 3]);\nk1", 3],
  ["for (var { v1 } of [{ v1: 4 }]);\nv1", 4],
  ["if (true) var w1 = 2; else var w2 = 3\n;[w1, w2]", [2, undefined]],
  ["let u1: number | undefined, u2!: string\n;[u1, u2]", [undefined, undefined]],
  ["const early = hoisted(); function hoisted() { return 'up' }\nearly", "up"],
  ["const fn1 = () => 0, fn2 = class {}, fn3 = function () {};\n[fn1.name, fn2.name, fn3.name]", ["fn1", "fn2", "fn3"]],
  ["function named() {}\nclass Named {}\n[named.name, Named.name]", ["named", "Named"]],
  ["globalThis.viaGlobal = 1", 1],
  ["viaGlobal", 1],
  ["export const e1 = 3; e1", 3],
  ["export default 1 + 2", 3],
  ["export default function dflt() { return 4 }\n", "function"],
  ["dflt()", 4],
  ["export default { a: 1 }", { a: 1 }],
  ["(() => { try { return arguments } catch (e: any) { return e.name } })()", "ReferenceError"],
  ["typeof this", "object"],
  ["typeof undeclared1", "undefined"],
  ["let 𝒳 = '😀'; 𝒳 + 'é'", "😀é"],
  ["const s1 = `a${`b${1 + 1}`}`\ns1", "ab2"],
  ["#!/usr/bin/env node\n1", 1],
  ["const notSemi = 1\n;[1].length + notSemi", 2],
  ["async function* gen() { yield 1; yield 2 }\nlet total = 0\nfor await (const g of gen()) total += g\ntotal", 3],
  ["for await (const g of [Promise.resolve(1), 2]) total += g\ntotal", 6],
  ["let label = 0\nouter: for (;;) { for (;;) { label++; break outer } }\nlabel", 1],
];

test("a cell's value is that of its last expression", async (t) => {
  for (const [code, expected] of results) {
    await t.test(JSON.stringify(code), async () => {
      const { hasValue, value } = await repl.evaluate({ code, executionCount: 1 });
      assert.equal(hasValue, expected !== undefined);
      if (expected === "function") assert.equal(typeof value, "function");
      else assert.deepEqual(value, expected);
    });
  }
});

test("a cell fails with what it throws, whatever that is", async () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error("trap");
      },
    },
  );
  Object.assign(globalThis, { hostile });
  for (const [code, expected] of [
    ["throw null", null],
    ["throw undefined", undefined],
    ["throw 1", 1],
    ["await Promise.reject('no')", "no"],
    ["throw hostile", hostile],
  ] as const) {
    await assert.rejects(
      repl.evaluate({ code, executionCount: 1 }).catch((error) => Promise.reject({ error })),
      { error: expected },
    );
  }
  assert.equal((await failure("({ get x() { throw new TypeError('getter') } }).x")).ename, "TypeError");
  assert.equal((await failure("(function f(): number { return f() + 1 })()")).ename, "RangeError");
  assert.equal((await failure("({ get then() { throw new RangeError('then') } })")).ename, "RangeError");
  assert.equal(await run("hostile === hostile"), true);
});

test("a proxy as a value comes back as it is", async () => {
  const value = new Proxy({}, { get: (_, key) => (key === "then" ? undefined : 1) });
  Object.assign(globalThis, { harmless: value });
  assert.equal(await run("harmless"), value);
});

test("a failed cell leaves what it had declared, and what was there before", async () => {
  await run("let f1 = 'old', f2 = 'old'; const f3 = 'old'");
  await failure("let f1 = 'new'; const f4 = 1; throw 1; let f2 = 'new'; const f3 = 'new'; let f5 = 1");
  assert.deepEqual(await run("[f1, f2, f3, f4]"), ["new", "old", "old", 1]);
  assert.equal((await failure("f5")).evalue, "f5 is not defined");
  assert.equal((await failure("f3 = 1")).ename, "TypeError");
  await run("let f3 = 'let', f4 = 2, f5 = 3; f3 = 'again'");
  assert.deepEqual(await run("[f3, f4, f5]"), ["again", 2, 3]);
});

test("a name is not to be used before its declaration, unless an earlier cell declared it", async () => {
  assert.equal((await failure("early1; let early1 = 1")).evalue, "Cannot access 'early1' before initialization");
  await run("let early2 = 1");
  assert.equal(await run("let early2 = early2 + 1; early2"), 2);
});

test("constants stay constant in later cells and in functions", async () => {
  await run("const c1 = 1; function setC1() { c1 = 2 }");
  for (const code of ["c1 = 2", "c1++", "[c1] = [2]", "setC1()", "const c2 = 1; c2 = 2"]) {
    assert.match((await failure(code)).evalue, /^Cannot assign to "c\d": it is a constant/);
  }
  assert.equal(await run("c1"), 1);
});

test("functions of earlier cells see later declarations", async () => {
  await run("const rate = 1; function useRate() { return rate + later() }");
  await run("function later() { return 10 }");
  assert.equal(await run("useRate()"), 11);
  await run("const rate = 2; const later = () => 20");
  assert.equal(await run("useRate()"), 22);
});

test("a defined name is looked up at each use, and may be declared or assigned", async () => {
  let calls = 0;
  repl.define("lazily", () => ++calls);
  assert.equal(calls, 0);
  assert.deepEqual([await run("lazily"), await run("lazily")], [1, 2]);
  assert.equal(await run("const lazily = 'mine'; lazily"), "mine");
  repl.define("lazily", () => "again");
  assert.equal(await run("lazily = 5; lazily"), 5);
});

test("names of the platform may be declared without harm to it", async () => {
  const { setTimeout: timer, URL: url, performance: clock } = globalThis;
  assert.equal(await run("import { setTimeout } from 'node:timers/promises'; await setTimeout(1, 'waited')"), "waited");
  assert.equal(await run("await setTimeout(1, 'still')"), "still");
  assert.deepEqual(
    await run("const URL = 'u', performance = [1]; let window = 3; ({ URL, window, p: performance.length })"),
    {
      URL: "u",
      window: 3,
      p: 1,
    },
  );
  assert.equal(await run("window += 1; (function (URL) { return URL })(5) + window"), 9);
  assert.equal(
    await run("const { Event, Map: { x: Set } } = { Event: 'e', Map: { x: 's' } } as any; Event + Set"),
    "es",
  );
  assert.equal(await run("function fetch(a: string) { return 'fetched ' + a }; fetch('it')"), "fetched it");
  assert.equal(await run("class Request { static kind = 'mine' }; Request.kind + fetch`x`"), "minefetched x");
  assert.equal(await run("enum Response { A = 3 }; Response.A"), 3);
  assert.equal(await run("typeof process.version + typeof require('node:fs').readFileSync"), "stringfunction");
  assert.equal(globalThis.setTimeout, timer);
  assert.equal(globalThis.URL, url);
  assert.equal(globalThis.performance, clock);
  assert.equal(Reflect.has(globalThis, "window"), false);
  assert.equal(await run("let setTimeout: any = globalThis.setTimeout; typeof setTimeout(() => {}, 0)"), "object");
});

test("a rejection that nobody awaits is reported once, by the process; one that is awaited is not", () => {
  const script = `
    const { Repl } = await import(${JSON.stringify(new URL("../../../kernel/repl/repl.js", import.meta.url).href)});
    const seen = [];
    process.on("unhandledRejection", (error) => seen.push(String(error)));
    const repl = new Repl({ cwd: process.cwd() });
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    await repl.evaluate({ code: "Promise.reject('lost'); 1", executionCount: 1 });
    await turn();
    await repl.evaluate({ code: "await Promise.reject('found')", executionCount: 2 }).catch((error) => seen.push("caught " + error));
    await turn();
    await repl.evaluate({ code: "await null; throw 'thrown'", executionCount: 3 }).catch((error) => seen.push("caught " + error));
    await turn();
    console.log(seen.join());
    process.exit();`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  assert.equal(stdout, "lost,caught found,caught thrown\n", stderr);
});

test("what is asynchronous in a cell belongs to the cell's async context", async () => {
  const storage = new AsyncLocalStorage<string>();
  Object.assign(globalThis, { storage });
  const value = storage.run("mine", () =>
    run("await null; await new Promise((r) => setImmediate(r)); storage.getStore()"),
  );
  assert.equal(await value, "mine");
});

test("two cells may run at a time", async () => {
  const first = run("await new Promise((resolve) => { globalThis.release = resolve })");
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(await run("release('done'); 1"), 1);
  assert.equal(await first, "done");
});

test("mentions finds free uses of names", () => {
  const names = ["tf", "sess"];
  for (const [code, expected] of [
    ["tf.variable(1)", true],
    ["const x = () => { sess.run(x) }", true],
    ["({ tf })", true],
    ["a.tf + b['sess']", false],
    ["({ tf: 1 })", false],
    ["'tf'", false],
    ["const tf = 1; tf", false],
    ["function f(tf) { return tf }", false],
    ["let y: tf.Tensor", false],
    ["x as sess", false],
    ["try {} catch (tf) { tf }", false],
    ["{ let tf = 1; tf }", false],
    ["{ let tf = 1 } tf", true],
    ["class A { tf = 1; sess() {} }", false],
    ["class A { x = tf }", true],
    ["enum E { tf, b = tf }", false],
    ["tf: for (;;) break tf", false],
    ["import tf from 'x'; tf", false],
    ["`${sess}`", true],
    ["tf(", true],
    ["graph(", false],
    ["typeof tf", true],
    ["tf = 1", true],
    ["({ tf } = x)", true],
    ["for (const tf of x) tf", false],
  ] as const) {
    assert.equal(repl.mentions(code, names), expected, code);
  }
});

test("memory does not grow with the number of cells", async () => {
  const collect = async (): Promise<number> => {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const cell = "const block = new Float64Array(1000); let view = block.map((x) => x + 1); view";
  for (let i = 0; i < 500; i++) await run(cell);
  const before = await collect();
  for (let i = 0; i < 10_000; i++) await run(cell);
  const grown = (await collect()) - before;
  assert.ok(grown < 80e6, `10,000 cells left ${Math.round(grown / 1e6)} MB, where 160 MB of arrays went through`);
});

test("cells of 10 MB run", async () => {
  assert.equal(await run(`const long = "${"x".repeat(10_000_000)}"; long.length`), 10_000_000);
});

test("KeyboardInterrupt is an Error", () => {
  assert.equal(new KeyboardInterrupt().name, "KeyboardInterrupt");
  assert.ok(new KeyboardInterrupt() instanceof Error);
});
