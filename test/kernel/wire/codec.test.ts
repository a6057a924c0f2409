import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Header, Outgoing } from "../../../kernel/message.js";
import { Codec, WireError } from "../../../kernel/wire/codec.js";

const key = "0123-the-key";
const codec = new Codec({ key, session: "kernel-session" });

const parentHeader: Header = {
  msg_id: "p1",
  msg_type: "execute_request",
  session: "s",
  username: "u",
  date: "2026-01-01T00:00:00Z",
  version: "5.3",
};

function outgoing(changes: Partial<Outgoing> = {}): Outgoing {
  return {
    channel: "shell",
    identities: [Buffer.from("client")],
    type: "execute_reply",
    parentHeader,
    metadata: "{}",
    content: JSON.stringify({ status: "ok" }),
    buffers: [],
    ...changes,
  };
}

/** The frames of a message as they arrive. */
function written(codec: Codec, message: Outgoing): Buffer[] {
  return codec.encode(message).map((frame) => Buffer.from(frame as Uint8Array));
}

describe("Codec", () => {
  it("gives back any message that it wrote", () => {
    const bytes = fc.uint8Array();
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.array(bytes),
        fc.array(bytes),
        (content, ids, buffers) => {
          const identities = ids.filter((id) => Buffer.compare(id, Buffer.from("<IDS|MSG>")) !== 0);
          const message = codec.decode(
            written(codec, outgoing({ content: JSON.stringify(content), identities, buffers })),
          );
          assert.equal(JSON.stringify(message.content), JSON.stringify(content));
          assert.deepEqual(message.parentHeader, parentHeader);
          assert.deepEqual(
            message.identities.map((id) => Array.from(id)),
            identities.map((id) => Array.from(id)),
          );
          assert.deepEqual(
            message.buffers.map((buffer) => Array.from(buffer)),
            buffers.map((buffer) => Array.from(buffer)),
          );
        },
      ),
    );
  });

  it("signs and writes long text as it does short text", () => {
    for (const text of ["ä", "\u{1f600}"]) {
      const content = JSON.stringify({ text: text.repeat(20_000) });
      assert.deepEqual(codec.decode(written(codec, outgoing({ content }))).content, JSON.parse(content));
    }
  });

  it("signs header, parent header, metadata and content with HMAC-SHA256 in hexadecimal", () => {
    const [identity, delimiter, signature, ...parts] = written(codec, outgoing());
    assert.equal(String(identity), "client");
    assert.equal(String(delimiter), "<IDS|MSG>");
    const expected = createHmac("sha256", key).update(Buffer.concat(parts)).digest("hex");
    assert.equal(String(signature), expected);
  });

  it("writes a header that has the fields of the protocol and never repeats a msg_id", () => {
    const headers = [1, 2].map(() => codec.decode(written(codec, outgoing())).header);
    assert.notEqual(headers[0]?.msg_id, headers[1]?.msg_id);
    for (const header of headers) {
      assert.equal(header.session, "kernel-session");
      assert.equal(header.msg_type, "execute_reply");
      assert.match(header.version, /^5\.\d+$/);
      assert.ok(!Number.isNaN(Date.parse(header.date)));
    }
  });

  it("refuses every message with one changed bit in a signed frame or in the signature", () => {
    const frames = written(codec, outgoing());
    for (let frame = 2; frame < frames.length; frame++)
      for (let at = 0; at < frames[frame]!.length; at++) {
        const changed = frames.map((bytes) => Buffer.from(bytes));
        changed[frame]![at]! ^= 1;
        assert.throws(() => codec.decode(changed), { name: "WireError", message: /signature does not match/ });
      }
  });

  it("verifies before it parses", () => {
    const frames = written(codec, outgoing({ content: "{not json" }));
    assert.throws(() => codec.decode(frames), /content: it is not JSON/);
    frames[2] = Buffer.from("0".repeat(64));
    assert.throws(() => codec.decode(frames), /signature does not match/);
  });

  it("refuses a message signed with another key, with no key, or with a cut signature", () => {
    for (const other of [new Codec({ key: "other", session: "s" }), new Codec({ key: "", session: "s" })])
      assert.throws(() => codec.decode(written(other, outgoing())), WireError);
    const frames = written(codec, outgoing());
    frames[2] = frames[2]!.subarray(0, 63);
    assert.throws(() => codec.decode(frames), WireError);
  });

  it("refuses truncated messages, whatever is missing", () => {
    const frames = written(codec, outgoing());
    for (let length = 0; length < frames.length; length++)
      assert.throws(() => codec.decode(frames.slice(0, length)), WireError);
  });

  it("refuses content that is no JSON object and headers without their fields", () => {
    for (const content of ["[]", "null", '"text"', "1", ""])
      assert.throws(() => codec.decode(written(codec, outgoing({ content }))), /content: it is not/);
    const open = new Codec({ key: "", session: "s" });
    const frames = written(open, outgoing());
    frames[3] = Buffer.from(JSON.stringify({ msg_id: "1", session: "s" }));
    assert.throws(() => open.decode(frames), /"msg_type" is no string/);
  });

  it("reads a parent header and metadata that are null as empty", () => {
    const open = new Codec({ key: "", session: "s" });
    const frames = written(open, outgoing());
    frames[4] = Buffer.from("null");
    frames[5] = Buffer.from("null");
    const { parentHeader, metadata } = open.decode(frames);
    assert.deepEqual([parentHeader, metadata], [{}, {}]);
  });

  it("takes any signature when the key is empty, and leaves its own empty", () => {
    const open = new Codec({ key: "", session: "s" });
    const frames = written(open, outgoing());
    assert.equal(frames[2]?.length, 0);
    frames[2] = Buffer.from("whatever");
    assert.equal(open.decode(frames).header.msg_type, "execute_reply");
  });

  it("refuses signature schemes that it does not know", () => {
    for (const scheme of ["sha256", "hmac-nothing", "none"])
      assert.throws(() => new Codec({ key, scheme, session: "s" }), /Cannot sign with/);
    assert.doesNotThrow(() => new Codec({ key, scheme: "hmac-sha512", session: "s" }));
  });
});
