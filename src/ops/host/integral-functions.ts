import { type Cell, divide, multiply } from "./complex.js";

const EULER = 0.5772156649015329;
const STEP = 0.2;

/** Dawson's integral: e^(−x²) ∫ e^(t²) dt, as a sum of bells (Rybicki's way). */
export function dawson(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  if (Math.abs(x) < 0.1)
    return x * (1 - x ** 2 * (2 / 3 - x ** 2 * (4 / 15 - x ** 2 * (8 / 105 - (x ** 2 * 16) / 945))));
  const middle = 2 * Math.round(x / (2 * STEP));
  let sum = 0;
  for (let n = -39; n <= 39; n += 2) sum += Math.exp(-((x - (middle + n) * STEP) ** 2)) / (middle + n);
  return sum / Math.sqrt(Math.PI);
}

/** The exponential integral Ei(x) = ∫ eᵗ/t dt from −∞ to x, of x that are not negative. */
export function exponentialIntegral(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x > 45) return farIntegral(x);
  let term = 1;
  let sum = 0;
  for (let k = 1; k < 300; k++) {
    term *= x / k;
    sum += term / k;
    if (Math.abs(term / k) < 1e-17 * Math.abs(sum)) break;
  }
  return EULER + Math.log(x) + sum;
}

function farIntegral(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < x && term > 1e-17 * sum; k++) {
    term *= k / x;
    sum += term;
  }
  return (sum * Math.exp(x)) / x;
}

/** Fresnel's integrals of cos(πt²/2) and sin(πt²/2) from 0 to x. */
export function fresnel(x: number): readonly [cosine: number, sine: number] {
  const size = Math.abs(x);
  const [c, s] = size < 1.5 ? fresnelSeries(size) : fresnelFraction(size);
  return x < 0 ? [-c, -s] : [c, s];
}

function fresnelSeries(x: number): readonly [number, number] {
  const factor = (Math.PI / 2) * x * x;
  const sums: [number, number] = [0, 0];
  let term = x;
  for (let k = 0; Math.abs(term) > 1e-18 * x; k++) {
    const sign = k % 4 < 2 ? 1 : -1;
    sums[k % 2] = sums[k % 2]! + (sign * term) / (2 * k + 1);
    term *= factor / (k + 1);
  }
  return sums;
}

/** The continued fraction of the complex error function. */
function fresnelFraction(x: number): readonly [number, number] {
  const square = Math.PI * x * x;
  if (!Number.isFinite(square)) return [Number.isNaN(x) ? x : 0.5, Number.isNaN(x) ? x : 0.5];
  let b: Cell = { re: 1, im: -square };
  let c: Cell = { re: 1e300, im: 0 };
  let d: Cell = { re: 0, im: 0 };
  divide(1, 0, b.re, b.im, d);
  const h: Cell = { ...d };
  for (let k = 1, n = -1; k < 200; k++) {
    n += 2;
    const a = -n * (n + 1);
    b = { re: b.re + 4, im: b.im };
    const next: Cell = { re: 0, im: 0 };
    divide(1, 0, a * d.re + b.re, a * d.im + b.im, next);
    d = next;
    const ratio: Cell = { re: 0, im: 0 };
    divide(a, 0, c.re, c.im, ratio);
    c = { re: b.re + ratio.re, im: b.im + ratio.im };
    const change: Cell = { re: 0, im: 0 };
    multiply(c.re, c.im, d.re, d.im, change);
    multiply(h.re, h.im, change.re, change.im, h);
    if (Math.abs(change.re - 1) + Math.abs(change.im) < 1e-16) break;
  }
  multiply(h.re, h.im, x, -x, h);
  const turn = square / 2;
  multiply(h.re, h.im, Math.cos(turn), Math.sin(turn), h);
  const out: Cell = { re: 0, im: 0 };
  multiply(0.5, 0.5, 1 - h.re, -h.im, out);
  return [out.re, out.im];
}

/** Spence's function: Li₂(1 − x). */
export function spence(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Math.PI ** 2 / 6;
  if (x === 1) return 0;
  if (x > 1) return -(Math.log(x) ** 2) / 2 - spence(1 / x);
  if (x < 0.5) return Math.PI ** 2 / 6 - Math.log(x) * Math.log1p(-x) - spence(1 - x);
  let power = 1;
  let sum = 0;
  for (let k = 1; power > 1e-18; k++) {
    power *= 1 - x;
    sum += power / (k * k);
  }
  return sum;
}
