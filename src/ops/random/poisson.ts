import type { Sampler } from "./variates.js";

/** From this rate on, rejection takes over from multiplication. */
const LARGE_RATE = 10;

/**
 * A sampler of the Poisson distribution of mean `rate`; counts above `highest`, the greatest number of the output's type, are
 * drawn anew, unless the mean is above it, too.
 */
export function poissonSampler(rate: number, highest: number): Sampler {
  if (rate === Number.POSITIVE_INFINITY) return () => rate;
  return rate < LARGE_RATE ? bySteps(rate) : byRejection(rate, rate <= highest ? highest : Number.POSITIVE_INFINITY);
}

/** Knuth's method: uniform numbers are multiplied until the product is at most exp(-rate). */
function bySteps(rate: number): Sampler {
  const threshold = Math.exp(-rate);
  return (variates) => {
    let product = variates.uniform();
    let count = 0;
    while (product > threshold) {
      product *= variates.uniform();
      count++;
    }
    return count;
  };
}

/** Hörmann's transformed rejection with squeeze (PTRS, 1993), with his constants. */
function byRejection(rate: number, highest: number): Sampler {
  const logRate = Math.log(rate);
  const b = 0.931 + 2.53 * Math.sqrt(rate);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  return (variates) => {
    for (;;) {
      const u = variates.uniform() - 0.5;
      const v = variates.uniform();
      const side = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / side + b) * u + rate + 0.43);
      if (k > highest) continue;
      if (side >= 0.07 && v <= squeeze) return k;
      if (k < 0 || (side < 0.013 && v > side)) continue;
      const density = Math.log((v * inverseAlpha) / (a / (side * side) + b));
      if (!(density > -rate + k * logRate - logFactorial(k))) return k;
    }
  };
}

const LOG_FACTORIALS = [0];
const STIRLING_FROM = 32;
for (let n = 1; n < STIRLING_FROM; n++) LOG_FACTORIALS.push(LOG_FACTORIALS[n - 1]! + Math.log(n));

/** log(n!) of a whole number of 0 or more: a sum of logarithms, or Stirling's series. */
function logFactorial(n: number): number {
  if (n < STIRLING_FROM) return LOG_FACTORIALS[n]!;
  const correction = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + correction;
}
