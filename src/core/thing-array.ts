import type { DType } from "./dtype.js";
import { InvalidArgumentError } from "./errors.js";
import { NdArray } from "./ndarray.js";

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

  override row(index: number): ThingArray {
    const rest = this.shape.slice(1);
    const length = rest.reduce((product, size) => product * size, 1);
    return new ThingArray(this.dtype, rest, this.things.slice(index * length, (index + 1) * length));
  }
  override reshape(shape: readonly number[]): ThingArray {
    return new ThingArray(this.dtype, shape, this.things);
  }
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
