import type { DType } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import type { TensorSlice } from "./tensor-slice.js";

/** A tensor of a checkpoint. */
export interface CheckpointEntry {
  readonly name: string;
  readonly dtype: DType;
  /** The full shape, also of a tensor stored in slices. */
  readonly shape: readonly number[];
  /** The slices it is stored in, if it is. */
  readonly slices?: readonly TensorSlice[];
}

/** Gives an array of this type and shape to read into, where there is one. */
export type Into = (dtype: DType, shape: readonly number[]) => NdArray | undefined;

/** A checkpoint that is open for reading, in whichever format it is. */
export interface CheckpointReader {
  /** What it was opened as. */
  readonly prefix: string;
  /** All tensors, ascending by name. */
  entries(): readonly CheckpointEntry[];
  /** The tensor `name`; undefined where there is none. */
  entry(name: string): CheckpointEntry | undefined;
  /**
   * Values of the tensor `name`, or of the part `slice` of it; only their bytes are read. They may be written `into` an array at hand,
   * whose contents are lost if the reading fails.
   * @throws NotFoundError for a name that is not there, DataLossError, OutOfRangeError and NotFoundError for files that
   *   are damaged, too short or gone, InvalidArgumentError for a slice that is not there
   */
  read(name: string, slice?: TensorSlice, into?: Into): Promise<NdArray>;
  /**
   * Reads what `read` would read and checks it, but keeps nothing: for what is to be read into arrays that must not be lost.
   * @throws what `read` throws
   */
  check(name: string, slice?: TensorSlice): Promise<void>;
  close(): Promise<void>;
}
