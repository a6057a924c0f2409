import { DataLossError } from "../core/errors.js";
import { ByteCursor } from "./bytes.js";

/** A copy of 64 bytes takes 3 bytes, so nothing grows by more than this. */
const MOST_GROWTH = 64;

/**
 * Uncompresses a Snappy block: varint length, then literals and copies of what came before.
 * @param start where `bytes` are in `file`, for the error
 * @throws DataLossError where `bytes` are no such block
 */
export function uncompressSnappy(bytes: Uint8Array, file: string, start: number): Uint8Array {
  const cursor = new ByteCursor(bytes, file, start);
  const length = cursor.varint();
  const bad = (found: string) =>
    new DataLossError(
      `corrupted compressed block contents: ${found} in "${file}" at byte ${start + cursor.position}, expected ${length} bytes in all`,
      { file, offset: start + cursor.position },
    );
  if (length > bytes.length * MOST_GROWTH) throw bad(`${bytes.length} compressed bytes`);
  const out = new Uint8Array(length);
  let end = 0;
  while (cursor.position < bytes.length) {
    const tag = bytes[cursor.position++]!;
    if ((tag & 3) === 0) {
      const short = tag >> 2;
      const size = (short < 60 ? short : little(cursor.take(short - 59))) + 1;
      if (size > length - end) throw bad(`a literal of ${size} bytes after ${end}`);
      out.set(cursor.take(size), end);
      end += size;
      continue;
    }
    const kind = tag & 3;
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | cursor.take(1)[0]! : little(cursor.take(kind === 2 ? 2 : 4));
    if (back === 0 || back > end || size > length - end)
      throw bad(`a copy of ${size} bytes from ${back} bytes before byte ${end}`);
    for (let i = 0; i < size; i++, end++) out[end] = out[end - back]!;
  }
  if (end !== length) throw bad(`${end} bytes`);
  return out;
}

/** A little-endian number of 1 to 4 bytes. */
function little(bytes: Uint8Array): number {
  let value = 0;
  for (let i = bytes.length - 1; i >= 0; i--) value = value * 256 + bytes[i]!;
  return value;
}
