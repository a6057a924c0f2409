import { broadcastShapes } from "../../core/broadcast.js";
import type { DType, NumericArray } from "../../core/dtype.js";
import type { NdArray } from "../../core/ndarray.js";
import { Shape } from "../../core/shape.js";
import { broadcastRows, type Result, Results } from "./elementwise.js";

/** A place for one complex number; kernels reuse it, so that no element allocates. */
export interface Cell {
  re: number;
  im: number;
}
/** A function of one complex number; it sets `out`. */
export type ComplexUnary = (re: number, im: number, out: Cell) => void;
/** A function of two complex numbers; it sets `out`. */
export type ComplexBinary = (a: number, b: number, c: number, d: number, out: Cell) => void;

/** Applies `f` to each complex element. */
export function mapComplex(array: NdArray, dtype: DType, f: ComplexUnary): NdArray {
  const from = array.data as NumericArray;
  const results = new Results(dtype, array.shape);
  const to = results.numbers;
  const out: Cell = { re: 0, im: 0 };
  for (let i = 0; i < from.length; i += 2) {
    f(Number(from[i]), Number(from[i + 1]), out);
    to[i] = out.re;
    to[i + 1] = out.im;
  }
  return results.toArray();
}

/** Applies a real-valued `f` to each complex element. */
export function mapComplexToReal(array: NdArray, dtype: DType, f: (re: number, im: number) => number): NdArray {
  const from = array.data as NumericArray;
  const results = new Results(dtype, array.shape);
  const to = results.numbers;
  for (let i = 0; i < array.size; i++) to[i] = f(Number(from[2 * i]), Number(from[2 * i + 1]));
  return results.toArray();
}

/** Complex numbers of two arrays of real ones, with NumPy's broadcasting. */
export function zipToComplex(re: NdArray, im: NdArray, dtype: DType): NdArray {
  const [x, y] = [re.data as NumericArray, im.data as NumericArray];
  return zipPairs(re, im, dtype, (to, k, p, q) => {
    to[2 * k] = x[p / 2]!;
    to[2 * k + 1] = y[q / 2]!;
  });
}

/** Applies `f` to each pair of complex elements, with NumPy's broadcasting. */
export function zipComplex(a: NdArray, b: NdArray, dtype: DType, f: ComplexBinary): NdArray {
  const [x, y] = [a.data as NumericArray, b.data as NumericArray];
  const out: Cell = { re: 0, im: 0 };
  return zipPairs(a, b, dtype, (to, k, p, q) => {
    f(Number(x[p]), Number(x[p + 1]), Number(y[q]), Number(y[q + 1]), out);
    to[2 * k] = out.re;
    to[2 * k + 1] = out.im;
  });
}

/** Compares each pair of complex elements, with NumPy's broadcasting. */
export function compareComplex(
  a: NdArray,
  b: NdArray,
  dtype: DType,
  f: (a: number, b: number, c: number, d: number) => boolean,
): NdArray {
  const [x, y] = [a.data as NumericArray, b.data as NumericArray];
  return zipPairs(a, b, dtype, (to, k, p, q) => {
    to[k] = f(Number(x[p]), Number(x[p + 1]), Number(y[q]), Number(y[q + 1]));
  });
}

function zipPairs(
  a: NdArray,
  b: NdArray,
  dtype: DType,
  set: (to: { [index: number]: Result }, k: number, p: number, q: number) => void,
): NdArray {
  const shape = broadcastShapes(Shape.of(a.shape), Shape.of(b.shape)).toArray();
  const results = new Results(dtype, shape);
  const to = results.elements;
  broadcastRows([a.shape, b.shape], shape, (at, count, [i, j], [stepI, stepJ]) => {
    for (let k = 0; k < count; k++) set(to, at + k, 2 * (i! + k * stepI!), 2 * (j! + k * stepJ!));
  });
  return results.toArray();
}

const set = (out: Cell, re: number, im: number): void => {
  out.re = re;
  out.im = im;
};

/** (a + bi) · (c + di) */
export const multiply: ComplexBinary = (a, b, c, d, out) => set(out, a * c - b * d, a * d + b * c);

/** (a + bi) / (c + di), scaled by the larger part of the divisor, so that no square overflows (Smith's way). */
export const divide: ComplexBinary = (a, b, c, d, out) => {
  if (c === 0 && d === 0) set(out, a / 0, b / 0);
  else if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const divisor = c + d * ratio;
    set(out, (a + b * ratio) / divisor, (b - a * ratio) / divisor);
  } else {
    const ratio = c / d;
    const divisor = c * ratio + d;
    set(out, (a * ratio + b) / divisor, (b * ratio - a) / divisor);
  }
};

const exp: ComplexUnary = (re, im, out) => {
  const size = Math.exp(re);
  if (im === 0) set(out, size, im);
  else set(out, size * Math.cos(im), size * Math.sin(im));
};
const log: ComplexUnary = (re, im, out) => set(out, Math.log(Math.hypot(re, im)), Math.atan2(im, re));
const sqrt: ComplexUnary = (re, im, out) => {
  const size = Math.hypot(re, im);
  if (size === 0) set(out, 0, im);
  else if (re >= 0) {
    const root = Math.sqrt((size + re) / 2);
    set(out, root, im / (2 * root));
  } else {
    const root = Math.sqrt((size - re) / 2);
    set(out, Math.abs(im) / (2 * root), im < 0 || Object.is(im, -0) ? -root : root);
  }
};
const sinh: ComplexUnary = (re, im, out) => set(out, Math.sinh(re) * Math.cos(im), Math.cosh(re) * Math.sin(im));
const cosh: ComplexUnary = (re, im, out) => set(out, Math.cosh(re) * Math.cos(im), Math.sinh(re) * Math.sin(im));
const tanh: ComplexUnary = (re, im, out) => {
  const divisor = Math.cosh(2 * re) + Math.cos(2 * im);
  if (Number.isFinite(divisor)) set(out, Math.sinh(2 * re) / divisor, Math.sin(2 * im) / divisor);
  else set(out, Math.sign(re), 0);
};
const asinh: ComplexUnary = (re, im, out) => {
  multiply(re, im, re, im, out);
  sqrt(out.re + 1, out.im, out);
  log(re + out.re, im + out.im, out);
};
const acosh: ComplexUnary = (re, im, out) => {
  sqrt(re + 1, im, out);
  const { re: a, im: b } = out;
  sqrt(re - 1, im, out);
  multiply(a, b, out.re, out.im, out);
  log(re + out.re, im + out.im, out);
};
const atanh: ComplexUnary = (re, im, out) => {
  log(1 + re, im, out);
  const { re: a, im: b } = out;
  log(1 - re, -im, out);
  set(out, (a - out.re) / 2, (b - out.im) / 2);
};
const reciprocal: ComplexUnary = (re, im, out) => divide(1, 0, re, im, out);

/** f(iz) / i, which turns a hyperbolic function into the circular one. */
const turned =
  (f: ComplexUnary): ComplexUnary =>
  (re, im, out) => {
    f(-im, re, out);
    set(out, out.im, -out.re);
  };
const after =
  (f: ComplexUnary, g: ComplexUnary): ComplexUnary =>
  (re, im, out) => {
    g(re, im, out);
    f(out.re, out.im, out);
  };

/** The elementary functions of a complex number, by the names of TensorFlow's ops. */
export const complexFunctions = {
  Neg: (re, im, out) => set(out, -re, -im),
  Conj: (re, im, out) => set(out, re, -im),
  Square: (re, im, out) => multiply(re, im, re, im, out),
  Reciprocal: reciprocal,
  Sqrt: sqrt,
  Rsqrt: after(reciprocal, sqrt),
  Exp: exp,
  Expm1: (re, im, out) => {
    exp(re, im, out);
    set(out, out.re - 1, out.im);
  },
  Log: log,
  Log1p: (re, im, out) => log(re + 1, im, out),
  Sin: turned(sinh),
  Cos: (re, im, out) => cosh(-im, re, out),
  Tan: turned(tanh),
  Asin: turned(asinh),
  Acos: (re, im, out) => {
    turned(asinh)(re, im, out);
    set(out, Math.PI / 2 - out.re, -out.im);
  },
  Atan: turned(atanh),
  Sinh: sinh,
  Cosh: cosh,
  Tanh: tanh,
  Asinh: asinh,
  Acosh: acosh,
  Atanh: atanh,
  Sigmoid: (re, im, out) => {
    exp(-re, -im, out);
    reciprocal(out.re + 1, out.im, out);
  },
  Sign: (re, im, out) => {
    const size = Math.hypot(re, im);
    if (size === 0) set(out, 0, 0);
    else set(out, re / size, im / size);
  },
} as const satisfies Readonly<Record<string, ComplexUnary>>;

/** (a + bi) to the power (c + di) */
export const power: ComplexBinary = (a, b, c, d, out) => {
  if (c === 0 && d === 0) set(out, 1, 0);
  else if (a === 0 && b === 0) set(out, 0, 0);
  else {
    log(a, b, out);
    multiply(out.re, out.im, c, d, out);
    exp(out.re, out.im, out);
  }
};
