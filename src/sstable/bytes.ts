import { DataLossError } from "../core/errors.js";

/** Bytes of `value` (a whole number from 0 to 2^53) as a varint: 7 bits a byte, low ones first. */
export function varint(value: number): Uint8Array {
  const bytes = new Uint8Array(varintLength(value));
  writeVarint(bytes, 0, value);
  return bytes;
}

/** How many bytes the varint of `value` takes. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length++;
  return length;
}

/** Writes the varint of `value` at `at` of `target`; returns where it ends. */
export function writeVarint(target: Uint8Array, at: number, value: number): number {
  let rest = value;
  while (rest >= 128) {
    target[at++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  target[at++] = rest;
  return at;
}

/** Reads numbers off `bytes`, one after the other; `start` and `file` are only for what errors say. */
export class ByteCursor {
  position = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
    readonly start = 0,
  ) {}

  /** The varint at the cursor. @throws DataLossError where it runs past the end or beyond 2^53 */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (let count = 0; count < 10; count++) {
      const byte = this.bytes[this.position];
      if (byte === undefined) throw this.loss("a number is cut off", "a varint of up to 10 bytes");
      this.position++;
      value += (byte & 127) * factor;
      if (byte < 128) {
        if (value > Number.MAX_SAFE_INTEGER) throw this.loss(`found the number ${value}`, "at most 2^53");
        return value;
      }
      factor *= 128;
    }
    throw this.loss("a number has more than 10 bytes", "a varint of up to 10 bytes");
  }

  /** The 4 bytes at the cursor, little-endian. */
  uint32(): number {
    const bytes = this.take(4);
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  }

  /** The next `length` bytes, not copied. @throws DataLossError where there are fewer */
  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.position)
      throw this.loss(`found ${this.bytes.length - this.position} bytes`, `${length} more`);
    return this.bytes.subarray(this.position, (this.position += length));
  }

  private loss(found: string, expected: string): DataLossError {
    const offset = this.start + this.position;
    return new DataLossError(`Cannot read "${this.file}" at byte ${offset}: ${found}, expected ${expected}`, {
      file: this.file,
      offset,
    });
  }
}

/** Compares as unsigned bytes, as keys are sorted: negative, 0 or positive. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(a, b);
}

/** All `parts` in a row. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
