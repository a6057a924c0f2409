import { readFile } from "node:fs/promises";
import { DataLossError, NotFoundError, systemError } from "../core/errors.js";
import { type Codec, decode } from "../core/proto.js";
import { fromText } from "./text-reader.js";

/** How a message in protobuf's text format begins: the name of a field, then a colon or a brace. */
const TEXT = /^(?:\s|#[^\n]*\n)*[a-z_]\w*\s*[:{<]/;

/** A message class of the generated codecs. */
export type MessageClass<Message> = Codec<Message, never>;

/** The bytes of a file. @throws NotFoundError where it is not there */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const failure = systemError("read", file, error);
    if (!(failure instanceof NotFoundError)) throw failure;
    throw new NotFoundError(`File ${file} does not exist.`, { file, cause: error });
  }
}

/**
 * The message in a file, in protobuf's binary format, which `parse` decodes, or its text format (`.pbtxt`).
 * @throws NotFoundError where there is no file, DataLossError where it is no such message
 */
export async function readMessage<Message>(
  type: MessageClass<Message>,
  file: string,
  parse: typeof decode = decode,
): Promise<Message> {
  return parseMessage(type, await readBytes(file), file, parse);
}

/** The message that bytes are, in protobuf's binary format or its text format. @throws DataLossError where they are none */
export function parseMessage<Message>(
  type: MessageClass<Message>,
  bytes: Uint8Array,
  file: string,
  parse: typeof decode = decode,
): Message {
  const asText = (): Message => fromText(`tensorflow.${type.name}`, new TextDecoder().decode(bytes), file) as Message;
  if (file.endsWith("txt")) return asText();
  try {
    return parse(type, bytes, file);
  } catch (error) {
    if (error instanceof DataLossError && TEXT.test(new TextDecoder().decode(bytes.subarray(0, 400)))) return asText();
    throw error;
  }
}
