import type { Reader } from "protobufjs/minimal.js";

/** A reader that may know a quicker way to read a node. */
export interface NodeReader extends Reader {
  /** The node in the next bytes; undefined, and nothing is read, where the codec must read it. */
  nodeDef?(length: number): object | undefined;
}

/** The codec of NodeDef. */
export interface NodeCodec {
  decode(reader: Reader | Uint8Array, length?: number, end?: number, depth?: number): object;
}

export function nodeDef(codec: NodeCodec, reader: NodeReader, length: number, depth: number): object;
