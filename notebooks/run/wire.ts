import { createHmac, timingSafeEqual } from "node:crypto";

/** The body of a message as it travels: four JSON texts and any buffers, not parsed on the way. */
export interface WireMessage {
  readonly header: Uint8Array;
  readonly parentHeader: Uint8Array;
  readonly metadata: Uint8Array;
  readonly content: Uint8Array;
  readonly buffers: readonly Uint8Array[];
}

/** A kernel's channels that carry messages (its heartbeat is not one). */
export type Channel = "shell" | "control" | "stdin" | "iopub";

const DELIMITER = "<IDS|MSG>";

/**
 * The ZeroMQ frames of a message (Jupyter messaging, "The wire protocol"):
 *
 *     [identities…] | <IDS|MSG> | HMAC-SHA256, hex | header | parent header | metadata | content | [buffers…]
 */
export function packFrames(message: WireMessage, key: string): Uint8Array[] {
  const body = [message.header, message.parentHeader, message.metadata, message.content];
  return [Buffer.from(DELIMITER), Buffer.from(sign(body, key)), ...body, ...message.buffers];
}

/**
 * The message in `frames`, its signature checked before anything is parsed.
 *
 * @throws Error if frames are missing or the signature is not this key's.
 */
export function unpackFrames(frames: readonly Uint8Array[], key: string): WireMessage {
  const start = frames.findIndex((frame) => Buffer.compare(frame, Buffer.from(DELIMITER)) === 0);
  const [signature, header, parentHeader, metadata, content, ...buffers] = start < 0 ? [] : frames.slice(start + 1);
  if (!signature || !header || !parentHeader || !metadata || !content) {
    throw new Error(`Cannot read a kernel's message: ${frames.length} frames, expected a delimiter and five after it`);
  }
  const expected = Buffer.from(sign([header, parentHeader, metadata, content], key));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    throw new Error("Cannot trust a kernel's message: its signature is wrong, expected one by the connection's key");
  }
  return { header, parentHeader, metadata, content, buffers };
}

function sign(body: readonly Uint8Array[], key: string): string {
  if (key === "") return "";
  const hmac = createHmac("sha256", key);
  for (const part of body) hmac.update(part);
  return hmac.digest("hex");
}

/** A message made of values, with the `parent` it answers, if any. */
export function encodeMessage(header: object, content: object, parent: object = {}): WireMessage {
  const json = (value: object) => Buffer.from(JSON.stringify(value));
  return {
    header: json(header),
    parentHeader: json(parent),
    metadata: json({}),
    content: json(content),
    buffers: [],
  };
}

/** The value of one of a message's JSON parts. */
export function decodePart(part: Uint8Array): unknown {
  return JSON.parse(Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("utf8"));
}
