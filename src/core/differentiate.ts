import { InternalError } from "./errors.js";
import type { Gradient } from "./op.js";
import type { Tensor } from "./operation.js";

/** Adds the nodes of derivatives: see `tf.gradients`; each of `xs` counts as a constant to the others. */
export type Differentiator = (
  ys: readonly Tensor[],
  xs: readonly Tensor[],
  gradYs: readonly Tensor[],
) => (Gradient | null)[];

let differentiator: Differentiator | undefined;

/** Sets what differentiates: the walk, which stands above the ops. */
export function setDifferentiator(walk: Differentiator): void {
  differentiator = walk;
}

/** The partial derivatives of `ys`, weighted by `gradYs`, for gradients of ops that have graphs in them. */
export function differentiate(...args: Parameters<Differentiator>): (Gradient | null)[] {
  if (differentiator === undefined) throw new InternalError("Cannot differentiate: the walk is not loaded");
  return differentiator(...args);
}
