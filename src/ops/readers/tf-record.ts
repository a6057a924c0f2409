import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { createDeflate, createGzip, type ZlibOptions } from "node:zlib";
import { FailedPreconditionError, systemError } from "../../core/errors.js";
import { checkOptions } from "../../core/options.js";
import { frameRecord, RecordReader } from "../../sstable/records.js";
import { encodeText } from "../host/strings.js";
import { type Compression, compressionOf, FileBytes } from "./file-bytes.js";

/** Options of TFRecord files (`tf.io.TFRecordOptions`): the compression, or more of how a writer compresses. */
export interface TFRecordOptions {
  readonly compressionType?: Compression;
  /** 0 to 9, -1 for the usual one. */
  readonly compressionLevel?: number;
  readonly windowBits?: number;
  readonly memLevel?: number;
}
const OPTIONS = ["compressionType", "compressionLevel", "windowBits", "memLevel"];
type Given = TFRecordOptions | Compression;

function optionsOf(where: string, given: Given): TFRecordOptions & { readonly compressionType: Compression } {
  const options = typeof given === "string" ? { compressionType: given } : given;
  checkOptions(where, options, OPTIONS);
  return { ...options, compressionType: compressionOf(options.compressionType ?? "") };
}

/**
 * Writes records to a file (`tf.io.TFRecordWriter`), byte for byte as TensorFlow does: `await using writer = new tf.io.TFRecordWriter("a.tfrecord")`.
 * The calls need not be awaited one by one, but the end must be.
 */
export class TFRecordWriter implements AsyncDisposable {
  private readonly input: Writable;
  private readonly done: Promise<unknown>;
  private isClosed = false;

  constructor(
    readonly path: string,
    options: Given = {},
  ) {
    const {
      compressionType,
      compressionLevel = -1,
      windowBits = 15,
      memLevel = 9,
    } = optionsOf("tf.io.TFRecordWriter", options);
    const file = createWriteStream(path);
    const zlib: ZlibOptions = { level: compressionLevel, windowBits, memLevel };
    const compressor =
      compressionType === "" ? undefined : compressionType === "GZIP" ? createGzip(zlib) : createDeflate(zlib);
    compressor?.pipe(file);
    this.input = compressor ?? file;
    this.done = finished(file).catch((error: unknown) => {
      throw systemError("write", path, error);
    });
    this.done.catch(() => this.input.destroy());
  }

  /** Appends a record: bytes, or text as UTF-8. @throws OpError as the system says */
  async write(record: Uint8Array | string): Promise<void> {
    if (this.isClosed) throw new FailedPreconditionError(`Cannot write to "${this.path}": the writer is closed`);
    const frame = frameRecord(typeof record === "string" ? encodeText(record) : record);
    const written = new Promise<void>((resolve) => this.input.write(frame, () => resolve()));
    await Promise.race([written, this.done]);
  }

  /** Hands all that was written to the system. */
  async flush(): Promise<void> {
    await Promise.race([
      new Promise<void>((resolve) => this.input.write(new Uint8Array(), () => resolve())),
      this.done,
    ]);
  }

  /** Ends the file. @throws OpError as the system says */
  async close(): Promise<void> {
    if (!this.isClosed) this.input.end();
    this.isClosed = true;
    await this.done;
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/**
 * The records of a file, one after the other (`tf.io.tf_record_iterator`): `for await (const record of tf.io.tfRecordIterator("a.tfrecord"))`.
 * @throws NotFoundError where it is not there, DataLossError, with the offset, for a record that is not whole or wrong
 */
export async function* tfRecordIterator(path: string, options: Given = {}): AsyncGenerator<Uint8Array> {
  const bytes = new FileBytes(path, optionsOf("tf.io.tfRecordIterator", options).compressionType);
  try {
    const reader = new RecordReader(bytes, path);
    for (let record = await reader.next(); record !== undefined; record = await reader.next()) yield record;
  } finally {
    bytes.close();
  }
}
