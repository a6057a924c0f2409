import { apply } from "../core/apply-op.js";
import { convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf } from "../core/dtype.js";
import { ShapeError, ValueError } from "../core/errors.js";
import { defineOp, type Gradients, type InferContext } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import { conj } from "./complex.js";
import { nameScope } from "./control.js";
import { multiplyMatrices } from "./host/matmul.js";
import type { Named } from "./named.js";
import { expandDims, squeeze } from "./shape.js";

function matMulShape({ inputs: [a, b], attr }: InferContext): Shape[] {
  const side = (value: Shape, transposed: boolean): readonly (number | null)[] => {
    if (value.rank !== undefined && value.rank !== 2) {
      const message = `Shape must be rank 2 but is rank ${value.rank}`;
      throw new ShapeError(
        message,
        `In[0] and In[1] has different ndims: found a matrix of shape ${value.toErrorString()}`,
      );
    }
    const dims = value.dims ?? [null, null];
    return transposed ? [dims[1] ?? null, dims[0] ?? null] : dims;
  };
  const [rows, inner] = side(a!.shape, attr.bool("transpose_a"));
  const [other, columns] = side(b!.shape, attr.bool("transpose_b"));
  if (inner != null && other != null && inner !== other)
    throw new ShapeError(
      `Dimensions must be equal, but are ${inner} and ${other}`,
      `Matrix size-incompatible: In[0]: ${a!.shape.toErrorString()}, In[1]: ${b!.shape.toErrorString()}`,
    );
  return [Shape.of([rows ?? null, columns ?? null])];
}

function matMulGradient(op: Operation, [grad]: readonly Tensor[]): Gradients {
  const [ta, tb] = [op.attr.bool("transpose_a"), op.attr.bool("transpose_b")];
  const a = conj(op.inputs[0]!);
  const b = conj(op.inputs[1]!);
  const product = (
    x: Tensor,
    y: Tensor,
    transpose_a: boolean,
    transpose_b: boolean,
    side: "grad_a" | "grad_b",
  ): Tensor => apply("MatMul", { a: x, b: y }, { transpose_a, transpose_b, [side]: true }, { name: "MatMul" });
  if (!ta && !tb) return [product(grad!, b, false, true, "grad_a"), product(a, grad!, true, false, "grad_b")];
  if (!ta && tb) return [product(grad!, b, false, false, "grad_a"), product(grad!, a, true, false, "grad_b")];
  if (ta && !tb) return [product(b, grad!, false, true, "grad_a"), product(a, grad!, false, false, "grad_b")];
  return [product(b, grad!, true, true, "grad_a"), product(grad!, a, true, true, "grad_b")];
}

/** The value with its last two axes exchanged. */
export function transposed(onnx: OnnxGraph, value: Value): Value {
  const rank = value.shape.rank!;
  const perm = [...Array(rank - 2).keys(), rank - 1, rank - 2];
  return onnx.node("Transpose", [value], { perm }, { shape: Shape.of(perm.map((axis) => value.shape.dim(axis))) });
}

/** `MatMul`: the product of two matrices, either of them transposed. */
export const MatMul = defineOp("MatMul", {
  infer: matMulShape,
  lower: (onnx, { inputs: [a, b], attr, outputShapes: [shape] }) => {
    const [transA, transB] = [attr.bool("transpose_a"), attr.bool("transpose_b")];
    if (!transA && !transB) return [onnx.node("MatMul", [a, b], {}, { shape })];
    if (a!.dtype.isFloating)
      return [onnx.node("Gemm", [a, b], { transA: transA ? 1 : 0, transB: transB ? 1 : 0 }, { shape })];
    const turn = (value: Value): Value => onnx.node("Transpose", [value], { perm: [1, 0] });
    return [onnx.node("MatMul", [transA ? turn(a!) : a, transB ? turn(b!) : b], {}, { shape })];
  },
  lowers: (op, { inputs }) =>
    hasKernel("MatMul", op.inputs[0]!.dtype.base) && inputs.every(({ shape: own }) => own.size !== 0),
  host: ({ inputs: [a, b], attr, outputTypes }) => [
    multiplyMatrices(a!, b!, outputTypes[0]!.base, { a: attr.bool("transpose_a"), b: attr.bool("transpose_b") }),
  ],
  gradient: matMulGradient,
  sumsRows: ({ attr }) => attr.bool("transpose_a") && !attr.bool("transpose_b"),
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of `tf.matmul`. */
export interface MatMulOptions extends Named {
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
  /** Transposed and conjugated. */
  readonly adjointA?: boolean;
  readonly adjointB?: boolean;
  /** The type of the product, where it is not the factors'. */
  readonly outputType?: DTypeLike;
}
/** Marks of a product that a gradient is computed with. */
export interface GradientMarks {
  readonly gradA?: boolean;
  readonly gradB?: boolean;
}

/**
 * The product of two matrices, or of all matrices in two stacks of them (`tf.matmul`): `MatMul`, or `BatchMatMulV2` where a factor
 * has more than two dimensions.
 * @throws ValueError where a factor is to be transposed and adjoint
 */
export function matmul(a: TensorLike, b: TensorLike, options: MatMulOptions & GradientMarks = {}): Tensor {
  const { transposeA = false, transposeB = false, adjointA = false, adjointB = false } = options;
  for (const [side, both] of [
    ["a", transposeA && adjointA],
    ["b", transposeB && adjointB],
  ] as const)
    if (both)
      throw new ValueError(
        `Only one of \`transpose_${side}\` and \`adjoint_${side}\` can be True. Received \`transpose_${side}\`=True, \`adjoint_${side}\`=True.`,
      );
  return nameScope(options.name ?? "MatMul", (name) => {
    const x = convertToTensor(a, { name: "a", ...(dtypeOfLike(a) ? {} : { dtype: dtypeOfLike(b) }) });
    const y = convertToTensor(b, { name: "b", ...(dtypeOfLike(b) ? {} : { dtype: x.dtype.base }) });
    const { gradA = false, gradB = false } = options;
    const dtype = options.outputType === undefined ? x.dtype.base : dtypeOf(options.outputType);
    const mixes = dtype !== x.dtype.base || (options.outputType !== undefined && dtype !== y.dtype.base);
    const isStack = [x, y].some(({ shape }) => shape.rank === undefined || shape.rank > 2);
    if (!isStack && !mixes) {
      const attrs = { transpose_a: transposeA || adjointA, transpose_b: transposeB || adjointB };
      const [p, q] = [adjointA ? conj(x) : x, adjointB ? conj(y) : y];
      return apply("MatMul", { a: p, b: q }, { ...attrs, grad_a: gradA, grad_b: gradB }, { name });
    }
    const [p, q] = [transposeA ? conj(x) : x, transposeB ? conj(y) : y];
    const attrs = { adj_x: transposeA || adjointA, adj_y: transposeB || adjointB, grad_x: gradA, grad_y: gradB };
    if (mixes) return apply("BatchMatMulV3", { x: p, y: q }, { ...attrs, Tout: dtype }, { name });
    return apply("BatchMatMulV2", { x: p, y: q }, attrs, { name });
  });
}

/** The product of a matrix and a vector, or of stacks of them (`tf.linalg.matvec`). */
export function matvec(
  a: TensorLike,
  b: TensorLike,
  options: Pick<MatMulOptions, "name" | "transposeA" | "adjointA"> = {},
): Tensor {
  const { transposeA, adjointA, name } = options;
  return nameScope(name ?? "MatVec", () => squeeze(matmul(a, expandDims(b, -1), { transposeA, adjointA }), [-1]));
}
