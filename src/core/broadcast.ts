import { ShapeError } from "./errors.js";
import { Shape } from "./shape.js";

/**
 * The shape of an element-wise op on `a` and `b` by NumPy's rules.
 * @throws ShapeError where two known dimensions differ and neither is 1
 */
export function broadcastShapes(a: Shape, b: Shape): Shape {
  if (a.dims === undefined || b.dims === undefined) return Shape.unknown;
  const rank = Math.max(a.dims.length, b.dims.length);
  const dims: (number | null)[] = [];
  for (let axis = 0; axis < rank; axis++) {
    const x = dimFromEnd(a.dims, rank - axis);
    const y = dimFromEnd(b.dims, rank - axis);
    if (x === 1) dims.push(y);
    else if (y === 1 || x === y) dims.push(x);
    else if (x === null) dims.push(y);
    else if (y === null) dims.push(x);
    else
      throw new ShapeError(
        `Dimensions must be equal, but are ${x} and ${y}`,
        `Incompatible shapes: ${a.toErrorString()} vs. ${b.toErrorString()}`,
      );
  }
  return Shape.of(dims);
}

function dimFromEnd(dims: readonly (number | null)[], back: number): number | null {
  return back > dims.length ? 1 : (dims[dims.length - back] ?? null);
}

/** The axes along which an argument of either shape was repeated; undefined where unknown dimensions leave that open. */
export function reductionAxes(a: Shape, b: Shape): { readonly a: number[]; readonly b: number[] } | undefined {
  if (a.dims === undefined || b.dims === undefined) return undefined;
  const rank = Math.max(a.dims.length, b.dims.length);
  const axes: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let axis = 0; axis < rank; axis++) {
    const x = dimFromEnd(a.dims, rank - axis);
    const y = dimFromEnd(b.dims, rank - axis);
    if (x === 1 && y !== 1) axes.a.push(axis);
    else if (y === 1 && x !== 1) axes.b.push(axis);
    else if (x === null || y === null) return undefined;
  }
  return axes;
}

/** Axes counted from the front, without repetition, ascending. @throws ShapeError for one outside of the rank */
export function normalizeAxes(axes: readonly number[], rank: number): number[] {
  const normalized = axes.map((axis) => {
    if (axis < -rank || axis >= rank) {
      const message = `Invalid reduction dimension ${axis} for input with ${rank} dimension(s)`;
      throw new ShapeError(message, message);
    }
    return axis < 0 ? axis + rank : axis;
  });
  return [...new Set(normalized)].sort((a, b) => a - b);
}
