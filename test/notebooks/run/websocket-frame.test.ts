import assert from "node:assert/strict";
import { test } from "node:test";
import type { KernelMessage } from "@jupyterlab/services";
import { ServerConnection } from "@jupyterlab/services";
import { packSocketFrame, SOCKET_PROTOCOL, unpackSocketFrame } from "../../../notebooks/run/websocket-frame.js";
import { decodePart, encodeMessage } from "../../../notebooks/run/wire.js";

const { serializer } = ServerConnection.makeSettings();

test("a frame is read by Jupyter's own client library", () => {
  const buffers = [new Uint8Array([1, 2, 3]), new Uint8Array()];
  const message = { ...encodeMessage({ msg_id: "1" }, { text: "é" }, { msg_id: "0" }), buffers };
  const read = serializer.deserialize(packSocketFrame("iopub", message), SOCKET_PROTOCOL);
  assert.equal(read.channel, "iopub");
  assert.deepEqual(read.header, { msg_id: "1" });
  assert.deepEqual(read.parent_header, { msg_id: "0" });
  assert.deepEqual(read.content, { text: "é" });
  assert.deepEqual(
    read.buffers?.map(({ byteLength }) => byteLength),
    [3, 0],
  );
});

test("a frame of Jupyter's own client library is read", () => {
  const sent = {
    channel: "shell",
    header: { msg_id: "1" },
    parent_header: {},
    metadata: { cellId: "c" },
    content: { code: "é" },
    buffers: [new Uint8Array([9, 8]).buffer],
  } as unknown as KernelMessage.IMessage;
  const { channel, message } = unpackSocketFrame(serializer.serialize(sent, SOCKET_PROTOCOL) as ArrayBuffer);
  assert.equal(channel, "shell");
  assert.deepEqual(decodePart(message.header), { msg_id: "1" });
  assert.deepEqual(decodePart(message.metadata), { cellId: "c" });
  assert.deepEqual(decodePart(message.content), { code: "é" });
  assert.deepEqual(message.buffers, [new Uint8Array([9, 8])]);
});

test("unpackSocketFrame refuses frames that are too short", () => {
  const words = (...values: number[]) => new BigUint64Array(values.map(BigInt)).buffer;
  assert.throws(() => unpackSocketFrame(new ArrayBuffer(4)), RangeError);
  assert.throws(() => unpackSocketFrame(words(6, 0, 0)), /6 offsets, expected at least 6 within the frame/);
  assert.throws(() => unpackSocketFrame(words(2, 24, 24)), /2 offsets/);
  assert.throws(() => unpackSocketFrame(words(6, 56, 56, 56, 56, 56, 9999)), RangeError);
});
