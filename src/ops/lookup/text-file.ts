import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError, OutOfRangeError } from "../../core/errors.js";
import { parseNumber } from "../host/parse-number.js";
import type { TableSpec } from "./table.js";
import type { Element } from "./unordered-map.js";

/** Where of a line keys and values come from: a column, or one of these two (`tf.lookup.TextFileIndex`). */
export const TextFileIndex = { WHOLE_LINE: -2, LINE_NUMBER: -1 } as const;

/** How a text file is read into a table. */
export interface TextFileSpec {
  readonly keyIndex: number;
  readonly valueIndex: number;
  /** How many lines to read; -1 for all. */
  readonly vocabSize: number;
  readonly delimiter: string;
  /** Added to line numbers. */
  readonly offset: number;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * The keys and values that a text file has, one of each in a line.
 * @throws InvalidArgumentError where a line has too few columns, is empty or no number, or there are fewer lines than asked for
 */
export function readEntries(
  file: string,
  bytes: Uint8Array,
  { keyType, valueType }: TableSpec,
  { keyIndex, valueIndex, vocabSize, delimiter, offset }: TextFileSpec,
): { readonly keys: Element[]; readonly values: Element[] } {
  const keys: Element[] = [];
  const values: Element[] = [];
  const columns = Math.max(keyIndex, valueIndex) + 1;
  const separator = new TextEncoder().encode(delimiter)[0]!;
  let line = 0;
  for (let at = 0; at < bytes.length && (vocabSize < 0 || line < vocabSize); line++) {
    const newline = bytes.indexOf(NEWLINE, at);
    const next = newline < 0 ? bytes.length : newline + 1;
    let end = newline < 0 ? bytes.length : newline;
    if (end > at && bytes[end - 1] === RETURN) end--;
    const whole = bytes.slice(at, end);
    at = next;
    if (whole.length === 0)
      throw new InvalidArgumentError(`Invalid content in ${file}: empty line found at position ${at}.`, { file });
    const tokens = columns > 0 ? split(whole, separator) : [];
    if (tokens.length < columns)
      throw new InvalidArgumentError(
        `Invalid number of columns in ${file} line ${line} (${textOf(whole)}) : expected at least ${columns} got ${tokens.length}`,
        { file },
      );
    const valueAt = (index: number, dtype: DType): Element => {
      if (index === TextFileIndex.LINE_NUMBER) return BigInt(line + offset);
      return elementOf(index === TextFileIndex.WHOLE_LINE ? whole : tokens[index]!, { dtype, line, offset, file });
    };
    keys.push(valueAt(keyIndex, keyType));
    values.push(valueAt(valueIndex, valueType));
  }
  if (vocabSize >= 0 && line !== vocabSize)
    throw new InvalidArgumentError(`Invalid vocab_size in ${file}: expected ${vocabSize} but got ${line}`, { file });
  if (line === 0) throw new OutOfRangeError(`EOF reached: "${file}" has no line, expected one or more`, { file });
  return { keys, values };
}

/** @throws InvalidArgumentError where a table's types do not fit what is taken from the lines */
export function checkColumns({ keyType, valueType }: TableSpec, { keyIndex, valueIndex }: TextFileSpec): void {
  for (const [what, index, dtype] of [
    ["Key", keyIndex, keyType],
    ["Value", valueIndex, valueType],
  ] as const) {
    const lower = what.toLowerCase();
    const found = dtype.enumName.replace("DT_", "").toLowerCase();
    const table = what === "Key" ? "key" : "value";
    if (index === TextFileIndex.LINE_NUMBER && dtype.name !== "int64")
      throw new InvalidArgumentError(
        `${what} index for line number requires table ${lower} dtype of int64, got ${found}`,
      );
    if (index === TextFileIndex.WHOLE_LINE && !dtype.isInteger && dtype.kind !== "string")
      throw new InvalidArgumentError(
        what === "Key"
          ? `Key index for whole line requires string or integer table ${table}, got ${found}`
          : `Value index for whole line requires table value dtype of integer or string, got ${found}`,
      );
  }
}

function split(line: Uint8Array, separator: number): Uint8Array[] {
  const tokens: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const end = line.indexOf(separator, at);
    tokens.push(line.subarray(at, end < 0 ? line.length : end));
    if (end < 0) return tokens;
    at = end + 1;
  }
}

function elementOf(
  token: Uint8Array,
  { dtype, line, offset, file }: { dtype: DType; line: number; offset: number; file: string },
): Element {
  if (dtype.kind === "string") return token;
  const text = textOf(token);
  const number = parseNumber(text.trim(), dtype.kind);
  if (number === undefined)
    throw new InvalidArgumentError(`Field ${text} in line ${line} is not a valid ${wordFor(dtype)}.`, { file });
  return dtype.name === "int32" ? Number(number) + offset : number;
}

const wordFor = ({ name }: DType): string => ({ float32: "float", float64: "double" })[name] ?? name;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
