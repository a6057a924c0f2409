import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { JsonObject, Message } from "../../../kernel/message.js";
import { type Execution, TestKernel } from "../../support/kernel-client.js";

const printed = (text: string) => (message: Message) =>
  message.header.msg_type === "stream" && String(message.content.text).includes(text);

describe("subshells", () => {
  let kernel: TestKernel;
  before(async () => {
    kernel = await TestKernel.start();
  });
  after(() => kernel[Symbol.asyncDispose]());

  const create = async () => String((await kernel.control("create_subshell_request")).subshell_id);
  const executeIn = async (subshellId: string, code: string): Promise<Execution> =>
    (await kernel.begin("execute_request", { code }, { subshellId })).done;

  it("are announced, made, listed and ended", async () => {
    const { reply } = await kernel.request("kernel_info_request");
    assert.deepEqual(reply.supported_features, ["kernel subshells"]);
    const [first, second] = [await create(), await create()];
    assert.deepEqual(await kernel.control("list_subshell_request"), { status: "ok", subshell_id: [first, second] });
    assert.deepEqual(await kernel.control("delete_subshell_request", { subshell_id: first }), { status: "ok" });
    assert.deepEqual(await kernel.control("list_subshell_request"), { status: "ok", subshell_id: [second] });
    const again = await kernel.control("delete_subshell_request", { subshell_id: first });
    assert.equal(again.status, "error");
    assert.match(String(again.evalue), /there is none of that id/);
    await kernel.control("delete_subshell_request", { subshell_id: second });
  });

  it("run a cell while another shell's awaits, and share its variables", async () => {
    const id = await create();
    const waiting = await kernel.begin("execute_request", {
      code: "let go; console.log('waiting'); const got = await new Promise((resolve) => { go = resolve; }); got + 1",
    });
    await waiting.published(printed("waiting"));
    const other = await executeIn(id, "console.log('beside'); go(41)");
    assert.equal(other.reply.status, "ok");
    assert.equal(other.text("stdout"), "beside\n");
    const { of, text } = await waiting.done;
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], "42");
    assert.equal(text("stdout"), "waiting\n");
  });

  it("keep what each cell prints and throws under its own", async () => {
    const ids = [await create(), await create()];
    const code = (n: number) =>
      `for (let i = 0; i < 20; i++) { console.log("${n}"); await null; await new Promise((r) => setTimeout(r)); } throw new Error("${n}")`;
    const cells = await Promise.all(ids.map((id, n) => executeIn(id, code(n))));
    cells.forEach((cell, n) => {
      assert.equal(cell.text("stdout"), `${n}\n`.repeat(20));
      assert.equal(cell.reply.evalue, String(n));
    });
  });

  it("run many cells at once, each with its own outputs, in the order in which its shell was sent them", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 20; n++) ids.push(String((await kernel.control("create_subshell_request")).subshell_id));
    await kernel.execute("globalThis.order = {}");
    const cells = Array.from({ length: 15 * ids.length }, async (_, at) => {
      const [shell, round] = [at % ids.length, Math.floor(at / ids.length)];
      const code = `await new Promise((done) => setTimeout(done, ${(at * 7) % 5})); (order[${shell}] ??= []).push(${round}); console.log("${at}"); ${at}`;
      const { done, id } = await kernel.begin("execute_request", { code }, { subshellId: ids[shell]! });
      const { text, of, outputs, reply } = await done;
      assert.equal(reply.status, "ok");
      assert.equal(text("stdout"), `${at}\n`);
      assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], String(at));
      for (const { parentHeader } of outputs)
        assert.deepEqual([parentHeader.msg_id, parentHeader.subshell_id], [id, ids[shell]]);
    });
    await Promise.all(cells);
    const { of } = await kernel.execute("JSON.stringify(Object.values(order).map((one) => one.join()))");
    const expected = JSON.stringify(ids.map(() => Array.from({ length: 15 }, (_, n) => n).join()));
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], `'${expected}'`);
    for (const subshell_id of ids) await kernel.control("delete_subshell_request", { subshell_id });
    const left = (await kernel.control("list_subshell_request")).subshell_id as string[];
    assert.ok(!left.some((id) => ids.includes(id)));
  });

  it("abort only what waits in the shell of a failing cell", async () => {
    const id = await create();
    const failing = await kernel.begin("execute_request", {
      code: "console.log('on'); await new Promise((r) => setTimeout(r, 20)); throw new Error('no')",
    });
    await failing.published(printed("on"));
    const behind = await kernel.begin("execute_request", { code: "1" });
    const beside = await executeIn(id, "2");
    assert.equal((await behind.done).reply.status, "aborted");
    assert.equal(beside.reply.status, "ok");
  });

  it("are interrupted together, also a loop beside an await, and go on", async () => {
    const id = await create();
    const waiting = await kernel.begin("execute_request", { code: "console.log('on'); await new Promise(() => {})" });
    await waiting.published(printed("on"));
    const spinning = await kernel.begin(
      "execute_request",
      { code: "await null; console.log('spin'); while (true) {}" },
      { subshellId: id },
    );
    await spinning.published(printed("spin"));
    await kernel.interrupt();
    for (const cell of [waiting, spinning]) assert.equal((await cell.done).reply.ename, "KeyboardInterrupt");
    assert.equal((await executeIn(id, "1 + 1")).reply.status, "ok");
    assert.equal((await kernel.execute("1 + 1")).reply.status, "ok");
  });

  it("answer what waits as aborted when they end, and refuse requests after it", async () => {
    const id = await create();
    const running = await kernel.begin(
      "execute_request",
      { code: "console.log('on'); await new Promise((resolve) => { globalThis.end = resolve; })" },
      { subshellId: id },
    );
    await running.published(printed("on"));
    const waiting = await kernel.begin("execute_request", { code: "1" }, { subshellId: id });
    await kernel.request("kernel_info_request");
    await kernel.control("delete_subshell_request", { subshell_id: id });
    assert.equal((await waiting.done).reply.status, "aborted");
    await kernel.execute("end(0)");
    assert.equal((await running.done).reply.status, "ok");
    const late = await executeIn(id, "1");
    assert.equal(late.reply.status, "error");
    assert.match(String(late.reply.evalue), /there is no subshell/);
  });
});
