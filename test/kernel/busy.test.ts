import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { JsonObject, Message } from "../../kernel/message.js";
import { type Execution, TestKernel } from "../support/kernel-client.js";

const printed = (text: string) => (message: Message) =>
  message.header.msg_type === "stream" && String(message.content.text).includes(text);

const result = ({ of }: Execution) => (of("execute_result")[0]?.data as JsonObject | undefined)?.["text/plain"];

/** Cells that would run for ever, or very long, and that an interrupt ends. */
const endless = {
  "a loop": "while (true) {}",
  "a loop in finally": "try { while (true) {} } finally { while (true) {} }",
  "a loop that catches all": "for (;;) try { while (true) {} } catch {}",
  "a generator": "function* all() { for (;;) yield 1 }; for (const one of all()) one",
  "a getter": "({ get x() { for (;;); } }).x",
  "a proxy's trap": "new Proxy({}, { get() { for (;;); } }).x",
  "a comparison in a sort": "Array.from({ length: 1e5 }, Math.random).sort(() => { for (;;); })",
  "a function made of text": "new Function('for (;;);')()",
  "another context": "require('node:vm').runInNewContext('for (;;);')",
  WebAssembly:
    "const code = [0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,9,1,7,0,3,64,12,0,11,11]; new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(code))).exports.f()",
  "a regular expression": "/^(a+)+$/.test('a'.repeat(50) + 'b')",
  "a replacement": "for (;;) 'a'.repeat(1e5).replace(/a/g, () => 'b')",
  JSON: "const all = Array.from({ length: 1e5 }, (_, i) => ({ i })); for (;;) JSON.parse(JSON.stringify(all))",
  "an event's listener": "const e = new (require('node:events'))(); e.on('x', () => { for (;;); }); e.emit('x')",
  "a wait of the thread": "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)",
  "a child waited for: execSync": "require('node:child_process').execSync('sleep 1000')",
  "a child waited for: spawnSync": "require('node:child_process').spawnSync('sleep', ['1000'])",
  "a child of a child":
    "require('node:child_process').execFileSync(process.execPath, ['-e', \"require('node:child_process').spawnSync('sleep', ['1000'])\"])",
  "a child that ignores interrupts": "require('node:child_process').execSync(\"trap '' INT; sleep 1000\")",
  "children one after another, whose errors are caught":
    "for (;;) try { require('node:child_process').execSync('sleep 1') } catch {}",
  "a command": "\n!sleep 1000",
  "a promise": "await new Promise(() => {})",
  "a timer's promise": "await require('node:timers/promises').setTimeout(1e8)",
  "a loop over a timer": "for await (const _ of require('node:timers/promises').setInterval(10)) {}",
  "a loop over an asynchronous generator": "for await (const _ of (async function* () { for (;;) yield 1 })()) {}",
  "promises one after another": "for (;;) await null",
  "a connection":
    "await new Promise((done) => require('node:net').createServer().listen(0, '127.0.0.1').once('connection', done))",
  "a fetch":
    "const s = require('node:http').createServer().listen(0, '127.0.0.1'); await new Promise((done) => s.once('listening', done)); await fetch(`http://127.0.0.1:${s.address().port}`)",
  "runs of a session": "const a = tf.randomNormal([200, 200]); const b = a.matmul(a); for (;;) await sess.run(b)",
  "a long run of a session":
    "const c = tf.randomNormal([2000, 2000]); let d = c; for (let i = 0; i < 50; i++) d = d.matmul(c).mul(1e-3); await sess.run(d)",
  "a loop of the graph":
    "await sess.run(tf.whileLoop(() => tf.constant(true), (i) => [tf.add(i as never, 1)], [tf.constant(0)]))",
};

/** Native code that nothing ends before it returns. */
const native = {
  "a long native computation": "require('node:crypto').pbkdf2Sync('a', 'b', 1e9, 64, 'sha512')",
  "a read that never ends":
    "const { execSync } = require('node:child_process'); const { mkdtempSync, readFileSync } = require('node:fs'); const d = mkdtempSync(require('node:os').tmpdir() + '/tensorcell-fifo-'); execSync(`mkfifo ${d}/pipe`); console.log('opened'); readFileSync(d + '/pipe')",
};

describe("a busy kernel", { skip: process.platform === "win32" && "has neither sleep nor mkfifo" }, () => {
  let kernel: TestKernel;
  before(async () => {
    kernel = await TestKernel.start();
    await kernel.execute("globalThis.kept = 'kept'; tf.constant(1)");
  });
  after(() => kernel[Symbol.asyncDispose]());

  /** Asks what is to be answered whatever runs. */
  async function assertAnswers(asked: TestKernel): Promise<void> {
    await asked.client.beat();
    assert.equal((await asked.control("kernel_info_request")).status, "ok");
    assert.equal((await asked.control("connect_request")).status, "ok");
    assert.equal((await asked.control("list_subshell_request")).status, "ok");
    const { reply } = await asked.request("complete_request", { code: "cons", cursor_pos: 4 });
    assert.ok((reply.matches as string[]).includes("console"));
    assert.equal((await asked.request("inspect_request", { code: "parseInt", cursor_pos: 5 })).reply.found, true);
  }

  for (const [what, code] of Object.entries(endless))
    it(`answers in ${what}, is interrupted again and again, and keeps what it has`, async () => {
      for (let round = 0; round < 2; round++) {
        const cell = await kernel.begin("execute_request", { code: `console.log("begun"); ${code}` });
        await cell.published(printed("begun"));
        await assertAnswers(kernel);
        assert.equal((await kernel.interrupt()).status, "ok");
        const { reply, of } = await cell.done;
        assert.deepEqual([reply.status, reply.ename], ["error", "KeyboardInterrupt"], JSON.stringify(reply));
        assert.deepEqual(
          of("error").map(({ ename }) => ename),
          ["KeyboardInterrupt"],
        );
        assert.equal(result(await kernel.execute("kept")), "'kept'");
      }
    });

  it("is interrupted after many cells, and long ones", async () => {
    await using other = await TestKernel.start();
    const long = `const long = "${"x".repeat(5 << 20)}"`;
    for (let round = 0; round < 3; round++) await other.execute(long);
    for (let n = 0; n < 500; n++) await other.client.request("execute_request", { code: `let n${n} = ${n}` });
    for (let round = 0; round < 2; round++) {
      const cell = await other.begin("execute_request", { code: `console.log("begun"); ${endless["a loop"]}` });
      await cell.published(printed("begun"));
      await other.interrupt();
      assert.equal((await cell.done).reply.ename, "KeyboardInterrupt");
    }
    assert.equal(result(await other.execute("n499 + long.length")), String(499 + (5 << 20)));
  });

  for (const [what, code] of Object.entries(native))
    it(`answers in ${what}, also an interrupt, and is shut down`, async () => {
      await using other = await TestKernel.start();
      const cell = await other.begin("execute_request", { code: `console.log("begun"); ${code}` });
      await cell.published(printed(code.includes("opened") ? "opened" : "begun"));
      await assertAnswers(other);
      assert.equal((await other.interrupt()).status, "ok");
      await assertAnswers(other);
      assert.deepEqual(await other.control("shutdown_request", { restart: true }), { status: "ok", restart: true });
      await other.launched.exited;
    });
});
