import { int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineDataset } from "./dataset.js";

/** `TensorDataset`: one element, of these tensors. */
export const TensorDataset = defineDataset("TensorDataset", ({ inputs }) => () => {
  let isOver = false;
  return async () => {
    if (isOver) return undefined;
    isOver = true;
    return inputs;
  };
});

/** `TensorSliceDataset`: the slices of tensors along their first dimension. */
export const TensorSliceDataset = defineDataset("TensorSliceDataset", ({ inputs }) => {
  const [count = 0] = inputs[0]?.shape ?? [];
  for (const [i, { shape }] of inputs.entries())
    if (shape[0] !== count)
      throw new InvalidArgumentError(
        `Received component tensors with different sizes in the first dimension: component ${i} has ${shape[0]}, expected ${count}`,
      );
  return () => {
    let next = 0;
    return async () => {
      if (next >= count) return undefined;
      const row = next++;
      return inputs.map((input) => input.row(row));
    };
  };
});

/** `RangeDataset`: whole numbers from a start in steps up to, not with, a stop. */
export const RangeDataset = defineDataset("RangeDataset", ({ inputs, attr }) => {
  const [start, stop, step] = inputs.map((input) => BigInt(Number(input.item()))) as [bigint, bigint, bigint];
  if (step === 0n) throw new InvalidArgumentError("step must be a non-zero integer.");
  const [dtype = int64] = attr.types("output_types");
  return () => {
    let next = start;
    return async () => {
      if (step > 0n ? next >= stop : next <= stop) return undefined;
      const value = new NdArray(int64, [], BigInt64Array.of(next));
      next += step;
      return [value.astype(dtype)];
    };
  };
});
