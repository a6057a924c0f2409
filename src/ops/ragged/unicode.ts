import { int32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import { int64Vector } from "../host/sparse.js";
import { bytesOf, mapBytes, stringArray } from "../host/strings.js";
import { vector } from "../host/vector.js";

/** A code point, where its bytes begin, and whether they are none of the encoding. */
interface Point {
  readonly code: number;
  readonly start: number;
  readonly isBroken?: boolean;
}

/** The length of a UTF-8 sequence by its first byte, and the least code point that needs it. */
function headOf(byte: number): [length: number, least: number] {
  if (byte < 0x80) return [1, 0];
  if (byte >= 0xc2 && byte < 0xe0) return [2, 0x80];
  if (byte >= 0xe0 && byte < 0xf0) return [3, 0x800];
  if (byte >= 0xf0 && byte < 0xf5) return [4, 0x10000];
  return [0, 0];
}

function* utf8(bytes: Uint8Array): Generator<Point> {
  for (let start = 0; start < bytes.length; ) {
    const [length, least] = headOf(bytes[start]!);
    let code = length <= 1 ? bytes[start]! : bytes[start]! & (0x7f >> length);
    let end = start + 1;
    for (; end < start + length && (bytes[end]! & 0xc0) === 0x80; end++) code = (code << 6) | (bytes[end]! & 0x3f);
    const isBroken = length === 0 || end < start + length || code < least || code > 0x10ffff || code >> 11 === 0x1b;
    yield { code, start, isBroken };
    start = end;
  }
}

function* utf16(bytes: Uint8Array): Generator<Point> {
  const unit = (at: number): number => (bytes[at]! << 8) | bytes[at + 1]!;
  for (let start = 0; start < bytes.length; ) {
    const first = start + 1 < bytes.length ? unit(start) : 0xdc00;
    const second = start + 3 < bytes.length ? unit(start + 2) : 0;
    if (first >> 10 === 0x36 && second >> 10 === 0x37) {
      yield { code: 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff), start };
      start += 4;
    } else {
      yield { code: first, start, isBroken: first >> 11 === 0x1b };
      start += 2;
    }
  }
}

function* utf32(bytes: Uint8Array): Generator<Point> {
  for (let start = 0; start < bytes.length; start += 4) {
    const code = new DataView(bytes.buffer, bytes.byteOffset + start).getInt32(0);
    yield { code, start, isBroken: code < 0 || code > 0x10ffff };
  }
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Iterable<Point>>> = {
  "UTF-8": utf8,
  "UTF-16-BE": utf16,
  "UTF-32-BE": utf32,
  "US-ASCII": (bytes) => Array.from(bytes, (code, start) => ({ code, start, isBroken: code > 127 })),
  "ISO-8859-1": (bytes) => Array.from(bytes, (code, start) => ({ code, start })),
};

const isControl = (code: number): boolean => code < 32;

/** The code points of bytes; what is none of the encoding is replaced, left out, or an error, as the node says. */
function pointsOf(bytes: Uint8Array, { attr, attrs, name: node }: HostContext): Point[] {
  const encoding = attr.string("input_encoding");
  const points = DECODERS[encoding.toUpperCase()];
  if (points === undefined)
    throw new InvalidArgumentError(`Could not create converter for input encoding: ${encoding}`, { node });
  const [errors, code] = [attr.string("errors"), attr.int("replacement_char")];
  const hidesControls = attrs.has("replace_control_characters") && attr.bool("replace_control_characters");
  const found: Point[] = [];
  for (const point of points(bytes)) {
    const isBad = point.isBroken || (hidesControls && isControl(point.code));
    if (isBad && errors === "strict") throw new InvalidArgumentError("Invalid formatting on input string", { node });
    if (!isBad) found.push(point);
    else if (errors === "replace") found.push({ ...point, code });
  }
  return found;
}

/** Code points as bytes. */
function encoded(codes: readonly number[], encoding: string): Uint8Array {
  const text = codes.map((code) => String.fromCodePoint(code)).join("");
  if (encoding === "UTF-8") return new Uint8Array(Buffer.from(text));
  if (encoding === "UTF-16-BE") return new Uint8Array(Buffer.from(text, "utf16le").swap16());
  const out = new Uint8Array(codes.length * 4);
  for (const [i, code] of codes.entries()) new DataView(out.buffer).setInt32(i * 4, code);
  return out;
}

const decoding = (withOffsets: boolean): OpImplementation => ({
  infer: ({ inputs }) => {
    const size = inputs[0]!.shape.size;
    return [[typeof size === "number" ? size + 1 : null], [null], ...(withOffsets ? [[null]] : [])];
  },
  host: (context) => {
    const rows = bytesOf(context.inputs[0]!).map((bytes) => pointsOf(bytes, context));
    const ends = [0];
    for (const { length } of rows) ends.push(ends.at(-1)! + length);
    const all = rows.flat();
    const codes = new NdArray(
      int32,
      [all.length],
      Int32Array.from(all, ({ code }) => code),
    );
    const splits = vector(ends, context.outputTypes[0]!.base);
    return withOffsets ? [splits, codes, int64Vector(all.map(({ start }) => start))] : [splits, codes];
  },
});
/** `UnicodeDecode`: the code points of texts, and where those of each begin. */
export const UnicodeDecode = defineOp("UnicodeDecode", decoding(false));
/** `UnicodeDecodeWithOffsets`: and at which byte of its text each begins. */
export const UnicodeDecodeWithOffsets = defineOp("UnicodeDecodeWithOffsets", decoding(true));

/** `UnicodeTranscode`: texts in another encoding. */
export const UnicodeTranscode = defineOp("UnicodeTranscode", {
  infer: ({ inputs }) => [inputs[0]!.shape],
  host: (context) => [
    mapBytes(context.inputs[0]!, (bytes) =>
      encoded(
        pointsOf(bytes, context).map(({ code }) => code),
        context.attr.string("output_encoding"),
      ),
    ),
  ],
});

/** `UnicodeEncode`: texts of code points. */
export const UnicodeEncode = defineOp("UnicodeEncode", {
  infer: ({ inputs: [, splits] }) => {
    const count = splits!.shape.rank === 1 ? splits!.shape.dim(0) : null;
    return [[count === null ? null : count - 1]];
  },
  host: ({ inputs, attr, name: node }) => {
    const [codes, ends] = inputs.map((input) => input.toNumbers()) as [number[], number[]];
    const [errors, replacement] = [attr.string("errors"), attr.int("replacement_char")];
    const texts = ends.slice(1).map((end, i) => {
      const own = codes.slice(ends[i], end).flatMap((code) => {
        if (code >= 0 && code <= 0x10ffff && code >> 11 !== 0x1b) return [code];
        if (errors === "strict")
          throw new InvalidArgumentError(`Code point is out of range for Unicode, or a noncharacter.`, { node });
        return errors === "replace" ? [replacement] : [];
      });
      return encoded(own, attr.string("output_encoding"));
    });
    return [stringArray([texts.length], texts)];
  },
});
