import { NdArray } from "../../core/ndarray.js";
import { defineOp, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { axisWindow, paddingOf } from "../nn/window.js";

/** What a pool makes of the elements in its window. */
const pool = (combine: (values: readonly number[]) => number): OpImplementation => ({
  infer: ({ inputs: [input], attr }) => {
    if (input!.shape.rank === undefined) return [Shape.unknown, [], []];
    const [ksize, strides, padding] = [attr.ints("ksize"), attr.ints("strides"), paddingOf(attr)];
    const dims = input!.shape.dims!.map((dim, axis) =>
      dim === null || axis === 0 || axis === 3
        ? dim
        : axisWindow(dim, ksize[axis]!, strides[axis]!, 1, padding, axis).output,
    );
    return [dims, [], []];
  },
  host: ({ inputs, attr }) => {
    const [input, low, high] = inputs as [NdArray, NdArray, NdArray];
    const [ksize, strides, padding] = [attr.ints("ksize"), attr.ints("strides"), paddingOf(attr)];
    const [batch, height, width, depth] = input.shape as [number, number, number, number];
    const down = axisWindow(height, ksize[1]!, strides[1]!, 1, padding, 1);
    const right = axisWindow(width, ksize[2]!, strides[2]!, 1, padding, 2);
    const values = elementsOf(input) as ArrayLike<number>;
    const out = new Results(input.dtype, [batch, down.output, right.output, depth]);
    let to = 0;
    for (let n = 0; n < batch; n++)
      for (let y = 0; y < down.output; y++)
        for (let x = 0; x < right.output; x++)
          for (let c = 0; c < depth; c++) {
            const inside: number[] = [];
            for (let i = 0; i < down.size; i++)
              for (let j = 0; j < right.size; j++) {
                const [row, column] = [y * down.stride + i - down.before, x * right.stride + j - right.before];
                if (row >= 0 && row < height && column >= 0 && column < width)
                  inside.push(values[((n * height + row) * width + column) * depth + c]!);
              }
            out.elements[to++] = combine(inside);
          }
    const scalar = (array: NdArray): NdArray => new NdArray(array.dtype, [], array.data);
    return [out.toArray(), scalar(low), scalar(high)];
  },
});

/** `QuantizedMaxPool`: the greatest elements of windows. */
export const QuantizedMaxPool = defineOp(
  "QuantizedMaxPool",
  pool((values) => Math.max(...values)),
);
/** `QuantizedAvgPool`: the averages of windows. */
export const QuantizedAvgPool = defineOp(
  "QuantizedAvgPool",
  pool((values) => Math.trunc(values.reduce((sum, value) => sum + value, 0) / values.length)),
);
