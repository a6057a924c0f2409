import { apply } from "../../core/apply-op.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { at } from "../at.js";
import { gather } from "../gather.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { indexRows } from "../host/sparse.js";
import { matrixTranspose } from "../linear-algebra.js";
import { matmul } from "../matmul.js";
import { expandDims, squeeze } from "../shape.js";
import { transpose } from "../transpose.js";

/** `SparseTensorDenseMatMul`: the product of a sparse matrix and a dense one. */
export const SparseTensorDenseMatMul = defineOp("SparseTensorDenseMatMul", {
  infer: ({ inputs: [, , , b], attr, constantShape }) => {
    const a = constantShape(2);
    const rows = a.dim(attr.bool("adjoint_a") ? 1 : 0);
    return [Shape.of([rows, b!.shape.dim(attr.bool("adjoint_b") ? 0 : 1)])];
  },
  host: ({ inputs, attr, name: node }) => {
    const [indices, values, dims, b] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const [adjointA, adjointB] = [attr.bool("adjoint_a"), attr.bool("adjoint_b")];
    const [height, width] = dims.toNumbers() as [number, number];
    const [rows, inner] = adjointA ? [width, height] : [height, width];
    const columns = b.shape[adjointB ? 0 : 1]!;
    if (b.shape[adjointB ? 1 : 0] !== inner)
      throw new InvalidArgumentError(
        `Cannot multiply A and B because inner dimension does not match: ${inner} vs. ${b.shape[adjointB ? 1 : 0]}.  Did you forget a transpose?  Dimensions of A: [${height}, ${width}).  Dimensions of B: [${b.shape}]`,
        { node },
      );
    const results = new Results(values.dtype, [rows, columns]);
    const out = results.numbers;
    const [a, dense] = [elementsOf(values) as ArrayLike<number>, elementsOf(b) as ArrayLike<number>];
    const [rowStep, columnStep] = adjointB ? [1, inner] : [columns, 1];
    indexRows(indices).forEach((place, i) => {
      const [row, k] = (adjointA ? [place[1], place[0]] : place) as [number, number];
      if (row < 0 || row >= rows || k < 0 || k >= inner)
        throw new InvalidArgumentError(`k (${k}) from index[${i},1] out of bounds (>=${inner})`, { node });
      for (let j = 0; j < columns; j++)
        out[row * columns + j] = out[row * columns + j]! + a[i]! * dense[k * rowStep + j * columnStep]!;
    });
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const [indices, values, dims, b] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const [adjointA, adjointB] = [op.attr.bool("adjoint_a"), op.attr.bool("adjoint_b")];
    const sparse = { a_indices: indices, a_values: values, a_shape: dims, b: grad! };
    const product = apply("SparseTensorDenseMatMul", sparse, { adjoint_a: !adjointA });
    const bGrad = adjointB ? matrixTranspose(product, { conjugate: true }) : product;
    const rows = at(indices, ":", 0);
    const columns = at(indices, ":", 1);
    const left = gather(grad!, adjointA ? columns : rows);
    const right = gather(adjointB ? transpose(b) : b, adjointA ? rows : columns);
    const axes = { left: adjointA ? -1 : -2, right: adjointA === adjointB ? -2 : -1 };
    const pair = [expandDims(left, axes.left), expandDims(right, axes.right)] as const;
    const each = matmul(...pair, { adjointA, adjointB: adjointA === adjointB });
    return [null, squeeze(each, [-2, -1]), null, bGrad];
  },
});
