import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { float32 } from "../core/dtype.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { multiplyMatrices } from "./host/matmul.js";
import { cast } from "./math.js";
import { MatMul, matmul } from "./matmul.js";
import type { Named } from "./named.js";

/** `SparseMatMul`: the product of matrices of which one has many zeros. */
export const SparseMatMul = defineOp("SparseMatMul", {
  infer: MatMul.infer,
  lower: MatMul.lower,
  lowers: (op, known) => op.inputs.every(({ dtype }) => dtype.base === float32) && MatMul.lowers!(op, known),
  host: ({ inputs: [a, b], attr }) => [
    multiplyMatrices(a!.astype(float32), b!.astype(float32), float32, {
      a: attr.bool("transpose_a"),
      b: attr.bool("transpose_b"),
    }),
  ],
  gradient: (op, [grad]) => {
    const [a, b] = op.inputs as [Tensor, Tensor];
    const [ta, tb] = [op.attr.bool("transpose_a"), op.attr.bool("transpose_b")];
    const product = (x: Tensor, y: Tensor, like: Tensor, transposeA: boolean, transposeB: boolean): Tensor =>
      cast(matmul(cast(x, float32), cast(y, float32), { transposeA, transposeB }), like.dtype.base);
    return [
      ta ? product(b, grad!, a, tb, true) : product(grad!, b, a, false, !tb),
      tb ? product(grad!, a, b, true, ta) : product(a, grad!, b, !ta, false),
    ];
  },
});

/** The product of two matrices, of which one has many zeros (`tf.sparse_matmul`). */
export function sparseMatmul(
  a: TensorLike,
  b: TensorLike,
  options: Named & { transposeA?: boolean; transposeB?: boolean; aIsSparse?: boolean; bIsSparse?: boolean } = {},
): Tensor {
  const { transposeA = false, transposeB = false, aIsSparse = false, bIsSparse = false, name } = options;
  const attrs = { transpose_a: transposeA, transpose_b: transposeB, a_is_sparse: aIsSparse, b_is_sparse: bIsSparse };
  return apply("SparseMatMul", { a, b }, attrs, { name });
}
