import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Binary = (x: tf.TensorLike, y: tf.TensorLike) => tf.Tensor;
type Unary = (x: tf.TensorLike) => tf.Tensor;

const binary = (op: string, name: string, f: Binary): OpRow => ({ op, name, build: ([x, y]) => f(x!, y!) });
const unary = (op: string, name: string, f: Unary): OpRow => ({ op, name, build: ([x]) => f(x!) });

const broadcasting: readonly (readonly [string, string, Binary])[] = [
  ["AddV2", "add", tf.add],
  ["Sub", "sub", tf.subtract],
  ["Mul", "mul", tf.multiply],
  ["Maximum", "maximum", tf.maximum],
  ["Minimum", "minimum", tf.minimum],
  ["SquaredDifference", "squared_difference", tf.squaredDifference],
];

const reductions: readonly (readonly [string, string, (x: tf.TensorLike, options?: object) => tf.Tensor])[] = [
  ["Sum", "reduce_sum", tf.reduceSum],
  ["Mean", "reduce_mean", tf.reduceMean],
  ["Max", "reduce_max", tf.reduceMax],
  ["Min", "reduce_min", tf.reduceMin],
  ["Prod", "reduce_prod", tf.reduceProd],
  ["Sum", "reduce_logsumexp", tf.reduceLogsumexp],
];

/** Gradients of a sum of the same shape are shorter from the second in a graph on: these rows were not the first. */
const first = (name: string): false | undefined =>
  ["reduce_mean", "reduce_logsumexp"].includes(name) ? false : undefined;

/** Element-wise arithmetic whose numbers and nodes are in the case of common gradients. */
export const rows: OpRows = {
  golden: "gradients_f32",
  rows: [
    ...broadcasting.flatMap(([op, name, f]) =>
      ["", "_broadcast_row", "_broadcast_both"].map((suffix): OpRow => {
        const row = binary(op, `${name}${suffix}`, f);
        return row.name === "maximum_broadcast_both" ? { ...row, gradient: "none" } : row;
      }),
    ),
    binary("Mul", "mul_scalar", tf.multiply),
    { ...binary("Maximum", "maximum_ties", tf.maximum), gradient: "none" },
    binary("RealDiv", "div_broadcast", tf.divide),
    binary("Pow", "pow", tf.pow),
    { ...binary("Pow", "pow_zero_base", tf.pow), gradient: "none" },
    binary("Atan2", "atan2", tf.atan2),
    binary("FloorDiv", "floordiv", tf.floordiv),
    binary("FloorMod", "floormod", tf.floormod),
    { ...binary("DivNoNan", "div_no_nan", tf.divNoNan), gradient: "none" },
    unary("Neg", "negative", tf.negative),
    unary("Exp", "exp", tf.exp),
    unary("Expm1", "expm1", tf.expm1),
    unary("Square", "square", tf.square),
    unary("Abs", "abs", tf.abs),
    unary("Sign", "sign", tf.sign),
    unary("Sin", "sin", tf.sin),
    unary("Cos", "cos", tf.cos),
    unary("Tan", "tan", tf.tan),
    unary("Sinh", "sinh", tf.sinh),
    unary("Cosh", "cosh", tf.cosh),
    unary("Tanh", "tanh", tf.tanh),
    unary("Sigmoid", "sigmoid", tf.sigmoid),
    unary("Atan", "atan", tf.atan),
    unary("Asinh", "asinh", tf.asinh),
    unary("Floor", "floor", tf.floor),
    unary("Ceil", "ceil", tf.ceil),
    unary("Round", "round", tf.round),
    unary("Log", "log", tf.log),
    unary("Log1p", "log1p", tf.log1p),
    unary("Sqrt", "sqrt", tf.sqrt),
    unary("Rsqrt", "rsqrt", tf.rsqrt),
    unary("Reciprocal", "reciprocal", tf.reciprocal),
    unary("Acosh", "acosh", tf.acosh),
    unary("Asin", "asin", tf.asin),
    unary("Acos", "acos", tf.acos),
    unary("Atanh", "atanh", tf.atanh),
    { ...unary("Abs", "abs_at_zero", tf.abs), gradient: "none" },
    ...reductions.flatMap(([op, name, f]): OpRow[] => [
      { op, name: `${name}_all`, build: ([x]) => f(x!) },
      { op, name: `${name}_axis1`, build: ([x]) => f(x!, { axis: 1 }), sameGraph: first(name) },
      {
        op,
        name: `${name}_axes_keepdims`,
        build: ([x]) => f(x!, { axis: [0, -1], keepDims: true }),
        sameGraph: first(name),
      },
    ]),
    { op: "Max", name: "reduce_max_ties", build: ([x]) => tf.reduceMax(x!, { axis: 1 }), gradient: "none" },
    { op: "Prod", name: "reduce_prod_zero", build: ([x]) => tf.reduceProd(x!, { axis: 1 }) },
    { op: "Cumsum", name: "cumsum", build: ([x]) => tf.cumsum(x!, 1) },
    {
      op: "Cumsum",
      name: "cumsum_exclusive_reverse",
      build: ([x]) => tf.cumsum(x!, 1, { exclusive: true, reverse: true }),
    },
    { op: "Cumprod", name: "cumprod", build: ([x]) => tf.cumprod(x!, 1) },
    binary("MatMul", "matmul", tf.matmul),
    { op: "MatMul", name: "matmul_ta", build: ([a, b]) => tf.matmul(a!, b!, { transposeA: true }) },
    { op: "MatMul", name: "matmul_tb", build: ([a, b]) => tf.matmul(a!, b!, { transposeB: true }) },
    {
      op: "MatMul",
      name: "matmul_ta_tb",
      build: ([a, b]) => tf.matmul(a!, b!, { transposeA: true, transposeB: true }),
    },
    binary("BatchMatMulV2", "batch_matmul", tf.matmul),
    {
      op: "BatchMatMulV2",
      name: "batch_matmul_broadcast_adj",
      build: ([a, b]) => tf.matmul(a!, b!, { adjointA: true }),
    },
    {
      op: "MatMul",
      name: "tensordot",
      build: ([a, b]) =>
        tf.tensordot(a!, b!, [
          [1, 2],
          [1, 0],
        ]),
    },
    { op: "Einsum", name: "einsum", build: ([a, b]) => tf.einsum("ij,jk->ki", a!, b!) },
    { op: "Sqrt", name: "norm", build: ([x]) => tf.norm(x!, { axis: 1 }), sameGraph: first("norm") },
    { op: "Maximum", name: "clip_by_value", build: ([x]) => tf.clipByValue(x!, -1, 1) },
    { op: "Maximum", name: "clip_by_norm", build: ([x]) => tf.clipByNorm(x!, 1) },
    unary("MatrixInverse", "matrix_inverse", tf.matrixInverse),
    unary("MatrixDeterminant", "matrix_determinant", tf.matrixDeterminant),
    { ...unary("Cholesky", "cholesky", tf.cholesky), gradient: "none" },
    unary("Erf", "erf", tf.erf),
    unary("Erfc", "erfc", tf.erfc),
    unary("Lgamma", "lgamma", tf.lgamma),
    unary("Digamma", "digamma", tf.digamma),
    { op: "AddN", name: "add_n", build: ([a, b, c]) => tf.addN([a!, b!, c!, a!]) },
    {
      op: "Cast",
      name: "cast_there_and_back",
      build: ([x]) => tf.cast(tf.cast(x!, tf.float16), x!.dtype),
      gradient: "none",
    },
    { op: "Mul", name: "used_three_times", build: ([x]) => x!.mul(x!).add(tf.sin(x!)).add(x!) },
    {
      op: "Mul",
      name: "second_order",
      build: ([x]) => tf.gradients(x!.mul(x!).mul(x!).add(tf.exp(x!)), x!)[0] as tf.Tensor,
    },
    {
      op: "Select",
      name: "where_select",
      build: ([a, b]) => tf.where(tf.greater(a!, b!), a!.mul(a!), b!.mul(3)),
    },
    {
      op: ["SelectV2", "Greater"],
      name: "where_v2_broadcast",
      build: ([a, b]) => tf.whereV2(tf.greater(a!, 0), a!, b!),
    },
  ],
};
