import { crc32c as native } from "@node-rs/crc32";

/** CRC-32C of `bytes`, going on from the checksum `crc` of what came before. */
export function crc32c(bytes: Uint8Array, crc = 0): number {
  return native(bytes, crc);
}

const DELTA = 0xa282ead8;

/** How checksums are stored: rotated and moved, so that the checksum of bytes that hold checksums stays good. */
export function maskCrc(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + DELTA) >>> 0;
}

/** The checksum that `maskCrc` made `masked` of. */
export function unmaskCrc(masked: number): number {
  const rotated = (masked - DELTA) >>> 0;
  return ((rotated >>> 17) | (rotated << 15)) >>> 0;
}
