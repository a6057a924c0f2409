import { apply } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const row = (op: OpRow["op"], name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...more,
});
const forward = { gradient: "none" } as const;
const transposeA = true;
const transposeB = true;
const adjointA = true;

/** Products of matrices, contractions, norms and linear algebra. */
export const rows: OpRows = {
  golden: "ops_math",
  rows: [
    row("MatMul", "matmul_int", ([x, y]) => [tf.matmul(x!, y!), tf.matmul(x!, y!, { transposeA, transposeB })]),
    row("MatMul", "matmul_int64", ([x, y]) => [tf.matmul(x!, y!), tf.matmul(x!, y!, { transposeA })]),
    row("MatMul", "matmul_half", ([x, y]) => tf.matmul(x!, y!)),
    row("MatMul", "matmul_bfloat16", ([x, y]) => tf.matmul(x!, y!)),
    row(
      "MatMul",
      "matmul_complex",
      ([x, y]) => [tf.matmul(x!, y!), tf.matmul(x!, y!, { adjointA }), tf.matmul(x!, y!, { transposeB })],
      forward,
    ),
    row("MatMul", "matmul_empty", ([x, y]) => tf.matmul(x!, y!)),
    row("MatMul", "matmul_unknown", ([x, y]) => tf.matmul(x!, y!)),
    row("MatMul", "matmul_operator", ([x, y]) => x!.matmul(y!)),
    row("BatchMatMulV2", "batch_matmul_all", ([x, y]) => [
      tf.matmul(x!, y!, { transposeB }),
      tf.matmul(x!, y!, { transposeA }),
      tf.matmul(x!, y!, { adjointA }),
    ]),
    row("BatchMatMulV2", "batch_matmul_both_adjoint", ([x, y]) => [
      tf.matmul(y!, x!, { adjointA, adjointB: true }),
      tf.matmul(x!, y!),
    ]),
    row("BatchMatMulV2", "batch_matmul_broadcast", ([x, y]) => tf.matmul(x!, y!)),
    row("BatchMatMulV2", "batch_matmul_unknown", ([x, y]) => tf.matmul(x!, y!)),
    row("BatchMatMul", "batch_matmul_v1", ([x, y]) => apply("BatchMatMul", { x: x!, y: y! }, { adj_y: true })),
    row("BatchMatMulV3", "batch_matmul_v3", ([x, y]) => apply("BatchMatMulV3", { x: x!, y: y! }, { Tout: tf.int32 })),
    row("BatchMatMulV2", "batch_matmul_complex", ([x, y]) => tf.matmul(x!, y!, { adjointA }), forward),
    row("BatchMatMulV2", "matvec", ([x, y]) => tf.linalg.matvec(x!, y!, { transposeA })),
    row("MatMul", "tensordot_number", ([x, y]) => tf.tensordot(x!, y!, 2)),
    row("MatMul", "tensordot_unknown", ([x, y]) => tf.tensordot(x!, y!, [[2], [0]])),
    row("MatMul", "tensordot_one", ([x, y]) => tf.tensordot(x!, y!, [[-1], [0]])),
    row("Einsum", "einsum_pairs", ([x, y]) => [
      tf.einsum("bij,jk->bik", x!, y!),
      tf.einsum("...ij,jk->...ik", x!, y!),
      tf.einsum("bij,jk", x!, y!),
    ]),
    row(
      "Einsum",
      "einsum_single",
      ([x, y]) => [tf.einsum("abc->cab", x!), tf.einsum("abc->b", x!), tf.einsum("ii->i", y!), tf.einsum("ii->", y!)],
      { sameGraph: false },
    ),
    row("Einsum", "einsum_reduced", ([x, y]) => [tf.einsum("abc,cd->ad", x!, y!), tf.einsum("abc,cd->da", x!, y!)]),
    row("Einsum", "einsum_broadcast", ([x, y]) => tf.einsum("...ij,...kj->...ik", x!, y!)),
    row("Einsum", "einsum_complex", ([x, y]) => tf.einsum("ij,jk->ki", x!, y!), forward),
    row("Einsum", "einsum_int", ([x, y]) => tf.einsum("ij,jk->ik", x!, y!)),
    row("Cross", "cross", ([x, y]) => tf.cross(x!, y!)),
    row("Sqrt", "norms", ([x]) => [
      tf.norm(x!),
      tf.norm(x!, { ord: 1, axis: 1 }),
      tf.norm(x!, { ord: Number.POSITIVE_INFINITY }),
      tf.norm(x!, { ord: 3, axis: 0, keepDims: true }),
      tf.norm(x!, { axis: [0, 1] }),
      tf.norm(x!, { ord: 1, axis: [0, 1] }),
      tf.norm(x!, { ord: "fro", axis: [-2, -1] }),
    ]),
    row(["MatrixInverse", "MatrixDeterminant"], "inverses", ([x]) => [
      tf.matrixInverse(x!),
      tf.matrixInverse(x!, { adjoint: true }),
      tf.matrixDeterminant(x!),
    ]),
    row("LogMatrixDeterminant", "slogdet", ([x]) => tf.linalg.slogdet(x!)),
    row("MatrixSolve", "matrix_solve", ([x, y]) => [tf.matrixSolve(x!, y!), tf.matrixSolve(x!, y!, { adjoint: true })]),
    row("MatrixTriangularSolve", "triangular_solve", ([x, y]) => [
      tf.matrixTriangularSolve(x!, y!),
      tf.matrixTriangularSolve(x!, y!, { lower: false }),
      tf.matrixTriangularSolve(x!, y!, { adjoint: true }),
    ]),
    row("Cholesky", "cholesky_batch", ([x]) => tf.cholesky(x!), forward),
  ],
};
