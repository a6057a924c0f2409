import {
  type CheckpointReader,
  parseShapeAndSlice,
  type SliceOf,
  type TensorSlice,
} from "../../checkpoint/checkpoint.js";
import { didYouMean } from "../../core/closest.js";
import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError, NotFoundError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";

/** All elements of a string array as text. */
export function textsOf(array: NdArray): string[] {
  return Array.from({ length: array.size }, (_, i) => String(array.at(i)));
}

/** A tensor to save: its name, and which part of a larger one it is. */
export interface SavedPart {
  readonly key: string;
  readonly array: NdArray;
  readonly slice: SliceOf | undefined;
}

/** What SaveV2 and SaveSlices are given, one by one. @throws InvalidArgumentError where there is not one of each */
export function savedParts(names: NdArray, slices: NdArray, tensors: readonly NdArray[], node: string): SavedPart[] {
  const keys = textsOf(names);
  const specs = textsOf(slices);
  if (keys.length !== tensors.length || specs.length !== tensors.length)
    throw new InvalidArgumentError(
      `Cannot save ${tensors.length} tensors under ${keys.length} names with ${specs.length} slices: expected as many of each`,
      { node },
    );
  return tensors.map((array, i) => {
    const spec = specs[i] ? parseShapeAndSlice(specs[i]) : undefined;
    return { key: keys[i]!, array, slice: spec && { fullShape: spec.shape, slice: spec.slice } };
  });
}

/** A tensor to restore. */
export interface Wanted {
  readonly key: string;
  /** Shape and slice, as `10 4 0,4:0,4`; "" for all of it. */
  readonly spec: string;
  readonly dtype: DType | undefined;
  readonly node: string;
}

/** A tensor that is in a checkpoint, or the part of it that is wanted. */
export interface Found {
  readonly key: string;
  readonly dtype: DType;
  /** The shape of the part. */
  readonly shape: readonly number[];
  readonly slice: TensorSlice | undefined;
}

/** Looks for a tensor in a checkpoint. @throws NotFoundError where it is not there, InvalidArgumentError where type or shape is another */
export function findTensor(reader: CheckpointReader, wanted: Wanted): Found {
  const { key, spec, dtype, node } = wanted;
  const entry = reader.entry(key);
  if (entry === undefined) {
    const known = reader.entries().map((other) => other.name);
    throw new NotFoundError(`Key ${key} not found in checkpoint "${reader.prefix}".${didYouMean(key, known)}`, {
      node,
      file: reader.prefix,
    });
  }
  if (dtype !== undefined && dtype.base !== entry.dtype)
    throw new InvalidArgumentError(
      `tensor_name = ${key}; expected dtype ${dtype.base.name} does not equal original dtype ${entry.dtype.name} in "${reader.prefix}"`,
      { node, file: reader.prefix },
    );
  if (spec === "") return { key, dtype: entry.dtype, shape: entry.shape, slice: undefined };
  const { shape, slice } = parseShapeAndSlice(spec);
  if (`${shape}` !== `${entry.shape}`)
    throw new InvalidArgumentError(
      `tensor_name = ${key}; shape in shape_and_slice spec [${shape}] does not match the shape stored in checkpoint: [${entry.shape}]`,
      { node, file: reader.prefix },
    );
  return { key, dtype: entry.dtype, shape: slice.shapeIn(shape), slice };
}
