import { InvalidArgumentError } from "../../core/errors.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import { mapArray, zipArrays } from "../host/elementwise.js";
import { int64Vector } from "../host/sparse.js";
import { Accumulator } from "./accumulator.js";

/** One slice of a gradient, and of how many gradients it is the sum. */
interface Slice {
  readonly index: number;
  readonly values: NdArray;
  readonly count: number;
}

/** Sums gradients that are some slices of a tensor: indices in ascending order, values, and the shape of the whole. */
export class SparseAccumulator extends Accumulator {
  private slices: Slice[] = [];

  override check([indices, values, dims]: readonly NdArray[]): void {
    if (indices!.shape.length !== 1)
      throw new InvalidArgumentError(`Input indices should be vector but received shape: [${indices!.shape}]`);
    if (values!.shape.length < 1) throw new InvalidArgumentError(`Values cannot be 0-dimensional.`);
    if (indices!.size !== values!.shape[0])
      throw new InvalidArgumentError(`Expected ${indices!.size} non-empty input values, got ${values!.shape[0]}`);
    const expected = this.spec.shape.dims;
    if (expected === undefined) return;
    const found =
      dims !== undefined && dims.size > 0 ? dims.toNumbers() : [expected[0] ?? null, ...values!.shape.slice(1)];
    const same =
      found.length === expected.length &&
      expected.every((dim, i) => dim === null || found[i] === null || dim === found[i]);
    if (!same)
      throw new InvalidArgumentError(`Shape mismatch: expected ${this.spec.shape.toErrorString()}, got [${found}]`);
  }

  protected override add([indices, values]: readonly NdArray[], isFirst: boolean): void {
    const given = indices!.toNumbers().map((index, i): Slice => ({ index, values: values!.row(i), count: 1 }));
    if (isFirst) {
      this.slices = given;
      return;
    }
    const merged: Slice[] = [];
    const [left, right] = [[...this.slices], given];
    while (left.length > 0 || right.length > 0) {
      const [a, b] = [left[0], right[0]];
      if (b === undefined || (a !== undefined && a.index < b.index)) merged.push(left.shift()!);
      else if (a === undefined || b.index < a.index) merged.push(right.shift()!);
      else {
        const { dtype } = a.values;
        const values = zipArrays<number>(a.values, b.values, dtype, (x, y) => x + y);
        merged.push({ index: a.index, values, count: a.count + 1 });
        left.shift();
        right.shift();
      }
    }
    this.slices = merged;
  }

  protected override result(): NdArray[] {
    const { slices, spec } = this;
    this.slices = [];
    const rows = slices.map(({ values, count }) =>
      spec.reduction === "SUM" ? values : mapArray<number>(values, values.dtype, (x) => x / count),
    );
    const inner = rows[0]?.shape ?? [];
    const values =
      rows.length === 0
        ? NdArray.zeros(spec.dtype, [0])
        : new NdArray(spec.dtype, [rows.length, ...inner], joinData(rows));
    const first = spec.shape.dims?.[0] ?? -1;
    return [int64Vector(slices.map(({ index }) => index)), values, int64Vector([first, ...inner])];
  }
}
