import { DataLossError } from "../core/errors.js";
import { ByteCursor, compareBytes } from "./bytes.js";

/** A key with its value. */
export interface Entry {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** Keys that share beginnings take more room than the block; this much more is believed. */
const MOST_GROWTH = 64;

/** A block that was read: its entries, ascending by key (see block-builder.ts for the bytes). */
export class Block {
  readonly entries: readonly Entry[];

  /** @throws DataLossError where `bytes` (at byte `start` of `file`) are no block */
  constructor(bytes: Uint8Array, file: string, start: number) {
    this.entries = decodeEntries(bytes, file, start);
  }

  /** Number of the first entry whose key is `key` or comes after it. */
  seek(key: Uint8Array): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBytes(this.entries[middle]!.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function decodeEntries(bytes: Uint8Array, file: string, start: number): Entry[] {
  const bad = (found: string, at: number, expected: string) =>
    new DataLossError(`bad entry in block: ${found} at byte ${start + at} of "${file}", expected ${expected}`, {
      file,
      offset: start + at,
    });
  if (bytes.length < 4) throw bad(`${bytes.length} bytes`, 0, "at least 4");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const restarts = view.getUint32(bytes.length - 4, true);
  const end = bytes.length - 4 - 4 * restarts;
  if (end < 0) throw bad(`${restarts} restart points`, bytes.length - 4, `at most ${(bytes.length >> 2) - 1}`);
  const cursor = new ByteCursor(bytes.subarray(0, end), file, start);
  const entries: Entry[] = [];
  let last = new Uint8Array(0);
  let room = MOST_GROWTH * bytes.length;
  while (cursor.position < end) {
    const at = cursor.position;
    const shared = cursor.varint();
    const unshared = cursor.varint();
    const valueLength = cursor.varint();
    if (shared > last.length) throw bad(`${shared} bytes in common with a key of ${last.length}`, at, "fewer");
    const tail = cursor.take(unshared);
    if ((room -= shared + unshared) < 0) throw bad("ever longer keys", at, `at most ${MOST_GROWTH} times the block`);
    const key = new Uint8Array(shared + unshared);
    key.set(last.subarray(0, shared));
    key.set(tail, shared);
    if (entries.length > 0 && compareBytes(last, key) >= 0) throw bad("a key that is not ascending", at, "sorted keys");
    entries.push({ key, value: cursor.take(valueLength) });
    last = key;
  }
  return entries;
}
