const TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);

/** e^−x² · 2/√π, the derivative of erf. */
const slope = (x: number): number => TWO_OVER_ROOT_PI * Math.exp(-x * x);

/** The error function: its Taylor series (with e^−x² taken out, so that all terms have one sign), 1 − erfc beyond. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (!(size < 2.5)) return Math.sign(x) * (1 - erfc(size));
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return sum * slope(x);
}

/** 1 − erf(x), exact for large x: by its continued fraction, from the far end on. */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 2) return 1 - erf(x);
  if (x > 27.3) return 0;
  if (Number.isNaN(x)) return x;
  let fraction = 0;
  for (let n = 120; n > 0; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** A first guess of the inverse of erf where erf is `x` and erfc is `rest`, good to three digits. */
function guess(x: number, rest: number): number {
  const a = 0.147;
  const log = Math.log(rest * (1 + x));
  const half = 2 / (Math.PI * a) + log / 2;
  return Math.sqrt(Math.sqrt(half * half - log / a) - half);
}

/** The number whose erfc is `y`, between 0 and 2: Halley's method. */
export function erfcinv(y: number): number {
  if (!(y >= 0 && y <= 2)) return Number.NaN;
  if (y > 1) return -erfcinv(2 - y);
  if (y === 0) return Number.POSITIVE_INFINITY;
  let x = guess(1 - y, y);
  for (let i = 0; i < 4; i++) {
    const step = (erfc(x) - y) / slope(x);
    x += step / (1 + x * step);
  }
  return x;
}

/** The number whose erf is `y`, between −1 and 1. */
export function erfinv(y: number): number {
  if (!(Math.abs(y) < 0.5)) return y < 0 ? -erfcinv(1 + y) : erfcinv(1 - y);
  let x = Math.sign(y) * guess(Math.abs(y), 1 - Math.abs(y));
  if (Math.abs(y) < 1e-3) x = y / TWO_OVER_ROOT_PI;
  for (let i = 0; i < 4; i++) {
    const step = (erf(x) - y) / slope(x);
    x -= step / (1 + x * step);
  }
  return x;
}

/** The quantile of the normal distribution: where its distribution function is `p`. */
export function ndtri(p: number): number {
  return -Math.SQRT2 * erfcinv(2 * p);
}
