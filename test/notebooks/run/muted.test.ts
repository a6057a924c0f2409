import assert from "node:assert/strict";
import { test } from "node:test";
import { Muted } from "../../../notebooks/run/muted.js";
import { encodeMessage } from "../../../notebooks/run/wire.js";

/** A message that a request caused, with a content that cannot be read. */
const message = (type: string, parent: object) => ({
  ...encodeMessage({ msg_id: "m", msg_type: type }, {}, parent),
  content: Buffer.from("{"),
});

const types = ["stream", "display_data", "execute_result", "update_display_data", "error", "status", "execute_input"];

test("the output of a muted request is dropped unread, and nothing else", () => {
  const muted = new Muted();
  const dropped = (request: string) => types.filter((type) => muted.drops(message(type, { msg_id: request })));
  assert.deepEqual(dropped("flood"), []);
  muted.add("flood", 0);
  assert.deepEqual(dropped("flood"), ["stream", "display_data", "execute_result"]);
  assert.deepEqual(dropped("other"), []);
  assert.equal(muted.drops(message("stream", {})), false);
});

test("a request is heard again when it has cleared its output, though it be muted later for what it said before", () => {
  const muted = new Muted();
  const request = { msg_id: "flood" };
  muted.add("flood", 0);
  assert.equal(muted.drops(message("clear_output", request)), false);
  assert.equal(muted.drops(message("stream", request)), false);
  muted.add("flood", 0);
  assert.equal(muted.drops(message("stream", request)), false);
  muted.add("flood", 1);
  assert.equal(muted.drops(message("stream", request)), true);
});
