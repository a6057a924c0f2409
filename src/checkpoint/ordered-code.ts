import { concatBytes } from "../sstable/bytes.js";
import { encodeName } from "./names.js";
import type { TensorSlice } from "./tensor-slice.js";

// The key of a slice, in an encoding whose bytes sort as the values do (OrderedCode):
//
//   00, name as ordered string, rank as ordered number, then start and length of each dimension as ordered signed numbers
//
//   string   00 -> 00 ff, ff -> ff 00, end 00 01
//   number   how many bytes, then these, big-endian (0 has none)
//   signed   -64 … 63 in one byte, n xor 80; longer ones begin with as many 1s (n < 0: 0s) as there are more bytes

/** Key of the slice `slice` of the tensor `name`. A dimension in full has start 0 and length -1. */
export function sliceKey(name: string, slice: TensorSlice): Uint8Array {
  const numbers = slice.extents.flatMap(({ start, length }) => [orderedSigned(start), orderedSigned(length)]);
  return concatBytes([orderedNumber(0), orderedString(encodeName(name)), orderedNumber(slice.rank), ...numbers]);
}

/** `bytes` as an ordered string. */
export function orderedString(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (const byte of bytes) {
    out.push(byte);
    if (byte === 0) out.push(0xff);
    if (byte === 0xff) out.push(0);
  }
  out.push(0, 1);
  return Uint8Array.from(out);
}

/** `value`, 0 or more, as an ordered number. */
export function orderedNumber(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.of(bytes.length, ...bytes);
}

/** `value` as an ordered signed number. */
export function orderedSigned(value: number): Uint8Array {
  if (value >= -64 && value < 64) return Uint8Array.of((value & 0xff) ^ 0x80);
  const magnitude = value < 0 ? -(value + 1) : value;
  let length = 1;
  while (magnitude >= 2 ** (7 * length - 1)) length++;
  const bytes = new Uint8Array(length);
  let rest = BigInt(value);
  for (let i = length - 1; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
  const header = (0xffff << (16 - length)) & 0xffff;
  bytes[0]! ^= header >> 8;
  bytes[1]! ^= header & 0xff;
  return bytes;
}
