import fc from "fast-check";
import { crc32c, maskCrc } from "../../src/sstable/crc32c.js";

/** One thing that can happen to a file. */
export type Damage =
  | { readonly kind: "flip"; readonly at: number; readonly mask: number }
  | { readonly kind: "cut"; readonly at: number; readonly length: number }
  | { readonly kind: "insert"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "zero"; readonly at: number; readonly length: number }
  | { readonly kind: "truncate"; readonly at: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Any damage: places are parts of the file's length. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("flip" as const), at: place, mask: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ kind: fc.constant("cut" as const), at: place, length: fc.integer({ min: 1, max: 20 }) }),
    fc.record({
      kind: fc.constant("insert" as const),
      at: place,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
    }),
    fc.record({ kind: fc.constant("zero" as const), at: place, length: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ kind: fc.constant("truncate" as const), at: place }),
  ),
  { minLength: 1, maxLength: 3 },
);

/** Damage that keeps the length. */
export const flips: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({ kind: fc.constant("flip" as const), at: place, mask: fc.integer({ min: 1, max: 255 }) }),
  { minLength: 1, maxLength: 2 },
);

/** The bytes after all that damage. */
export function damaged(bytes: Uint8Array, list: readonly Damage[]): Uint8Array {
  return list.reduce((file, damage): Uint8Array => {
    const at = Math.min(file.length, Math.floor(damage.at * file.length));
    if (damage.kind === "truncate") return file.slice(0, at);
    if (damage.kind === "insert") return Buffer.concat([file.subarray(0, at), damage.bytes, file.subarray(at)]);
    if (damage.kind === "cut") return Buffer.concat([file.subarray(0, at), file.subarray(at + damage.length)]);
    const copy = Uint8Array.from(file);
    if (damage.kind === "zero") copy.fill(0, at, at + damage.length);
    else if (at < copy.length) copy[at]! ^= damage.mask;
    return copy;
  }, bytes);
}

/**
 * A table of one data block, of the size that its footer says, whose checksums are right again after its blocks were damaged in place:
 * what an attacker would make, who cares for checksums.
 */
export function resealed(table: Uint8Array, blocks: readonly { offset: number; size: number }[]): Uint8Array {
  const copy = Uint8Array.from(table);
  for (const { offset, size } of blocks) {
    const crc = maskCrc(crc32c(copy.subarray(offset, offset + size + 1)));
    new DataView(copy.buffer).setUint32(offset + size + 1, crc, true);
  }
  return copy;
}
