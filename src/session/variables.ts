import { FailedPreconditionError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import type { Operation } from "../core/operation.js";
import { Shape } from "../core/shape.js";

/** The values of a session's variables. An array in it never changes: a write puts another one in its place. */
export class VariableStore {
  private readonly values = new Map<string, NdArray>();

  get(key: string): NdArray | undefined {
    return this.values.get(key);
  }
  set(key: string, value: NdArray): void {
    this.values.set(key, value);
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
  }
}
