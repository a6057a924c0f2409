import { tensorflow } from "#proto/tensorflow.js";
import { DType, dtypeOf, isDType } from "../core/dtype.js";
import { DataLossError, UnimplementedError } from "../core/errors.js";
import { decode, encode } from "../core/proto.js";
import { toNumber } from "../core/proto-long.js";
import { TensorSlice } from "./tensor-slice.js";

// A V2 checkpoint ("bundle") of the prefix P:
//
//   P.index                  a table: "" -> BundleHeaderProto, then key -> BundleEntryProto, ascending
//   P.data-00000-of-00001    the tensors' bytes in the order in which they were added; several with num_shards > 1
//
// The entry of a partitioned tensor has its full shape and its slices; each slice has an entry of its own under the
// key that ordered-code.ts makes, which begins with a zero byte and so sorts before all names.

/** The newest format that is understood, as kTensorBundleVersion in TensorFlow. */
const VERSION = 1;

/** Name of the index of the bundle `prefix`. */
export function indexFile(prefix: string): string {
  return `${prefix}.index`;
}

/** Name of the data file number `shard`. */
export function dataFile(prefix: string, shard: number, shards: number): string {
  const digits = (n: number) => String(n).padStart(5, "0");
  return `${prefix}.data-${digits(shard)}-of-${digits(shards)}`;
}

/** A tensor or slice in a bundle. */
export interface BundleEntry {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly shard: number;
  readonly offset: number;
  readonly size: number;
  /** Masked crc32c of the bytes. */
  readonly crc: number;
  readonly slices: readonly TensorSlice[];
}

/** Bytes of the header of a bundle with one data file. */
export function encodeHeader(shards: number): Uint8Array {
  return encode(tensorflow.BundleHeaderProto, { numShards: shards, version: { producer: VERSION } });
}

/** Number of data files. @throws UnimplementedError for big-endian bundles and newer formats, DataLossError */
export function decodeHeader(bytes: Uint8Array, file: string): number {
  const header = decode(tensorflow.BundleHeaderProto, bytes, file);
  if (header.endianness !== tensorflow.BundleHeaderProto.Endianness.LITTLE)
    throw new UnimplementedError(
      `Cannot read "${file}": its tensors are big-endian (endianness ${header.endianness}), expected little-endian`,
      { file },
    );
  const oldest = header.version?.minConsumer ?? 0;
  if (oldest > VERSION)
    throw new UnimplementedError(
      `Cannot read "${file}": it needs a reader of bundle version ${oldest}, expected at most ${VERSION}`,
      { file },
    );
  if (header.numShards < 1)
    throw new DataLossError(`Cannot read "${file}": found ${header.numShards} data files, expected 1 or more`, {
      file,
    });
  return header.numShards;
}

/** Bytes of an entry. */
export function encodeEntry(entry: BundleEntry): Uint8Array {
  return encode(tensorflow.BundleEntryProto, {
    dtype: entry.dtype.number,
    shape: { dim: entry.shape.map((size) => ({ size })) },
    shardId: entry.shard,
    offset: entry.offset,
    size: entry.size,
    crc32c: entry.crc,
    slices: entry.slices.map((slice) => slice.toProto()),
  });
}

/** The entry of `name` in `file`. @throws DataLossError where its numbers make no sense */
export function decodeEntry(bytes: Uint8Array, name: string, file: string): BundleEntry {
  const proto = decode(tensorflow.BundleEntryProto, bytes, file);
  const entry = {
    dtype: checkpointDType(proto.dtype, name, file),
    shape: checkpointShape(proto.shape, name, file),
    shard: proto.shardId,
    offset: toNumber(proto.offset),
    size: toNumber(proto.size),
    crc: proto.crc32c,
    slices: proto.slices.map((slice) => TensorSlice.fromProto(slice)),
  };
  if (entry.shard < 0 || entry.offset < 0 || entry.size < 0)
    throw new DataLossError(
      `Cannot read "${name}" in "${file}": found ${entry.size} bytes at byte ${entry.offset} of data file ${entry.shard}, expected numbers of 0 or more`,
      { file },
    );
  return entry;
}

/** The type of that number; one that is not known can be listed but not read. @throws DataLossError for 0 */
export function checkpointDType(number: number, name: string, file: string): DType {
  if (isDType(number) && number < 100) return dtypeOf(number);
  if (number <= 0 || number >= 100)
    throw new DataLossError(
      `Cannot read "${name}" in "${file}": found dtype ${number}, expected one of tensorflow.DataType`,
      {
        file,
      },
    );
  return new DType(
    tensorflow.DataType[number]?.replace("DT_", "").toLowerCase() ?? `dtype ${number}`,
    number,
    0,
    "opaque",
    undefined,
  );
}

/** The dimensions of a shape that must be fully known. @throws DataLossError where one is not */
export function checkpointShape(
  proto: tensorflow.TensorShapeProto.$Properties | null | undefined,
  name: string,
  file: string,
): number[] {
  const shape = (proto?.dim ?? []).map(({ size }) => toNumber(size));
  if (proto?.unknownRank || shape.some((size) => size < 0 || !Number.isSafeInteger(size)))
    throw new DataLossError(`Cannot read "${name}" in "${file}": found shape [${shape}], expected a known one`, {
      file,
    });
  return shape;
}
