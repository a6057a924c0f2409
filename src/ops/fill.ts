import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, float32, int32, int64 } from "../core/dtype.js";
import { shapeOfVector } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, type ShapeLike } from "../core/shape.js";
import { nameScope } from "./control.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { allAxes, shape } from "./shape.js";

/** `Fill`: one value in every place. */
export const Fill = defineOp("Fill", {
  infer: (context) => [context.constantShape(0)],
  host: ({ inputs: [dims, value] }) => {
    const target = shapeOfVector(dims!).toArray();
    const out = NdArray.zeros(value!.dtype, target);
    (out.data as unknown[]).fill(value!.data[0]);
    return [out];
  },
  lower: (onnx, { inputs }) => [onnx.node("Expand", [inputs[1], onnx.cast(inputs[0]!, int64)])],
  gradient: (_, [grad]) => [null, apply("Sum", { input: grad!, reduction_indices: allAxes(grad!) })],
});

const like = (element: 0 | 1): OpImplementation => ({
  infer: ({ inputs }) => [inputs[0]?.shape],
  fold: ({ inputs: [input] }) => {
    if (input === undefined || !input.shape.isFullyDefined || input.shape.size! > 4096) return undefined;
    const out = NdArray.zeros(input.dtype.base, input.shape.toArray());
    if (element === 1) out.data.fill((input.dtype.base.kind === "bigint" ? 1n : 1) as never);
    return [out];
  },
  lower: (onnx, { inputs: [input] }) => [
    onnx.node("Expand", [onnx.scalar(element, input!.dtype), onnx.node("Shape", [input], {}, { dtype: int64 })]),
  ],
  gradient: (op) => [zerosLike(op.inputs[0]!)],
});
/** `ZerosLike`: zeros in the input's shape. */
export const ZerosLike = defineOp("ZerosLike", like(0));
/** `OnesLike`: ones in the input's shape. */
export const OnesLike = defineOp("OnesLike", like(1));

/** `Tile`: repeats along each dimension. */
export const Tile = defineOp("Tile", {
  infer: (context) => {
    const input = context.inputs[0]?.shape ?? Shape.unknown;
    const times = context.constantShape(1);
    if (input.dims === undefined) return [Shape.unknown];
    if (times.dims === undefined) return [Shape.ofRank(input.dims.length)];
    return [
      Shape.of(input.dims.map((dim, i) => (dim === null || times.dims![i] === null ? null : dim * times.dims![i]!))),
    ];
  },
  lower: (onnx, { inputs }) => [onnx.node("Tile", [inputs[0], onnx.cast(inputs[1]!, int64)])],
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Every element `value` (`tf.fill`). */
export function fill(dims: TensorLike, value: TensorLike, options: Named = {}): Tensor {
  return apply("Fill", { dims, value }, {}, options);
}

const filled =
  (element: 0 | 1, defaultName: string) =>
  (shapeLike: ShapeLike | Tensor, options: Named & { dtype?: DTypeLike } = {}): Tensor => {
    const dtype = dtypeOf(options.dtype ?? float32);
    const value = dtype.name === "string" ? "" : dtype.name === "bool" ? element === 1 : element;
    return nameScope(options.name ?? defaultName, (name) => {
      const known = isTensor(shapeLike) ? undefined : Shape.of(shapeLike);
      if (known?.isFullyDefined && known.size! < 1000) return constant(value, { dtype, shape: known, name });
      const dims = isTensor(shapeLike)
        ? shapeLike
        : constant(vector(Shape.of(shapeLike).toArray(), int32), { name: "shape_as_tensor" });
      return apply("Fill", { dims, value: constant(value, { dtype }) }, {}, { name });
    });
  };

function isTensor(like: ShapeLike | Tensor): like is Tensor {
  return typeof like === "object" && like !== null && "op" in like;
}

/** Zeros (`tf.zeros`). */
export const zeros = filled(0, "zeros");
/** Ones (`tf.ones`). */
export const ones = filled(1, "ones");

/** Zeros in the shape and type of a tensor (`tf.zeros_like`). */
export function zerosLike(tensor: TensorLike, options: Named & { optimize?: boolean } = {}): Tensor {
  const x = convertToTensor(tensor, { name: "tensor" });
  if ((options.optimize ?? true) && x.shape.isFullyDefined)
    return zeros(x.shape, { dtype: x.dtype.base, name: options.name ?? "zeros_like" });
  return apply("ZerosLike", { x }, {}, { name: options.name ?? "zeros_like" });
}

/** Ones in the shape and type of a tensor (`tf.ones_like`). */
export function onesLike(tensor: TensorLike, options: Named = {}): Tensor {
  const x = convertToTensor(tensor, { name: "tensor" });
  return ones(x.shape.isFullyDefined ? x.shape : shape(x), { dtype: x.dtype.base, name: options.name ?? "ones_like" });
}

/** Repeats along each dimension (`tf.tile`). */
export function tile(input: TensorLike, multiples: TensorLike, options: Named = {}): Tensor {
  return apply("Tile", { input, multiples }, {}, options);
}
