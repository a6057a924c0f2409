import { broadcastShapes, reductionAxes } from "../core/broadcast.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { shapeOfVector } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";
import { vector } from "./host/vector.js";

function broadcast({ inputs: [a, b], name }: HostContext): NdArray[] {
  try {
    const dims = broadcastShapes(shapeOfVector(a!), shapeOfVector(b!)).toArray();
    return [NdArray.from(dims, a!.dtype).reshape([dims.length])];
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new InvalidArgumentError(`Incompatible shapes: [${a?.toArray()}] vs. [${b?.toArray()}]`, {
      node: name,
      cause: error,
    });
  }
}

/** `BroadcastArgs`: the shape, as a vector, that values of two shapes have together. */
export const BroadcastArgs = defineOp("BroadcastArgs", {
  infer: ({ inputs: [a, b], constant }) => {
    const [left, right] = [constant(0), constant(1)];
    if (left !== undefined && right !== undefined) broadcastShapes(shapeOfVector(left), shapeOfVector(right));
    const lengths = [a?.shape.dim(0) ?? null, b?.shape.dim(0) ?? null];
    return [[lengths.includes(null) ? null : Math.max(...(lengths as number[]))]];
  },
  shapeValue: ({ inputs: [a, b] }, shapeOf) => broadcastShapes(shapeOf(a!), shapeOf(b!)),
  host: broadcast,
});

/** `BroadcastGradientArgs`: the axes along which each of two shapes is repeated by broadcasting. */
export const BroadcastGradientArgs = defineOp("BroadcastGradientArgs", {
  infer: () => [[null], [null]],
  host: ({ inputs: [a, b] }) => {
    const axes = reductionAxes(shapeOfVector(a!), shapeOfVector(b!));
    const both = onesOfBoth(a!, b!);
    return [
      vector(
        [...new Set([...axes!.a, ...both])].sort((x, y) => x - y),
        a!.dtype,
      ),
      vector(
        [...new Set([...axes!.b, ...both])].sort((x, y) => x - y),
        a!.dtype,
      ),
    ];
  },
  notDifferentiable: true,
});

/** Axes where both shapes have 1: TensorFlow sums over them, too, which changes no number, unless the shapes are the same. */
function onesOfBoth(a: NdArray, b: NdArray): number[] {
  if (a.size === b.size && a.data.every((dim, axis) => dim === b.data[axis])) return [];
  const rank = Math.max(a.size, b.size);
  const at = (array: NdArray, axis: number): number =>
    axis < rank - array.size ? 1 : Number(array.at(axis - (rank - array.size)));
  return Array.from({ length: rank }, (_, axis) => axis).filter((axis) => at(a, axis) === 1 && at(b, axis) === 1);
}
