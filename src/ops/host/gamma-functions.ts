/** Bernoulli numbers B₂, B₄, …, B₂₂. */
const BERNOULLI = [
  1 / 6,
  -1 / 30,
  1 / 42,
  -1 / 30,
  5 / 66,
  -691 / 2730,
  7 / 6,
  -3617 / 510,
  43867 / 798,
  -174611 / 330,
  854513 / 138,
];
const EULER = 0.5772156649015329;

/** Hurwitz's zeta function: Σ (q + k)^−x for k = 0, 1, 2, …, by the Euler–Maclaurin formula. */
export function zeta(x: number, q: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY;
  if (!(x > 1)) return Number.NaN;
  if (q <= 0) {
    if (q === Math.floor(q)) return x % 2 === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
    if (x !== Math.floor(x)) return Number.NaN;
  }
  const count = q < 0 ? Math.ceil(-q) + 12 : 12;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (q + k) ** -x;
  const end = q + count;
  sum += end ** (1 - x) / (x - 1) + end ** -x / 2;
  let factor = x * end ** (-x - 1);
  for (let j = 0, factorial = 2; j < BERNOULLI.length; j++) {
    const term = (BERNOULLI[j]! / factorial) * factor;
    sum += term;
    if (Math.abs(term) < 1e-17 * Math.abs(sum)) break;
    const n = 2 * j + 2;
    factor *= ((x + n - 1) * (x + n)) / (end * end);
    factorial *= (n + 1) * (n + 2);
  }
  return sum;
}

/** ζ(k) − 1 for k = 2, 3, …: coefficients of log Γ around 2. */
const ZETA_LESS_ONE = Array.from({ length: 40 }, (_, i) => zeta(i + 2, 2));

/** log Γ(1 + z) for |z| ≤ 1/2. */
function logGammaNearOne(z: number): number {
  let sum = -Math.log1p(z) + z * (1 - EULER);
  let power = z;
  for (let k = 2; k < ZETA_LESS_ONE.length + 2; k++) {
    power *= -z;
    sum -= (ZETA_LESS_ONE[k - 2]! * power) / k;
    if (Math.abs(power) < 1e-18) break;
  }
  return sum;
}

/** The logarithm of |Γ(x)|. */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  if (x <= 0) {
    if (x === Math.floor(x)) return Number.POSITIVE_INFINITY;
    return Math.log(Math.PI / Math.abs(sinPi(x))) - lgamma(1 - x);
  }
  if (x < 0.5) return logGammaNearOne(x) - Math.log(x);
  if (x < 1.5) return logGammaNearOne(x - 1);
  if (x < 2.5) return logGammaNearOne(x - 2) + Math.log1p(x - 2);
  let shift = 1;
  let at = x;
  for (; at < 12; at++) shift *= at;
  let sum = (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2;
  let power = at;
  for (let j = 0; j < 8; j++) {
    const n = 2 * j + 2;
    sum += BERNOULLI[j]! / (n * (n - 1) * power);
    power *= at * at;
  }
  return sum - Math.log(shift);
}

/** sin(πx), exact at whole numbers. */
function sinPi(x: number): number {
  const rest = x - 2 * Math.round(x / 2);
  return Math.abs(rest) > 0.5 ? Math.sin(Math.PI * (Math.sign(rest) - rest)) : Math.sin(Math.PI * rest);
}

/** The derivative of log Γ. */
export function digamma(x: number): number {
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x <= 0) {
    if (x === Math.floor(x)) return Number.NaN;
    return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.round(x)));
  }
  let sum = 0;
  let at = x;
  for (; at < 12; at++) sum -= 1 / at;
  sum += Math.log(at) - 0.5 / at;
  let power = at * at;
  for (let j = 0; j < 8; j++) {
    sum -= BERNOULLI[j]! / ((2 * j + 2) * power);
    power *= at * at;
  }
  return sum;
}

/** The nth derivative of the digamma function. */
export function polygamma(n: number, x: number): number {
  if (n !== Math.floor(n) || n < 0) return Number.NaN;
  if (n === 0) return digamma(x);
  return (n % 2 === 0 ? -1 : 1) * Math.exp(lgamma(n + 1)) * zeta(n + 1, x);
}
