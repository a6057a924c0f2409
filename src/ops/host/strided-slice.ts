import { ShapeError } from "../../core/errors.js";

/** The arguments of StridedSlice: bounds for each entry of the brackets, and bit masks over the entries. */
export interface SliceSpec {
  readonly begin: readonly number[];
  readonly end: readonly number[];
  readonly strides: readonly number[];
  readonly beginMask: number;
  readonly endMask: number;
  readonly ellipsisMask: number;
  readonly newAxisMask: number;
  readonly shrinkAxisMask: number;
}

/** The slice of one axis of the input: `end` may be -1 where the step is negative. */
export interface AxisRange {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** A range for each axis of the input, and the shape of the result after dropped and new axes. */
export interface ResolvedSlices {
  readonly ranges: readonly AxisRange[];
  readonly shape: readonly (number | null)[];
  /** For each dimension of the result the axis of the input that is there in full; undefined for all others. */
  readonly kept: readonly (number | undefined)[];
}

const has = (mask: number, entry: number): boolean => ((mask >> entry) & 1) === 1;

/**
 * What the entries of StridedSlice mean for an input of these dimensions (`tf.strided_slice`).
 * @throws ShapeError for more entries than dimensions, an index out of bounds, or a step of 0
 */
export function stridedSlices(dims: readonly (number | null)[], spec: SliceSpec): ResolvedSlices {
  const fail = (message: string): ShapeError => new ShapeError(message, message);
  const entries = spec.begin.length;
  const ellipsis = spec.begin.findIndex((_, entry) => has(spec.ellipsisMask, entry));
  const consuming = spec.begin.filter((_, entry) => entry !== ellipsis && !has(spec.newAxisMask, entry)).length;
  if (consuming > dims.length)
    throw fail(`Index out of range using input dim ${dims.length}; input has only ${dims.length} dims`);
  const ranges: AxisRange[] = [];
  const shape: (number | null)[] = [];
  const kept: (number | undefined)[] = [];
  const keep = (count: number): void => {
    for (let i = 0; i < count; i++) {
      const dim = dims[ranges.length] ?? null;
      kept[shape.length] = ranges.length;
      ranges.push({ start: 0, end: dim ?? 2 ** 31 - 1, step: 1 });
      shape.push(dim);
    }
  };
  for (let entry = 0; entry < entries; entry++) {
    if (entry === ellipsis) keep(dims.length - consuming);
    else if (has(spec.newAxisMask, entry)) shape.push(1);
    else {
      const axis = ranges.length;
      const { range, length } = resolve(dims[axis] ?? null, entry, axis, spec, fail);
      ranges.push(range);
      if (!has(spec.shrinkAxisMask, entry)) shape.push(length);
    }
  }
  keep(dims.length - ranges.length);
  return { ranges, shape, kept };
}

function resolve(
  dim: number | null,
  entry: number,
  axis: number,
  spec: SliceSpec,
  fail: (message: string) => ShapeError,
): { range: AxisRange; length: number | null } {
  const step = spec.strides[entry]!;
  const begin = spec.begin[entry]!;
  if (step === 0) throw fail(`strides[${entry}] must be non-zero`);
  if (has(spec.shrinkAxisMask, entry)) {
    const start = begin < 0 && dim !== null ? begin + dim : begin;
    if (dim !== null && (start < 0 || start >= dim))
      throw fail(`slice index ${begin} of dimension ${axis} out of bounds.`);
    return { range: { start, end: begin === -1 && dim === null ? 2 ** 31 - 1 : start + 1, step: 1 }, length: 1 };
  }
  const fromEnd = step < 0;
  if (dim === null) {
    const start = has(spec.beginMask, entry) ? (fromEnd ? 2 ** 31 - 1 : 0) : begin;
    const end = has(spec.endMask, entry) ? (fromEnd ? -(2 ** 31) : 2 ** 31 - 1) : spec.end[entry]!;
    return { range: { start, end, step }, length: null };
  }
  const [low, high] = fromEnd ? [-1, dim - 1] : [0, dim];
  const clamp = (bound: number): number => Math.min(Math.max(bound < 0 ? bound + dim : bound, low), high);
  const start = has(spec.beginMask, entry) ? (fromEnd ? high : low) : clamp(begin);
  const end = has(spec.endMask, entry) ? (fromEnd ? low : high) : clamp(spec.end[entry]!);
  return { range: { start, end, step }, length: Math.max(0, Math.ceil((end - start) / step)) };
}
