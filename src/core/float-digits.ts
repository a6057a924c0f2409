/** A binary float format: bits of the significand (the hidden one included) and the exponent of its smallest number. */
export interface FloatFormat {
  readonly significand: number;
  readonly minExponent: number;
  /** Decimal digits that the format holds for certain (`np.finfo(dtype).precision`). */
  readonly precision: number;
}

/** The formats of IEEE 754: binary16, binary32 and binary64. */
export const FLOAT16: FloatFormat = { significand: 11, minExponent: -24, precision: 3 };
export const FLOAT32: FloatFormat = { significand: 24, minExponent: -149, precision: 6 };
export const FLOAT64: FloatFormat = { significand: 53, minExponent: -1074, precision: 15 };

/** Decimal digits of a number: `digits[0]` stands for 10^`exponent`. */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** Where to stop. */
export interface Cutoff {
  /** Whether places are counted from the decimal point or, as scientific numbers do, from the first digit. */
  readonly from: "point" | "first digit";
  /** At most so many places; as many as it takes where undefined. */
  readonly max?: number;
  /** At least so many places. */
  readonly min?: number;
}

const view = new DataView(new ArrayBuffer(8));

/**
 * The fewest decimal digits that name `magnitude` (finite, positive, exactly held by `format`) among the numbers of
 * its format, the closest such. With a `cutoff` there are fewer or more digits, correctly rounded with ties to even. Exact, by the free-format algorithm of Steele and White ("Dragon4") on big integers.
 */
export function shortestDigits(magnitude: number, format: FloatFormat, cutoff: Cutoff): Decimal {
  const { significand, exponent: binary } = decompose(magnitude, format);
  const even = significand % 2n === 0n;
  // Just above a power of two the neighbour below is only half as far away as the one above.
  const uneven = significand === 1n << BigInt(format.significand - 1) && binary > format.minExponent;
  const unit = 1n << BigInt(Math.max(binary, 0));
  let low = unit;
  let high = uneven ? 2n * unit : unit;
  let rest = significand * unit * (uneven ? 4n : 2n);
  let scale = (uneven ? 4n : 2n) << BigInt(Math.max(-binary, 0));

  let point = Math.floor(Math.log10(magnitude)) + 1; // makes 10^(point - 1) <= magnitude < 10^point
  const shift = (by: number) => {
    if (by >= 0) scale *= 10n ** BigInt(by);
    else {
      const factor = 10n ** BigInt(-by);
      rest *= factor;
      low *= factor;
      high *= factor;
    }
  };
  shift(point);
  for (; rest >= scale; point++) shift(1);
  for (; rest * 10n < scale; point--) shift(-1);

  const first = point - 1;
  const stop = (places: number) => (cutoff.from === "point" ? -places : first - places);
  const last = cutoff.max === undefined ? Number.NEGATIVE_INFINITY : stop(cutoff.max);
  const free = cutoff.min === undefined ? first : Math.min(first, stop(cutoff.min));
  const digits: number[] = [];
  for (let place = first; ; place--) {
    shift(-1);
    const digit = rest / scale;
    rest -= digit * scale;
    digits.push(Number(digit));
    const isLow = even ? rest <= low : rest < low;
    const isHigh = even ? rest + high >= scale : rest + high > scale;
    if (((isLow || isHigh) && place <= free) || place <= last) {
      if (roundsUp(isLow, isHigh, 2n * rest, scale, digits.at(-1)!)) return carry(digits, first);
      return { digits: digits.join(""), exponent: first };
    }
  }
}

function roundsUp(isLow: boolean, isHigh: boolean, twice: bigint, scale: bigint, digit: number): boolean {
  if (isLow !== isHigh) return isHigh;
  return twice === scale ? digit % 2 === 1 : twice > scale;
}

function carry(digits: number[], exponent: number): Decimal {
  while (digits.at(-1) === 9) digits.pop();
  if (digits.length === 0) return { digits: "1", exponent: exponent + 1 };
  digits[digits.length - 1]! += 1;
  return { digits: digits.join(""), exponent };
}

/** `magnitude` = significand · 2^exponent, where 2^exponent is the distance to its neighbour in `format`. */
function decompose(magnitude: number, format: FloatFormat): { significand: bigint; exponent: number } {
  view.setFloat64(0, magnitude);
  const bits = view.getBigUint64(0);
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  let significand = field === 0 ? fraction : fraction | (1n << 52n);
  let exponent = Math.max(field, 1) - 1075;
  const drop = Math.max(53 - format.significand, format.minExponent - exponent);
  if (field !== 0 && drop > 0) {
    significand >>= BigInt(drop);
    exponent += drop;
  }
  return { significand, exponent };
}
