import { log } from "./double-double.js";
import { BLOCKS_PER_OUTPUT } from "./generator.js";
import type { Sampler } from "./variates.js";

/** From this mean on, rejection takes over from sums of waiting times. */
const LARGE_MEAN = 10;
/** Blocks of an output that is a sum of waiting times. */
const BLOCKS_PER_SUM = 42;

/** A sampler of a binomial distribution, and how many blocks each of its outputs has. */
export interface BinomialSampler {
  readonly sampler: Sampler;
  readonly blocks: number;
}

const always = (value: number): BinomialSampler => ({ sampler: () => value, blocks: 0 });

/** A sampler of how many of `count` trials succeed with probability `chance`; `round` gives numbers the precision of their type. */
export function binomialSampler(count: number, chance: number, round: (x: number) => number): BinomialSampler {
  if (count <= 0 || chance <= 0) return always(0);
  if (chance >= 1) return always(count);
  if (Number.isNaN(count) || Number.isNaN(chance)) return always(Number.NaN);
  const isRare = chance <= 0.5;
  const rarer = isRare ? chance : round(1 - chance);
  const isSum = round(count * rarer) < LARGE_MEAN;
  const sampler = isSum ? byWaiting(count, rarer) : byRejection(count, rarer);
  return {
    sampler: isRare ? sampler : (variates) => count - sampler(variates),
    blocks: isSum ? BLOCKS_PER_SUM : BLOCKS_PER_OUTPUT,
  };
}

/** The number of successes is how many waiting times, which are geometric, fit into so many trials. */
function byWaiting(count: number, chance: number): Sampler {
  const scale = Math.log1p(-chance);
  return (variates) => {
    for (let sum = 0, successes = 0; ; successes++) {
      sum += Math.ceil(logOf(variates.uniform()) / scale);
      if (sum > count) return successes;
    }
  };
}

/** Hörmann's transformed rejection (BTRS, 1993), with his constants. */
function byRejection(count: number, chance: number): Sampler {
  const deviation = Math.sqrt(count * chance * (1 - chance));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const c = count * chance + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const odds = chance / (1 - chance);
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((count + 1) * chance);
  return (variates) => {
    for (;;) {
      const u = variates.uniform() - 0.5;
      const v = variates.uniform();
      const side = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / side + b) * u + c);
      if (side >= 0.07 && v <= squeeze) return k;
      if (k < 0 || k > count) continue;
      const limit =
        (mode + 0.5) * log((mode + 1) / (odds * (count - mode + 1))) +
        (count + 1) * log((count - mode + 1) / (count - k + 1)) +
        (k + 0.5) * log((odds * (count - k + 1)) / (k + 1)) +
        stirlingTail(mode) +
        stirlingTail(count - mode) -
        stirlingTail(k) -
        stirlingTail(count - k);
      if (logOf((v * alpha) / (a / (side * side) + b)) <= limit) return k;
    }
  };
}

const logOf = (x: number): number => (x > 0 ? log(x) : Math.log(x));

/** By how much log(k!) is above Stirling's first formula, for small k. */
const TAILS = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];

function stirlingTail(k: number): number {
  if (k < TAILS.length) return TAILS[Math.trunc(k)]!;
  const square = (k + 1) ** 2;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}
