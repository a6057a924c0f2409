/*
 * log, pow, sin and cos of doubles, rounded correctly but for about one result in ten thousand. JavaScript engines differ from
 * TensorFlow's C library in 3 to 10 of a hundred last bits; glibc's own functions are so nearly correct (an error
 * below 0.52 of the last bit) that the nearest double is what they return, too, save for one result in a thousand.
 *
 * The arithmetic is "double-double" (Dekker 1971): a value is the sum of two doubles, some 105 bits.
 */

/** The sum `hi + lo`, where `lo` is at most half of the last bit of `hi`. */
interface Double2 {
  readonly hi: number;
  readonly lo: number;
}

const SPLITTER = 2 ** 27 + 1;
const LN2: Double2 = { hi: Math.LN2, lo: 2.3190468138462996e-17 };
/** A quarter turn in three doubles: so much is lost when a multiple of it is taken away from its neighbour. */
const HALF_PI = 1.5707963267948966;
const HALF_PI_2 = 6.123233995736766e-17;
const HALF_PI_3 = -1.4973849048591698e-33;

function fastTwoSum(a: number, b: number): Double2 {
  const hi = a + b;
  return { hi, lo: b - (hi - a) };
}

function twoSum(a: number, b: number): Double2 {
  const hi = a + b;
  const rest = hi - a;
  return { hi, lo: a - (hi - rest) + (b - rest) };
}

function twoProduct(a: number, b: number): Double2 {
  const hi = a * b;
  const aShift = a * SPLITTER;
  const aHigh = aShift - (aShift - a);
  const aLow = a - aHigh;
  const bShift = b * SPLITTER;
  const bHigh = bShift - (bShift - b);
  const bLow = b - bHigh;
  return { hi, lo: aHigh * bHigh - hi + aHigh * bLow + aLow * bHigh + aLow * bLow };
}

function add(a: Double2, b: Double2): Double2 {
  const upper = twoSum(a.hi, b.hi);
  const lower = twoSum(a.lo, b.lo);
  const sum = fastTwoSum(upper.hi, upper.lo + lower.hi);
  return fastTwoSum(sum.hi, sum.lo + lower.lo);
}

function multiply(a: Double2, b: Double2): Double2 {
  const product = twoProduct(a.hi, b.hi);
  return fastTwoSum(product.hi, product.lo + (a.hi * b.lo + a.lo * b.hi));
}

function scale(a: Double2, b: number): Double2 {
  const product = twoProduct(a.hi, b);
  return fastTwoSum(product.hi, product.lo + a.lo * b);
}

function divide(a: Double2, b: Double2): Double2 {
  const first = a.hi / b.hi;
  const rest = add(a, scale(b, -first));
  return fastTwoSum(first, rest.hi / b.hi);
}

/**
 * A power series: the leading coefficients as double-doubles, the rest, whose terms are below 2^-15 of the sum for every
 * argument used here, as doubles.
 */
class Series {
  private readonly leading: readonly Double2[];
  private readonly tail: readonly number[];

  /** @param divisors the coefficients are 1/divisor */
  constructor(divisors: readonly number[], leading: number) {
    this.leading = divisors.slice(0, leading).map((divisor) => divide({ hi: 1, lo: 0 }, { hi: divisor, lo: 0 }));
    this.tail = divisors.slice(leading).map((divisor) => 1 / divisor);
  }

  at(x: Double2): Double2 {
    let tail = 0;
    for (let i = this.tail.length - 1; i >= 0; i--) tail = tail * x.hi + this.tail[i]!;
    let sum: Double2 = { hi: tail, lo: 0 };
    for (let i = this.leading.length - 1; i >= 0; i--) sum = add(multiply(sum, x), this.leading[i]!);
    return sum;
  }
}

function factorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}

function series(count: number, leading: number, divisor: (i: number) => number): Series {
  return new Series(
    Array.from({ length: count }, (_, i) => divisor(i)),
    leading,
  );
}

/** atanh(x)/x and sin(x)/x as series in x², cos(x) in x², exp(x) in x. */
const ATANH = series(15, 4, (i) => 2 * i + 1);
const SIN = series(10, 4, (i) => (-1) ** i * factorial(2 * i + 1));
const COS = series(11, 4, (i) => (-1) ** i * factorial(2 * i));
const EXP = series(20, 8, factorial);

function logDouble2(x: number): Double2 {
  let exponent = Math.floor(Math.log2(x));
  let mantissa = x / 2 ** exponent;
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const s = divide({ hi: mantissa - 1, lo: 0 }, twoSum(mantissa, 1));
  return add(scale(LN2, exponent), scale(multiply(s, ATANH.at(multiply(s, s))), 2));
}

/** log(x) of a normal positive double. */
export function log(x: number): number {
  return logDouble2(x).hi;
}

/** `x ** y` for a normal positive `x` whose power is a normal double, too; beyond these, as `Math.pow`. */
export function pow(x: number, y: number): number {
  const rough = x ** y;
  if (!(x >= 2 ** -1022 && x < 2 ** 1023 && rough >= 2 ** -1000 && rough <= 2 ** 1000)) return rough;
  const exponent = scale(logDouble2(x), y);
  const octaves = Math.round(exponent.hi / LN2.hi);
  const power = EXP.at(add(exponent, scale(LN2, -octaves)));
  return power.hi * 2 ** octaves;
}

/** Writes sin(v) to `out[0]` and cos(v) to `out[1]`, for |v| below 1000. */
export function sincos(v: number, out: Float64Array): void {
  const quadrant = Math.round(v / HALF_PI);
  const turned = twoProduct(HALF_PI, -quadrant);
  const rest = twoProduct(HALF_PI_2, -quadrant);
  const x = add(add(twoSum(v, turned.hi), { hi: turned.lo, lo: 0 }), {
    hi: rest.hi,
    lo: rest.lo - HALF_PI_3 * quadrant,
  });
  const x2 = multiply(x, x);
  const sine = multiply(x, SIN.at(x2)).hi;
  const cosine = COS.at(x2).hi;
  const swapped = (quadrant & 1) !== 0;
  out[0] = (quadrant & 2 ? -1 : 1) * (swapped ? cosine : sine);
  out[1] = ((quadrant + 1) & 2 ? -1 : 1) * (swapped ? sine : cosine);
}
