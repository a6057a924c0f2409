import type { Field, Type } from "protobufjs/light.js";
import { quoteText } from "../checkpoint/text-format.js";
import { type LongLike, toBigInt } from "../core/proto-long.js";
import { cFloat, pythonFloat } from "./python-float.js";
import {
  ANY,
  enumOf,
  fieldsOf,
  findMessageType,
  isMap,
  type Message,
  messageOf,
  messageType,
  propertyOf,
} from "./schema.js";

/**
 * Which of Python's two ways: `MessageToString` (`tf.io.write_graph`: map entries ascend, numbers are as in Python, messages in an Any
 * are printed), or `str` (`saved_model.pbtxt`: map entries in the reverse of the binary order, numbers as in C).
 */
export type TextStyle = "MessageToString" | "str";

/**
 * A message in protobuf's text format, as Python's TensorFlow prints it: fields by number, UTF-8 as it is, bytes that are no
 * ASCII in octal.
 */
export function toText(name: string, message: object, style: TextStyle = "MessageToString"): string {
  return new TextWriter(style).write(messageType(name), message as Message);
}

class TextWriter {
  private readonly parts: string[] = [];

  constructor(private readonly style: TextStyle) {}

  write(type: Type, message: Message): string {
    this.fields(type, message, "");
    return this.parts.join("");
  }

  private fields(type: Type, message: Message, indent: string): void {
    if (type.fullName === ANY && this.style === "MessageToString" && this.any(message, indent)) return;
    for (const field of fieldsOf(type)) {
      const value = message[propertyOf(field)];
      if (value === null || value === undefined) continue;
      if (isMap(field)) this.map(field, value as Message, indent);
      else if (field.repeated)
        for (const item of value as readonly unknown[]) this.field(field, field.name, item, indent);
      else if (field.partOf || messageOf(field) || !isDefault(value)) this.field(field, field.name, value, indent);
    }
  }

  private map(field: Field & { readonly keyType: string }, map: Message, indent: string): void {
    const isText = field.keyType === "string";
    const keys = Object.keys(map).sort(isText ? ORDERS[this.style] : (a, b) => Number(a) - Number(b));
    for (const key of keys) {
      const value = map[key];
      this.parts.push(`${indent}${field.name} {\n`);
      if (isText ? key !== "" : key !== "0") this.parts.push(`${indent}  key: ${isText ? quoteText(key) : key}\n`);
      if (messageOf(field) || !isDefault(value)) this.field(field, "value", value, `${indent}  `);
      this.parts.push(`${indent}}\n`);
    }
  }

  private field(field: Field, name: string, value: unknown, indent: string): void {
    const type = messageOf(field);
    if (type === undefined) {
      this.parts.push(`${indent}${name}: ${this.scalar(field, value)}\n`);
      return;
    }
    this.parts.push(`${indent}${name} {\n`);
    this.fields(type, value as Message, `${indent}  `);
    this.parts.push(`${indent}}\n`);
  }

  private scalar(field: Field, value: unknown): string {
    const names = enumOf(field)?.valuesById;
    if (names !== undefined) return names[value as number] ?? String(value);
    switch (field.type) {
      case "string":
        return quoteText(value as string);
      case "bytes":
        return quoteBytes(value as Uint8Array);
      case "float":
      case "double":
        return (this.style === "str" ? cFloat : pythonFloat)(value as number, field.type === "float");
      case "bool":
        return String(value);
      default:
        return toBigInt(value as LongLike).toString();
    }
  }

  /** A message in an Any by its own fields, where its type is known. */
  private any(message: Message, indent: string): boolean {
    const url = String(message.type_url ?? "");
    const type = findMessageType(url.slice(url.lastIndexOf("/") + 1));
    if (type === undefined || url === "") return false;
    this.parts.push(`${indent}[${url}] {\n`);
    this.fields(type, camel(type, type.decode(message.value as Uint8Array)), `${indent}  `);
    this.parts.push(`${indent}}\n`);
    return true;
  }
}

/** A message that the schema itself decoded, with fields as the generated codecs name them. */
function camel(type: Type, message: object): Message {
  const fields = message as Message;
  return Object.fromEntries(
    fieldsOf(type)
      .filter(({ name }) => Object.hasOwn(fields, name))
      .map((field) => [propertyOf(field), inner(field, fields[field.name])]),
  );
}

function inner(field: Field, value: unknown): unknown {
  const type = messageOf(field);
  if (type === undefined) return value;
  if (isMap(field))
    return Object.fromEntries(Object.entries(value as Message).map(([key, one]) => [key, camel(type, one as object)]));
  return Array.isArray(value) ? value.map((one) => camel(type, one)) : camel(type, value as object);
}

function isDefault(value: unknown): boolean {
  if (typeof value === "object")
    return value instanceof Uint8Array ? value.length === 0 : toBigInt(value as LongLike) === 0n;
  return Object.is(value, 0) || value === false || value === "";
}

const NAMED: Readonly<Record<number, string>> = { 10: "\\n", 13: "\\r", 9: "\\t", 34: '\\"', 39: "\\'", 92: "\\\\" };

/** Bytes in quotes: what is no printable ASCII in octal. */
function quoteBytes(bytes: Uint8Array): string {
  let text = '"';
  for (const byte of bytes)
    text +=
      NAMED[byte] ?? (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte));
  return `${text}"`;
}

const ORDERS: Readonly<Record<TextStyle, (a: string, b: string) => number>> = {
  MessageToString: (a, b) => difference(a, b) || a.length - b.length,
  str: (a, b) => difference(b, a) || a.length - b.length,
};

/** Where two texts differ first, by how much; 0 where one begins the other. */
function difference(a: string, b: string): number {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.codePointAt(i)! - b.codePointAt(i)!;
  return 0;
}
