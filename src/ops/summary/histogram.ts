import type { tensorflow } from "#proto/tensorflow.js";
import { unlessZero } from "./proto.js";

let limits: readonly number[] | undefined;

/** Upper limits of the buckets: they grow by a tenth from 1e-12 on, in both directions from 0. */
function bucketLimits(): readonly number[] {
  if (limits !== undefined) return limits;
  const positive: number[] = [];
  for (let limit = 1e-12; limit < 1e20; limit *= 1.1) positive.push(limit);
  positive.push(Number.MAX_VALUE);
  limits = [...positive.map((limit) => -limit).reverse(), 0, ...positive];
  return limits;
}

/** The first bucket whose limit is above the value. */
function bucketOf(value: number, ascending: readonly number[]): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! > value) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** A histogram of finite numbers; of buckets in a row that are empty only the last is there. */
export function histogramOf(values: ArrayLike<number>): tensorflow.IHistogramProto {
  const ascending = bucketLimits();
  const counts = new Float64Array(ascending.length + 1);
  let [min, max, sum, sumSquares] = [Number.MAX_VALUE, -Number.MAX_VALUE, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    counts[bucketOf(value, ascending)]!++;
    min = Math.min(min, value);
    max = Math.max(max, value);
    sum += value;
    sumSquares += value * value;
  }
  const bucketLimit: number[] = [];
  const bucket: number[] = [];
  ascending.forEach((limit, i) => {
    if (counts[i] === 0 && i + 1 < ascending.length && counts[i + 1] === 0) return;
    bucketLimit.push(limit);
    bucket.push(counts[i]!);
  });
  return {
    min: unlessZero(min),
    max: unlessZero(max),
    num: unlessZero(values.length),
    sum: unlessZero(sum),
    sumSquares: unlessZero(sumSquares),
    bucketLimit,
    bucket,
  };
}
