import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { stripVTControlCharacters } from "node:util";
import type { JsonObject, Message } from "../../kernel/message.js";
import { type Execution, TestKernel } from "../support/kernel-client.js";

/** The MIME bundle's plain text of a cell's result. */
function result({ of }: Execution): unknown {
  return (of("execute_result")[0]?.data as JsonObject | undefined)?.["text/plain"];
}

const types = ({ outputs }: Execution) =>
  outputs.map(({ header, content }) => (header.msg_type === "status" ? content.execution_state : header.msg_type));

const printed = (text: string) => (message: Message) =>
  message.header.msg_type === "stream" && String(message.content.text).includes(text);

/** Ways in which a cell can hang; each says `spinning` when it has begun. */
const hanging = {
  "a synchronous loop": "console.log('spinning'); while (true) {}",
  "a loop that prints": "console.log('spinning'); for (let i = 0; ; i++) console.log(i)",
  "a loop that displays": "console.log('spinning'); for (let i = 0; ; i++) display(i)",
  "a loop after an await": "await null; console.log('spinning'); while (true) {}",
  "a loop in a timer's callback":
    "setTimeout(() => { console.log('spinning'); while (true) {} }); await new Promise(() => {})",
  "a loop in an immediate":
    "setImmediate(() => { console.log('spinning'); while (true) {} }); await new Promise(() => {})",
  "a loop in a later immediate":
    "setImmediate(() => {}); setImmediate(() => { console.log('spinning'); while (true) {} }); await new Promise(() => {})",
  "a loop in a tick":
    "process.nextTick(() => { console.log('spinning'); while (true) {} }); await new Promise(() => {})",
  "a loop of awaits": "console.log('spinning'); for (;;) await null",
  "an await that never ends": "console.log('spinning'); await new Promise(() => {})",
  "a loop that catches everything": "console.log('spinning'); while (true) { try { while (true) {} } catch {} }",
  "a wait that blocks the thread":
    "console.log('spinning'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)",
  "a result that loops while it is drawn":
    "({ [Symbol.for('Jupyter.display')]() { console.log('spinning'); while (true) {} } })",
};

async function interrupted(kernel: TestKernel, code: string, interrupt: () => unknown): Promise<Execution> {
  const cell = await kernel.begin("execute_request", { code });
  await cell.published(printed("spinning"));
  await interrupt();
  return cell.done;
}

describe("the kernel's process", () => {
  let kernel: TestKernel;
  before(async () => {
    kernel = await TestKernel.start();
  });
  after(() => kernel[Symbol.asyncDispose]());

  it("says what it is", async () => {
    const { reply } = await kernel.request("kernel_info_request");
    const language = reply.language_info as JsonObject;
    assert.equal(reply.status, "ok");
    assert.equal(reply.implementation, "tensorcell");
    assert.match(String(reply.protocol_version), /^5\.\d+$/);
    assert.equal(language.name, "typescript");
    assert.equal(language.file_extension, ".ts");
    assert.deepEqual(await kernel.control("kernel_info_request"), reply);
  });

  it("executes a cell between busy and idle", async () => {
    const cell = await kernel.execute("1 + 1");
    assert.deepEqual(types(cell), ["busy", "execute_input", "execute_result", "idle"]);
    assert.equal(cell.reply.status, "ok");
    assert.equal(result(cell), "2");
    assert.equal(cell.of("execute_input")[0]?.code, "1 + 1");
    assert.equal(cell.of("execute_result")[0]?.execution_count, cell.reply.execution_count);
  });

  it("publishes under the request's header with the type as topic", async () => {
    const { outputs } = await kernel.execute("console.log('x'); 3");
    for (const { header, identities, parentHeader } of outputs) {
      assert.equal(String(identities[0]), header.msg_type);
      assert.equal(parentHeader.msg_type, "execute_request");
    }
  });

  it("keeps the order of stdout, stderr, displays and the result, and what belongs together in one message", async () => {
    const cell = await kernel.execute(`
      console.log("1"); console.log("2"); console.error("3");
      display("4"); console.log("5");
      "6"`);
    const shown = cell.outputs.slice(2, -1).map(({ header, content }) => {
      if (header.msg_type === "stream") return `${content.name} ${content.text}`;
      return `${header.msg_type} ${(content.data as JsonObject)["text/plain"]}`;
    });
    const text = shown.join("|");
    assert.equal(
      text.replace("1\n|stdout 2", "1\n2"),
      "stdout 1\n2\n|stderr 3\n|display_data '4'|stdout 5\n|execute_result '6'",
    );
  });

  it("delivers every line of a burst, in few messages and before idle", async () => {
    const cell = await kernel.execute("for (let i = 0; i < 200_000; i++) console.log('line ' + i)");
    const expected = Array.from({ length: 200_000 }, (_, i) => `line ${i}\n`).join("");
    assert.equal(cell.text("stdout"), expected);
    assert.ok(cell.of("stream").length < 200, `${cell.of("stream").length} messages`);
  });

  it("reports an error alike on iopub and in the reply", async () => {
    const cell = await kernel.execute("throw new TypeError('bad')");
    const { ename, evalue, traceback, status } = cell.reply;
    assert.equal(status, "error");
    assert.deepEqual(cell.of("error"), [{ ename, evalue, traceback }]);
    assert.equal(ename, "TypeError");
    assert.equal(evalue, "bad");
    assert.ok(Array.isArray(traceback) && traceback.length > 0);
  });

  it("points at the result whose drawing fails, and at nothing of its own", async () => {
    for (const [given, found] of [
      ["'text'", "'text'"],
      ["Symbol('s')", "Symbol(s)"],
      ["Promise.resolve(undefined)", "undefined"],
      ["[1]", "[ 1 ]"],
      ["({ html: '<b>x</b>' })", "{ html: '<b>x</b>' }"],
    ]) {
      const { reply } = await kernel.execute(
        `class Drawn {\n  [Symbol.for("Jupyter.display")]() { return ${given}; }\n}\nnew Drawn()`,
      );
      assert.deepEqual([reply.ename, reply.status], ["TypeError", "error"]);
      const method = 'its Symbol.for("Jupyter.display") method';
      const expected = 'expected an object such as { "text/html": "…" }';
      assert.equal(reply.evalue, `Cannot display a value: ${method} gave ${found}, ${expected}`);
      const lines = stripVTControlCharacters((reply.traceback as string[]).join("\n")).split("\n");
      assert.match(lines[1]!, /^ {2}Cell In\[\d+\], line 4, column 1$/);
      assert.deepEqual(lines.slice(2), [
        `      2 |   [Symbol.for("Jupyter.display")]() { return ${given}; }`,
        "      3 | }",
        "----> 4 | new Drawn()",
        "        | ^",
      ]);
    }
  });

  it("emphasizes in tracebacks, and in nothing else of an error, unless the environment says NO_COLOR", async () => {
    const code = "function red() {\n  throw new TypeError('bad');\n}\nred()";
    const { ename, evalue, traceback } = (await kernel.execute(code)).reply;
    assert.deepEqual([ename, evalue], ["TypeError", "bad"]);
    await kernel.execute("process.env.NO_COLOR = '1'");
    const plain = (await kernel.execute(code)).reply.traceback as string[];
    await kernel.execute("delete process.env.NO_COLOR");
    const counts = /In\[\d+\]/g;
    const text = (lines: unknown) => (lines as string[]).join("\n").replace(counts, "In[*]");
    assert.equal(stripVTControlCharacters(text(traceback)), text(plain));
    assert.equal(
      text(traceback).replaceAll("\u001b", "^").split("\n").slice(0, 8).join("\n"),
      [
        "^[1mTypeError^[22m: bad",
        "  Cell In[*], line 2, column 9, in red",
        "      1 | function red() {",
        "^[1m----> 2^[22m |   throw new TypeError('bad');",
        "        |         ^[1m^^[22m",
        "      3 | }",
        "      4 | red()",
        "  Cell In[*], line 4, column 1",
      ].join("\n"),
    );
  });

  it("aborts the cells that wait behind a failing one, answers what else waits, and goes on", async () => {
    const failing = await kernel.begin("execute_request", { code: hanging["an await that never ends"] });
    const second = await kernel.begin("execute_request", { code: "globalThis.ran = true" });
    const complete = await kernel.begin("is_complete_request", { code: "1" });
    const third = await kernel.begin("execute_request", { code: "globalThis.ran = true" });
    await failing.published(printed("spinning"));
    await kernel.interrupt();
    assert.equal((await failing.done).reply.status, "error");
    for (const cell of [await second.done, await third.done]) {
      assert.equal(cell.reply.status, "aborted");
      assert.deepEqual(types(cell), ["busy", "idle"]);
    }
    assert.equal((await complete.done).reply.status, "complete");
    assert.equal(result(await kernel.execute("typeof ran")), "'undefined'");
  });

  it("does not abort what is sent upon the failing cell's reply", async () => {
    for (let round = 0; round < 20; round++) {
      const failing = await kernel.client.request("execute_request", { code: "throw 1" });
      assert.equal(failing.content.status, "error");
      assert.equal((await kernel.client.request("execute_request", { code: "1" })).content.status, "ok");
    }
  });

  it("runs the cells that wait when stop_on_error is false", async () => {
    const failing = await kernel.begin("execute_request", { code: "throw new Error('go on')", stop_on_error: false });
    const second = await kernel.begin("execute_request", { code: "'ran'" });
    await failing.done;
    assert.equal(result(await second.done), "'ran'");
  });

  it("publishes nothing of a silent cell and does not count it", async () => {
    const before = await kernel.execute("1");
    const silent = await kernel.execute("console.log('x'); display(1); 2", { silent: true });
    assert.deepEqual(types(silent), ["busy", "idle"]);
    assert.equal(silent.reply.status, "ok");
    const failing = await kernel.execute("throw new Error('quiet')", { silent: true, stop_on_error: false });
    assert.deepEqual(types(failing), ["busy", "idle"]);
    assert.equal(failing.reply.ename, "Error");
    const next = await kernel.execute("1");
    assert.equal(next.reply.execution_count, Number(before.reply.execution_count) + 1);
  });

  it("neither counts nor remembers a cell without store_history", async () => {
    const before = await kernel.execute("'stored'");
    const hidden = await kernel.execute("'hidden'", { store_history: false });
    assert.equal(result(hidden), "'hidden'");
    const next = await kernel.execute("'next'");
    assert.equal(next.reply.execution_count, Number(before.reply.execution_count) + 1);
    const { reply } = await kernel.request("history_request", {
      hist_access_type: "tail",
      n: 2,
      output: true,
      raw: true,
    });
    const line = Number(next.reply.execution_count);
    assert.deepEqual(reply.history, [
      [1, line - 1, ["'stored'", "'stored'"]],
      [1, line, ["'next'", "'next'"]],
    ]);
  });

  it("evaluates user_expressions after the cell", async () => {
    const { reply } = await kernel.execute("const price = 20", {
      user_expressions: { twice: "price * 2", bad: "nothing.at" },
    });
    const { twice, bad } = reply.user_expressions as { twice: JsonObject; bad: JsonObject };
    assert.deepEqual(twice, { status: "ok", data: { "text/plain": "40" }, metadata: {} });
    assert.equal(bad.status, "error");
    assert.equal(bad.ename, "ReferenceError");
  });

  it("answers the other requests of the protocol", async () => {
    const ask = async (type: string, content: JsonObject = {}) => (await kernel.request(type, content)).reply;
    assert.equal((await ask("is_complete_request", { code: "function f() {" })).status, "incomplete");
    assert.equal((await ask("is_complete_request", { code: "%lsmagic" })).status, "complete");
    assert.deepEqual(await ask("comm_info_request"), { status: "ok", comms: {} });
    const completion = await ask("complete_request", { code: "ab", cursor_pos: 1 });
    assert.deepEqual([completion.status, completion.cursor_start, completion.cursor_end], ["ok", 0, 1]);
    assert.equal((await ask("inspect_request", { code: "a", cursor_pos: 0 })).status, "ok");
    assert.equal((await ask("connect_request")).shell_port, kernel.launched.connection.shell_port);
    const search = await ask("history_request", { hist_access_type: "search", pattern: "*price*", n: 5 });
    assert.equal((search.history as unknown[][])[0]?.[2], "const price = 20");
    const debug = await kernel.control("debug_request", { seq: 7, type: "request", command: "initialize" });
    assert.deepEqual([debug.success, debug.request_seq], [false, 7]);
  });

  it("answers a malformed request with an error and lives on", async () => {
    assert.equal((await kernel.request("execute_request", { code: 5 })).reply.status, "error");
    assert.equal((await kernel.request("history_request", { hist_access_type: "guess" })).reply.status, "error");
    assert.equal((await kernel.execute("1")).reply.status, "ok");
  });

  it("logs an unknown message type and does not answer it", async () => {
    const unknown = await kernel.begin("strange_request");
    let answered = false;
    void unknown.done.then(() => {
      answered = true;
    });
    await unknown.published(({ content }) => content.execution_state === "idle");
    await kernel.execute("1");
    assert.equal(answered, false);
    assert.match(kernel.launched.errors(), /Cannot answer "strange_request"/);
  });

  it("drops what is not signed right, and logs it without the key", async () => {
    const { sockets, codec } = kernel.client;
    const message = {
      channel: "shell",
      identities: [],
      type: "execute_request",
      parentHeader: {},
      buffers: [],
    } as const;
    const good = codec.encode({ ...message, metadata: "{}", content: JSON.stringify({ code: "globalThis.evil = 1" }) });
    const forged = good.map((frame, at) => (at === 1 ? Buffer.from("0".repeat(64)) : frame));
    await sockets.shell.send(forged);
    await sockets.control.send(forged);
    await sockets.shell.send(good.slice(0, 3));
    await sockets.shell.send(["", "no delimiter"]);
    assert.equal(result(await kernel.execute("typeof evil")), "'undefined'");
    await kernel.control("kernel_info_request");
    const log = kernel.launched.errors();
    assert.equal(log.match(/signature does not match; dropped/g)?.length, 2);
    assert.match(log, /expected 5; dropped/);
    assert.match(log, /no "<IDS\|MSG>" frame; dropped/);
    assert.ok(!log.includes(kernel.launched.connection.key));
  });

  it("reports a rejection that nobody handles as the cell's error", async () => {
    const cell = await kernel.execute("void Promise.reject(new RangeError('lost'))");
    assert.equal(cell.reply.ename, "RangeError");
    assert.equal(cell.of("error").length, 1);
    assert.equal((await kernel.execute("1")).reply.status, "ok");
  });

  it("shows what a finished cell's callbacks print and throw under that cell", async () => {
    const first = await kernel.begin("execute_request", {
      code: "setTimeout(() => { console.log('late'); setTimeout(() => { throw new Error('later') }) }, 20); 0",
    });
    await first.published(({ content }) => content.execution_state === "idle");
    await kernel.execute("1");
    await first.published(printed("late"));
    await first.published(({ content }) => content.evalue === "later");
    assert.equal((await kernel.execute("1")).reply.status, "ok");
  });

  it("answers heartbeat, kernel_info and interrupt while a cell spins, and shows what it prints", async () => {
    const cell = await kernel.begin("execute_request", {
      code: "let beats = 0; for (;;) { if (beats++ % 1_000_000 === 0) console.log('spinning', beats) }",
    });
    await cell.published(printed("spinning 1\n"));
    await kernel.client.beat();
    assert.equal((await kernel.control("kernel_info_request")).status, "ok");
    await cell.published(printed("spinning 3000001\n"));
    await kernel.interrupt();
    assert.equal((await cell.done).reply.ename, "KeyboardInterrupt");
  });

  for (const [what, code] of Object.entries(hanging))
    it(`interrupts ${what}, again and again, and keeps the session`, async () => {
      await kernel.execute("globalThis.kept = (globalThis.kept ?? 0) + 1");
      const kept = result(await kernel.execute("kept"));
      for (let round = 0; round < 2; round++) {
        const cell = await interrupted(kernel, code, () => kernel.interrupt());
        assert.equal(cell.reply.status, "error");
        assert.equal(cell.reply.ename, "KeyboardInterrupt");
        assert.equal(cell.of("error")[0]?.ename, "KeyboardInterrupt");
        const traceback = stripVTControlCharacters((cell.reply.traceback as string[]).join("\n"));
        // Between two awaits the code stands nowhere; a loop that prints stands mostly in the kernel's own.
        const place = /loop of awaits|loop that prints/.test(what)
          ? "(\\n {2}Cell In\\[\\d+\\].*)?"
          : "\\n {2}Cell In\\[\\d+\\], line 1, column \\d+";
        assert.match(traceback, new RegExp(`^KeyboardInterrupt: .*${place}`));
        assert.doesNotMatch(traceback, /^ +at /m, "the kernel's own frames are no news");
        assert.equal(types(cell).at(-1), "idle");
      }
      assert.equal(result(await kernel.execute("kept")), kept);
    });

  it("interrupts upon SIGINT, also while a cell spins", {
    skip: process.platform === "win32" && "has no SIGINT",
  }, async () => {
    for (const code of [
      hanging["a synchronous loop"],
      hanging["an await that never ends"],
      hanging["a synchronous loop"],
    ]) {
      const cell = await interrupted(kernel, code, () => kernel.launched.process.kill("SIGINT"));
      assert.equal(cell.reply.ename, "KeyboardInterrupt");
    }
    assert.equal((await kernel.execute("1")).reply.status, "ok");
  });

  it("ends the timers of the interrupted cell, and no others", async () => {
    await kernel.execute("globalThis.ticks = []; globalThis.kept = setInterval(() => ticks.push('kept'), 1)");
    const code =
      "setInterval(() => ticks.push('ended'), 1); (function again() { setTimeout(again); ticks.push('ended'); })(); console.log('spinning');";
    for (const hang of ["await new Promise(() => {})", "while (true) {}"]) {
      await interrupted(kernel, `${code} ${hang}`, () => kernel.interrupt());
      const seen = await kernel.execute(
        "ticks.length = 0; await new Promise((resolve) => setTimeout(resolve, 30)); [...new Set(ticks)]",
      );
      assert.equal(result(seen), "[ 'kept' ]");
    }
    await kernel.execute("clearInterval(kept)");
  });

  it("keeps the timers as Node has them", async () => {
    const code =
      "import { promisify } from 'node:util'; [await promisify(setTimeout)(1, 'late'), await promisify(setImmediate)('now'), setTimeout.name]";
    assert.equal(result(await kernel.execute(code)), "[ 'late', 'now', 'setTimeout' ]");
  });

  it("does nothing upon an interrupt when nothing runs", async () => {
    for (let round = 0; round < 5; round++) {
      assert.equal((await kernel.interrupt()).status, "ok");
      assert.equal((await kernel.execute("'fine'")).reply.status, "ok");
    }
  });

  it("ends the cell that runs, and no other, however often an interrupt is asked for", async () => {
    for (let round = 0; round < 10; round++) {
      const cell = await interrupted(kernel, hanging["a synchronous loop"], () =>
        Promise.all([kernel.interrupt(), kernel.interrupt(), kernel.interrupt()]),
      );
      assert.equal(cell.reply.ename, "KeyboardInterrupt");
      const next = await kernel.execute("let count = 0; for (let i = 0; i < 1e6; i++) count += i; await null; 'whole'");
      assert.equal(result(next), "'whole'");
    }
  });

  it("survives interrupts at any moment", async () => {
    for (let round = 0; round < 40; round++) {
      const cell = await kernel.begin("execute_request", {
        code: "let sum = 0; for (let i = 0; i < 3e6; i++) sum += i; await null; sum",
        stop_on_error: false,
      });
      await kernel.interrupt();
      const { reply } = await cell.done;
      if (reply.status !== "ok") assert.equal(reply.ename, "KeyboardInterrupt");
    }
    assert.equal(result(await kernel.execute("'alive'")), "'alive'");
  });

  it("runs magics in their place and knows their help", async () => {
    const cell = await kernel.execute("console.log('before')\n%who\nconsole.log('after')");
    assert.match(cell.text("stdout"), /^before\n.*\nafter\n$/);
    const unknown = await kernel.execute("%lsmgic");
    assert.equal(unknown.reply.ename, "UsageError");
    assert.match(String(unknown.reply.evalue), /did you mean "%lsmagic"/);
  });

  it("names the library's classes as their authors do, however its files were put together", async () => {
    const { reply } = await kernel.execute(
      "const names = [tf.Variable, tf.NdArray, tf.train.Saver, tf.TensorArray].map(({ name }) => name);\nif (names.join() !== 'Variable,NdArray,Saver,TensorArray') throw new Error(names.join());",
    );
    assert.equal(reply.status, "ok", JSON.stringify(reply));
  });

  it("displays, updates and clears", async () => {
    const cell = await kernel.execute(`
      const shown = await display.html("<b>1</b>", { displayId: "here" });
      await shown.update("two");
      display.clear({ wait: true });
      await display({ [Symbol.for("Jupyter.display")]: async () => ({ "image/png": new Uint8Array([1, 2, 3]) }) });
      display.png(new Uint8Array([1, 2, 3]))`);
    const [html, drawn, png] = cell.of("display_data").map(({ data }) => data as JsonObject);
    assert.deepEqual(html, { "text/plain": "<b>1</b>", "text/html": "<b>1</b>" });
    assert.equal(drawn?.["image/png"], "AQID");
    assert.ok("text/plain" in drawn);
    assert.equal(png?.["image/png"], "AQID");
    const [update] = cell.of("update_display_data");
    assert.deepEqual(update?.transient, { display_id: "here" });
    assert.deepEqual(cell.of("clear_output"), [{ wait: true }]);
    assert.deepEqual(cell.of("execute_result"), []);
  });

  it("draws progress in place and not too often", async () => {
    const cell = await kernel.execute(
      "for (const i of progress(Array.from({ length: 5000 }), { label: 'work' })) void i",
    );
    const id = (message: JsonObject | undefined) => (message?.transient as JsonObject | undefined)?.display_id;
    const [first] = cell.of("display_data");
    const updates = cell.of("update_display_data");
    assert.ok(updates.length >= 1 && updates.length < 50, `${updates.length} updates`);
    for (const update of updates) assert.equal(id(update), id(first));
    assert.match(
      String((updates.at(-1)?.data as JsonObject | undefined)?.["text/plain"]),
      /^work .*5,000\/5,000 {2}100 % {2}in [\d.]+ s {2}[\d,]+ steps\/s$/,
    );
  });
});

describe("the end of the kernel's process", () => {
  for (const channel of ["shell", "control"] as const)
    it(`shuts down by a message on ${channel}`, async () => {
      await using kernel = await TestKernel.start();
      const reply = await kernel.client.request("shutdown_request", { restart: false }, channel);
      assert.deepEqual(reply.content, { status: "ok", restart: false });
      assert.equal(await kernel.launched.exited, 0);
    });

  it("shuts down for a restart while a cell spins", async () => {
    await using kernel = await TestKernel.start();
    const cell = await kernel.begin("execute_request", { code: hanging["a synchronous loop"] });
    await cell.published(printed("spinning"));
    assert.deepEqual(await kernel.control("shutdown_request", { restart: true }), { status: "ok", restart: true });
    await kernel.launched.exited;
  });

  it("tells the sender of a cell that ends the process, and exits with its code", async () => {
    await using kernel = await TestKernel.start();
    const { reply } = await kernel.execute("process.exit(3)");
    assert.equal(reply.status, "error");
    assert.match(String(reply.evalue), /ended with code 3/);
    assert.equal(await kernel.launched.exited, 3);
  });

  for (const [code, how, exit] of [
    ["process.abort()", /was aborted by the cell's code/, "SIGABRT"],
    ["setTimeout(() => process.abort()); await new Promise(() => {})", /was aborted by the cell's code/, "SIGABRT"],
    ["process.kill(process.pid, 'SIGSEGV'); while (true) {}", /was ended by the cell's code with SIGSEGV/, "SIGSEGV"],
    ["process.kill(process.pid, 9); while (true) {}", /was ended by the cell's code with SIGKILL/, "SIGKILL"],
    ["process.reallyExit(4)", /ended with code 4/, 4],
  ] as const)
    it(`tells the sender of ${code}, and the log`, { skip: process.platform === "win32" }, async () => {
      await using kernel = await TestKernel.start();
      const { reply, outputs, text } = await kernel.execute(`console.log("last words"); ${code}`);
      assert.equal(text("stdout"), "last words\n");
      assert.equal(reply.ename, "ProcessExit");
      assert.match(String(reply.evalue), how);
      assert.equal(reply.execution_count, 1);
      assert.equal(outputs.at(-1)?.content.execution_state, "idle");
      assert.equal(await kernel.launched.exited, exit);
      assert.match(kernel.launched.errors(), how);
      assert.match(kernel.launched.errors(), /\(In \[1\] "console\.log/);
    });

  it("lets signals through that end nothing, and those for others", async () => {
    await using kernel = await TestKernel.start();
    const { reply } = await kernel.execute(`
      import { spawn } from "node:child_process";
      const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
      process.kill(process.pid, 0);
      process.kill(child.pid!, "SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
      await new Promise((resolve) => { process.once("SIGUSR2", resolve); process.kill(process.pid, "SIGUSR2"); });`);
    assert.equal(reply.status, "ok");
  });

  it("answers, started anew, for the process that was killed, with the cell and the reason", async () => {
    await using kernel = await TestKernel.start();
    const cell = await kernel.begin("execute_request", { code: hanging["a synchronous loop"] });
    await cell.published(printed("spinning"));
    kernel.launched.process.kill("SIGKILL");
    await kernel.launched.exited;
    const { spawn } = await import("node:child_process");
    const [command = "", ...rest] = kernel.launched.process.spawnargs;
    const next = spawn(command, rest, { stdio: ["ignore", "ignore", "pipe"] });
    try {
      let errors = "";
      next.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
      const { reply, outputs } = await cell.done;
      assert.deepEqual([reply.status, reply.ename, reply.execution_count], ["error", "ProcessExit", 1]);
      assert.match(String(reply.evalue), /ended without a word: a crash in native code, a signal/);
      assert.deepEqual(
        outputs.slice(-2).map(({ header }) => header.msg_type),
        ["error", "status"],
      );
      assert.equal(result(await kernel.execute("'new'")), "'new'");
      assert.match(errors, /ended without a word.*\(In \[1\] "console\.log\('spinning'\); while/);
      assert.ok(!errors.includes(kernel.launched.connection.key));
      await kernel.control("shutdown_request");
      await once(next, "exit");
      assert.equal(errors.match(/ended without a word/g)?.length, 1);
    } finally {
      next.kill("SIGKILL");
    }
  });

  it("leaves upon SIGTERM without an abort", { skip: process.platform === "win32" && "has no SIGTERM" }, async () => {
    await using kernel = await TestKernel.start();
    kernel.launched.process.kill("SIGTERM");
    assert.equal(await kernel.launched.exited, 0);
  });

  it("says why it cannot start", async () => {
    await using first = await TestKernel.start();
    const { launchKernel } = await import("../../kernelspec/launch.js");
    const { kernelArgv } = await import("../support/kernel-client.js");
    const missing = await launchKernel([...kernelArgv.slice(0, 3), "no-such-file.json"]);
    assert.equal(await missing.exited, 1);
    assert.match(missing.errors(), /Cannot read the connection file "no-such-file\.json"/);
    await missing.dispose();
    const { spawnargs } = first.launched.process;
    const second = await launchKernel(spawnargs);
    assert.equal(await second.exited, 1);
    assert.match(second.errors(), /Cannot bind "tcp:\/\/127\.0\.0\.1:\d+"/);
    await second.dispose();
  });
});

describe("other connections", () => {
  it("works without a key", async () => {
    await using kernel = await TestKernel.start({ key: "" });
    assert.equal(result(await kernel.execute("1 + 1")), "2");
  });

  it("works over ipc", { skip: process.platform === "win32" && "has no ipc" }, async () => {
    await using kernel = await TestKernel.start({ transport: "ipc" });
    assert.equal(result(await kernel.execute("1 + 1")), "2");
  });

  it("ends when the process that started it has ended", { skip: process.platform === "win32" }, async () => {
    const { spawn } = await import("node:child_process");
    const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    await using kernel = await TestKernel.start({ env: { JPY_PARENT_PID: String(parent.pid) } });
    const ended = once(parent, "exit");
    parent.kill();
    await ended;
    assert.equal(await kernel.launched.exited, 1);
  });
});
