import { ShapeError } from "../core/errors.js";
import type { Shape } from "../core/shape.js";

/**
 * What two shapes that must be the same say together.
 * @throws ShapeError in TensorFlow's words, `runMessage` in a run
 */
export function mergeSame(a: Shape, b: Shape, runMessage?: string): Shape {
  if (a.isCompatibleWith(b)) return a.mergeWith(b);
  const [x, y] = [a.toErrorString(), b.toErrorString()];
  const axis =
    a.rank === b.rank ? a.dims!.findIndex((dim, i) => dim !== null && b.dim(i) !== null && dim !== b.dim(i)) : -1;
  const message =
    axis < 0
      ? `Shapes must be equal rank, but are ${a.rank} and ${b.rank}`
      : `Dimension ${axis} in both shapes must be equal, but are ${a.dim(axis)} and ${b.dim(axis)}. Shapes are ${x} and ${y}.`;
  throw new ShapeError(message, runMessage ?? message);
}
