import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs/light.js";

const FILE = fileURLToPath(new URL("../../../proto/gen/tensorflow.json", import.meta.url));

/** A message as the generated codecs have it: fields in camelCase. */
export type Message = Readonly<Record<string, unknown>>;

let root: protobuf.Root | undefined;

/** The fields of one of TensorFlow's messages, by its full name (`tensorflow.GraphDef`). */
export function messageType(name: string): protobuf.Type {
  if (root === undefined) {
    root = protobuf.Root.fromJSON(JSON.parse(readFileSync(FILE, "utf8")) as protobuf.INamespace);
    root.resolveAll();
  }
  return root.lookupType(name);
}

/** The message type of this name, or undefined where it is not known. */
export function findMessageType(name: string): protobuf.Type | undefined {
  const found = messageType("tensorflow.GraphDef").root.lookup(name);
  return found instanceof protobuf.Type ? found : undefined;
}

const sorted = new WeakMap<protobuf.Type, readonly protobuf.Field[]>();

/** The fields of a message, by number. */
export function fieldsOf(type: protobuf.Type): readonly protobuf.Field[] {
  let fields = sorted.get(type);
  if (fields === undefined) {
    fields = [...type.fieldsArray].sort((a, b) => a.id - b.id);
    sorted.set(type, fields);
  }
  return fields;
}

/** What a field is called in a message. */
export function propertyOf(field: protobuf.Field): string {
  return field.parent?.fullName === ANY ? field.name : protobuf.util.camelCase(field.name);
}

/** Full name of the message that holds any other. */
export const ANY = ".google.protobuf.Any";

/** True for a field of a map. */
export function isMap(field: protobuf.Field): field is protobuf.Field & { readonly keyType: string } {
  return field instanceof protobuf.MapField;
}

/** The message type of a field's values; undefined for numbers, texts and enums. */
export function messageOf(field: protobuf.Field): protobuf.Type | undefined {
  return field.resolvedType instanceof protobuf.Type ? field.resolvedType : undefined;
}

/** The enum of a field's values. */
export function enumOf(field: protobuf.Field): protobuf.Enum | undefined {
  return field.resolvedType instanceof protobuf.Enum ? field.resolvedType : undefined;
}
