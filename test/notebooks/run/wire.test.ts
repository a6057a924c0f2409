import assert from "node:assert/strict";
import { test } from "node:test";
import { decodePart, encodeMessage, packFrames, unpackFrames } from "../../../notebooks/run/wire.js";

const message = encodeMessage({ msg_id: "1", msg_type: "status" }, { text: "é" }, { msg_id: "0" });

test("a message survives its frames, with identities, topic and buffers around it", () => {
  const buffers = [new Uint8Array([1, 2]), new Uint8Array()];
  const frames = [Buffer.from("identity"), Buffer.from("topic"), ...packFrames({ ...message, buffers }, "key")];
  const read = unpackFrames(frames, "key");
  assert.deepEqual(decodePart(read.header), { msg_id: "1", msg_type: "status" });
  assert.deepEqual(decodePart(read.parentHeader), { msg_id: "0" });
  assert.deepEqual(decodePart(read.content), { text: "é" });
  assert.deepEqual(read.buffers, buffers);
});

test("the signature is HMAC-SHA256 of the four JSON parts", () => {
  // python: hmac.new(b"secret", b'{"a":1}' + b'{}' + b'{}' + b'{"b":2}', "sha256").hexdigest()
  const frames = packFrames(encodeMessage({ a: 1 }, { b: 2 }), "secret");
  assert.equal(Buffer.from(frames[1]!).toString(), "9b14d94617bffb278285cea390d9dc17e01ec3188dba313f9548021906557a7b");
});

test("without a key nothing is signed", () => {
  const frames = packFrames(message, "");
  assert.equal(frames[1]!.length, 0);
  assert.deepEqual(decodePart(unpackFrames(frames, "").content), { text: "é" });
});

for (const [what, change] of [
  ["another key's signature", (frames: Uint8Array[]) => frames.with(1, packFrames(message, "other")[1]!)],
  ["a cut signature", (frames: Uint8Array[]) => frames.with(1, frames[1]!.slice(1))],
  ["no signature", (frames: Uint8Array[]) => frames.with(1, new Uint8Array())],
  ["a changed header", (frames: Uint8Array[]) => frames.with(2, Buffer.from("{}"))],
  ["changed content", (frames: Uint8Array[]) => frames.with(5, Buffer.from("{not even JSON"))],
] as const) {
  test(`unpackFrames refuses ${what}`, () => {
    assert.throws(() => unpackFrames(change(packFrames(message, "key")), "key"), /its signature is wrong/);
  });
}

test("unpackFrames refuses missing frames", () => {
  assert.throws(() => unpackFrames([], "key"), /0 frames, expected a delimiter and five after it/);
  assert.throws(() => unpackFrames(packFrames(message, "key").slice(0, 5), "key"), /5 frames/);
  assert.throws(() => unpackFrames(packFrames(message, "key").slice(1), "key"), /5 frames/);
});
