const EULER = 0.5772156649015329;
/** From here on, series in 1/x are exact. */
const FAR = 25;

/** Σ (x/2)^(2k + n) / (k! (k + n)!), all terms of one sign. */
function modifiedSeries(n: 0 | 1, x: number): number {
  const square = (x * x) / 4;
  let term = n === 0 ? 1 : x / 2;
  let sum = term;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= square / (k * (k + n));
    sum += term;
  }
  return sum;
}

/** The terms of Hankel's series of order n: a(0) = 1, a(1)/x, a(2)/x², … until they grow. */
function* hankelTerms(n: 0 | 1, x: number): Generator<number> {
  let term = 1;
  for (let k = 1; ; k++) {
    yield term;
    const next = (term * (4 * n * n - (2 * k - 1) ** 2)) / (8 * k * x);
    if (Math.abs(next) >= Math.abs(term) || Math.abs(next) < 1e-18) return;
    term = next;
  }
}

/** e^−|x| · Iₙ(x) */
function scaledI(n: 0 | 1, x: number): number {
  const size = Math.abs(x);
  const sign = n === 1 && x < 0 ? -1 : 1;
  if (!Number.isFinite(size)) return Number.isNaN(size) ? size : 0;
  if (size <= FAR) return sign * modifiedSeries(n, size) * Math.exp(-size);
  let sum = 0;
  let turn = 1;
  for (const term of hankelTerms(n, size)) {
    sum += turn * term;
    turn = -turn;
  }
  return (sign * sum) / Math.sqrt(2 * Math.PI * size);
}
/** eˣ · Kₙ(x), an integral over exp(−x (cosh t − 1)) · cosh(nt) by the trapezoidal rule, which is exact here. */
function scaledK(n: 0 | 1, x: number): number {
  if (x <= 0) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : 0;
  const step = Math.min(0.1, 0.5 / Math.sqrt(x));
  let sum = 0.5;
  for (let t = step; ; t += step) {
    const term = Math.exp(-2 * x * Math.sinh(t / 2) ** 2) * (n === 0 ? 1 : Math.cosh(t));
    sum += term;
    if (term < 1e-18 * sum) return sum * step;
  }
}

/** The functions J of whole orders at x, from the highest that counts down to 0 (Miller's way). */
function allJ(x: number): Float64Array {
  const count = 2 * Math.ceil((x + 40) / 2) + 20;
  const values = new Float64Array(count + 1);
  values[count - 1] = 1e-300;
  for (let k = count - 1; k > 0; k--) {
    values[k - 1] = ((2 * k) / x) * values[k]! - values[k + 1]!;
    if (Math.abs(values[k - 1]!) > 1e250) for (let i = k - 1; i <= count; i++) values[i] = values[i]! * 1e-250;
  }
  let sum = values[0]!;
  for (let k = 2; k <= count; k += 2) sum += 2 * values[k]!;
  return values.map((value) => value / sum);
}

/** Jₙ and Yₙ far out: a cosine and a sine, whose strengths are series in 1/x. */
function farJY(n: 0 | 1, x: number): readonly [j: number, y: number] {
  const parts = [0, 0] as [number, number];
  let k = 0;
  for (const term of hankelTerms(n, x)) {
    parts[k % 2] = parts[k % 2]! + (k % 4 < 2 ? term : -term);
    k++;
  }
  const [p, q] = parts;
  const angle = x - (n / 2 + 0.25) * Math.PI;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const size = Math.sqrt(2 / (Math.PI * x));
  return [size * (p * cos - q * sin), size * (p * sin + q * cos)];
}

function ordinaryJ(n: 0 | 1, x: number): number {
  const size = Math.abs(x);
  const sign = n === 1 && x < 0 ? -1 : 1;
  if (size === 0) return n === 0 ? 1 : 0;
  if (!Number.isFinite(size)) return Number.isNaN(size) ? size : 0;
  return sign * (size > FAR ? farJY(n, size)[0] : allJ(size)[n]!);
}

/** Yₙ: Neumann's series of the functions J. */
function ordinaryY(n: 0 | 1, x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (x > FAR) return farJY(n, x)[1];
  const j = allJ(x);
  let sum = 0;
  for (let k = 1; n + 2 * k < j.length; k++)
    sum += ((k % 2 === 0 ? 1 : -1) * (n + 2 * k) * j[n + 2 * k]!) / (k * (n + k));
  const start = n === 0 ? 0 : -(2 / x) * j[0]!;
  return (start + 2 * (Math.log(x / 2) + EULER - n) * j[n]! - 2 * sum) / Math.PI;
}

const unscaledI = (n: 0 | 1, x: number): number =>
  Math.abs(x) <= FAR
    ? (n === 1 && x < 0 ? -1 : 1) * modifiedSeries(n, Math.abs(x))
    : scaledI(n, x) * Math.exp(Math.abs(x));

/** Bessel's functions by the names of TensorFlow's ops. */
export const bessel = {
  BesselI0: (x: number): number => unscaledI(0, x),
  BesselI0e: (x: number): number => scaledI(0, x),
  BesselI1: (x: number): number => unscaledI(1, x),
  BesselI1e: (x: number): number => scaledI(1, x),
  BesselK0: (x: number): number => scaledK(0, x) * Math.exp(-x),
  BesselK0e: (x: number): number => scaledK(0, x),
  BesselK1: (x: number): number => scaledK(1, x) * Math.exp(-x),
  BesselK1e: (x: number): number => scaledK(1, x),
  BesselJ0: (x: number): number => ordinaryJ(0, x),
  BesselJ1: (x: number): number => ordinaryJ(1, x),
  BesselY0: (x: number): number => ordinaryY(0, x),
  BesselY1: (x: number): number => ordinaryY(1, x),
} as const;
