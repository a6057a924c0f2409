import { type FileHandle, mkdir, open, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { tensorflow } from "#proto/tensorflow.js";
import { DataLossError, systemError } from "../core/errors.js";
import { decode, encode } from "../core/proto.js";
import { Turns } from "../core/turns.js";
import { crc32c, unmaskCrc } from "../sstable/crc32c.js";
import { frameRecord, RECORD_HEAD, RECORD_TAIL } from "../sstable/records.js";

/** The first event of every file. */
const FILE_VERSION = "brain.Event:2";

/** A file of events that TensorBoard reads; it is made with the first event. */
export class EventFile {
  private handle: FileHandle | undefined;
  private readonly turns = new Turns();

  constructor(
    readonly folder: string,
    private readonly suffix: string,
  ) {}

  /** Appends an event; those that are appended at the same time keep their order. @throws OpError as the system says */
  append(event: tensorflow.IEvent): Promise<void> {
    return this.turns.take(async () => {
      const file = await this.opened();
      await this.write(file, event);
    });
  }

  private async opened(): Promise<FileHandle> {
    if (this.handle !== undefined) return this.handle;
    const seconds = String(Math.floor(Date.now() / 1000)).padStart(10, "0");
    const path = join(this.folder, `events.out.tfevents.${seconds}.${hostname()}${this.suffix}`);
    try {
      await mkdir(this.folder, { recursive: true });
      this.handle = await open(path, "a");
    } catch (error) {
      throw systemError("create", path, error);
    }
    const source = { writer: "tensorcell" };
    await this.write(this.handle, { wallTime: Date.now() / 1000, fileVersion: FILE_VERSION, sourceMetadata: source });
    return this.handle;
  }

  private async write(file: FileHandle, event: tensorflow.IEvent): Promise<void> {
    try {
      await file.appendFile(frameRecord(encode(tensorflow.Event, event)));
    } catch (error) {
      throw systemError("append to the event file in", this.folder, error);
    }
  }

  /** Waits until all that was appended is on the disk. */
  flush(): Promise<void> {
    return this.turns.take(async () => {
      await this.handle?.datasync();
    });
  }

  /** Closes the file; another event goes into a new one. */
  close(): Promise<void> {
    return this.turns.take(async () => {
      const { handle } = this;
      this.handle = undefined;
      await handle?.close();
    });
  }
}

/**
 * The events of a file, one after the other (`tf.train.summary_iterator`). A record at the end that is not complete is left out: the
 * file may still be written.
 * @throws NotFoundError where it is not there, DataLossError, with the offset, for a record with a wrong checksum
 */
export async function* summaryIterator(path: string): AsyncGenerator<tensorflow.Event> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    throw systemError("read", path, error);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const check = (offset: number, from: number, to: number, stored: number): void => {
    if (crc32c(bytes.subarray(from, to)) === unmaskCrc(stored)) return;
    throw new DataLossError(`corrupted record at ${offset}`, { file: path, offset });
  };
  for (let at = 0; at + RECORD_HEAD + RECORD_TAIL <= bytes.length; ) {
    check(at, at, at + 8, view.getUint32(at + 8, true));
    const start = at + RECORD_HEAD;
    const end = start + Number(view.getBigUint64(at, true));
    if (end + RECORD_TAIL > bytes.length) return;
    check(at, start, end, view.getUint32(end, true));
    yield decode(tensorflow.Event, bytes.subarray(start, end), path);
    at = end + RECORD_TAIL;
  }
}
