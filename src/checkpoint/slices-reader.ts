import { tensorflow } from "#proto/tensorflow.js";
import { didYouMean } from "../core/closest.js";
import { allocate, type DType, type ElementArray } from "../core/dtype.js";
import { DataLossError, NotFoundError, UnimplementedError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { decode } from "../core/proto.js";
import { sizeOf } from "../core/shape.js";
import { RandomAccessFile } from "../sstable/random-access-file.js";
import { Table } from "../sstable/table.js";
import { checkpointDType, checkpointShape } from "./bundle-format.js";
import { decodeName } from "./names.js";
import { sliceKey } from "./ordered-code.js";
import type { CheckpointEntry, CheckpointReader } from "./reader.js";
import { copyRegion, elementsIn } from "./region.js";
import { coveringSlices } from "./slice-set.js";
import { decodeValues, isKept, valueCount } from "./slice-values.js";
import { TensorSlice } from "./tensor-slice.js";

// A V1 checkpoint is one table, or several that each have a part:
//
//   "" -> SavedTensorSlices with only `meta`: names, shapes, types and slices of all tensors, in the order of saving
//   key of a slice (ordered-code.ts) -> SavedTensorSlices with only `data`: the slice's values (slice-values.ts)

/** The newest format that is understood, as TF_CHECKPOINT_VERSION in TensorFlow. */
const VERSION = 1;

interface Tensor {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** Its slices, and which table has each. */
  readonly slices: { readonly slice: TensorSlice; readonly table: Table }[];
}

/** Reads a V1 checkpoint; the twin of SlicesWriter. */
export class SlicesReader implements CheckpointReader {
  private constructor(
    readonly prefix: string,
    private readonly tables: readonly Table[],
    private readonly tensors: ReadonlyMap<string, Tensor>,
  ) {}

  /**
   * Opens the tables that make up the checkpoint.
   * @throws DataLossError where one is no table or damaged, or where they contradict each other
   */
  static async open(prefix: string, paths: readonly string[]): Promise<SlicesReader> {
    const tables: Table[] = [];
    const tensors = new Map<string, Tensor>();
    try {
      for (const path of paths) {
        const table = await openTable(path);
        tables.push(table);
        await register(table, tensors);
      }
    } catch (error) {
      for (const { file } of tables) await file.close();
      throw error;
    }
    const sorted = [...tensors].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return new SlicesReader(prefix, tables, new Map(sorted));
  }

  entries(): readonly CheckpointEntry[] {
    return Array.from(this.tensors.values(), describe);
  }

  entry(name: string): CheckpointEntry | undefined {
    const tensor = this.tensors.get(name);
    return tensor === undefined ? undefined : describe(tensor);
  }

  async read(name: string, slice?: TensorSlice): Promise<NdArray> {
    const tensor = this.tensors.get(name);
    if (tensor === undefined)
      throw new NotFoundError(
        `Tensor name "${name}" not found in checkpoint files ${this.prefix}: expected one of its ${this.tensors.size} tensors.` +
          didYouMean(name, this.tensors.keys()),
        { file: this.prefix },
      );
    const { dtype, shape } = tensor;
    if (!isKept(dtype))
      throw new UnimplementedError(
        `Cannot read "${name}" of "${this.prefix}": found dtype ${dtype.name}, expected one that V1 checkpoints hold`,
        { file: this.prefix },
      );
    const wanted = slice ?? TensorSlice.full(shape.length);
    const slices = tensor.slices.map((stored) => stored.slice);
    const needed = coveringSlices(slices, wanted, { name, shape, file: this.prefix });
    const parts: { data: ElementArray; part: (typeof needed)[number] }[] = [];
    for (const part of needed) {
      const { table } = tensor.slices.find((stored) => stored.slice === part.slice)!;
      parts.push({ data: await readSlice(table, tensor, part.slice, elementsIn(part.extents)), part });
    }
    const to = wanted.resolve(shape);
    const sliceShape = to.map(({ length }) => length);
    const [first] = parts;
    if (first !== undefined && elementsIn(first.part.extents) === sizeOf(sliceShape) && parts.length === 1)
      return new NdArray(dtype, sliceShape, first.data);
    const data = allocate(dtype, sizeOf(sliceShape));
    const width = dtype.kind === "complex" ? 2 : 1;
    for (const { data: from, part } of parts)
      copyRegion({ data: from, extents: part.extents }, { data, extents: to }, part.common, width);
    return new NdArray(dtype, sliceShape, data);
  }

  async check(name: string, slice?: TensorSlice): Promise<void> {
    await this.read(name, slice);
  }

  async close(): Promise<void> {
    for (const { file } of this.tables) await file.close();
  }
}

function describe({ name, dtype, shape, slices }: Tensor): CheckpointEntry {
  const [only] = slices;
  const whole = slices.length === 1 && only!.slice.isFull;
  return whole ? { name, dtype, shape } : { name, dtype, shape, slices: slices.map(({ slice }) => slice) };
}

async function openTable(path: string): Promise<Table> {
  const file = await RandomAccessFile.open(path, "a checkpoint file");
  try {
    return await Table.open(file);
  } catch (error) {
    await file.close();
    if (!(error instanceof DataLossError)) throw error;
    throw new DataLossError(
      `Unable to open table file ${path}: DATA_LOSS: ${error.message}: perhaps your file is in a different file format ` +
        "and you need to use a different restore operator?",
      { file: path, ...(error.offset === undefined ? {} : { offset: error.offset }), cause: error },
    );
  }
}

/** Adds the tensors that a table says it has. */
async function register(table: Table, tensors: Map<string, Tensor>): Promise<void> {
  const { path } = table.file;
  const bytes = await table.get(new Uint8Array(0));
  const meta = bytes === undefined ? undefined : decode(tensorflow.SavedTensorSlices, bytes, path).meta;
  if (!meta)
    throw new DataLossError(`Cannot read "${path}": it has no entry "", expected a V1 checkpoint's list of tensors`, {
      file: path,
    });
  const oldest = meta.versions?.minConsumer ?? 0;
  if (oldest > VERSION)
    throw new UnimplementedError(
      `Cannot read "${path}": it needs a reader of version ${oldest}, expected at most ${VERSION}`,
      {
        file: path,
      },
    );
  for (const saved of meta.tensor ?? []) {
    const name = decodeName(saved.name ?? new Uint8Array(0));
    const dtype = checkpointDType(saved.type ?? 0, name, path);
    const shape = checkpointShape(saved.shape, name, path);
    const known = tensors.get(name);
    if (known !== undefined && (known.dtype !== dtype || `${known.shape}` !== `${shape}`))
      throw new DataLossError(
        `Cannot read "${name}" in "${path}": found ${dtype.name} of shape [${shape}], ` +
          `expected ${known.dtype.name} of [${known.shape}] as in the files before`,
        { file: path },
      );
    const slices = (saved.slice ?? []).map((slice) => ({ slice: TensorSlice.fromProto(slice), table }));
    if (known === undefined) tensors.set(name, { name, dtype, shape, slices });
    else known.slices.push(...slices);
  }
}

async function readSlice(table: Table, tensor: Tensor, slice: TensorSlice, elements: number): Promise<ElementArray> {
  const { name, dtype } = tensor;
  const { path } = table.file;
  const bytes = await table.get(sliceKey(name, slice));
  const data = bytes === undefined ? undefined : decode(tensorflow.SavedTensorSlices, bytes, path).data?.data;
  if (!data)
    throw new DataLossError(
      `Cannot read slice ${slice} of "${name}": "${path}" has no entry for it, expected its values`,
      {
        file: path,
      },
    );
  const found = valueCount(data, dtype);
  const expected = dtype.kind === "complex" ? 2 * elements : elements;
  if (found !== expected)
    throw new DataLossError(
      `Cannot read slice ${slice} of "${name}" in "${path}": found ${found} values, expected ${expected}`,
      {
        file: path,
      },
    );
  return decodeValues(data, dtype);
}
