import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { InvalidArgumentError, ValueError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { sizeOf } from "../core/shape.js";
import { at } from "./at.js";
import { conj } from "./complex.js";
import { zeros } from "./fill.js";
import { elementsOf, Results } from "./host/elementwise.js";
import { solvePivoted, solvePlain } from "./host/tridiagonal.js";
import { vector } from "./host/vector.js";
import { concat, stack } from "./join.js";
import { checkReal, matrixTranspose } from "./linear-algebra.js";
import { matrixDiagPart } from "./matrix-diag.js";
import type { Named } from "./named.js";
import { minus, minusOf, plus, times } from "./operators.js";
import { pad } from "./pad.js";
import { reduceSum } from "./reduce.js";
import { expandDims, rank, squeeze } from "./shape.js";

/** `TridiagonalSolve`: the X with A · X = B, of matrices A whose three diagonals are given. */
export const TridiagonalSolve = defineOp("TridiagonalSolve", {
  infer: ({ inputs }) => [inputs[1]!.shape],
  host: (context) => {
    checkReal(context);
    const { inputs, attr, name } = context;
    const [diagonals, rhs] = inputs as [NdArray, NdArray];
    const [n, columns] = rhs.shape.slice(-2) as [number, number];
    if (diagonals.shape.at(-2) !== 3)
      throw new InvalidArgumentError(`Expected diagonals to have 3 rows, got ${diagonals.shape.at(-2)}`, {
        node: name,
      });
    const solve = attr.bool("partial_pivoting") ? solvePivoted : solvePlain;
    const results = new Results(rhs.dtype, rhs.shape);
    const [bands, sides] = [elementsOf(diagonals), elementsOf(rhs)] as [ArrayLike<number>, ArrayLike<number>];
    const part = (values: ArrayLike<number>, from: number, count: number): Float64Array =>
      Float64Array.from({ length: count }, (_, i) => values[from + i]!);
    for (let k = 0; k < sizeOf(rhs.shape.slice(0, -2)); k++) {
      const from = 3 * n * k;
      const [above, main, below] = [0, 1, 2].map((row) => part(bands, from + row * n, n)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      const x = part(sides, k * n * columns, n * columns);
      if (n > 0 && !solve({ above, main, below }, x, columns))
        throw new InvalidArgumentError(
          attr.bool("partial_pivoting") ? "The matrix is not invertible." : "The first element of diagonal is zero.",
          { node: name },
        );
      for (let i = 0; i < x.length; i++) results.elements[k * n * columns + i] = x[i]!;
    }
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const [diagonals] = op.inputs as [Tensor];
    const attrs = {
      partial_pivoting: op.attr.bool("partial_pivoting"),
      perturb_singular: op.attr.bool("perturb_singular"),
    };
    const side = apply("TridiagonalSolve", { diagonals: turned(diagonals), rhs: grad! }, attrs);
    return [minusOf(diagonalsOfProduct(side, op.outputs[0]!)), side];
  },
});

/** Zeros put before or behind along an axis (counted from the end), whatever the rank. */
function shifted(x: Tensor, known: Tensor, axis: -1 | -2, isBefore: boolean): Tensor {
  const rows = axis === -1 ? [isBefore ? [1, 0] : [0, 1]] : [isBefore ? [1, 0] : [0, 1], [0, 0]];
  const none = zeros([minus(rank(known), 2), 2], { dtype: int32 });
  return pad(x, concat([none, constant(vector(rows.flat(), int32).reshape([rows.length, 2]))], 0));
}

/** The diagonals of the transposed matrix. */
function turned(diagonals: Tensor): Tensor {
  const main = at(diagonals, "...", 1, ":");
  const [fromBelow, fromAbove] = [
    (): Tensor => at(diagonals, "...", 2, "1:"),
    (): Tensor => at(diagonals, "...", 0, ":-1"),
  ];
  if (!diagonals.shape.isFullyDefined)
    return stack([shifted(fromBelow(), diagonals, -1, false), main, shifted(fromAbove(), diagonals, -1, true)], {
      axis: -2,
    });
  const none = zeros([...diagonals.shape.toArray().slice(0, -2), 1], { dtype: diagonals.dtype.base });
  const above = concat([fromBelow(), none], -1);
  return stack([above, main, concat([none, fromAbove()], -1)], { axis: -2 });
}

/** The three diagonals of x · yᵀ. */
function diagonalsOfProduct(x: Tensor, y: Tensor): Tensor {
  const sum = (factor: Tensor): Tensor => reduceSum(times(x, factor), { axis: -1 });
  const main = sum(y);
  const [next, before] = [(): Tensor => at(y, "...", "1:", ":"), (): Tensor => at(y, "...", ":-1", ":")];
  if (!y.shape.isFullyDefined) {
    const above = sum(shifted(next(), y, -2, false));
    return stack([above, main, sum(shifted(before(), y, -2, true))], { axis: -2 });
  }
  const dims = x.shape.toArray();
  const none = zeros([...dims.slice(0, -2), 1, dims.at(-1)!], { dtype: x.dtype.base });
  const above = sum(concat([next(), none], -2));
  return stack([above, main, sum(concat([none, before()], -2))], { axis: -2 });
}

/** `TridiagonalMatMul`: A · B, of matrices A whose three diagonals are given, each as a row. */
export const TridiagonalMatMul = defineOp("TridiagonalMatMul", {
  infer: ({ inputs }) => [inputs[3]!.shape],
  host: (context) => {
    checkReal(context);
    const { inputs } = context;
    const rhs = inputs[3]!;
    const [above, main, below, sides] = inputs.map(elementsOf) as ArrayLike<number>[] as [
      ArrayLike<number>,
      ArrayLike<number>,
      ArrayLike<number>,
      ArrayLike<number>,
    ];
    const [n, columns] = rhs.shape.slice(-2) as [number, number];
    const results = new Results(rhs.dtype, rhs.shape);
    for (let row = 0; row < sizeOf(rhs.shape.slice(0, -1)); row++)
      for (let j = 0; j < columns; j++) {
        const to = row * columns + j;
        let sum = main[row]! * sides[to]!;
        if (row % n > 0) sum += below[row]! * sides[to - columns]!;
        if (row % n < n - 1) sum += above[row]! * sides[to + columns]!;
        results.elements[to] = sum;
      }
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const [above, main, below] = op.inputs.slice(0, 3).map((one) => matrixTranspose(one, { conjugate: true })) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    const rhs = conj(op.inputs[3]!);
    const left = (x: Tensor): Tensor => moved(x, "left");
    const right = (x: Tensor): Tensor => moved(x, "right");
    const sum = (x: Tensor): Tensor => reduceSum(times(x, grad!), { axis: -1 });
    const sums = [sum(left(rhs)), sum(rhs), sum(right(rhs))];
    const side = plus(plus(right(times(above, grad!)), times(main, grad!)), left(times(below, grad!)));
    return [...sums.map((one) => expandDims(one, -2)), side];
  },
});

/** Rows moved by one, with zeros where none is left. */
function moved(x: Tensor, direction: "left" | "right"): Tensor {
  const none = zeros([minus(rank(x), 2), 2], { dtype: int32 });
  const rows = direction === "left" ? [0, 1, 0, 0] : [1, 0, 0, 0];
  const paddings = concat([none, constant(vector(rows, int32).reshape([2, 2]))], 0);
  return pad(direction === "left" ? at(x, "...", "1:", ":") : at(x, "...", ":-1", ":"), paddings);
}

/** How a matrix of three diagonals is given: [..., 3, n], three tensors (above, main, below), or the whole matrix. */
export type DiagonalsFormat = "compact" | "sequence" | "matrix";

function compact(diagonals: TensorLike | readonly TensorLike[], format: DiagonalsFormat): Tensor {
  if (format === "compact") return convertToTensor(diagonals as TensorLike);
  if (format === "matrix")
    return matrixDiagPart(diagonals as TensorLike, { k: [-1, 1], paddingValue: 0, align: "LEFT_RIGHT" });
  const list = (diagonals as readonly TensorLike[]).map((one) => convertToTensor(one));
  if (list.length !== 3) throw new ValueError("Expected diagonals to be a sequence of length 3.");
  const length = list[1]!.shape.dim(-1);
  const filled = list.map((one, i) => {
    const own = one.shape.dim(-1);
    if (i === 1 || own === null || length === null || own === length) return one;
    const around = Array.from({ length: one.shape.rank! - 1 }, () => [0, 0]);
    return pad(one, vector([...around, i === 0 ? [0, 1] : [1, 0]].flat(), int32).reshape([one.shape.rank!, 2]));
  });
  return stack(filled, { axis: -2 });
}

/** Options of `tf.linalg.tridiagonalSolve`. */
export interface TridiagonalSolveOptions extends Named {
  /** "compact" by default. */
  readonly diagonalsFormat?: DiagonalsFormat;
  readonly transposeRhs?: boolean;
  readonly conjugateRhs?: boolean;
  /** False: rows stay in their order, which is faster and less stable. */
  readonly partialPivoting?: boolean;
  readonly perturbSingular?: boolean;
}

/** The X with A · X = B, of matrices A with three diagonals (`tf.linalg.tridiagonal_solve`). @throws ValueError where shapes do not fit */
export function tridiagonalSolve(
  diagonals: TensorLike | readonly TensorLike[],
  rhs: TensorLike,
  options: TridiagonalSolveOptions = {},
): Tensor {
  const { diagonalsFormat = "compact", partialPivoting = true, perturbSingular = false, name } = options;
  const bands = compact(diagonals, diagonalsFormat);
  const given = convertToTensor(rhs, { dtype: bands.dtype.base });
  const attrs = { partial_pivoting: partialPivoting, perturb_singular: perturbSingular };
  const solve = (right: Tensor): Tensor =>
    apply("TridiagonalSolve", { diagonals: bands, rhs: right }, attrs, name === undefined ? {} : { name });
  const isVector = given.shape.rank !== undefined && given.shape.rank === (bands.shape.rank ?? 0) - 1;
  if (isVector) {
    const column = expandDims(options.conjugateRhs ? conj(given) : given, -1);
    return squeeze(solve(column), -1);
  }
  if (options.transposeRhs) return solve(matrixTranspose(given, { conjugate: options.conjugateRhs }));
  return solve(options.conjugateRhs ? conj(given) : given);
}

/** A · B, of matrices A with three diagonals (`tf.linalg.tridiagonal_matmul`). */
export function tridiagonalMatmul(
  diagonals: TensorLike | readonly TensorLike[],
  rhs: TensorLike,
  options: Named & { readonly diagonalsFormat?: DiagonalsFormat } = {},
): Tensor {
  const { diagonalsFormat = "compact", name } = options;
  const parts =
    diagonalsFormat === "sequence"
      ? (diagonals as readonly TensorLike[]).map((one) => convertToTensor(one))
      : ((bands: Tensor) => [0, 1, 2].map((row) => at(bands, "...", row, ":")))(compact(diagonals, diagonalsFormat));
  const [superdiag, maindiag, subdiag] = parts.map((one) => expandDims(one, -2)) as [Tensor, Tensor, Tensor];
  const args = { superdiag, maindiag, subdiag, rhs };
  return apply("TridiagonalMatMul", args, {}, name === undefined ? {} : { name });
}
