import { concatBytes, varintLength, writeVarint } from "./bytes.js";

// A block:
//
//   entry …     varint shared, varint unshared, varint length of the value, key tail, value
//   restarts    u32 offsets of the entries that have shared = 0 by rule: every 16th (in an index block: all)
//   u32         number of restarts; at least one, 0, even when there is no entry

/** Builds a block of entries that come in ascending order. */
export class BlockBuilder {
  private parts: Uint8Array[] = [];
  private length = 0;
  private restarts: number[] = [0];
  private sinceRestart = 0;
  private last: Uint8Array = new Uint8Array(0);

  /** @param interval entries from one restart point to the next */
  constructor(private readonly interval: number) {}

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Bytes that `finish` would give. */
  get size(): number {
    return this.length + 4 * this.restarts.length + 4;
  }

  /** Appends an entry; `value` is not copied. */
  add(key: Uint8Array, value: Uint8Array): void {
    let shared = 0;
    if (this.sinceRestart < this.interval) {
      const most = Math.min(key.length, this.last.length);
      while (shared < most && key[shared] === this.last[shared]) shared++;
    } else {
      this.restarts.push(this.length);
      this.sinceRestart = 0;
    }
    const unshared = key.length - shared;
    const head = new Uint8Array(varintLength(shared) + varintLength(unshared) + varintLength(value.length) + unshared);
    let at = writeVarint(head, 0, shared);
    at = writeVarint(head, at, unshared);
    at = writeVarint(head, at, value.length);
    head.set(key.subarray(shared), at);
    this.parts.push(head, value);
    this.length += head.length + value.length;
    this.last = key;
    this.sinceRestart++;
  }

  /** The block; the builder is empty again. */
  finish(): Uint8Array {
    const tail = new Uint8Array(4 * this.restarts.length + 4);
    const view = new DataView(tail.buffer);
    for (const [i, restart] of this.restarts.entries()) view.setUint32(4 * i, restart, true);
    view.setUint32(tail.length - 4, this.restarts.length, true);
    const block = concatBytes([...this.parts, tail]);
    this.parts = [];
    this.length = 0;
    this.restarts = [0];
    this.sinceRestart = 0;
    this.last = new Uint8Array(0);
    return block;
  }
}
