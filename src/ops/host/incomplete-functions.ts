import { digamma, lgamma } from "./gamma-functions.js";

const TINY = 1e-300;
const EPSILON = 1e-16;

/** x^a · e^−x / Γ(a + 1), the factor before the series. */
const factor = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - lgamma(a + 1));

/** The regularized lower incomplete gamma function P(a, x). */
export function igamma(a: number, x: number): number {
  if (x === 0) return 0;
  if (!(x > 0 && a > 0)) return Number.NaN;
  if (a === Number.POSITIVE_INFINITY) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** The regularized upper incomplete gamma function Q(a, x) = 1 − P(a, x). */
export function igammac(a: number, x: number): number {
  if (!(x >= 0 && a > 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (a === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > EPSILON * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return factor(a, x) * sum;
}

/** Legendre's continued fraction, evaluated from the front (Lentz's way). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 10000; n++) {
    const step = n * (a - n);
    b += 2;
    d = 1 / nonZero(step * d + b);
    c = nonZero(b + step / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < EPSILON) break;
  }
  return factor(a, x) * a * value;
}
const nonZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/** The derivative of P(a, x) with respect to a: that of its series, or of the fraction by differences where x is far above. */
export function igammaGradA(a: number, x: number): number {
  if (!(x >= 0 && a > 0)) return Number.NaN;
  if (x === 0 || x === Number.POSITIVE_INFINITY) return 0;
  if (x > 2 * a + 20) {
    const step = 1e-4 * Math.max(a, 1e-3);
    return (upperFraction(a - step, x) - upperFraction(a + step, x)) / (2 * step);
  }
  return factor(a, x) * seriesSlope(a, x);
}

/** The derivative of P(a, x) with respect to a by its series, without the factor before that. */
function seriesSlope(a: number, x: number): number {
  let term = 1;
  let harmonic = 0;
  let sum = 1;
  let slope = 0;
  for (let n = 1; n < 100000; n++) {
    term *= x / (a + n);
    harmonic += 1 / (a + n);
    sum += term;
    slope -= term * harmonic;
    if (term * harmonic < EPSILON * Math.abs(slope)) break;
  }
  return sum * (Math.log(x) - digamma(a + 1)) + slope;
}

/** How a number x of the gamma distribution of shape a, drawn at one place of P, changes with a: −∂P/∂a over the density. */
export function gammaSampleSlope(a: number, x: number): number {
  if (!(x >= 0 && a > 0)) return Number.NaN;
  if (x === 0) return 0;
  if (x <= 2 * a + 20) return (-x / a) * seriesSlope(a, x);
  return (-igammaGradA(a, x) * x) / (factor(a, x) * a);
}

/** The regularized incomplete beta function I(x; a, b). */
export function betainc(a: number, b: number, x: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) return Number.NaN;
  if (x === 0 || x === 1) return x;
  const front = Math.exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(a, b, x)) / a;
  return 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const step of [even, odd]) {
      d = 1 / nonZero(1 + step * d);
      c = nonZero(1 + step / c);
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < EPSILON) break;
  }
  return value;
}
