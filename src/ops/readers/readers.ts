import { apply, applyOp } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import type { Named } from "../named.js";
import type { QueueBase } from "../queue/queues.js";
import type { Compression } from "./file-bytes.js";

/** Reads records of the files whose names a queue gives (`tf.ReaderBase`). */
export abstract class ReaderBase {
  constructor(
    /** The handle of the reader. */
    readonly readerRef: Tensor,
  ) {}

  /** The next record, with a name for it (`read`): two scalar strings. */
  read(queue: QueueBase | Tensor, options: Named = {}): [key: Tensor, value: Tensor] {
    const args = { reader_handle: this.readerRef, queue_handle: refOf(queue) };
    return [...applyOp("ReaderReadV2", args, {}, options).outputs] as [Tensor, Tensor];
  }
  /** The next records (`read_up_to`): two vectors of strings. */
  readUpTo(queue: QueueBase | Tensor, numRecords: TensorLike, options: Named = {}): [keys: Tensor, values: Tensor] {
    const args = { reader_handle: this.readerRef, queue_handle: refOf(queue), num_records: numRecords };
    return [...applyOp("ReaderReadUpToV2", args, {}, options).outputs] as [Tensor, Tensor];
  }
  /** How many records it has given (`num_records_produced`). */
  numRecordsProduced(options: Named = {}): Tensor {
    return apply("ReaderNumRecordsProducedV2", { reader_handle: this.readerRef }, {}, options);
  }
  /** How many files it is done with (`num_work_units_completed`). */
  numWorkUnitsCompleted(options: Named = {}): Tensor {
    return apply("ReaderNumWorkUnitsCompletedV2", { reader_handle: this.readerRef }, {}, options);
  }
  /** Has it begin anew (`reset`). */
  reset(options: Named = {}): Operation {
    return applyOp("ReaderResetV2", { reader_handle: this.readerRef }, {}, options);
  }
}

const refOf = (queue: QueueBase | Tensor): Tensor => ("queueRef" in queue ? queue.queueRef : queue);

/** The records of TFRecord files (`tf.TFRecordReader`). */
export class TFRecordReader extends ReaderBase {
  constructor(options: Named & { readonly compressionType?: Compression } = {}) {
    checkOptions("tf.TFRecordReader", options, ["name", "compressionType"]);
    const { name, compressionType = "" } = options;
    super(apply("TFRecordReaderV2", {}, { compression_type: compressionType }, { name: name ?? "TFRecordReaderV2" }));
  }
}
/** The lines of text files (`tf.TextLineReader`). */
export class TextLineReader extends ReaderBase {
  constructor(options: Named & { readonly skipHeaderLines?: number } = {}) {
    checkOptions("tf.TextLineReader", options, ["name", "skipHeaderLines"]);
    const { name, skipHeaderLines = 0 } = options;
    super(apply("TextLineReaderV2", {}, { skip_header_lines: skipHeaderLines }, { name: name ?? "TextLineReaderV2" }));
  }
}
/** Whole files (`tf.WholeFileReader`). */
export class WholeFileReader extends ReaderBase {
  constructor(options: Named = {}) {
    super(apply("WholeFileReaderV2", {}, {}, options));
  }
}
/** The names that the queue gives (`tf.IdentityReader`). */
export class IdentityReader extends ReaderBase {
  constructor(options: Named = {}) {
    super(apply("IdentityReaderV2", {}, {}, options));
  }
}
/** Records of one size (`tf.FixedLengthRecordReader`). */
export class FixedLengthRecordReader extends ReaderBase {
  constructor(
    recordBytes: number,
    options: Named & {
      readonly headerBytes?: number;
      readonly footerBytes?: number;
      readonly hopBytes?: number;
      readonly encoding?: Compression;
    } = {},
  ) {
    checkOptions("tf.FixedLengthRecordReader", options, ["name", "headerBytes", "footerBytes", "hopBytes", "encoding"]);
    const { name, headerBytes = 0, footerBytes = 0, hopBytes = 0, encoding = "" } = options;
    const attrs = {
      record_bytes: recordBytes,
      header_bytes: headerBytes,
      footer_bytes: footerBytes,
      hop_bytes: hopBytes,
      encoding,
    };
    super(apply("FixedLengthRecordReaderV2", {}, attrs, { name: name ?? "FixedLengthRecordReaderV2" }));
  }
}
