import { normalizeAxes } from "../../core/broadcast.js";
import type { DType, NumericArray } from "../../core/dtype.js";
import type { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import type { Cell } from "./complex.js";
import { broadcastRows, elementsOf, Results } from "./elementwise.js";

/** How elements are taken together: from `initial` on, one by one, and what is made of each total in the end. */
export interface Accumulation<T extends number | bigint> {
  readonly initial: T;
  readonly combine: (total: T, element: T) => T;
  /** What becomes of a total of `count` elements. */
  readonly finish?: (total: T, count: number) => T;
}
/** How complex elements are taken together: the total is in `total` and changed there. */
export interface ComplexAccumulation {
  readonly initial: number;
  readonly combine: (re: number, im: number, total: Cell) => void;
  readonly finish?: (total: Cell, count: number) => void;
}

/** A reduction's rules for numbers, integers (where they differ), 64-bit integers and complex numbers. */
export interface HostReduction {
  readonly number?: Accumulation<number>;
  readonly int?: (dtype: DType) => Accumulation<number>;
  readonly big?: (dtype: DType) => Accumulation<bigint>;
  readonly complex?: ComplexAccumulation;
}

/** Reduces an array along axes; undefined where there is no rule for its type. */
export function reduceArray(
  input: NdArray,
  axes: NdArray,
  keeps: boolean,
  dtype: DType,
  rules: HostReduction,
): NdArray | undefined {
  const { shape } = input;
  const chosen = new Set(normalizeAxes(axes.toNumbers(), shape.length));
  const kept = shape.map((dim, axis) => (chosen.has(axis) ? 1 : dim));
  const results = new Results(dtype, keeps ? kept : shape.filter((_, axis) => !chosen.has(axis)));
  const { kind } = input.dtype;
  const number = kind === "int" && rules.int !== undefined ? rules.int(input.dtype) : rules.number;
  if (kind === "complex" && rules.complex !== undefined) accumulateComplex(input, kept, results, rules.complex);
  else if (kind === "bigint" && rules.big !== undefined)
    accumulate(elementsOf(input) as ArrayLike<bigint>, shape, kept, results, rules.big(input.dtype));
  else if (kind !== "complex" && kind !== "bigint" && number !== undefined)
    accumulate(elementsOf(input) as ArrayLike<number>, shape, kept, results, number);
  else return undefined;
  return results.toArray();
}

function accumulate<T extends number | bigint>(
  from: ArrayLike<T>,
  shape: readonly number[],
  kept: readonly number[],
  results: Results,
  { initial, combine, finish }: Accumulation<T>,
): void {
  const size = sizeOf(kept);
  const totals = new Array<T>(size).fill(initial);
  broadcastRows([kept], shape, (at, count, [first], [step]) => {
    for (let k = 0, to = first!; k < count; k++, to += step!) totals[to] = combine(totals[to]!, from[at + k]!);
  });
  const out = results.elements;
  for (let i = 0; i < size; i++) out[i] = finish === undefined ? totals[i]! : finish(totals[i]!, from.length / size);
}

function accumulateComplex(
  input: NdArray,
  kept: readonly number[],
  results: Results,
  { initial, combine, finish }: ComplexAccumulation,
): void {
  const from = input.data as NumericArray;
  const size = sizeOf(kept);
  const totals = Array.from({ length: size }, (): Cell => ({ re: initial, im: 0 }));
  broadcastRows([kept], input.shape, (at, count, [first], [step]) => {
    for (let k = at, to = first!; k < at + count; k++, to += step!)
      combine(Number(from[2 * k]), Number(from[2 * k + 1]), totals[to]!);
  });
  const out = results.numbers;
  totals.forEach((total, i) => {
    finish?.(total, input.size / size);
    out[2 * i] = total.re;
    out[2 * i + 1] = total.im;
  });
}
