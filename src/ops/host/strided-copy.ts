import { allocate, type ElementArray } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { sizeOf, stridesOf } from "../../core/shape.js";

/** Where the elements of a box of some shape lie in a data array: strides may be negative, or 0 where elements repeat. */
export interface Layout {
  readonly data: ElementArray;
  /** Place of the first element. */
  readonly offset: number;
  readonly strides: readonly number[];
}

/** Rows of fewer elements than this are copied one by one. */
const BLOCK = 16;

/**
 * Copies a box of elements from one place and order to another: what slices, paddings, transpositions, reversals and
 * repetitions all come down to. `unit` is the number of array elements that one element takes (2 for complex ones).
 */
export function copyStrided(shape: readonly number[], from: Layout, to: Layout, unit = 1): void {
  if (sizeOf(shape) === 0) return;
  const axes = mergeAxes(
    [...shape, unit],
    [...from.strides.map((stride) => stride * unit), 1],
    [...to.strides.map((stride) => stride * unit), 1],
  );
  const rank = axes.length;
  const { size: count, from: stepFrom, to: stepTo } = axes[rank - 1]!;
  const position = new Array<number>(rank - 1).fill(0);
  let p = from.offset * unit;
  let q = to.offset * unit;
  for (;;) {
    copyRow(from.data, p, stepFrom, to.data, q, stepTo, count);
    let axis = rank - 2;
    for (; axis >= 0; axis--) {
      const { size, from: moveFrom, to: moveTo } = axes[axis]!;
      position[axis]!++;
      p += moveFrom;
      q += moveTo;
      if (position[axis]! < size) break;
      position[axis] = 0;
      p -= moveFrom * size;
      q -= moveTo * size;
    }
    if (axis < 0) return;
  }
}

interface Axis {
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** The same walk with as few axes as possible: none of size 1, and neighbours made one where both sides allow it. */
function mergeAxes(shape: readonly number[], from: readonly number[], to: readonly number[]): Axis[] {
  const axes: Axis[] = [];
  shape.forEach((size, i) => {
    const axis = { size, from: from[i]!, to: to[i]! };
    const last = axes.at(-1);
    if (size === 1) return;
    if (last !== undefined && last.from === axis.from * size && last.to === axis.to * size)
      axes[axes.length - 1] = { ...axis, size: size * last.size };
    else axes.push(axis);
  });
  return axes.length === 0 ? [{ size: 1, from: 1, to: 1 }] : axes;
}

function copyRow(
  from: ElementArray,
  p: number,
  stepFrom: number,
  to: ElementArray,
  q: number,
  stepTo: number,
  count: number,
): void {
  if (count >= BLOCK && stepTo === 1 && !Array.isArray(to) && !Array.isArray(from)) {
    if (stepFrom === 1) {
      to.set(from.subarray(p, p + count) as never, q);
      return;
    }
    if (stepFrom === 0) {
      to.fill(from[p] as never, q, q + count);
      return;
    }
  }
  for (let i = 0; i < count; i++) to[q + i * stepTo] = from[p + i * stepFrom] as never;
}

/** Elements of the data array that one element of the NdArray takes. */
export function unitOf(array: NdArray): number {
  return array.dtype.kind === "complex" ? 2 : 1;
}

/** A new array of `shape` that reads `array` from `offset` on in steps of `strides`. */
export function readStrided(
  array: NdArray,
  shape: readonly number[],
  offset: number,
  strides: readonly number[],
): NdArray {
  const data = allocate(array.dtype, sizeOf(shape));
  copyStrided(
    shape,
    { data: array.data, offset, strides },
    { data, offset: 0, strides: stridesOf(shape) },
    unitOf(array),
  );
  return new NdArray(array.dtype, shape, data);
}

/** Puts all of `array` into `target`, from `offset` on in steps of `strides`. */
export function writeStrided(target: NdArray, array: NdArray, offset: number, strides: readonly number[]): void {
  copyStrided(
    array.shape,
    { data: array.data, offset: 0, strides: stridesOf(array.shape) },
    { data: target.data, offset, strides },
    unitOf(array),
  );
}
