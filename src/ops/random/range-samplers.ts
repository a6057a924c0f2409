import type { SimplePhilox } from "./simple-philox.js";

/** Draws whole numbers of [0, range) of some distribution (TensorFlow's `RangeSampler`). */
export interface RangeSampler {
  readonly range: number;
  draw(random: SimplePhilox): number;
  /** The probability of a number, as a float32. */
  probability(value: number): number;
  /** Takes note of numbers that were there, for a distribution that is learned. */
  learn?(values: readonly number[]): void;
}

/** All numbers are equally likely. */
export function uniformSampler(range: number): RangeSampler {
  const limit = BigInt(range);
  const each = Math.fround(1 / range);
  return { range, draw: (random) => Number(random.below64(limit)), probability: () => each };
}

/** Small numbers are more likely, as words are where the most frequent ones come first (Zipf's law). */
export function logUniformSampler(range: number): RangeSampler {
  const logRange = Math.log1p(range);
  return {
    range,
    draw: (random) => (Math.trunc(Math.exp(random.double() * logRange)) - 1) % range,
    probability: (value) => Math.fround(Math.log((value + 2) / (value + 1)) / logRange),
  };
}

/** As likely as the numbers were so far: each counts once from the beginning. */
export function learnedUnigramSampler(range: number): RangeSampler {
  const weights = new WeightTree(range);
  return {
    range,
    draw: (random) => weights.find(random.below(weights.total)),
    probability: (value) => Math.fround(Math.fround(weights.of(value)) / Math.fround(weights.total)),
    learn: (values) => {
      for (const value of values) weights.add(value);
    },
  };
}

/** Whole weights of numbers, and their sums over pairs, pairs of pairs, …: level 0 is the sum of all. */
class WeightTree {
  private readonly levels: Int32Array[] = [];

  constructor(size: number) {
    let length = 1;
    while (length < size) length *= 2;
    let level = Int32Array.from({ length }, (_, i) => (i < size ? 1 : 0));
    this.levels.unshift(level);
    while (level.length > 1) {
      const below = level;
      level = Int32Array.from({ length: below.length / 2 }, (_, i) => below[2 * i]! + below[2 * i + 1]!);
      this.levels.unshift(level);
    }
  }

  get total(): number {
    return this.levels[0]![0]!;
  }
  of(index: number): number {
    return this.levels.at(-1)![index]!;
  }
  add(index: number): void {
    let at = index;
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      this.levels[depth]![at]!++;
      at >>= 1;
    }
  }
  /** The number in whose share of the total `position` lies. */
  find(position: number): number {
    let left = position;
    let index = 0;
    for (const level of this.levels.slice(1)) {
      index *= 2;
      const weight = level[index]!;
      if (left < weight) continue;
      left -= weight;
      index++;
    }
    return index;
  }
}

/** As likely as fixed float32 weights say (Walker's alias method: one draw chooses a number, another whether it or its alias counts). */
export function fixedUnigramSampler(weights: readonly number[]): RangeSampler {
  const count = weights.length;
  let total = 0;
  for (const weight of weights) total = Math.fround(total + weight);
  const { chance, alias } = aliasTable(weights);
  return {
    range: count,
    draw: (random) => {
      const chosen = random.float();
      const index = random.below(count);
      return chosen < chance[index]! ? index : alias[index]!;
    },
    probability: (value) => (value < 0 || value >= count ? 0 : Math.fround(weights[value]! / total)),
  };
}

function aliasTable(weights: readonly number[]): { chance: Float32Array; alias: Int32Array } {
  const count = weights.length;
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.fround(weight * count) / sum);
  const alias = new Int32Array(count).fill(-1);
  const low: number[] = [];
  const high: number[] = [];
  parts.forEach((part, i) => {
    (part < 1 ? low : high).push(i);
  });
  while (low.length > 0 && high.length > 0) {
    const [small, large] = [low.pop()!, high.pop()!];
    alias[small] = large;
    parts[large] = parts[large]! - (1 - parts[small]!);
    (parts[large]! < 1 ? low : high).push(large);
  }
  const chance = Float32Array.from(parts);
  for (const index of [...high, ...low]) {
    chance[index] = 1;
    alias[index] = index;
  }
  return { chance, alias };
}
