import { broadcastShapes } from "../../core/broadcast.js";
import { int32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import { Shape, stridesOf } from "../../core/shape.js";
import { elementsOf, Results, zipArrays } from "../host/elementwise.js";
import { axisWindow, paddingOf } from "../nn/window.js";
import { rangeArray } from "./conversions.js";
import { limitsOf, productRange, type Range, unclamped } from "./ranges.js";

/** An input with the range that it stands for. */
export const rangeIn = ({ inputs }: HostContext, low: number, high: number): Range => ({
  min: Number(inputs[low]!.item()),
  max: Number(inputs[high]!.item()),
});

/** Two factors as whole numbers, zero where they stand for zero, and the range of their product. */
function factors(context: HostContext, where: readonly [number, number, number, number]) {
  const { inputs, outputTypes } = context;
  const [a, b] = inputs as [NdArray, NdArray];
  const [aRange, bRange] = [rangeIn(context, where[0], where[1]), rangeIn(context, where[2], where[3])];
  const [aLimits, bLimits] = [limitsOf(a.dtype), limitsOf(b.dtype)];
  const around = (array: NdArray, zero: number): Int32Array =>
    Int32Array.from(elementsOf(array) as ArrayLike<number>, (q) => q - zero);
  return {
    a: around(a, unclamped(0, aRange, aLimits)),
    b: around(b, unclamped(0, bRange, bLimits)),
    range: productRange(aRange, aLimits, bRange, bLimits, limitsOf(outputTypes[0]!)),
  };
}

const ranged = (array: NdArray, { min, max }: Range): NdArray[] => [array, rangeArray([min]), rangeArray([max])];

/** `QuantizedMatMul`: the product of matrices of a few bits, in 32 bits. */
export const QuantizedMatMul = defineOp("QuantizedMatMul", {
  infer: ({ inputs: [a, b], attr }) => {
    const [ta, tb] = [attr.bool("transpose_a"), attr.bool("transpose_b")];
    const side = (shape: Shape, axis: number): number | null => (shape.rank === undefined ? null : shape.dim(axis));
    return [[side(a!.shape, ta ? 1 : 0), side(b!.shape, tb ? 0 : 1)], [], []];
  },
  host: (context) => {
    const { inputs, attr, outputTypes, name: node } = context;
    const [x, y] = inputs as [NdArray, NdArray];
    const { a, b, range } = factors(context, [2, 3, 4, 5]);
    const [ta, tb] = [attr.bool("transpose_a"), attr.bool("transpose_b")];
    const [rows, inner] = ta ? [x.shape[1]!, x.shape[0]!] : [x.shape[0]!, x.shape[1]!];
    const [deep, columns] = tb ? [y.shape[1]!, y.shape[0]!] : [y.shape[0]!, y.shape[1]!];
    if (inner !== deep)
      throw new InvalidArgumentError(`Matrix size-incompatible: In[0]: [${x.shape}], In[1]: [${y.shape}]`, { node });
    const out = new Results(outputTypes[0]!, [rows, columns]);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        let sum = 0;
        for (let k = 0; k < inner; k++)
          sum += a[ta ? k * rows + i : i * inner + k]! * b[tb ? j * inner + k : k * columns + j]!;
        out.elements[i * columns + j] = sum;
      }
    return ranged(out.toArray(), range);
  },
});

/** `QuantizedConv2D`: the convolution of pictures of a few bits, in 32 bits. */
export const QuantizedConv2D = defineOp("QuantizedConv2D", {
  infer: ({ inputs: [input, filter], attr }) => {
    if (input!.shape.rank === undefined || filter!.shape.rank === undefined) return [Shape.unknown, [], []];
    const [strides, padding] = [attr.ints("strides"), paddingOf(attr)];
    const along = (axis: number): number | null => {
      const [size, taps] = [input!.shape.dim(axis), filter!.shape.dim(axis - 1)];
      return size === null || taps === null ? null : axisWindow(size, taps, strides[axis]!, 1, padding, axis).output;
    };
    return [[input!.shape.dim(0), along(1), along(2), filter!.shape.dim(3)], [], []];
  },
  host: (context) => {
    const { inputs, attr, outputTypes } = context;
    const [input, filter] = inputs as [NdArray, NdArray];
    const { a, b, range } = factors(context, [2, 3, 4, 5]);
    const [strides, padding] = [attr.ints("strides"), paddingOf(attr)];
    const [batch, , , depth] = input.shape as [number, number, number, number];
    const [taps, across, , width] = filter.shape as [number, number, number, number];
    const down = axisWindow(input.shape[1]!, taps, strides[1]!, 1, padding, 1);
    const right = axisWindow(input.shape[2]!, across, strides[2]!, 1, padding, 2);
    const out = new Results(outputTypes[0]!, [batch, down.output, right.output, width]);
    const [image, line, pixel] = stridesOf(input.shape) as [number, number, number];
    let to = 0;
    const sums = new Float64Array(width);
    for (let n = 0; n < batch; n++)
      for (let y = 0; y < down.output; y++)
        for (let x = 0; x < right.output; x++) {
          sums.fill(0);
          for (let i = 0; i < taps; i++) {
            const row = y * down.stride + i - down.before;
            if (row < 0 || row >= down.input) continue;
            for (let j = 0; j < across; j++) {
              const column = x * right.stride + j - right.before;
              if (column < 0 || column >= right.input) continue;
              const from = n * image + row * line + column * pixel;
              for (let c = 0; c < depth; c++) {
                const value = a[from + c]!;
                const weights = ((i * across + j) * depth + c) * width;
                for (let k = 0; k < width; k++) sums[k] = sums[k]! + value * b[weights + k]!;
              }
            }
          }
          for (let k = 0; k < width; k++) out.elements[to++] = sums[k]!;
        }
    return ranged(out.toArray(), range);
  },
});

/** `QuantizedMul`: products of elements of a few bits, in 32 bits, with broadcasting. */
export const QuantizedMul = defineOp("QuantizedMul", {
  infer: ({ inputs: [x, y] }) => [broadcastShapes(x!.shape, y!.shape), [], []],
  host: (context) => {
    const { a, b, range } = factors(context, [2, 3, 4, 5]);
    const [x, y] = context.inputs as [NdArray, NdArray];
    const product = zipArrays<number>(
      new NdArray(int32, x.shape, a),
      new NdArray(int32, y.shape, b),
      context.outputTypes[0]!.base,
      (p, q) => p * q,
    );
    return ranged(product, range);
  },
});
