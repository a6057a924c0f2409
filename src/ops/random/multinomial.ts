import { BLOCKS_PER_OUTPUT } from "./generator.js";
import { type Philox, WordStream } from "./philox.js";
import { unitDouble } from "./uniform.js";

/** The part of a stream that so many drawings take. */
export const multinomialBlocks = (batch: number, samples: number): number =>
  batch * Math.ceil(samples / 4) * 4 * 2 * BLOCKS_PER_OUTPUT;

/**
 * Draws `samples` classes for each row of logits `[batch, classes]`; those that are not finite are never drawn. All rows draw
 * from one stream, as TensorFlow's do where one thread runs the kernel.
 */
export function multinomial(
  philox: Philox,
  logits: Float64Array,
  classes: number,
  samples: number,
  draw: (index: number, value: number) => void,
): void {
  const batch = logits.length / classes;
  const words = new WordStream(philox);
  const cumulative = new Float64Array(classes);
  for (let row = 0; row < batch; row++) {
    const total = accumulate(logits.subarray(row * classes, (row + 1) * classes), cumulative);
    for (let sample = 0; sample < samples; sample++) {
      const high = words.next();
      draw(row * samples + sample, firstAbove(cumulative, unitDouble(high, words.next()) * total));
    }
  }
}

/** Sums of exp(logit - greatest logit) up to each class; returns the sum of all. */
function accumulate(row: Float64Array, cumulative: Float64Array): number {
  let greatest = -Number.MAX_VALUE;
  for (const logit of row) if (Number.isFinite(logit) && logit > greatest) greatest = logit;
  let total = 0;
  for (let i = 0; i < row.length; i++) {
    if (Number.isFinite(row[i])) total += Math.exp(row[i]! - greatest);
    cumulative[i] = total;
  }
  return total;
}

/** The first index whose value is above `limit`, or the length (a binary search). */
function firstAbove(ascending: Float64Array, limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}
