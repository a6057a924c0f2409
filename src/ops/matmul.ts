import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { float32, float64, int32, int64 } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { defineOp, type Gradients, type InferContext } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Named } from "./named.js";

function matMulShape({ inputs: [a, b], attr }: InferContext): Shape[] {
  const side = (value: Shape, transposed: boolean): readonly (number | null)[] => {
    if (value.rank !== undefined && value.rank !== 2) {
      const message = `Shape must be rank 2 but is rank ${value.rank}`;
      throw new ShapeError(
        message,
        `In[0] and In[1] has different ndims: found a matrix of shape ${value.toErrorString()}`,
      );
    }
    const dims = value.dims ?? [null, null];
    return transposed ? [dims[1] ?? null, dims[0] ?? null] : dims;
  };
  const [rows, inner] = side(a!.shape, attr.bool("transpose_a"));
  const [other, columns] = side(b!.shape, attr.bool("transpose_b"));
  if (inner != null && other != null && inner !== other)
    throw new ShapeError(
      `Dimensions must be equal, but are ${inner} and ${other}`,
      `Matrix size-incompatible: In[0]: ${a!.shape.toErrorString()}, In[1]: ${b!.shape.toErrorString()}`,
    );
  return [Shape.of([rows ?? null, columns ?? null])];
}

function matMulGradient(op: Operation, [grad]: readonly Tensor[]): Gradients {
  const [a, b] = op.inputs as [Tensor, Tensor];
  const [ta, tb] = [op.attr.bool("transpose_a"), op.attr.bool("transpose_b")];
  const product = (
    x: Tensor,
    y: Tensor,
    transpose_a: boolean,
    transpose_b: boolean,
    side: "grad_a" | "grad_b",
  ): Tensor => apply("MatMul", { a: x, b: y }, { transpose_a, transpose_b, [side]: true }, { name: "MatMul" });
  if (!ta && !tb) return [product(grad!, b, false, true, "grad_a"), product(a, grad!, true, false, "grad_b")];
  if (!ta && tb) return [product(grad!, b, false, false, "grad_a"), product(grad!, a, true, false, "grad_b")];
  if (ta && !tb) return [product(b, grad!, false, true, "grad_a"), product(a, grad!, false, false, "grad_b")];
  return [product(b, grad!, true, true, "grad_a"), product(grad!, a, true, true, "grad_b")];
}

/** `MatMul`: the product of two matrices, either of them transposed. */
export const MatMul = defineOp("MatMul", {
  infer: matMulShape,
  lower: (onnx, { inputs: [a, b], attr }) => {
    const [transA, transB] = [attr.bool("transpose_a"), attr.bool("transpose_b")];
    if (!transA && !transB) return [onnx.node("MatMul", [a, b])];
    return [onnx.node("Gemm", [a, b], { transA: transA ? 1 : 0, transB: transB ? 1 : 0 })];
  },
  lowers: (op) => {
    const dtype = op.outputs[0]!.dtype.base;
    const isTransposed = op.attr.bool("transpose_a") || op.attr.bool("transpose_b");
    return [float32, float64].includes(dtype) || ([int32, int64].includes(dtype) && !isTransposed);
  },
  gradient: matMulGradient,
});

/** Options of `tf.matmul`. */
export interface MatMulOptions extends Named {
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
}
/** The product of two matrices (`tf.matmul`). */
export function matmul(a: TensorLike, b: TensorLike, options: MatMulOptions = {}): Tensor {
  const attrs = { transpose_a: options.transposeA ?? false, transpose_b: options.transposeB ?? false };
  return apply("MatMul", { a, b }, attrs, { name: options.name });
}
