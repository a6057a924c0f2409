import { allocate, bool, type DType, dtypeOf, type NumericArray, string } from "../core/dtype.js";
import { DataLossError, InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { sizeOf } from "../core/shape.js";

// A .npy file, as NumPy defines it:
//
//   93 'NUMPY' | version 1, 0 | u16 length of the header (u32 from version 2 on) | header | values
//
// where the header is a Python dictionary in text, padded with blanks to a multiple of 64 bytes, with a line feed at its end:
// {'descr': '<f4', 'fortran_order': False, 'shape': (3, 1), }

const MAGIC = Uint8Array.of(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** NumPy's letters of the types that it has; others are raw bytes (`V`), as Python's ml_dtypes writes them. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  float16: "<f2",
  float32: "<f4",
  float64: "<f8",
  int8: "|i1",
  int16: "<i2",
  int32: "<i4",
  int64: "<i8",
  uint8: "|u1",
  uint16: "<u2",
  uint32: "<u4",
  uint64: "<u8",
  bool: "|b1",
  complex64: "<c8",
  complex128: "<c16",
  qint8: "|i1",
  quint8: "|u1",
  qint16: "<i2",
  quint16: "<u2",
  qint32: "<i4",
  bfloat16: "<V2",
  float8_e5m2: "|V1",
  float8_e4m3fn: "|V1",
};
const TYPES = new Map<string, DType>();
for (const [name, text] of Object.entries(DESCRIPTIONS))
  if (!TYPES.has(text.slice(1))) TYPES.set(text.slice(1), dtypeOf(name));

/** An array as a .npy file. Text is written as bytes (`|S9`). @throws InvalidArgumentError for text that ends in a zero byte */
export function encodeNpy(array: NdArray): Uint8Array {
  const values =
    array.dtype === string ? encodeTexts(array) : { descr: DESCRIPTIONS[array.dtype.name], bytes: bytesOf(array) };
  if (values.descr === undefined)
    throw new InvalidArgumentError(`Cannot write a .npy file of dtype ${array.dtype.name}: it holds handles`);
  const shape = array.shape.length === 1 ? `(${array.shape[0]},)` : `(${array.shape.join(", ")})`;
  const text = `{'descr': '${values.descr}', 'fortran_order': False, 'shape': ${shape}, }`;
  const isLong = text.length > 60000;
  const prefix = MAGIC.length + 2 + (isLong ? 4 : 2);
  const length = Math.ceil((prefix + text.length + 1) / 64) * 64 - prefix;
  const file = new Uint8Array(prefix + length + values.bytes.length);
  file.set(MAGIC);
  file[6] = isLong ? 2 : 1;
  const view = new DataView(file.buffer);
  if (isLong) view.setUint32(8, length, true);
  else view.setUint16(8, length, true);
  file.set(encoder.encode(`${text.padEnd(length - 1)}\n`), prefix);
  file.set(values.bytes, prefix + length);
  return file;
}

function bytesOf({ data }: NdArray): Uint8Array {
  const { buffer, byteOffset, byteLength } = data as NumericArray;
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}

function encodeTexts(array: NdArray): { descr: string; bytes: Uint8Array } {
  const texts = array.data as readonly Uint8Array[];
  const width = Math.max(1, ...texts.map((text) => text.length));
  const bytes = new Uint8Array(width * texts.length);
  for (const [i, text] of texts.entries()) {
    if (text.at(-1) === 0)
      throw new InvalidArgumentError(
        `Cannot write text ${i} to a .npy file: it ends in a zero byte, which NumPy drops`,
      );
    bytes.set(text, i * width);
  }
  return { descr: `|S${width}`, bytes };
}

/**
 * The array in a .npy file; bytes of no known type (`V2`) are bfloat16. Pickled objects are never loaded.
 * @throws DataLossError naming `file` where it is none, or holds objects
 */
export function decodeNpy(file: Uint8Array, name: string): NdArray {
  const bad = (found: string): DataLossError => new DataLossError(`Cannot parse "${name}": ${found}`, { file: name });
  if (MAGIC.some((byte, i) => file[i] !== byte) || file.length < 12) throw bad("it is no .npy file");
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isLong = file[6]! > 1;
  const prefix = isLong ? 12 : 10;
  const length = isLong ? view.getUint32(8, true) : view.getUint16(8, true);
  const header = decoder.decode(file.subarray(prefix, prefix + length));
  const descr = /'descr':\s*'([^']*)'/.exec(header)?.[1];
  const dims = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1];
  if (descr === undefined || dims === undefined) throw bad(`its header is ${JSON.stringify(header.slice(0, 100))}`);
  if (descr.includes("O")) throw bad("it holds pickled objects, which are never loaded");
  const shape = dims
    .split(",")
    .filter((part) => part.trim() !== "")
    .map(Number);
  if (shape.some((dim) => !Number.isSafeInteger(dim) || dim < 0)) throw bad(`its shape is (${dims})`);
  const isFortran = /'fortran_order':\s*True/.test(header);
  const values = file.subarray(prefix + length);
  const array = arrayOf(descr, isFortran ? [...shape].reverse() : shape, values, bad);
  return isFortran ? transposed(array, shape) : array;
}

function arrayOf(
  descr: string,
  shape: readonly number[],
  bytes: Uint8Array,
  bad: (found: string) => DataLossError,
): NdArray {
  const [, order, kind, digits] = /^([<>|=]?)([a-zA-Z])(\d+)$/.exec(descr) ?? [];
  const size = Number(digits) * (kind === "U" ? 4 : 1);
  const count = sizeOf(shape);
  if (bytes.length < count * size) throw bad(`it has ${bytes.length} bytes of values, expected ${count * size}`);
  if (kind === "S" || kind === "U") return textArray(kind, size, shape, bytes, order === ">");
  const dtype = descr === "?" ? bool : TYPES.get(`${kind}${digits}`);
  if (dtype === undefined) throw bad(`its type is '${descr}', which TensorFlow does not have`);
  const own = bytes.slice(0, count * size);
  if (order === ">") swap(own, dtype.kind === "complex" ? size / 2 : size);
  return new NdArray(dtype, shape, typed(dtype, own));
}

function typed(dtype: DType, bytes: Uint8Array): NumericArray {
  const array = allocate(dtype, bytes.length / dtype.size) as NumericArray;
  new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength).set(bytes);
  return array;
}

function swap(bytes: Uint8Array, size: number): void {
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
}

function textArray(kind: string, size: number, shape: readonly number[], bytes: Uint8Array, isBig: boolean): NdArray {
  const texts = Array.from({ length: sizeOf(shape) }, (_, i) => {
    const cell = bytes.subarray(i * size, (i + 1) * size);
    if (kind === "U") return encoder.encode(utf32(cell, isBig));
    const end = cell.findLastIndex((byte) => byte !== 0) + 1;
    return cell.slice(0, end);
  });
  return new NdArray(string, shape, texts);
}

function utf32(cell: Uint8Array, isBig: boolean): string {
  const view = new DataView(cell.buffer, cell.byteOffset, cell.byteLength);
  let text = "";
  for (let at = 0; at < cell.length; at += 4) text += String.fromCodePoint(view.getUint32(at, !isBig));
  return text.replace(/\0+$/, "");
}

/** Values in Fortran's order (of the reversed shape) in C's order. */
function transposed(array: NdArray, shape: readonly number[]): NdArray {
  const parts = array.dtype.kind === "complex" ? 2 : 1;
  const source = array.data as unknown as Record<number, unknown>;
  const target = allocate(array.dtype, array.size) as unknown as Record<number, unknown>;
  const strides = shape.map((_, axis) => sizeOf(shape.slice(0, axis)));
  for (let i = 0; i < array.size; i++) {
    let rest = i;
    let from = 0;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      from += (rest % shape[axis]!) * strides[axis]!;
      rest = Math.floor(rest / shape[axis]!);
    }
    for (let part = 0; part < parts; part++) target[i * parts + part] = source[from * parts + part];
  }
  return new NdArray(array.dtype, shape, target as unknown as NdArray["data"]);
}
