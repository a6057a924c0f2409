import { apply } from "../../core/apply-op.js";
import type { AttrReader } from "../../core/attr.js";
import type { TensorLike } from "../../core/convert.js";
import { allocate, float32, int64 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { sizeOf } from "../../core/shape.js";
import { at } from "../at.js";
import { unitOf } from "../host/strided-copy.js";
import { unstack } from "../join.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { axisWindow, type Padding, windowOutput } from "../nn/window.js";
import { minus, plus, times } from "../operators.js";
import { unsortedSegmentSum } from "../segment.js";
import { range } from "../sequence.js";
import { reshape, shape } from "../shape.js";
import { transpose } from "../transpose.js";
import { shapeOfRank } from "./sizes.js";

/** Sizes, strides and rates of the rows and of the columns of patches. */
function windowsOf(attr: AttrReader): {
  readonly axes: readonly (readonly [number, number, number])[];
  padding: Padding;
} {
  const [sizes, strides, rates] = ["ksizes", "strides", "rates"].map((name) => attr.ints(name));
  const axes = [1, 2].map((axis) => [sizes![axis]!, strides![axis]!, rates![axis]!] as const);
  return { axes, padding: { kind: attr.string("padding"), explicit: [] } };
}

function patchesOf(images: NdArray, attr: AttrReader): NdArray {
  const [batch, height, width, depth] = images.shape as [number, number, number, number];
  const { axes, padding } = windowsOf(attr);
  const [rows, columns] = [height, width].map((length, i) => axisWindow(length, ...axes[i]!, padding, i + 1));
  const unit = unitOf(images) * depth;
  const outShape = [batch, rows!.output, columns!.output, rows!.size * columns!.size * depth];
  const out = allocate(images.dtype, sizeOf(outShape));
  let to = 0;
  for (let b = 0; b < batch; b++)
    for (let y = 0; y < rows!.output; y++)
      for (let x = 0; x < columns!.output; x++)
        for (let i = 0; i < rows!.size; i++)
          for (let j = 0; j < columns!.size; j++, to += unit) {
            const row = y * rows!.stride - rows!.before + i * rows!.dilation;
            const column = x * columns!.stride - columns!.before + j * columns!.dilation;
            if (row < 0 || row >= height || column < 0 || column >= width) continue;
            const from = ((b * height + row) * width + column) * unit;
            for (let k = 0; k < unit; k++) out[to + k] = images.data[from + k] as never;
          }
  return new NdArray(images.dtype, outShape, out);
}

/**
 * The gradient as TensorFlow's Python writes it: patches of the elements' numbers say to which element each part of the gradient goes,
 * 0 being the padding.
 */
function patchesGradient(op: Operation, grad: Tensor): Tensor {
  const [batch, rowsIn, columnsIn, channels] = unstack(shape(op.inputs[0]!, { outType: int64 })) as [
    Tensor,
    Tensor,
    Tensor,
    Tensor,
  ];
  const [rowsOut, columnsOut] = unstack(at(shape(op.outputs[0]!, { outType: int64 }), "1:3")) as [Tensor, Tensor];
  const [, rows, columns] = op.attr.ints("ksizes") as [number, number, number];
  const count = times(rowsIn, columnsIn);
  const numbers = range(1, plus(count, 1), 1, { dtype: float32 });
  const indices = reshape(numbers, [1, rowsIn, columnsIn, 1] as TensorLike);
  const attrs = Object.fromEntries(["ksizes", "strides", "rates", "padding"].map((key) => [key, op.attrs.get(key)]));
  const patched = cast(apply("ExtractImagePatches", { images: indices }, attrs), int64);
  const split = reshape(grad, [batch, rowsOut, columnsOut, rows, columns, channels] as TensorLike);
  const expanded = transpose(split, [1, 2, 3, 4, 0, 5]);
  const flat = reshape(expanded, [-1, times(batch, channels)] as TensorLike);
  const ids = minus(reshape(patched, [-1]), 1);
  const sums = unsortedSegmentSum(flat, ids, count);
  return transpose(reshape(sums, [rowsIn, columnsIn, batch, channels] as TensorLike), [2, 0, 1, 3]);
}

/** `ExtractImagePatches`: patches of images, each as one vector. */
export const ExtractImagePatches = defineOp("ExtractImagePatches", {
  infer: (context) => {
    const images = shapeOfRank(context, 0, 4, "input must be 4-dimensional");
    const { axes, padding } = windowsOf(context.attr);
    const [rows, columns] = axes.map(([size, stride, rate], i) =>
      windowOutput(images.dim(i + 1), size, stride, rate, padding, i + 1),
    );
    const depth = images.dim(3);
    return [[images.dim(0), rows!, columns!, depth === null ? null : depth * axes[0]![0] * axes[1]![0]]];
  },
  host: ({ inputs: [images], attr }) => [patchesOf(images!, attr)],
  gradient: (op, [grad]) => [patchesGradient(op, grad!)],
});

/** Options of `tf.image.extractImagePatches`: one number a dimension, those of batch and channels being 1. */
export interface PatchOptions extends Named {
  readonly ksizes: readonly number[];
  readonly strides: readonly number[];
  readonly rates: readonly number[];
  readonly padding: "SAME" | "VALID";
}

/** Patches of images `[batch, height, width, channels]`, each as one vector (`tf.extract_image_patches`). */
export function extractImagePatches(images: TensorLike, options: PatchOptions): Tensor {
  const { name, ...attrs } = options;
  return apply("ExtractImagePatches", { images }, attrs, { name });
}
