import type { DType, NumericArray } from "../../core/dtype.js";
import type { NdArray } from "../../core/ndarray.js";
import { largerBig, smallerBig } from "./bigint.js";
import { elementsOf, Results } from "./elementwise.js";

/** What becomes of the rows of one segment. */
export type SegmentRule = "Sum" | "Mean" | "Max" | "Min" | "Prod";

type Combine<T> = (total: T, element: T) => T;
const NUMBERS: Readonly<Record<SegmentRule, Combine<number>>> = {
  Sum: (x, y) => x + y,
  Mean: (x, y) => x + y,
  Max: Math.max,
  Min: Math.min,
  Prod: (x, y) => x * y,
};
const BIGS: Readonly<Record<SegmentRule, Combine<bigint>>> = {
  Sum: (x, y) => x + y,
  Mean: (x, y) => x + y,
  Max: largerBig,
  Min: smallerBig,
  Prod: (x, y) => x * y,
};

/** The least (`Max`) or greatest (`Min`) value of a type: what a segment without rows has in the unsorted ops. */
function extreme(rule: "Max" | "Min", { base }: DType): number | bigint {
  const sign = rule === "Max" ? -1 : 1;
  if (base.kind === "float") return sign * (base.size === 8 ? Number.MAX_VALUE : 3.4028234663852886e38);
  if (base.kind === "half") return sign * (base.name === "float16" ? 65504 : 3.3895313892515355e38);
  const bits = BigInt(8 * base.size);
  const isUnsigned = base.name.startsWith("u");
  const top = isUnsigned ? (1n << bits) - 1n : (1n << (bits - 1n)) - 1n;
  const bottom = isUnsigned ? 0n : -(1n << (bits - 1n));
  const value = rule === "Max" ? bottom : top;
  return base.kind === "bigint" ? value : Number(value);
}

/** The value of a segment without rows, in the ops that count segments (`unsorted`) and in those that do not. */
function emptyValue(rule: SegmentRule, dtype: DType, unsorted: boolean): number | bigint {
  if (rule === "Prod") return dtype.kind === "bigint" ? 1n : 1;
  if (unsorted && (rule === "Max" || rule === "Min")) return extreme(rule, dtype);
  return dtype.kind === "bigint" ? 0n : 0;
}

/**
 * Rows of `data` (the first dimensions of it, as many as `ids` has, count as rows) taken together by segment; rows of negative
 * ids are left out.
 */
export function reduceSegments(
  rule: SegmentRule,
  data: NdArray,
  ids: readonly number[],
  rows: number,
  inner: readonly number[],
  unsorted: boolean,
): NdArray {
  const { dtype } = data;
  const results = new Results(dtype, [rows, ...inner]);
  const isComplex = dtype.kind === "complex";
  const block = inner.reduce((product, dim) => product * dim, 1) * (isComplex ? 2 : 1);
  const counts = new Int32Array(rows);
  for (const id of ids) if (id >= 0) counts[id]!++;
  const run: Run = { ids, counts, block, empty: emptyValue(rule, dtype, unsorted), average: rule === "Mean" };
  if (isComplex && rule === "Prod") multiplyComplex(results.numbers, elementsOf(data) as ArrayLike<number>, run);
  else if (dtype.kind === "bigint")
    combine(results.elements as { [index: number]: bigint }, elementsOf(data) as ArrayLike<bigint>, run, BIGS[rule]);
  else {
    combine(results.numbers, elementsOf(data) as ArrayLike<number>, run, NUMBERS[rule]);
    if (isComplex && rule !== "Prod") clearEmpty(results.numbers, run);
  }
  return results.toArray();
}

interface Run {
  readonly ids: readonly number[];
  /** Rows of each segment. */
  readonly counts: Int32Array;
  readonly block: number;
  readonly empty: number | bigint;
  readonly average: boolean;
}

function combine<T extends number | bigint>(
  out: { [index: number]: T },
  from: ArrayLike<T>,
  { ids, counts, block, empty, average }: Run,
  rule: Combine<T>,
): void {
  const isStarted = new Uint8Array(counts.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (id < 0) continue;
    const to = id * block;
    const start = i * block;
    if (isStarted[id] === 0) {
      for (let k = 0; k < block; k++) out[to + k] = from[start + k]!;
      isStarted[id] = 1;
    } else for (let k = 0; k < block; k++) out[to + k] = rule(out[to + k]!, from[start + k]!);
  }
  for (let id = 0; id < counts.length; id++) {
    const count = counts[id]!;
    if (count === 0) for (let k = id * block; k < (id + 1) * block; k++) out[k] = empty as T;
    else if (average && count > 1) for (let k = id * block; k < (id + 1) * block; k++) out[k] = divide(out[k]!, count);
  }
}

function divide<T extends number | bigint>(total: T, count: number): T {
  return (typeof total === "bigint" ? total / BigInt(count) : total / count) as T;
}

function clearEmpty(out: { [index: number]: number }, { counts, block }: Run): void {
  counts.forEach((count, id) => {
    if (count === 0) for (let k = id * block; k < (id + 1) * block; k++) out[k] = 0;
  });
}

function multiplyComplex(out: { [index: number]: number }, from: ArrayLike<number>, { ids, counts, block }: Run): void {
  for (let k = 0; k < counts.length * block; k += 2) out[k] = 1;
  ids.forEach((id, i) => {
    if (id < 0) return;
    for (let k = 0; k < block; k += 2) {
      const [at, re, im] = [id * block + k, from[i * block + k]!, from[i * block + k + 1]!];
      const [a, b] = [out[at]!, out[at + 1]!];
      out[at] = a * re - b * im;
      out[at + 1] = a * im + b * re;
    }
  });
}

/** Elements as plain numbers, for ids: 64-bit integers, too. */
export function idsOf(array: NdArray): number[] {
  return Array.from(array.data as NumericArray as ArrayLike<number | bigint>, Number);
}
