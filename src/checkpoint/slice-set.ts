import { DataLossError, InvalidArgumentError } from "../core/errors.js";
import { elementsIn, intersect } from "./region.js";
import type { Extent, TensorSlice } from "./tensor-slice.js";

/** A stored slice that a wanted part needs. */
export interface Needed {
  readonly slice: TensorSlice;
  /** The stored slice, in numbers. */
  readonly extents: readonly Extent[];
  /** What it has of the wanted part. */
  readonly common: readonly Extent[];
}

/**
 * Which of the stored `slices` of the tensor `name` make up the part `wanted`, before anything is allocated for it.
 * @throws InvalidArgumentError where they do not cover it, DataLossError where they overlap or lie outside of the tensor
 */
export function coveringSlices(
  slices: readonly TensorSlice[],
  wanted: TensorSlice,
  tensor: { readonly name: string; readonly shape: readonly number[]; readonly file: string },
): Needed[] {
  const region = wanted.resolve(tensor.shape);
  const needed: Needed[] = [];
  let covered = 0;
  for (const slice of slices) {
    const extents = stored(slice, tensor);
    const common = intersect(extents, region);
    if (common === undefined) continue;
    if (needed.some((other) => intersect(other.extents, extents) !== undefined))
      throw new DataLossError(
        `Overlapping slices: "${tensor.file}" has the slice ${slice} of "${tensor.name}" and others over it, expected slices apart`,
        { file: tensor.file },
      );
    needed.push({ slice, extents, common });
    covered += elementsIn(common);
  }
  if (covered !== elementsIn(region))
    throw new InvalidArgumentError(
      `Does not have sufficient slices for partitioned tensor ${tensor.name} to restore in slice_spec: ${wanted}: ` +
        `found ${covered} elements in the ${slices.length} slices of "${tensor.file}", expected ${elementsIn(region)}`,
      { file: tensor.file },
    );
  return needed;
}

function stored(
  slice: TensorSlice,
  tensor: { name: string; shape: readonly number[]; file: string },
): readonly Extent[] {
  try {
    return slice.resolve(tensor.shape);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new DataLossError(`Cannot read slice ${slice} of "${tensor.name}" in "${tensor.file}": ${error.message}`, {
      file: tensor.file,
      cause: error,
    });
  }
}
