import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

/** Small functions of the public interface: older names of casts, solutions from a Cholesky factor. */
export const rows: OpRows = {
  golden: "api_functions",
  rows: [
    {
      op: "Cast",
      name: "casts",
      build: ([v]) => [
        tf.toDouble(v!),
        tf.toInt32(v!),
        tf.toInt64(v!, { name: "whole" }),
        tf.toComplex64(v!),
        tf.toFloat(tf.toInt32(v!)),
      ],
    },
    { op: "Cast", name: "cast_to_same", build: ([v]) => tf.toFloat(v!) },
    { op: "MatrixTriangularSolve", name: "cholesky_solve", build: ([c, r]) => tf.choleskySolve(c!, r!) },
  ],
};
