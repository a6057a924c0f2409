import { DataLossError } from "../core/errors.js";
import { crc32c, maskCrc, unmaskCrc } from "./crc32c.js";

// A record of a TFRecord file, and so of an event file:
//   u64 length | u32 masked crc32c of the 8 bytes before | length bytes | u32 masked crc32c of these

/** Bytes before and after the data of a record. */
export const [RECORD_HEAD, RECORD_TAIL] = [12, 4];

/** The data as a record. */
export function frameRecord(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(RECORD_HEAD + data.length + RECORD_TAIL);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(data.length), true);
  view.setUint32(8, maskCrc(crc32c(bytes.subarray(0, 8))), true);
  bytes.set(data, RECORD_HEAD);
  view.setUint32(RECORD_HEAD + data.length, maskCrc(crc32c(data)), true);
  return bytes;
}

/** Gives bytes one after the other, fewer than asked for only at the end. */
export interface ByteSource {
  read(length: number): Promise<Uint8Array>;
}

/** The records of a file, one after the other. */
export class RecordReader {
  private position = 0;
  /** What was wrong: nothing behind it can be read. */
  private failure: unknown;

  constructor(
    private readonly bytes: ByteSource,
    private readonly file: string,
  ) {}

  /** Where the next record begins; in a compressed file, in what is compressed. */
  get offset(): number {
    return this.position;
  }

  /** The data of the next record; undefined behind the last. @throws DataLossError, with the offset, for one that is not whole or wrong */
  async next(): Promise<Uint8Array | undefined> {
    if (this.failure !== undefined) throw this.failure;
    try {
      return await this.read();
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }

  private async read(): Promise<Uint8Array | undefined> {
    const offset = this.position;
    const place = { file: this.file, offset };
    const head = await this.bytes.read(RECORD_HEAD);
    if (head.length < RECORD_HEAD) return undefined;
    const view = new DataView(head.buffer, head.byteOffset);
    const hint = offset === 0 ? " (Is this even a TFRecord file?)" : "";
    if (crc32c(head.subarray(0, 8)) !== unmaskCrc(view.getUint32(8, true)))
      throw new DataLossError(`corrupted record at ${offset}${hint} in "${this.file}"`, place);
    const length = Number(view.getBigUint64(0, true));
    const rest = await this.bytes.read(length + RECORD_TAIL);
    if (rest.length < length + RECORD_TAIL)
      throw new DataLossError(
        `truncated record at ${offset}' failed with Read less bytes than requested in "${this.file}"`,
        place,
      );
    const stored = new DataView(rest.buffer, rest.byteOffset + length).getUint32(0, true);
    const data = rest.subarray(0, length);
    if (crc32c(data) !== unmaskCrc(stored))
      throw new DataLossError(`corrupted record at ${offset + RECORD_HEAD} in "${this.file}"`, {
        file: this.file,
        offset: offset + RECORD_HEAD,
      });
    this.position += RECORD_HEAD + rest.length;
    return data;
  }
}
