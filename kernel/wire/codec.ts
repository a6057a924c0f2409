import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";
import type { Frame, Header, JsonObject, Message, Outgoing } from "../message.js";

/** The protocol's version that this kernel speaks. */
export const protocolVersion = "5.5";

const delimiter = "<IDS|MSG>";

const delimiterBytes = Buffer.from(delimiter);

/** Characters up to which text is signed and sent as it is; of longer text bytes are made, once for both. */
const short = 1 << 14;

/** How many objects and lists may be in one another in a message. */
const deepest = 500;

/** A message that cannot be trusted or read; it is dropped. */
export class WireError extends Error {
  override readonly name = "WireError";
}

/**
 * Turns messages into signed frames and back ("The wire protocol"):
 *
 *     identity…  <IDS|MSG>  signature  header  parent_header  metadata  content  buffer…
 *
 * The signature is the hexadecimal HMAC of the four JSON frames under the connection's key; with an empty key it is empty
 * and nothing is checked.
 */
export class Codec {
  /** None where the connection has none. */
  readonly #key: KeyObject | undefined;
  readonly #hash: string;
  readonly #session: string;
  #sent = 0;

  /** Throws a WireError when `scheme` is not `hmac-` and a hash that this Node knows. */
  constructor(options: { key: string; scheme?: string; session: string }) {
    const scheme = options.scheme ?? "hmac-sha256";
    this.#key = options.key === "" ? undefined : createSecretKey(options.key, "utf8");
    this.#session = options.session;
    this.#hash = scheme.replace(/^hmac-/, "");
    try {
      if (!scheme.startsWith("hmac-")) throw new Error("not an HMAC");
      if (this.#key !== undefined) createHmac(this.#hash, this.#key);
    } catch (cause) {
      throw new WireError(`Cannot sign with "${scheme}": it is an unknown scheme, expected hmac-sha256`, { cause });
    }
  }

  /** An id that no other message has. */
  newId(): string {
    return `${this.#session}_${++this.#sent}`;
  }

  /** The frames of a message; its header is made here. */
  encode(message: Outgoing, id = this.newId()): Frame[] {
    const header: Header = {
      msg_id: id,
      msg_type: message.type,
      username: "kernel",
      session: this.#session,
      date: new Date().toISOString(),
      version: protocolVersion,
      ...(message.subshellId === undefined ? {} : { subshell_id: message.subshellId }),
    };
    const texts = [JSON.stringify(header), JSON.stringify(message.parentHeader), message.metadata, message.content];
    const isShort = message.content.length + message.metadata.length <= short;
    const parts = isShort ? texts : texts.map((text) => Buffer.from(text));
    const signature = this.#sign(isShort ? [texts.join("")] : parts);
    return [...message.identities, delimiter, signature, ...parts, ...message.buffers];
  }

  /** Reads a message. Throws a WireError when frames are missing, the signature is wrong or JSON does not parse. */
  decode(frames: readonly Uint8Array[]): Message {
    const start = frames.findIndex((frame) => delimiterBytes.equals(frame));
    if (start < 0) throw new WireError('Cannot read a message: it has no "<IDS|MSG>" frame');
    const [signature, ...parts] = frames.slice(start + 1, start + 6);
    if (signature === undefined || parts.length < 4)
      throw new WireError(
        `Cannot read a message: ${frames.length - start - 1} frames follow the delimiter, expected 5`,
      );
    this.#verify(signature, parts);
    const [header, parent, metadata, content] = parts.map(parse);
    return {
      identities: frames.slice(0, start),
      header: readHeader(header!),
      parentHeader: Object.keys(parent!).length === 0 ? {} : readHeader(parent!),
      metadata: metadata!,
      content: content!,
      buffers: frames.slice(start + 6),
    };
  }

  #sign(parts: readonly Frame[]): string {
    if (this.#key === undefined) return "";
    const hmac = createHmac(this.#hash, this.#key);
    for (const part of parts) hmac.update(part);
    return hmac.digest("hex");
  }

  #verify(signature: Uint8Array, parts: readonly Uint8Array[]): void {
    if (this.#key === undefined) return;
    const expected = Buffer.from(this.#sign(parts));
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected))
      throw new WireError("Cannot accept a message: its signature does not match");
  }
}

function parse(part: Uint8Array, index: number): JsonObject {
  const name = ["header", "parent_header", "metadata", "content"][index];
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("utf8"));
  } catch (cause) {
    throw new WireError(`Cannot read a message's ${name}: it is not JSON`, { cause });
  }
  // Some write `null` where there is no parent, or nothing to add.
  if (value === null && (name === "parent_header" || name === "metadata")) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new WireError(`Cannot read a message's ${name}: it is not a JSON object`);
  if (!isShallow(value))
    throw new WireError(`Cannot read a message's ${name}: it is nested deeper than ${deepest}, expected less`);
  return value as JsonObject;
}

/** Whether a JSON value is nested no deeper than what code that follows it by recursion can stand. */
function isShallow(value: object): boolean {
  let level: object[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false;
    level = level.flatMap((one) => Object.values(one).filter((item) => typeof item === "object" && item !== null));
  }
  return true;
}

function readHeader(header: JsonObject): Header {
  for (const name of ["msg_id", "msg_type", "session"])
    if (typeof header[name] !== "string") throw new WireError(`Cannot read a message's header: "${name}" is no string`);
  return header as unknown as Header;
}
