import { apply } from "../../core/apply-op.js";
import type { AttrReader } from "../../core/attr.js";
import type { TensorLike } from "../../core/convert.js";
import { ShapeError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { nameScope } from "../control.js";
import { elementsOf, Results } from "../host/elementwise.js";
import type { Named } from "../named.js";
import { reverse } from "../reverse.js";
import { negative } from "../unary.js";
import { type AxisWindow, axisWindow, type Padding, windowOutput } from "./window.js";

function settings(attr: AttrReader): { strides: number[]; rates: number[]; padding: Padding } {
  return {
    strides: attr.ints("strides"),
    rates: attr.ints("rates"),
    padding: { kind: attr.string("padding"), explicit: [] },
  };
}

/** The windows along rows and columns. */
function windowsOf(input: NdArray, filter: NdArray, attr: AttrReader): [AxisWindow, AxisWindow] {
  const { strides, rates, padding } = settings(attr);
  return [1, 2].map((axis) =>
    axisWindow(input.shape[axis]!, filter.shape[axis - 1]!, strides[axis]!, rates[axis]!, padding, axis),
  ) as [AxisWindow, AxisWindow];
}

/**
 * Visits each element of the output with the greatest sum of an element of the input and one of the filter, and where these are (the
 * first ones, of equal sums).
 */
function eachMaximum(
  { inputs, attr }: HostContext,
  visit: (output: number, most: number, input: number, filter: number) => void,
): void {
  const [input, filter] = inputs as [NdArray, NdArray];
  const [batch, height, width, depth] = input.shape as [number, number, number, number];
  const [rows, columns] = windowsOf(input, filter, attr);
  const x = elementsOf(input) as ArrayLike<number>;
  const w = elementsOf(filter) as ArrayLike<number>;
  let output = 0;
  for (let b = 0; b < batch; b++)
    for (let y = 0; y < rows.output; y++)
      for (let z = 0; z < columns.output; z++)
        for (let d = 0; d < depth; d++) {
          let most = Number.NEGATIVE_INFINITY;
          let [from, by] = [-1, -1];
          for (let i = 0; i < rows.size; i++) {
            const row = y * rows.stride - rows.before + i * rows.dilation;
            if (row < 0 || row >= height) continue;
            for (let j = 0; j < columns.size; j++) {
              const column = z * columns.stride - columns.before + j * columns.dilation;
              if (column < 0 || column >= width) continue;
              const at = ((b * height + row) * width + column) * depth + d;
              const own = (i * columns.size + j) * depth + d;
              const sum = Number(x[at]) + Number(w[own]);
              if (sum > most) [most, from, by] = [sum, at, own];
            }
          }
          visit(output++, most, from, by);
        }
}

function inferDilation({ inputs, attr }: InferContext): Shape {
  const [input, filter] = inputs.map(({ shape }) => shape) as [Shape, Shape];
  for (const [shape, rank] of [
    [input, 4],
    [filter, 3],
  ] as const)
    if (shape.rank !== undefined && shape.rank !== rank) {
      const message = `Shape must be rank ${rank} but is rank ${shape.rank}`;
      throw new ShapeError(message, message);
    }
  const { strides, rates, padding } = settings(attr);
  const [rows, columns] = [1, 2].map((axis) =>
    windowOutput(input.dim(axis), filter.dim(axis - 1), strides[axis]!, rates[axis]!, padding, axis),
  );
  return Shape.of([input.dim(0), rows!, columns!, input.dim(3) ?? filter.dim(2)]);
}

/** `Dilation2D`: the greatest sum of the input and a filter in each window (grayscale dilation). */
export const Dilation2D = defineOp("Dilation2D", {
  infer: (context) => [inferDilation(context)],
  host: (context) => {
    const [input, filter] = context.inputs as [NdArray, NdArray];
    const [rows, columns] = windowsOf(input, filter, context.attr);
    const results = new Results(input.dtype, [input.shape[0]!, rows.output, columns.output, input.shape[3]!]);
    const out = results.elements;
    const isBig = input.dtype.kind === "bigint";
    eachMaximum(context, (output, most) => {
      out[output] = isBig ? BigInt(most) : most;
    });
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const [input, filter] = op.inputs as [Tensor, Tensor];
    const attrs = {
      strides: op.attr.ints("strides"),
      rates: op.attr.ints("rates"),
      padding: op.attr.string("padding"),
    };
    const args = { input, filter, out_backprop: grad! };
    return [apply("Dilation2DBackpropInput", args, attrs), apply("Dilation2DBackpropFilter", args, attrs)];
  },
});

/** The gradient with respect to input `index`: each part goes to the element that was in the greatest sum. */
const backprop = (index: 0 | 1): OpImplementation => ({
  infer: ({ inputs }) => [inputs[index]?.shape],
  host: (context) => {
    const target = context.inputs[index]!;
    const grads = elementsOf(context.inputs[2]!) as ArrayLike<number>;
    const results = new Results(target.dtype, target.shape);
    const out = results.numbers;
    eachMaximum(context, (output, _, input, filter) => {
      const to = index === 0 ? input : filter;
      if (to >= 0) out[to]! += grads[output]!;
    });
    return [results.toArray()];
  },
});
/** `Dilation2DBackpropInput`: the gradient of Dilation2D with respect to its input. */
export const Dilation2DBackpropInput = defineOp("Dilation2DBackpropInput", backprop(0));
/** `Dilation2DBackpropFilter`: the gradient of Dilation2D with respect to its filter. */
export const Dilation2DBackpropFilter = defineOp("Dilation2DBackpropFilter", backprop(1));

/** Options of `tf.nn.dilation2d`: one number a dimension, those of batch and channels being 1. */
export interface DilationOptions extends Named {
  readonly strides: readonly number[];
  readonly rates: readonly number[];
  readonly padding: "SAME" | "VALID";
}

/** The greatest sum of the input and a filter `[height, width, channels]` in each window (`tf.nn.dilation2d`). */
export function dilation2d(input: TensorLike, filter: TensorLike, options: DilationOptions): Tensor {
  const { name, ...attrs } = options;
  return apply("Dilation2D", { input, filter }, attrs, { name });
}

/** The least difference of the input and a filter in each window (`tf.nn.erosion2d`). */
export function erosion2d(value: TensorLike, kernel: TensorLike, options: DilationOptions): Tensor {
  return nameScope(options.name ?? "erosion2d", (name) => {
    const input = negative(value);
    return negative(dilation2d(input, reverse(kernel, [0, 1]), { ...options, name }));
  });
}
