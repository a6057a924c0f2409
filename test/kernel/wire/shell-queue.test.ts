import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Message } from "../../../kernel/message.js";
import { ShellQueue } from "../../../kernel/wire/shell-queue.js";

function message(name: string, type = "execute_request"): Message {
  const header = { msg_id: name, msg_type: type, session: "s", username: "u", date: "", version: "5.4" };
  return { identities: [], header, parentHeader: {}, metadata: {}, content: {}, buffers: [] };
}

function recorded() {
  const events: string[] = [];
  const queue = new ShellQueue({
    start: ({ header }) => events.push(`start ${header.msg_id}`),
    abort: ({ header }) => events.push(`abort ${header.msg_id}`),
  });
  return { events, queue };
}

describe("ShellQueue", () => {
  it("has one request in flight and keeps the order", () => {
    const { events, queue } = recorded();
    for (const name of ["a", "b", "c"]) queue.push(message(name));
    assert.deepEqual(events, ["start a"]);
    queue.done();
    queue.done();
    assert.deepEqual(events, ["start a", "start b", "start c"]);
    queue.done();
    assert.equal(queue.inFlight, undefined);
    queue.push(message("d"));
    assert.equal(events.at(-1), "start d");
  });

  it("aborts the execute_requests that wait, keeps other requests, and starts what comes later", () => {
    const { events, queue } = recorded();
    queue.push(message("failing"));
    queue.push(message("b"));
    queue.push(message("info", "is_complete_request"));
    queue.push(message("c"));
    queue.markAborted();
    queue.push(message("later"));
    assert.deepEqual(events, ["start failing"]);
    queue.done();
    assert.deepEqual(events, ["start failing", "abort b", "start info"]);
    queue.done();
    assert.deepEqual(events.slice(3), ["abort c", "start later"]);
  });

  it("starts nothing when it is empty", () => {
    const { events, queue } = recorded();
    queue.push(message("a"));
    queue.markAborted();
    queue.done();
    assert.deepEqual(events, ["start a"]);
    assert.equal(queue.inFlight, undefined);
  });
});
