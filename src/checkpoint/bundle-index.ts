import { DataLossError, NotFoundError } from "../core/errors.js";
import { compareBytes } from "../sstable/bytes.js";
import { RandomAccessFile } from "../sstable/random-access-file.js";
import { Table } from "../sstable/table.js";
import { TableBuilder } from "../sstable/table-builder.js";
import { WritableFile } from "../sstable/writable-file.js";
import { type BundleEntry, decodeEntry, decodeHeader, encodeEntry, encodeHeader, indexFile } from "./bundle-format.js";
import { decodeName, keyText } from "./names.js";
import { currentIndex } from "./temporary.js";

/** What the index of a bundle says. */
export interface BundleIndex {
  /** Number of data files. */
  readonly shards: number;
  /** Tensors by name, ascending. */
  readonly tensors: ReadonlyMap<string, BundleEntry>;
  /** Slices by the `keyText` of their keys. */
  readonly slices: ReadonlyMap<string, BundleEntry>;
  /** Which file it was read from. */
  readonly identity: string;
}

/** An entry under the key that it is written with. */
export interface IndexRow {
  readonly key: Uint8Array;
  entry: BundleEntry;
}

/** Reads the index of the bundle `prefix`. @throws NotFoundError where there is none, DataLossError where it is damaged */
export async function readBundleIndex(prefix: string): Promise<BundleIndex> {
  const file = await openIndex(prefix);
  try {
    return { ...(await readEntries(await Table.open(file), file.path)), identity: file.identity };
  } finally {
    await file.close();
  }
}

/** True while the file that `index` was read from is the index of `prefix`: nobody has saved over it since. */
export async function isCurrentIndex(prefix: string, index: BundleIndex): Promise<boolean> {
  const file = await openIndex(prefix);
  await file.close();
  return file.identity === index.identity;
}

async function openIndex(prefix: string): Promise<RandomAccessFile> {
  for (;;) {
    const path = await currentIndex(prefix);
    try {
      return await RandomAccessFile.open(path, `the index of the checkpoint "${prefix}"`);
    } catch (error) {
      // Its writer has just given it its final name.
      if (!(error instanceof NotFoundError) || path === indexFile(prefix)) throw error;
    }
  }
}

async function readEntries(table: Table, path: string): Promise<Omit<BundleIndex, "identity">> {
  const tensors = new Map<string, BundleEntry>();
  const slices = new Map<string, BundleEntry>();
  let shards: number | undefined;
  try {
    for await (const { key, value } of table.entries()) {
      if (shards === undefined) {
        if (key.length > 0)
          throw new DataLossError(`the first key of "${path}" is "${decodeName(key)}", expected the empty one`, {
            file: path,
          });
        shards = decodeHeader(value, path);
      } else if (key[0] === 0) {
        slices.set(keyText(key), decodeEntry(value, "a slice", path));
      } else {
        const name = decodeName(key);
        tensors.set(name, decodeEntry(value, name, path));
      }
    }
    if (shards === undefined) throw new DataLossError(`"${path}" has no entry, expected a header`, { file: path });
  } catch (error) {
    if (!(error instanceof DataLossError)) throw error;
    throw unreadable(path, error);
  }
  return { shards, tensors, slices };
}

function unreadable(path: string, error: DataLossError): DataLossError {
  return new DataLossError(
    `Unable to read file (${path}). Perhaps the file is corrupt or was produced by a newer version of TensorFlow with ` +
      `format changes (failed to seek to header entry): ${error.message}`,
    { file: path, ...(error.offset === undefined ? {} : { offset: error.offset }), cause: error },
  );
}

/** Writes a new file `path` with these entries, and waits until it is on the disk. */
export async function writeBundleIndex(path: string, shards: number, rows: Iterable<IndexRow>): Promise<void> {
  const file = await WritableFile.create(path);
  try {
    const table = new TableBuilder(file);
    await table.add(new Uint8Array(0), encodeHeader(shards));
    const sorted = [...rows].sort((a, b) => compareBytes(a.key, b.key));
    for (const { key, entry } of sorted) await table.add(key, encodeEntry(entry));
    await table.finish();
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.finish();
}
