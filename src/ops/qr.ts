import { applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { float32 } from "../core/dtype.js";
import { ShapeError, UnimplementedError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { at } from "./at.js";
import { matrixBandPart } from "./diag.js";
import { concat } from "./join.js";
import { adjoint, matrixTriangularSolve } from "./linear-algebra.js";
import { matmul } from "./matmul.js";
import type { Named } from "./named.js";
import { minus, plus } from "./operators.js";

/**
 * Householder's reduction of one `rows × columns` matrix, row-major: the factors q `rows × width` and r `width × columns`. Signs are
 * LAPACK's: the reflections turn each column to the side away from its first element.
 */
function factor(a: Float64Array, rows: number, columns: number, width: number): { q: Float64Array; r: Float64Array } {
  const r = a.slice();
  const steps = Math.min(rows, columns);
  const reflections: { readonly v: Float64Array; readonly scale: number }[] = [];
  for (let k = 0; k < steps; k++) {
    const v = new Float64Array(rows);
    let tail = 0;
    for (let i = k + 1; i < rows; i++) tail += r[i * columns + k]! ** 2;
    const first = r[k * columns + k]!;
    if (tail === 0) {
      reflections.push({ v, scale: 0 });
      continue;
    }
    const norm = Math.sqrt(first * first + tail);
    v[k] = first + (first >= 0 ? norm : -norm);
    for (let i = k + 1; i < rows; i++) v[i] = r[i * columns + k]!;
    const scale = 2 / (v[k]! ** 2 + tail);
    reflections.push({ v, scale });
    reflect(r, columns, v, scale, k);
  }
  const q = new Float64Array(rows * width);
  for (let i = 0; i < Math.min(rows, width); i++) q[i * width + i] = 1;
  for (let k = steps - 1; k >= 0; k--) reflect(q, width, reflections[k]!.v, reflections[k]!.scale, k);
  const upper = new Float64Array(width * columns);
  for (let i = 0; i < width; i++) for (let j = i; j < columns; j++) upper[i * columns + j] = r[i * columns + j]!;
  return { q, r: upper };
}

/** `m −= scale · v · (vᵀ · m)`, for the rows from `from` on. */
function reflect(m: Float64Array, columns: number, v: Float64Array, scale: number, from: number): void {
  if (scale === 0) return;
  for (let j = 0; j < columns; j++) {
    let dot = 0;
    for (let i = from; i < v.length; i++) dot += v[i]! * m[i * columns + j]!;
    for (let i = from; i < v.length; i++) m[i * columns + j]! -= scale * dot * v[i]!;
  }
}

/** `Qr`: matrices `[…, m, n]` as products of orthogonal matrices q and upper triangular ones r. */
export const Qr = defineOp("Qr", {
  infer: ({ inputs: [input], attr }) => {
    const shape = input?.shape ?? Shape.unknown;
    if (shape.rank === undefined) return [Shape.unknown, Shape.unknown];
    if (shape.rank < 2) {
      const message = `Shape must be at least rank 2 but is rank ${shape.rank}`;
      throw new ShapeError(message, `Input must have rank >= 2, got ${shape.rank}`);
    }
    const [m, n] = [shape.dim(-2), shape.dim(-1)];
    const least = m === null || n === null ? null : Math.min(m, n);
    const width = attr.bool("full_matrices") ? m : least;
    const batch = shape.slice(0, -2);
    return [batch.concat(Shape.of([m, width])), batch.concat(Shape.of([width, n]))];
  },
  host: ({ inputs: [input], attr, outputTypes }) => {
    const { shape } = input!;
    const [m, n] = shape.slice(-2) as [number, number];
    const width = attr.bool("full_matrices") ? m : Math.min(m, n);
    const batch = shape.slice(0, -2);
    const count = sizeOf(batch);
    const data = Float64Array.from(input!.data as Float32Array);
    const [q, r] = [new Float64Array(count * m * width), new Float64Array(count * width * n)];
    for (let b = 0; b < count; b++) {
      const one = factor(data.subarray(b * m * n, (b + 1) * m * n), m, n, width);
      q.set(one.q, b * m * width);
      r.set(one.r, b * width * n);
    }
    const as = (values: Float64Array, dims: readonly number[]): NdArray => {
      const dtype = outputTypes[0]!.base;
      return new NdArray(dtype, dims, dtype === float32 ? Float32Array.from(values) : values);
    };
    return [as(q, [...batch, m, width]), as(r, [...batch, width, n])];
  },
  gradient: (op, grads) => [qrGradient(op, grads)],
});

/** Of upper triangles r: `x · r⁻ᵀ`. */
const overTriangle = (x: Tensor, r: Tensor): Tensor => adjoint(matrixTriangularSolve(r, adjoint(x), { lower: false }));

/** The gradient of matrices that are as high as wide, or higher. */
function deepGradient(q: Tensor, r: Tensor, dq: Tensor, dr: Tensor): Tensor {
  const qdq = matmul(q, dq, { adjointA: true });
  const rdr = matmul(r, dr, { adjointB: true });
  const skew = plus(minus(qdq, adjoint(qdq)), minus(rdr, adjoint(rdr)));
  const inner = matmul(q, plus(dr, overTriangle(matrixBandPart(skew, -1, 0), r)));
  return plus(inner, overTriangle(minus(dq, matmul(q, qdq)), r));
}

/** @throws UnimplementedError where the sizes are not known, or q has columns that are of no column of the matrix */
function qrGradient(op: Operation, [dq, dr]: readonly Tensor[]): Tensor {
  const [q, r] = op.outputs as [Tensor, Tensor];
  const [rows, inner, columns] = [q.shape.dim(-2), r.shape.dim(-2), r.shape.dim(-1)];
  if (rows === null || inner === null || columns === null)
    throw new UnimplementedError(`QrGrad not implemented with dynamic shapes. Received r.shape: ${r.shape}`);
  if (inner > columns && rows === q.shape.dim(-1))
    throw new UnimplementedError(
      `QrGrad not implemented when nrows > ncols and full_matrices is true. Received r.shape=${r.shape} with nrows=${inner} and ncols=${columns}.`,
    );
  if (rows >= columns) return deepGradient(q, r, dq!, dr!);
  const first = (x: Tensor): Tensor => at(x, "...", ":", `:${rows}`);
  const rest = (x: Tensor): Tensor => at(x, "...", ":", `${rows}:`);
  const [beyond, gradBeyond] = [rest(op.inputs[0]!), rest(dr!)];
  const square = deepGradient(q, first(r), plus(dq!, matmul(beyond, gradBeyond, { adjointB: true })), first(dr!));
  return concat([square, matmul(q, gradBeyond)], -1);
}

/** Matrices as products of orthogonal and upper triangular ones (`tf.linalg.qr`). */
export function qr(input: TensorLike, options: Named & { fullMatrices?: boolean } = {}): [q: Tensor, r: Tensor] {
  const { fullMatrices = false, name } = options;
  const [q, r] = applyOp("Qr", { input }, { full_matrices: fullMatrices }, { name }).outputs;
  return [q!, r!];
}
