import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import type { JsonObject, Message, RequestChannel } from "../../kernel/message.js";
import { TestKernel } from "../support/kernel-client.js";
import { errorFields, headerFields, published, requests } from "./message-table.js";
import { boolean, type Fields, fields, object, oneOf } from "./schema.js";

/** All messages of the protocol 5.5 ("Messaging in Jupyter"), and the subshells' (JEP 91) and the welcome (JEP 65). */
const ALL = [
  ...["execute", "inspect", "complete", "history", "is_complete", "connect", "comm_info", "kernel_info"],
  ...["shutdown", "interrupt", "debug", "create_subshell", "delete_subshell", "list_subshell", "input"],
]
  .flatMap((name) => [`${name}_request`, `${name}_reply`])
  .concat(["stream", "display_data", "update_display_data", "execute_input", "execute_result", "error", "status"])
  .concat(["clear_output", "debug_event", "iopub_welcome", "comm_open", "comm_msg", "comm_close"]);

/** What the scenarios below show, which take more than one request. */
const SCENARIOS = [
  ...["input_request", "input_reply", "shutdown_request", "shutdown_reply", "iopub_welcome", "debug_event"],
  ...["delete_subshell_request", "delete_subshell_reply"],
];

/** Asserts what the specification says of every message. */
function checkMessage({ header, parentHeader, metadata, content }: Message, known: Fields, parent?: string): void {
  fields(headerFields)(header, `${header.msg_type}'s header`);
  if (parent === undefined) assert.deepEqual(parentHeader, {}, `${header.msg_type}'s parent`);
  else {
    fields(headerFields)(parentHeader, `${header.msg_type}'s parent header`);
    assert.equal(parentHeader.msg_id, parent);
  }
  object(metadata, `${header.msg_type}'s metadata`);
  fields(known)(content, header.msg_type);
}

describe("each message of the protocol", () => {
  let kernel: TestKernel;
  before(async () => {
    kernel = await TestKernel.start();
  });
  after(() => kernel[Symbol.asyncDispose]());

  /** Sends a request; gives its reply, the channel that this came by, and what was published for it, `idle` included. */
  async function ask(message: string, content: JsonObject, channel: RequestChannel) {
    const heard: Message[] = [];
    let [id, done] = ["", () => {}];
    const idle = new Promise<void>((resolve) => {
      done = resolve;
    });
    const look = () => {
      const mine = heard.filter(({ parentHeader }) => parentHeader.msg_id === id);
      if (mine.some(({ content }) => content.execution_state === "idle")) done();
      return mine;
    };
    const listen = (published: Message) => {
      heard.push(published);
      look();
    };
    const replies: [Message, RequestChannel][] = [];
    const replied = (...reply: [Message, RequestChannel]) => void replies.push(reply);
    kernel.client.on("iopub", listen).on("reply", replied);
    const sent = await kernel.client.send(message, content, { channel });
    id = sent.id;
    look();
    await Promise.all([sent.reply, idle]);
    kernel.client.off("iopub", listen).off("reply", replied);
    const [[reply, cameBy] = assert.fail("no reply"), ...others] = replies.filter(
      ([{ parentHeader }]) => parentHeader.msg_id === id,
    );
    assert.deepEqual(others, [], "a request has one reply");
    return { id, reply, cameBy, published: look() };
  }

  it("is in the table, or in a scenario", () => {
    const rows = [
      ...requests.flatMap(({ message, reply }) => [message, reply]),
      ...published.map((row) => row.message),
    ];
    assert.deepEqual([...rows, ...SCENARIOS].sort(), ALL.sort());
  });

  for (const { message, channels, content, reply, answer, samples } of requests)
    for (const channel of channels)
      for (const sample of samples)
        it(`${message} on ${channel} gets a ${reply}: ${JSON.stringify(sample)}`, async () => {
          fields(content)(sample, message);
          const asked = await ask(message, sample, channel);
          assert.equal(asked.reply.header.msg_type, reply);
          assert.equal(asked.cameBy, channel);
          checkMessage(asked.reply, answer, asked.id);
          const states = asked.published.filter(({ header }) => header.msg_type === "status");
          assert.deepEqual(
            states.map(({ content }) => content.execution_state),
            ["busy", "idle"],
          );
          assert.equal(asked.published.at(-1)?.content.execution_state, "idle", "idle comes last");
        });

  for (const { message, content, cell } of published)
    it(`${message} is published by ${JSON.stringify(cell)}`, async () => {
      const { id, published } = await ask("execute_request", { code: cell }, "shell");
      const found = published.filter(({ header }) => header.msg_type === message);
      assert.ok(found.length > 0, `no ${message} among ${published.map(({ header }) => header.msg_type)}`);
      for (const one of found) {
        checkMessage(one, content, id);
        assert.equal(String(one.identities[0]), message, "the topic");
      }
    });

  it("says so where it fails: error replies", async () => {
    for (const [message, content, channel] of [
      ["execute_request", { code: "throw new Error('on purpose')" }, "shell"],
      ["execute_request", {}, "shell"],
      ["history_request", { hist_access_type: "nothing" }, "shell"],
      ["delete_subshell_request", { subshell_id: "none" }, "control"],
      ["complete_request", { cursor_pos: 0 }, "shell"],
    ] as const) {
      const { id, reply } = await ask(message, content, channel);
      const { execution_count, user_expressions, payload, ...error } = reply.content;
      const status = oneOf("error");
      checkMessage({ ...reply, content: error }, { status, ...errorFields }, id);
    }
  });

  it("comm_open, comm_msg and comm_close are taken from the front end; an open to no target is closed", async () => {
    await kernel.execute(`comms.registerTarget("heard", (comm, { data }) => {
      console.log("open", data.n);
      comm.onMessage(({ data }) => console.log("message", data.n)).onClose(() => console.log("close"));
    })`);
    const comm_id = "a";
    const steps: [string, JsonObject, string][] = [
      ["comm_open", { comm_id, target_name: "heard", data: { n: 1 } }, "open 1\n"],
      ["comm_msg", { comm_id, data: { n: 2 } }, "message 2\n"],
      ["comm_close", { comm_id, data: {} }, "close\n"],
    ];
    for (const [type, content, text] of steps) {
      const heard = await listenFor("stream", () => kernel.client.send(type, content));
      assert.equal(heard.content.text, text);
    }
    const refused = { comm_id: "b", target_name: "no such target", data: {} };
    const closed = await listenFor("comm_close", () => kernel.client.send("comm_open", refused));
    fields({ comm_id: oneOf("b"), data: object })(closed.content, "comm_close");
  });

  it("input_request goes to who asked, on stdin, and waits for the input_reply", async () => {
    const asked = once(kernel.client, "question");
    const { id, reply } = await kernel.client.send("execute_request", {
      code: "await input('Name: ')",
      allow_stdin: true,
    });
    const [question] = (await asked) as [Message];
    checkMessage(question, { prompt: oneOf("Name: "), password: boolean }, id);
    assert.equal(question.header.msg_type, "input_request");
    await kernel.client.answer("Ada", question);
    assert.equal((await reply).content.status, "ok");
  });

  it("delete_subshell_request ends a subshell", async () => {
    const { subshell_id } = await kernel.control("create_subshell_request");
    const { id, reply, cameBy } = await ask("delete_subshell_request", { subshell_id }, "control");
    checkMessage(reply, { status: oneOf("ok") }, id);
    assert.equal(cameBy, "control");
  });

  it("debug_event is not sent, as the kernel says that it has no debugger", async () => {
    const { reply } = await kernel.request("kernel_info_request");
    assert.equal(reply.debugger, false);
    const { reply: answer, published } = await ask(
      "debug_request",
      { type: "request", seq: 1, command: "initialize", arguments: {} },
      "control",
    );
    assert.equal(answer.content.success, false);
    assert.deepEqual(
      published.map(({ header }) => header.msg_type),
      ["status", "status"],
    );
  });

  it("iopub_welcome greets a subscription", async () => {
    const welcome = await listenFor("iopub_welcome", async () => kernel.client.sockets.iopub.subscribe("topic"));
    checkMessage(welcome, { subscription: oneOf("topic") });
  });

  for (const restart of [false, true])
    it(`shutdown_request with restart ${restart} is answered, published, and obeyed`, async () => {
      await using other = await TestKernel.start();
      const heard = new Promise<Message>((resolve) => {
        other.client.on("iopub", (message) => message.header.msg_type === "shutdown_reply" && resolve(message));
      });
      const { id, reply } = await other.client.send("shutdown_request", { restart }, { channel: "control" });
      const answer = { status: oneOf("ok"), restart: oneOf(restart) };
      checkMessage(await reply, answer, id);
      checkMessage(await heard, answer, id);
      assert.equal(await other.launched.exited, 0);
    });

  /** The first message of a type that is published from when `begin` is called. */
  async function listenFor(type: string, begin: () => Promise<unknown>): Promise<Message> {
    const heard = new Promise<Message>((resolve) => {
      const listen = (message: Message) => {
        if (message.header.msg_type !== type) return;
        kernel.client.off("iopub", listen);
        resolve(message);
      };
      kernel.client.on("iopub", listen);
    });
    await begin();
    return heard;
  }
});
