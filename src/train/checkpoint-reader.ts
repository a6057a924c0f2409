import { inspect } from "node:util";
import {
  BundleReader,
  type CheckpointEntry,
  type CheckpointReader as FormatReader,
  openCheckpoint,
  type TensorSlice,
} from "../checkpoint/checkpoint.js";
import { decodeName, encodeName } from "../checkpoint/names.js";
import { sliceKey } from "../checkpoint/ordered-code.js";
import { didYouMean } from "../core/closest.js";
import type { DType } from "../core/dtype.js";
import { NotFoundError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { locateCheckpoint } from "../saver/find-checkpoint.js";
import { DISPLAY, type MimeBundle } from "../show/mime.js";
import { CheckpointSummary } from "./checkpoint-summary.js";

/**
 * A checkpoint that is open for reading, in either format (`tf.train.NewCheckpointReader`). No graph is needed, and only what is
 * asked for is read. `await using reader = …` closes it. It shows as a table of its tensors.
 */
export class CheckpointReader implements FormatReader, AsyncDisposable {
  private constructor(private readonly reader: FormatReader) {}

  /**
   * Opens the checkpoint that a prefix, one of its files or a folder means.
   * @throws NotFoundError where there is none, DataLossError where its files are damaged
   */
  static async open(path: string): Promise<CheckpointReader> {
    const { prefix, reason } = await locateCheckpoint(path);
    if (prefix !== undefined) return new CheckpointReader(await openCheckpoint(prefix));
    throw new NotFoundError(
      `Unsuccessful TensorSliceReader constructor: Failed to find any matching files for ${path}: ${reason}`,
      { file: path },
    );
  }

  get prefix(): string {
    return this.reader.prefix;
  }
  entries(): readonly CheckpointEntry[] {
    return this.reader.entries();
  }
  entry(name: string): CheckpointEntry | undefined {
    return this.reader.entry(name);
  }
  read(name: string, slice?: TensorSlice): Promise<NdArray> {
    return this.reader.read(name, slice);
  }
  check(name: string, slice?: TensorSlice): Promise<void> {
    return this.reader.check(name, slice);
  }

  /** The value of a tensor; of one that is stored in slices, of the whole. @throws NotFoundError where there is none of that name */
  async getTensor(name: string): Promise<NdArray> {
    if (this.hasTensor(name)) return await this.reader.read(name);
    const names = this.entries().map((entry) => entry.name);
    throw new NotFoundError(`Key ${name} not found in checkpoint "${this.prefix}".${didYouMean(name, names)}`, {
      file: this.prefix,
    });
  }
  hasTensor(name: string): boolean {
    return this.reader.entry(name) !== undefined;
  }
  /** Shapes by name. */
  getVariableToShapeMap(): Record<string, number[]> {
    return Object.fromEntries(this.entries().map(({ name, shape }) => [name, [...shape]]));
  }
  /** Types by name. */
  getVariableToDtypeMap(): Record<string, DType> {
    return Object.fromEntries(this.entries().map(({ name, dtype }) => [name, dtype]));
  }
  /** TensorFlow's list of what is stored, a line each: `w (DT_FLOAT) [2,3]`. Keys of slices are no text: see `encodeName`. */
  debugString(): string {
    const isV2 = this.reader instanceof BundleReader;
    const lines = this.entries().flatMap(({ name, dtype, shape, slices = [] }) => {
      if (!isV2) {
        const parts = slices.length > 1 ? `, ${slices.length} slices` : "";
        return [`${name} (${dtype.enumName}) [${shape}]${parts}`];
      }
      if (slices.length === 0) return [`${name} (${dtype.enumName}) [${shape}]`];
      return slices.map(
        (slice) => `${decodeName(sliceKey(name, slice))} (${dtype.enumName}) [${slice.shapeIn(shape)}]`,
      );
    });
    const sorted = lines.map(encodeName).sort(Buffer.compare).map(decodeName);
    return sorted.map((line) => `${line}\n`).join("");
  }

  async close(): Promise<void> {
    await this.reader.close();
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** What it holds, as a table; of the tensors whose names have `text` in them. */
  summary(text = ""): CheckpointSummary {
    return new CheckpointSummary(
      this.prefix,
      this.entries().filter(({ name }) => name.includes(text)),
    );
  }
  toString(): string {
    return this.summary().toString();
  }
  [inspect.custom](): string {
    return this.toString();
  }
  [DISPLAY](): MimeBundle {
    return this.summary()[DISPLAY]();
  }
}
