import { apply, applyOp } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int64, string } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { nameScope } from "./control.js";
import { broadcastRows } from "./host/elementwise.js";
import { bytesOf, stringArray, textOf } from "./host/strings.js";
import type { Named } from "./named.js";

/** `Substr`: a part of each string: where it begins (from the end, where that is negative), and how long it is at most. */
export const Substr = defineOp("Substr", {
  infer: ({ inputs: [input, pos] }) => [broadcastShapes(input!.shape, pos!.shape)],
  host: (context) => [substrings(context)],
});

function substrings({ inputs, attr, name }: HostContext): NdArray {
  const [input, pos, len] = inputs as [NdArray, NdArray, NdArray];
  const shape = broadcastShapes(Shape.of(input.shape), Shape.of(pos.shape)).toArray();
  const strings = bytesOf(input);
  const inCharacters = attr.string("unit") === "UTF8_CHAR";
  const values = new Array<Uint8Array>(sizeOf(shape));
  broadcastRows([input.shape, pos.shape], shape, (at, count, [i, p], [stepI, stepP]) => {
    for (let k = 0; k < count; k++) {
      const bytes = strings[i! + k * stepI!]!;
      const where = p! + k * stepP!;
      const part = substring(bytes, Number(pos.at(where)), Number(len.at(where)), inCharacters);
      if (part === undefined)
        throw new InvalidArgumentError(
          `pos ${pos.at(where)} out of range for string b'${textOf(bytes)}' at index ${at + k}`,
          { node: name },
        );
      values[at + k] = part;
    }
  });
  return stringArray(shape, values);
}

function substring(bytes: Uint8Array, pos: number, len: number, inCharacters: boolean): Uint8Array | undefined {
  const ends = inCharacters ? characterStarts(bytes) : undefined;
  const length = ends === undefined ? bytes.length : ends.length - 1;
  const start = pos < 0 ? pos + length : pos;
  if (start < 0 || start > length || (pos >= 0 && pos > length)) return undefined;
  const end = Math.min(start + Math.max(len, 0), length);
  return ends === undefined ? bytes.slice(start, end) : bytes.slice(ends[start], ends[end]);
}

/** Where each character of UTF-8 begins, and the end. */
function characterStarts(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  bytes.forEach((byte, i) => {
    if ((byte & 0xc0) !== 0x80) starts.push(i);
  });
  return [...starts, bytes.length];
}

/** The rows of parts as the three tensors of a SparseTensor. */
function sparse(rows: readonly (readonly Uint8Array[])[]): NdArray[] {
  const values = rows.flat();
  const indices = rows.flatMap((row, i) => row.flatMap((_, j) => [BigInt(i), BigInt(j)]));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return [
    new NdArray(int64, [values.length, 2], BigInt64Array.from(indices)),
    stringArray([values.length], values),
    new NdArray(int64, [2], BigInt64Array.of(BigInt(rows.length), BigInt(widest))),
  ];
}
const sparseShapes = (): (number | null)[][] => [[null, 2], [null], [2]];

/** `StringSplit`: strings taken apart at each of the delimiter's bytes, into single bytes where it has none. */
export const StringSplit = defineOp("StringSplit", {
  infer: sparseShapes,
  host: ({ inputs: [input, delimiter], attr }) => {
    const skipsEmpty = attr.bool("skip_empty");
    const delimiters = new Set(bytesOf(delimiter!)[0]);
    return sparse(bytesOf(input!).map((bytes) => splitAtBytes(bytes, delimiters, skipsEmpty)));
  },
  notDifferentiable: true,
});

function splitAtBytes(bytes: Uint8Array, delimiters: ReadonlySet<number>, skipsEmpty: boolean): Uint8Array[] {
  if (delimiters.size === 0) return Array.from(bytes, (byte) => Uint8Array.of(byte));
  const parts: Uint8Array[] = [];
  if (bytes.length === 0) return parts;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++)
    if (i === bytes.length || delimiters.has(bytes[i]!)) {
      if (!skipsEmpty || i > start) parts.push(bytes.slice(start, i));
      start = i + 1;
    }
  return parts;
}

/** `StringSplitV2`: strings taken apart at a separator, at white space where it is empty. */
export const StringSplitV2 = defineOp("StringSplitV2", {
  infer: sparseShapes,
  host: ({ inputs: [input, separator], attr }) => {
    const sep = Buffer.from(bytesOf(separator!)[0]!);
    const most = attr.int("maxsplit");
    return sparse(
      bytesOf(input!).map((bytes) => (sep.length === 0 ? splitAtSpace(bytes, most) : splitAt(bytes, sep, most))),
    );
  },
});

function splitAt(bytes: Uint8Array, separator: Buffer, most: number): Uint8Array[] {
  const rest = Buffer.from(bytes);
  const parts: Uint8Array[] = [];
  let start = 0;
  while (most < 0 || parts.length < most) {
    const at = rest.indexOf(separator, start);
    if (at < 0) break;
    parts.push(bytes.slice(start, at));
    start = at + separator.length;
  }
  return [...parts, bytes.slice(start)];
}

function splitAtSpace(bytes: Uint8Array, most: number): Uint8Array[] {
  const isSpace = (at: number): boolean => bytes[at] === 32 || (bytes[at]! >= 9 && bytes[at]! <= 13);
  const parts: Uint8Array[] = [];
  let start = 0;
  for (;;) {
    while (start < bytes.length && isSpace(start)) start++;
    // When all splits are made, what is left is the last part, also where it is empty.
    if (most >= 0 && parts.length === most) return [...parts, bytes.slice(start)];
    if (start >= bytes.length) return parts;
    let end = start;
    while (end < bytes.length && !isSpace(end)) end++;
    parts.push(bytes.slice(start, end));
    start = end;
  }
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** A part of each string (`tf.substr`). @throws InvalidArgumentError in a run, for a start outside of a string */
export function substr(
  input: TensorLike,
  pos: TensorLike,
  len: TensorLike,
  options: Named & { unit?: "BYTE" | "UTF8_CHAR" } = {},
): Tensor {
  return apply("Substr", { input, pos, len }, { unit: options.unit ?? "BYTE" }, { name: options.name });
}

/** A table with gaps: where the values stand, the values, and how large it is (the parts of a `tf.SparseTensor`). */
export interface SparseParts {
  readonly indices: Tensor;
  readonly values: Tensor;
  readonly denseShape: Tensor;
}
/** Strings taken apart at any of the delimiter's characters, a row of parts for each (`tf.string_split`). */
export function stringSplit(
  source: TensorLike,
  delimiter: TensorLike = " ",
  options: Named & { readonly skipEmpty?: boolean } = {},
): SparseParts {
  return nameScope(options.name ?? "StringSplit", () => {
    const separator = convertToTensor(delimiter, { dtype: string });
    const input = convertToTensor(source, { dtype: string });
    const attrs = { skip_empty: options.skipEmpty ?? true };
    const [indices, values, denseShape] = applyOp("StringSplit", { input, delimiter: separator }, attrs)
      .outputs as unknown as [Tensor, Tensor, Tensor];
    return { indices, values, denseShape };
  });
}
