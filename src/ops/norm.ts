import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { ShapeError, UnimplementedError, ValueError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import type { Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import { maximum, multiply } from "./arithmetic.js";
import { abs, complex, conj, imag, real } from "./complex.js";
import { nameScope } from "./control.js";
import { raw } from "./elementwise.js";
import { elementsOf, Results } from "./host/elementwise.js";
import type { Named } from "./named.js";
import { plus, times } from "./operators.js";
import { pow, rsqrt, square } from "./power.js";
import { reduceMax, reduceSum } from "./reduce.js";
import { mergeSame } from "./same-shape.js";
import { squeeze } from "./shape.js";

/** `Cross`: the cross product of vectors of three elements, along the last axis. */
export const Cross = defineOp("Cross", {
  infer: ({ inputs: [a, b] }) => {
    const both = mergeSame(a!.shape, b!.shape);
    if (both.rank === undefined || (both.rank > 0 && (both.dim(-1) ?? 3) === 3)) return [both];
    const message = `Dimension must be 3 but is ${both.dim(-1)}`;
    throw new ShapeError(message, `Cross-products are only defined for 3-element vectors.`);
  },
  lower: (onnx, { inputs: [a, b] }) => {
    const turned = (value: Value | undefined, order: readonly number[]): Value =>
      onnx.node("Gather", [value, onnx.ints(order)], { axis: -1 });
    const side = (x: readonly number[], y: readonly number[]): Value => onnx.node("Mul", [turned(a, x), turned(b, y)]);
    return [onnx.node("Sub", [side([1, 2, 0], [2, 0, 1]), side([2, 0, 1], [1, 2, 0])])];
  },
  lowers: (op) => hasKernel("Mul", op.inputs[0]!.dtype),
  host: ({ inputs: [a, b] }) => [crossArrays(a!, b!)],
  gradient: (op, [grad]) => {
    const [u, v] = op.inputs as [Tensor, Tensor];
    return [cross(v, grad!), cross(grad!, u)];
  },
});

function crossArrays(a: NdArray, b: NdArray): NdArray {
  const [x, y] = [elementsOf(a) as ArrayLike<number>, elementsOf(b) as ArrayLike<number>];
  const results = new Results(a.dtype, a.shape);
  const out = results.elements;
  for (let i = 0; i < x.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [p, q] = [i + ((k + 1) % 3), i + ((k + 2) % 3)];
      out[i + k] = x[p]! * y[q]! - x[q]! * y[p]!;
    }
  return results.toArray();
}

/** Options of `tf.norm`. */
export interface NormOptions extends Named {
  /** "euclidean" (the default), "fro" (of matrices), a positive number, or Infinity. */
  readonly ord?: number | "euclidean" | "fro";
  /** One axis of vectors, two of matrices; all, as one vector, where none is given. */
  readonly axis?: number | readonly [number, number];
  readonly keepDims?: boolean;
}

/**
 * The norm of vectors or matrices (`tf.norm`).
 * @throws ValueError for an order that there is none of, UnimplementedError for the 2-norm of matrices, which needs singular values
 */
export function norm(tensor: TensorLike, options: NormOptions = {}): Tensor {
  const { ord = "euclidean", axis, keepDims = false } = options;
  const isMatrix = Array.isArray(axis);
  checkOrder(ord, isMatrix);
  const axes = typeof axis === "number" ? [axis] : axis;
  return nameScope(options.name ?? "norm", () => {
    const x = convertToTensor(tensor);
    const result = isMatrix ? matrixNorm(x, ord, axes as readonly [number, number]) : vectorNorm(x, ord, axes);
    return keepDims ? result : squeeze(result, axes);
  });
}

function checkOrder(ord: number | string, isMatrix: boolean): void {
  const isKnown = isMatrix
    ? ["euclidean", "fro", 1, 2, Number.POSITIVE_INFINITY].includes(ord)
    : ord === "euclidean" || (typeof ord === "number" && ord > 0);
  if (!isKnown)
    throw new ValueError(
      `Cannot take the norm of order ${ord} of ${isMatrix ? "matrices" : "vectors"}: expected ${isMatrix ? "euclidean, fro, 1 or Infinity" : "euclidean or a positive number"}`,
    );
  if (isMatrix && ord === 2)
    throw new UnimplementedError(
      "Cannot take the 2-norm of matrices: it needs singular values (op Svd), which are not implemented",
    );
}

const euclidean = (x: Tensor, axis: readonly number[] | undefined): Tensor =>
  raw("Sqrt", { x: reduceSum(times(x, conj(x)), { axis, keepDims: true }) });

function vectorNorm(x: Tensor, ord: number | string, axis: readonly number[] | undefined): Tensor {
  if (ord === "euclidean" || ord === 2) return euclidean(x, axis);
  const sizes = abs(x);
  const only = axis?.[0];
  if (ord === 1) return reduceSum(sizes, { axis: only, keepDims: true });
  if (ord === Number.POSITIVE_INFINITY) return reduceMax(sizes, { axis: only, keepDims: true });
  return pow(reduceSum(pow(sizes, ord as number), { axis, keepDims: true }), 1 / (ord as number));
}

function matrixNorm(x: Tensor, ord: number | string, [first, last]: readonly [number, number]): Tensor {
  if (ord === "euclidean" || ord === "fro") return euclidean(x, [first, last]);
  const sizes = abs(x);
  if (ord === 1) return reduceMax(reduceSum(sizes, { axis: first, keepDims: true }), { axis: last, keepDims: true });
  return reduceMax(reduceSum(sizes, { axis: last, keepDims: true }), { axis: first, keepDims: true });
}

/** Divided by the L2 norm along an axis, or by √epsilon where that is larger (`tf.nn.l2_normalize`). */
export function l2Normalize(
  x: TensorLike,
  axis?: number | readonly number[],
  options: Named & { epsilon?: number } = {},
): Tensor {
  const { epsilon = 1e-12 } = options;
  return nameScope(options.name ?? "l2_normalize", (name) => {
    const at = convertToTensor(x, { name: "x" });
    if (at.dtype.base.kind !== "complex") {
      const sum = reduceSum(square(at), { axis, keepDims: true });
      return multiply(at, rsqrt(maximum(sum, epsilon)), { name });
    }
    const parts = plus(square(real(at)), square(imag(at)));
    const sum = real(reduceSum(parts, { axis, keepDims: true }));
    const inverse = rsqrt(maximum(sum, epsilon));
    return complex(multiply(real(at), inverse), multiply(imag(at), inverse), { name });
  });
}

/** The cross product of vectors of three elements along the last axis (`tf.cross`). */
export function cross(a: TensorLike, b: TensorLike, options: Named = {}): Tensor {
  return apply("Cross", { a, b }, {}, options);
}
