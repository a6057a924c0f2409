import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { Dealer, type MessageLike, Request } from "zeromq";
import type { JsonObject, Message } from "../../kernel/message.js";
import { Codec } from "../../kernel/wire/codec.js";
import { TestKernel } from "../support/kernel-client.js";

/** What no front end sends: the kernel drops it, logs why, and lives on. */
describe("hostile messages", () => {
  let kernel: TestKernel;
  let codec: Codec;
  before(async () => {
    kernel = await TestKernel.start();
    codec = new Codec({ key: kernel.launched.connection.key, session: "hostile" });
  });
  after(() => kernel[Symbol.asyncDispose]());

  const channels = ["shell", "control", "stdin"] as const;
  type ChannelName = (typeof channels)[number];

  async function throwAt(channel: ChannelName, all: readonly MessageLike[][]): Promise<void> {
    const { ip } = kernel.launched.connection;
    const socket = new Dealer({ linger: 1000 });
    socket.connect(`tcp://${ip}:${kernel.launched.connection[`${channel}_port`]}`);
    for (const frames of all) await socket.send(frames);
    socket.close();
  }

  async function lives(): Promise<void> {
    const { of } = await kernel.execute("6 * 7");
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], "42");
    await kernel.client.beat();
    assert.equal((await kernel.control("list_subshell_request")).status, "ok");
  }

  const signed = (type: string, content: string, change: { readonly metadata?: string } = {}) =>
    codec
      .encode({
        channel: "shell",
        identities: [],
        type,
        parentHeader: {},
        metadata: change.metadata ?? "{}",
        content,
        buffers: [],
      })
      .map((frame) => Buffer.from(frame));

  it("of random frames, on every socket", async () => {
    const frames = fc.array(fc.uint8Array({ maxLength: 200 }).map(Buffer.from), { minLength: 1, maxLength: 9 });
    const almost = fc.tuple(frames, frames).map(([a, b]) => [...a, Buffer.from("<IDS|MSG>"), ...b]);
    for (const channel of channels)
      await throwAt(channel, fc.sample(fc.oneof(frames, almost), { numRuns: 200, seed: 7 }));
    const beat = new Request({ linger: 0 });
    beat.connect(`tcp://${kernel.launched.connection.ip}:${kernel.launched.connection.hb_port}`);
    await beat.send([Buffer.alloc(0), Buffer.alloc(1000, 7), "<IDS|MSG>"]);
    assert.equal((await beat.receive()).length, 3);
    beat.close();
    await lives();
  });

  it("of signed messages that are cut, changed or mixed up", async () => {
    const good = signed("execute_request", JSON.stringify({ code: "globalThis.evil = 1" }));
    const cut = good.map((_, at) => good.slice(0, at));
    const flipped = good.map((frame, at) =>
      good.map((other, place) =>
        place === at ? Buffer.from(other.map((byte, i) => (i === frame.length >> 1 ? byte ^ 1 : byte))) : other,
      ),
    );
    const turned = good.map((_, at) => [...good.slice(at), ...good.slice(0, at)].filter((_, i) => i !== 1));
    const bad = [...cut.filter((frames) => frames.length > 0), ...flipped, ...turned.slice(1)];
    for (const channel of channels) await throwAt(channel, bad);
    await lives();
    const { of } = await kernel.execute("typeof evil");
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], "'undefined'");
  });

  it("of well signed nonsense: other types, wrong fields, deep JSON, no object", async () => {
    const deep = `${'{"a":['.repeat(5000)}1${"]}".repeat(5000)}`;
    const types = ["execute_request", "complete_request", "comm_open", "history_request", "__proto__", "toString", ""];
    const contents = ["{}", "[]", "null", "7", "{", `{"code":${deep}}`, `{"code":"1","user_expressions":${deep}}`];
    const fields = ['{"code":{"a":1}}', '{"comm_id":7}', '{"code":"1","silent":"yes"}', '{"hist_access_type":[]}'];
    const messages = types.flatMap((type) =>
      [...contents, ...fields].flatMap((content) => [signed(type, content), signed(type, content, { metadata: deep })]),
    );
    for (const channel of channels) await throwAt(channel, messages);
    await lives();
  });

  it("of two thousand cells behind one that is interrupted: all are aborted", async () => {
    const first = await kernel.begin("execute_request", { code: "console.log('begun'); while (true) {}" });
    await first.published(({ header }) => header.msg_type === "stream");
    const sent: Promise<Message>[] = [];
    for (let at = 0; at < 2000; at++) sent.push((await kernel.client.send("execute_request", { code: "1" })).reply);
    // It is refused at once, when those before it have arrived.
    const refused = await kernel.begin("execute_request", { code: "1" }, { subshellId: "none" });
    assert.equal((await refused.done).reply.status, "error");
    await kernel.interrupt();
    assert.equal((await first.done).reply.ename, "KeyboardInterrupt");
    const statuses = new Set((await Promise.all(sent)).map(({ content }) => content.status));
    assert.deepEqual([...statuses], ["aborted"]);
    await lives();
  });

  it("of two thousand messages to a widget while a cell spins: each arrives once", async () => {
    await kernel.execute(
      "globalThis.taken = []; comms.registerTarget('flood', (comm) => comm.onMessage(({ data }) => { taken.push(data.n); if (data.n === 'last') go(); }))",
    );
    await kernel.client.send("comm_open", { comm_id: "flood", target_name: "flood", data: {} });
    const cell = await kernel.begin("execute_request", {
      code: "console.log('begun'); for (const end = Date.now() + 500; Date.now() < end; ); await new Promise((done) => (globalThis.go = done))",
    });
    await cell.published(({ header }) => header.msg_type === "stream");
    for (let n = 0; n < 2000; n++) await kernel.client.send("comm_msg", { comm_id: "flood", data: { n } });
    await kernel.client.send("comm_msg", { comm_id: "flood", data: { n: "last" } });
    await cell.done;
    const { of } = await kernel.execute("[taken.length, new Set(taken).size, taken.at(-1)].join()");
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], "'2001,2001,last'");
  });

  it("of ten megabytes in one cell", async () => {
    const text = "x".repeat(10 << 20);
    const { of } = await kernel.execute(`const long = "${text}"; long.length`);
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], String(10 << 20));
    const { reply } = await kernel.execute(`${text} ${text}`);
    assert.equal(reply.status, "error");
    await lives();
  });

  it("of ten thousand requests at once, each answered in turn", async () => {
    await kernel.execute("globalThis.count = 0");
    const sent: Promise<Message>[] = [];
    for (let at = 0; at < 10_000; at++)
      sent.push((await kernel.client.send("execute_request", { code: "count++", silent: at % 2 === 0 })).reply);
    const replies = await Promise.all(sent);
    assert.ok(replies.every(({ content }) => content.status === "ok"));
    const { of } = await kernel.execute("count");
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], "10000");
  });

  it("learn the key neither from the log nor from a child's environment", async () => {
    const { key } = kernel.launched.connection;
    assert.ok(key.length > 8);
    assert.ok(!kernel.launched.errors().includes(key));
    assert.ok(kernel.launched.errors().length > 1000, "what was dropped is logged");
    const { text } = await kernel.execute(
      "(await import('node:child_process')).execFileSync(process.execPath, ['-e', 'console.log(JSON.stringify(process.env))'], { stdio: 'inherit' })",
    );
    assert.ok(text("stdout").includes("PATH"));
    assert.ok(!text("stdout").includes(key));
  });
});
