import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { Shape } from "../../core/shape.js";
import { mapArray, zipArrays } from "../host/elementwise.js";
import { Accumulator } from "./accumulator.js";

/** Sums dense gradients. */
export class DenseAccumulator extends Accumulator {
  private sum: NdArray | undefined;

  override check([gradient]: readonly NdArray[]): void {
    const { shape } = this.spec;
    const expected = shape.isFullyDefined ? shape : this.count > 0 ? Shape.of(this.sum!.shape) : shape;
    if (expected.isCompatibleWith(Shape.of(gradient!.shape))) return;
    throw new InvalidArgumentError(`Shape mismatch: expected ${expected.toErrorString()}, got [${gradient!.shape}]`);
  }
  protected override add([gradient]: readonly NdArray[], isFirst: boolean): void {
    this.sum = isFirst ? gradient! : zipArrays<number>(this.sum!, gradient!, gradient!.dtype, (a, b) => a + b);
  }
  protected override result(): NdArray[] {
    const { count, sum } = this;
    this.sum = undefined;
    return [this.spec.reduction === "SUM" ? sum! : mapArray<number>(sum!, sum!.dtype, (x) => x / count)];
  }
}
