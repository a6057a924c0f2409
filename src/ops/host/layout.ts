import { allocate } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf, stridesOf } from "../../core/shape.js";
import { ThingArray } from "../../core/thing-array.js";
import { readStrided, unitOf, writeStrided } from "./strided-copy.js";

/** Arrays one after the other along `axis`. @throws InvalidArgumentError where other dimensions differ */
export function concatArrays(arrays: readonly NdArray[], axis: number): NdArray {
  const [first] = arrays;
  if (first === undefined) throw new InvalidArgumentError("Cannot concatenate no arrays: expected at least one");
  if (first instanceof ThingArray) return first.followedBy(arrays.slice(1));
  const length = arrays.reduce((sum, array) => sum + (array.shape[axis] ?? 0), 0);
  const shape = first.shape.map((dim, i) => (i === axis ? length : dim));
  const out = NdArray.zeros(first.dtype, shape);
  const strides = stridesOf(shape);
  let offset = 0;
  for (const [index, array] of arrays.entries()) {
    if (array.shape.length !== first.shape.length || array.shape.some((dim, i) => i !== axis && dim !== first.shape[i]))
      throw new InvalidArgumentError(
        `ConcatOp : Dimension ${array.shape.findIndex((dim, i) => i !== axis && dim !== first.shape[i])} in both shapes must be equal: shape[0] = [${first.shape}] vs. shape[${index}] = [${array.shape}]`,
      );
    writeStrided(out, array, offset * strides[axis]!, strides);
    offset += array.shape[axis]!;
  }
  return out;
}

/** Slices of `params` along `axis`, chosen by `indices`; the first `batchDims` dimensions of both go together. */
export function gatherRows(params: NdArray, indices: NdArray, axis: number, batchDims: number): NdArray {
  if (params instanceof ThingArray) return params.chosen(indices);
  const unit = unitOf(params);
  const limit = params.shape[axis] ?? 0;
  const batch = sizeOf(params.shape.slice(0, batchDims));
  const outer = sizeOf(params.shape.slice(batchDims, axis));
  const block = sizeOf(params.shape.slice(axis + 1)) * unit;
  const chosen = sizeOf(indices.shape.slice(batchDims));
  const shape = [...params.shape.slice(0, axis), ...indices.shape.slice(batchDims), ...params.shape.slice(axis + 1)];
  const out = allocate(params.dtype, sizeOf(shape));
  const rows = indices.toNumbers();
  rows.forEach((row, i) => {
    if (row < 0 || row >= limit)
      throw new InvalidArgumentError(`indices[${position(indices.shape, i)}] = ${row} is not in [0, ${limit})`);
  });
  const { data } = params;
  let at = 0;
  for (let b = 0; b < batch; b++)
    for (let o = 0; o < outer; o++)
      for (let c = 0; c < chosen; c++) {
        const start = ((b * outer + o) * limit + rows[b * chosen + c]!) * block;
        if (block >= 16 && !Array.isArray(out) && !Array.isArray(data))
          out.set(data.subarray(start, start + block) as never, at);
        else for (let k = 0; k < block; k++) out[at + k] = data[start + k] as never;
        at += block;
      }
  return new NdArray(params.dtype, shape, out);
}

/** An index into the flat elements as TensorFlow writes it in errors: `1,2`. */
export function position(shape: readonly number[], index: number): string {
  return stridesOf(shape)
    .map((stride, axis) => Math.floor(index / stride) % shape[axis]!)
    .join(",");
}

/** Elements from `start` up to (not with) `end` in steps, for each axis. */
export function sliceStrided(
  array: NdArray,
  ranges: readonly { readonly start: number; readonly end: number; readonly step: number }[],
): NdArray {
  const shape = ranges.map(({ start, end, step }) => Math.max(0, Math.ceil((end - start) / step)));
  const strides = stridesOf(array.shape);
  const offset = ranges.reduce((sum, { start }, axis) => sum + start * strides[axis]!, 0);
  return readStrided(
    array,
    shape,
    offset,
    strides.map((stride, axis) => stride * ranges[axis]!.step),
  );
}

/** The dimensions in another order: axis `i` of the result is axis `perm[i]`. */
export function transposeArray(array: NdArray, perm: readonly number[]): NdArray {
  const strides = stridesOf(array.shape);
  return readStrided(
    array,
    perm.map((axis) => array.shape[axis]!),
    0,
    perm.map((axis) => strides[axis]!),
  );
}
