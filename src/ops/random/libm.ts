/*
 * Single-precision log, sin and cos with the results of the C library that TensorFlow calls on Linux (glibc 2.28 and later),
 * bit for bit. They are not correctly rounded; each is a short polynomial in double precision, rounded once at the end.
 *
 * Method and constants are those of Arm's optimized routines (math/logf.c, math/sincosf.c and their tables),
 * Copyright (c) 2017-2018 Arm Limited, under the MIT licence (see NOTICE).
 */

const LN2 = Math.LN2;
const LOG_2 = -0.4999997485802103;
const LOG_3 = 0.333456765744066;
const LOG_4 = -0.25089342214237154;

/** 1/c and log(c), for a number c near the middle of each sixteenth of an octave. */
const LOG_TABLE = new Float64Array([
  1.398907162146528, -0.33569133332882284, 1.3403141896637998, -0.2929040563774074, 1.286432210124115,
  -0.2518726580937369, 1.2367150214269895, -0.21245868807117255, 1.1906977166711752, -0.17453945183745634,
  1.1479821020556429, -0.1380057072319758, 1.1082251448272158, -0.10275976698545139, 1.0711297413057381,
  -0.06871392447020525, 1.036437278977283, -0.0357891387398228, 1, 0, 0.9492859795739057, 0.05204517742929496,
  0.8951049428609004, 0.11081431298787942, 0.8476821620351103, 0.1652495223695143, 0.8050314851692001,
  0.21687389031699977, 0.7664671008843108, 0.2659635028121397, 0.731428603316328, 0.3127556664073557,
]);
/** Bits of the number (0.7) where the octave of the table begins. */
const LOG_OFFSET = 0x3f330000;

const floats = new Float32Array(1);
const bits = new Uint32Array(floats.buffer);

/** glibc's `logf` of a normal positive float. */
export function logf(x: number): number {
  floats[0] = x;
  const fromOffset = (bits[0]! - LOG_OFFSET) | 0;
  const exponent = fromOffset >> 23;
  bits[0] = bits[0]! - (exponent << 23);
  const entry = ((fromOffset >>> 19) & 15) << 1;
  const r = floats[0] * LOG_TABLE[entry]! - 1;
  const r2 = r * r;
  const tail = LOG_4 * r2 + (LOG_3 * r + LOG_2);
  return Math.fround(tail * r2 + (LOG_TABLE[entry + 1]! + exponent * LN2 + r));
}

const TWO_OVER_PI_24 = 10680707.430881744; // 2^24 * 2/pi
const HALF_PI = 1.5707963267948966;
const SIN_3 = -0.16666654943701084;
const SIN_5 = 0.008332178146138854;
const SIN_7 = -0.00019517298981385725;
const COS_2 = -0.49999999725108224;
const COS_4 = 0.041666623324344516;
const COS_6 = -0.001388676379437604;
const COS_8 = 2.4390450703564542e-5;
/** Below this, sin(x) is x. */
const TINY = 2 ** -12;

/** glibc's `sincosf` of a float of 0 or more and below 120: writes the sine to `out[at]` and the cosine to `out[at + 1]`. */
export function sincosf(v: number, out: Float32Array, at: number): void {
  if (v < TINY) {
    out[at] = v;
    out[at + 1] = 1;
    return;
  }
  const quadrant = (Math.trunc(v * TWO_OVER_PI_24) + 0x800000) >> 24;
  const x = v - quadrant * HALF_PI;
  const x2 = x * x;
  const x4 = x2 * x2;
  const x3 = x2 * x;
  const sine = x + x3 * SIN_3 + x3 * x2 * (SIN_5 + x2 * SIN_7);
  const cosine = 1 + x2 * COS_2 + x4 * COS_4 + x4 * x2 * (COS_6 + x2 * COS_8);
  const swapped = (quadrant & 1) !== 0;
  out[at] = (quadrant & 2 ? -1 : 1) * (swapped ? cosine : sine);
  out[at + 1] = ((quadrant + 1) & 2 ? -1 : 1) * (swapped ? sine : cosine);
}
