import { DataLossError } from "../core/errors.js";
import { ByteCursor, concatBytes, varint } from "./bytes.js";
import { crc32c, maskCrc, unmaskCrc } from "./crc32c.js";
import type { RandomAccessFile } from "./random-access-file.js";
import { uncompressSnappy } from "./snappy.js";

// A table (LevelDB's format), in file order:
//
//   data block …   entries, ascending by key           (block-builder.ts)
//   metaindex      an empty block; never looked at
//   index block    one entry a data block: separating key -> handle
//   footer         metaindex handle, index handle, zeros up to 40 bytes, magic
//
// Behind each block, its trailer: compression (1 byte: 0 none, 1 snappy), masked crc32c of block and compression byte (u32).
// A handle: varint offset, varint size (without the trailer). Numbers are little-endian.

/** Bytes of a file's footer, and of the trailer behind each block. */
export const FOOTER_SIZE = 48;
export const TRAILER_SIZE = 5;
const MAGIC = Uint8Array.of(0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb);
const UNCOMPRESSED = 0;
const SNAPPY = 1;

/** Where a block is in its file. */
export interface BlockHandle {
  readonly offset: number;
  readonly size: number;
}

/** Bytes of a handle. */
export function encodeHandle(handle: BlockHandle): Uint8Array {
  return concatBytes([varint(handle.offset), varint(handle.size)]);
}

/** The handle at the cursor. */
export function decodeHandle(cursor: ByteCursor): BlockHandle {
  return { offset: cursor.varint(), size: cursor.varint() };
}

/** The trailer of an uncompressed block. */
export function trailerOf(block: Uint8Array): Uint8Array {
  const trailer = new Uint8Array(TRAILER_SIZE);
  trailer[0] = UNCOMPRESSED;
  const crc = crc32c(trailer.subarray(0, 1), crc32c(block));
  new DataView(trailer.buffer).setUint32(1, maskCrc(crc), true);
  return trailer;
}

/** The last bytes of a table. */
export function encodeFooter(metaindex: BlockHandle, index: BlockHandle): Uint8Array {
  const footer = new Uint8Array(FOOTER_SIZE);
  footer.set(concatBytes([encodeHandle(metaindex), encodeHandle(index)]));
  footer.set(MAGIC, FOOTER_SIZE - MAGIC.length);
  return footer;
}

/** The index block's handle, from the last bytes of a table. @throws DataLossError where this is no table */
export async function readFooter(file: RandomAccessFile): Promise<BlockHandle> {
  const { path, size } = file;
  if (size < FOOTER_SIZE)
    throw new DataLossError(
      `file is too short to be an sstable: "${path}" has ${size} bytes, expected at least ${FOOTER_SIZE}`,
      { file: path, offset: size },
    );
  const start = size - FOOTER_SIZE;
  const footer = await file.read(start, FOOTER_SIZE);
  const magic = footer.subarray(FOOTER_SIZE - MAGIC.length);
  if (Buffer.compare(magic, MAGIC) !== 0) {
    const [found, expected] = [magic, MAGIC].map((bytes) => Buffer.from(bytes).toString("hex"));
    const offset = size - MAGIC.length;
    throw new DataLossError(
      `not an sstable (bad magic number): found ${found} at byte ${offset} of "${path}", expected ${expected}`,
      { file: path, offset },
    );
  }
  const cursor = new ByteCursor(footer.subarray(0, FOOTER_SIZE - MAGIC.length), path, start);
  decodeHandle(cursor);
  return decodeHandle(cursor);
}

/** Reads a block and checks it. @throws DataLossError where it is damaged or lies outside of the file */
export async function readBlock(file: RandomAccessFile, handle: BlockHandle): Promise<Uint8Array> {
  const { offset, size } = handle;
  const { path } = file;
  if (offset + size + TRAILER_SIZE > file.size - FOOTER_SIZE)
    throw new DataLossError(
      `bad block handle: a block of ${size} bytes at byte ${offset} of "${path}", expected one within ${file.size} bytes`,
      { file: path, offset },
    );
  const bytes = await file.read(offset, size + TRAILER_SIZE);
  const compression = bytes[size]!;
  const stored = unmaskCrc(new DataView(bytes.buffer, bytes.byteOffset + size + 1, 4).getUint32(0, true));
  const found = crc32c(bytes.subarray(0, size + 1));
  if (found !== stored)
    throw new DataLossError(
      `block checksum mismatch: the block of ${size} bytes at byte ${offset} of "${path}" has crc32c ${found}, expected ${stored}`,
      { file: path, offset },
    );
  if (compression === SNAPPY) return uncompressSnappy(bytes.subarray(0, size), path, offset);
  if (compression === UNCOMPRESSED) return bytes.subarray(0, size);
  throw new DataLossError(
    `bad block type: found ${compression} behind the block at byte ${offset} of "${path}", expected 0 (none) or 1 (snappy)`,
    { file: path, offset: offset + size },
  );
}
