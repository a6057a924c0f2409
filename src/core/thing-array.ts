import type { DType } from "./dtype.js";
import { InvalidArgumentError } from "./errors.js";
import { NdArray } from "./ndarray.js";
import { sizeOf } from "./shape.js";

/** A thing that can be added to its like, and has a zero. */
export interface Summable<Self> {
  plus(other: Self): Self;
  zerosLike(): Self;
}

/** An array whose elements are things that only ops know: what handles (resource) refer to, and variants. */
export class ThingArray extends NdArray {
  constructor(
    dtype: DType,
    shape: readonly number[],
    readonly things: readonly unknown[],
  ) {
    super(dtype, shape, new Uint8Array(things.length));
  }

  /** An array without dimensions. */
  static of(dtype: DType, thing: unknown): ThingArray {
    return new ThingArray(dtype, [], [thing]);
  }

  /** The sums of the things of both. @throws InvalidArgumentError where they cannot be added */
  plus(other: NdArray): ThingArray {
    const more = other instanceof ThingArray ? other.things : [];
    return this.with(this.things.map((thing, i) => summable(thing).plus(more[i])));
  }
  /** The zeros of the things. @throws InvalidArgumentError where they have none */
  zerosLike(): ThingArray {
    return this.with(this.things.map((thing) => summable(thing).zerosLike()));
  }
  private with(things: readonly unknown[]): ThingArray {
    return new ThingArray(this.dtype, this.shape, things);
  }

  /** The things of this array and of others, along the first axis. */
  followedBy(others: readonly NdArray[]): ThingArray {
    const more = others.flatMap((other) => (other instanceof ThingArray ? other.things : []));
    const things = [...this.things, ...more];
    const rest = this.shape.slice(1);
    return new ThingArray(this.dtype, [things.length / sizeOf(rest), ...rest], things);
  }

  /** The things from one place to another. */
  part(begin: number, end: number, shape: readonly number[]): ThingArray {
    return new ThingArray(this.dtype, shape, this.things.slice(begin, end));
  }

  /** Of a list of things, those at these places. @throws InvalidArgumentError for a place that it does not have */
  chosen(places: NdArray): ThingArray {
    const chosen = places.toNumbers().map((place, i) => {
      if (place >= 0 && place < this.things.length) return this.things[place];
      throw new InvalidArgumentError(`indices[${i}] = ${place} is not in [0, ${this.things.length})`);
    });
    return new ThingArray(this.dtype, places.shape, chosen);
  }

  override row(index: number): ThingArray {
    const rest = this.shape.slice(1);
    const length = sizeOf(rest);
    return this.part(index * length, (index + 1) * length, rest);
  }
  override reshape(shape: readonly number[]): ThingArray {
    return new ThingArray(this.dtype, shape, this.things);
  }
}

function summable(thing: unknown): Summable<unknown> {
  if (typeof thing === "object" && thing !== null && "plus" in thing) return thing as Summable<unknown>;
  throw new InvalidArgumentError(`Cannot add ${thing}: it is no list of tensors, expected one`);
}

/**
 * The thing of class `kind` that a handle refers to.
 * @throws InvalidArgumentError where it refers to another one, or to none
 */
export function thingIn<T>(array: NdArray | undefined, kind: abstract new (...args: never[]) => T, what: string): T {
  const thing = array instanceof ThingArray ? array.things[0] : undefined;
  if (thing instanceof kind) return thing;
  throw new InvalidArgumentError(`Cannot find ${what}: the handle refers to ${thing ?? "nothing"}, expected ${what}`);
}
