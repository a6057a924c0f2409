import { fromHalfBits } from "../core/half.js";
import type { NdArray } from "../core/ndarray.js";

/** Up to so many elements are all read; of more, a sample of about as many as half of it. */
const MOST_READ = 2 ** 20;
/** A sample is made of runs of neighbours, which come from memory together. */
const RUN = 64;
const MOST_BINS = 32;

/** What the finite elements of an array are like; of complex numbers their magnitudes, of strings their lengths in bytes. */
export interface Statistics {
  /** Elements that were read: fewer than there are, where it is a sample. */
  readonly seen: number;
  readonly isSample: boolean;
  readonly nan: number;
  /** Infinities of both signs. */
  readonly infinite: number;
  /** NaN, as the three that follow, where no element is finite. */
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Standard deviation, as NumPy's: divided by the number of elements. */
  readonly std: number;
  /** How many elements are in each of equal parts of the range, the first part that of `min`. */
  readonly bins: readonly number[];
}

/**
 * Reads an array twice, first for its range and mean, then for deviations and the histogram; nothing of it is copied. Of a
 * large one only a sample is read, evenly spread and always the same, so that the time is bounded.
 */
export function statisticsOf(array: NdArray): Statistics {
  const read = numberReader(array);
  const runs = runsOf(array.size);
  let [seen, nan, infinite, sum] = [0, 0, 0, 0];
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [start, end] of runs) {
    seen += end - start;
    for (let i = start; i < end; i++) {
      const value = read(i);
      if (Number.isNaN(value)) nan++;
      else if (!Number.isFinite(value)) infinite++;
      else {
        if (value < min) min = value;
        if (value > max) max = value;
        sum += value;
      }
    }
  }
  const isSample = seen < array.size;
  const finite = seen - nan - infinite;
  if (finite === 0)
    return {
      seen,
      isSample,
      nan,
      infinite,
      min: Number.NaN,
      max: Number.NaN,
      mean: Number.NaN,
      std: Number.NaN,
      bins: [],
    };
  const mean = sum / finite;
  const bins = new Array<number>(numberOfBins(min, max, array)).fill(0);
  const width = isWhole(array) ? (max - min + 1) / bins.length : max / bins.length - min / bins.length;
  let squares = 0;
  for (const [start, end] of runs)
    for (let i = start; i < end; i++) {
      const value = read(i);
      if (!Number.isFinite(value)) continue;
      squares += (value - mean) ** 2;
      const bin = width === 0 ? 0 : Math.floor((value - min) / width);
      bins[Math.min(bins.length - 1, bin)]! += 1;
    }
  return { seen, isSample, nan, infinite, min, max, mean, std: Math.sqrt(squares / finite), bins };
}

/** Whether elements are whole numbers, which a bin of the histogram is to hold as many of as any other. */
export function isWhole({ dtype: { kind } }: Pick<NdArray, "dtype">): boolean {
  return kind === "int" || kind === "bigint" || kind === "bool" || kind === "string";
}

function numberOfBins(min: number, max: number, array: NdArray): number {
  if (min === max) return 1;
  if (!isWhole(array)) return MOST_BINS;
  const range = max - min + 1;
  return range <= MOST_BINS ? range : Math.ceil(range / Math.ceil(range / MOST_BINS));
}

/** How an element is read as a number: of a complex one its magnitude, of a string its length in bytes. */
export function numberReader({ dtype, data }: NdArray): (index: number) => number {
  if (Array.isArray(data)) return (index) => data[index]!.length;
  switch (dtype.kind) {
    case "bigint":
      return (index) => Number(data[index]);
    case "half":
      return (index) => fromHalfBits(data[index] as number, dtype);
    case "complex":
      return (index) => Math.hypot(data[2 * index] as number, data[2 * index + 1] as number);
    default:
      return (index) => data[index] as number;
  }
}

/** The stretches of indices that are read: all, or a sample of runs, each somewhere else in its part of the array. */
function runsOf(size: number): readonly (readonly [start: number, end: number])[] {
  if (size <= MOST_READ) return [[0, size]];
  const count = MOST_READ / 2 / RUN;
  const part = size / count;
  return Array.from({ length: count }, (_, index) => {
    const room = part - RUN;
    const start = Math.floor(index * part + ((index * 0.618_033_988_75) % 1) * room);
    return [start, start + RUN] as const;
  });
}
