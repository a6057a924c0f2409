import { log, pow } from "./double-double.js";
import type { Sampler } from "./variates.js";

/**
 * A sampler of the gamma distribution of shape `alpha` and scale 1: Marsaglia and Tsang's squeeze method (2000); an
 * exponential variate where `alpha` is 1.
 */
export function gammaSampler(alpha: number): Sampler {
  if (alpha === 1) return (variates) => -Math.log1p(-variates.uniform());
  const isBoosted = alpha < 1;
  const d = alpha + (isBoosted ? 2 / 3 : -1 / 3);
  const c = 1 / 3 / Math.sqrt(d);
  return (variates) => {
    for (;;) {
      const x = variates.normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = variates.uniform();
      // Written so that NaN, which a NaN alpha leads to, is accepted.
      const isRejected = u >= 1 - 0.0331 * (x * x) * (x * x) && log(u) >= 0.5 * x * x + d * (1 - v + log(v));
      if (isRejected) continue;
      return isBoosted ? d * v * pow(variates.uniform(), 1 / alpha) : d * v;
    }
  };
}
