import type { ElementArray } from "../core/dtype.js";
import { stridesOf } from "../core/shape.js";
import type { Extent } from "./tensor-slice.js";

/** What two parts of one tensor have in common; undefined where nothing. */
export function intersect(a: readonly Extent[], b: readonly Extent[]): readonly Extent[] | undefined {
  const common: Extent[] = [];
  for (const [axis, extent] of a.entries()) {
    const other = b[axis]!;
    const start = Math.max(extent.start, other.start);
    const length = Math.min(extent.start + extent.length, other.start + other.length) - start;
    if (length <= 0) return undefined;
    common.push({ start, length });
  }
  return common;
}

/** Number of elements of a part. */
export function elementsIn(extents: readonly Extent[]): number {
  return extents.reduce((product, { length }) => product * length, 1);
}

/** The elements of one part of a tensor, row-major; `width` numbers an element. */
export interface Part {
  readonly data: ElementArray;
  readonly extents: readonly Extent[];
}

/** A run of the elements of a part: `data` begins with element `start`. */
export type Piece = Part & { readonly start?: number };

/** Copies what lies in `region`, which is in both parts, from one to the other, as far as it is in the piece. */
export function copyRegion(from: Piece, to: Part, region: readonly Extent[], width: number): void {
  const first = from.start ?? 0;
  const end = first + from.data.length / width;
  const fromStrides = stridesOf(from.extents.map(({ length }) => length));
  const toStrides = stridesOf(to.extents.map(({ length }) => length));
  const row = region.at(-1)?.length ?? 1;
  const copyRow = (source: number, target: number) => {
    const [begin, stop] = [Math.max(source, first), Math.min(source + row, end)];
    if (Array.isArray(from.data)) {
      for (let i = begin; i < stop; i++) to.data[target + i - source] = from.data[i - first]!;
    } else if (begin < stop) {
      const piece = from.data.subarray((begin - first) * width, (stop - first) * width);
      const at = (target + begin - source) * width;
      (to.data as { set(values: ArrayLike<number | bigint>, at: number): void }).set(piece, at);
    }
  };
  const level = (axis: number, source: number, target: number): void => {
    const extent = region[axis];
    if (extent === undefined) {
      copyRow(source, target);
      return;
    }
    const fromStart = source + (extent.start - from.extents[axis]!.start) * fromStrides[axis]!;
    const toStart = target + (extent.start - to.extents[axis]!.start) * toStrides[axis]!;
    if (axis === region.length - 1) {
      copyRow(fromStart, toStart);
      return;
    }
    const stride = fromStrides[axis]!;
    const begin = Math.max(0, Math.floor((first - fromStart) / stride));
    const stop = Math.min(extent.length, Math.ceil((end - fromStart) / stride));
    for (let i = begin; i < stop; i++) level(axis + 1, fromStart + i * stride, toStart + i * toStrides[axis]!);
  };
  level(0, 0, 0);
}
