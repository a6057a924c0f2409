import { replaceFile } from "../checkpoint/temporary.js";
import { allocate, type DType, dtypeOf, type NumericArray } from "../core/dtype.js";
import { DataLossError, InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { sizeOf } from "../core/shape.js";
import { readBytes } from "../text/read-file.js";
import type { Arrays } from "./npz.js";

// A .safetensors file: u64 length of the header | header | values, where the header is JSON, padded with blanks to 8 bytes:
// {"__metadata__":{"format":"tf"},"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}

const NAMES: Readonly<Record<string, string>> = {
  bool: "BOOL",
  uint8: "U8",
  int8: "I8",
  float8_e5m2: "F8_E5M2",
  float8_e4m3fn: "F8_E4M3",
  int16: "I16",
  uint16: "U16",
  float16: "F16",
  bfloat16: "BF16",
  int32: "I32",
  uint32: "U32",
  float32: "F32",
  complex64: "C64",
  float64: "F64",
  int64: "I64",
  uint64: "U64",
};
const TYPES = new Map(Object.entries(NAMES).map(([name, text]) => [text, dtypeOf(name)]));

/** Writes arrays as a .safetensors file: those of wide types first, so that all are aligned. @throws InvalidArgumentError for text and other types that it does not have */
export async function saveSafetensors(file: string, arrays: Arrays): Promise<void> {
  const header: Record<string, unknown> = { __metadata__: { format: "tf" } };
  const parts: Uint8Array[] = [];
  let offset = 0;
  const entries = Object.entries(arrays).sort(
    ([a, { dtype: x }], [b, { dtype: y }]) => alignment(y) - alignment(x) || (a < b ? -1 : 1),
  );
  for (const [name, { dtype, shape, data }] of entries) {
    const type = NAMES[dtype.name];
    if (type === undefined)
      throw new InvalidArgumentError(
        `Cannot write "${name}" to "${file}": it is ${dtype.name}, expected one of ${Object.keys(NAMES).join(", ")}`,
      );
    const { buffer, byteOffset, byteLength } = data as NumericArray;
    header[name] = { dtype: type, shape, data_offsets: [offset, offset + byteLength] };
    parts.push(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength));
    offset += byteLength;
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = new Uint8Array(Math.ceil(text.length / 8) * 8).fill(32);
  padded.set(text);
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(padded.length), true);
  await replaceFile(file, Buffer.concat([length, padded, ...parts]));
}

function alignment({ size, kind }: DType): number {
  return kind === "complex" ? size / 2 : size;
}

/** The arrays in a .safetensors file. @throws NotFoundError where there is none, DataLossError where it is none */
export async function loadSafetensors(file: string): Promise<Record<string, NdArray>> {
  const bytes = await readBytes(file);
  const bad = (found: string, cause?: unknown): DataLossError =>
    new DataLossError(`Cannot parse "${file}": ${found}, expected a .safetensors file`, { file, cause });
  const length = bytes.length < 8 ? 0n : new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length === 0n || length > BigInt(bytes.length - 8)) throw bad(`its header has ${length} bytes`);
  const start = 8 + Number(length);
  let header: Record<string, unknown>;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, start))) as Record<string, unknown>;
  } catch (error) {
    throw bad("its header is no JSON", error);
  }
  return Object.fromEntries(
    Object.entries(header)
      .filter(([name]) => name !== "__metadata__")
      .map(([name, entry]) => [name, arrayOf(name, entry, bytes.subarray(start), bad)]),
  );
}

function arrayOf(name: string, entry: unknown, bytes: Uint8Array, bad: (found: string) => DataLossError): NdArray {
  const { dtype: type, shape, data_offsets: offsets } = entry as Readonly<Record<string, unknown>>;
  const dtype = TYPES.get(String(type));
  if (dtype === undefined) throw bad(`"${name}" is of type ${type}`);
  if (!isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2) throw bad(`"${name}" has no shape and offsets`);
  const [from = 0, to = 0] = offsets;
  if (to > bytes.length || to - from !== sizeOf(shape) * dtype.size)
    throw bad(`"${name}" is at bytes ${from} to ${to} of ${bytes.length}, which is not its size`);
  const data = allocate(dtype, sizeOf(shape)) as NumericArray;
  new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength).set(bytes.subarray(from, to));
  return new NdArray(dtype, shape, data);
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
