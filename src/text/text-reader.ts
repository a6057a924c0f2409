import type { Field, Type } from "protobufjs/light.js";
import { decodeName } from "../checkpoint/names.js";
import { parseTextFormat, type TextField } from "../checkpoint/text-format.js";
import { didYouMean } from "../core/closest.js";
import { DataLossError } from "../core/errors.js";
import { fromBigInt } from "../core/proto-long.js";
import { ANY, enumOf, fieldsOf, findMessageType, isMap, messageOf, messageType, propertyOf } from "./schema.js";

type Fields = Record<string, unknown>;

/**
 * The message `name` (`tensorflow.GraphDef`) that a text in protobuf's text format stands for.
 * @throws DataLossError naming `file`, and where, for text that is none, or has fields that the message does not have
 */
export function fromText(name: string, text: string, file: string): object {
  return new TextReader(file).message(messageType(name), parseTextFormat(text, file));
}

class TextReader {
  constructor(private readonly file: string) {}

  message(type: Type, texts: readonly TextField[]): Fields {
    if (type.fullName === ANY && texts[0]?.name.startsWith("[")) return this.any(texts[0]);
    const byName = new Map(fieldsOf(type).map((field) => [field.name, field]));
    const message: Fields = {};
    for (const text of texts) {
      const field = byName.get(text.name);
      if (field === undefined)
        throw this.bad(`message ${type.name} has no field "${text.name}".${didYouMean(text.name, byName.keys())}`);
      const property = propertyOf(field);
      if (isMap(field)) this.entry(field, text, (message[property] ??= {}) as Fields);
      else if (field.repeated) ((message[property] ??= []) as unknown[]).push(this.value(field, text));
      else {
        for (const other of field.partOf?.fieldsArray ?? []) delete message[propertyOf(other)];
        message[property] = this.value(field, text);
      }
    }
    return message;
  }

  private entry(field: Field & { readonly keyType: string }, { value }: TextField, map: Fields): void {
    if (typeof value === "string" || value instanceof Uint8Array) throw this.bad(`"${field.name}" is no map entry`);
    const key = value.find(({ name }) => name === "key")?.value;
    const item = value.find(({ name }) => name === "value") ?? { name: "value", value: messageOf(field) ? [] : "" };
    const text = key instanceof Uint8Array ? decodeName(key) : String(key ?? (field.keyType === "string" ? "" : "0"));
    map[text] = this.value(field, item);
  }

  private value(field: Field, { name, value }: TextField): unknown {
    const type = messageOf(field);
    if (type !== undefined) {
      if (typeof value === "string" || value instanceof Uint8Array) throw this.bad(`"${name}" is no message`);
      return this.message(type, value);
    }
    if (field.type === "string" || field.type === "bytes") {
      if (!(value instanceof Uint8Array)) throw this.bad(`"${name}" is not in quotes`);
      return field.type === "string" ? decodeName(value) : value;
    }
    if (typeof value !== "string") throw this.bad(`"${name}" is no single word`);
    return this.word(field, name, value);
  }

  private word(field: Field, name: string, word: string): unknown {
    const numbers = enumOf(field)?.values;
    if (numbers !== undefined && word in numbers) return numbers[word];
    switch (field.type) {
      case "bool":
        if (/^(true|t|True|1)$/.test(word)) return true;
        if (/^(false|f|False|0)$/.test(word)) return false;
        throw this.bad(`"${name}" is ${word}, expected true or false`);
      case "float":
      case "double":
        return this.real(name, word, field.type === "float");
      default: {
        const number = this.integer(name, word);
        return /64/.test(field.type) ? fromBigInt(number, field.type.startsWith("u")) : Number(number);
      }
    }
  }

  private real(name: string, word: string, isFloat: boolean): number {
    const special = /^(-?)(?:(inf)(?:inity)?|nan)f?$/i.exec(word);
    if (special !== null) return special[2] === undefined ? Number.NaN : special[1] ? -Infinity : Infinity;
    const number = Number(word.replace(/f$/i, ""));
    if (Number.isNaN(number) || word === "") throw this.bad(`"${name}" is ${word}, expected a number`);
    return isFloat ? Math.fround(number) : number;
  }

  private integer(name: string, word: string): bigint {
    const match = /^(-?)(0x[0-9a-f]+|0[0-7]*|[1-9]\d*)$/i.exec(word);
    if (match === null) throw this.bad(`"${name}" is ${word}, expected a whole number`);
    const [, sign, digits = ""] = match;
    const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
    return sign ? -magnitude : magnitude;
  }

  /** A message in an Any by its own fields. */
  private any({ name, value }: TextField): Fields {
    const url = name.slice(1, -1);
    const type = findMessageType(url.slice(url.lastIndexOf("/") + 1));
    if (type === undefined) throw this.bad(`there is no message type "${url}"`);
    if (typeof value === "string" || value instanceof Uint8Array) throw this.bad(`"${name}" is no message`);
    const message = type.fromObject(snake(type, this.message(type, value)));
    return { type_url: url, value: new Uint8Array(type.encode(message).finish()) };
  }

  private bad(found: string): DataLossError {
    return new DataLossError(`Cannot parse "${this.file}": ${found}`, { file: this.file });
  }
}

/** Fields as the schema names them. */
function snake(type: Type, message: Fields): Fields {
  return Object.fromEntries(
    fieldsOf(type)
      .filter((field) => propertyOf(field) in message)
      .map((field) => {
        const value = message[propertyOf(field)];
        const inner = messageOf(field);
        if (inner === undefined) return [field.name, value];
        if (isMap(field))
          return [
            field.name,
            Object.fromEntries(Object.entries(value as Fields).map(([key, one]) => [key, snake(inner, one as Fields)])),
          ];
        return [
          field.name,
          Array.isArray(value) ? value.map((one) => snake(inner, one)) : snake(inner, value as Fields),
        ];
      }),
  );
}
