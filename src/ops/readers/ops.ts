import { int64, resource, string } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type NodeContext, type OpImplementation, type RegisteredOp } from "../../core/op.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";
import { Queue } from "../queue/queue.js";
import { compressionOf } from "./file-bytes.js";
import { arraysOf, Reader, type WorkReader } from "./reader.js";
import { fixedWork, identityWork, lineWork, recordWork, wholeFileWork } from "./work.js";

const common = { stateful: true, notDifferentiable: true } as const;
const readerOf = (inputs: readonly NdArray[]): Reader => thingIn(inputs[0], Reader, "a reader");
const queueOf = (inputs: readonly NdArray[]): Queue => thingIn(inputs[1], Queue, "a queue");

/** A reader's op, in both versions: that with a reference to its name, and that with a handle. */
function defineReader(type: string, open: (node: NodeContext) => WorkReader): RegisteredOp[] {
  const implementation = (isReference: boolean): OpImplementation => ({
    ...common,
    infer: () => [isReference ? [2] : []],
    makesHandle: true,
    host: (context) => {
      const reader = context.shared("reader", () => new Reader(open(context)));
      return [ThingArray.of(isReference ? string : resource, reader)];
    },
  });
  return [defineOp(type, implementation(true)), defineOp(`${type}V2`, implementation(false))];
}

/** `TFRecordReader`, `TFRecordReaderV2`: the records of TFRecord files. */
export const TFRecordReaderOps = defineReader("TFRecordReader", ({ attr }) =>
  recordWork(compressionOf(attr.string("compression_type"))),
);
/** `TextLineReader`, `TextLineReaderV2`: the lines of text files. */
export const TextLineReaderOps = defineReader("TextLineReader", ({ attr }) => lineWork(attr.int("skip_header_lines")));
/** `WholeFileReader`, `WholeFileReaderV2`: whole files. */
export const WholeFileReaderOps = defineReader("WholeFileReader", () => wholeFileWork);
/** `IdentityReader`, `IdentityReaderV2`: the names that the queue gives. */
export const IdentityReaderOps = defineReader("IdentityReader", () => identityWork);
/** `FixedLengthRecordReader`, `FixedLengthRecordReaderV2`: records of one size. */
export const FixedLengthRecordReaderOps = defineReader("FixedLengthRecordReader", ({ attr, attrs }) => {
  const encoding = attrs.has("encoding") ? attr.string("encoding") : "";
  const [header, record] = [attr.int("header_bytes"), attr.int("record_bytes")];
  if (record <= 0) throw new InvalidArgumentError(`record_bytes must be positive, got ${record}`);
  return fixedWork(
    { header, record, footer: attr.int("footer_bytes"), hop: attr.int("hop_bytes") },
    compressionOf(encoding),
  );
});

/** An op on readers, in both versions. */
function define(type: string, implementation: OpImplementation): RegisteredOp[] {
  const whole = { ...common, ...implementation };
  return [defineOp(type, whole), defineOp(`${type}V2`, whole)];
}

/** `ReaderRead`, `ReaderReadV2`: the next record, with its name. */
export const ReaderReadOps = define("ReaderRead", {
  waits: true,
  infer: () => [[], []],
  host: async ({ inputs, signal }) => arraysOf([await readerOf(inputs).read(queueOf(inputs), signal)], []),
});
/** `ReaderReadUpTo`, `ReaderReadUpToV2`: the next records. */
export const ReaderReadUpToOps = define("ReaderReadUpTo", {
  waits: true,
  infer: () => [[null], [null]],
  host: async ({ inputs, signal }) => {
    const records = await readerOf(inputs).readUpTo(queueOf(inputs), Number(inputs[2]!.item()), signal);
    return arraysOf(records, [records.length]);
  },
});

const counter = (count: (reader: Reader) => bigint): OpImplementation => ({
  infer: () => [[]],
  host: ({ inputs }) => [new NdArray(int64, [], BigInt64Array.of(count(readerOf(inputs))))],
});
/** `ReaderNumRecordsProduced`, `ReaderNumRecordsProducedV2`: how many records a reader has given. */
export const ReaderNumRecordsProducedOps = define(
  "ReaderNumRecordsProduced",
  counter(({ recordsProduced }) => recordsProduced),
);
/** `ReaderNumWorkUnitsCompleted`, `ReaderNumWorkUnitsCompletedV2`: how many pieces of work a reader is done with. */
export const ReaderNumWorkUnitsCompletedOps = define(
  "ReaderNumWorkUnitsCompleted",
  counter(({ workUnitsCompleted }) => workUnitsCompleted),
);
/** `ReaderReset`, `ReaderResetV2`: has a reader begin anew. */
export const ReaderResetOps = define("ReaderReset", {
  infer: () => [],
  host: ({ inputs }) => {
    readerOf(inputs).reset();
    return [];
  },
});
