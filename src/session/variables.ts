import { FailedPreconditionError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import type { Operation } from "../core/operation.js";
import { Shape } from "../core/shape.js";

/** Runs after which a former array that none of them has written to is given back. */
const patience = 3;

/**
 * The values of a session's variables. An array in it never changes: a write puts another one in its place. One that nobody else has
 * ever had is kept when it is replaced, and written to by a later run, so that a training step needs no new memory.
 */
export class VariableStore {
  private readonly values = new Map<string, NdArray>();
  /** Arrays that only the store and the run that made them know. */
  private readonly own = new WeakSet<NdArray>();
  /** Former values that the current run may still read. */
  private readonly former = new Map<string, NdArray>();
  /** Former values that nobody reads any more, and how many runs have not used them. */
  private readonly spare = new Map<string, { readonly array: NdArray; unused: number }>();

  /** How often a value was put in the place of another one. */
  rewrites = 0;

  get(key: string): NdArray | undefined {
    return this.values.get(key);
  }
  /** Sets a variable. An array `isOwn` if it is in nobody else's hands. */
  set(key: string, value: NdArray, isOwn = false): void {
    const before = this.values.get(key);
    if (before === value) {
      if (!isOwn) this.own.delete(value);
      return;
    }
    if (before !== undefined) this.rewrites++;
    if (before !== undefined && this.own.has(before)) this.former.set(key, before);
    if (isOwn) this.own.add(value);
    else this.own.delete(value);
    this.values.set(key, value);
  }
  /** Says that others may hold the array from now on. */
  share(array: NdArray): void {
    this.own.delete(array);
  }
  /** Says that no run reads former values any more. */
  beginRun(): void {
    for (const [key, spare] of this.spare) if (++spare.unused >= patience) this.spare.delete(key);
    if (this.former.size === 0) return;
    for (const [key, array] of this.former) if (this.own.has(array)) this.spare.set(key, { array, unused: 0 });
    this.former.clear();
  }
  /** A former array of the variable to write to, if there is one of that type and shape. */
  takeSpare(key: string, like: { readonly dtype: NdArray["dtype"]; readonly shape: Shape }): NdArray | undefined {
    const array = this.spare.get(key)?.array;
    if (array === undefined || array.dtype !== like.dtype || like.shape.rank !== array.shape.length) return undefined;
    if (!array.shape.every((size, axis) => like.shape.dim(axis) === size)) return undefined;
    this.spare.delete(key);
    return array;
  }
  /** Gives an array to be written to that nobody reads any more; it is `takeSpare`'s by a name that no variable has. */
  giveBack(name: string, array: NdArray): void {
    this.spare.set(name, { array, unused: 0 });
  }
  /** The array of a variable if nobody else has ever had it and it is of that type and shape. */
  ownOf(
    key: string,
    like: { readonly dtype: NdArray["dtype"]; readonly shape: readonly number[] },
  ): NdArray | undefined {
    const array = this.values.get(key);
    if (array === undefined || !this.own.has(array) || array.dtype !== like.dtype) return undefined;
    const fits =
      array.shape.length === like.shape.length && array.shape.every((size, axis) => size === like.shape[axis]);
    return fits ? array : undefined;
  }
  /** Leaves a variable without a value. */
  remove(key: string): void {
    if (this.values.delete(key)) this.rewrites++;
  }

  /** @throws FailedPreconditionError where the variable has no value yet */
  require(key: string, reader: Operation): NdArray {
    const value = this.values.get(key);
    if (value !== undefined) return value;
    const isResource = reader.inputs.some(({ dtype }) => dtype.name === "resource");
    const words = isResource
      ? `Could not find variable ${key}. This could mean that the variable has been deleted. In TF1, it can also mean the variable is uninitialized`
      : `Attempting to use uninitialized value ${key}`;
    const hint = "run tf.globalVariablesInitializer(), or restore a checkpoint, first";
    throw new FailedPreconditionError(`${words}: ${hint}`, { node: reader.name });
  }
  /** Forgets the values that are not of the type and shape which their variables among `operations` have. */
  keepFitting(operations: readonly Operation[]): void {
    for (const operation of operations) {
      const key = implementationOf(operation.type)?.variable?.(operation);
      const value = key === undefined ? undefined : this.values.get(key);
      if (key === undefined || value === undefined) continue;
      const fits = operation.attr.shape("shape").isCompatibleWith(Shape.of(value.shape));
      if (!fits || value.dtype !== operation.attr.type("dtype")) this.values.delete(key);
    }
  }
  clear(): void {
    this.values.clear();
    this.former.clear();
    this.spare.clear();
  }
}
