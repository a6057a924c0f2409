import { DataLossError } from "../core/errors.js";

/** A field of a message in protobuf's text format. */
export interface TextField {
  readonly name: string;
  /** Text of a number or enum value, bytes of a string, fields of a message. */
  readonly value: string | Uint8Array | readonly TextField[];
}

const encoder = new TextEncoder();
/** Blanks and comments; punctuation; names and numbers; strings in either quotes. */
const TOKEN = /(?:\s|#[^\n]*)*(?:([{}<>:;,[\]])|([-+.\w/]+)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|($)|)/sy;
const MOST_DEPTH = 100;

/**
 * Parses a message in protobuf's text format, whatever its fields are.
 * @throws DataLossError naming `file` and the offset where the text is none
 */
export function parseTextFormat(text: string, file: string): TextField[] {
  return new TextParser(text, file).fields(undefined, 0);
}

class TextParser {
  private position = 0;
  private token = "";
  private kind: "punctuation" | "word" | "string" | "end" = "end";
  private start = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {
    this.advance();
  }

  /** Fields up to `close`, or to the end of the text. */
  fields(close: string | undefined, depth: number): TextField[] {
    const fields: TextField[] = [];
    while (close === undefined ? this.kind !== "end" : !this.is(close)) {
      if (this.is(";") || this.is(",")) this.advance();
      else this.field(fields, depth);
    }
    if (close !== undefined) this.advance();
    return fields;
  }

  private field(fields: TextField[], depth: number): void {
    if (depth > MOST_DEPTH) throw this.unexpected(`at most ${MOST_DEPTH} messages in one another`);
    const name = this.fieldName();
    const colon = this.is(":");
    if (colon) this.advance();
    if (this.is("[")) {
      this.advance();
      while (!this.is("]")) {
        fields.push({ name, value: this.value(depth) });
        if (this.is(",")) this.advance();
        else if (!this.is("]")) throw this.unexpected('"," or "]"');
      }
      this.advance();
    } else {
      if (!colon && !this.is("{") && !this.is("<")) throw this.unexpected(`":" after the field name "${name}"`);
      fields.push({ name, value: this.value(depth) });
    }
  }

  /** A name, or that of an extension in brackets. */
  private fieldName(): string {
    if (this.is("[")) {
      this.advance();
      const name = `[${this.word("the name of an extension")}]`;
      if (!this.is("]")) throw this.unexpected('"]"');
      this.advance();
      return name;
    }
    return this.word("a field name");
  }

  private word(what: string): string {
    if (this.kind !== "word") throw this.unexpected(what);
    const word = this.token;
    this.advance();
    return word;
  }

  private value(depth: number): TextField["value"] {
    if (this.kind === "string") {
      const parts: number[] = [];
      while (this.kind === "string") {
        appendUnescaped(this.token, parts);
        this.advance();
      }
      return Uint8Array.from(parts);
    }
    if (this.is("{") || this.is("<")) {
      const close = this.is("{") ? "}" : ">";
      this.advance();
      return this.fields(close, depth + 1);
    }
    return this.word("a value");
  }

  /** True where the next token is `token`; quoted strings never are. */
  private is(token: string): boolean {
    return this.token === token;
  }

  private advance(): void {
    TOKEN.lastIndex = this.position;
    const match = TOKEN.exec(this.text)!;
    const [all, punctuation, word, string, end] = match;
    const token = punctuation ?? word ?? string ?? end;
    this.start = this.position + all.length - (token?.length ?? 0);
    if (token === undefined) {
      this.token = this.text.slice(this.start, this.start + 1);
      throw this.unexpected("a name, a value or punctuation");
    }
    this.kind =
      punctuation !== undefined ? "punctuation" : word !== undefined ? "word" : string !== undefined ? "string" : "end";
    this.token = token;
    this.position += all.length;
  }

  private unexpected(expected: string): DataLossError {
    const offset = encoder.encode(this.text.slice(0, this.start)).length;
    const line = this.text.slice(0, this.start).split("\n").length;
    const found = this.kind === "end" && this.is("") ? "the end" : JSON.stringify(this.token.slice(0, 40));
    return new DataLossError(
      `Cannot parse "${this.file}": found ${found} at byte ${offset} (line ${line}), expected ${expected}`,
      { file: this.file, offset },
    );
  }
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 };
const ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs;

/** Appends the bytes that a quoted string stands for. */
function appendUnescaped(quoted: string, bytes: number[]): void {
  const text = quoted.slice(1, -1);
  let at = 0;
  const push = (piece: string) => {
    for (const byte of encoder.encode(piece)) bytes.push(byte);
  };
  for (const match of text.matchAll(ESCAPE)) {
    push(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, octal, hex, short, long, other] = match;
    const point = Number.parseInt(short ?? long ?? "", 16);
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (short !== undefined || long !== undefined) push(point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point));
    else if (other! in ESCAPES) bytes.push(ESCAPES[other!]!);
    else push(other!);
  }
  push(text.slice(at));
}

const NAMED: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  '"': '\\"',
  "'": "\\'",
  "\\": "\\\\",
};

/** A string in quotes as TensorFlow prints it: UTF-8 as it is, control characters in octal. */
export function quoteText(text: string): string {
  const escaped = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return NAMED[character] ?? (code < 32 || code === 127 ? `\\${code.toString(8).padStart(3, "0")}` : character);
  }).join("");
  return `"${escaped}"`;
}
