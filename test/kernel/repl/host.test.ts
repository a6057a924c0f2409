import assert from "node:assert/strict";
import test, { after } from "node:test";
import { Worker } from "node:worker_threads";
import { nodeInternals } from "../../../kernel/node-internals.js";
import { failure, repl, run } from "./session.js";

/**
 * Terminates the main thread's execution as soon as `signal[0]` is set, again and again. Node aborts upon asynchronous ids that
 * terminated code left behind, so they are cleared first, as the kernel's interrupter does.
 */
const signal = new Int32Array(new SharedArrayBuffer(4));
const terminator = new Worker(
  `const { Session } = require("node:inspector");
   const { workerData: signal, parentPort } = require("node:worker_threads");
   const session = new Session();
   session.connectToMainThread();
   parentPort.postMessage("ready");
   for (;;) {
     Atomics.wait(signal, 0, 0);
     if (Atomics.load(signal, 0) === 2) break;
     Atomics.store(signal, 0, 0);
     session.post("Runtime.evaluate", { expression: "clearAsyncIds()" });
     session.post("Runtime.terminateExecution");
   }`,
  { eval: true, workerData: signal },
);
await new Promise((resolve) => terminator.once("message", resolve));
after(() => {
  Atomics.store(signal, 0, 2);
  Atomics.notify(signal, 0);
});
Object.assign(globalThis, {
  clearAsyncIds: nodeInternals<{ clearAsyncIdStack(): void }>("async_wrap")?.clearAsyncIdStack,
  /** Asks for termination; the caller then spins. */
  terminate() {
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  },
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("a terminated cell ends with KeyboardInterrupt and all state survives", async (t) => {
  await run("let kept = 1; function spin() { terminate(); for (;;) kept++ }");
  for (const code of [
    "terminate(); while (true) {}",
    "spin()",
    "try { spin() } finally { kept = -1 }",
    "await null; spin()",
    "await new Promise((resolve) => setTimeout(resolve, 1)); spin()",
    "await new Promise((resolve) => setImmediate(resolve)); spin()",
    "await new Promise((resolve) => process.nextTick(resolve)); spin()",
    "for await (const x of [1, 2]) spin()",
    "terminate(); (function f() { for (;;) JSON.stringify([1, 2, 3].map((x) => x + 1)) })()",
  ]) {
    await t.test(code, async () => {
      for (let round = 0; round < 3; round++) {
        const { ename, error } = await failure(code);
        assert.equal(ename, "KeyboardInterrupt");
        assert.ok(error instanceof Error);
        assert.ok(Number(await run("kept")) > 0);
      }
    });
  }
  assert.equal(
    await run("let sum = 0; for (let i = 0; i < 10; i++) sum += i; await turn(); sum".replace("turn()", "null")),
    45,
  );
  assert.equal(repl.interrupt(), false);
});

test("a loop inside an async function that the cell awaits ends by termination and interrupt", async () => {
  await run("async function work() { await null; terminate(); for (;;); }");
  const running = failure("await work()");
  await turn();
  await turn();
  assert.equal(repl.interrupt(), true);
  assert.equal((await running).ename, "KeyboardInterrupt");
  assert.equal(await run("kept > 0"), true);
});

test("interrupt ends a pending await, again and again", async (t) => {
  for (const code of [
    "const before = 1;\nawait new Promise(() => {});\nthrow 'unreachable'",
    "new Promise(() => {})",
    "await Promise.all([1, new Promise(() => {})])",
    "for await (const x of (async function* () { await new Promise(() => {}) })());",
    "async function forever() { await new Promise(() => {}) }\nawait forever()",
    "{ const x = [await new Promise(() => {})] }",
  ]) {
    await t.test(code, async () => {
      for (let round = 0; round < 3; round++) {
        const running = failure(code);
        await turn();
        assert.equal(repl.interrupt(), true);
        const { ename, traceback } = await running;
        assert.equal(ename, "KeyboardInterrupt");
        assert.match(traceback, /Cell In\[\*\], line \d+, column \d+/);
      }
      assert.equal(repl.interrupt(), false);
    });
  }
  assert.match(
    (await interrupted("1;\n\nawait new Promise(() => {})")).traceback,
    /line 3, column 1\n {6}1 \| 1;\n {6}2 \| \n----> 3 \| await new/,
  );
});

async function interrupted(code: string) {
  const running = failure(code);
  await turn();
  repl.interrupt();
  return running;
}

test("an interrupted cell may clean up, and does not go on", async () => {
  await run("let log: string[] = []");
  await interrupted("try { await new Promise(() => {}) } finally { log.push('finally') }\nlog.push('after')");
  assert.deepEqual(await run("log"), ["finally"]);
  const running = run(
    "let caught: any; try { await new Promise(() => {}) } catch (error) { caught = error }\ncaught.name",
  );
  await turn();
  repl.interrupt();
  assert.equal(await running, "KeyboardInterrupt");
});

test("a cell that lives is not taken for terminated", async () => {
  assert.equal(
    await run(`let rounds = 0
      for (let i = 0; i < 20; i++) {
        await new Promise((resolve) => setImmediate(resolve)); rounds++
        await null; await { then(resolve: () => void) { setTimeout(resolve, 1) } }
      }
      { await using hidden = { async [Symbol.asyncDispose]() { for (let i = 0; i < 5; i++) await new Promise((r) => setImmediate(r)) } } }
      rounds`),
    20,
  );
});

test("using at the top of a cell disposes at its end, last first", async () => {
  await run(
    "let order: string[] = []; const res = (name: string) => ({ name, [Symbol.dispose]() { order.push(name) } })",
  );
  assert.equal(await run("using r1 = res('a');\nusing r2 = res('b'), r3 = null;\norder.length"), 0);
  assert.deepEqual(await run("order.push(r1.name + r2.name); order"), ["b", "a", "ab"]);
  assert.match((await failure("r1 = 1")).evalue, /constant/);
  await failure("order = []; using r4 = res('c'); throw 1");
  assert.deepEqual(await run("order"), ["c"]);
  assert.match((await failure("using r5 = 5")).evalue, /Cannot dispose/);
});

test("await using waits for disposal; nested using is lowered", async () => {
  assert.equal(
    await run(`let state = ''
      await using later = { async [Symbol.asyncDispose]() { await null; state += 'async ' } }
      { using inner = { [Symbol.dispose]() { state += 'inner ' } }; state += 'in ' }
      function f() { using own = { [Symbol.dispose]() { state += 'own ' } }; state += 'f ' }
      f(); state`),
    "in inner f own ",
  );
  assert.equal(await run("state"), "in inner f own async ");
});

test("an error while disposing suppresses the cell's", async () => {
  const { ename, traceback, error } = await failure(
    "using bad = { [Symbol.dispose]() { throw new TypeError('disposing') } };\nthrow new RangeError('cell')",
  );
  assert.equal(ename, "SuppressedError");
  assert.equal(Reflect.get(Object(error), "error").message, "disposing");
  assert.equal(Reflect.get(Object(error), "suppressed").message, "cell");
  assert.match(traceback, /Error: TypeError: disposing[\s\S]*Suppressed: RangeError: cell/);
});
