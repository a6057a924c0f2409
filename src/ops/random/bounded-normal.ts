import { bfloat16, type DType, float16, float64 } from "../../core/dtype.js";
import { InternalError, InvalidArgumentError } from "../../core/errors.js";
import { fromHalfBits, toHalfBits } from "../../core/half.js";
import { log } from "./double-double.js";
import { logf } from "./libm.js";
import { normal } from "./normal.js";
import type { Philox } from "./philox.js";
import { uniform } from "./uniform.js";

/** A normal distribution, and the bounds that its numbers lie within. */
export interface BoundedNormal {
  readonly mean: number;
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
}

/** So many numbers may be rejected one after the other. */
export const MOST_TRIALS = 1000;
/** With so many deviations within the bounds, normal numbers are drawn. */
const WIDE = 1.3;

/** Gives numbers the precision of a type. */
export const roundingTo = (dtype: DType): ((x: number) => number) => {
  if (dtype === float64) return (x) => x;
  if (dtype === float16 || dtype === bfloat16) return (x) => fromHalfBits(toHalfBits(x, dtype), dtype);
  return Math.fround;
};

/** Draws numbers that are tried one after the other: each block of the stream gives some, accepted or not. */
type Draw = () => readonly (number | undefined)[];

/**
 * Draws from bounded normal distributions, one after the other, by rejection: of normal numbers where the bounds are wide, of uniform
 * ones where they are narrow, of exponential ones in a tail.
 */
export class BoundedNormals {
  private readonly round: (x: number) => number;
  private readonly perBlock: number;

  constructor(
    private readonly philox: Philox,
    private readonly dtype: DType,
  ) {
    this.round = roundingTo(dtype);
    this.perBlock = dtype === float64 ? 2 : 4;
  }

  /** @throws InvalidArgumentError for bounds or a deviation that leave nothing; InternalError where no number is accepted */
  fill(
    { mean, deviation, low, high }: BoundedNormal,
    count: number,
    put: (index: number, value: number) => void,
  ): void {
    const { round } = this;
    if (!(deviation > 0 && low < high && (Number.isFinite(low) || Number.isFinite(high))))
      throw new InvalidArgumentError("Invalid parameters");
    const isTurned = low === Number.NEGATIVE_INFINITY || high < mean;
    const scale = isTurned ? -deviation : deviation;
    const least = round(round((isTurned ? high : low) - mean) / scale);
    const most = round(round((isTurned ? low : high) - mean) / scale);
    const { kind, draw } = this.drawFor(least, most);
    let rejected = 0;
    for (let made = 0; made < count; )
      for (const value of draw()) {
        if (value === undefined) {
          if (++rejected >= MOST_TRIALS)
            throw new InternalError(`TruncatedNormal ${kind} rejection sampler failed to accept a sample.`);
          continue;
        }
        rejected = 0;
        put(made, round(round(value * scale) + mean));
        if (++made === count) break;
      }
  }

  private drawFor(least: number, most: number): { readonly kind: string; readonly draw: Draw } {
    const { round } = this;
    if ((least < -round(WIDE) && most >= 0) || (most > round(WIDE) && least <= 0))
      return { kind: "randn", draw: this.normals(least, most) };
    const root = round(Math.sqrt(round(round(least * least) + 4)));
    const exponent = round(0.5 + round(round(least * round(least - root)) / 4));
    const cutoff = round(round(2 * round(Math.exp(exponent))) / round(least + root));
    const width = round(most - least);
    return width < cutoff
      ? { kind: "uniform", draw: this.uniforms(least, width) }
      : { kind: "exponential distribution", draw: this.exponentials(least, most, round(round(least + root) / 2)) };
  }

  private normals(least: number, most: number): Draw {
    return () =>
      this.values(normal(this.philox, this.dtype, this.perBlock)).map((x) => (x >= least && x <= most ? x : undefined));
  }

  private uniforms(least: number, width: number): Draw {
    const { round } = this;
    const plus = least < 0 ? 0 : round(least * least);
    return () => {
      const [places, heights] = [this.units(), this.units()];
      return places.map((unit, i) => {
        const z = round(round(unit * width) + least);
        const density = round(Math.exp(round(round(plus - round(z * z)) / 2)));
        return heights[i]! <= density ? z : undefined;
      });
    };
  }

  private exponentials(least: number, most: number, alpha: number): Draw {
    const { round } = this;
    return () => {
      const units = this.units();
      return Array.from({ length: units.length / 2 }, (_, i) => {
        const z = round(round(-round(this.log(units[2 * i]!)) / alpha) + least);
        const x = least < alpha ? round(alpha - z) : round(least - alpha);
        const density = round(Math.exp(round(round(-x * x) / 2)));
        return units[2 * i + 1]! <= density && z < most ? z : undefined;
      });
    };
  }

  /** The logarithm as the C library has it. */
  private log(x: number): number {
    if (x === 0) return Number.NEGATIVE_INFINITY;
    return this.dtype === float64 ? log(x) : logf(x);
  }

  private units(): number[] {
    return this.values(uniform(this.philox, this.dtype, this.perBlock));
  }

  private values(data: ArrayLike<number | bigint>): number[] {
    const isHalf = this.dtype === float16 || this.dtype === bfloat16;
    return Array.from(data, (x) => (isHalf ? fromHalfBits(Number(x), this.dtype) : Number(x)));
  }
}
