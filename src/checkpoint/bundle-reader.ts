import { didYouMean } from "../core/closest.js";
import { allocate, type ElementArray, type NumericArray } from "../core/dtype.js";
import { DataLossError, NotFoundError, UnimplementedError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { sizeOf } from "../core/shape.js";
import { crc32c, unmaskCrc } from "../sstable/crc32c.js";
import { RandomAccessFile } from "../sstable/random-access-file.js";
import { type BundleEntry, dataFile, indexFile } from "./bundle-format.js";
import { type BundleIndex, isCurrentIndex, readBundleIndex } from "./bundle-index.js";
import { decodeStrings } from "./bundle-strings.js";
import { keyText } from "./names.js";
import { sliceKey } from "./ordered-code.js";
import type { CheckpointEntry, CheckpointReader, Into } from "./reader.js";
import { copyRegion, elementsIn, type Part } from "./region.js";
import { coveringSlices, type Needed } from "./slice-set.js";
import { type Extent, TensorSlice } from "./tensor-slice.js";

/** A stored slice, or tensor, that a wanted part needs. */
type StoredPart = Needed & { readonly entry: BundleEntry };

/** What is to be read: a part `to` of the tensor `entry`. */
interface Reading {
  readonly entry: BundleEntry;
  readonly to: readonly Extent[];
  readonly parts: readonly StoredPart[];
}

/** Data files that are opened with the index; those beyond are opened when something is read from them. */
const OPENED_AT_ONCE = 64;

/** How often to begin again because somebody has saved over the checkpoint meanwhile. */
const ATTEMPTS = 1000;

/**
 * Reads a V2 checkpoint (bundle-format.ts draws it); the twin of BundleWriter. It keeps reading the files that were there when it was
 * opened, also when the checkpoint is saved over or deleted.
 */
export class BundleReader implements CheckpointReader {
  private readonly files = new Map<number, Promise<RandomAccessFile>>();

  private constructor(
    readonly prefix: string,
    private readonly index: BundleIndex,
  ) {}

  /**
   * Reads the index and opens the data files, all of one save. A data file that cannot be opened is missed only by who reads from it.
   * @throws NotFoundError where there is no index, DataLossError where it is damaged
   */
  static async open(prefix: string): Promise<BundleReader> {
    for (let attempt = 1; ; attempt++) {
      const index = await readBundleIndex(prefix);
      const reader = new BundleReader(prefix, index);
      const shards = Array.from({ length: Math.min(index.shards, OPENED_AT_ONCE) }, (_, shard) => shard);
      await Promise.allSettled(shards.map((shard) => reader.dataFile(shard)));
      // Data get their name before their index does: these are the index's own unless there is another index by now.
      if (attempt === ATTEMPTS || (await isCurrentIndex(prefix, index))) return reader;
      await reader.close();
    }
  }

  entries(): readonly CheckpointEntry[] {
    return Array.from(this.index.tensors, ([name, entry]) => describe(name, entry));
  }

  entry(name: string): CheckpointEntry | undefined {
    const entry = this.index.tensors.get(name);
    return entry === undefined ? undefined : describe(name, entry);
  }

  async read(name: string, slice?: TensorSlice, into?: Into): Promise<NdArray> {
    const { entry, to, parts } = this.plan(name, slice);
    const { dtype } = entry;
    const shape = to.map(({ length }) => length);
    for (const part of parts) await this.located(name, part.entry);
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && elementsIn(only.extents) === sizeOf(shape)) {
      const at = dtype.kind === "string" ? undefined : into?.(dtype, shape);
      const data = await this.stored(name, only.entry, at?.data as NumericArray | undefined);
      return at ?? new NdArray(dtype, shape, data);
    }
    const data = allocate(dtype, sizeOf(shape));
    for (const part of parts) await this.copyStored(name, part, { data, extents: to });
    return new NdArray(dtype, shape, data);
  }

  async check(name: string, slice?: TensorSlice): Promise<void> {
    for (const { entry } of this.plan(name, slice).parts) {
      if (entry.dtype.kind === "string") await this.stored(name, entry);
      else await this.pieces(name, entry, () => undefined);
    }
  }

  /** The tensor `name`, the part of it that is wanted, and of which stored parts that is made. */
  private plan(name: string, slice: TensorSlice | undefined): Reading {
    const entry = this.index.tensors.get(name);
    if (entry === undefined)
      throw new NotFoundError(
        `Key ${name} not found in checkpoint: expected one of the ${this.index.tensors.size} keys of "${indexFile(this.prefix)}".` +
          didYouMean(name, this.index.tensors.keys()),
        { file: indexFile(this.prefix) },
      );
    const { shape, slices } = entry;
    const full = TensorSlice.full(shape.length);
    const wanted = slice ?? full;
    const to = wanted.resolve(shape);
    const isWhole = slices.length === 0;
    if (isWhole && wanted.isFull) return { entry, to, parts: [{ slice: full, extents: to, common: to, entry }] };
    const file = indexFile(this.prefix);
    const parts = coveringSlices(isWhole ? [full] : slices, wanted, { name, shape, file }).map((part) => ({
      ...part,
      entry: isWhole ? entry : this.sliceEntry(name, entry, part.slice),
    }));
    return { entry, to, parts };
  }

  async close(): Promise<void> {
    const files = await Promise.allSettled(this.files.values());
    this.files.clear();
    for (const file of files) if (file.status === "fulfilled") await file.value.close();
  }

  private sliceEntry(name: string, full: BundleEntry, slice: TensorSlice): BundleEntry {
    const file = indexFile(this.prefix);
    const entry = this.index.slices.get(keyText(sliceKey(name, slice)));
    const expected = `${full.dtype.name} of shape [${slice.shapeIn(full.shape)}]`;
    if (entry === undefined)
      throw new DataLossError(
        `Cannot read slice ${slice} of "${name}": "${file}" has no entry for it, expected ${expected}`,
        {
          file,
        },
      );
    const found = `${entry.dtype.name} of shape [${entry.shape}]`;
    if (found !== expected)
      throw new DataLossError(
        `Cannot read slice ${slice} of "${name}" in "${file}": found ${found}, expected ${expected}`,
        {
          file,
        },
      );
    return entry;
  }

  /** The data file of an entry, after checking that the entry's bytes are in it and are as many as they must be. */
  private async located(name: string, entry: BundleEntry): Promise<RandomAccessFile> {
    const { dtype, shape, offset, size, shard } = entry;
    const index = indexFile(this.prefix);
    if (shard >= this.index.shards)
      throw new DataLossError(
        `Cannot read "${name}": "${index}" places it in data file ${shard}, expected one below ${this.index.shards}`,
        { file: index },
      );
    if (dtype.kind === "opaque")
      throw new UnimplementedError(
        `Cannot read "${name}" of "${index}": found dtype ${dtype.name}, expected numbers, booleans or strings`,
        { file: index },
      );
    const count = sizeOf(shape);
    if (dtype.kind === "string" ? count > size : count * dtype.size !== size)
      throw new DataLossError(
        `Cannot read "${name}": "${index}" says ${size} bytes, expected ${count} elements of ${dtype.name}`,
        { file: index },
      );
    const file = await this.dataFile(shard);
    file.check(offset, size, `"${name}"`);
    return file;
  }

  /** Reads the elements of an entry, into `at` where it is given, and checks them. */
  private async stored(name: string, entry: BundleEntry, at?: NumericArray): Promise<ElementArray> {
    const { dtype, shape, offset, size } = entry;
    const file = await this.located(name, entry);
    if (dtype.kind === "string") {
      const { strings, crc } = decodeStrings(await file.read(offset, size), sizeOf(shape), file.path, offset);
      this.verify(name, entry, crc, file);
      return strings;
    }
    const data = at ?? (allocate(dtype, sizeOf(shape)) as NumericArray);
    let crc = 0;
    await file.readInto(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset, (piece) => {
      crc = crc32c(piece, crc);
    });
    this.verify(name, entry, crc, file);
    return data;
  }

  /** Copies what a stored part has in common with the part `to`, and checks all of it; no more than a piece of it is in memory. */
  private async copyStored(name: string, { entry, extents, common }: StoredPart, to: Part): Promise<void> {
    const { dtype } = entry;
    if (dtype.kind === "string") return copyRegion({ data: await this.stored(name, entry), extents }, to, common, 1);
    const width = dtype.kind === "complex" ? 2 : 1;
    await this.pieces(name, entry, (piece, at) => {
      const data = allocate(dtype, piece.length / dtype.size) as NumericArray;
      new Uint8Array(data.buffer, data.byteOffset, data.byteLength).set(piece);
      copyRegion({ data, extents, start: at / dtype.size }, to, common, width);
    });
  }

  /** Reads the bytes of an entry of numbers piece by piece, and checks them. */
  private async pieces(name: string, entry: BundleEntry, each: (piece: Uint8Array, at: number) => void): Promise<void> {
    const file = await this.located(name, entry);
    let crc = 0;
    await file.readPieces(entry.offset, entry.size, (piece, at) => {
      crc = crc32c(piece, crc);
      each(piece, at);
    });
    this.verify(name, entry, crc, file);
  }

  private verify(name: string, entry: BundleEntry, crc: number, file: RandomAccessFile): void {
    const stored = unmaskCrc(entry.crc);
    if (crc === stored) return;
    throw new DataLossError(
      `TensorBundle at ${this.prefix} shard ${entry.shard} (${entry.size} bytes): Checksum does not match: ` +
        `stored ${stored} vs. calculated on the restored bytes ${crc}: "${name}" at byte ${entry.offset} of "${file.path}" is damaged`,
      { file: file.path, offset: entry.offset },
    );
  }

  private dataFile(shard: number): Promise<RandomAccessFile> {
    const known = this.files.get(shard);
    if (known !== undefined) return known;
    const opened = RandomAccessFile.open(
      dataFile(this.prefix, shard, this.index.shards),
      `data file ${shard} of the checkpoint "${this.prefix}"`,
    );
    this.files.set(shard, opened);
    opened.catch(() => this.files.delete(shard));
    return opened;
  }
}

function describe(name: string, { dtype, shape, slices }: BundleEntry): CheckpointEntry {
  return slices.length === 0 ? { name, dtype, shape } : { name, dtype, shape, slices };
}
