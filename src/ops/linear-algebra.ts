import { apply, applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { ShapeError, UnimplementedError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type InferContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { at } from "./at.js";
import { nameScope } from "./control.js";
import { matrixBandPart } from "./diag.js";
import { eye } from "./eye.js";
import { Results } from "./host/elementwise.js";
import * as algebra from "./host/linear-algebra.js";
import { vector } from "./host/vector.js";
import { concat } from "./join.js";
import { matmul } from "./matmul.js";
import { matrixDiagPart, matrixSetDiag } from "./matrix-diag.js";
import type { Named } from "./named.js";
import { minus, minusOf, plus, times } from "./operators.js";
import { reduceSum } from "./reduce.js";
import { rank, reshape, shape, transpose } from "./shape.js";

/** The shape of a stack of square matrices. @throws ShapeError for other shapes */
export function square({ shape: own }: { readonly shape: Shape }): Shape {
  if (own.rank === undefined) return own;
  const [rows, columns] = [own.dim(-2), own.dim(-1)];
  if (own.rank >= 2 && (rows === null || columns === null || rows === columns)) return own;
  const message =
    own.rank < 2
      ? `Shape must be at least rank 2 but is rank ${own.rank}`
      : `Dimensions must be equal, but are ${rows} and ${columns}`;
  throw new ShapeError(message, own.rank < 2 ? message : "Input matrix must be square.");
}

/** @throws UnimplementedError for complex matrices */
export function checkReal({ inputs: [matrix], name, type }: HostContext): void {
  if (matrix!.dtype.kind === "complex")
    throw new UnimplementedError(
      `Cannot run node "${name}": op "${type}" is not implemented for ${matrix!.dtype.name}`,
      {
        node: name,
      },
    );
}

/** `MatrixInverse`: the inverse of each matrix, or of its transpose. */
export const MatrixInverse = defineOp("MatrixInverse", {
  infer: ({ inputs }) => [square(inputs[0]!)],
  host: (context) => {
    checkReal(context);
    const [input] = context.inputs as [NdArray];
    const isAdjoint = context.attr.bool("adjoint");
    const invert = (matrix: algebra.Matrix): algebra.Matrix =>
      algebra.solve(isAdjoint ? algebra.turned(matrix) : matrix, algebra.identityMatrix(matrix.length), context.name);
    return [algebra.mapMatrices([input], input.dtype, input.shape, invert)];
  },
  gradient: (op, [grad]) => {
    const inverse = op.outputs[0]!;
    const isAdjoint = op.attr.bool("adjoint");
    const inner = matmul(grad!, inverse, { adjointA: isAdjoint, adjointB: !isAdjoint });
    return [minusOf(matmul(inverse, inner, { adjointA: !isAdjoint }))];
  },
});

/** The gradient of a determinant, or its logarithm: the inverse's transpose, scaled. */
function determinantGradient(a: Tensor, result: Tensor, scale: () => Tensor): Tensor {
  const inverse = matrixInverse(a, { adjoint: true });
  const factors = scale();
  return times(reshape(factors, concat([shape(result), [1, 1]], 0)), inverse);
}

/** `MatrixDeterminant`: the determinant of each matrix. */
export const MatrixDeterminant = defineOp("MatrixDeterminant", {
  infer: ({ inputs }) => [square(inputs[0]!).slice(0, -2)],
  host: (context) => {
    checkReal(context);
    const [input] = context.inputs as [NdArray];
    const results = new Results(input.dtype, input.shape.slice(0, -2));
    let to = 0;
    for (const matrix of algebra.matricesOf(input)) {
      const { lu, sign } = algebra.factorize(matrix);
      results.elements[to++] = lu.reduce((product, row, i) => product * row[i]!, sign);
    }
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const result = op.outputs[0]!;
    return [determinantGradient(op.inputs[0]!, result, () => times(grad!, result))];
  },
});

/** `LogMatrixDeterminant`: the sign of each determinant, and the logarithm of its size. */
export const LogMatrixDeterminant = defineOp("LogMatrixDeterminant", {
  infer: ({ inputs }) => {
    const own = square(inputs[0]!).slice(0, -2);
    return [own, own];
  },
  host: (context) => {
    checkReal(context);
    const [input] = context.inputs as [NdArray];
    const [signs, logs] = [0, 1].map(() => new Results(input.dtype, input.shape.slice(0, -2))) as [Results, Results];
    let to = 0;
    for (const matrix of algebra.matricesOf(input)) {
      const { lu, sign } = algebra.factorize(matrix);
      signs.elements[to] = lu.reduce((product, row, i) => product * Math.sign(row[i]!), sign);
      logs.elements[to++] = lu.reduce((sum, row, i) => sum + Math.log(Math.abs(row[i]!)), 0);
    }
    return [signs.toArray(), logs.toArray()];
  },
  gradient: (op, [, grad]) => [determinantGradient(op.inputs[0]!, op.outputs[1]!, () => grad!)],
});

function solved({ inputs: [matrix, rhs] }: InferContext): Shape[] {
  const own = square(matrix!);
  if (own.rank === undefined || rhs!.shape.rank === undefined) return [rhs!.shape];
  const [rows, others] = [own.dim(-1), rhs!.shape.dim(-2)];
  if (rows !== null && others !== null && rows !== others)
    throw new ShapeError(
      `Dimensions must be equal, but are ${rows} and ${others}`,
      `Input matrix and rhs are incompatible: ${own.toErrorString()} vs. ${rhs!.shape.toErrorString()}`,
    );
  return [
    own
      .slice(0, -2)
      .mergeWith(rhs!.shape.slice(0, -2))
      .concat(Shape.of([others ?? rows, rhs!.shape.dim(-1)])),
  ];
}

/** `MatrixSolve`: the X with A · X = B (or Aᵀ · X = B), for each pair of matrices. */
export const MatrixSolve = defineOp("MatrixSolve", {
  infer: solved,
  host: (context) => {
    checkReal(context);
    const [matrix, rhs] = context.inputs as [NdArray, NdArray];
    const isAdjoint = context.attr.bool("adjoint");
    return [
      algebra.mapMatrices([matrix, rhs], rhs.dtype, rhs.shape, (a, b) =>
        algebra.solve(isAdjoint ? algebra.turned(a!) : a!, b!, context.name),
      ),
    ];
  },
  gradient: (op, [grad]) => {
    const isAdjoint = op.attr.bool("adjoint");
    const result = op.outputs[0]!;
    const gb = matrixSolve(op.inputs[0]!, grad!, { adjoint: !isAdjoint });
    const product = isAdjoint ? matmul(result, gb, { adjointB: true }) : matmul(gb, result, { adjointB: true });
    return [minusOf(product), gb];
  },
});

/** `MatrixTriangularSolve`: `MatrixSolve` of triangles. */
export const MatrixTriangularSolve = defineOp("MatrixTriangularSolve", {
  infer: solved,
  host: (context) => {
    checkReal(context);
    const [matrix, rhs] = context.inputs as [NdArray, NdArray];
    const [isLower, isAdjoint] = [context.attr.bool("lower"), context.attr.bool("adjoint")];
    return [
      algebra.mapMatrices([matrix, rhs], rhs.dtype, rhs.shape, (a, b) => {
        algebra.eliminate(isAdjoint ? algebra.turned(a!) : a!, b!, { lower: isLower !== isAdjoint, unit: false });
        return b!;
      }),
    ];
  },
  gradient: (op, [grad]) => {
    const [a, b] = op.inputs as [Tensor, Tensor];
    const [isLower, isAdjoint] = [op.attr.bool("lower"), op.attr.bool("adjoint")];
    const result = op.outputs[0]!;
    const gb = matrixTriangularSolve(a, grad!, { lower: isLower, adjoint: !isAdjoint });
    const product = isAdjoint ? matmul(result, gb, { adjointB: true }) : matmul(gb, result, { adjointB: true });
    const ga = isLower ? matrixBandPart(minusOf(product), -1, 0) : matrixBandPart(minusOf(product), 0, -1);
    const isSame =
      a.shape.isFullyDefined && b.shape.isFullyDefined && a.shape.slice(0, -2).equals(b.shape.slice(0, -2));
    if (isSame) return [ga, gb];
    const [sa, sb] = [shape(a), shape(b)];
    const [ra, rb] = applyOp("BroadcastGradientArgs", { s0: at(sa, ":-2"), s1: at(sb, ":-2") }).outputs as unknown as [
      Tensor,
      Tensor,
    ];
    return [reshape(reduceSum(ga, { axis: ra }), sa), reshape(reduceSum(gb, { axis: rb }), sb)];
  },
});

/** `Cholesky`: the lower triangle L with L · Lᵀ = A, for each matrix. */
export const Cholesky = defineOp("Cholesky", {
  infer: ({ inputs }) => [square(inputs[0]!)],
  host: (context) => {
    checkReal(context);
    const [input] = context.inputs as [NdArray];
    return [algebra.mapMatrices([input], input.dtype, input.shape, (a) => algebra.cholesky(a!))];
  },
  gradient: (op, [grad]) => {
    const l = op.outputs[0]!;
    const rows = at(shape(l), -1);
    const batchShape = at(shape(l), ":-2");
    const inverse = matrixTriangularSolve(l, eye(rows, { batchShape, dtype: l.dtype.base }));
    const product = matmul(l, grad!, { adjointA: true });
    const halved = matrixSetDiag(product, times(0.5, matrixDiagPart(product)));
    const middle = matrixBandPart(halved, -1, 0);
    const ga = matmul(matmul(inverse, middle, { adjointA: true }), inverse);
    return [times(plus(ga, adjoint(ga)), 0.5)];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The inverse of each matrix (`tf.matrix_inverse`). */
export function matrixInverse(input: TensorLike, options: Named & { adjoint?: boolean } = {}): Tensor {
  return apply("MatrixInverse", { input }, { adjoint: options.adjoint ?? false }, { name: options.name });
}
/** The determinant of each matrix (`tf.matrix_determinant`). */
export function matrixDeterminant(input: TensorLike, options: Named = {}): Tensor {
  return apply("MatrixDeterminant", { input }, {}, options);
}
/** The X with A · X = B (`tf.matrix_solve`). */
export function matrixSolve(matrix: TensorLike, rhs: TensorLike, options: Named & { adjoint?: boolean } = {}): Tensor {
  return apply("MatrixSolve", { matrix, rhs }, { adjoint: options.adjoint ?? false }, { name: options.name });
}
/** The X with A · X = B, of triangles A (`tf.matrix_triangular_solve`). */
export function matrixTriangularSolve(
  matrix: TensorLike,
  rhs: TensorLike,
  options: Named & { lower?: boolean; adjoint?: boolean } = {},
): Tensor {
  const { lower = true, adjoint: isAdjoint = false, name } = options;
  return nameScope(name ?? "triangular_solve", () =>
    apply("MatrixTriangularSolve", { matrix, rhs }, { lower, adjoint: isAdjoint }),
  );
}
/** The lower triangle L with L · Lᵀ = A (`tf.cholesky`). */
export function cholesky(input: TensorLike, options: Named = {}): Tensor {
  return apply("Cholesky", { input }, {}, options);
}
/** The logarithms of determinants, with their signs (`tf.linalg.slogdet`). */
export function slogdet(input: TensorLike, options: Named = {}): readonly [sign: Tensor, logAbsDeterminant: Tensor] {
  return applyOp("LogMatrixDeterminant", { input }, {}, options).outputs as unknown as readonly [Tensor, Tensor];
}
/** Each matrix with its last two axes exchanged (`tf.matrix_transpose`); `conjugate` also conjugates complex elements. */
export function matrixTranspose(a: TensorLike, options: Named & { conjugate?: boolean } = {}): Tensor {
  return nameScope(options.name ?? "matrix_transpose", () => {
    const x = convertToTensor(a, { name: "a" });
    return transpose(x, exchangedAxes(x), { conjugate: options.conjugate });
  });
}
function exchangedAxes(x: Tensor): TensorLike {
  const known = x.shape.rank;
  if (known !== undefined) return vector([...Array(known - 2).keys(), known - 1, known - 2], int32);
  const count = rank(x);
  const leading = apply("Range", { start: 0, limit: minus(count, 2), delta: 1 });
  return concat([leading, [minus(count, 1), minus(count, 2)]], 0);
}
/** Each matrix transposed and conjugated (`tf.linalg.adjoint`). */
export function adjoint(matrix: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "adjoint", () =>
    matrixTranspose(convertToTensor(matrix, { name: "matrix" }), { conjugate: true }),
  );
}

/** Solves A x = rhs, from the Cholesky factor of A (`tf.cholesky_solve`). */
export function choleskySolve(chol: TensorLike, rhs: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "cholesky_solve", () => {
    const solve = (right: TensorLike, adjoint: boolean): Tensor =>
      apply("MatrixTriangularSolve", { matrix: chol, rhs: right }, { adjoint, lower: true });
    return solve(solve(rhs, false), true);
  });
}
