import type { Reader, Writer } from "protobufjs/minimal.js";
import { DataLossError } from "./errors.js";
import { MessageReader } from "./message-reader.js";

/** A generated message class (`tensorflow.MetaGraphDef`), as far as reading and writing go. */
export interface Codec<Message, Properties> {
  readonly name: string;
  decode(reader: Reader | Uint8Array, length?: number): Message;
  encode(message: Properties, writer?: Writer): Writer;
}

/**
 * The message of `type` in `bytes`. Fields that the .proto does not know are kept and written again by `encode`;
 * byte fields are views of `bytes`.
 * @param file what `bytes` came from, for the error
 * @throws DataLossError naming `file` and the offset (from `start`) where `bytes` are no such message
 */
export function decode<Message>(type: Codec<Message, never>, bytes: Uint8Array, file: string, start = 0): Message {
  return decodeFrom(reading(bytes, false), type, file, start);
}

/** Like `decode`, for a graph that is imported next: the attributes of its nodes are decoded when somebody asks for them. */
export function decodeLazily<Message>(type: Codec<Message, never>, bytes: Uint8Array, file: string): Message {
  return decodeFrom(reading(bytes, true), type, file, 0);
}

function reading(bytes: Uint8Array, hasLazyNodes: boolean): MessageReader {
  return new MessageReader(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), hasLazyNodes);
}

function decodeFrom<Message>(reader: MessageReader, type: Codec<Message, never>, file: string, start: number): Message {
  try {
    return type.decode(reader);
  } catch (error) {
    const offset = start + reader.pos;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataLossError(
      `Cannot parse "${file}": ${reason} at byte ${offset}, expected a serialized ${type.name} of ${reader.buf.length} bytes`,
      { file, offset, cause: error },
    );
  }
}

/** `message` serialized as TensorFlow does it deterministically: fields by number, map entries in its order. */
export function encode<Properties>(type: Codec<unknown, Properties>, message: Properties): Uint8Array {
  const bytes = type.encode(message).finish();
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A copy of a message with other values of some fields; what the .proto does not know stays with it. */
export function withFields<Message extends object>(message: Message, changes: Partial<Message>): Message {
  const copy = Object.create(Object.getPrototypeOf(message), Object.getOwnPropertyDescriptors(message)) as Message;
  return Object.assign(copy, changes);
}
