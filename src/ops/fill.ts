import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, isSymbolic, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, float32, int32, int64, variant } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { shapeOfVector } from "../core/infer.js";
import { type Element, NdArray, store } from "../core/ndarray.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import { Tensor } from "../core/operation.js";
import { Shape, type ShapeLike } from "../core/shape.js";
import { ThingArray } from "../core/thing-array.js";
import { nameScope } from "./control.js";
import { readStrided } from "./host/strided-copy.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { allAxes, innerShape, reshape } from "./shape.js";

/** Arrays of more elements than this are made in a run, not while a graph is built. */
const FOLD_LIMIT = 4096;

/** `Fill`: one value in every place. */
export const Fill = defineOp("Fill", {
  infer: (context) => {
    const dims = context.constant(0)?.toNumbers() ?? [];
    const negative = dims.findIndex((dim) => dim < 0);
    if (negative >= 0) throw new ShapeError(`Fill dimensions must be >= 0`, `Dimension ${dims[negative]} must be >= 0`);
    return [context.constantShape(0)];
  },
  host: ({ inputs: [dims, value] }) => {
    const target = shapeOfVector(dims!).toArray();
    return [
      readStrided(
        value!,
        target,
        0,
        target.map(() => 0),
      ),
    ];
  },
  lower: (onnx, { inputs }) => [onnx.node("Expand", [inputs[1], onnx.cast(inputs[0]!, int64)])],
  gradient: (_, [grad]) => [null, apply("Sum", { input: grad!, reduction_indices: allAxes(grad!) })],
});

/** An array of `shape` in which every element is `element`, as its type has it. */
function filledArray(dtype: NdArray["dtype"], dims: readonly number[], element: 0 | 1): NdArray {
  const out = NdArray.zeros(dtype.base, dims);
  if (element === 0) return out;
  const one = NdArray.zeros(dtype.base, []);
  store(one.data, 0, 1 as Element, dtype.base);
  return readStrided(
    one,
    dims,
    0,
    dims.map(() => 0),
  );
}

const like = (element: 0 | 1): OpImplementation => ({
  handleFrom: 0,
  infer: ({ inputs }) => [inputs[0]?.shape],
  fold: ({ inputs: [input] }) =>
    input?.shape.isFullyDefined && input.dtype.kind !== "opaque" && input.shape.size! <= FOLD_LIMIT
      ? [filledArray(input.dtype, input.shape.toArray(), element)]
      : undefined,
  lower: (onnx, { inputs: [input] }) => [
    onnx.node("Expand", [
      onnx.constant(filledArray(input!.dtype, [], element)),
      input!.shape.isFullyDefined
        ? onnx.ints(input!.shape.toArray())
        : onnx.node("Shape", [input], {}, { dtype: int64 }),
    ]),
  ],
  host: ({ inputs: [input] }) => [
    input instanceof ThingArray ? input.zerosLike() : filledArray(input!.dtype, input!.shape, element),
  ],
  notDifferentiable: true,
});
/** `ZerosLike`: zeros in the input's shape. */
export const ZerosLike = defineOp("ZerosLike", like(0));
/** `OnesLike`: ones in the input's shape. */
export const OnesLike = defineOp("OnesLike", like(1));

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Every element `value` (`tf.fill`). */
export function fill(dims: TensorLike, value: TensorLike, options: Named = {}): Tensor {
  return apply("Fill", { dims, value }, {}, options);
}

/** A shape for `zeros` and `ones`: known dimensions, a tensor, or dimensions with tensors among them. */
export type DynamicShape = ShapeLike | Tensor | readonly (number | Tensor)[];

const filled =
  (element: 0 | 1, defaultName: string) =>
  (shapeLike: DynamicShape, options: Named & { dtype?: DTypeLike } = {}): Tensor => {
    const dtype = dtypeOf(options.dtype ?? float32).base;
    const value = dtype.name === "string" ? "" : dtype.name === "bool" ? element === 1 : element;
    return nameScope(options.name ?? defaultName, (name) => {
      const isDynamic = isSymbolic(shapeLike);
      const known = isDynamic ? undefined : Shape.of(shapeLike as ShapeLike);
      if (known?.isFullyDefined && known.size! < 1000) return constant(value, { dtype, shape: known, name });
      const given = isDynamic
        ? convertToTensor(shapeLike as TensorLike, shapeLike instanceof Tensor ? {} : { dtype: int32 })
        : constant(vector(known!.toArray(), int32), { name: "shape_as_tensor" });
      const isVector = given.shape.rank !== undefined && given.shape.rank > 0;
      const dims = isVector ? given : reshape(given, vector([-1], int32));
      return apply("Fill", { dims, value: constant(value, { dtype }) }, {}, { name });
    });
  };

/** Zeros (`tf.zeros`). */
export const zeros = filled(0, "zeros");
/** Ones (`tf.ones`). */
export const ones = filled(1, "ones");

/** Options of `zerosLike` and `onesLike`. */
export interface LikeOptions extends Named {
  /** The type of the result; the tensor's own, where none is given. */
  readonly dtype?: DTypeLike;
  /** False: also where the shape is known, it is found out in the run. */
  readonly optimize?: boolean;
}

/** Zeros in the shape of a tensor (`tf.zeros_like`). */
export function zerosLike(tensor: TensorLike, options: LikeOptions = {}): Tensor {
  const { optimize = true } = options;
  return nameScope(options.name ?? "zeros_like", (name) => {
    const x = convertToTensor(tensor, { name: "tensor" });
    const dtype = dtypeOf(options.dtype ?? x.dtype).base;
    if (optimize && dtype !== variant && x.shape.isFullyDefined) return zeros(x.shape, { dtype, name });
    if (dtype !== x.dtype.base) return zeros(innerShape(x, optimize), { dtype, name });
    return apply("ZerosLike", { x }, {}, { name });
  });
}

/** Ones in the shape of a tensor (`tf.ones_like`). */
export function onesLike(tensor: TensorLike, options: LikeOptions = {}): Tensor {
  const { optimize = true } = options;
  return nameScope(options.name ?? "ones_like", (name) => {
    const x = convertToTensor(tensor, { name: "tensor" });
    const result = ones(innerShape(x, optimize), { dtype: options.dtype ?? x.dtype, name });
    result.setShape(x.shape);
    return result;
  });
}

export { tile } from "./tile.js";
