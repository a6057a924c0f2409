import { DataLossError } from "../core/errors.js";
import { ByteCursor, varintLength, writeVarint } from "../sstable/bytes.js";
import { crc32c, maskCrc, unmaskCrc } from "../sstable/crc32c.js";

// A string tensor in a bundle's data:
//
//   varint length of each string
//   u32    masked crc32c of the lengths, each as a u32 (u64 beyond 2^32 - 1), not as the varint
//   the bytes of all strings
//
// The entry's crc runs over the lengths (u32), the 4 bytes of their checksum, and the strings.

/** Lengths of strings as their checksum takes them. */
function lengthBytes(lengths: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + (length > 0xffffffff ? 8 : 4), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const length of lengths) {
    if (length > 0xffffffff) view.setBigUint64(at, BigInt(length), true);
    else view.setUint32(at, length, true);
    at += length > 0xffffffff ? 8 : 4;
  }
  return bytes;
}

/** What comes before the strings themselves, and the crc up to there. */
export function encodeStringHead(strings: readonly Uint8Array[]): { head: Uint8Array; crc: number } {
  const lengths = strings.map((string) => string.length);
  const head = new Uint8Array(lengths.reduce((sum, length) => sum + varintLength(length), 4));
  let at = 0;
  for (const length of lengths) at = writeVarint(head, at, length);
  const crc = crc32c(lengthBytes(lengths));
  new DataView(head.buffer).setUint32(at, maskCrc(crc), true);
  return { head, crc: crc32c(head.subarray(at), crc) };
}

/**
 * The `count` strings in `bytes` and the crc of it all.
 * @throws DataLossError where `bytes`, at byte `start` of `file`, are not that
 */
export function decodeStrings(
  bytes: Uint8Array,
  count: number,
  file: string,
  start: number,
): { strings: Uint8Array[]; crc: number } {
  const bad = (found: string, expected: string) =>
    new DataLossError(`Cannot read ${count} strings at byte ${start} of "${file}": ${found}, expected ${expected}`, {
      file,
      offset: start,
    });
  if (count > bytes.length) throw bad(`found ${bytes.length} bytes`, "at least one a string");
  const cursor = new ByteCursor(bytes, file, start);
  const lengths = Array.from({ length: count }, () => cursor.varint());
  let crc = crc32c(lengthBytes(lengths));
  const checksum = cursor.take(4);
  const stored = unmaskCrc(new DataView(checksum.buffer, checksum.byteOffset, 4).getUint32(0, true));
  if (crc !== stored) throw bad(`the lengths have crc32c ${crc}`, `${stored}`);
  crc = crc32c(bytes.subarray(cursor.position), crc32c(checksum, crc));
  const strings = lengths.map((length) => cursor.take(length));
  if (cursor.position !== bytes.length)
    throw bad(`found ${bytes.length - cursor.position} bytes behind the last string`, "none");
  return { strings, crc };
}
