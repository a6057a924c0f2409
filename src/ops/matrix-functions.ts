import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { at } from "./at.js";
import { eye } from "./eye.js";
import { type ComplexMatrix, complexMatricesOf } from "./host/complex-matrix.js";
import { Results } from "./host/elementwise.js";
import { eigen, exponential, logarithm, squareRoot } from "./host/matrix-functions.js";
import { concat } from "./join.js";
import { matrixSolve, matrixTranspose, square } from "./linear-algebra.js";
import type { Named } from "./named.js";
import { minus, times } from "./operators.js";
import { reduceProd } from "./reduce.js";
import { reshape, shape, size } from "./shape.js";
import { slice } from "./slice.js";
import { tile } from "./tile.js";

/** So much of a real function of a real matrix may be imaginary, by rounding. */
const ROUNDING = 1e-6;

/** Writes matrices one after the other; of real results NaN where one is not real. */
class MatrixResults {
  private readonly results: Results;
  private place = 0;

  constructor(
    private readonly dtype: NdArray["dtype"],
    dims: readonly number[],
  ) {
    this.results = new Results(dtype, dims);
  }
  add({ re, im }: Pick<ComplexMatrix, "re" | "im">): void {
    const { numbers } = this.results;
    const isComplex = this.dtype.kind === "complex";
    const most = re.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
    const isReal = isComplex || im.every((x) => Math.abs(x) <= ROUNDING * most);
    for (let i = 0; i < re.length; i++) {
      numbers[this.place++] = isReal ? re[i]! : Number.NaN;
      if (isComplex) numbers[this.place++] = im[i]!;
    }
  }
  toArray(): NdArray {
    return this.results.toArray();
  }
}

const ofMatrices = (f: (matrix: ComplexMatrix) => ComplexMatrix): OpImplementation => ({
  infer: ({ inputs }) => [square(inputs[0]!)],
  host: ({ inputs: [input] }) => {
    const out = new MatrixResults(input!.dtype, input!.shape);
    for (const matrix of complexMatricesOf(input!)) out.add(f(matrix));
    return [out.toArray()];
  },
});

/** The Kronecker products of two stacks of matrices. */
function kronecker(a: Tensor, b: Tensor): Tensor {
  const [dimsA, dimsB] = [shape(a), shape(b)];
  const [orderA, orderB] = [at(dimsA, -1), at(dimsB, -1)];
  const batch = slice(dimsA, [0], [minus(size(dimsA), 2)]);
  const wideA = concat([batch, [orderA], [1], [orderA], [1]], 0);
  const wideB = concat([batch, [1], [orderB], [1], [orderB]], 0);
  const [left, right] = [reshape(a, wideA), reshape(b, wideB)];
  const order = times(orderA, orderB);
  const dims = concat([batch, [order], [order]], 0);
  return reshape(times(left, right), dims);
}

/** The dR of R · R = A: dA = R · dR + dR · R is a system of equations of the elements of dR. */
function rootGradient(op: Operation, [grad]: readonly Tensor[]): readonly [Tensor] {
  const root = op.outputs[0]!;
  const dims = shape(root);
  const order = at(dims, -1);
  const count = reduceProd(at(dims, "0:-2"));
  const one = reshape(eye(order, { dtype: root.dtype.base }), [-1]);
  const ones = reshape(tile(one, [count]), dims);
  const turned = matrixTranspose(root);
  const first = kronecker(ones, turned);
  const both = apply("AddV2", { x: first, y: kronecker(root, ones) }, {}, { name: "Add" });
  const batch = slice(dims, [0], [minus(size(dims), 2)]);
  const column = concat([batch, [times(order, order)], [1]], 0);
  const right = reshape(matrixTranspose(grad!), column);
  return [matrixTranspose(reshape(matrixSolve(both, right), dims))];
}

/** `MatrixSquareRoot`: the R with R · R = A, of each matrix. */
export const MatrixSquareRoot = defineOp("MatrixSquareRoot", { ...ofMatrices(squareRoot), gradient: rootGradient });
/** `MatrixLogarithm`: the logarithm of each matrix. */
export const MatrixLogarithm = defineOp("MatrixLogarithm", ofMatrices(logarithm));
/** `MatrixExponential`: the exponential of each matrix. */
export const MatrixExponential = defineOp("MatrixExponential", ofMatrices(exponential));

/** `Eig`: the eigenvalues of any square matrices, and vectors that belong to them, as complex numbers. */
export const Eig = defineOp("Eig", {
  infer: ({ inputs, attr }) => {
    const own = square(inputs[0]!);
    return [own.rank === undefined ? own : own.slice(0, -1), attr.bool("compute_v") ? own : Shape.of([0])];
  },
  host: ({ inputs: [input], attr, outputTypes: [dtype] }) => {
    const withVectors = attr.bool("compute_v");
    const values = new MatrixResults(dtype!, input!.shape.slice(0, -1));
    const vectors = new MatrixResults(dtype!, withVectors ? input!.shape : [0]);
    for (const matrix of complexMatricesOf(input!)) {
      const found = eigen(matrix);
      values.add({
        re: Float64Array.from(found.values, ({ re }) => re),
        im: Float64Array.from(found.values, ({ im }) => im),
      });
      if (withVectors) vectors.add(found.vectors);
    }
    return [values.toArray(), vectors.toArray()];
  },
});

const named =
  (type: string) =>
  (input: TensorLike, options: Named = {}): Tensor =>
    apply(type, { input }, {}, options);
/** The R with R · R = A, of each matrix (`tf.linalg.sqrtm`). */
export const sqrtm = named("MatrixSquareRoot");
/** The logarithm of each complex matrix (`tf.linalg.logm`). */
export const logm = named("MatrixLogarithm");
