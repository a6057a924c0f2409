import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";
import textformat from "protobufjs/ext/textformat.js";
import { tensorflow } from "#proto/tensorflow.js";
import { decode } from "../../src/core/proto.js";

const PROTOS = fileURLToPath(new URL("../../../proto/", import.meta.url));
let root: protobuf.Root | undefined;

function typeNamed(name: string): protobuf.Type {
  if (root === undefined) {
    textformat.install();
    root = new protobuf.Root();
    root.resolvePath = (_, target) =>
      target.startsWith("google/") ? target : `${PROTOS}${target.slice(target.lastIndexOf("/") + 1)}`;
    root.loadSync(readdirSync(PROTOS).filter((file) => file.endsWith(".proto") && file !== "onnx.proto"));
  }
  return root.lookupType(name);
}

/** The GraphDef in a file of protobuf's text format, as `tf.train.write_graph` writes it. */
export function readGraphText(file: string): tensorflow.GraphDef {
  const type = typeNamed("tensorflow.GraphDef");
  const bytes = type.encode(type.fromText(readFileSync(file, "utf8"))).finish();
  return decode(tensorflow.GraphDef, new Uint8Array(bytes), file);
}

/** The SaverDef in a file of protobuf's text format. */
export function readSaverDefText(file: string): tensorflow.SaverDef {
  const type = typeNamed("tensorflow.SaverDef");
  const text = readFileSync(file, "utf8").replace(/^\w+/gm, (name) =>
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const bytes = type.encode(type.fromText(text)).finish();
  return decode(tensorflow.SaverDef, new Uint8Array(bytes), file);
}
