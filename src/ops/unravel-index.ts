import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { InvalidArgumentError } from "../core/errors.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { sizeOf } from "../core/shape.js";
import { placeAt } from "./host/sparse.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";

/** `UnravelIndex`: the places that numbers of elements mean in a shape, a column each. */
export const UnravelIndex = defineOp("UnravelIndex", {
  infer: ({ inputs: [indices, dims] }) => {
    if (indices!.shape.rank === undefined) return [null];
    const rank = dims!.shape.rank === undefined ? null : dims!.shape.dim(0);
    return [indices!.shape.rank === 0 ? [rank] : [rank, indices!.shape.size ?? null]];
  },
  host: ({ inputs: [indices, dims], name: node }) => {
    const shape = dims!.toNumbers();
    const size = sizeOf(shape);
    const places = indices!.toNumbers().map((index) => {
      if (index < 0 || index >= size) throw new InvalidArgumentError(`index is out of bound as with dims`, { node });
      return placeAt(index, shape);
    });
    const flat = shape.flatMap((_, axis) => places.map((place) => place[axis]!));
    const found = vector(flat, dims!.dtype);
    return [indices!.shape.length === 0 ? found : found.reshape([shape.length, places.length])];
  },
  notDifferentiable: true,
});

/** The places that numbers of elements mean in a shape (`tf.unravel_index`): a column each. */
export const unravelIndex = (indices: TensorLike, dims: TensorLike, options: Named = {}): Tensor =>
  apply("UnravelIndex", { indices, dims }, {}, options);
