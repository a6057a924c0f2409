import { allocate, int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { type Element, NdArray, store } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import { vector } from "../host/vector.js";

/** `RaggedRange`: rows of numbers, each from a start to a limit in steps. */
export const RaggedRange = defineOp("RaggedRange", {
  infer: ({ inputs }) => {
    const rows = inputs.map(({ shape }) => (shape.rank === 1 ? shape.dim(0) : null)).find((dim) => dim !== null);
    return [[rows === undefined || rows === null ? null : rows + 1], [null]];
  },
  host: ({ inputs, outputTypes, name: node }) => {
    const sizes = inputs.filter(({ shape }) => shape.length > 0).map(({ size }) => size);
    const count = sizes[0] ?? 1;
    if (sizes.some((size) => size !== count))
      throw new InvalidArgumentError("starts, limits, and deltas must have the same shape", { node });
    const [starts, limits, deltas] = inputs.map((input) => input.toNumbers()) as [number[], number[], number[]];
    const values: number[] = [];
    const ends = [0];
    for (let i = 0; i < count; i++) {
      const [start, limit, delta] = [starts, limits, deltas].map((all) => all[all.length === 1 ? 0 : i]!) as [
        number,
        number,
        number,
      ];
      if (delta === 0) throw new InvalidArgumentError("Requires delta != 0", { node });
      const length = Math.max(0, Math.ceil((limit - start) / delta));
      for (let k = 0; k < length; k++) values.push(start + k * delta);
      ends.push(values.length);
    }
    const { dtype } = inputs[0]!;
    const data = allocate(dtype, values.length);
    for (const [i, value] of values.entries())
      store(data, i, (dtype === int64 ? BigInt(value) : value) as Element, dtype);
    return [vector(ends, outputTypes[0]!.base), new NdArray(dtype, [values.length], data)];
  },
  notDifferentiable: true,
});
