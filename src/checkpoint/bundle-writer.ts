import { dirname } from "node:path";
import type { NumericArray } from "../core/dtype.js";
import { FailedPreconditionError, InvalidArgumentError, UnimplementedError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { crc32c, maskCrc } from "../sstable/crc32c.js";
import { WritableFile } from "../sstable/writable-file.js";
import { dataFile, indexFile } from "./bundle-format.js";
import { type IndexRow, writeBundleIndex } from "./bundle-index.js";
import { encodeStringHead } from "./bundle-strings.js";
import { encodeName, keyText } from "./names.js";
import { sliceKey } from "./ordered-code.js";
import { markParts, removeDeadParts } from "./parts-folder.js";
import { publishBundle } from "./publish-bundle.js";
import { discard, exists, isPartsFolder, makeFolder, removeDebris, temporarySuffix } from "./temporary.js";
import type { TensorSlice } from "./tensor-slice.js";

/** Says that an array is a part of a larger tensor. */
export interface SliceOf {
  readonly fullShape: readonly number[];
  readonly slice: TensorSlice;
}

/**
 * Writes a V2 checkpoint as TensorFlow's BundleWriter does, byte for byte (bundle-format.ts draws it); the twin of
 * BundleReader. Data are written as they are added; nothing has its final name until `finish`. Await each call
 * before the next one; after one that failed, `abort` is all that is left to do.
 */
export class BundleWriter {
  private readonly rows = new Map<string, IndexRow>();
  private readonly temporaryIndex: string;
  private state: "open" | "busy" | "failed" | "done" = "open";

  private constructor(
    readonly prefix: string,
    suffix: string,
    private readonly data: WritableFile,
  ) {
    this.temporaryIndex = indexFile(prefix) + suffix;
  }

  /**
   * Begins a checkpoint. Its folder is made where only that is missing; what writers that died have left there is
   * removed.
   * @throws NotFoundError, PermissionDeniedError … as the system says
   */
  static async create(prefix: string): Promise<BundleWriter> {
    const final = dataFile(prefix, 0, 1);
    const folder = dirname(final);
    await removeDeadParts(isPartsFolder(folder) ? dirname(folder) : folder);
    await markParts(folder);
    await makeFolder(folder);
    await removeDebris(folder);
    const suffix = temporarySuffix();
    return new BundleWriter(prefix, suffix, await WritableFile.create(final + suffix));
  }

  /**
   * Appends a tensor, or the part of one that `slice` says; parts are added in the order of the full tensor's slices.
   * `array` must not change until this is done.
   * @throws InvalidArgumentError for a name that was added before or a part that does not fit,
   *   UnimplementedError for handles, ResourceExhaustedError where the disk is full
   */
  async add(name: string, array: NdArray, slice?: SliceOf): Promise<void> {
    await this.exclusively(async () => {
      const part = slice !== undefined && !isWhole(slice) ? slice : undefined;
      const key = part === undefined ? encodeName(name) : sliceKey(name, part.slice);
      this.checkNew(name, array, key, slice);
      const offset = this.data.size;
      const crc = await this.append(array);
      const { dtype, shape } = array;
      const entry = { dtype, shape, shard: 0, offset, size: this.data.size - offset, crc: maskCrc(crc), slices: [] };
      this.rows.set(keyText(key), { key, entry });
      if (part !== undefined) this.addSlice(name, array, part);
    });
  }

  /** Completes the files, waits until they are on the disk, and gives them their final names: data, then index. */
  async finish(): Promise<void> {
    await this.exclusively(async () => {
      await this.data.finish();
      await writeBundleIndex(this.temporaryIndex, 1, this.rows.values());
      const data = { temporary: this.data.path, final: dataFile(this.prefix, 0, 1) };
      await publishBundle(this.prefix, [data], this.temporaryIndex);
      this.state = "done";
    });
  }

  /**
   * Gives up and removes the temporary files; nothing that was there before has been touched. Only where `finish` failed
   * between its two renames does the temporary index stay: it is the index of the new data then.
   */
  async abort(): Promise<void> {
    if (this.state === "done") return;
    this.state = "done";
    await this.data.close();
    if (!(await exists(this.data.path))) return;
    await discard(this.temporaryIndex);
    await discard(this.data.path);
  }

  /** Runs one call at a time; a call that fails is the last one. */
  private async exclusively(work: () => Promise<void>): Promise<void> {
    if (this.state !== "open")
      throw new FailedPreconditionError(
        `Cannot go on writing the checkpoint "${this.prefix}": its writer is ${this.state}, expected an open one`,
      );
    this.state = "busy";
    let done = false;
    try {
      await work();
      done = true;
    } finally {
      if (this.state === "busy") this.state = done ? "open" : "failed";
    }
  }

  private checkNew(name: string, array: NdArray, key: Uint8Array, slice: SliceOf | undefined): void {
    if (name === "") throw new InvalidArgumentError(`Cannot save a tensor under the name "", expected a name`);
    if (array.dtype.kind === "opaque")
      throw new UnimplementedError(
        `Cannot save "${name}": found dtype ${array.dtype.name}, expected numbers, booleans or strings`,
      );
    const full = this.rows.get(keyText(encodeName(name)))?.entry;
    const isFirst = slice === undefined || isWhole(slice) || full === undefined;
    if (this.rows.has(keyText(key)) || (full !== undefined && (isFirst || full.slices.length === 0)))
      throw new InvalidArgumentError(`Adding duplicate key: ${name}`);
    if (slice === undefined) return;
    const expected = slice.slice.shapeIn(slice.fullShape);
    if (expected.length !== array.shape.length || expected.some((size, axis) => size !== array.shape[axis]))
      throw new InvalidArgumentError(
        `Cannot save slice ${slice.slice} of "${name}": found shape [${array.shape}], expected [${expected}]`,
      );
    if (full !== undefined && (full.dtype !== array.dtype || `${full.shape}` !== `${slice.fullShape}`))
      throw new InvalidArgumentError(
        `Cannot save slice ${slice.slice} of "${name}": found ${array.dtype.name} of full shape [${slice.fullShape}], ` +
          `expected ${full.dtype.name} of [${full.shape}] as its first slice`,
      );
  }

  private addSlice(name: string, array: NdArray, { fullShape, slice }: SliceOf): void {
    const key = encodeName(name);
    const known = this.rows.get(keyText(key));
    const slices = [...(known?.entry.slices ?? []), slice];
    const entry = { dtype: array.dtype, shape: fullShape, shard: 0, offset: 0, size: 0, crc: 0, slices };
    if (known === undefined) this.rows.set(keyText(key), { key, entry });
    else known.entry = entry;
  }

  /** Appends the elements; returns the crc of what counts of them. */
  private async append(array: NdArray): Promise<number> {
    const { data } = array;
    if (Array.isArray(data)) return this.appendStrings(data);
    let crc = 0;
    const add = (piece: Uint8Array) => {
      crc = crc32c(piece, crc);
    };
    await this.data.append(bytesOf(data), add);
    return crc;
  }

  private async appendStrings(strings: readonly Uint8Array[]): Promise<number> {
    const { head, crc: start } = encodeStringHead(strings);
    let crc = start;
    const add = (piece: Uint8Array) => {
      crc = crc32c(piece, crc);
    };
    await this.data.append(head);
    for (const string of strings) await this.data.append(string, add);
    return crc;
  }
}

/** True for a slice that is all of its tensor: it is stored as a tensor. */
function isWhole({ fullShape, slice }: SliceOf): boolean {
  return slice.resolve(fullShape).every(({ length }, axis) => length === fullShape[axis]);
}

function bytesOf(data: NumericArray): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
