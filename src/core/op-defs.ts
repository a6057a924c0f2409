import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import protobuf, { type Reader } from "protobufjs/minimal.js";
import { tensorflow } from "#proto/tensorflow.js";
import { decode } from "./proto.js";

const FILE = fileURLToPath(new URL("../../../proto/ops.pb", import.meta.url));
const decoder = new TextDecoder();

let index: Map<string, Uint8Array> | undefined;
const decoded = new Map<string, tensorflow.OpDef>();

/** Finds the OpDefs (field 1 of OpList) and their names (field 1 of OpDef) without decoding them. */
function indexed(): Map<string, Uint8Array> {
  if (index !== undefined) return index;
  const bytes = new Uint8Array(readFileSync(FILE));
  const reader = protobuf.Reader.create(bytes);
  index = new Map();
  while (reader.pos < bytes.length) {
    reader.uint32();
    const def = reader.bytes();
    index.set(nameOf(protobuf.Reader.create(def)), def);
  }
  return index;
}

function nameOf(reader: Reader): string {
  reader.uint32();
  return decoder.decode(reader.bytes());
}

/** TensorFlow's definition of the op `name`; undefined where TensorFlow has no such op. Do not change it: it is shared. */
export function opDef(name: string): tensorflow.OpDef | undefined {
  const known = decoded.get(name);
  if (known !== undefined) return known;
  const bytes = indexed().get(name);
  if (bytes === undefined) return undefined;
  const def = decode(tensorflow.OpDef, bytes, FILE);
  decoded.set(name, def);
  return def;
}

/** Names of all ops of TensorFlow, ascending. */
export function opNames(): string[] {
  return [...indexed().keys()];
}
