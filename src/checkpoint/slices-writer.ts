import { dirname } from "node:path";
import { tensorflow } from "#proto/tensorflow.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { encode } from "../core/proto.js";
import { compareBytes } from "../sstable/bytes.js";
import { TableBuilder } from "../sstable/table-builder.js";
import { WritableFile } from "../sstable/writable-file.js";
import type { SliceOf } from "./bundle-writer.js";
import { encodeName, keyText } from "./names.js";
import { sliceKey } from "./ordered-code.js";
import { encodeValues } from "./slice-values.js";
import { discard, makeFolder, publish, removeDebris, temporarySuffix } from "./temporary.js";
import { TensorSlice } from "./tensor-slice.js";

/** A protobuf message has less than 2 GiB; values take up to 10 bytes each. */
const MOST_BYTES = 2 ** 31 - 1;
const VERSION = 1;

interface Row {
  readonly key: Uint8Array;
  readonly name: string;
  readonly slice: TensorSlice;
  readonly array: NdArray;
}

/** Writes a V1 checkpoint, one table, as TensorFlow does (slices-reader.ts draws it); the twin of SlicesReader. */
export class SlicesWriter {
  private readonly rows = new Map<string, Row>();
  private readonly metas = new Map<string, { shape: readonly number[]; array: NdArray; slices: TensorSlice[] }>();

  /** @param path the file, which has its name once `finish` is done */
  constructor(readonly path: string) {}

  /**
   * Takes a tensor, or the part of one that `slice` says; its values are written by `finish`, so they must not change
   * before.
   * @throws InvalidArgumentError for what was added before, a part that does not fit, or more than 2 GiB in a part
   */
  add(name: string, array: NdArray, slice?: SliceOf): void {
    const shape = slice?.fullShape ?? array.shape;
    const part = slice?.slice ?? TensorSlice.full(array.shape.length);
    const expected = part.shapeIn(shape);
    if (`${expected}` !== `${array.shape}`)
      throw new InvalidArgumentError(
        `Cannot save slice ${part} of "${name}": found shape [${array.shape}], expected [${expected}]`,
      );
    checkSize(name, array);
    const meta = this.metas.get(name);
    if (meta !== undefined && (`${meta.shape}` !== `${shape}` || meta.array.dtype !== array.dtype))
      throw new InvalidArgumentError(
        `Mismatching shapes: existing tensor = [${meta.shape}], trying to add name ${name}, shape = [${shape}]`,
      );
    const key = sliceKey(name, part);
    if (this.rows.has(keyText(key))) throw new InvalidArgumentError(`Adding duplicate key: ${name}`);
    this.rows.set(keyText(key), { key, name, slice: part, array });
    if (meta === undefined) this.metas.set(name, { shape, array, slices: [part] });
    else meta.slices.push(part);
  }

  /** Writes all of it under a temporary name, waits until it is on the disk, and renames it. */
  async finish(): Promise<void> {
    const folder = dirname(this.path);
    await makeFolder(folder);
    await removeDebris(folder);
    const temporary = this.path + temporarySuffix();
    const file = await WritableFile.create(temporary);
    try {
      const table = new TableBuilder(file);
      await table.add(new Uint8Array(0), encode(tensorflow.SavedTensorSlices, { meta: this.meta() }));
      const rows = [...this.rows.values()].sort((a, b) => compareBytes(a.key, b.key));
      for (const { key, name, slice, array } of rows) {
        const data = { name: encodeName(name), slice: slice.toProto(), data: encodeValues(array) };
        await table.add(key, encode(tensorflow.SavedTensorSlices, { data }));
      }
      await table.finish();
      await file.finish();
      await publish([{ temporary, final: this.path }]);
    } catch (error) {
      await file.close();
      await discard(temporary);
      throw error;
    }
  }

  private meta(): tensorflow.SavedTensorSliceMeta.$Properties {
    const tensor = Array.from(this.metas, ([name, { shape, array, slices }]) => ({
      name: encodeName(name),
      shape: { dim: shape.map((size) => ({ size })) },
      type: array.dtype.number,
      slice: slices.map((slice) => slice.toProto()),
    }));
    return { tensor, versions: { producer: VERSION } };
  }
}

function checkSize(name: string, { data }: NdArray): void {
  const bytes = Array.isArray(data)
    ? data.reduce((sum, string) => sum + string.length + 10, 0)
    : data.length * (data instanceof Float32Array || data instanceof Float64Array ? data.BYTES_PER_ELEMENT : 10);
  if (bytes > MOST_BYTES)
    throw new InvalidArgumentError(
      `Tensor slice is too large to serialize (conservative estimate: ${bytes} bytes): "${name}", expected at most ${MOST_BYTES}`,
    );
}
