import "./broadcast-args.js";
import { apply, applyOp } from "../core/apply-op.js";
import { reductionAxes } from "../core/broadcast.js";
import type { Tensor } from "../core/operation.js";
import { reshape, shape } from "./shape.js";

/** How the gradients of two arguments that were broadcast against each other are brought back to the arguments' shapes. */
export interface BroadcastReduction {
  /** Sums `gx` and `gy` over the axes along which x and y were repeated. */
  reduce(gx: Tensor, gy: Tensor): readonly [Tensor, Tensor];
  /** Sums only the gradient of x. */
  reduceFirst(gx: Tensor): Tensor;
}

interface Side {
  readonly shape: Tensor;
  readonly axes: Tensor | readonly number[];
  readonly mustReduce: boolean;
}

/**
 * The nodes that TensorFlow makes for it (`SmartBroadcastGradientArgs`): constants where the static shapes tell which axes were
 * repeated, `BroadcastGradientArgs` where they do not.
 */
export function broadcastGradientArgs(x: Tensor, y: Tensor): BroadcastReduction {
  const shapes = [shape(x), shape(y)] as const;
  const known = reductionAxes(x.shape, y.shape);
  let sides: readonly [Side, Side];
  if (known === undefined) {
    const [rx, ry] = applyOp("BroadcastGradientArgs", { s0: shapes[0], s1: shapes[1] }).outputs as unknown as [
      Tensor,
      Tensor,
    ];
    sides = [
      { shape: shapes[0], axes: rx, mustReduce: true },
      { shape: shapes[1], axes: ry, mustReduce: true },
    ];
  } else {
    const ranks = [x.shape.rank ?? 0, y.shape.rank ?? 0] as const;
    sides = [
      { shape: shapes[0], axes: known.a, mustReduce: known.a.length > 0 || ranks[0] < ranks[1] },
      { shape: shapes[1], axes: known.b, mustReduce: known.b.length > 0 || ranks[1] < ranks[0] },
    ];
  }
  return {
    reduce: (gx, gy) => [reduceOne(gx, sides[0]), reduceOne(gy, sides[1])],
    reduceFirst: (gx) => reduceOne(gx, sides[0]),
  };
}

function reduceOne(grad: Tensor, { shape: target, axes, mustReduce }: Side): Tensor {
  if (!mustReduce) return grad;
  return reshape(apply("Sum", { input: grad, reduction_indices: axes }, { keep_dims: true }), target);
}

/** Gradients of two arguments of an element-wise op, in the arguments' shapes. */
export function reduceGradients(x: Tensor, y: Tensor, gx: Tensor, gy: Tensor): readonly [Tensor, Tensor] {
  return broadcastGradientArgs(x, y).reduce(gx, gy);
}

/** True where both shapes are known and the same: then nothing is repeated. */
export function sameShape(a: Tensor, b: Tensor): boolean {
  return a.shape.isFullyDefined && a.shape.equals(b.shape);
}
