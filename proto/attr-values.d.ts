import type { Reader, Writer } from "protobufjs/minimal.js";

/** A reader that keeps the attributes of nodes while it goes through a message. */
export interface AttrReader extends Reader {
  readonly attrValues?: Map<string, object>;
  latin1(start: number, end: number): string;
}

/** The codec of AttrValue. */
export interface AttrCodec {
  decode(reader: Reader | Uint8Array, length?: number, end?: number, depth?: number, target?: object | null): object;
  encode(message: object): Writer;
}

export function attrValue(
  codec: AttrCodec,
  reader: AttrReader,
  length: number,
  depth: number,
  before: object | null,
): object;
