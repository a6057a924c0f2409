import type { Reader } from "protobufjs/minimal.js";

interface AttrCodec {
  decode(reader: Reader, length?: number, end?: number, depth?: number, target?: object | null): object;
}

export function attrValue(
  codec: AttrCodec,
  reader: Reader,
  length: number,
  depth: number,
  before: object | null,
): object;
