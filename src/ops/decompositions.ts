import { applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { UnimplementedError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { at } from "./at.js";
import { matrixBandPart } from "./diag.js";
import { zerosLike } from "./fill.js";
import { symmetricEigen } from "./host/eigenvalues.js";
import { Results } from "./host/elementwise.js";
import { matricesOf } from "./host/linear-algebra.js";
import { singularValues } from "./host/singular-values.js";
import { adjoint, checkReal, matrixTranspose, square as squareShape } from "./linear-algebra.js";
import { matmul } from "./matmul.js";
import { matrixDiag, matrixDiagPart, matrixSetDiag } from "./matrix-diag.js";
import type { Named } from "./named.js";
import { minus, plus, times } from "./operators.js";
import { reciprocal, square } from "./power.js";
import { expandDims } from "./shape.js";

/** Fills stacks of results, one matrix (or vector) after the other. */
class Stack {
  private readonly results: Results;
  private place = 0;

  constructor(dtype: NdArray["dtype"], shape: readonly number[]) {
    this.results = new Results(dtype, shape);
  }
  add(rows: Iterable<ArrayLike<number>>): void {
    for (const row of rows) for (let i = 0; i < row.length; i++) this.results.elements[this.place++] = row[i]!;
  }
  toArray(): NdArray {
    return this.results.toArray();
  }
}

/** 1/x, and 0 where x is 0. */
const safeReciprocal = (x: Tensor): Tensor => times(x, reciprocal(plus(times(x, x), 1e-20)));
/** 1/(x_j − x_i) off the diagonal, and 0 on it. */
const reciprocalDifferences = (x: Tensor): Tensor =>
  matrixSetDiag(safeReciprocal(minus(expandDims(x, -2), expandDims(x, -1))), zerosLike(x));

/** `SelfAdjointEigV2`: the eigenvalues of symmetric matrices, the smallest first, and the vectors that belong to them. */
export const SelfAdjointEigV2 = defineOp("SelfAdjointEigV2", {
  infer: ({ inputs, attr }) => {
    const own = squareShape(inputs[0]!);
    return [own.rank === undefined ? own : own.slice(0, -1), attr.bool("compute_v") ? own : [0]];
  },
  host: (context) => {
    checkReal(context);
    const [input] = context.inputs as [NdArray];
    const withVectors = context.attr.bool("compute_v");
    const values = new Stack(input.dtype, input.shape.slice(0, -1));
    const vectors = new Stack(input.dtype, withVectors ? input.shape : [0]);
    for (const matrix of matricesOf(input)) {
      const found = symmetricEigen(matrix);
      values.add([found.values]);
      if (withVectors) vectors.add(found.vectors);
    }
    return [values.toArray(), vectors.toArray()];
  },
  gradient: (op, [gradE, gradV]) => {
    const [a] = op.inputs as [Tensor];
    const withVectors = op.attr.bool("compute_v");
    const e = op.outputs[0]!;
    const v = withVectors ? op.outputs[1]! : selfAdjointEig(a)[1];
    const onValues = matrixDiag(gradE!);
    const inner = withVectors
      ? plus(onValues, times(reciprocalDifferences(e), matmul(v, gradV!, { adjointA: true })))
      : onValues;
    const whole = matmul(v, matmul(inner, v, { adjointB: true }));
    const lower = matrixBandPart(plus(whole, adjoint(whole)), -1, 0);
    return [matrixSetDiag(lower, times(0.5, matrixDiagPart(lower)))];
  },
});

/** `Svd`: the singular values of matrices, the largest first, and the vectors that belong to them. */
export const Svd = defineOp("Svd", {
  infer: ({ inputs, attr }) => {
    const own = inputs[0]!.shape;
    const withVectors = attr.bool("compute_uv");
    if (own.rank === undefined) return [own, withVectors ? own : [0], withVectors ? own : [0]];
    const [m, n] = [own.dim(-2), own.dim(-1)];
    const least = m === null || n === null ? null : Math.min(m, n);
    const batch = own.slice(0, -2);
    const values = batch.concat(Shape.of([least]));
    if (!withVectors) return [values, [0], [0]];
    const full = attr.bool("full_matrices");
    return [values, batch.concat(Shape.of([m, full ? m : least])), batch.concat(Shape.of([n, full ? n : least]))];
  },
  host: (context) => {
    checkReal(context);
    const [input] = context.inputs as [NdArray];
    const [withVectors, full] = [context.attr.bool("compute_uv"), context.attr.bool("full_matrices")];
    const batch = input.shape.slice(0, -2);
    const [m, n] = input.shape.slice(-2) as [number, number];
    const least = Math.min(m, n);
    const stack = (rows: number, width: number): Stack =>
      new Stack(input.dtype, withVectors ? [...batch, rows, full ? rows : width] : [0]);
    const s = new Stack(input.dtype, [...batch, least]);
    const [u, v] = [stack(m, least), stack(n, least)];
    for (const matrix of matricesOf(input)) {
      const found = singularValues(matrix, n, full);
      s.add([found.s]);
      if (!withVectors) continue;
      u.add(found.u);
      v.add(found.v);
    }
    return [s, u, v].map((one) => one.toArray());
  },
  gradient: (op, grads) => [svdGradient(op, grads)],
});

/** @throws UnimplementedError where the sizes are not known, or full vectors belong to more than one dimension without a value */
function svdGradient(op: Operation, [gradS, gradU, gradV]: readonly Tensor[]): Tensor {
  const [a] = op.inputs as [Tensor];
  const onValues = matrixDiag(gradS!);
  if (!op.attr.bool("compute_uv")) {
    const [, u, v] = svd(a);
    return matmul(u, matmul(onValues, v, { adjointB: true }));
  }
  const [rows, columns] = [a.shape.dim(-2), a.shape.dim(-1)];
  if (rows === null || columns === null)
    throw new UnimplementedError("SVD gradient has not been implemented for input with unknown inner matrix shape.");
  const full = op.attr.bool("full_matrices");
  if (full && Math.abs(rows - columns) > 1)
    throw new UnimplementedError("svd gradient is not implemented for abs(m - n) > 1 when full_matrices is True");
  const isDeep = rows > columns;
  const [m, n] = isDeep ? [columns, rows] : [rows, columns];
  const [s, left, right] = op.outputs as [Tensor, Tensor, Tensor];
  const [u, v, du, dv] = isDeep ? [right, left, gradV!, gradU!] : [left, right, gradU!, gradV!];
  const sMatrix = matrixDiag(s);
  const f = reciprocalDifferences(square(s));
  const inverse = matrixDiag(safeReciprocal(s));
  const first = (x: Tensor): Tensor => at(x, "...", ":", `:${m}`);
  const [v1, dv1] = [first(v), first(dv)];
  const fu = times(f, matmul(u, du, { adjointA: true }));
  const fv = times(f, matmul(v1, dv1, { adjointA: true }));
  const inner = plus(plus(onValues, matmul(plus(fu, adjoint(fu)), sMatrix)), matmul(sMatrix, plus(fv, adjoint(fv))));
  let whole = matmul(u, matmul(inner, v1, { adjointB: true }));
  if (m !== n) {
    const turned = matrixTranspose(dv1);
    let rest = minus(turned, matmul(matmul(turned, v1), v1, { adjointB: true }));
    if (full) {
      const beyond = (x: Tensor): Tensor => at(x, "...", ":", `${m}:${n}`);
      rest = minus(rest, matmul(matmul(v1, beyond(dv), { adjointA: true }), beyond(v), { adjointB: true }));
    }
    whole = plus(whole, matmul(matmul(u, inverse), rest));
  }
  return isDeep ? matrixTranspose(whole) : whole;
}

/** The eigenvalues and vectors of symmetric matrices, of which the lower half is read (`tf.self_adjoint_eig`). */
export function selfAdjointEig(tensor: TensorLike, options: Named = {}): [values: Tensor, vectors: Tensor] {
  const [e, v] = applyOp("SelfAdjointEigV2", { input: tensor }, { compute_v: true }, options).outputs;
  return [e!, v!];
}
/** The eigenvalues of symmetric matrices, the smallest first (`tf.self_adjoint_eigvals`). */
export function selfAdjointEigvals(tensor: TensorLike, options: Named = {}): Tensor {
  return applyOp("SelfAdjointEigV2", { input: tensor }, { compute_v: false }, options).outputs[0]!;
}
/**
 * Singular values, the largest first, with the vectors u and v that belong to them as columns: `tensor` is u · diag(s) · vᵀ (`tf.svd`).
 * With `fullMatrices`, u and v are square.
 */
export function svd(
  tensor: TensorLike,
  options: Named & { fullMatrices?: boolean } = {},
): [s: Tensor, u: Tensor, v: Tensor] {
  const { fullMatrices = false, name } = options;
  const [s, u, v] = applyOp(
    "Svd",
    { input: tensor },
    { compute_uv: true, full_matrices: fullMatrices },
    { name },
  ).outputs;
  return [s!, u!, v!];
}
