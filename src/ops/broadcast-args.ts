import { broadcastShapes } from "../core/broadcast.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { shapeOfVector } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";

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
  notDifferentiable: true,
});
