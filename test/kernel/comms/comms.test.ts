import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { JsonObject, Message } from "../../../kernel/message.js";
import { TestKernel } from "../../support/kernel-client.js";

describe("comms", () => {
  let kernel: TestKernel;
  const heard: Message[] = [];
  before(async () => {
    kernel = await TestKernel.start();
    kernel.client.on("iopub", (message) => heard.push(message));
  });
  after(() => kernel[Symbol.asyncDispose]());

  /** Sends a message of a comm and waits until it is dealt with; gives what was published since. */
  async function tell(type: string, content: JsonObject, buffers: Uint8Array[] = []): Promise<Message[]> {
    const from = heard.length;
    const sent = await kernel.client.send(type, content, { buffers });
    await until(
      ({ header, content: { execution_state }, parentHeader }) =>
        header.msg_type === "status" && execution_state === "idle" && parentHeader.msg_id === sent.id,
    );
    return heard.slice(from).filter(({ header }) => header.msg_type !== "status");
  }

  function until(fits: (message: Message) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!heard.some(fits)) return;
        kernel.client.off("iopub", look);
        resolve();
      };
      kernel.client.on("iopub", look);
      look();
    });
  }

  it("are opened by the front end for a target, talk both ways with buffers, and are closed by it", async () => {
    const { id, done } = await kernel.begin("execute_request", {
      code: `comms.registerTarget("echo", (comm, { data }) => {
        console.log("opened", data.from);
        comm.onMessage(({ data, buffers, metadata }) => comm.send({ twice: data.n * 2 }, { buffers }));
        comm.onClose(() => console.log("closed"));
      })`,
    });
    await done;
    const opened = await tell("comm_open", { comm_id: "c1", target_name: "echo", data: { from: "test" } });
    assert.deepEqual(
      opened.map(({ content, parentHeader }) => [content.text, parentHeader.msg_id]),
      [["opened test\n", id]],
      "what listeners print belongs to the cell that added them",
    );
    const info = await kernel.request("comm_info_request", { target_name: "echo" });
    assert.deepEqual(info.reply.comms, { c1: { target_name: "echo" } });
    assert.deepEqual((await kernel.request("comm_info_request", { target_name: "none" })).reply.comms, {});
    const [answer] = await tell("comm_msg", { comm_id: "c1", data: { n: 21 } }, [Uint8Array.of(1, 2, 3)]);
    assert.equal(answer!.header.msg_type, "comm_msg");
    assert.deepEqual(answer!.content, { comm_id: "c1", data: { twice: 42 } });
    assert.deepEqual([...answer!.buffers[0]!], [1, 2, 3]);
    const closed = await tell("comm_close", { comm_id: "c1", data: {} });
    assert.equal(closed[0]!.content.text, "closed\n");
    assert.deepEqual((await kernel.request("comm_info_request")).reply.comms, {});
  });

  it("are opened and closed by a cell", async () => {
    const cell = await kernel.execute(
      "const mine = comms.open('there', { a: 1 }, { metadata: { m: 2 } }); mine.send({ b: 2 }); mine.close({ c: 3 }); mine.isOpen",
    );
    const sent = cell.outputs.filter(({ header }) => header.msg_type.startsWith("comm"));
    assert.deepEqual(
      sent.map(({ header, content }) => [header.msg_type, content.data]),
      [
        ["comm_open", { a: 1 }],
        ["comm_msg", { b: 2 }],
        ["comm_close", { c: 3 }],
      ],
    );
    assert.deepEqual(sent[0]!.metadata, { m: 2 });
    const late = await kernel.execute("mine.send({})");
    assert.match(String(late.reply.evalue), /Cannot send on comm ".*" \(there\): it is closed/);
  });

  it("for a target that nobody knows are closed again", async () => {
    const answers = await tell("comm_open", { comm_id: "lost", target_name: "nobody", data: {} });
    assert.equal(answers[0]!.header.msg_type, "comm_close");
    assert.equal(answers[0]!.content.comm_id, "lost");
    assert.match(kernel.launched.errors(), /"nobody": it is no target of this kernel/);
  });

  it("are closed again where the target fails, with the error under the cell that registers it", async () => {
    await kernel.execute("comms.registerTarget('failing', async () => { await null; throw new Error('not today') })");
    const answers = await tell("comm_open", { comm_id: "failed", target_name: "failing", data: {} });
    assert.deepEqual(
      answers.map(({ header, content }) => [header.msg_type, content.evalue ?? content.comm_id]).slice(0, 2),
      [
        ["error", "not today"],
        ["comm_close", "failed"],
      ],
    );
    const { reply } = await kernel.request("comm_info_request", { target_name: "failing" });
    assert.deepEqual(reply.comms, {});
  });

  it("are heard while a cell awaits them", async () => {
    await kernel.execute(
      "let got; comms.registerTarget('now', (comm) => { comm.onMessage(({ data }) => got?.(data.value)) })",
    );
    await tell("comm_open", { comm_id: "c2", target_name: "now", data: {} });
    const cell = await kernel.begin("execute_request", {
      code: "console.log('on'); await new Promise((resolve) => { got = resolve; })",
    });
    await cell.published(({ content }) => content.text === "on\n");
    await tell("comm_msg", { comm_id: "c2", data: { value: 7 } });
    assert.equal(((await cell.done).of("execute_result")[0]!.data as JsonObject)["text/plain"], "7");
  });

  it("show what a listener throws under its cell, and can be interrupted", async () => {
    const { id, done } = await kernel.begin("execute_request", {
      code: `comms.registerTarget("bad", (comm) => {
        comm.onMessage(({ data }) => { if (data.spin) { console.log("spinning"); while (true) {} } throw new Error("no good") });
      })`,
    });
    await done;
    await tell("comm_open", { comm_id: "c3", target_name: "bad", data: {} });
    const [error] = await tell("comm_msg", { comm_id: "c3", data: {} });
    assert.equal(error!.content.evalue, "no good");
    assert.equal(error!.parentHeader.msg_id, id);
    const spinning = tell("comm_msg", { comm_id: "c3", data: { spin: true } });
    await until(({ content }) => content.text === "spinning\n");
    await kernel.interrupt();
    await spinning;
    assert.equal((await kernel.execute("1")).reply.status, "ok");
  });
});
