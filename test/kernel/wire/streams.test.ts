import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";
import type { Header } from "../../../kernel/message.js";
import { Streams } from "../../../kernel/wire/streams.js";

const parent = (msg_id: string): Header => ({
  msg_id,
  msg_type: "execute_request",
  session: "s",
  username: "u",
  date: "",
  version: "5.4",
});

function recorded() {
  const sent: string[] = [];
  const streams = new Streams(({ msg_id }, name, text) => sent.push(`${msg_id} ${name} ${text}`));
  return { sent, streams };
}

describe("Streams", () => {
  beforeEach(() => mock.timers.reset());

  it("sends the first piece at once and gathers what follows", () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    const { sent, streams } = recorded();
    for (const text of ["1", "2", "3"]) streams.write(parent("a"), "stdout", text);
    assert.deepEqual(sent, ["a stdout 1"]);
    mock.timers.tick(25);
    assert.deepEqual(sent, ["a stdout 1", "a stdout 23"]);
    streams.write(parent("a"), "stdout", "4");
    mock.timers.tick(25);
    mock.timers.tick(25);
    assert.deepEqual(sent.slice(2), ["a stdout 4"]);
    streams.write(parent("a"), "stdout", "5");
    assert.deepEqual(sent.slice(3), ["a stdout 5"]);
  });

  it("keeps the order of stdout and stderr and of cells", () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    const { sent, streams } = recorded();
    streams.write(parent("a"), "stdout", "1");
    streams.write(parent("a"), "stdout", "2");
    streams.write(parent("a"), "stderr", "3");
    streams.write(parent("b"), "stderr", "4");
    streams.flush();
    assert.deepEqual(sent, ["a stdout 1", "a stdout 2", "a stderr 3", "b stderr 4"]);
  });

  it("sends nothing for empty text and nothing twice", () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    const { sent, streams } = recorded();
    streams.write(parent("a"), "stdout", "");
    streams.flush();
    streams.write(parent("a"), "stdout", "x");
    streams.flush();
    mock.timers.tick(100);
    assert.deepEqual(sent, ["a stdout x"]);
  });
});
