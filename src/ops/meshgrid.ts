import { convertToTensor, isSymbolic, type TensorLike } from "../core/convert.js";

import type { Tensor } from "../core/operation.js";
import { nameScope } from "./control.js";
import { ones } from "./fill.js";
import { stack } from "./join.js";
import type { Named } from "./named.js";
import { times } from "./operators.js";
import { reshape, size } from "./shape.js";

/** Coordinates of a grid over vectors, one tensor for each of them (`tf.meshgrid`); `"ij"` keeps the order of the axes. */
export function meshgrid(
  args: readonly TensorLike[],
  options: Named & { indexing?: "xy" | "ij" } = {},
): readonly Tensor[] {
  const { indexing = "xy", name = "meshgrid" } = options;
  const count = args.length;
  return nameScope(name, () => {
    if (count === 0) return [];
    const column = (axis: number): number[] => Array.from({ length: count }, (_, i) => (i === axis ? -1 : 1));
    const grids = args.map((x, i) => reshape(asVector(x), column(i)));
    const sizes = args.map((x) => size(x));
    const dtype = convertToTensor(args[0]!).dtype.base;
    if (indexing === "xy" && count > 1) {
      grids[0] = reshape(grids[0]!, column(1));
      grids[1] = reshape(grids[1]!, column(0));
      [sizes[0], sizes[1]] = [sizes[1]!, sizes[0]!];
    }
    const whole = ones(sizes, { dtype });
    return grids.map((grid) => times(grid, whole));
  });
}

function asVector(x: TensorLike): Tensor {
  return isSymbolic(x) && !Array.isArray(x) ? convertToTensor(x) : stack(x as readonly TensorLike[], {});
}
