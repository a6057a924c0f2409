import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { float64, int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError, UnimplementedError, ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type Gradients } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { eye } from "./eye.js";
import * as algebra from "./host/linear-algebra.js";
import { singularValues } from "./host/singular-values.js";
import { checkReal, cholesky, choleskySolve, matrixTranspose, square } from "./linear-algebra.js";
import { cast } from "./math.js";
import { matmul } from "./matmul.js";
import type { Named } from "./named.js";
import { minus, minusOf, plus, times } from "./operators.js";

const product = (a: algebra.Matrix, b: algebra.Matrix): algebra.Matrix =>
  a.map((row) => {
    const width = b[0]?.length ?? 0;
    return Float64Array.from({ length: width }, (_, j) => row.reduce((sum, x, k) => sum + x * b[k]![j]!, 0));
  });

/** The X that makes A · X − B least, by the normal equations. */
function byProducts(a: algebra.Matrix, b: algebra.Matrix, regularizer: number, node: string): algebra.Matrix {
  const turned = algebra.turned(a);
  const isDeep = a.length >= turned.length;
  const gramian = isDeep ? product(turned, a) : product(a, turned);
  for (const [i, row] of gramian.entries()) row[i] = row[i]! + regularizer;
  return isDeep ? algebra.solve(gramian, product(turned, b), node) : product(turned, algebra.solve(gramian, b, node));
}

/** The shortest such X, also where columns of A depend on each other. */
function byValues(a: algebra.Matrix, b: algebra.Matrix): algebra.Matrix {
  const { s, u, v } = singularValues(a, a[0]?.length ?? 0, false);
  const least = (s[0] ?? 0) * Math.max(a.length, v.length) * 1.2e-7;
  const onVectors = product(algebra.turned(u), b).map((row, i) => row.map((x) => (s[i]! > least ? x / s[i]! : 0)));
  return product(v, onVectors);
}

/** `MatrixSolveLs`: the X for which A · X is nearest to B. */
export const MatrixSolveLs = defineOp("MatrixSolveLs", {
  infer: ({ inputs: [matrix, rhs] }) => {
    const [a, b] = [matrix!.shape, rhs!.shape];
    if (a.rank === undefined || b.rank === undefined) return [Shape.unknown];
    return [
      a
        .slice(0, -2)
        .mergeWith(b.slice(0, -2))
        .concat(Shape.of([a.dim(-1), b.dim(-1)])),
    ];
  },
  host: (context) => {
    checkReal(context);
    const [matrix, rhs, regularizer] = context.inputs as [NdArray, NdArray, NdArray];
    const l2 = Number(regularizer.item());
    if (l2 < 0) throw new InvalidArgumentError("l2_regularizer must be >= 0.", { node: context.name });
    const fast = context.attr.bool("fast");
    const shape = [...matrix.shape.slice(0, -2), matrix.shape.at(-1)!, rhs.shape.at(-1)!];
    return [
      algebra.mapMatrices([matrix, rhs], rhs.dtype, shape, (a, b) =>
        fast ? byProducts(a!, b!, l2, context.name) : byValues(a!, b!),
      ),
    ];
  },
  gradient: (op, [grad]) => leastSquaresGradient(op, grad!),
});

/** @throws ValueError where the op is not `fast`; UnimplementedError where the sizes are not known */
function leastSquaresGradient(op: Operation, grad: Tensor): Gradients {
  if (!op.attr.bool("fast")) throw new ValueError("Gradient not defined for fast=False");
  const [a, b, regularizer] = op.inputs as [Tensor, Tensor, Tensor];
  const [rows, columns] = [a.shape.dim(-2), a.shape.dim(-1)];
  if (rows === null || columns === null)
    throw new UnimplementedError(
      `Cannot make the gradient of "${op.name}": the shape of its matrix is ${a.shape}, expected known sizes`,
    );
  const isDeep = rows >= columns;
  const gramian = matmul(a, a, { adjointA: isDeep, adjointB: !isDeep });
  const batchShape = a.shape.slice(0, -2).toArray();
  const identity = eye(Math.min(rows, columns), { batchShape, dtype: a.dtype.base });
  const chol = cholesky(plus(gramian, times(cast(regularizer, a.dtype.base), identity)));
  if (isDeep) {
    const x = op.outputs[0]!;
    const z = choleskySolve(chol, grad);
    const xz = matmul(x, z, { adjointB: true });
    const both = plus(xz, matrixTranspose(xz));
    return [plus(minusOf(matmul(a, both)), matmul(b, z, { adjointB: true })), matmul(a, z), null];
  }
  const gb = choleskySolve(chol, matmul(a, grad));
  const solved = choleskySolve(chol, b);
  const first = minusOf(matmul(gb, matmul(solved, a, { adjointA: true })));
  const second = matmul(solved, minus(grad, matmul(a, gb, { adjointA: true })), { adjointB: true });
  return [plus(first, second), gb, null];
}

/** `Lu`: triangles whose product is the matrix with its rows in another order, as one matrix, and that order. */
export const Lu = defineOp("Lu", {
  infer: ({ inputs }) => {
    const own = square(inputs[0]!);
    return [own, own.rank === undefined ? own : own.slice(0, -1)];
  },
  host: (context) => {
    checkReal(context);
    const [input] = context.inputs as [NdArray];
    const orders: number[] = [];
    const lu = algebra.mapMatrices([input], input.dtype, input.shape, (matrix) => {
      const found = algebra.factorize(matrix!);
      if (found.lu.some((row, i) => row[i] === 0))
        throw new InvalidArgumentError("Input is not invertible.", { node: context.name });
      orders.push(...found.order);
      return found.lu;
    });
    const shape = input.shape.slice(0, -1);
    if (context.outputTypes[1]!.base === int64)
      return [
        lu,
        new NdArray(
          int64,
          shape,
          BigInt64Array.from(orders, (row) => BigInt(row)),
        ),
      ];
    return [lu, new NdArray(int32, shape, Int32Array.from(orders))];
  },
});

/**
 * The X for which A · X is nearest to B (`tf.matrix_solve_ls`), by the normal equations if `fast`, where `l2Regularizer` keeps X small.
 */
export function matrixSolveLs(
  matrix: TensorLike,
  rhs: TensorLike,
  l2Regularizer = 0,
  options: Named & { fast?: boolean } = {},
): Tensor {
  const { fast = true, name } = options;
  const l2 = new NdArray(float64, [], Float64Array.of(l2Regularizer));
  return apply("MatrixSolveLs", { matrix, rhs, l2_regularizer: l2 }, { fast }, { name });
}
/** Triangles of square matrices as one, and the order of the rows (`tf.linalg.lu`). */
export function lu(input: TensorLike, options: Named = {}): [lu: Tensor, p: Tensor] {
  const [factors, order] = applyOp("Lu", { input }, {}, options).outputs;
  return [factors!, order!];
}
