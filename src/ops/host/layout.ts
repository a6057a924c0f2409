import { allocate, type ElementArray } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf, stridesOf } from "../../core/shape.js";

/** Elements of the data array that one element of the NdArray takes. */
const unitOf = (array: NdArray): number => (array.dtype.kind === "complex" ? 2 : 1);

function copyBlock(from: ElementArray, start: number, count: number, to: ElementArray, at: number): void {
  for (let i = 0; i < count; i++) to[at + i] = from[start + i] as never;
}

/** Arrays one after the other along `axis`. @throws InvalidArgumentError where other dimensions differ */
export function concatArrays(arrays: readonly NdArray[], axis: number): NdArray {
  const [first] = arrays;
  if (first === undefined) throw new InvalidArgumentError("Cannot concatenate no arrays: expected at least one");
  const length = arrays.reduce((sum, array) => sum + (array.shape[axis] ?? 0), 0);
  const shape = first.shape.map((dim, i) => (i === axis ? length : dim));
  const unit = unitOf(first);
  const out = allocate(first.dtype, sizeOf(shape));
  const outer = sizeOf(first.shape.slice(0, axis));
  const row = sizeOf(shape.slice(axis)) * unit;
  let offset = 0;
  for (const array of arrays) {
    if (array.shape.some((dim, i) => i !== axis && dim !== first.shape[i]))
      throw new InvalidArgumentError(
        `ConcatOp : Dimensions of inputs should match: shape[0] = [${first.shape}] vs. shape = [${array.shape}]`,
      );
    const block = sizeOf(array.shape.slice(axis)) * unit;
    for (let i = 0; i < outer; i++) copyBlock(array.data, i * block, block, out, i * row + offset);
    offset += block;
  }
  return new NdArray(first.dtype, shape, out);
}

/** Slices of `params` along `axis`, chosen by `indices`; the first `batchDims` dimensions of both go together. */
export function gatherRows(params: NdArray, indices: NdArray, axis: number, batchDims: number): NdArray {
  const unit = unitOf(params);
  const limit = params.shape[axis] ?? 0;
  const batch = sizeOf(params.shape.slice(0, batchDims));
  const outer = sizeOf(params.shape.slice(batchDims, axis));
  const block = sizeOf(params.shape.slice(axis + 1)) * unit;
  const chosen = sizeOf(indices.shape.slice(batchDims));
  const shape = [...params.shape.slice(0, axis), ...indices.shape.slice(batchDims), ...params.shape.slice(axis + 1)];
  const out = allocate(params.dtype, sizeOf(shape));
  let at = 0;
  for (let b = 0; b < batch; b++)
    for (let o = 0; o < outer; o++)
      for (let c = 0; c < chosen; c++) {
        const index = Number(indices.at(b * chosen + c));
        if (index < 0 || index >= limit)
          throw new InvalidArgumentError(`indices[${b * chosen + c}] = ${index} is not in [0, ${limit})`);
        copyBlock(params.data, ((b * outer + o) * limit + index) * block, block, out, at);
        at += block;
      }
  return new NdArray(params.dtype, shape, out);
}

/** Elements from `start` up to (not with) `end` in steps, for each axis. */
export function sliceStrided(
  array: NdArray,
  ranges: readonly { readonly start: number; readonly end: number; readonly step: number }[],
): NdArray {
  const shape = ranges.map(({ start, end, step }) => Math.max(0, Math.ceil((end - start) / step)));
  const strides = stridesOf(array.shape);
  const unit = unitOf(array);
  const out = allocate(array.dtype, sizeOf(shape));
  let at = 0;
  const visit = (axis: number, offset: number): void => {
    if (axis === shape.length) {
      copyBlock(array.data, offset * unit, unit, out, at);
      at += unit;
      return;
    }
    const { start, step } = ranges[axis]!;
    for (let i = 0; i < shape[axis]!; i++) visit(axis + 1, offset + (start + i * step) * strides[axis]!);
  };
  visit(0, 0);
  return new NdArray(array.dtype, shape, out);
}
