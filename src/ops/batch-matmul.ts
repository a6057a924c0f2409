import { applyOp } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import { ShapeError } from "../core/errors.js";
import { defineOp, type Gradients, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { hasKernel } from "../onnx/kernels.js";
import { at } from "./at.js";
import { multiplyMatrices } from "./host/matmul.js";
import { matmul, transposed } from "./matmul.js";
import { reduceSum } from "./reduce.js";
import { reshape, shape } from "./shape.js";

function stackShape({ inputs: [x, y], attr }: InferContext): Shape[] {
  const side = ({ shape: own }: { readonly shape: Shape }, isAdjoint: boolean): readonly (number | null)[] => {
    if (own.rank !== undefined && own.rank < 2) {
      const message = `Shape must be at least rank 2 but is rank ${own.rank}`;
      throw new ShapeError(message, `In[0] and In[1] ndims must be >= 2: ${own.rank}`);
    }
    return isAdjoint ? [own.dim(-1), own.dim(-2)] : [own.dim(-2), own.dim(-1)];
  };
  const [rows, inner] = side(x!, attr.bool("adj_x"));
  const [other, columns] = side(y!, attr.bool("adj_y"));
  if (inner != null && other != null && inner !== other)
    throw new ShapeError(
      `Dimensions must be equal, but are ${inner} and ${other}`,
      `Matrix size-incompatible: In[0]: ${x!.shape.toErrorString()}, In[1]: ${y!.shape.toErrorString()}`,
    );
  const batch = broadcastShapes(x!.shape.slice(0, -2), y!.shape.slice(0, -2));
  return [batch.concat(Shape.of([rows ?? null, columns ?? null]))];
}

const batchMatMul: OpImplementation = {
  infer: stackShape,
  lower: (onnx, { inputs: [x, y], attr, outputTypes, outputShapes: [shape] }) => {
    const [a, b] = [onnx.cast(x!, outputTypes[0]!.base), onnx.cast(y!, outputTypes[0]!.base)];
    const left = attr.bool("adj_x") ? transposed(onnx, a) : a;
    return [onnx.node("MatMul", [left, attr.bool("adj_y") ? transposed(onnx, b) : b], {}, { shape })];
  },
  // Of a sum of no products ONNX Runtime writes nothing: what was in its memory stays.
  lowers: (op, { inputs }) =>
    hasKernel("MatMul", op.outputs[0]!.dtype.base) &&
    inputs.every(({ shape }) => shape.rank !== undefined && shape.size !== 0),
  host: ({ inputs: [x, y], attr, outputTypes }) => [
    multiplyMatrices(x!, y!, outputTypes[0]!.base, {
      a: attr.bool("adj_x"),
      b: attr.bool("adj_y"),
      conjugate: true,
    }),
  ],
};

/** The gradients of both factors, before anything is summed over the axes that were broadcast. */
function productGradients(op: Operation, grad: Tensor, marks: boolean): readonly [Tensor, Tensor] {
  const [x, y] = op.inputs as [Tensor, Tensor];
  const product = (a: Tensor, b: Tensor, adjointA: boolean, adjointB: boolean, side: "gradA" | "gradB"): Tensor =>
    matmul(a, b, { adjointA, adjointB, ...(marks ? { [side]: true } : {}) });
  const [adjX, adjY] = [op.attr.bool("adj_x"), op.attr.bool("adj_y")];
  if (!adjX && !adjY) return [product(grad, y, false, true, "gradA"), product(x, grad, true, false, "gradB")];
  if (!adjX) return [product(grad, y, false, false, "gradA"), product(grad, x, true, false, "gradB")];
  if (!adjY) return [product(y, grad, false, true, "gradA"), product(x, grad, false, false, "gradB")];
  return [product(y, grad, true, true, "gradA"), product(grad, x, true, true, "gradB")];
}

function broadcastingGradient(op: Operation, [grad]: readonly Tensor[]): Gradients {
  const [x, y] = op.inputs as [Tensor, Tensor];
  const [gx, gy] = productGradients(op, grad!, true);
  const [batchX, batchY] = [x.shape.slice(0, -2), y.shape.slice(0, -2)];
  const mayHaveBatch = [x, y].some((factor) => factor.shape.rank === undefined || factor.shape.rank > 2);
  if (!mayHaveBatch || (batchX.isFullyDefined && batchX.equals(batchY))) return [gx, gy];
  const [sx, sy] = [shape(x), shape(y)];
  const [rx, ry] = applyOp("BroadcastGradientArgs", {
    s0: at(sx, ":-2"),
    s1: at(sy, ":-2"),
  }).outputs as unknown as [Tensor, Tensor];
  return [reshape(reduceSum(gx, { axis: rx }), sx), reshape(reduceSum(gy, { axis: ry }), sy)];
}

/** `BatchMatMul`: the products of the matrices in two stacks of one shape. */
export const BatchMatMul = defineOp("BatchMatMul", {
  ...batchMatMul,
  gradient: (op, [grad]) => productGradients(op, grad!, false),
});
/** `BatchMatMulV2`: `BatchMatMul` with broadcasting of the stacks. */
export const BatchMatMulV2 = defineOp("BatchMatMulV2", { ...batchMatMul, gradient: broadcastingGradient });
/** `BatchMatMulV3`: `BatchMatMulV2` with a type of its own for the product. */
export const BatchMatMulV3 = defineOp("BatchMatMulV3", { ...batchMatMul, gradient: broadcastingGradient });
